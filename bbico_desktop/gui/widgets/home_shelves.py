# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The part of Home that is the reader's own: her kits, what she opened last, what is new since the last update."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bbico_desktop.domain.entries import EntryCard
from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.background import Worker
from bbico_desktop.gui.catalogue_words import CatalogueWords
from bbico_desktop.gui.home_reading import HomeRows, read_home
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import SEARCH_PAGE, Route
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.session import Session
from bbico_desktop.gui.widgets.home_shelf import HomeShelf

if TYPE_CHECKING:
    from bbico_desktop.composition import Services

KIT_ICON, FALLBACK_ICON = "folder-heart", "file-text"
LANE = "home-shelves"


class HomeShelves(QWidget):
    """Asks anew whenever the reader comes to Home; `go` carries a Route."""

    go = Signal(object)

    def __init__(self, *, look: Look, desk: ServiceDesk, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._session = session
        self._rows: HomeRows | None = None
        self.kits = HomeShelf(look=look, icon="arrow-right", parent=self)
        self.recent = HomeShelf(look=look, icon="eraser", parent=self)
        self.news = HomeShelf(look=look, icon="arrow-right", parent=self)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for shelf in (self.kits, self.recent, self.news):
            column.addWidget(shelf)
        self.kits.chosen.connect(self._open_kit)
        self.kits.rest_asked.connect(self._open_kits)
        self.recent.chosen.connect(self._open_entry)
        self.recent.rest_asked.connect(self._forget)
        self.news.chosen.connect(self._open_entry)
        session.changed.connect(self._show)
        look.changed.connect(self.refresh)
        self.refresh()
        self.retranslate()

    def ask(self, language: Language) -> None:
        """Ask what there is now, in this language."""
        self._desk.ask(LANE, _reading(language), self._take, self._take_nothing, worker=Worker.UPKEEP)

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        self._column.setSpacing(self._look.px(18))

    def retranslate(self) -> None:
        """Set the words anew."""
        self.kits.name_it(self.tr("Your kits"), self.tr("All kits"))
        self.recent.name_it(self.tr("Opened last"), self.tr("Forget these"))
        self.news.name_it(self.tr("New since the last update"), "")
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _take(self, rows: HomeRows) -> None:
        self._rows = rows
        self._show()

    def _take_nothing(self, _: Exception) -> None:
        """Show nothing: whoever opens her own things is told what is wrong with them."""
        self._rows = None
        self._show()

    def _show(self) -> None:
        rows, traces = self._rows, self._session.policy.keep_traces
        self.kits.show_rows([(one.id, KIT_ICON, one.name, self._size(one.count)) for one in rows.kits] if rows and traces else [])
        self.recent.show_rows(self._cards(rows.recent) if rows and traces else [])
        self.news.show_rows(self._cards(rows.added) if rows else [], self._changes())
        self.setVisible(rows is not None)

    def _size(self, count: int) -> str:
        return self.tr("%n entries", "", count)

    def _cards(self, cards: tuple[EntryCard, ...]) -> list[tuple[str, str, str, str]]:
        words = self._rows.words if self._rows else CatalogueWords()
        return [(one.id, words.icons.get(one.type, FALLBACK_ICON), one.title, words.label(one.type)) for one in cards]

    def _changes(self) -> str:
        changes = self._rows.changes if self._rows else None
        if not changes:
            return ""
        came = self.tr("%n new", "", len(changes.added))
        changed = self.tr("%n changed", "", len(changes.changed))
        went = self.tr("%n withdrawn", "", len(changes.withdrawn))
        return " · ".join((came, changed, went))

    def _open_entry(self, entry_id: str) -> None:
        self.go.emit(Route(page=SEARCH_PAGE, entry_id=entry_id, opened=True))

    def _open_kit(self, kit_id: str) -> None:
        self.go.emit(Route(page="kits", entry_id=kit_id, opened=True))

    def _open_kits(self) -> None:
        self.go.emit(Route(page="kits"))

    def _forget(self) -> None:
        self._desk.ask("home-forget", _forgetting, self._forgotten, certain=True)

    def _forgotten(self, _: None) -> None:
        self.recent.show_rows([])


def _reading(language: Language) -> Callable[[Services], HomeRows]:
    """Return the question for the worker; it holds no widget."""
    return lambda services: read_home(services, language)


def _forgetting(services: Services) -> None:
    services.recent.clear()
