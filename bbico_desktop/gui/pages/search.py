# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Search: filters, cards, detail. The words stand in the field on top of every page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.results import Answer, Match
from bbico_desktop.gui.entry_acts import EntryActs
from bbico_desktop.gui.entry_facts import EntryView
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.facet_list import FacetList
from bbico_desktop.gui.models.result_list import ResultList
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.opening import Opener
from bbico_desktop.gui.page import Page
from bbico_desktop.gui.result_rows import divider_of, result_row
from bbico_desktop.gui.saved_here import SavedHere
from bbico_desktop.gui.search_questions import PAGE_LENGTH, Found, SearchQuestions
from bbico_desktop.gui.search_ways import SearchWays
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.session import Session
from bbico_desktop.gui.widgets.columns import Columns, Room
from bbico_desktop.gui.widgets.correction_line import CorrectionLine
from bbico_desktop.gui.widgets.entry_detail import EntryDetail
from bbico_desktop.gui.widgets.facet_view import FacetView
from bbico_desktop.gui.widgets.found_pane import FoundPane
from bbico_desktop.gui.widgets.search_head import SearchHead

if TYPE_CHECKING:
    from bbico_desktop.gui.undo_steps import UndoSteps
    from bbico_desktop.gui.widgets.entry_note import EntryNote

SEARCH = "search"


