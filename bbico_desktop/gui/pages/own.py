# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A reader's own things: entries, help points, notes and documents, what she removed, and the copies of all of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bbico_desktop.domain.languages import Language
from bbico_desktop.foundation.clock import Clock
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.own_asking import Asked, OwnAsking
from bbico_desktop.gui.own_changes import OwnChanges
from bbico_desktop.gui.own_documents import OwnDocuments
from bbico_desktop.gui.own_kept import OwnKept, Section, read_kept
from bbico_desktop.gui.own_moving import OwnMover
from bbico_desktop.gui.own_unsaved import UnsavedKeeper
from bbico_desktop.gui.page import Page
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.session import Session
from bbico_desktop.gui.undo_steps import UndoSteps
from bbico_desktop.gui.widgets import own_actions as todo
from bbico_desktop.gui.widgets import own_head as begin
from bbico_desktop.gui.widgets.own_forms import NEW_ENTRY, NEW_POINT, OwnForms
from bbico_desktop.gui.widgets.own_question import OwnQuestion
from bbico_desktop.gui.widgets.own_shelf import OwnShelf
from bbico_desktop.gui.widgets.own_unsaved_line import OwnUnsavedLine
from bbico_desktop.gui.widgets.scrolled import scrolled
from bbico_desktop.services.own_unsaved import Unsaved

OWN, OUTBOX, LANE = "own", "outbox", "own-kept"
SECTIONS = {f"in-{section}": section for section in Section}


