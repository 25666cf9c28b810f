# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Choose several of many: a box to add one from, and a chip to take each away again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.choice_box import ChoiceBox
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton

ADD = ""


class OwnValues(QWidget):
    """`edited` tells that the reader chose something else. Keyboard: the box, then the chips."""

    edited = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._names: dict[str, str] = {}
        self._chosen: list[str] = []
        self.chips: list[IconButton] = []
        self.box = ChoiceBox(look=look, parent=self)
        self.box.setMaxVisibleItems(14)
        self._flow_widget = QWidget(self)
        self._flow = FlowLayout(self._flow_widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._flow_widget.setSizePolicy(policy)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.box)
        self._column.addWidget(self._flow_widget)
        self.setFocusProxy(self.box)
        self.box.activated.connect(self._add)
        look.changed.connect(self.refresh)
        self.refresh()

    @property
    def values(self) -> tuple[str, ...]:
        """Return the chosen ids, in the order of choosing."""
        return tuple(self._chosen)

    def show_choices(self, names: Mapping[str, str]) -> None:
        """Offer these: {id: what it is called}, in this order."""
        self._names = dict(names)
        self._fill()

    def show_values(self, values: Sequence[str]) -> None:
        """Show what is chosen, without telling anybody."""
        self._chosen = list(dict.fromkeys(values))
        self._fill()

    def setAccessibleName(self, name: str) -> None:  # noqa: N802  # Qt's own name
        super().setAccessibleName(name)
        self.box.setAccessibleName(name)

    def setAccessibleDescription(self, words: str) -> None:  # noqa: N802  # Qt's own name
        super().setAccessibleDescription(words)
        self.box.setAccessibleDescription(words)

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        self._column.setSpacing(self._look.px(6))
        self._flow.setSpacing(self._look.px(6))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
        super().changeEvent(event)

    def _fill(self) -> None:
        self.box.clear()
        self.box.addItem(self.tr("Choose…") if not self._chosen else self.tr("Add another…"), ADD)
        for one, name in self._names.items():
            if one not in self._chosen:
                self.box.addItem(name, one)
        self._show_chips()

    def _show_chips(self) -> None:
        had_focus = any(chip.hasFocus() for chip in self.chips)
        while self.chips:
            old = self.chips.pop()
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        for one in self._chosen:
            chip = IconButton(look=self._look, icon="x", kind="chip", side=14, parent=self._flow_widget)
            chip.put_icon_at_the_end()
            chip.setText(self._names.get(one, one))
            chip.setAccessibleName(self.tr("Take away: {value}").format(value=self._names.get(one, one)))
            chip.setProperty("value", one)
            chip.clicked.connect(self._take_away)
            self._flow.addWidget(chip)
            chip.show()
            self.chips.append(chip)
        self._flow_widget.setVisible(bool(self.chips))
        self._flow_widget.updateGeometry()
        if had_focus:
            (self.chips[-1] if self.chips else self.box).setFocus()

    def _add(self, place: int) -> None:
        value = self.box.itemData(place)
        if value != ADD:
            self._chosen.append(value)
            self._fill()
            self.edited.emit()

    def _take_away(self) -> None:
        value = self.sender().property("value")
        if value in self._chosen:
            self._chosen.remove(value)
            self._fill()
            self.edited.emit()
