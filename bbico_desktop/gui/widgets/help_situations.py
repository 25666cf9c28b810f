# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The first page of help: what has happened, in the words of somebody to whom it happens."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from bbico_desktop.gui import help_words
from bbico_desktop.gui.help_content import HelpCall
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.widgets.flowing_grid import FlowingGrid
from bbico_desktop.gui.widgets.help_contacts import checked_words, number_and_name
from bbico_desktop.gui.widgets.help_texts import LANGUAGE, Paragraph, paragraphs_in, tag
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.tile import Tile
from bbico_desktop.services.help_now import Situation

FALLBACK_ICON = "life-buoy"


class HelpSituations(QWidget):
    """A tile for each situation, then the lines to ring. `go` carries the route to what was chosen."""

    go = Signal(object)

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "scrolled")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._look = look
        self._language = "en"
        self._sheets: dict[QWidget, str] = {}
        self._shown: tuple[Situation, ...] | None = None
        self._title = text_label("title", parent=self, wraps=True)
        self._lead = text_label("lead", parent=self, wraps=True)
        self._tiles = FlowingGrid(look=look, column=400, most=2, parent=self)
        self._lines: dict[QWidget, str] = {}
        self._lines_heading = text_label("heading", parent=self, wraps=True)
        self._line_tiles = FlowingGrid(look=look, column=330, most=3, parent=self)
        self._all_lines = IconButton(look=look, icon="phone", kind="secondary", parent=self)
        self._column = QVBoxLayout(self)
        for widget in (self._title, self._lead, self._tiles, self._lines_heading, self._line_tiles):
            self._column.addWidget(widget)
        self._column.addWidget(self._all_lines, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self._all_lines.clicked.connect(self._open_directory)
        look.changed.connect(self.refresh)
        self.refresh()
        self.retranslate()

    def show_situations(self, situations: Iterable[Situation], language: str) -> None:
        """Show these situations, in this order; the page speaks `language`. The same ones keep their tiles and the focus."""
        situations = tuple(situations)
        if (situations, language) == (self._shown, self._language):
            return
        self._shown, self._language = situations, language
        for label, words in ((self._title, help_words.WHAT_HAPPENED), (self._lead, help_words.CHOOSE)):
            text = help_words.say(words, language)
            tag(label, language, text)
            label.setText(text)
        self._sheets = {self._tile(one): one.sheet_id for one in situations}
        self._tiles.show_widgets(list(self._sheets))

    def show_lines(self, calls: Iterable[HelpCall], language: str) -> None:
        """Show the lines that answer the telephone in the language of the page, which is named `language`."""
        self._lines = {self._line_tile(call): call.helpline.id for call in calls}
        self._line_tiles.show_widgets(list(self._lines))
        words = help_words.TALK_IN if self._lines else help_words.NO_LINE_SPEAKS
        text = help_words.say(words, self._language, language=language)
        tag(self._lines_heading, self._language, text)
        self._lines_heading.setText(text)

    def paragraphs(self) -> list[Paragraph]:
        """Return what a voice reads: the question, and each situation."""
        tiles = [(one.text(), str(one.property(LANGUAGE)), one) for one in self._tiles_shown()]
        return [*paragraphs_in(self)[:2], *tiles]

    def _tiles_shown(self) -> list[Tile]:
        return [one for one in self._sheets if isinstance(one, Tile)]

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        px = self._look.px
        self._column.setContentsMargins(0, px(4), px(10), px(24))
        self._column.setSpacing(px(12))
        self._all_lines.setProperty("target", "help")

    def retranslate(self) -> None:
        """Set the words anew."""
        self._all_lines.setText(self.tr("All helplines"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _tile(self, situation: Situation) -> Tile:
        tile = Tile(look=self._look, icon=situation.icon or FALLBACK_ICON, warm=True, parent=self)
        tag(tile, situation.text_language, situation.title)
        tile.show_words(situation.title)
        tile.clicked.connect(self._choose)
        return tile

    def _line_tile(self, call: HelpCall) -> Tile:
        tile = Tile(look=self._look, icon="phone", parent=self)
        tile.show_words(number_and_name(call), checked_words(call, self._language))
        tag(tile, self._language, "")
        tile.clicked.connect(self._choose_line)
        return tile

    def _choose_line(self) -> None:
        line = self._lines[self.sender()]  # type: ignore[index]  # the sender of a tile's signal is the tile
        self.go.emit(Route(page="directory", entry_id=line))

    def _open_directory(self) -> None:
        self.go.emit(Route(page="directory"))

    def _choose(self) -> None:
        sheet = self._sheets[self.sender()]  # type: ignore[index]  # the sender of a tile's signal is the tile
        self.go.emit(Route(page="help_now", entry_id=sheet))
