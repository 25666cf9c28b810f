# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A heading, a row of tiles and one thing to do with all of them: the reader's own part of Home."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.flowing_grid import FlowingGrid
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.tile import Tile


class HomeShelf(QWidget):
    """Not there while it is empty. `chosen` carries the id of a tile, `rest_asked` comes from the link below."""

    chosen = Signal(str)
    rest_asked = Signal()

    def __init__(self, *, look: Look, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._ids: dict[QWidget, str] = {}
        self._heading = text_label("heading", parent=self)
        self._line = text_label("soft", parent=self, wraps=True)
        self._grid = FlowingGrid(look=look, column=300, most=3, parent=self)
        self.rest_button = IconButton(look=look, icon=icon, kind="link", parent=self)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._heading, self._line, self._grid):
            column.addWidget(widget)
        column.addWidget(self.rest_button, 0)
        self.rest_button.clicked.connect(self.rest_asked)
        look.changed.connect(self.refresh)
        self.hide()
        self.refresh()

    def name_it(self, heading: str, rest: str) -> None:
        """Set heading and link."""
        self._heading.setText(heading)
        self.rest_button.setText(rest)
        self.rest_button.setVisible(bool(rest))

    def show_rows(self, rows: Sequence[tuple[str, str, str, str]], line: str = "") -> None:
        """Show tiles, each as (id, icon, title, words below), and a line above them."""
        tiles = [self._tile(*row) for row in rows]
        self._ids = {tile: row[0] for tile, row in zip(tiles, rows, strict=True)}
        self._grid.show_widgets(list(tiles))
        self._line.setText(line)
        self._line.setVisible(bool(line))
        self.setVisible(bool(rows or line))

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        self._column.setSpacing(self._look.px(10))

    def _tile(self, _: str, icon: str, title: str, below: str) -> Tile:
        tile = Tile(look=self._look, icon=icon, parent=self)
        tile.show_words(title, below)
        tile.clicked.connect(self._choose)
        return tile

    def _choose(self) -> None:
        self.chosen.emit(self._ids[self.sender()])  # type: ignore[index]  # the sender of a tile's signal is the tile
