# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Help without reading: a picture for what happened, pictures of what to do, and the telephone; each can be heard."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from bbico_desktop.gui import help_words
from bbico_desktop.gui.help_content import HelpSheet, LargeNumber
from bbico_desktop.gui.help_pictures import PICTURES, PICTURES_VIEW
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.widgets.flowing_grid import FlowingGrid
from bbico_desktop.gui.widgets.help_blocks import STEP_ICON
from bbico_desktop.gui.widgets.help_picture_tile import PictureTile
from bbico_desktop.gui.widgets.help_texts import Paragraph, digits_aloud, said


class _PicturePage(QWidget):
    """A title, tiles below it, and what a voice reads of them."""

    def __init__(self, *, look: Look, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "scrolled")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._look = look
        self._language = language
        self._tiles: list[PictureTile] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, look.px(4), look.px(10), look.px(24))
        self._column.setSpacing(look.px(12))

    def paragraphs(self) -> list[Paragraph]:
        """Return what a voice reads, tile by tile."""
        return [(tile.spoken_words, tile.language, tile) for tile in self._tiles]

    def retranslate(self) -> None:
        """Set the words anew."""
        for tile in self._tiles:
            tile.name_speaker(self.tr("Read aloud"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _say(self, role: str, source: str) -> None:
        words = help_words.say(source, self._language)
        self._column.addWidget(said(role, words, self._language, parent=self))

    def _grid(self, tiles: list[PictureTile], *, column: int, most: int) -> None:
        grid = FlowingGrid(look=self._look, column=column, most=most, parent=self)
        grid.show_widgets(list(tiles))
        self._tiles.extend(tiles)
        self._column.addWidget(grid)


class HelpPictures(_PicturePage):
    """Eight pictures, one word each. `go` carries the route to the pictures of a sheet."""

    go = Signal(object)
    aloud = Signal(object)

    def __init__(self, *, look: Look, language: str, sheets: Mapping[str, str], parent: QWidget | None = None) -> None:
        """Take the sheet of each situation; a picture whose situation has none is left out."""
        super().__init__(look=look, language=language, parent=parent)
        self._say("title", help_words.CHOOSE_PICTURE)
        held = [one for one in PICTURES if one.situation in sheets]
        tiles = [
            PictureTile(look=look, icon=one.icon, words=help_words.say(one.word, language), language=language, parent=self)
            for one in held
        ]
        self._sheets = {tile: sheets[one.situation] for tile, one in zip(tiles, held, strict=True)}
        for tile in tiles:
            tile.clicked.connect(self._choose)
            tile.aloud.connect(self.aloud)
        self._grid(tiles, column=200, most=4)
        self._say("soft", help_words.PICTURES_DRAFT)
        self._column.addStretch(1)
        self.retranslate()

    def _choose(self) -> None:
        sheet = self._sheets[self.sender()]  # type: ignore[index]  # the sender of a tile's signal is the tile
        self.go.emit(Route(page="help_now", entry_id=sheet, view=PICTURES_VIEW))


class HelpPictureSteps(_PicturePage):
    """The telephone first, then what to do now, a picture a step. A step that is pressed is read aloud."""

    call_wanted = Signal()
    aloud = Signal(object)

    def __init__(
        self,
        *,
        look: Look,
        language: str,
        sheet: HelpSheet,
        number: LargeNumber | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look=look, language=language, parent=parent)
        if number is not None:
            self._add_call(number)
        lines = sheet.handout.do_now.lines
        tiles = [
            PictureTile(
                look=look,
                icon=line.pictogram or STEP_ICON,
                words=f"{line.mark} {line.text.text}".strip(),
                language=line.text.language,
                side=56,
                size="large",
                parent=self,
            )
            for line in lines
        ]
        for tile in tiles:
            tile.clicked.connect(self._read)
            tile.aloud.connect(self.aloud)
        self._grid(tiles, column=250, most=3)
        self._say("soft", help_words.PICTURES_DRAFT)
        self._column.addStretch(1)
        self.retranslate()

    def _add_call(self, number: LargeNumber) -> None:
        digits, name = number.number.number, number.contact.name
        call = help_words.say(help_words.CALL, self._language)
        tile = PictureTile(
            look=self._look,
            icon="phone-call",
            words=digits,
            language=self._language,
            size="number",
            warm=True,
            parent=self,
        )
        tile.spoken_words = f"{call}: {digits_aloud(digits)}"
        tile.setAccessibleName(f"{call}: {digits}, {name.text}")
        tile.clicked.connect(self.call_wanted)
        tile.aloud.connect(self.aloud)
        self._grid([tile], column=250, most=1)

    def _read(self) -> None:
        self.aloud.emit(self.sender())
