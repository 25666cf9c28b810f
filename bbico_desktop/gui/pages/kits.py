# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Kits: entries that belong together, in the order of use, with notes and times; to give as a lesson and to pass on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bbico_desktop.domain.kits import OpenKit
from bbico_desktop.domain.languages import Language, wording
from bbico_desktop.gui import kit_words
from bbico_desktop.gui.catalogue_words import CatalogueWords
from bbico_desktop.gui.file_dialogs import ChooseFile
from bbico_desktop.gui.kit_adding import KitAdding
from bbico_desktop.gui.kit_changing import KitChanging
from bbico_desktop.gui.kit_files import KitFiles, ask_where, ask_which
from bbico_desktop.gui.kit_lesson_choosing import LessonChoosing
from bbico_desktop.gui.kit_reading import KitsRead, reading_kits
from bbico_desktop.gui.kit_rights import KitRights
from bbico_desktop.gui.kit_words import LESSON
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.kit_list import KitList
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.page import Page
from bbico_desktop.gui.preferences import Preferences
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.session import Session
from bbico_desktop.gui.undo_steps import UndoSteps
from bbico_desktop.gui.widgets.kit_lesson_panel import KitLessonPanel
from bbico_desktop.gui.widgets.kit_pane import KitPane
from bbico_desktop.gui.widgets.kit_question import KitQuestion
from bbico_desktop.gui.widgets.kit_view import KitView
from bbico_desktop.gui.widgets.scrolled import scrolled

LANE = "kits"
BESIDE_FROM = 760


