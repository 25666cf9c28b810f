# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The shell: rail, search field, languages and the page that is shown. It knows where things are, not what they do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMainWindow, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.errors import words_for
from bbico_desktop.gui.navigation import Navigator, Route
from bbico_desktop.gui.page import Page
from bbico_desktop.gui.places import Collaborators, Place
from bbico_desktop.gui.widgets.language_switch import LanguageSwitch
from bbico_desktop.gui.widgets.notice_line import NoticeLine
from bbico_desktop.gui.widgets.rail import PROGRAM_NAME, Rail
from bbico_desktop.gui.widgets.search_field import SearchField

HOME, SEARCH = "home", "search"
COMPACT_BELOW, STACKED_BELOW = 900, 560


class Window(QMainWindow):
    """The program's one window. `language_chosen` and `closing` are for whoever keeps translations and settings."""

    language_chosen = Signal(str)
    closing = Signal()

    def __init__(self, *, tools: Collaborators, places: Sequence[Place], language: Language) -> None:
        super().__init__()
        self._tools = tools
        self._places = {place.name: place for place in places}
        self._pages: dict[str, Page] = {}
        self._language: Language = language
        self.navigator = Navigator(self)
        self.rail = Rail(look=tools.look, places=places, parent=self)
        self.search_field = SearchField(look=tools.look, parent=self)
        self.languages = LanguageSwitch(look=tools.look, language=language, parent=self)
        self.notice_line = NoticeLine(look=tools.look, parent=self)
        self._stack = QStackedWidget(self)
        # A page that is higher than the window scrolls by itself; it must not make the window higher than the screen.
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self._look_changed()
        self.retranslate()
        self.search_field.line.setFocus()

    @property
    def language(self) -> Language:
        """Return the language in use."""
        return self._language

    def page(self, name: str) -> Page:
        """Return a page, made on the first visit."""
        if name not in self._pages:
            page = self._places[name].make(self._tools, self._language)
            page.go.connect(self.navigator.go)
            page.amend.connect(self.navigator.amend)
            page.notice.connect(self.notice_line.say)
            self._stack.addWidget(page)
            self._pages[name] = page
        return self._pages[name]

    def set_language(self, language: Language) -> None:
        """Show records in another language; the interface's own words follow by Qt's LanguageChange."""
        self._language = language
        self.languages.show_language(language)
        for page in self._pages.values():
            page.set_language(language)

    def place_text(self) -> str:
        """Return where and how large the window stands, as text for the settings."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def restore_place(self, text: str) -> None:
        """Put the window where it stood; Qt corrects it to the screens of today."""
        if not text or not self.restoreGeometry(QByteArray.fromBase64(text.encode())):
            available = self.screen().availableGeometry()
            self.resize(min(1366, available.width()), min(820, available.height()))

    def retranslate(self) -> None:
        """Set the words anew."""
        current = self.navigator.current
        heading = self._pages[current.page].heading() if current and current.page in self._pages else ""
        self.setWindowTitle(f"{heading} – {PROGRAM_NAME}" if heading else PROGRAM_NAME)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        whole = QWidget(self)
        self._columns = QHBoxLayout(whole)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._columns.addWidget(self.rail)
        self._main = QVBoxLayout()
        self._top = QHBoxLayout()
        self._top.addWidget(self.search_field, 1)
        self._top.addWidget(self.languages)
        self._main.addLayout(self._top)
        self._main.addWidget(self.notice_line)
        self._main.addWidget(self._stack, 1)
        self._columns.addLayout(self._main, 1)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self.rail.chosen.connect(self._go_to_place)
        self.search_field.typed.connect(self._search_typed)
        self.search_field.entered.connect(self._search_entered)
        self.languages.chosen.connect(self.language_chosen)
        self.navigator.arrived.connect(self._arrive)
        self._tools.look.changed.connect(self._look_changed)
        self._tools.desk.trouble.connect(self._say_trouble)

    def _add_shortcuts(self) -> None:
        look, back = self._tools.look, self.navigator.back
        for keys, action in (
            (QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left), back),
            (QKeySequence(Qt.Key.Key_Back), back),
            (QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Right), self.navigator.forward),
            (QKeySequence(Qt.Key.Key_Forward), self.navigator.forward),
            (QKeySequence(QKeySequence.StandardKey.Find), self._focus_search),
            (QKeySequence(QKeySequence.StandardKey.ZoomIn), look.zoom_in),
            (QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Equal), look.zoom_in),
            (QKeySequence(QKeySequence.StandardKey.ZoomOut), look.zoom_out),
            (QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_0), look.zoom_reset),
            (QKeySequence(QKeySequence.StandardKey.Quit), self.close),
        ):
            QShortcut(keys, self).activated.connect(action)

    def _go_to_place(self, name: str) -> None:
        if name == SEARCH and SEARCH in self._pages:
            self.navigator.go(Route(page=SEARCH, words=self.search_field.line.text()))
        else:
            self.navigator.go(Route(page=name))

    def _search_typed(self, words: str) -> None:
        self._search(words, typing=True)

    def _search_entered(self, words: str) -> None:
        self._search(words, typing=False)

    def _search(self, words: str, *, typing: bool) -> None:
        current = self.navigator.current
        if current is not None and current.page == SEARCH:
            self.navigator.amend(replace(current, words=words, typing=typing, exact_spelling=False, entry_id=None))
        elif SEARCH in self._places:
            self.navigator.go(Route(page=SEARCH, words=words, typing=typing))

    def _arrive(self, route: Route) -> None:
        page = self.page(route.page)
        self.search_field.show_words(route.words)
        self.rail.show_place(route.page)
        self._stack.setCurrentWidget(page)
        page.open_route(route)
        self.retranslate()

    def _focus_search(self) -> None:
        self.search_field.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.line.selectAll()

    def _say_trouble(self, error: Exception) -> None:
        self.notice_line.say(words_for(error, self._language))

    def _look_changed(self) -> None:
        px = self._tools.look.px
        self._top.setSpacing(px(14))
        self._arrange()
        for page in self._pages.values():
            page.look_changed()

    def _arrange(self) -> None:
        """Give the page its room: at large text the rail takes less, and the languages stand above the search field."""
        px, wide = self._tools.look.px, self.width() / self._tools.look.scale
        compact = wide < COMPACT_BELOW
        self.rail.show_compact(compact)
        self._top.setDirection(QBoxLayout.Direction.BottomToTop if wide < STACKED_BELOW else QBoxLayout.Direction.LeftToRight)
        self._main.setContentsMargins(px(12 if compact else 24), px(10 if compact else 18), px(12 if compact else 24), px(10))
        self._main.setSpacing(px(8 if compact else 12))
