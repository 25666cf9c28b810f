# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How much time there is for a kit, and how much of it is filled: in words, with a bar beside them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bbico_desktop.domain.kits import MOST_ITEM_MINUTES
from bbico_desktop.gui.kit_words import Clock
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.quick_qt import paint_ground
from bbico_desktop.gui.theme import ColourName
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconLabel, text_label
from bbico_desktop.gui.widgets.kit_fields import KeptNumber
from bbico_desktop.gui.widgets.kit_stepper import Stepper
from bbico_desktop.gui.widgets.toggling import ToggleButton

USUAL = (25, 50, 100)


class _Bar(QWidget):
    """A picture of what the words beside it say."""

    def __init__(self, *, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._share, self._over = 0.0, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, *, over: bool) -> None:
        self._share, self._over = share, over
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(120), self._look.px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        radius = whole.height() / 2
        paint_ground(painter, whole, radius, self._look.colour("line"))
        filled = QRectF(whole)
        filled.setWidth(max(whole.height(), whole.width() * min(1.0, self._share)) if self._share else 0)
        colour: ColourName = "help" if self._over else "accent"
        if filled.width():
            paint_ground(painter, filled, radius, self._look.colour(colour))
        painter.end()


class KitClock(QWidget):
    """`planned` carries how many minutes there are, 0 for nobody knows."""

    planned = Signal(int)

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._held = 0
        self._heading = text_label("soft-strong", parent=self)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.own = KeptNumber(most=MOST_ITEM_MINUTES, parent=self)
        self._stepper = Stepper(look=look, number=self.own, parent=self)
        self.on_paper = QCheckBox(self)
        self.words, self.more = text_label("strong", parent=self), text_label("small", parent=self, wraps=True)
        self._sign = IconLabel(look=look, icon="triangle-alert", colour="help", side=18, parent=self)
        self._bar = _Bar(look=look, parent=self)
        choices = FlowLayout()
        choices.setSpacing(look.px(6))
        choices.addWidget(self._heading)
        for number in range(len(USUAL)):
            button = ToggleButton("", self)
            button.setProperty("kind", "choice")
            self._group.addButton(button, number)
            choices.addWidget(button)
        choices.addWidget(self._stepper)
        choices.addWidget(self.on_paper)
        line = QHBoxLayout()
        line.setSpacing(look.px(8))
        line.addWidget(self.words)
        line.addWidget(self._sign)
        line.addWidget(self.more, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addLayout(choices)
        column.addLayout(line)
        column.addWidget(self._bar)
        self._group.idClicked.connect(self._choose)
        self.own.kept.connect(self.planned)
        self.retranslate()

    def show_clock(self, planned: int | None, clock: Clock | None, total: str, *, may_change: bool) -> None:
        """Show how the time is filled; without a time, `total` alone."""
        self._held = planned or 0
        self.own.show_number(self._held)
        for number, minutes in enumerate(USUAL):
            self._group.button(number).setChecked(minutes == self._held)
        for widget in (self._heading, self._stepper, *self._group.buttons()):
            widget.setVisible(may_change)
        self.words.setText(clock.words if clock else total)
        self.more.setText(clock.more if clock else "")
        over = clock is not None and clock.over
        self.more.setProperty("role", "help-small" if over else "small")
        self.more.style().polish(self.more)
        self._sign.setVisible(over)
        self._bar.setVisible(clock is not None)
        if clock is not None:
            self._bar.show_share(clock.share, over=over)

    def retranslate(self) -> None:
        """Set the words anew."""
        self._heading.setText(self.tr("Time there is"))
        self.on_paper.setText(self.tr("There is no projector"))
        self.on_paper.setToolTip(self.tr("Say for each entry whether it works on paper"))
        for number, minutes in enumerate(USUAL):
            self._group.button(number).setText(self.tr("%n min", "", minutes))
        self.own.setSuffix(self.tr(" min"))
        self.own.setSpecialValueText(self.tr("another time"))
        self._stepper.name_it(self.tr("Time there is, in minutes"), self.tr("Less time"), self.tr("More time"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _choose(self, number: int) -> None:
        """Take one of the usual times; once more takes it away."""
        self.planned.emit(0 if USUAL[number] == self._held else USUAL[number])
