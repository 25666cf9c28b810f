# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The shell: rail, search field, languages and the page that is shown. It knows where things are, not what they do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from bbico_desktop.domain.entries import CatalogueInfo
from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.catalogue_age import catalogue_words
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.front_door import COMPACT_BELOW, PROGRAM_NAME
from bbico_desktop.gui.navigation import Navigator, Route
from bbico_desktop.gui.page import Page
from bbico_desktop.gui.places import Place, places_under
from bbico_desktop.gui.session import NEUTRAL
from bbico_desktop.gui.shell_notices import ShellNotices
from bbico_desktop.gui.shell_searching import ShellSearching
from bbico_desktop.gui.widgets.head_rows import HeadRows
from bbico_desktop.gui.widgets.language_switch import LanguageSwitch
from bbico_desktop.gui.widgets.notice_line import NoticeLine
from bbico_desktop.gui.widgets.quiet_corner import NoTraceMark, QuickExitButton
from bbico_desktop.gui.widgets.rail import Rail
from bbico_desktop.gui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from pathlib import Path

    from bbico_desktop.gui.incoming_files import IncomingFiles
    from bbico_desktop.gui.kept_columns import KeptColumns
    from bbico_desktop.gui.widgets.menu_bar import MenuBar

HELP_NOW, HOME, SEARCH = "help_now", "home", "search"


