# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Helplines and organisations: a list to narrow down, and how to reach the chosen one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.problems import Problem
from bbico_desktop.foundation.clock import Clock
from bbico_desktop.gui import wording
from bbico_desktop.gui.belgian_places import place_name
from bbico_desktop.gui.directory_content import DirectoryEntry, helpline_entry, read_organisation
from bbico_desktop.gui.directory_rows import (
    Organisations,
    helpline_rows,
    languages_of,
    organisation_rows,
    read_organisations,
)
from bbico_desktop.gui.errors import words_for
from bbico_desktop.gui.help_content import help_surroundings
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.result_list import ResultList
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.opening import Opener
from bbico_desktop.gui.page import Page
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.session import Session
from bbico_desktop.gui.widgets.directory_detail import DirectoryDetail
from bbico_desktop.gui.widgets.directory_filters import DirectoryFilters, Section
from bbico_desktop.gui.widgets.directory_panes import DirectoryPanes
from bbico_desktop.gui.widgets.icon_button import text_label
from bbico_desktop.gui.widgets.result_view import ResultView
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.services.help_now import HelpNow

LIST, ENTRY = "directory-list", "directory-entry"


class DirectoryPage(Page):
    """Helplines come from Help now, at once and always; organisations from the catalogue, by the worker."""

    def __init__(
        self,
        *,
        look: Look,
        help_now: HelpNow,
        clock: Clock,
        desk: ServiceDesk,
        opener: Opener,
        session: Session,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(language=language, parent=parent)
        self._look = look
        self._help_now = help_now
        self._clock = clock
        self._desk = desk
        self._opener = opener
        self._session = session
        session.changed.connect(self._show_again)
        self._section = Section.HELPLINES
        self._around: Surroundings | None = None
        self._organisations: Organisations | None = None
        self._entry: DirectoryEntry | None = None
        self._wanted_id: str | None = None
        self._to_be_seen = False
        self._lay_out()
        self._connect()
        self.look_changed()
        self.retranslate()

    def heading(self) -> str:
        return self.tr("Helplines and organisations")

    def acts(self) -> Mapping[str, Callable[[], None]]:
        return {"print": self._print_shown} if self._entry is not None else {}

    def open_route(self, route: Route) -> None:
        self._take_surroundings()
        if route.entry_id and route.entry_id != self._wanted_id:
            known = self._around is not None and route.entry_id in self._around.helplines
            self._section = Section.HELPLINES if known else Section.ORGANISATIONS
            self._panes.open_detail(True)
            self._to_be_seen = True
        self._wanted_id = route.entry_id
        self._show_section()

    def set_language(self, language: Language) -> None:
        super().set_language(language)
        self._around = self._organisations = self._entry = None
        if self.isVisible():
            self._take_surroundings()
            self._show_section()

    def retranslate(self) -> None:
        self._results.setAccessibleName(self.heading())

    def look_changed(self) -> None:
        self._column.setSpacing(self._look.px(12))
        self._show_entry(self._entry)

    def _lay_out(self) -> None:
        look = self._look
        self._filters = DirectoryFilters(look=look, parent=self)
        self._list = ResultList(self)
        self._results = ResultView(look=look, model=self._list, parent=self)
        self._nothing = text_label("strong", parent=self, wraps=True, selectable=True)
        self._left = QWidget(self)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self._nothing)
        left.addWidget(self._results, 1)
        self._left.setFocusProxy(self._results)
        self._panes = DirectoryPanes(look=look, listing=self._left, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._filters)
        self._column.addWidget(self._panes, 1)

    def _connect(self) -> None:
        self._filters.section_chosen.connect(self._choose_section)
        self._filters.changed.connect(self._show_rows)
        self._panes.alone.connect(self._filters.setHidden)
        self._results.entry_chosen.connect(self._choose_entry)
        self._results.entry_opened.connect(self._open_entry)

    def _take_surroundings(self) -> None:
        if self._around is None:
            try:
                self._around = help_surroundings(self._help_now, self._clock, self.language)
            except Problem as problem:
                self._desk.trouble.emit(problem)

    def _show_section(self) -> None:
        self._filters.show_section(self._section)
        if self._section == Section.ORGANISATIONS and self._organisations is None:
            language = self.language
            self._desk.ask(LIST, lambda services: read_organisations(services, language), self._take_organisations, self._no_list)
        self._show_rows()
        self._show_chosen()

    def _take_organisations(self, organisations: Organisations) -> None:
        self._organisations = organisations
        words = organisations.words
        self._filters.offer_communities((one, words.label(one)) for one in organisations.communities())
        self._filters.offer_places((one, f"{place_name(one)} ({count})") for one, count in organisations.places_offered())
        self._show_rows()
        self._show_chosen()

    def _no_list(self, error: Exception) -> None:
        self._list.show_rows([], 0)
        self._nothing.setText(words_for(error, self.language))
        self._nothing.show()

    def _show_rows(self) -> None:
        wanted, waiting = self._filters.wanted(), False
        if self._section == Section.HELPLINES:
            rows = helpline_rows(self._around, wanted) if self._around else []
            spoken = languages_of(self._around.helplines.values()) if self._around else ()
            labels = self._around.labels if self._around else {}
        else:
            rows = organisation_rows(self._organisations, wanted) if self._organisations else []
            spoken = languages_of(self._organisations.cards) if self._organisations else ()
            labels = self._organisations.words.labels if self._organisations else {}
            waiting = self._organisations is None
        if spoken:
            self._filters.offer_languages((one, wording.capital(labels.get(one, one))) for one in spoken)
        self._list.show_rows(rows, len(rows))
        self._nothing.setText("" if rows or waiting else self.tr("Nothing fits. Take a filter away, or write less of the name."))
        self._nothing.setVisible(bool(self._nothing.text()))
        self._results.select_entry(self._shown_id())

    def _shown_id(self) -> str | None:
        """Return what the detail shows: the entry of the route, else the first of the list."""
        if self._wanted_id is not None:
            return self._wanted_id
        return self._list.id_at(self._list.index(0)) if self._list.rowCount() else None

    def _show_chosen(self) -> None:
        wanted = self._shown_id()
        if self._results.select_entry(wanted) and self._to_be_seen:
            self._results.scrollTo(self._results.currentIndex())
            self._to_be_seen = False
        around, language = self._around, self.language
        if wanted is None or around is None:
            self._desk.forget(ENTRY)
            self._show_entry(None)
        elif wanted in around.helplines:
            self._desk.forget(ENTRY)
            self._show_entry(helpline_entry(wanted, around))
        else:
            self._desk.ask(ENTRY, lambda services: read_organisation(services, wanted, language, around), self._show_entry)

    def _show_again(self) -> None:
        """Offer what may be done with the entry now; a hidden page is shown anew when the reader comes back."""
        if self.isVisible():
            self._show_entry(self._entry)

    def _show_entry(self, entry: DirectoryEntry | None) -> None:
        is_other = (entry is None) != (self._entry is None)
        self._entry = entry
        detail = None
        if entry is not None and self._around is not None:
            detail = DirectoryDetail(
                look=self._look, entry=entry, around=self._around, opener=self._opener, rights=self._session.policy
            )
            detail.print_asked.connect(self._print)
            detail.address_chosen.connect(self._open_address)
        self._panes.show_detail(detail)
        if is_other:
            self.acts_changed.emit()

    def _choose_section(self, section: int) -> None:
        self._section = Section(section)
        self._panes.open_detail(False)
        self._wanted_id = None
        self._results.scrollToTop()
        self.amend.emit(Route(page="directory"))

    def _choose_entry(self, entry_id: str) -> None:
        if entry_id != self._wanted_id:
            self._wanted_id = entry_id
            self.amend.emit(Route(page="directory", entry_id=entry_id))

    def _open_entry(self, entry_id: str) -> None:
        self._panes.open_detail(True)
        self._choose_entry(entry_id)

    def _print(self, entry_id: str) -> None:
        self.go.emit(Route(page="preview", entry_id=entry_id))

    def _print_shown(self) -> None:
        if self._entry is not None:
            self._print(self._entry.id)

    def _open_address(self, address: str) -> None:
        self._opener.open_address(self, address)
