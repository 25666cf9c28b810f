# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What is being filtered, and what was understood from the words, as chips that can be taken away one by one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from bbico_desktop.domain.queries import Filters
from bbico_desktop.domain.records import UNKNOWN
from bbico_desktop.domain.results import Understood
from bbico_desktop.gui.catalogue_words import CatalogueWords
from bbico_desktop.gui.facet_rows import heading, value_label
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.room_words import room_chips
from bbico_desktop.gui.understood_words import understood_label
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.wording import named

CHIP_HEIGHT = 28


class FilterChips(QWidget):
    """One chip for each thing understood and each active filter; a whole topic group is one chip.

    `changed` carries the filters that are left, `as_words_asked` the kind of what is not to be understood. A chip that had the
    focus leaves it to the next one; `emptied` tells that there is none.
    """

    changed = Signal(object)
    as_words_asked = Signal(str)
    emptied = Signal()

    def __init__(self, *, look: Look, after: QWidget, parent: QWidget | None = None) -> None:
        """`after` is the control before the chips, for the order in which the keyboard reaches them."""
        super().__init__(parent)
        self._look = look
        self._filters = Filters()
        self._understood: tuple[Understood, ...] = ()
        self._words = CatalogueWords()
        self._without: dict[IconButton, Filters] = {}
        self._kinds: dict[IconButton, str] = {}
        self._after = self._last = after
        self._lead: QLabel | None = None
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._take_sizes)

    def show_filters(self, filters: Filters, words: CatalogueWords, understood: tuple[Understood, ...] = ()) -> None:
        """Show what was understood and the active filters."""
        if (filters, words, understood) != (self._filters, self._words, self._understood):
            self._filters, self._words, self._understood = filters, words, understood
            self._build()

    @property
    def width_in_one_line(self) -> int:
        """Return how much room all chips take beside each other."""
        widths = [item.sizeHint().width() for item in map(self._flow.itemAt, range(self._flow.count())) if item is not None]
        return sum(widths) + self._flow.spacing() * max(0, len(widths) - 1)

    @property
    def chips(self) -> Sequence[IconButton]:
        """Return the chips of filters, without "Clear all"."""
        return tuple(self._without)

    @property
    def understood_chips(self) -> Sequence[IconButton]:
        """Return the chips of what was understood."""
        return tuple(self._kinds)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._build()
        super().changeEvent(event)

    def _build(self) -> None:
        focused = self._focused_place()
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._without, self._kinds, self._lead = {}, {}, None
        self._last = self._after
        if self._understood:
            self._lead = self._from_words()
            self._flow.addWidget(self._lead)
        self._take_sizes()
        for understood in self._understood:
            self._kinds[self._understood_chip(understood)] = understood.kind
        for text, left in _chips(self._filters, self._words):
            chip = self._button(text, "chip")
            chip.setAccessibleName(self.tr("Take away the filter {filter}").format(filter=text))
            chip.clicked.connect(self._take_away)
            self._without[chip] = left
        if self._filters:
            clear = self._button(self.tr("Clear all filters") if self._understood else self.tr("Clear all"), "link")
            clear.clicked.connect(self._clear)
        self.setVisible(bool(self._filters) or bool(self._understood))
        self.updateGeometry()
        if focused is not None:
            self._give_focus(focused)

    def _focused_place(self) -> int | None:
        """Return which chip has the focus, the last one for what stands behind them."""
        focused = self.window().focusWidget()
        if not self.isAncestorOf(focused):  # nor is it of nothing
            return None
        chips = (*self._kinds, *self._without)
        return next((place for place, chip in enumerate(chips) if chip is focused), len(chips))

    def _give_focus(self, place: int) -> None:
        chips = (*self._kinds, *self._without)
        if chips:
            chips[min(place, len(chips) - 1)].setFocus()
        else:
            self.emptied.emit()

    def _from_words(self) -> QLabel:
        """Return what tells that the chips behind it come from the words, not from the list of filters."""
        label = text_label("soft", parent=self)
        label.setText(self.tr("From your words:"))
        label.show()
        return label

    def _take_sizes(self) -> None:
        self._flow.setSpacing(self._look.px(6))
        if self._lead is not None:
            self._lead.setMinimumHeight(self._look.px(CHIP_HEIGHT))

    def _understood_chip(self, understood: Understood) -> IconButton:
        text = understood_label(understood, self._words)
        chip = self._button(text, "understood")
        said = self.tr("{meaning}, understood from “{words}”. Take this away and search for these words instead.")
        chip.name_it(said.format(meaning=text, words=understood.phrase))
        chip.clicked.connect(self._take_as_words)
        return chip

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

    def _take_as_words(self) -> None:
        sender = self.sender()
        if isinstance(sender, IconButton):
            self.as_words_asked.emit(self._kinds[sender])

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
            chips.append((filter_label(facet, value, words), filters.toggled(facet, value)))
    if filters.age is not None:
        chips.append((named(heading("age_group"), filters.age), filters.without("age")))
    return [*chips, *room_chips(filters)]


def filter_labels(filters: Filters, words: CatalogueWords) -> list[str]:
    """Return what the chips of these filters say."""
    return [text for text, _ in _chips(filters, words)]


def filter_label(facet: str, value: str, words: CatalogueWords) -> str:
    """Return what filters, the value alone where it speaks for itself."""
    label = value_label(value, words)
    return named(heading(facet), label) if value == UNKNOWN or facet == "topic" else label
