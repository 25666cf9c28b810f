# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Home asks what brings the reader here, and opens the door."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bbico_desktop.domain.first_page import FirstPage, KitDoor, SituationDoor, TopicGroup
from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.queries import Filters
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.page import Page
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.session import Session
from bbico_desktop.gui.widgets.flowing_grid import FlowingGrid
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.scrolled import scrolled
from bbico_desktop.gui.widgets.tile import Tile

if TYPE_CHECKING:
    from bbico_desktop.gui.widgets.home_shelves import HomeShelves
    from bbico_desktop.gui.widgets.saved_section import SavedSection

logger = logging.getLogger(__name__)

SITUATIONS_SHOWN = 6
AFTER_TOPICS = 4
KITS_SHOWN = 8
KIT_ICON = "folder-heart"
LESSON_TYPES = frozenset({"lesson-plan", "activity", "activity-sheet", "game", "quiz", "card-deck", "toolkit"})
PAPER = frozenset({"printable"})


class HomePage(Page):
    """Doors for who one is, topics with counts, ready-made kits, and the first situations of Help now."""

    def __init__(
        self,
        *,
        look: Look,
        desk: ServiceDesk,
        session: Session,
        first_page: Callable[[Language], FirstPage | None],
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(language=language, parent=parent)
        self._look = look
        self._desk = desk
        self._session = session
        self._read_first_page = first_page
        self._shown: FirstPage | None = None
        self._topic_tiles: dict[QWidget, TopicGroup] = {}
        self._kit_tiles: dict[QWidget, KitDoor] = {}
        self._situation_tiles: dict[QWidget, SituationDoor] = {}
        self._saved: SavedSection | None = None
        self._shelves: HomeShelves | None = None
        self._lay_out()
        self.look_changed()
        self.retranslate()
        self._show_page(first_page(language))

    def heading(self) -> str:
        return self.tr("Home")

    def set_language(self, language: Language) -> None:
        super().set_language(language)
        self._ask()
        self._ask_own()

    def open_route(self, route: Route) -> None:
        if self._shown is None:
            self._ask()
        self._ask_own()

    def services_ready(self) -> None:
        from bbico_desktop.gui.widgets.home_shelves import HomeShelves  # not before the first page is painted
        from bbico_desktop.gui.widgets.saved_section import SavedSection

        if self._shelves is None:
            self._shelves = HomeShelves(look=self._look, desk=self._desk, session=self._session, parent=self)
            self._shelves.go.connect(self.go)
            self._column.insertWidget(AFTER_TOPICS, self._shelves)
        if self._saved is None and self._session.policy.edit:
            self._saved = SavedSection(look=self._look, desk=self._desk, session=self._session, parent=self)
            self._saved.go.connect(self.go)
            self._saved.emptied.connect(self._with_someone.setFocus)
            self._column.insertWidget(AFTER_TOPICS, self._saved)
        self._ask_own()

    def _ask_own(self) -> None:
        """Ask what is the reader's own, once the services are there."""
        if self._saved is not None:
            self._saved.ask()
        if self._shelves is not None:
            self._shelves.ask(self.language)

    def retranslate(self) -> None:
        self._question.setText(self.tr("What brings you here?"))
        self._with_someone.show_words(
            self.tr("I am with someone"), self.tr("Steps, numbers and a sheet to take along, for right now")
        )
        self._lesson.show_words(self.tr("I prepare a lesson"), self.tr("Lessons, games and activities, also without Wi-Fi"))
        self._desk_door.show_words(self.tr("I help at a desk"), self.tr("In their language, on paper, in two minutes"))
        self._topics_heading.setText(self.tr("Topics"))
        self._kits_heading.setText(self.tr("Ready-made kits"))
        self._all_kits.setText(self.tr("All kits"))
        self._situations_heading.setText(self.tr("Has something happened?"))
        self._all_situations.setText(self.tr("All situations and numbers"))
        self._name_tiles()

    def look_changed(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(0, px(4), px(4), px(24))
        self._column.setSpacing(px(14))

    def _lay_out(self) -> None:
        look = self._look
        content = QWidget()
        self._question = text_label("title", parent=content, wraps=True)
        self._with_someone = Tile(look=look, icon="life-buoy", upright=True, warm=True, parent=content)
        self._lesson = Tile(look=look, icon="presentation", upright=True, parent=content)
        self._desk_door = Tile(look=look, icon="hand-helping", upright=True, parent=content)
        doors = FlowingGrid(look=look, column=260, most=3, gap=16, parent=content)
        doors.show_widgets([self._with_someone, self._lesson, self._desk_door])
        self._topics_heading = text_label("heading", parent=content)
        self._topics = FlowingGrid(look=look, column=204, most=5, parent=content)
        self._kits_heading = text_label("heading", parent=content)
        self._kits = FlowingGrid(look=look, column=240, most=4, parent=content)
        self._all_kits = IconButton(look=look, icon="arrow-right", kind="link", parent=content)
        self._situations_heading = text_label("heading", parent=content)
        self._situations = FlowingGrid(look=look, column=300, most=3, parent=content)
        self._all_situations = IconButton(look=look, icon="arrow-right", kind="link", parent=content)
        self._column = QVBoxLayout(content)
        for widget in (self._question, doors, self._topics_heading, self._topics, self._kits_heading, self._kits):
            self._column.addWidget(widget)
        self._column.addWidget(self._all_kits, 0)
        for widget in (self._situations_heading, self._situations):
            self._column.addWidget(widget)
        self._column.addWidget(self._all_situations, 0)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(content, self))
        self._with_someone.clicked.connect(self._open_help)
        self._all_kits.clicked.connect(self._open_kits)
        self._all_situations.clicked.connect(self._open_help)
        self._lesson.clicked.connect(self._open_lessons)
        self._desk_door.clicked.connect(self._open_paper)

    def _ask(self) -> None:
        language = self.language
        self._desk.ask("home", lambda services: services.browsing.first_page(language), self._show_page, self._show_doors)

    def _show_doors(self, error: Exception) -> None:
        """Show what needs no catalogue; what is wrong with it is said by whoever opens it."""
        logger.info("first-page %s", type(error).__name__)
        self._show_page(None)

    def _show_page(self, page: FirstPage | None) -> None:
        self._shown = page
        groups = [group for group in page.groups if group.count] if page else []
        kits = page.kits if page else ()
        situations = page.situations[:SITUATIONS_SHOWN] if page else ()
        self._topic_tiles = {self._tile(group.icon, self._open_topics): group for group in groups}
        self._kit_tiles = {self._tile(KIT_ICON, self._open_kit): kit for kit in kits[:KITS_SHOWN]}
        self._situation_tiles = {self._tile(one.icon, self._open_situation): one for one in situations}
        self._topics.show_widgets(list(self._topic_tiles))
        self._kits.show_widgets(list(self._kit_tiles))
        self._situations.show_widgets(list(self._situation_tiles))
        self._topics_heading.setVisible(bool(groups))
        self._kits_heading.setVisible(bool(kits))
        self._all_kits.setVisible(len(kits) > KITS_SHOWN)
        for widget in (self._situations_heading, self._all_situations):
            widget.setVisible(bool(situations))
        self._name_tiles()

    def _tile(self, icon: str | None, clicked: Callable[[], None]) -> Tile:
        tile = Tile(look=self._look, icon=icon or "tag", parent=self)
        tile.clicked.connect(clicked)
        return tile

    def _name_tiles(self) -> None:
        for tile, group in self._topic_tiles.items():
            if isinstance(tile, Tile):
                tile.show_words(group.label, self.tr("%n entries", "", group.count))
        for tile, kit in self._kit_tiles.items():
            if isinstance(tile, Tile):
                minutes = (self.tr("%n min", "", kit.minutes),) if kit.minutes else ()
                tile.show_words(kit.title, " · ".join((self.tr("%n entries", "", kit.count), *minutes)))
        for tile, situation in self._situation_tiles.items():
            if isinstance(tile, Tile):
                tile.show_words(situation.label)

    def _open_help(self) -> None:
        self.go.emit(Route(page="help_now"))

    def _open_lessons(self) -> None:
        self.go.emit(Route(page="search", filters=Filters(chosen={"type": LESSON_TYPES})))

    def _open_paper(self) -> None:
        self.go.emit(Route(page="search", filters=Filters(chosen={"needs": PAPER})))

    def _open_topics(self) -> None:
        group = self._topic_tiles[self.sender()]  # type: ignore[index]  # the sender of a tile's signal is the tile
        self.go.emit(Route(page="search", filters=Filters(chosen={"topic": frozenset(topic.id for topic in group.topics)})))

    def _open_kit(self) -> None:
        kit = self._kit_tiles[self.sender()]  # type: ignore[index]  # the sender of a tile's signal is the tile
        self.go.emit(Route(page="kits", entry_id=kit.id, opened=True))

    def _open_kits(self) -> None:
        self.go.emit(Route(page="kits"))

    def _open_situation(self) -> None:
        situation = self._situation_tiles[self.sender()]  # type: ignore[index]  # the sender of a tile's signal is the tile
        self.go.emit(Route(page="help_now", entry_id=situation.sheet_id))