class Window(QWidget):
    """All that stands in the program's one window. `language_chosen` is for whoever keeps translations and settings."""

    language_chosen = Signal(str)

    def __init__(self, *, tools: Collaborators, places: Sequence[Place], language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        tools.actions.know_places(places)
        places = places_under(tools.session.granted, places)
        self._places = {place.name: place for place in places}
        self._pages: dict[str, Page] = {}
        self._in_another_look: set[str] = set()
        self._language: Language = language
        self._info: CatalogueInfo | None = None
        self._menu_bar: MenuBar | None = None
        self._columns_kept: KeptColumns | None = None
        self.incoming: IncomingFiles | None = None
        self.navigator = Navigator(self)
        self.rail = Rail(look=tools.look, places=places, parent=self)
        self.search_field = SearchField(look=tools.look, parent=self)
        self.searching = ShellSearching(
            tools=tools, field=self.search_field, navigator=self.navigator, language=language, shell=self
        )
        self.no_trace_mark = NoTraceMark(look=tools.look, session=tools.session, parent=self)
        self.quick_exit = QuickExitButton(look=tools.look, session=tools.session, parent=self)
        self.languages = LanguageSwitch(look=tools.look, language=language, parent=self)
        self.notice_line = NoticeLine(look=tools.look, parent=self)
        ShellNotices(shell=self, tools=tools, line=self.notice_line)
        self._stack = QStackedWidget(self)
        # A page that is higher than the window scrolls by itself; it must not make the window higher than the screen.
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._lay_out()
        self._connect()
        self._look_changed()
        self.retranslate()
        self.search_field.line.setFocus()

    @property
    def language(self) -> Language:
        """Return the language in use."""
        return self._language

    @property
    def places(self) -> tuple[str, ...]:
        """Return the names of all places."""
        return tuple(self._places)

    def page(self, name: str) -> Page:
        """Return a page, made on the first visit."""
        if name not in self._pages:
            page = self._places[name].make(self._tools, self._language)
            page.go.connect(self.navigator.go)
            page.amend.connect(self.navigator.amend)
            page.leave.connect(self.navigator.back)
            page.language_wanted.connect(self.language_chosen)
            page.notice.connect(self.notice_line.say)
            page.acts_changed.connect(self._show_acts)
            page.act_wanted.connect(self._tools.actions.run)
            self._stack.addWidget(page)
            if self._columns_kept is not None:
                self._columns_kept.keep(page)
            self._pages[name] = page
            if self._tools.desk.is_open:  # else it hears with all others when the services are loaded
                page.services_ready()
        return self._pages[name]

    def take_pages(self) -> list[Page]:
        """Give away all pages, which say nothing any more to anybody; each is made anew on the next visit."""
        pages = list(self._pages.values())
        self._pages.clear()
        self._in_another_look.clear()
        for page in pages:
            page.blockSignals(True)
        return pages

    def set_language(self, language: Language) -> None:
        """Show records in another language; the interface's own words follow by Qt's LanguageChange."""
        self._language = language
        self.searching.set_language(language)
        self.languages.show_language(language)
        for page in self._pages.values():
            page.set_language(language)
        self.notice_line.retranslate()

    def show_catalogue(self, info: CatalogueInfo) -> None:
        """Say which catalogue is open."""
        self._info = info
        self.rail.show_catalogue(*catalogue_words(info, self._tools.clock))

    def catalogue_changed(self) -> None:
        """Let all pages show what another catalogue says."""
        for page in self._pages.values():
            page.catalogue_changed()

    def services_ready(self) -> None:
        """Let the open pages ask what they left until the services were loaded."""
        for page in self._pages.values():
            page.services_ready()

    def retranslate(self) -> None:
        """Set the words anew."""
        if self._info is not None:
            self.show_catalogue(self._info)
        if self._menu_bar is not None:
            self._tools.actions.retranslate()
        self._show_title()

    def _show_title(self) -> None:
        current = self.navigator.current
        heading = self._pages[current.page].heading() if current and current.page in self._pages else ""
        self.setWindowTitle(f"{heading} – {PROGRAM_NAME}" if heading else PROGRAM_NAME)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the shown page can do, by right button, Shift+F10 or menu key; fields have menus of their own."""
        if self._menu_bar is not None and self._stack.geometry().contains(event.pos()):
            from bbico_desktop.gui.widgets.page_menu import PageMenu

            PageMenu(actions=self._tools.actions, parent=self).popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.head = HeadRows(
            look=self._tools.look,
            field=self.search_field,
            quick_exit=self.quick_exit,
            corner=(self.no_trace_mark, self.languages),
            menus=self._tools.policy.menus,
            parent=self,
        )
        whole.addWidget(self.head.menu_room)
        self._columns = QHBoxLayout()
        whole.addLayout(self._columns, 1)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._columns.addWidget(self.rail)
        self._main, self.foot = QVBoxLayout(), QVBoxLayout()
        self._main.addLayout(self.head.row)
        self._main.addWidget(self.notice_line)
        self._main.addWidget(self._stack, 1)
        self._main.addLayout(self.foot)  # what asks or tells something below the page, and covers none of it
        self._columns.addLayout(self._main, 1)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.go_to_place)
        self.languages.chosen.connect(self.language_chosen)
        self.navigator.arrived.connect(self._arrive)
        self._tools.look.changed.connect(self._look_changed)

    def furnish(self) -> None:
        """Add what the first page can do without: menus, keys, and the palette of actions."""
        from bbico_desktop.gui.incoming_files import IncomingFiles
        from bbico_desktop.gui.kept_columns import KeptColumns
        from bbico_desktop.gui.kit_shell import KitShell
        from bbico_desktop.gui.quick_exit import QuickExit
        from bbico_desktop.gui.shell_acts import ShellActs  # the first page is there; now the table of actions is read
        from bbico_desktop.gui.system_look import SystemLook

        self._columns_kept = KeptColumns(preferences=self._tools.preferences, parent=self)
        for page in self._pages.values():
            self._columns_kept.keep(page)
        actions = self._tools.actions
        ShellActs(shell=self, tools=self._tools).watch()
        SystemLook(look=self._tools.look, window=self.window())
        KitShell(shell=self, tools=self._tools)
        QuickExit(shell=self, tools=self._tools)
        self.incoming = IncomingFiles(shell=self, tools=self._tools)
        self.addActions([actions.action(spec.name) for spec in actions.specs])
        if self._tools.policy.menus:
            from bbico_desktop.gui.widgets.menu_bar import MenuBar

            self._menu_bar = MenuBar(look=self._tools.look, actions=actions, parent=self.head.menu_room)
            self.head.put_menus(self._menu_bar)
        self._show_acts()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take in files that another start hands over."""
        if self.incoming is not None:
            self.incoming.take(paths)

    def open_menu_bar(self) -> None:
        """Open the first menu for the keyboard."""
        if self._menu_bar is not None:
            self._menu_bar.open_first()

    def go_to_place(self, name: str) -> None:
        """Go to a place as its button in the rail does."""
        if name == SEARCH and SEARCH in self._pages:
            self.navigator.go(Route(page=SEARCH, words=self.search_field.line.text()))
        else:
            self.navigator.go(Route(page=name))

    def _arrive(self, route: Route) -> None:
        self.searching.arrive(route)
        page = self.page(route.page)
        self.rail.show_place(route.page)
        self.rail.setVisible(route.page != NEUTRAL)
        self.quick_exit.show_place(route.page)
        self.no_trace_mark.show_place(route.page)
        self._show_look(page)
        self._stack.setCurrentWidget(page)
        page.open_route(route)
        self._show_title()
        self._show_acts()

    def _show_acts(self) -> None:
        """Ask the shown page what it can do now; what another page says waits until it is shown."""
        page = self._stack.currentWidget()
        if isinstance(page, Page):
            self._tools.actions.show_page_acts(page.acts())

    def focus_search(self) -> None:
        """Let the reader type what she looks for, over what stands there."""
        self.search_field.line.setFocus()
        self.search_field.line.selectAll()

    def _look_changed(self) -> None:
        self._arrange()
        self._in_another_look = set(self._pages)
        self._show_look(self._stack.currentWidget())

    def _show_look(self, page: QWidget | None) -> None:
        """Give a page the look of now; the others get it when they are shown."""
        for name in [one for one in self._in_another_look if self._pages.get(one) is page]:
            self._in_another_look.discard(name)
            self._pages[name].look_changed()

    def _arrange(self) -> None:
        """Give the page its room: at large text the rail takes less, and the languages stand above the search field."""
        px, wide = self._tools.look.px, self.width() / self._tools.look.scale
        compact = wide < COMPACT_BELOW
        self.rail.show_compact(compact)
        self.head.arrange(wide)
        self._main.setContentsMargins(px(12 if compact else 24), px(10 if compact else 18), px(12 if compact else 24), px(10))
        self._main.setSpacing(px(8 if compact else 12))
