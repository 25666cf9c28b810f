# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Kits: those of the catalogue to look at and to copy, and the reader's own to make, change and take changes back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from bbico_desktop.domain.kits import (
    MOST_ITEM_MINUTES,
    MOST_ITEM_NOTE,
    MOST_KIT_ITEMS,
    MOST_KIT_NOTE,
    MOST_KITS,
    KeptItem,
    KeptKit,
    KitHead,
    OpenKit,
    own_kit_id,
    own_kit_number,
)
from bbico_desktop.domain.languages import Language, wording
from bbico_desktop.domain.own_things import MOST_NAME, OWN_KIT_PREFIX
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import AnyRecord, Kit, kind_of, minutes_of
from bbico_desktop.foundation.clock import Clock
from bbico_desktop.services.kit_views import opened, opened_shipped, snapshot_of
from bbico_desktop.services.own_drafts import one_line, text_over
from bbico_desktop.services.own_folder import OwnFolder, time_of_removal
from bbico_desktop.services.undoing import Undo, Undoing
from bbico_desktop.storage.user_kits import UserKits


class Rows(Protocol):
    """What this service asks of the catalogue and the own entries; `services.browsing.Browsing` is one."""

    def record(self, record_id: str, /) -> AnyRecord | None:
        """Return a whole record, also for a former id."""
        ...

    def ids(self, *, kind: str | None = None) -> tuple[str, ...]:
        """Return the ids of the catalogue in static order."""
        ...


@dataclass(frozen=True, slots=True)
class KitChange:
    """What was done to which kit. False when nothing had to change; `undo` goes to `Undoing.undo`, which takes it back."""

    kit_id: str
    undo: Undo

    def __bool__(self) -> bool:
        return bool(self.undo)


