# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""All that is a reader's own into one file, and out of it on another computer."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from bbico_desktop.domain.kits import own_kit_id
from bbico_desktop.domain.languages import LANGUAGES
from bbico_desktop.domain.own_things import DocumentText, KeptEntry, KeptHelpPoint, OwnContent, draft_of
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import UNKNOWN
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.exchange.document_texts import document_text
from bbico_desktop.exchange.own_files import OwnFile, opened_own_file, write_own_file
from bbico_desktop.foundation.clock import Clock
from bbico_desktop.foundation.files import write_atomically
from bbico_desktop.services.backups import Backups
from bbico_desktop.services.kit_sharing import KitSharing
from bbico_desktop.services.kits import Kits
from bbico_desktop.services.own_drafts import OTHER_KINDS, record_of
from bbico_desktop.services.own_folder import OwnFolder, time_of_removal
from bbico_desktop.services.own_help_points import checked_point
from bbico_desktop.services.own_things import OwnThings
from bbico_desktop.storage.user_merging import UserMerging

T = TypeVar("T")
_KIT_ASIDE = ".import.bbicokit.part"


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What came in: {`entries_added`, `entries_replaced`, `entries_left`, `notes_added`, `notes_joined`, …: how many}.

    Empty when all of it was here already.
    """

    counts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """What a file holds, and what taking it in would do, in the counts of `Merged`; empty when all of it is here."""

    content: OwnContent
    counts: Mapping[str, int] = field(default_factory=dict)


class OwnMoving:
    """A verb that raises a Problem has changed nothing but, when it is one of a kit, the kits before it."""

    def __init__(
        self,
        *,
        folder: OwnFolder,
        things: OwnThings,
        merging: UserMerging,
        vocabulary: Callable[[], Vocabulary],
        kits: Kits,
        kit_sharing: KitSharing,
        backups: Backups,
        clock: Clock,
    ) -> None:
        self._folder = folder
        self._things = things
        self._merging = merging
        self._vocabulary = vocabulary
        self._kits = kits
        self._kit_sharing = kit_sharing
        self._backups = backups
        self._clock = clock

    def export(self, out: Path) -> OwnContent:
        """Write all but the bin to a file and return what is in it. Raises Problem: `document-lost`, of storage, `output-…`."""
        if out.is_dir():
            raise Problem("output-is-a-folder", Family.WRONG_USE, path=out)
        if not out.absolute().parent.is_dir():
            raise Problem("output-folder-missing", Family.WRONG_USE, path=out, folder=out.absolute().parent)
        content = replace(self._merging.content(), kits=tuple(self._kit_files()))
        numbers = {one.sha256: one.id for one in self._things.documents()}
        write_own_file(out, content, document=lambda sha256: self._things.content(numbers[sha256]))
        return content

    def take_in(self, path: Path) -> Merged:
        """Take everything of a file in; what was here stays. Raises Problem (BAD_INPUT) `own-file-…`, `document-…`, `input-…`.

        Of an entry on both sides the version that was written last stands, and the other goes into the bin if it was here.
        Two notes at one entry are joined. A document at its entry, a saved search and a kit are there once.
        """
        self._folder.check_writable()
        with opened_own_file(path) as file:
            content = self._checked(file.content, path)
            texts = _Texts(file, self._merging.known_documents(), path)
            if self._folder.file.is_there():
                self._backups.make_quietly()
            counts = self._merging.merge(content, texts, file.document, time_of_removal(self._clock))
        for kit in content.kits:
            if self._take_in_kit(kit):
                counts["kits_added"] = counts.get("kits_added", 0) + 1
        return Merged(counts=counts)

    def compare(self, path: Path) -> Compared:
        """Return what a file holds and what `take_in` would do with it; nothing is changed. Raises its Problems."""
        self._folder.check_writable()
        with opened_own_file(path) as file:
            content = self._checked(file.content, path)
            counts = self._merging.compare(content, time_of_removal(self._clock))
        new_kits = self._new_kits(content)
        return Compared(content=content, counts={**counts, "kits_added": new_kits} if new_kits else counts)

    def _new_kits(self, content: OwnContent) -> int:
        here, sources = set(self._kit_files()), {one.source for one in self._kits.kept()}
        others = [one for one in content.kits if one not in here]
        return sum(self._with_kit(one, self._kit_sharing.read).content_id not in sources for one in others)

    def _kit_files(self) -> Iterator[bytes]:
        for kit in self._kits.kept():
            language = next(one for one in LANGUAGES if one == kit.language)
            yield self._kit_sharing.content(own_kit_id(kit.id), language)

    def _take_in_kit(self, kit: bytes) -> bool:
        return self._with_kit(kit, self._kit_sharing.take_in).new

    def _with_kit(self, kit: bytes, ask: Callable[[Path], T]) -> T:
        """Ask about a kit that must be a file to be asked about."""
        aside = self._folder.file.path.with_name(_KIT_ASIDE)
        try:
            write_atomically(aside, kit)
            return ask(aside)
        finally:
            aside.unlink(missing_ok=True)

    def _checked(self, content: OwnContent, path: Path) -> OwnContent:
        """Return entries as this program would have written them: concepts that its catalogue does not have are left out."""
        vocabulary = self._vocabulary()
        known = {scheme: {one.id for one in vocabulary.scheme(scheme)} for scheme in ("type", "topic", "audience", "language")}
        return replace(
            content,
            entries=tuple(_checked_entry(one, known, vocabulary, path) for one in content.entries),
            help_points=tuple(_checked_help_point(one, known["language"], path) for one in content.help_points),
        )


class _Texts(Mapping[str, DocumentText]):
    """The texts of the documents that are new here, read before anything is changed and kept small."""

    def __init__(self, file: OwnFile, known: set[tuple[str, str]], path: Path) -> None:
        new = {one.sha256: one.name for one in file.content.documents if (one.entry_id, one.sha256) not in known}
        self._held = {}
        for sha256, name in new.items():
            text = document_text(file.document(sha256), path.with_name(Path(name).name))
            self._held[sha256] = text.media_type, zlib.compress(json.dumps(text.pages).encode())

    def __getitem__(self, sha256: str) -> DocumentText:
        media_type, pages = self._held[sha256]
        return DocumentText(media_type=media_type, pages=tuple(json.loads(zlib.decompress(pages))))

    def __iter__(self) -> Iterator[str]:
        return iter(self._held)

    def __len__(self) -> int:
        return len(self._held)


def _checked_entry(one: KeptEntry, known: Mapping[str, set[str]], vocabulary: Vocabulary, path: Path) -> KeptEntry:
    record = one.record
    understood = replace(
        record,
        type=record.type if record.type in known["type"] - OTHER_KINDS else "website",
        topics=tuple(value for value in record.topics if value in known["topic"]),
        audiences=tuple(value for value in record.audiences if value in known["audience"]),
        languages=tuple(value for value in record.languages if value in known["language"]),
    )
    broken = Problem("own-file-broken", Family.BAD_INPUT, path=path)
    try:
        written = record_of(draft_of(understood, "en"), record.id, vocabulary, record.read)
    except (Problem, ValueError, KeyError) as error:
        raise broken from error
    if replace(written, as_of=record.as_of) != understood or not (_is_day(record.read) and _is_day(record.as_of)):
        raise broken
    return KeptEntry(record=understood, changed=one.changed)


def _checked_help_point(one: KeptHelpPoint, languages: set[str], path: Path) -> KeptHelpPoint:
    understood = replace(one.point, languages=tuple(value for value in one.point.languages if value in languages))
    broken = Problem("own-file-broken", Family.BAD_INPUT, path=path)
    try:
        point = checked_point(understood, languages)
    except Problem as error:
        raise broken from error
    if point != understood or not _is_day(point.written):
        raise broken
    return KeptHelpPoint(point=point, changed=one.changed)


def _is_day(text: str | None) -> bool:
    try:
        return text == UNKNOWN or bool(date.fromisoformat(text or ""))
    except ValueError:
        return False
