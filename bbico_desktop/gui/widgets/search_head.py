# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The line above the results: how many there are, the filters that hold, and paper for all of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bbico_desktop.domain.queries import Filters
from bbico_desktop.domain.results import Understood
from bbico_desktop.gui.catalogue_words import CatalogueWords
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.session import Session
from bbico_desktop.gui.widgets.filter_chips import FilterChips
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.order_box import OrderBox
from bbico_desktop.gui.widgets.saved_menu import SavedMenu

WORDS_PADDING, LEAST_CHIPS = 40, 440
CHIPS_PLACE = 2


class SearchHead(QWidget):
    """`filters_changed` carries the filters that are left, `facets_toggled` whether the list of filters is wanted.

    `as_words_asked` carries the kind of what was understood and is to be searched as words.
    """

    filters_changed = Signal(object)
    as_words_asked = Signal(str)
    facets_toggled = Signal(bool)
    print_asked = Signal()

    def __init__(self, *, look: Look, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self._total: int | None = None
        self._chosen = 0
        self._marked = 0
        self.count = text_label("strong", parent=self)
        self.count.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.filter_button = IconButton(look=look, icon="sliders-horizontal", parent=self)
        self.filter_button.setCheckable(True)
        self.filter_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.chips = FilterChips(look=look, after=self.filter_button, parent=self)
        self.order = OrderBox(look=look, parent=self)
        self.saved = SavedMenu(look=look, parent=self)
        self.print_button = IconButton(look=look, icon="printer", kind="link", side=18, parent=self)
        self._lay_out()
        self.filter_button.toggled.connect(self.facets_toggled)
        self.chips.changed.connect(self.filters_changed)
        self.chips.as_words_asked.connect(self.as_words_asked)
        self.print_button.clicked.connect(self.print_asked)
        session.changed.connect(self._offer_printing)
        look.changed.connect(self.refresh)
        self.print_button.hide()
        self.order.hide()
        self.retranslate()
        self.refresh()

    def show_total(self, total: int) -> None:
        """Say how many entries were found; nothing can be printed of none."""
        self._total = total
        self._offer_printing()
        self.order.setVisible(total > 1)
        self._show_count()
        self._arrange()

    def show_marked(self, count: int) -> None:
        """Say how many entries are marked, if more than one is."""
        if max(count, 1) != max(self._marked, 1):
            self._marked = count
            self._show_count()
            self._arrange()

    def show_filters(self, filters: Filters, words: CatalogueWords, understood: tuple[Understood, ...] = ()) -> None:
        """Show the filters that hold, and what was understood from the words."""
        self._chosen = sum(map(len, filters.chosen.values())) + len(filters.room)
        self._chosen += sum(number is not None for number in (filters.age, filters.minutes, filters.group))
        self.chips.show_filters(filters, words, understood)
        self._show_filter_count()
        self._arrange()

    def offer_facets(self, offered: bool) -> None:
        """Show the way to the list of filters, where it does not stand beside the results."""
        self.filter_button.setVisible(offered)
        self._arrange()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._show_count()
        self._show_filter_count()
        self._arrange()

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        self._row.setSpacing(self._look.px(12))
        self._second.setSpacing(self._look.px(12))
        self._whole.setSpacing(self._look.px(6))
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._whole, self._row, self._second, self._third = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._whole.setContentsMargins(0, 0, 0, 0)
        for row in (self._row, self._second, self._third):
            self._whole.addLayout(row)
        self._row.addWidget(self.count, 0, top)
        self._row.addWidget(self.filter_button, 0, top)
        self._row.addWidget(self.chips, 1)
        self._row.addStretch(0)
        self._row.addWidget(self.order, 0, top)
        self._row.addWidget(self.saved, 0, top)
        self._row.addWidget(self.print_button, 0, top)

    def _arrange(self) -> None:
        """Print and save by icons alone where their words have no room beside count and filters; printing has the first.

        Chips that have too little room beside all that stand in a line of their own, and so do order and saving.
        """
        words, spacing = self.tr("Print the list"), self._row.spacing()
        self.print_button.name_it(words)
        beside = [one for one in (self.count, self.filter_button, self.order) if not one.isHidden()]
        used = sum(one.sizeHint().width() + spacing for one in beside)
        metrics, icon = self.print_button.fontMetrics(), self.print_button.iconSize().width() + self._look.px(WORDS_PADDING)
        room = self.width() - used - 3 * icon - metrics.horizontalAdvance(words)
        self.print_button.setText(words if room >= 0 else "")
        self.saved.show_worded(room >= metrics.horizontalAdvance(self.saved.words) + spacing)
        left = self.width() - used - self.saved.sizeHint().width() - self.print_button.sizeHint().width() - spacing
        self._put_below(self.chips, left < min(self.chips.width_in_one_line, self._look.px(LEAST_CHIPS)))
        self._put_below(self.order, left < 0)
        ordered = self.order.sizeHint().width() + spacing if not self.order.isHidden() else 0
        self._put_below(self.saved, left + ordered < 0)
        high = max(one.sizeHint().height() for one in (self.print_button, *beside))
        for one in (self.count, self.order, self.saved, self.print_button):
            one.setMinimumHeight(high)

    def _put_below(self, widget: QWidget, below: bool) -> None:
        """Put a widget in a line below, chips in one of their own, or back to its place in the first."""
        if below == (self._row.indexOf(widget) < 0):
            return
        lower = self._third if widget is self.chips else self._second
        (self._row if below else lower).removeWidget(widget)
        if widget is self.chips:
            (self._third if below else self._row).insertWidget(0 if below else CHIPS_PLACE, widget, 1)
        elif below:
            self._second.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        else:
            behind = self.saved if widget is self.order and self._row.indexOf(self.saved) >= 0 else self.print_button
            self._row.insertWidget(self._row.indexOf(behind), widget, 0, Qt.AlignmentFlag.AlignTop)

    def _offer_printing(self) -> None:
        self.print_button.setVisible(bool(self._total) and self._session.policy.print_pages)

    def _show_count(self) -> None:
        found = "" if self._total is None else self.tr("%n found", "", self._total)
        self.count.setText(self.tr("{found}, %n marked", "", self._marked).format(found=found) if self._marked > 1 else found)

    def _show_filter_count(self) -> None:
        self.filter_button.setText(self.tr("Filters ({count})").format(count=self._chosen) if self._chosen else self.tr("Filters"))
