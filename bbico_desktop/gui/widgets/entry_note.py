# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the reader keeps at one entry: her note, which saves itself, and her documents."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from bbico_desktop.domain.own_things import MOST_NOTE, OWN_PREFIX, Attached
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.gui.errors import words_for
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.notice import Wording
from bbico_desktop.gui.own_documents import OwnDocuments
from bbico_desktop.gui.own_drops import FilesThrough
from bbico_desktop.gui.preferences import Preferences
from bbico_desktop.gui.undo_steps import UndoSteps
from bbico_desktop.gui.unkept import Done, Failed, Unkept
from bbico_desktop.gui.widgets import entry_documents as way
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.kit_caution import NameCaution
from bbico_desktop.gui.widgets.unkept_line import UnkeptLine
from bbico_desktop.gui.wording import quoted

if TYPE_CHECKING:
    from bbico_desktop.composition import Services
    from bbico_desktop.domain.languages import Language
    from bbico_desktop.gui.actions import Actions
    from bbico_desktop.gui.service_desk import ServiceDesk
    from bbico_desktop.gui.session import Session

LANE, PAUSE_MS, HEIGHT = "entry-note", 1_200, 96


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What is kept at an entry, and whether anything can be."""

    entry_id: str
    title: str
    note: str
    documents: tuple[Attached, ...]
    writable: bool


class NoteCaution(NameCaution):
    """The same warning for notes at entries; whoever understood one has understood both."""

    def retranslate(self) -> None:
        super().retranslate()
        self._words.setText(
            self.tr("Write no names of clients or pupils. The note stays on this computer, where others may sit too.")
        )


class NoteEdit(QPlainTextEdit):
    """A text field that Tab leaves, and that lets files through. `refused` carries how long the text would have become."""

    refused = Signal(int)

    def __init__(self, *, left: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._left = left
        self.setTabChangesFocus(True)
        FilesThrough(self)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self._has_room_for(source.text()):
            super().insertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.text().isprintable() or self._has_room_for(event.text()):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._left()
        super().focusOutEvent(event)

    def _has_room_for(self, text: str) -> bool:
        """Say whether this can be written too; what nobody would keep is not taken at all."""
        length = len(self.toPlainText()) - len(self.textCursor().selectedText()) + len(text)
        if text and length > MOST_NOTE:
            self.refused.emit(length)
        return not text or length <= MOST_NOTE


class EntryNote(QWidget):
    """Keeps the note when the reader pauses, leaves it or goes to another entry. What cannot be kept stays in the field.

    `change_asked` carries the id of an entry of her own that she wants to change.
    """

    change_asked = Signal(str)

    def __init__(
        self,
        *,
        look: Look,
        desk: ServiceDesk,
        steps: UndoSteps,
        session: Session,
        actions: Actions,
        preferences: Preferences,
        language: Language,
        documents: OwnDocuments | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._steps = steps
        self._session = session
        self._actions = actions
        self.language: Language = language
        self._entry_id: str | None = None
        self._kept = ""
        self._refused = False
        self._unkept = steps.unkept
        self._held: Held | None = None
        self.documents = documents or OwnDocuments(desk=desk, session=session, parent=self)
        self._name = text_label("soft-strong", parent=self, wraps=True)
        self.edit = NoteEdit(left=self.keep, parent=self)
        self._caution = NoteCaution(look=look, preferences=preferences, parent=self)
        self._state = text_label("soft", parent=self, wraps=True)
        self._trouble = UnkeptLine(self._unkept, parent=self)
        self._documents_name = text_label("soft-strong", parent=self, wraps=True)
        self.list = way.EntryDocuments(look=look, parent=self)
        self.attach_button = IconButton(look=look, icon="link", kind="link", side=18, parent=self)
        self.change_button = IconButton(look=look, icon="pen-line", kind="link", side=18, parent=self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._lay_out()
        self._connect()
        self.refresh()
        self.retranslate()
        self.hide()

    @property
    def trouble(self) -> str:
        """Return why the note could not be kept; empty when it was."""
        return self._trouble.text()

    def show_entry(self, entry_id: str | None) -> None:
        """Show what stands at another entry, after keeping what was written at this one."""
        if entry_id != self._entry_id:
            self.keep()
            self._entry_id, self._held = entry_id, None
            self.hide()
        self._ask()

    def keep(self) -> None:
        """Keep the note now, if it was changed."""
        self._pause.stop()
        text, entry_id, held = self.edit.toPlainText(), self._entry_id, self._held
        if entry_id is None or held is None or (text == self._kept and not self._refused):
            return
        was_refused, self._kept, self._refused = self._refused, text, False
        if was_refused and _same(text, held.note):  # the reader took back what the disk refused
            self._unkept.let_go(_place(entry_id))
            self._trouble.show_place(_place(entry_id), self.language)
            return

        def said() -> str:
            return self.tr("Note written") if text.strip() else self.tr("Note removed")

        def ask(done: Done, failed: Failed) -> None:
            seen = self._unkept.known(_place(entry_id))
            self._steps.make(said, _writing(entry_id, text, seen), done, failed, tell=not text.strip())

        def title() -> str:
            return self.tr("Note at {entry}").format(entry=quoted(held.title))

        self._unkept.keep(Unkept(place=_place(entry_id), title=title, text=text, ask=ask))

    def retranslate(self) -> None:
        """Set the words anew."""
        self._name.setText(self.tr("Your note"))
        self.edit.setAccessibleName(self.tr("Your note at this entry"))
        self.edit.setPlaceholderText(self.tr("Only for you. The search finds it."))
        self._documents_name.setText(self.tr("Your documents"))
        self.attach_button.setText(self.tr("Attach a document…"))
        self.change_button.setText(self.tr("Change this entry of my own"))
        self._say("")  # it was said in another language

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        self._column.setSpacing(self._look.px(6))
        self.edit.setFixedHeight(self._look.px(HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self._name, self.edit, self._caution, self._state, self._trouble, self._documents_name, self.list, self.attach_button,
            self.change_button,
        ):  # fmt: skip
            self._column.addWidget(widget)
        self._state.hide()

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._edited)
        self.edit.refused.connect(self._say_too_long)
        self._pause.timeout.connect(self.keep)
        self.list.asked.connect(self._do)
        self.attach_button.clicked.connect(self._attach)
        self.documents.said.connect(self._say_of_documents)
        self.change_button.clicked.connect(self._change)
        self._steps.kept_changed.connect(self._ask)
        self._unkept.settled.connect(self._hear)
        self._unkept.wanted.connect(self.keep)
        self._session.changed.connect(self._show_rights)
        self._look.changed.connect(self.refresh)

    def _ask(self) -> None:
        if self._entry_id is not None and self._session.granted.edit:
            self._desk.ask(LANE, _reading(self._entry_id, self.language), self._show, self._say_trouble)

    def _hear(self, place: str) -> None:
        """Know that the note was kept, or that the disk refused it: then it stays in the field, and is kept again later."""
        if self._held is None or place != _place(self._held.entry_id):
            return
        if self._unkept.held(place) is not None:
            self._kept, self._refused = self._held.note, True
        elif self.edit.toPlainText() == self._kept:
            self._say(self.tr("Saved.") if self._kept.strip() else "")

    def _show(self, held: Held) -> None:
        if held.entry_id != self._entry_id:
            return
        first, self._held = self._held is None, held
        untouched = first or (self.edit.toPlainText() == self._kept and not self._refused)
        place = _place(held.entry_id)
        self._kept, refused = self._unkept.shown(place, held.note)
        self._refused = refused is not None
        if untouched and not first and _same(self.edit.toPlainText(), self._kept):
            self._kept = self.edit.toPlainText()
        if first and refused is not None:
            self._set_text(refused)
        elif untouched and not _same(self.edit.toPlainText(), self._kept):
            self._set_text(self._kept)
            self._say("")
        self._trouble.show_place(place, self.language)
        self._documents_name.setVisible(bool(held.documents))
        self._show_rights()

    def _show_rights(self) -> None:
        """Show what may be seen and changed here: nothing of it on a terminal that others use."""
        if self._held is None:
            return
        note, documents, writable = self._held.note, self._held.documents, self._held.writable
        policy = self._session.policy
        self.edit.setReadOnly(not writable)
        for widget in (self._name, self.edit):
            widget.setVisible(writable or bool(note))
        self.attach_button.setVisible(writable and policy.open_files)
        self.change_button.setVisible(writable and (self._entry_id or "").startswith(OWN_PREFIX))
        allowed = {
            way.OPEN: policy.open_links, way.SAVE: policy.save_files, way.PRINT: policy.print_pages, way.REMOVE: writable,
        }  # fmt: skip
        self.list.show_documents(documents, frozenset(name for name, may in allowed.items() if may))
        self.setVisible(policy.edit and (writable or bool(note or documents)))

    def _set_text(self, text: str) -> None:
        self.edit.blockSignals(True)
        self.edit.setPlainText(text)
        self.edit.blockSignals(False)

    def _edited(self) -> None:
        self._caution.show_once()
        self._say("")
        self._pause.start()

    def _do(self, name: str, document: Attached) -> None:
        if name == way.REMOVE:
            name_of = document.name
            self._steps.make(lambda: self.tr("“{name}” is in the bin, for 30 days.").format(name=name_of), _detaching(document.id))
        else:
            ways = {way.OPEN: self.documents.open, way.SAVE: self.documents.save, way.PRINT: self.documents.print_it}
            ways[name](document.id)

    def _change(self) -> None:
        if self._entry_id is not None:
            self.change_asked.emit(self._entry_id)

    def _say(self, words: str) -> None:
        self._state.setText(words)
        self._state.setVisible(bool(words))

    def _say_of_documents(self, words: Wording) -> None:
        self._say(words())

    def _attach(self) -> None:
        self._actions.run("open_file")

    def _say_too_long(self, length: int) -> None:
        problem = Problem("own-text-too-long", Family.WRONG_USE, field="note", found=length, most=MOST_NOTE)
        self._trouble.say(words_for(problem, self.language))

    def _say_trouble(self, _error: Exception) -> None:
        """Leave it out: why own things cannot be read is said once, on their own page."""
        self.hide()


def _same(text: str, note: str) -> bool:
    """Say whether a note says what stands in the field, which keeps the spaces that are just being typed."""
    return unicodedata.normalize("NFC", text).split() == note.split()


def _place(entry_id: str) -> str:
    """Return the place of the note at an entry among what is not kept yet."""
    return f"entry {entry_id}"


def _reading(entry_id: str, language: Language) -> Callable[[Services], Held]:
    def read(services: Services) -> Held:
        things = services.own_things
        card = services.browsing.cards((entry_id,), language).get(entry_id)
        return Held(
            entry_id=entry_id,
            title=card.title if card is not None else entry_id,
            note=things.note(entry_id),
            documents=things.documents(entry_id),
            writable=things.can_write,
        )

    return read


def _writing(entry_id: str, text: str, seen: tuple[str, ...]) -> Callable[[Services], None]:
    def write(services: Services) -> None:
        services.own_things.set_note(entry_id, text, seen=seen)

    return write


def _detaching(number: int) -> Callable[[Services], None]:
    def detach(services: Services) -> None:
        services.own_things.detach(number)

    return detach
