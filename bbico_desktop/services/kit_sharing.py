# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Kits that pass from one computer to another as one file; taking the same file in twice gives one kit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bbico_desktop.domain.kits import MOST_KIT_NOTE, KeptItem, KeptKit, OpenKit, own_kit_id
from bbico_desktop.domain.languages import Language, wording
from bbico_desktop.domain.own_things import LONGEST_ID, is_own, own_id
from bbico_desktop.domain.plain import fingerprint
from bbico_desktop.domain.records import AnyRecord, Resource
from bbico_desktop.exchange.kit_files import SharedKit, kit_file, read_kit_file
from bbico_desktop.foundation.files import write_for_reader
from bbico_desktop.packs.entry_checks import entry_faults
from bbico_desktop.services.kit_views import opened, record_of, snapshot_of
from bbico_desktop.services.kits import KitChange, Kits
from bbico_desktop.services.undoing import Undo

_MARK = 8
"""Characters of the fingerprint in the id of somebody else's own entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """A kit that came in; `new` is False when it was there already.

    `partly` is True when a newer program made the file, and something of it may not have been understood.
    """

    change: KitChange
    new: bool
    partly: bool

    @property
    def kit_id(self) -> str:
        """Return the id of the kit."""
        return self.change.kit_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a file meets here: `same` is the id of the kit that it is already, `alike` that of one of the same name; else empty."""

    name: str
    same: str
    alike: str
    partly: bool


class KitSharing:
    """Verbs that write do all of it or nothing."""

    def __init__(self, kits: Kits) -> None:
        self._kits = kits

    def content(self, kit_id: str, language: Language) -> bytes:
        """Return a kit as a file, a kit of the catalogue in one language. Raises Problem `kit-unknown`, `kit-too-large`."""
        return kit_file(_shared(self._kits.record(kit_id), language))

    def export(self, kit_id: str, language: Language, out: Path) -> None:
        """Write the file of `content`. Raises its Problems and those of `files.write_for_reader`."""
        write_for_reader(out, self.content(kit_id, language))

    def read(self, path: Path) -> SharedKit:
        """Return what a file says, before it is taken in. Raises Problem `kit-file-…` (BAD_INPUT)."""
        return read_kit_file(path, faults=_faults)

    def look(self, path: Path) -> Seen:
        """Return what taking a file in would meet here. Raises Problem `kit-file-…` (BAD_INPUT)."""
        shared = self.read(path)
        kept = self._kits.kept()
        alike = next((own_kit_id(one.id) for one in kept if one.name.casefold() == shared.name.casefold()), "")
        return Seen(name=shared.name, same=self._same(shared, kept), alike=alike, partly=shared.partly)

    def take_in(self, path: Path, *, instead_of: str = "") -> Imported:
        """Make a kit of one's own from a file, or put it `instead_of` one.

        Raises Problem `kit-file-…` (BAD_INPUT), `kits-full`, `kit-unknown`.
        """
        shared = self.read(path)
        content_id = shared.content_id
        same = self._same(shared, self._kits.kept())
        if same:
            return Imported(change=KitChange(same, Undo(())), new=False, partly=shared.partly)
        kit = KeptKit(
            id=0,
            name=shared.name,
            language=shared.language,
            created="",
            changed="",
            source=content_id,
            note=shared.note,
            planned=shared.planned,
            on_paper=shared.on_paper,
            items=tuple(map(self._item, shared.items)),
        )
        change = self._kits.put(instead_of, kit) if instead_of else self._kits.keep(kit)
        return Imported(change=change, new=True, partly=shared.partly)

    def _same(self, shared: SharedKit, kept: Iterable[KeptKit]) -> str:
        """Return the id of the own kit that a file is, or was when it came in; empty when there is none."""
        content_id = shared.content_id
        for one in kept:
            if content_id in (one.source, _shared(opened(one, self._kits.find), one.language).content_id):
                return own_kit_id(one.id)
        return ""

    def _item(self, item: KeptItem) -> KeptItem:
        """Give somebody else's own entry an id that none of the reader's own has, unless it is the same entry."""
        if not (is_own(item.entry_id) and item.snapshot):
            return item
        record = record_of(item.snapshot)
        if self._kits.find(item.entry_id) == record:
            return item
        mark = fingerprint(record)[:_MARK]
        words = own_id(wording(record.title, "en").text)[: LONGEST_ID - _MARK - 1].rstrip("-")
        renamed = replace(record, id=f"{words}-{mark}")
        return replace(item, entry_id=renamed.id, snapshot=snapshot_of(renamed))


def _shared(kit: OpenKit, language: str) -> SharedKit:
    """Return a kit for a file: entries as the catalogue has them now, else as they were kept."""
    titled = wording(kit.kit.title, language)
    items = tuple(
        KeptItem(
            entry_id=one.record.id if one.record else one.item.entry,
            note=wording(one.item.note, titled.language).text,
            minutes=one.item.minutes,
            snapshot=snapshot_of(one.record) if one.record else "",
        )
        for one in kit.entries
    )
    once = {one.entry_id: one for one in reversed(items)}  # two entries may have become one
    return SharedKit(
        name=titled.text,
        language=titled.language,
        note=wording(kit.kit.summary, titled.language).text[:MOST_KIT_NOTE],
        planned=kit.planned,
        on_paper=kit.on_paper,
        items=tuple(one for one in items if once[one.entry_id] is one),
    )


def _faults(record: AnyRecord, plain: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is wrong with a record of a file; an own entry may be an own entry here, if only material."""
    own = is_own(record.id)
    if own and not isinstance(record, Resource):
        yield "id"
    for field, what in entry_faults(record, plain):
        if not (own and (field, what) == ("id", "kept for readers' own entries")):
            yield field
