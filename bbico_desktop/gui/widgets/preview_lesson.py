# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Beside the pages of a lesson: which parts are printed, and how often."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from bbico_desktop.domain.lessons import MOST_COPIES, LessonWish
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.icon_button import text_label
from bbico_desktop.gui.widgets.kit_stepper import Stepper
from bbico_desktop.gui.widgets.wrapping_check import WrappingCheck
from bbico_desktop.services.lesson_papers import LessonPaper

PAUSE_MS = 350


class PreviewLesson(QWidget):
    """`changed` tells that `wish` is another one, a moment after the last click."""

    changed = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._heading = text_label("soft-strong", parent=self)
        self.teacher, self.answers = WrappingCheck(self), WrappingCheck(self)
        self.two_up, self.both_sides = WrappingCheck(self), WrappingCheck(self)
        self.pupils, self.cards = QSpinBox(self), QSpinBox(self)
        self._pupils_label, self._cards_label = text_label("", parent=self, wraps=True), text_label("", parent=self, wraps=True)
        self._pupils, self._cards = (Stepper(look=look, number=one, parent=self) for one in (self.pupils, self.cards))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._heading)
        self._column.addWidget(self.teacher)
        self._column.addLayout(self._row(self._pupils_label, self._pupils))
        self._column.addWidget(self.two_up)
        self._column.addLayout(self._row(self._cards_label, self._cards))
        self._column.addWidget(self.answers)
        self._column.addWidget(self.both_sides)
        self.forget()
        for box in (self.teacher, self.answers, self.two_up, self.both_sides):
            box.toggled.connect(self._wait)
        for number in (self.pupils, self.cards):
            number.valueChanged.connect(self._wait)
        self.retranslate()

    @property
    def wish(self) -> LessonWish:
        """Return what is wanted."""
        return LessonWish(
            teacher=self.teacher.isChecked(),
            pupils=self.pupils.value(),
            card_sets=self.cards.value(),
            answers=self.answers.isChecked(),
            two_up=self.two_up.isChecked(),
            both_sides=self.both_sides.isChecked(),
        )

    def forget(self) -> None:
        """Begin with what most lessons need."""
        usual = LessonWish()
        self.blockSignals(True)
        for number in (self.pupils, self.cards):
            number.setRange(0, MOST_COPIES)
        self.pupils.setValue(usual.pupils)
        self.cards.setValue(usual.card_sets)
        self.teacher.setChecked(usual.teacher)
        self.answers.setChecked(usual.answers)
        self.two_up.setChecked(usual.two_up)
        self.both_sides.setChecked(usual.both_sides)
        self.blockSignals(False)
        self._pause.stop()

    def show_paper(self, paper: LessonPaper) -> None:
        """Offer the parts that this lesson has."""
        for widget in (self._pupils_label, self._pupils, self.two_up):
            widget.setVisible(paper.has_pupil_sheets)
        for widget in (self._cards_label, self._cards):
            widget.setVisible(paper.has_cards)
        self.answers.setVisible(paper.has_answers)

    def retranslate(self) -> None:
        """Set the words anew."""
        self._heading.setText(self.tr("What is printed"))
        self.teacher.setText(self.tr("For the teacher"))
        self.answers.setText(self.tr("Answers, apart"))
        self.two_up.setText(self.tr("Two a page, to cut apart"))
        self.both_sides.setText(self.tr("On both sides"))
        self.both_sides.setToolTip(self.tr("Each part begins on a new sheet"))
        self._pupils_label.setText(self.tr("For pupils"))
        self._cards_label.setText(self.tr("Sets of cards"))
        less, more = self.tr("Fewer"), self.tr("More")
        self._pupils.name_it(self.tr("How many pupils"), less, more)
        self._cards.name_it(self.tr("How many sets of cards"), less, more)
        self.pupils.setSpecialValueText(self.tr("none"))
        self.cards.setSpecialValueText(self.tr("none"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _row(self, label: QLabel, stepper: Stepper) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label, 1)
        row.addWidget(stepper)
        return row

    def _wait(self) -> None:
        self._pause.start()