class SearchPage(Page):
    """Asks with each change of words, filters or language; the newest answer is shown."""

    def __init__(
        self,
        *,
        look: Look,
        desk: ServiceDesk,
        opener: Opener,
        session: Session,
        steps: Callable[[], UndoSteps],
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(language=language, parent=parent)
        self._look = look
        self._opener = opener
        self._session = session
        self._ways = SearchWays(self)
        self._questions = SearchQuestions(desk=desk, parent=self)
        self._route = Route(page=SEARCH)
        self._found: Found | None = None
        self._matched: dict[str, tuple[Match, ...]] = {}
        self._scroll_wanted: int | None = None
        self._same_answer = False
        self._comes_to_entry = False
        self._below: EntryNote | None = None
        self._build_parts()
        self._entry_acts = EntryActs(look=look, detail=self._detail, desk=desk, session=session, steps=steps, parent=self)
        self._saved = SavedHere(menu=self._head.saved, desk=desk, session=session, lane=SEARCH, parent=self)
        self._lay_out()
        self._connect()
        self._room_changed()
        self.look_changed()
        self.retranslate()

    def heading(self) -> str:
        return self.tr("Search")

    def chosen_entries(self) -> tuple[str, ...]:
        return self._results.chosen_ids

    def enter_from_field(self) -> bool:
        return self._results.enter()

    def acts(self) -> Mapping[str, Callable[[], None]]:
        return self._entry_acts.acts()

    def put_below_entry(self, below: EntryNote) -> None:
        """Show what the reader keeps at each entry below it."""
        self._below = below
        self._detail.put_below(below)
        below.change_asked.connect(self._ways.own_entry)

    def open_route(self, route: Route) -> None:
        asked_before, self._route = self._route, route
        self._comes_to_entry = route.entry_id not in (None, asked_before.entry_id)
        self._ways.stand_at(route)
        if route.entry_id and not route.typing and (route.opened or not self._same_answer):
            self._entry_acts.note_opened(route.entry_id)
        self._columns.open_detail(route.opened)
        self._make_room()
        if self._same_answer:
            self._results.select_entry(route.entry_id)
            self._show_chosen(at_once=True)
        elif self._found is not None and _question(asked_before) == _question(route):
            self._ask_anew()
        else:
            self._questions.ask(route, self.language)

    def set_language(self, language: Language) -> None:
        super().set_language(language)
        if self._below is not None:
            self._below.language = language
        self._ask_anew()
        if self.isVisible():  # else when it is shown
            self._saved.ask()

    def catalogue_changed(self) -> None:
        self._questions.forget_words()
        super().catalogue_changed()

    def retranslate(self) -> None:
        self._facets.setAccessibleName(self.tr("Filters"))
        if self._found is not None:
            self._show_facets(self._found)

    def look_changed(self) -> None:
        self._column.setSpacing(self._look.px(8))
        self._detail.rebuild()

    def _build_parts(self) -> None:
        look = self._look
        self._list, self._facet_list = ResultList(self), FacetList(self)
        self._head = SearchHead(look=look, session=self._session, parent=self)
        self._correction = CorrectionLine(look=look, parent=self)
        self._facets = FacetView(look=look, model=self._facet_list, parent=self)
        self._middle = FoundPane(look=look, model=self._list, parent=self)
        self._results, self._nothing = self._middle.results, self._middle.nothing
        self._detail = EntryDetail(look=look, opener=self._opener, session=self._session, parent=self)

    def _lay_out(self) -> None:
        self._columns = Columns(look=self._look, facets=self._facets, results=self._middle, detail=self._detail, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._head)
        self._column.addWidget(self._correction)
        self._column.addWidget(self._columns, 1)

    def _connect(self) -> None:
        self._facets.chosen.connect(self._ways.choose)
        self._questions.found.connect(self._show)
        self._questions.found_more.connect(self._show_more)
        self._questions.entry_read.connect(self._show_entry)
        self._head.filters_changed.connect(self._ways.filter)
        self._head.as_words_asked.connect(self._ways.as_words)
        self._head.chips.emptied.connect(self._focus_list)
        self._head.facets_toggled.connect(self._columns.open_facets)
        self._head.print_asked.connect(self._ways.print_found)
        self._head.order.order_chosen.connect(self._ways.order)
        self._saved.opened.connect(self._ways.query)
        self._head.saved.all_asked.connect(self._ways.home)
        self._results.entry_chosen.connect(self._choose_entry)
        self._results.entry_opened.connect(self._open_entry)
        self._middle.act_wanted.connect(self.act_wanted)
        self._results.marked.connect(self._head.show_marked)
        self._list.wanted_more.connect(self._ask_more)
        self._columns.room_changed.connect(self._room_changed)
        self._correction.as_typed_asked.connect(self._ways.as_typed)
        self._correction.suggestion_chosen.connect(self._ways.suggestion)
        self._nothing.exit_chosen.connect(self._ways.query)
        self._nothing.all_asked.connect(self._ways.everything)
        self._nothing.help_asked.connect(self._ways.help_now)
        self._detail.go.connect(self.go)
        self._detail.act_wanted.connect(self.act_wanted)
        self._detail.help_asked.connect(self._ways.help_sheet)
        self._detail.entry_asked.connect(self._ways.other)
        self._detail.open_asked.connect(self._open_address)
        self._detail.back_asked.connect(self._back_to_list)
        self._ways.go.connect(self.go)
        self._ways.amend.connect(self.amend)
        self._entry_acts.go.connect(self.go)
        self._entry_acts.said.connect(self.notice)

    def _ask_anew(self) -> None:
        """Ask the same once more, and keep the place in the list: catalogue or own entries may say something else by now."""
        self._scroll_wanted = self._results.scroll_value()
        self._questions.ask(self._route, self.language, limit=max(PAGE_LENGTH, self._list.entry_count))

    def _ask_more(self) -> None:
        self._questions.ask_more(self._route, self.language, offset=self._list.entry_count)

    def _show(self, found: Found) -> None:
        self._found = found
        answer = self._ways.answer = found.answer
        self._matched = {result.card.id: result.matched for result in answer.results}
        rows = [result_row(result.card, found.words, result.matched) for result in answer.results]
        self._middle.show_found(answer.total > 0)
        self._list.show_rows(rows, answer.total, apart=answer.apart, divider=divider_of(answer))
        self._results.scroll_back(self._scroll_wanted or 0)
        self._scroll_wanted = None
        self._show_facets(found)
        self._head.show_total(answer.total)
        self._head.order.show_order(self._route.sort)
        self._saved.show_place(self._route, self.language, found.words)
        self._correction.show_answer(answer)
        self._nothing.offer(answer, found.words)
        if self._results.select_entry(self._route.entry_id) and self._comes_to_entry:
            self._results.show_chosen()
        self._comes_to_entry = False
        self._show_chosen()

    def _show_more(self, answer: Answer) -> None:
        if self._found is not None:
            words = self._found.words
            self._matched |= {result.card.id: result.matched for result in answer.results}
            self._list.add_rows([result_row(result.card, words, result.matched) for result in answer.results])
            if not self._results.currentIndex().isValid() and self._list.row_of(self._route.entry_id) is not None:
                self._results.select_entry(self._route.entry_id)

    def _show_facets(self, found: Found) -> None:
        filters = self._route.filters
        self._columns.show_facets(self._facets.show_found(found, filters))
        self._head.show_filters(filters, found.words, found.answer.understood)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # another page, not a minimised window: who comes back is answered anew
            self._questions.forget_entry()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._saved.ask()

    def _show_chosen(self, *, at_once: bool = False) -> None:
        """Show the chosen entry, else the first one: where there is room the detail is never empty."""
        wanted = self._route.entry_id or self._list.first_id()
        if wanted is None:
            self._questions.forget_entry()
            self._show_entry(None)
            return
        if self._route.entry_id is None:
            self._results.select_entry(wanted)
        self._questions.ask_entry(wanted, self.language, typing=self._route.typing and not at_once and self.isVisible())

    def _show_entry(self, view: EntryView | None) -> None:
        before, could = self._detail.view, self.acts().keys()
        if before is not None and (view is None or view.record.id != before.record.id):
            self._entry_acts.leave_entry()
        self._detail.show_entry(view, self._matched.get(view.record.id, ()) if view else ())
        self._columns.show_detail(view is not None)
        if self.acts().keys() != could:
            self.acts_changed.emit()

    def _room_changed(self) -> None:
        self._detail.show_back(self._columns.room == Room.ONE)
        self._head.offer_facets(self._columns.room != Room.THREE)
        self._make_room()

    def _make_room(self) -> None:
        """Where an entry stands in place of the list, what belongs to the list goes too."""
        self._head.setHidden(self._columns.room == Room.ONE and self._route.opened)

    def _choose_entry(self, entry_id: str) -> None:
        self._look_at(replace(self._route, entry_id=entry_id))

    def _open_entry(self, entry_id: str) -> None:
        self._look_at(replace(self._route, entry_id=entry_id, opened=True))

    def _look_at(self, route: Route) -> None:
        """Look at another entry of the same answer: the one step that asks nothing."""
        self._same_answer = True
        self.amend.emit(route)
        self._same_answer = False

    def _back_to_list(self) -> None:
        self._look_at(replace(self._route, opened=False))
        self._focus_list()

    def _focus_list(self) -> None:
        if not self._middle.take_focus():
            self._head.filter_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_address(self, address: str) -> None:
        self._opener.open_address(self, address)


def _question(route: Route) -> Route:
    """Return what the search is asked, whichever of its entries is looked at."""
    return replace(route, entry_id=None, opened=False)
