# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a reader adds herself: entries, notes, documents and saved searches, and how much of it there may be."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from bbico_desktop.domain.ages import AgeRange
from bbico_desktop.domain.facets import folded
from bbico_desktop.domain.help_points import HelpPoint
from bbico_desktop.domain.languages import Language, wording
from bbico_desktop.domain.queries import Query
from bbico_desktop.domain.records import Resource

OWN_PREFIX = "own-"
OWN_KIT_PREFIX = "kit-own-"
"""Ids of own entries and own kits begin so, and those of packs never do."""
LONGEST_ID = 64

MOST_PDF_BYTES = 50_000_000
MOST_PDF_PAGES = 1_000
MOST_TEXT_BYTES = 5_000_000
MOST_DOCUMENT_CHARACTERS = 5_000_000
"""What a document may hold in all: a small PDF can unfold to any size."""
MOST_NOTE = 20_000
MOST_TITLE = 300
MOST_SUMMARY = 5_000
MOST_NAME = 200
MOST_SAVED_SEARCHES = 200
DAYS_IN_BIN = 30


def is_own(entry_id: str) -> bool:
    """Say whether an id can only be that of an own entry or an own kit."""
    return entry_id.startswith((OWN_PREFIX, OWN_KIT_PREFIX))


def own_id(title: str, number: int = 1) -> str:
    """Return an id made of a title, from the second on with its number: `own-pesten-in-de-klas`, `own-pesten-in-de-klas-2`."""
    ending = f"-{number}" if number > 1 else ""
    words = re.sub(r"[^a-z0-9]+", "-", folded(title)).strip("-") or "entry"
    return OWN_PREFIX + words[: LONGEST_ID - len(OWN_PREFIX) - len(ending)].rstrip("-") + ending


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryDraft:
    """What a reader says of an own entry, in one language. Values of the vocabulary go in as ids."""

    language: Language
    title: str
    summary: str = ""
    type: str = "website"
    topics: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    ages: AgeRange | None = None
    duration_minutes: int | None = None
    organisation_names: tuple[str, ...] = ()
    url: str | None = None


def draft_of(record: Resource, language: Language) -> EntryDraft:
    """Return the draft that an own entry was made of; `language` only counts when the entry has no title at all."""
    title = wording(record.title, language)
    written: Language = title.language  # type: ignore[assignment]  # drafts are in one of the four
    return EntryDraft(
        language=written,
        title=title.text,
        summary=record.summary.get(written, ""),
        type=record.type,
        topics=record.topics,
        audiences=record.audiences,
        languages=record.languages,
        ages=record.ages,
        duration_minutes=record.duration_minutes,
        organisation_names=record.organisation_names,
        url=record.url,
    )


class PageText(NamedTuple):
    """The text of one page, from 1, of an attached document."""

    document: str
    number: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnMaterial:
    """All that the search can find of a reader's own: {entry id: note}, {entry id: pages, document after document}.

    Notes and pages may stand at ids that the catalogue has lost.
    """

    entries: tuple[Resource, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict)
    pages: Mapping[str, tuple[PageText, ...]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.entries or self.notes or self.pages)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """A document at an entry. `searchable` is False when there are only pictures of text in it; `added` is an ISO time."""

    id: int
    entry_id: str
    name: str
    media_type: str
    sha256: str
    pages: int
    searchable: bool
    added: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentText:
    """What a document says, page by page; `media_type` is what it really is, whatever its name."""

    media_type: str
    pages: tuple[str, ...]

    @property
    def searchable(self) -> bool:
        """Say whether there is any text in it."""
        return any(self.pages)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptSearch:
    """A saved search as it is kept: `seen` are the entries that it found when it was saved or last opened."""

    id: int
    name: str
    query: Query
    seen: frozenset[str]
    saved: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSearch:
    """A saved search now: how many entries it finds, and which of them are new since it was saved or last opened."""

    id: int
    name: str
    query: Query
    saved: str
    total: int
    new_ids: tuple[str, ...]

    @property
    def new(self) -> int:
        """Return how many entries are new."""
        return len(self.new_ids)


@dataclass(frozen=True, slots=True, kw_only=True)
class Binned:
    """Something in the bin. `what`: `entry`, `note`, `document`, `search`, `help-point`, `kit` or another.

    `contents` is {kind of row: how many}.

    `removed` is an ISO time, `unknown` when the clock was wrong then.
    """

    id: int
    what: str
    name: str
    removed: str
    contents: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptEntry:
    """An own entry as it is kept; `changed` is an ISO time, as in all that follows."""

    record: Resource
    changed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptNote:
    """A note as it is kept."""

    entry_id: str
    text: str
    changed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDocument:
    """A document as it is kept, without its number, which counts on one computer only."""

    entry_id: str
    name: str
    sha256: str
    added: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptHelpPoint:
    """A help point as it is kept."""

    point: HelpPoint
    changed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenSearch:
    """A saved search without its number."""

    name: str
    query: Query
    seen: tuple[str, ...]
    saved: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnContent:
    """All that is a reader's own, as it goes from one computer to another; each of `kits` is a kit file."""

    entries: tuple[KeptEntry, ...] = ()
    notes: tuple[KeptNote, ...] = ()
    documents: tuple[KeptDocument, ...] = ()
    searches: tuple[WrittenSearch, ...] = ()
    kits: tuple[bytes, ...] = ()
    help_points: tuple[KeptHelpPoint, ...] = ()


def joined_notes(here: str, more: str) -> str:
    """Return a note that says what two say, and what both say once."""
    if more in here:
        return here
    return more if here in more else f"{here}\n\n{more}"


def note_over(here: str, more: str, seen: Collection[str] | None) -> str:
    """Return what stands at a place when `more` is written over `here` by somebody who knows the texts `seen` of it.

    What she never saw, somebody else wrote there meanwhile: it is kept above hers. None: she means to write over whatever it is.
    """
    if seen is None or here.split() in [one.split() for one in ("", more, *seen)]:
        return more
    return joined_notes(here, more)
