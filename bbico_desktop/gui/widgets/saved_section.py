# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The saved searches on Home: what each finds, what is new, and how to name or forget it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QInputDialog, QMessageBox, QVBoxLayout, QWidget
from shiboken6 import isValid

from bbico_desktop.domain.own_things import MOST_NAME, SavedSearch
from bbico_desktop.domain.queries import Query
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import search_route
from bbico_desktop.gui.saved_searching import SavedSearching
from bbico_desktop.gui.saved_words import found_words
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.session import Session
from bbico_desktop.gui.widgets.flowing_grid import FlowingGrid
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.tile import Tile

AskName = Callable[[QWidget, str], str | None]
AskSure = Callable[[QWidget, str], bool]


def ask_name(parent: QWidget, before: str) -> str | None:
    """Return the name that the reader gives; None when she leaves it."""
    box = QInputDialog(parent)
    box.setWindowTitle(QCoreApplication.translate("SavedSearches", "Rename the saved search"))
    box.setLabelText(QCoreApplication.translate("SavedSearches", "Name:"))
    box.setOkButtonText(QCoreApplication.translate("SavedSearches", "Rename"))
    box.setCancelButtonText(QCoreApplication.translate("SavedSearches", "Leave as it is"))
    box.setTextValue(before)
    given = bool(box.exec())
    if not isValid(box):  # a quick exit meanwhile took the page away, and with it the question
        return None
    name = box.textValue().strip()[:MOST_NAME]
    box.deleteLater()
    return name if given and name else None


def ask_sure(parent: QWidget, name: str) -> bool:
    """Ask whether to forget a saved search; keeping it is the default."""
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.translate("SavedSearches", "Remove the saved search"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(QCoreApplication.translate("SavedSearches", "Remove the saved search “{name}”?").format(name=name))
    remove = box.addButton(QCoreApplication.translate("SavedSearches", "Remove"), QMessageBox.ButtonRole.AcceptRole)
    keep = box.addButton(QCoreApplication.translate("SavedSearches", "Keep"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.exec()
    if not isValid(box):  # likewise
        return False
    box.deleteLater()
    return box.clickedButton() is remove


class SavedTile(QWidget):
    """One saved search. Signals carry its number."""

    open_asked = Signal(int)
    rename_asked = Signal(int)
    remove_asked = Signal(int)

    def __init__(self, *, look: Look, saved: SavedSearch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = saved
        self.tile = Tile(look=look, icon="bell" if saved.new else "bookmark", parent=self)
        self.rename_button = IconButton(look=look, icon="pen-line", kind="plain", side=18, parent=self)
        self.remove_button = IconButton(look=look, icon="trash-2", kind="plain", side=18, parent=self)
        self._look = look
        self._row = row = QHBoxLayout(self)
        buttons = QVBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.tile, 1)
        row.addLayout(buttons)
        buttons.setSpacing(0)
        buttons.addWidget(self.rename_button)
        buttons.addWidget(self.remove_button)
        self.tile.clicked.connect(self._open)
        self.rename_button.clicked.connect(self._rename)
        self.remove_button.clicked.connect(self._remove)
        look.changed.connect(self.refresh)
        self.refresh()
        self.retranslate()

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        self._row.setSpacing(self._look.px(2))

    @property
    def search_id(self) -> int:
        """Return the number of the saved search."""
        return self._saved.id

    @property
    def buttons(self) -> tuple[QAbstractButton, ...]:
        """Return what can be pressed, in the order of the keyboard."""
        return self.tile, self.rename_button, self.remove_button

    def retranslate(self) -> None:
        """Set the words anew."""
        name = self._saved.name
        self.tile.show_words(name, found_words(self._saved))
        self.rename_button.name_it(self.tr("Rename “{name}”").format(name=name))
        self.remove_button.name_it(self.tr("Remove “{name}”").format(name=name))

    def _open(self) -> None:
        self.open_asked.emit(self._saved.id)

    def _rename(self) -> None:
        self.rename_asked.emit(self._saved.id)

    def _remove(self) -> None:
        self.remove_asked.emit(self._saved.id)


class SavedSection(QWidget):
    """Not there while nothing is saved. `go` carries the Route of a saved search; `emptied` tells that the focus is left over."""

    go = Signal(object)
    emptied = Signal()

    def __init__(
        self,
        *,
        look: Look,
        desk: ServiceDesk,
        session: Session,
        name: AskName = ask_name,
        sure: AskSure = ask_sure,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._ask_name = name
        self._ask_sure = sure
        self._searching = SavedSearching(desk=desk, session=session, lane="home", parent=self)
        self._names: dict[int, str] = {}
        self.tiles: list[SavedTile] = []
        self._heading = text_label("heading", parent=self)
        self._grid = FlowingGrid(look=look, column=300, most=3, parent=self)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._heading)
        column.addWidget(self._grid)
        self._searching.listed.connect(self._show)
        self._searching.opened.connect(self._go)
        self.hide()
        look.changed.connect(self.refresh)
        self.refresh()
        self.retranslate()

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        self._column.setSpacing(self._look.px(14))

    def ask(self) -> None:
        """Ask what the saved searches find now."""
        self._searching.ask()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._heading.setText(QCoreApplication.translate("SavedSearches", "Saved searches"))
        for tile in self.tiles:
            tile.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self, searches: tuple[SavedSearch, ...]) -> None:
        before, focused = self.tiles, self._focused()
        self._names = {one.id: one.name for one in searches}
        self.tiles = [self._tile(one) for one in searches]
        self._grid.show_widgets(list(self.tiles))
        self.setVisible(bool(searches))
        if focused is not None:
            self._give_focus(before, *focused)

    def _focused(self) -> tuple[int, int] | None:
        """Return which tile has the focus, and which of its buttons."""
        focused = self.window().focusWidget()
        for place, tile in enumerate(self.tiles):
            for number, button in enumerate(tile.buttons):
                if button is focused:
                    return place, number
        return None

    def _give_focus(self, before: list[SavedTile], place: int, number: int) -> None:
        """Give the focus back to the same button of the same search; is it gone, to the next search, else to what comes after."""
        same = next((tile for tile in self.tiles if tile.search_id == before[place].search_id), None)
        if same is not None:
            same.buttons[number].setFocus()
        elif self.tiles:
            self.tiles[min(place, len(self.tiles) - 1)].tile.setFocus()
        else:
            self.emptied.emit()

    def _tile(self, saved: SavedSearch) -> SavedTile:
        tile = SavedTile(look=self._look, saved=saved, parent=self)
        tile.open_asked.connect(self._searching.open)
        tile.rename_asked.connect(self._rename)
        tile.remove_asked.connect(self._remove)
        return tile

    def _rename(self, search_id: int) -> None:
        before = self._names.get(search_id)
        name = self._ask_name(self, before) if before is not None else None
        if name and name != before:
            self._searching.rename(search_id, name)

    def _remove(self, search_id: int) -> None:
        name = self._names.get(search_id)
        if name is not None and self._ask_sure(self, name):
            self._searching.remove(search_id, name)

    def _go(self, query: Query) -> None:
        self.go.emit(search_route(query))