class OwnPage(Page):
    """A route's `entry_id` is a form (`own-…`, `new`, `new-help-point`), or a part of the list (`in-bin`)."""

    def __init__(
        self,
        *,
        look: Look,
        desk: ServiceDesk,
        steps: UndoSteps,
        session: Session,
        choose_file: Callable[[], object],
        clock: Clock,
        language: Language,
        mover: OwnMover | None = None,
        documents: OwnDocuments | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(language=language, parent=parent)
        self._look = look
        self._desk = desk
        self._steps = steps
        self._session = session
        self._clock = clock
        self._choose = choose_file
        self._kept = OwnKept()
        self._read = False
        self._readable = True
        self._wanted: str | None = None
        self._changes = OwnChanges(steps)
        self._keeper = UnsavedKeeper(desk=desk, session=session, unkept=steps.unkept, parent=self)
        self.mover = mover or OwnMover(desk=desk, steps=steps, parent=self)
        self.documents = documents or OwnDocuments(desk=desk, session=session, parent=self)
        self.head = begin.OwnHead(look=look)
        self.question = OwnQuestion(look=look)
        self.unsaved_line = OwnUnsavedLine(look=look)
        self.shelf = OwnShelf(look=look)
        self.forms = OwnForms(look=look, changes=self._changes, keeper=self._keeper, parent=self)
        self._asking = OwnAsking(desk=desk, steps=steps, mover=self.mover, question=self.question, parent=self)
        self._thrown: Unsaved | None = None
        self._lay_out()
        self._connect()
        self.look_changed()
        self.retranslate()
        self._show_rights()
        self._keeper.ask()

    def heading(self) -> str:
        return self.tr("My own")

    def acts(self) -> Mapping[str, Callable[[], None]]:
        policy = self._session.policy
        acts: dict[str, Callable[[], None]] = {}
        if policy.edit and self._kept.writable:
            acts["new_own_entry"] = self._new_entry
            if self._stack.currentWidget() is self.forms:
                acts["save"] = self.forms.save
        if policy.save_files and self._readable:
            acts["export"] = self._export
        if self._stack.currentWidget() is self._list and self.shelf.section == Section.DOCUMENTS and self.shelf.row:
            acts["print"] = self._print
        return acts | self._acts_on_entry()

    def _acts_on_entry(self) -> dict[str, Callable[[], None]]:
        entry = self._stack.currentWidget() is self._list and self.shelf.section == Section.ENTRIES and self.shelf.row
        can = self._session.policy.edit and self._kept.writable
        return {"propose_entry": self._propose} if entry and can else {}

    def open_route(self, route: Route) -> None:
        section = SECTIONS.get(route.entry_id or "")
        self._wanted = None if section else route.entry_id
        if self._wanted is None:
            self._stack.setCurrentWidget(self._list)
            self._show_unsaved()
            if section:
                self.shelf.show_section(section)
        elif self._read:
            self._open_form(self._wanted)
        self.acts_changed.emit()
        self._ask()

    def set_language(self, language: Language) -> None:
        super().set_language(language)
        self.forms.language = language
        self._asking.language = language
        if self.isVisible():
            self._ask()

    def retranslate(self) -> None:
        self._list.setAccessibleName(self.heading())

    def look_changed(self) -> None:
        self._column.setSpacing(self._look.px(12))

    def import_from(self, path: Path) -> None:
        """Say what a file of own things would bring, and ask."""
        self.mover.compare(path)

    def _lay_out(self) -> None:
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget, stretch in ((self.head, 0), (self.unsaved_line, 0), (self.question, 0), (self.shelf, 100)):
            self._column.addWidget(widget, stretch)
        self._column.addStretch(1)  # has the room of the shelf where that is not shown
        self._list = scrolled(content)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self.forms)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._stack)

    def _connect(self) -> None:
        self.head.asked.connect(self._begin)
        self.shelf.asked.connect(self._do)
        self.shelf.list.moved_to.connect(self.acts_changed)
        self.forms.language = self.language
        self.forms.left.connect(self._back_to_list)
        self.forms.kept.connect(self._show_saved)
        self.forms.unsaved_changed.connect(self._show_unsaved)
        self.unsaved_line.go_on.connect(self._go_on)
        self.unsaved_line.thrown.connect(self._throw_away)
        self._asking.language = self.language
        self._asking.said.connect(self.notice)
        self._asking.done.connect(self._ask)
        self.mover.said.connect(self.notice)
        self.documents.said.connect(self.notice)
        self._steps.kept_changed.connect(self._ask)
        self._session.changed.connect(self._show_rights)

    def _ask(self) -> None:
        language = self.language
        self._desk.ask(LANE, lambda services: read_kept(services, language), self._show, self._show_trouble)

    def _show(self, kept: OwnKept) -> None:
        self._kept, self._read, self._readable = kept, True, True
        self.head.show_trouble("" if kept.writable else self._asking.reading_words())
        self._show_rights()
        self.shelf.setVisible(True)
        self.shelf.show_kept(kept)
        self.forms.show_choices(kept)
        if self._wanted is not None and self._stack.currentWidget() is not self.forms:
            self._open_form(self._wanted)
            self._wanted = None  # what is not there now will not be
        self.acts_changed.emit()

    def _show_trouble(self, error: Exception) -> None:
        """Say why nothing can be shown, and offer the copy of a damaged file."""
        self._stack.setCurrentWidget(self._list)
        self._kept, self._readable = OwnKept(writable=False), False
        self.shelf.setVisible(False)
        self._show_rights()
        self.head.show_trouble(self._asking.words_for_trouble(error))

    def _show_rights(self) -> None:
        policy = self._session.policy
        change = policy.edit and self._kept.writable
        self.head.show_rights(change=change, read=policy.open_files, write=policy.save_files and self._readable)

    def _open_form(self, place: str) -> None:
        if self._session.policy.edit and self._kept.writable and self.forms.open(place, self._kept):
            self._stack.setCurrentWidget(self.forms)
            self.forms.focus_first()
        else:
            self._stack.setCurrentWidget(self._list)
        self.acts_changed.emit()

    def _begin(self, name: str) -> None:
        {
            begin.NEW: self._new_entry,
            begin.POINT: self._new_point,
            begin.FILE: self._choose_file,
            begin.EXPORT: self._export,
            begin.IMPORT: self.mover.choose_import,
        }[name]()

    def _new_entry(self) -> None:
        self.go.emit(Route(page=OWN, entry_id=NEW_ENTRY))

    def _choose_file(self) -> None:
        self._choose()

    def _new_point(self) -> None:
        self.go.emit(Route(page=OWN, entry_id=NEW_POINT))

    def _export(self) -> None:
        self.mover.export(self._clock.today().isoformat())

    def _do(self, name: str) -> None:
        """Do something with the chosen row."""
        row = self.shelf.row
        if row is None:
            return
        section = self.shelf.section
        if name == todo.SHOW:
            self.go.emit(Route(page="search", words=row.title, entry_id=row.entry_id, opened=True))
        elif name == todo.CHANGE:
            self.go.emit(Route(page=OWN, entry_id=row.id))
        elif name == todo.PROPOSE:
            self._changes.propose(row.id, row.title, self.language, self._show_outbox)
        elif name == todo.REMOVE:
            self._changes.remove(section, row.id, row.title)
        elif name == todo.RESTORE:
            self._changes.restore(int(row.id), row.title)
        elif name == todo.EMPTY:
            self._asking.ask_about(Asked.EMPTY, len(self._kept.binned))
        elif name == todo.GO_BACK:
            self._asking.ask_about(Asked.GO_BACK, next(one for one in self._kept.backups if str(one.number) == row.id))
        else:
            {todo.OPEN: self.documents.open, todo.SAVE: self.documents.save, todo.PRINT: self.documents.print_it}[name](int(row.id))

    def _print(self) -> None:
        self._do(todo.PRINT)

    def _propose(self) -> None:
        self._do(todo.PROPOSE)

    def _show_outbox(self, _report: object) -> None:
        """Go where what was proposed is seen whole, and leaves."""
        self.go.emit(Route(page=OUTBOX))

    def _back_to_list(self) -> None:
        self.amend.emit(Route(page=OWN))

    def _show_saved(self, section: Section, key: str) -> None:
        self.shelf.show_section(section, key)
        if self._stack.currentWidget() is self.forms:
            self.amend.emit(Route(page=OWN))
            self.shelf.list.setFocus()

    def _show_unsaved(self) -> None:
        unsaved = self.forms.unsaved
        if unsaved is not None:
            self._thrown = None
            self.unsaved_line.show_unsaved(self.forms.title_of(unsaved))
        elif self._thrown is None:
            self.unsaved_line.hide()

    def _go_on(self) -> None:
        if self._thrown is not None:
            thrown, self._thrown = self._thrown, None
            self.forms.bring_back(thrown)
        self.go.emit(Route(page=OWN, entry_id=self.forms.place))

    def _throw_away(self) -> None:
        thrown = self.forms.throw_away()
        if thrown is not None:
            self._thrown = thrown
            self.unsaved_line.show_unsaved(self.forms.title_of(thrown), gone=True)
