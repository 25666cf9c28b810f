# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The rail on the left: where am I, where can I go, and how old is the catalogue."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.places import Place
from bbico_desktop.gui.widgets.icon_button import IconButton, IconLabel, text_label

PROGRAM_NAME = "B-BICO"


class Rail(QFrame):
    """The program's name, a button for each place, and a box for the catalogue's age. `chosen` carries the place's name."""

    chosen = Signal(str)

    def __init__(self, *, look: Look, places: Iterable[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "rail")
        self._mark = IconLabel(look=look, icon="compass", side=28, parent=self)
        self._name = text_label("large", parent=self)
        self._name.setText(PROGRAM_NAME)
        self._title, self._age = text_label("strong", parent=self), text_label("soft", parent=self, wraps=True)
        self._age_box = QFrame(self)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, IconButton] = {}
        self._labels: dict[str, tuple[str, str]] = {}
        self._lay_out([place for place in places if place.in_rail])
        look.changed.connect(self.refresh)
        self.refresh()
        self.retranslate()

    def button(self, place: str) -> IconButton:
        """Return the button of one place."""
        return self._buttons[place]

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
        self._age_box.show()

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        px = self._look.px
        self.setFixedWidth(px(224))
        self._column.setContentsMargins(px(16), px(18), px(16), px(16))
        self._column.setSpacing(px(6))
        self._head.setContentsMargins(0, 0, 0, px(12))
        self._head.setSpacing(px(10))
        for button in self._buttons.values():
            button.setMinimumHeight(self._look.target("help"))

    def retranslate(self) -> None:
        """Set the words anew."""
        self.setAccessibleName(self.tr("Places in the program"))
        for name, button in self._buttons.items():
            button.setText(QCoreApplication.translate(*self._labels[name]))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self, places: list[Place]) -> None:
        self._column = column = QVBoxLayout(self)
        self._head = head = QHBoxLayout()
        head.addWidget(self._mark)
        head.addWidget(self._name, 1)
        column.addLayout(head)
        at_the_end = [place for place in places if place.at_the_end]
        for place in places:
            if place not in at_the_end:
                column.addWidget(self._button_for(place))
        column.addStretch(1)
        for place in at_the_end:
            column.addWidget(self._button_for(place))
        box = QVBoxLayout(self._age_box)
        box.addWidget(self._title)
        box.addWidget(self._age)
        self._age_box.setProperty("kind", "sunk")
        self._age_box.hide()
        column.addWidget(self._age_box)

    def _button_for(self, place: Place) -> IconButton:
        button = IconButton(look=self._look, icon=place.icon, kind="help" if place.warm else "rail", parent=self)
        button.setCheckable(True)
        button.setObjectName(f"rail-{place.name}")
        self._buttons[place.name] = button
        self._labels[place.name] = place.label
        self._group.addButton(button)
        button.clicked.connect(self._choose)
        return button

    def _choose(self) -> None:
        sender = self.sender()
        self.chosen.emit(next(name for name, button in self._buttons.items() if button is sender))