class Kits:
    """Each change is one transaction, and returns what takes it back. May be shared by threads.

    A verb that raises a Problem has changed nothing; any may raise those of storage. Verbs that change raise `kit-unknown`,
    and `kit-shipped` for a kit of the catalogue.
    """

    def __init__(self, *, folder: OwnFolder, kits: UserKits, rows: Callable[[], Rows], undoing: Undoing, clock: Clock) -> None:
        """Take the way to the catalogue, as it is not opened before it is asked."""
        self._folder = folder
        self._undoing = undoing
        self._kits = kits
        self._rows = rows
        self._clock = clock

    def all(self, language: str) -> tuple[KitHead, ...]:
        """Return the reader's own kits, oldest first, then those of the catalogue."""
        return (*self._kits.heads(), *self.shipped(language))

    def shipped(self, language: str) -> tuple[KitHead, ...]:
        """Return the kits of the catalogue; they are there whatever happened to the reader's own."""
        found = map(self.find, self._catalogue_ids())
        return tuple(_head(one, language) for one in found if isinstance(one, Kit))

    def trouble(self) -> Problem | None:
        """Return why kits of one's own cannot be made or changed now; None when they can."""
        try:
            self._kits.heads()
            self._folder.check_writable()
        except Problem as problem:
            return problem
        return None

    def record(self, kit_id: str) -> OpenKit:
        """Return a kit with its entries, and which of them are withdrawn or changed. Raises Problem `kit-unknown`."""
        if kit_id.startswith(OWN_KIT_PREFIX):
            return opened(self._own(kit_id), self.find)
        found = self.find(kit_id)
        if not isinstance(found, Kit):
            raise _unknown(kit_id)
        return opened_shipped(found, self.find)

    def kept(self) -> tuple[KeptKit, ...]:
        """Return the reader's own kits as they are kept."""
        return self._kits.all()

    def create(self, name: str, language: Language, entry_ids: Sequence[str] = ()) -> KitChange:
        """Make a kit, empty or with entries as `add` adds them; its name and notes are in one language.

        Raises Problem `kits-full`, `own-text-missing`, and those of `add`.
        """
        items = _items_of(map(self._addable, entry_ids))
        return self.keep(KeptKit(id=0, name=name, language=language, created="", changed="", items=items))

    def copy(self, kit_id: str, language: Language) -> KitChange:
        """Make a kit of one's own from any kit; name and notes of a catalogue's kit are taken in `language`."""
        if kit_id.startswith(OWN_KIT_PREFIX):
            return self.keep(replace(self._own(kit_id), source=""))
        kit = self.record(kit_id)
        items = tuple(
            KeptItem(
                entry_id=one.record.id if one.record else one.item.entry,
                note=wording(one.item.note, language).text[:MOST_ITEM_NOTE],
                minutes=one.item.minutes,
                snapshot=snapshot_of(one.record) if one.record else "",
            )
            for one in kit.entries
        )
        name = wording(kit.kit.title, language).text
        note = wording(kit.kit.summary, language).text[:MOST_KIT_NOTE]
        return self.keep(KeptKit(id=0, name=name[:MOST_NAME], language=language, created="", changed="", note=note, items=items))

    def keep(self, kit: KeptKit) -> KitChange:
        """Keep a kit that was made elsewhere under a new number. Raises Problem `kits-full`, `kit-full`, `own-text-missing`."""
        self._folder.check_writable()
        if len(kit.items) > MOST_KIT_ITEMS:
            raise Problem("kit-full", Family.WRONG_USE, most=MOST_KIT_ITEMS)
        now = self._now()
        with self._undoing.recording() as recorded:
            kept = self._kits.add(replace(kit, name=_name(kit.name), created=now, changed=now), most=MOST_KITS)
        if kept is None:
            raise Problem("kits-full", Family.WRONG_USE, most=MOST_KITS)
        return KitChange(own_kit_id(kept.id), recorded.undo)

    def rename(self, kit_id: str, name: str) -> KitChange:
        """Give a kit another name. Raises Problem `own-text-missing`, `own-text-too-long`."""
        line = _name(name)
        return self._change(kit_id, lambda kit: replace(kit, name=line))

    def remove_kit(self, kit_id: str) -> KitChange:
        """Put a whole kit into the bin."""
        number = self._own_number(kit_id)
        with self._undoing.recording() as recorded:
            if not self._kits.remove(number, time_of_removal(self._clock)):
                raise _unknown(kit_id)
        return KitChange(kit_id, recorded.undo)

    def add(self, kit_id: str, entry_id: str) -> KitChange:
        """Add an entry at the end, with a copy of it and the minutes that it says it takes; one that is there stays where it is.

        Raises Problem `unknown-id`, `kit-in-kit`, `kit-full`.
        """
        return self.add_all(kit_id, (entry_id,))

    def add_all(self, kit_id: str, entry_ids: Sequence[str]) -> KitChange:
        """Add several entries, all or none of them, as `add` does."""
        added = [self._addable(one) for one in entry_ids]

        def adding(kit: KeptKit) -> KeptKit:
            here = {one.entry_id for one in kit.items}
            new = _items_of(one for one in added if not here & {one.id, *one.former_ids})
            if len(kit.items) + len(new) > MOST_KIT_ITEMS:
                raise Problem("kit-full", Family.WRONG_USE, most=MOST_KIT_ITEMS)
            return replace(kit, items=(*kit.items, *new))

        return self._change(kit_id, adding)

    def remove(self, kit_id: str, entry_id: str) -> KitChange:
        """Take an entry out of a kit. Raises Problem `kit-entry-unknown`."""

        def removing(kit: KeptKit) -> KeptKit:
            place = self._place(kit, entry_id)
            return replace(kit, items=kit.items[:place] + kit.items[place + 1 :])

        return self._change(kit_id, removing)

    def move(self, kit_id: str, entry_id: str, position: int) -> KitChange:
        """Put an entry at a position, counting from 1; beyond the end is the end. Raises Problem `kit-entry-unknown`."""

        def moving(kit: KeptKit) -> KeptKit:
            items = list(kit.items)
            item = items.pop(self._place(kit, entry_id))
            items.insert(max(0, position - 1), item)
            return replace(kit, items=tuple(items))

        return self._change(kit_id, moving)

    def set_note(self, kit_id: str, entry_id: str, text: str, *, seen: Collection[str] | None = None) -> KitChange:
        """Say what an entry is there for; an empty text takes the note away. Raises Problem `kit-entry-unknown`, `-too-long`.

        `seen` are the texts of it that the writer knows: see `domain.own_things.note_over`.
        """

        def noting(item: KeptItem) -> KeptItem:
            return replace(item, note=text_over(item.note, text, seen, field="note", most=MOST_ITEM_NOTE))

        return self._change_item(kit_id, entry_id, noting)

    def set_minutes(self, kit_id: str, entry_id: str, minutes: int | None) -> KitChange:
        """Say how long an entry takes here, None not at all. Raises Problem `kit-entry-unknown`, `not-a-number`."""
        _check_minutes(minutes)
        return self._change_item(kit_id, entry_id, lambda item: replace(item, minutes=minutes))

    def set_kit_note(self, kit_id: str, text: str, *, seen: Collection[str] | None = None) -> KitChange:
        """Say what the whole kit is for; an empty text takes the note away. `seen` as for `set_note`."""

        def noting(kit: KeptKit) -> KeptKit:
            return replace(kit, note=text_over(kit.note, text, seen, field="note", most=MOST_KIT_NOTE))

        return self._change(kit_id, noting)

    def plan(self, kit_id: str, minutes: int | None) -> KitChange:
        """Say how much time there is for all of it; None: nobody knows. Raises Problem `not-a-number`."""
        _check_minutes(minutes)
        return self._change(kit_id, lambda kit: replace(kit, planned=minutes))

    def put_on_paper(self, kit_id: str, on_paper: bool) -> KitChange:
        """Say whether there is no screen where the kit is used."""
        return self._change(kit_id, lambda kit: replace(kit, on_paper=on_paper))

    def put(self, kit_id: str, content: KeptKit) -> KitChange:
        """Put another content in the place of a kit's; it stays the same kit."""
        return self._change(kit_id, lambda kit: replace(content, id=kit.id, created=kit.created, changed=kit.changed))

    def find(self, entry_id: str) -> AnyRecord | None:
        """Return a record of the catalogue or an own entry; None also when the catalogue cannot be read."""
        try:
            return self._rows().record(entry_id)
        except Problem as problem:
            if problem.family is not Family.STORAGE:
                raise
            return None

    def _catalogue_ids(self) -> tuple[str, ...]:
        try:
            return self._rows().ids(kind="kit")
        except Problem as problem:
            if problem.family is not Family.STORAGE:
                raise
            return ()

    def _own(self, kit_id: str) -> KeptKit:
        number = own_kit_number(kit_id)
        kept = None if number is None else self._kits.one(number)
        if kept is None:
            raise _unknown(kit_id)
        return kept

    def _addable(self, entry_id: str) -> AnyRecord:
        record = self._rows().record(entry_id)
        if record is None:
            raise Problem("unknown-id", Family.NOT_FOUND, id=entry_id)
        if kind_of(record) == "kit":
            raise Problem("kit-in-kit", Family.WRONG_USE, id=entry_id)
        return record

    def _change_item(self, kit_id: str, entry_id: str, change: Callable[[KeptItem], KeptItem]) -> KitChange:
        def changing(kit: KeptKit) -> KeptKit:
            place = self._place(kit, entry_id)
            return replace(kit, items=(*kit.items[:place], change(kit.items[place]), *kit.items[place + 1 :]))

        return self._change(kit_id, changing)

    def _change(self, kit_id: str, change: Callable[[KeptKit], KeptKit]) -> KitChange:
        number = self._own_number(kit_id)

        def changing(before: KeptKit) -> KeptKit:
            after = change(before)
            return before if after == before else replace(after, changed=self._now())

        with self._undoing.recording() as recorded:
            if not self._kits.change(number, changing):
                raise _unknown(kit_id)
        return KitChange(kit_id, recorded.undo)

    def _own_number(self, kit_id: str) -> int:
        """Return the number of a kit that may be changed. Raises Problem `kit-unknown`, `kit-shipped`, `own-things-off`."""
        self._folder.check_writable()
        number = own_kit_number(kit_id)
        if number is None:
            raise Problem("kit-shipped", Family.WRONG_USE, id=self.record(kit_id).kit.id)
        return number

    def _place(self, kit: KeptKit, entry_id: str) -> int:
        """Return where an entry stands in a kit, by the id that it has there, or by another that it has or had."""
        ids = [one.entry_id for one in kit.items]
        record = None if entry_id in ids else self.find(entry_id)
        names = (record.id, *record.former_ids) if record else (entry_id,)
        found = next((one for one in names if one in ids), None)
        if found is None:
            raise Problem("kit-entry-unknown", Family.NOT_FOUND, id=entry_id)
        return ids.index(found)

    def _now(self) -> str:
        return self._clock.now().isoformat(timespec="seconds")


def _items_of(records: Iterable[AnyRecord]) -> tuple[KeptItem, ...]:
    """Return what a kit holds of these records, each once."""
    return tuple(_item_of(one) for one in {one.id: one for one in records}.values())


def _item_of(record: AnyRecord) -> KeptItem:
    duration = minutes_of(record)
    minutes = duration if duration and duration <= MOST_ITEM_MINUTES else None
    return KeptItem(entry_id=record.id, minutes=minutes, snapshot=snapshot_of(record))


def _check_minutes(minutes: int | None) -> None:
    if minutes is not None and not 1 <= minutes <= MOST_ITEM_MINUTES:
        raise Problem("not-a-number", Family.WRONG_USE, option="--minutes", value=minutes, least=1, most=MOST_ITEM_MINUTES)


def _head(kit: Kit, language: str) -> KitHead:
    title = wording(kit.title, language)
    return KitHead(id=kit.id, name=title.text, language=title.language, own=False, count=len(kit.items), minutes=minutes_of(kit))


def _name(name: str) -> str:
    return one_line(name, field="name", most=MOST_NAME)


def _unknown(kit_id: str) -> Problem:
    return Problem("kit-unknown", Family.NOT_FOUND, id=kit_id)
