# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Search: filters, cards, detail. The words stand in the field on top of every page."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.queries import Filters, Query
from bbico_desktop.domain.results import Answer, Match
from bbico_desktop.gui.catalogue_words import CatalogueWords, read_words
from bbico_desktop.gui.entry_facts import EntryView, read_entry
from bbico_desktop.gui.facet_rows import facet_rows
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.facet_list import FacetList, FacetRow, Line
from bbico_desktop.gui.models.result_list import ResultList
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.opening import Opener
from bbico_desktop.gui.page import Page
from bbico_desktop.gui.result_rows import result_row
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.widgets.columns import Columns, Room
from bbico_desktop.gui.widgets.correction_line import CorrectionLine
from bbico_desktop.gui.widgets.entry_detail import EntryDetail
from bbico_desktop.gui.widgets.facet_view import FacetView
from bbico_desktop.gui.widgets.filter_chips import FilterChips
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.nothing_found import NothingFound
from bbico_desktop.gui.widgets.result_view import ResultView
from bbico_desktop.gui.widgets.scrolled import scrolled

PAGE_LENGTH = 30
SEARCH, MORE, ENTRY = "search", "search-more", "search-entry"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """An answer and the words to show it in."""

    answer: Answer
    words: CatalogueWords


class SearchPage(Page):
    """Asks with each change of words, filters or language; the newest answer is shown."""

    def __init__(self, *, look: Look, desk: ServiceDesk, opener: Opener, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language=language, parent=parent)
        self._look = look
        self._desk = desk
        self._opener = opener
        self._route = Route(page=SEARCH)
        self._found: _Found | None = None
        self._matched: dict[str, tuple[Match, ...]] = {}
        self._scroll_wanted: int | None = None
        self._facets_opened: set[str] = set()
        self._build_parts()
        self._lay_out()
        self._connect()
        self._room_changed()
        self.look_changed()
        self.retranslate()

    def heading(self) -> str:
        return self.tr("Search")

    def open_route(self, route: Route) -> None:
        asked_before, self._route = self._route, route
        if self._found is None or replace(asked_before, entry_id=None) != replace(route, entry_id=None):
            self._columns.open_detail(False)
            self._ask(PAGE_LENGTH)
        elif asked_before.entry_id != route.entry_id:
            self._results.select_entry(route.entry_id)
            self._show_chosen()

    def set_language(self, language: Language) -> None:
        super().set_language(language)
        self._scroll_wanted = self._results.scroll_value()
        self._ask(max(PAGE_LENGTH, self._list.rowCount()))

    def retranslate(self) -> None:
        self._facets.setAccessibleName(self.tr("Filters"))
        self._print_list.setText(self.tr("Print the list"))
        self._show_filter_count()
        self._show_count()
        if self._found is not None:
            self._show_facets(self._found)

    def look_changed(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self._head.setSpacing(px(12))
        self._count.setMinimumHeight(self._print_list.sizeHint().height())
        self._detail.rebuild()

    def _build_parts(self) -> None:
        look = self._look
        self._list, self._facet_list = ResultList(self), FacetList(self)
        self._count = text_label("strong", parent=self)
        self._count.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._filter_button = IconButton(look=look, icon="sliders-horizontal", parent=self)
        self._filter_button.setCheckable(True)
        self._filter_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._chips = FilterChips(look=look, parent=self)
        self._print_list = IconButton(look=look, icon="printer", kind="link", side=18, parent=self)
        self._correction = CorrectionLine(look=look, parent=self)
        self._facets = FacetView(look=look, model=self._facet_list, parent=self)
        self._results = ResultView(look=look, model=self._list, parent=self)
        self._nothing = NothingFound(look=look, parent=self)
        self._detail = EntryDetail(look=look, parent=self)
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self._results)
        self._middle.addWidget(scrolled(self._nothing))
        self._middle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addWidget(self._filter_button, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addWidget(self._chips, 1)
        self._head.addStretch(0)
        self._head.addWidget(self._print_list, 0, Qt.AlignmentFlag.AlignTop)
        self._columns = Columns(look=self._look, facets=self._facets, results=self._middle, detail=self._detail, parent=self)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._correction)
        self._column.addWidget(self._columns, 1)

    def _connect(self) -> None:
        self._facets.chosen.connect(self._choose_facet)
        self._chips.changed.connect(self._filter)
        self._print_list.clicked.connect(self._print_found)
        self._results.entry_chosen.connect(self._choose_entry)
        self._results.entry_opened.connect(self._open_entry)
        self._list.wanted_more.connect(self._ask_more)
        self._filter_button.toggled.connect(self._columns.open_facets)
        self._columns.room_changed.connect(self._room_changed)
        self._correction.as_typed_asked.connect(self._search_as_typed)
        self._correction.suggestion_chosen.connect(self._search_suggestion)
        self._nothing.suggestion_chosen.connect(self._search_suggestion)
        self._nothing.clear_asked.connect(self._clear_filters)
        self._nothing.all_asked.connect(self._show_everything)
        self._nothing.help_asked.connect(self._go_to_help)
        self._detail.print_asked.connect(self._print)
        self._detail.help_asked.connect(self._open_help_sheet)
        self._detail.open_asked.connect(self._open_address)
        self._detail.back_asked.connect(self._back_to_list)

    def _query(self, *, limit: int, offset: int = 0) -> Query:
        route = self._route
        return Query(
            words=route.words, language=self.language, filters=route.filters, limit=limit, offset=offset,
            typing=route.typing, exact_spelling=route.exact_spelling,
        )  # fmt: skip

    def _ask(self, limit: int) -> None:
        query = self._query(limit=limit)
        known = self._found.words if self._found and self._found.words.language == query.language else None
        self._desk.forget(MORE)
        self._desk.ask(
            SEARCH,
            lambda services: _Found(answer=services.finding.find(query), words=known or read_words(services, query.language)),
            self._show,
        )

    def _ask_more(self) -> None:
        query = self._query(limit=PAGE_LENGTH, offset=self._list.rowCount())
        self._desk.ask(MORE, lambda services: services.finding.find(query), self._show_more)

    def _show(self, found: _Found) -> None:
        self._found = found
        answer = found.answer
        self._matched = {result.card.id: result.matched for result in answer.results}
        self._list.show_rows([result_row(result.card, found.words) for result in answer.results], answer.total)
        self._results.scroll_back(self._scroll_wanted or 0)
        self._scroll_wanted = None
        self._show_facets(found)
        self._show_count()
        self._correction.show_answer(answer)
        self._nothing.offer(suggestion=answer.suggestion.query if answer.suggestion else "", filtered=bool(answer.query.filters))
        self._middle.setCurrentIndex(0 if answer.total else 1)
        self._print_list.setVisible(answer.total > 0)
        self._results.select_entry(self._route.entry_id)
        self._show_chosen()

    def _show_more(self, answer: Answer) -> None:
        if self._found is not None:
            words = self._found.words
            self._matched |= {result.card.id: result.matched for result in answer.results}
            self._list.add_rows([result_row(result.card, words) for result in answer.results])

    def _show_facets(self, found: _Found) -> None:
        filters = self._route.filters
        self._facets.show_rows(facet_rows(found.answer.facets, filters, found.words, self._facets_opened))
        self._columns.show_facets(self._facet_list.rowCount() > 0)
        self._chips.show_filters(filters, found.words)
        self._show_filter_count()

    def _show_count(self) -> None:
        self._count.setText(self.tr("%n found", "", self._found.answer.total) if self._found else "")

    def _show_filter_count(self) -> None:
        chosen = sum(len(values) for values in self._route.filters.chosen.values())
        self._filter_button.setText(self.tr("Filters ({count})").format(count=chosen) if chosen else self.tr("Filters"))
        self._filter_button.setVisible(self._columns.room != Room.THREE)

    def _show_chosen(self) -> None:
        """Show the chosen entry, else the first one: where there is room the detail is never empty."""
        first = self._list.id_at(self._list.index(0)) if self._list.rowCount() else None
        wanted = self._route.entry_id or first
        if wanted is None:
            self._desk.forget(ENTRY)
            self._show_entry(None)
            return
        if self._route.entry_id is None:
            self._results.select_entry(first)
        words = self._found.words if self._found else CatalogueWords(language=self.language)
        self._desk.ask(ENTRY, lambda services: read_entry(services, wanted, words), self._show_entry)

    def _show_entry(self, view: EntryView | None) -> None:
        self._detail.show_entry(view, self._matched.get(view.record.id, ()) if view else ())
        self._columns.show_detail(view is not None)

    def _room_changed(self) -> None:
        self._detail.show_back(self._columns.room == Room.ONE)
        self._show_filter_count()

    def _choose_facet(self, row: FacetRow) -> None:
        if row.line == Line.MORE:
            self._facets_opened ^= {row.facet}
            if self._found is not None:
                self._show_facets(self._found)
            return
        self._filter(self._route.filters.toggled(row.facet, row.value))

    def _filter(self, filters: Filters) -> None:
        self.go.emit(replace(self._route, filters=filters, entry_id=None, typing=False))

    def _choose_entry(self, entry_id: str) -> None:
        self.amend.emit(replace(self._route, entry_id=entry_id))

    def _open_entry(self, entry_id: str) -> None:
        self._choose_entry(entry_id)
        self._columns.open_detail(True)

    def _back_to_list(self) -> None:
        self._columns.open_detail(False)
        self._results.setFocus(Qt.FocusReason.OtherFocusReason)

    def _search_as_typed(self) -> None:
        self.amend.emit(replace(self._route, exact_spelling=True, typing=False))

    def _search_suggestion(self) -> None:
        suggestion = self._found.answer.suggestion if self._found else None
        if suggestion is not None:
            self.go.emit(replace(self._route, words=suggestion.query, entry_id=None, typing=False))

    def _clear_filters(self) -> None:
        self._filter(Filters())

    def _show_everything(self) -> None:
        self.go.emit(Route(page=SEARCH))

    def _go_to_help(self) -> None:
        self.go.emit(Route(page="help_now"))

    def _print(self, entry_id: str) -> None:
        self.go.emit(Route(page="preview", entry_id=entry_id))

    def _print_found(self) -> None:
        self.go.emit(Route(page="preview", words=self._route.words, filters=self._route.filters))

    def _open_help_sheet(self, entry_id: str) -> None:
        self.go.emit(Route(page="help_now", entry_id=entry_id))

    def _open_address(self, address: str) -> None:
        self._opener.open_address(self, address)
