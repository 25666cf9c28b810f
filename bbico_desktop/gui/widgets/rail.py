# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The rail on the left: where am I, where can I go, and how old is the catalogue."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from bbico_desktop.gui.front_door import PROGRAM_NAME, RAIL_WIDTH
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.places import Place
from bbico_desktop.gui.quick_qt import leave_focus
from bbico_desktop.gui.widgets.icon_button import IconLabel, text_label
from bbico_desktop.gui.widgets.rail_button import RailButton
from bbico_desktop.gui.widgets.scrolled import scrolled

COMPACT_WIDTH = 92


class Rail(QFrame):
    """The program's name, a button for each place, and a box for the catalogue's age. `chosen` carries the place's name."""

    chosen = Signal(str)

    def __init__(self, *, look: Look, places: Iterable[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._compact = False
        self._has_age = False
        self.setProperty("kind", "rail")
        self._mark = IconLabel(look=look, icon="compass", side=28, parent=self)
        self._name = text_label("large", parent=self)
        self._name.setText(PROGRAM_NAME)
        self._title, self._age = (text_label(role, parent=self, wraps=True) for role in ("soft-strong", "soft"))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, RailButton] = {}
        self._labels: dict[str, tuple[str, str]] = {}
        self._lay_out([place for place in places if place.in_rail])
        look.changed.connect(self.refresh)
        self.retranslate()
        self.refresh()

    def button(self, place: str) -> RailButton:
        """Return the button of one place."""
        return self._buttons[place]

    def holds(self, place: str) -> bool:
        """Say whether a place has a button here."""
        return place in self._buttons

    def show_place(self, name: str) -> None:
        """Mark the place that is shown; none when it has no button of its own."""
        self._group.setExclusive(False)
        for place, button in self._buttons.items():
            button.setChecked(place == name)
        self._group.setExclusive(True)

    def show_catalogue(self, title: str, age: str) -> None:
        """Say which catalogue is open and how old it is."""
        self._title.setText(title)
        self._age.setText(age)
        self._has_age = True
        self._age_box.show()

    def show_compact(self, compact: bool) -> None:
        """Take less width: words go under their icons."""
        if compact != self._compact:
            self._compact = compact
            self.refresh()

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        px = self._look.px
        for button in self._buttons.values():
            button.show_compact(self._compact)
        self._name.setVisible(not self._compact)
        self._age_box.setVisible(self._has_age)
        side = px(6 if self._compact else 16)
        words = max((button.sizeHint().width() for button in self._buttons.values()), default=0)
        self.setFixedWidth(max(px(COMPACT_WIDTH if self._compact else RAIL_WIDTH), words + 2 * side) + self._scroll_room())
        self._column.setContentsMargins(side, px(10 if self._compact else 18), side, px(6 if self._compact else 16))
        self._column.setSpacing(px(2 if self._compact else 6))
        self._head.setContentsMargins(0, 0, 0, px(4 if self._compact else 12))
        self._head.setSpacing(px(10))
        inside = px(6 if self._compact else 12)
        self._box.setContentsMargins(inside, px(8), inside, px(8))
        self._box.setSpacing(px(2))

    def retranslate(self) -> None:
        """Set the words anew."""
        self.setAccessibleName(self.tr("Places in the program"))
        for name, button in self._buttons.items():
            button.setText(QCoreApplication.translate(*self._labels[name]))
            button.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.refresh()
        super().changeEvent(event)

    def _lay_out(self, places: list[Place]) -> None:
        content = QWidget()
        self._column = column = QVBoxLayout(content)
        self._head = head = QHBoxLayout()
        head.addWidget(self._mark)
        head.addWidget(self._name, 1)
        column.addLayout(head)
        at_the_end = [place for place in places if place.at_the_end]
        for place in [place for place in places if not place.at_the_end]:
            column.addWidget(self._button_for(place))
        column.addStretch(1)
        for place in at_the_end:
            column.addWidget(self._button_for(place))
        self._age_box = QFrame(content)
        self._age_box.setProperty("kind", "sunk")
        self._box = QVBoxLayout(self._age_box)
        self._box.addWidget(self._title)
        self._box.addWidget(self._age)
        column.addWidget(self._age_box)
        area = scrolled(content, self)
        leave_focus(area)
        self._scroll_bar = area.verticalScrollBar()
        self._scroll_bar.rangeChanged.connect(self.refresh)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _button_for(self, place: Place) -> RailButton:
        button = RailButton(look=self._look, icon=place.icon, warm=place.warm, parent=self)
        button.setObjectName(f"rail-{place.name}")
        self._buttons[place.name] = button
        self._labels[place.name] = place.label
        self._group.addButton(button)
        button.clicked.connect(self._choose)
        return button

    def _scroll_room(self) -> int:
        """Return what the scroll bar takes where the places are higher than the window: it must not cover them."""
        return self._scroll_bar.sizeHint().width() if self._scroll_bar.maximum() else 0

    def _choose(self) -> None:
        sender = self.sender()
        self.chosen.emit(next(name for name, button in self._buttons.items() if button is sender))
