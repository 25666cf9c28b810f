# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A lesson for tomorrow: how much time, which age, and three lessons that are ready."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QSpinBox, QVBoxLayout, QWidget

from bbico_desktop.domain.lessons import LEAST_MINUTES, MOST_MINUTES, OLDEST, USUAL_AGE, USUAL_MINUTES, YOUNGEST
from bbico_desktop.domain.policy import Policy
from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.kit_lessons import LessonCard, Lessons
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.kit_stepper import Stepper
from bbico_desktop.gui.widgets.toggling import ToggleButton

USUAL = (25, 50, 100)


class LessonCardFrame(QFrame):
    """One lesson."""

    def __init__(self, *, look: Look, card: LessonCard, policy: Policy, parent: QWidget) -> None:
        super().__init__(parent)
        self.card = card
        self.setProperty("kind", "panel")
        self.title = text_label("large", parent=self, wraps=True)
        self.title.setText(card.title)
        facts, summary = text_label("accent", parent=self, wraps=True), text_label("", parent=self, wraps=True)
        facts.setText(card.facts)
        summary.setText(card.summary)
        self.print = IconButton(look=look, icon="printer", kind="secondary", parent=self)
        self.keep = IconButton(look=look, icon="folder-heart", parent=self)
        self.open = IconButton(look=look, icon="eye", parent=self)
        self.print.setVisible(policy.print_pages)
        self.keep.setVisible(policy.edit)
        buttons = FlowLayout()
        buttons.setSpacing(look.px(8))
        for button in (self.print, self.keep, self.open):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(14))
        column.setSpacing(look.px(8))
        for widget in (self.title, facts, summary):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.print.setText(self.tr("Print this lesson"))
        self.keep.setText(self.tr("Make it a kit"))
        self.open.setText(self.tr("Read first"))
        for button in (self.print, self.keep, self.open):
            button.setAccessibleName(f"{button.text()}: {self.card.title}")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class KitLessonPanel(QWidget):
    """`wanted` carries minutes and age; the others a LessonCard."""

    back_wanted = Signal()
    wanted = Signal(int, int)
    print_wanted = Signal(object)
    keep_wanted = Signal(object)
    open_wanted = Signal(object)

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.cards: list[LessonCardFrame] = []
        self.back = IconButton(look=look, icon="chevron-left", kind="link", parent=self)
        self._title = text_label("heading", parent=self, wraps=True)
        self._have, self._aged = text_label("strong", parent=self), text_label("strong", parent=self)
        self._group = QButtonGroup(self)
        self.minutes, self.age = QSpinBox(self), QSpinBox(self)
        self._time, self._years = (
            Stepper(look=look, number=self.minutes, parent=self),
            Stepper(look=look, number=self.age, parent=self),
        )
        self.state, self._unknown = text_label("soft", parent=self, wraps=True), text_label("soft", parent=self, wraps=True)
        self._lay_out()
        self._group.idClicked.connect(self._choose)
        self.minutes.valueChanged.connect(self._ask)
        self.age.valueChanged.connect(self._ask)
        self.back.clicked.connect(self.back_wanted)
        self.back.hide()
        self.retranslate()

    def ask(self) -> None:
        """Ask for lessons for what is chosen."""
        self._ask()

    def show_lessons(self, lessons: Lessons, policy: Policy) -> None:
        """Show what there is, and say how many."""
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [LessonCardFrame(look=self._look, card=one, policy=policy, parent=self) for one in lessons.cards]
        for place, card in enumerate(self.cards):
            card.print.clicked.connect(self._print)
            card.keep.clicked.connect(self._keep)
            card.open.clicked.connect(self._open)
            self._column.insertWidget(self._first + place, card)
        self._unknown.setText(lessons.unknown)
        self._unknown.setVisible(bool(lessons.unknown))
        self._say(len(self.cards))

    def retranslate(self) -> None:
        """Set the words anew."""
        self.back.setText(self.tr("All kits"))
        self._title.setText(self.tr("A lesson for tomorrow"))
        self._have.setText(self.tr("I have"))
        self._aged.setText(self.tr("for age"))
        self.minutes.setSuffix(self.tr(" minutes"))
        self.age.setSuffix(self.tr(" years"))
        self._time.name_it(self.tr("How many minutes"), self.tr("Less time"), self.tr("More time"))
        self._years.name_it(self.tr("Age of the pupils"), self.tr("Younger"), self.tr("Older"))
        for number, minutes in enumerate(USUAL):
            self._group.button(number).setText(self.tr("%n min", "", minutes))
        if self.cards:
            self._say(len(self.cards))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        px = self._look.px
        self.minutes.setRange(LEAST_MINUTES, MOST_MINUTES)
        self.minutes.setSingleStep(5)
        self.minutes.setValue(USUAL_MINUTES)
        self.age.setRange(YOUNGEST, OLDEST)
        self.age.setValue(USUAL_AGE)
        choices = FlowLayout()
        choices.setSpacing(px(8))
        choices.addWidget(self._have)
        for number in range(len(USUAL)):
            button = ToggleButton("", self)
            button.setProperty("kind", "choice")
            self._group.addButton(button, number)
            choices.addWidget(button)
        for widget in (self._time, self._aged, self._years):
            choices.addWidget(widget)
        self._group.button(USUAL.index(USUAL_MINUTES)).setChecked(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, px(4), px(12))
        self._column.setSpacing(px(12))
        self._column.addWidget(self.back)
        self._column.addWidget(self._title)
        self._column.addLayout(choices)
        self._column.addWidget(self.state)
        self._first = self._column.count()
        self._column.addWidget(self._unknown)
        self._column.addStretch(1)

    def _say(self, count: int) -> None:
        if count:
            words = self.tr("%n lessons that need no internet, each with all sheets and answers.", "", count)
        else:
            words = self.tr("Nothing fits this time and this age. Take more time or another age, or look for material yourself.")
        self.state.setText(words)
        announce(self.state, words)

    def _choose(self, number: int) -> None:
        self.minutes.setValue(USUAL[number])

    def _ask(self) -> None:
        self._group.setExclusive(False)
        for number, minutes in enumerate(USUAL):
            self._group.button(number).setChecked(minutes == self.minutes.value())
        self._group.setExclusive(True)
        self.wanted.emit(self.minutes.value(), self.age.value())

    def _card_of_sender(self) -> LessonCard:
        button = self.sender()
        return next(one.card for one in self.cards if button in (one.print, one.keep, one.open))

    def _print(self) -> None:
        self.print_wanted.emit(self._card_of_sender())

    def _keep(self) -> None:
        self.keep_wanted.emit(self._card_of_sender())

    def _open(self) -> None:
        self.open_wanted.emit(self._card_of_sender())
