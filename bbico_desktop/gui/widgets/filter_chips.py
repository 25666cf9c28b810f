# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What is being filtered, as chips that can be taken away one by one or all together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from bbico_desktop.domain.queries import Filters
from bbico_desktop.domain.records import UNKNOWN
from bbico_desktop.gui.catalogue_words import CatalogueWords
from bbico_desktop.gui.facet_rows import heading, value_label
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton
from bbico_desktop.gui.wording import named


class FilterChips(QWidget):
    """One chip per active filter; `changed` carries the filters that are left. A whole topic group is one chip."""

    changed = Signal(object)

    def __init__(self, *, look: Look, after: QWidget, parent: QWidget | None = None) -> None:
        """`after` is the control before the chips, for the order in which the keyboard reaches them."""
        super().__init__(parent)
        self._look = look
        self._filters = Filters()
        self._words = CatalogueWords()
        self._without: dict[IconButton, Filters] = {}
        self._after = self._last = after
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_filters(self, filters: Filters, words: CatalogueWords) -> None:
        """Show the active filters."""
        if (filters, words) != (self._filters, self._words):
            self._filters, self._words = filters, words
            self._build()

    @property
    def chips(self) -> Sequence[IconButton]:
        """Return the chips, without "Clear all"."""
        return tuple(self._without)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._build()
        super().changeEvent(event)

    def _build(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._without = {}
        self._last = self._after
        self._flow.setSpacing(self._look.px(6))
        for text, left in _chips(self._filters, self._words):
            chip = self._button(text, "chip")
            chip.setAccessibleName(self.tr("Take away the filter {filter}").format(filter=text))
            chip.clicked.connect(self._take_away)
            self._without[chip] = left
        if self._filters:
            clear = self._button(self.tr("Clear all"), "link")
            clear.clicked.connect(self._clear)
        self.setVisible(bool(self._filters))
        self.updateGeometry()

    def _button(self, text: str, kind: str) -> IconButton:
        button = IconButton(look=self._look, icon="x", kind=kind, side=14, parent=self)
        button.put_icon_at_the_end()
        button.setText(text)
        QWidget.setTabOrder(self._last, button)  # new buttons would come behind all that is on the page
        self._last = button
        self._flow.addWidget(button)
        button.show()
        return button

    def _take_away(self) -> None:
        sender = self.sender()
        if isinstance(sender, IconButton):
            self.changed.emit(self._without[sender])

    def _clear(self) -> None:
        self.changed.emit(Filters())


def _chips(filters: Filters, words: CatalogueWords) -> list[tuple[str, Filters]]:
    """Return each chip's text and the filters that are left without it."""
    chips = []
    group = words.group_of(filters)
    if group is not None:
        chips.append((named(heading("topic"), words.label(group)), filters.without("topic")))
    for facet, values in filters.chosen.items():
        if facet == "topic" and group is not None:
            continue
        for value in sorted(values):
            chips.append((_chip(facet, value, words), filters.toggled(facet, value)))
    if filters.age is not None:
        chips.append((named(heading("age_group"), filters.age), filters.without("age")))
    return chips


def _chip(facet: str, value: str, words: CatalogueWords) -> str:
    """Return the value alone where it speaks for itself."""
    label = value_label(value, words)
    return named(heading(facet), label) if value == UNKNOWN or facet == "topic" else label
