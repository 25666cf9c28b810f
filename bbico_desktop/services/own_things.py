# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A reader's own entries, her notes and her documents at any entry. A verb that raises a Problem has changed nothing."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Protocol, TypeVar

from bbico_desktop.domain.entries import EntryCard
from bbico_desktop.domain.facets import facet_values, in_static_order
from bbico_desktop.domain.own_things import (
    MOST_NAME,
    MOST_NOTE,
    Attached,
    DocumentText,
    EntryDraft,
    OwnMaterial,
    PageText,
    is_own,
    own_id,
)
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import UNKNOWN, AnyRecord, Resource
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.exchange.document_texts import read_document
from bbico_desktop.foundation.clock import Clock
from bbico_desktop.services.own_drafts import one_line, record_of, text_over
from bbico_desktop.services.own_folder import OwnFolder, time_of_removal
from bbico_desktop.storage.cards import card_of
from bbico_desktop.storage.user_store import UserStore

logger = logging.getLogger(__name__)
T = TypeVar("T")


class Catalogue(Protocol):
    """What this service asks of the catalogue; `storage.catalogue_reader.Catalogue` is one."""

    def record(self, entry_id: str) -> AnyRecord | None:
        """Return a record, also for a former id."""
        ...

    def cards(self, ids: Sequence[str], language: str) -> Mapping[str, EntryCard]:
        """Return {id: card}, without those that the catalogue does not hold."""
        ...

    def vocabulary(self) -> Vocabulary:
        """Return all concepts."""
        ...