class KitsPage(Page):
    """The list of kits, and beside it the one that is shown, or the way to a lesson for tomorrow."""

    def __init__(
        self,
        *,
        look: Look,
        desk: ServiceDesk,
        steps: UndoSteps,
        session: Session,
        preferences: Preferences,
        adding: KitAdding,
        language: Language,
        where: ChooseFile = ask_where,
        which: ChooseFile = ask_which,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(language=language, parent=parent)
        self._look, self._desk, self._session = look, desk, session
        self._adding = adding
        self._wanted = ""
        self._opened = False
        self._name_wanted = ""
        self._words: CatalogueWords | None = None
        self._rights = KitRights(session, parent=self)
        self.changing = KitChanging(steps=steps, parent=self)
        self.files = KitFiles(desk=desk, steps=steps, parent=self, where=where, which=which)
        self.list = KitList(self)
        self._lay_out(preferences)
        self._connect(steps)
        self.look_changed()

    def heading(self) -> str:
        return self.tr("Kits")

    def acts(self) -> Mapping[str, Callable[[], None]]:
        policy, kit = self._rights.policy, self._shown_kit()
        acts: dict[str, Callable[[], None]] = {}
        if policy.print_pages or kit is None:  # without a kit it leads to lessons that can be read
            acts["make_lesson"] = self._make_lesson
        if policy.print_pages:
            acts["print"] = self._make_lesson
        if self._session.policy.edit:
            acts["new_kit"] = self._new_kit
        if kit is not None and policy.save_files:
            acts["export"] = self._export
        if kit is not None and policy.edit and kit.entries:
            acts["add_to_kit"] = self._add_to_kit
        if kit is not None and kit.own and policy.edit and kit.entries:
            acts |= {"move_up": self.view.steps.move_up, "move_down": self.view.steps.move_down}
        return acts

    def open_route(self, route: Route) -> None:
        self.view.keep()
        self._opened = route.opened or route.entry_id is not None
        if route.entry_id is not None:
            self._wanted = route.entry_id
        self._show_wanted()
        self._ask()

    def open_file(self, path: Path) -> None:
        """Take in a kit that came as a file."""
        self.files.open(path)

    def set_language(self, language: Language) -> None:
        super().set_language(language)
        self._words = None
        if self.isVisible():
            self._ask()
            self.choosing.speak(language)

    def catalogue_changed(self) -> None:
        self.choosing.forget()
        super().catalogue_changed()

    def look_changed(self) -> None:
        self._whole.setSpacing(self._look.px(18))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        self.view.keep()
        super().hideEvent(event)

    def _lay_out(self, preferences: Preferences) -> None:
        look = self._look
        self.pane = KitPane(look=look, model=self.list, parent=self)
        self.kits = self.pane.kits
        self.view = KitView(look=look, changing=self.changing, preferences=preferences)
        self.lessons = KitLessonPanel(look=look)
        self.choosing = LessonChoosing(panel=self.lessons, desk=self._desk, rights=self._rights, changing=self.changing)
        self._stack = QStackedWidget(self)
        self._kit_area, self._lesson_area = scrolled(self.view, self._stack), scrolled(self.lessons, self._stack)
        self._stack.addWidget(self._kit_area)
        self._stack.addWidget(self._lesson_area)
        self.question = KitQuestion(look=look, parent=self)
        self._whole = QHBoxLayout()
        self._whole.addWidget(self.pane)
        self._whole.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.question)
        column.addLayout(self._whole, 1)

    def _connect(self, steps: UndoSteps) -> None:
        steps.kept_changed.connect(self._own_changed)
        self._session.changed.connect(self._own_changed)
        self.pane.new.clicked.connect(self._new_kit)
        self.pane.way.clicked.connect(self._go_to_own)
        self.pane.open.clicked.connect(self.files.choose)
        self.kits.chosen.connect(self._choose)
        self.kits.opened.connect(self._open)
        self.kits.remove_asked.connect(self._remove_kit)
        self.list.dropped.connect(self._drop)
        self.changing.made.connect(self._show_new)
        head = self.view.head
        head.back_wanted.connect(self.leave)
        head.lesson_wanted.connect(self._make_lesson)
        head.copy_wanted.connect(self._copy)
        head.export_wanted.connect(self._export)
        head.remove_wanted.connect(self._remove_kit)
        self.view.entry_opened.connect(self._open_entry)
        self.view.steps.view.moved_to.connect(self.acts_changed)
        self.files.said.connect(self.notice)
        self.files.arrived.connect(self._go_to)
        self.question.ask_for(self.files)
        self.lessons.back_wanted.connect(self.leave)
        self.choosing.go.connect(self.go)

    def _ask(self) -> None:
        wanted = "" if self._wanted == LESSON else self._wanted
        self._desk.ask(LANE, reading_kits(wanted, self.language, self._words), self._show)

    def _own_changed(self) -> None:
        if self.isVisible():
            self._ask()

    def _show(self, read: KitsRead) -> None:
        self._words = read.words
        self._rights.know(read.trouble)
        policy = self._rights.policy
        self.pane.show_policy(policy)
        self.pane.show_trouble(self._rights.trouble, self.language)
        self.list.show_rows(kit_words.kit_rows(read.heads, may_change=policy.edit))
        if read.wanted != ("" if self._wanted == LESSON else self._wanted):
            return
        if read.kit is None and self._wanted != LESSON:
            self._wanted = next((one.id for one in read.heads if one.own), LESSON)
            self._show_wanted()
            if self._wanted != LESSON:
                self._ask()
            return
        if read.kit is not None:
            rows = kit_words.entry_rows(read.kit, read.words, self.language)
            self.view.show_kit(read.kit, rows, self.language, policy)
        self.kits.choose(self._wanted)
        self._arrange()
        if read.kit is not None and read.kit.kit.id == self._name_wanted:
            self._name_wanted = ""
            self.view.head.name.setFocus()
            self.view.head.name.selectAll()
        self.acts_changed.emit()

    def _show_wanted(self) -> None:
        is_lesson = self._wanted == LESSON
        self._stack.setCurrentWidget(self._lesson_area if is_lesson else self._kit_area)
        self.kits.choose(self._wanted)
        if is_lesson:
            self.choosing.begin(self.language)
        self._arrange()

    def _arrange(self) -> None:
        """Show list and kit beside each other, or one of them where there is room for one only."""
        beside = self.width() >= self._look.px(BESIDE_FROM)
        self.pane.setVisible(beside or not self._opened)
        self.pane.show_beside(beside)
        self._stack.setVisible(beside or self._opened)
        self.view.head.back.setVisible(not beside)
        self.lessons.back.setVisible(not beside)

    def _shown_kit(self) -> OpenKit | None:
        return None if self._wanted == LESSON else self.view.kit

    def _choose(self, kit_id: str) -> None:
        """Show the kit that the reader went to; where there is room for one thing only, it waits until she opens it."""
        if self._stack.isVisible():
            self.amend.emit(Route(page="kits", entry_id=kit_id, opened=self._opened))

    def _open(self, kit_id: str) -> None:
        if not self._stack.isVisible():
            self._go_to(kit_id)

    def _go_to(self, kit_id: str) -> None:
        self.go.emit(Route(page="kits", entry_id=kit_id, opened=True))

    def _show_new(self, kit_id: str) -> None:
        self._name_wanted = kit_id
        self._go_to(kit_id)

    def _open_entry(self, entry_id: str) -> None:
        self.go.emit(route_of_entry(self.view.kit, entry_id, self.language))

    def _go_to_own(self) -> None:
        self.go.emit(Route(page="own"))

    def _new_kit(self) -> None:
        if self._rights.trouble is not None:
            self.pane.insist()
            return
        self.changing.create(self.tr("New kit"), self.language)

    def _copy(self) -> None:
        kit = self._shown_kit()
        if kit is not None:
            self.changing.copy(kit.kit.id, self._name(), self.language)

    def _remove_kit(self) -> None:
        kit = self._shown_kit()
        if kit is not None and kit.own and self._session.policy.edit:
            self.changing.remove(kit.kit.id, self._name())

    def _export(self) -> None:
        kit = self._shown_kit()
        if kit is not None:
            self.view.keep()
            self.files.export(kit.kit.id, self._name(), self.language)

    def _make_lesson(self) -> None:
        kit = self._shown_kit()
        if kit is None:
            self._go_to(LESSON)
            return
        self.view.keep()
        self.go.emit(Route(page="preview", entry_id=kit.kit.id))

    def _add_to_kit(self) -> None:
        ids = self.view.steps.view.chosen_ids
        if ids:
            self._adding.open(ids, self.view.steps.view, self.language)

    def _drop(self, kit_id: str, ids: tuple[str, ...]) -> None:
        name = next((one.title for one in self.list.rows if one.id == kit_id), "")
        self.changing.add(kit_id, name, ids)

    def _name(self) -> str:
        kit = self.view.kit
        return wording(kit.kit.title, self.language).text if kit is not None else ""


def route_of_entry(kit: OpenKit | None, entry_id: str, language: Language) -> Route:
    """Return where an entry of a kit is read: a help sheet in Help now, all others in the search, under their title."""
    record = kit.records.get(entry_id) if kit is not None else None
    if record is not None and record.type == "help-sheet":
        return Route(page="help_now", entry_id=entry_id)
    title = wording(record.title, language).text if record is not None else ""
    return Route(page="search", entry_id=entry_id, words=title, opened=True)