class OwnThings:
    """May be shared by threads. Every verb but `changed`, `record`, `cards` and `search_material` may raise Problem of storage."""

    def __init__(self, *, folder: OwnFolder, store: UserStore, catalogue: Callable[[], Catalogue], clock: Clock) -> None:
        self._folder = folder
        self._store = store
        self._catalogue = catalogue
        self._clock = clock
        self._lock = threading.RLock()
        self._changed = 0
        self._mark: object = None
        self._count: object = None
        self._held: tuple[int, Mapping[str, Resource]] | None = None
        self._concepts: tuple[Catalogue, Vocabulary] | None = None
        self._trouble: Problem | None = None

    @property
    def changed(self) -> int:
        """Return a number that goes up with every change, also by another process; ask it before you ask for what changed."""
        with self._lock:
            mark = self._folder.file.mark()
            if mark != self._mark:
                count_now = self._or_none(self._store.change_count)
                if count_now is not None:  # else it is asked again next time
                    self._mark = mark
                    self._changed += (mark[0], count_now) != self._count
                    self._count = (mark[0], count_now)
            return self._changed

    @property
    def trouble(self) -> Problem | None:
        """Return why the search finds no own things, if it should: the file is damaged, or of a newer program."""
        return self._trouble

    @property
    def can_write(self) -> bool:
        """Say whether anything can be kept here."""
        return self._folder.can_write()

    def entries(self) -> tuple[Resource, ...]:
        """Return all own entries, by title."""
        return tuple(one for one in in_static_order(self._store.entries()) if isinstance(one, Resource))

    def record(self, entry_id: str) -> Resource | None:
        """Return an own entry; None when there is none, or when it cannot be read (`trouble`)."""
        return self._entries_by_id().get(entry_id) if is_own(entry_id) else None

    def cards(self, ids: Iterable[str], language: str) -> dict[str, EntryCard]:
        """Return {id: card} of own entries; other ids are left out."""
        held = self._entries_by_id()
        wanted = [held[one] for one in ids if one in held]
        age_groups = self.vocabulary().scheme("age_group") if wanted else ()
        return {one.id: card_of(one, language, facets=facet_values(one, age_groups, {}), organisations={}) for one in wanted}

    def search_material(self) -> OwnMaterial:
        """Return all that the search can find; nothing when it cannot be read (`trouble`). Renamed entries are followed."""
        material = self._or_none(self._store.material) or OwnMaterial()
        new_ids = self._renamed({*material.notes, *material.pages})
        if not new_ids:
            return material
        notes: dict[str, str] = {}
        for entry_id, text in material.notes.items():
            current = new_ids.get(entry_id, entry_id)
            notes[current] = f"{notes[current]}\n\n{text}" if current in notes else text
        pages: dict[str, tuple[PageText, ...]] = {}
        for entry_id, held in material.pages.items():
            current = new_ids.get(entry_id, entry_id)
            pages[current] = (*pages.get(current, ()), *held)
        return replace(material, notes=notes, pages=pages)

    def add_entry(self, draft: EntryDraft) -> str:
        """Keep a new entry and return its id. Raises Problem of `own_drafts` too."""
        self._folder.check_writable()
        entry = record_of(draft, own_id(draft.title), self.vocabulary(), self._today())
        taken = {one.id for one in self._store.entries()}
        for number in count(1):
            entry = replace(entry, id=own_id(draft.title, number))
            if entry.id in taken or self._catalogue().record(entry.id):
                continue
            if self._store.add_entry(entry, self._now()):  # else another process was faster
                return entry.id
        raise AssertionError("counting never ends")

    def change_entry(self, entry_id: str, draft: EntryDraft) -> None:
        """Put another draft in the place of an own entry. Raises Problem `own-entry-unknown` and those of `own_drafts`."""
        self._folder.check_writable()
        entry = record_of(draft, entry_id, self.vocabulary(), self._today())
        if not self._store.change_entry(entry, self._now()):
            raise Problem("own-entry-unknown", Family.NOT_FOUND, id=entry_id)

    def remove_entry(self, entry_id: str) -> None:
        """Put an own entry into the bin, with its note and documents. Raises Problem `own-entry-unknown`."""
        self._folder.check_writable()
        if not self._store.remove_entry(entry_id, time_of_removal(self._clock)):
            raise Problem("own-entry-unknown", Family.NOT_FOUND, id=entry_id)

    def notes(self) -> Mapping[str, str]:
        """Return {entry id: note}."""
        return self._store.notes()

    def note(self, entry_id: str) -> str:
        """Return the note at an entry, empty without one. Raises Problem `unknown-id`."""
        held = self._store.notes()
        return "\n\n".join(held[one] for one in self._names(entry_id, held) if one in held)

    def set_note(self, entry_id: str, text: str, *, seen: Collection[str] | None = None) -> None:
        """Write a note at an entry; an empty one puts it into the bin. Raises Problem `unknown-id`, `own-text-too-long`.

        `seen` are the texts of it that the writer knows: see `domain.own_things.note_over`.
        """
        self._folder.check_writable()
        note = text_over(self.note(entry_id), text, seen, field="note", most=MOST_NOTE)
        names = self._names(entry_id, self._store.notes())
        self._store.set_note(names[0], note, self._now(), former=names[1:], removed_at=time_of_removal(self._clock))

    def documents(self, entry_id: str | None = None) -> tuple[Attached, ...]:
        """Return the documents at an entry, or all. Raises Problem `unknown-id`."""
        held = self._store.documents()
        if entry_id is None:
            return held
        names = self._names(entry_id, {one.entry_id for one in held})
        return tuple(one for one in held if one.entry_id in names)

    def attach(self, entry_id: str, path: Path) -> Attached:
        """Copy a document to an entry; `searchable` says whether there is text in it.

        Raises Problem: `unknown-id`, and those of `read_document` when the file cannot be taken.
        """
        self._folder.check_writable()
        self._names(entry_id, ())
        return self.attach_read(entry_id, path.name, *read_document(path))

    def attach_read(self, entry_id: str, name: str, content: bytes, text: DocumentText) -> Attached:
        """Copy a document that was read to an entry. Raises Problem `unknown-id`."""
        self._folder.check_writable()
        names = self._names(entry_id, ())
        line = one_line(name[-MOST_NAME:], field="name", most=MOST_NAME)
        return self._store.add_document(names[0], line, content, text, self._now())

    def detach(self, document_id: int) -> None:
        """Put a document into the bin. Raises Problem `document-unknown`."""
        self._folder.check_writable()
        if not self._store.remove_document(document_id, time_of_removal(self._clock)):
            raise Problem("document-unknown", Family.NOT_FOUND, id=document_id)

    def content(self, document_id: int) -> bytes:
        """Return what is in a document. Raises Problem `document-unknown`, `document-lost`."""
        for document in self._store.documents():
            if document.id == document_id:
                return self._store.content(document)
        raise Problem("document-unknown", Family.NOT_FOUND, id=document_id)

    def _names(self, entry_id: str, kept_at: Iterable[str]) -> tuple[str, ...]:
        """Return the present id of an entry and those it had before. What is kept at an id that is lost can still be asked for."""
        record = self._own_record(entry_id) if is_own(entry_id) else self._catalogue().record(entry_id)
        if record is not None:
            return record.id, *record.former_ids
        if entry_id in kept_at:
            return (entry_id,)
        raise Problem("unknown-id", Family.NOT_FOUND, id=entry_id)

    def vocabulary(self) -> Vocabulary:
        """Return the concepts of the open catalogue; they are many, and a list asks for them at every key stroke."""
        catalogue = self._catalogue()
        with self._lock:
            if self._concepts is None or self._concepts[0] is not catalogue:
                self._concepts = catalogue, catalogue.vocabulary()
            return self._concepts[1]

    def _own_record(self, entry_id: str) -> Resource | None:
        return next((one for one in self._store.entries() if one.id == entry_id), None)

    def _renamed(self, ids: set[str]) -> dict[str, str]:
        """Return {former id: present id} for those that the catalogue knows under another name now."""
        asked = sorted(one for one in ids if not is_own(one))
        if not asked:
            return {}
        known = self._catalogue().cards(asked, "en")
        found = {one: self._catalogue().record(one) for one in asked if one not in known}
        return {one: record.id for one, record in found.items() if record is not None}

    def _entries_by_id(self) -> Mapping[str, Resource]:
        changed = self.changed
        with self._lock:
            if self._held is None or self._held[0] != changed:
                entries = self._or_none(self._store.entries)
                self._held = changed, {one.id: one for one in entries or ()}
            return self._held[1]

    def _or_none(self, ask: Callable[[], T]) -> T | None:
        try:
            answer = ask()
        except Problem as problem:
            logger.info("own things: %s", problem.code)
            self._trouble = problem
            return None
        self._trouble = None
        return answer

    def _today(self) -> str:
        return self._clock.today().isoformat() if self._clock.plausible() else UNKNOWN

    def _now(self) -> str:
        return self._clock.now().isoformat(timespec="seconds")
