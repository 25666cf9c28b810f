# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Make a record of what a reader says of an own entry, or say what cannot be."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Collection, Iterable, Sequence

from bbico_desktop.domain.languages import LANGUAGES, TranslationState
from bbico_desktop.domain.own_things import MOST_NAME, MOST_SUMMARY, MOST_TITLE, EntryDraft, note_over
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import Resource
from bbico_desktop.domain.unknown_values import unknown_value
from bbico_desktop.domain.vocabulary import Concept, Vocabulary
from bbico_desktop.packs.entry_checks import MAX_ADDRESS, is_web_address

OTHER_KINDS = frozenset({"help-sheet", "explain-sheet", "activity-sheet", "helpline", "organisation", "kit"})
"""Types that an own entry cannot have: it is material that somebody made."""
MOST_VALUES = 100
MOST_MINUTES = 100_000
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def record_of(draft: EntryDraft, entry_id: str, vocabulary: Vocabulary, today: str) -> Resource:
    """Return the record of a draft; the reader vouches for it on the day she writes it. Raises Problem (WRONG_USE)."""
    _check_values(draft, vocabulary)
    title = one_line(draft.title, field="title", most=MOST_TITLE)
    summary = clean_text(draft.summary, field="summary", most=MOST_SUMMARY)
    return Resource(
        id=entry_id,
        type=draft.type,
        title={draft.language: title},
        summary={draft.language: summary} if summary else {},
        languages=_once(draft.languages),
        topics=_once(draft.topics),
        audiences=_once(draft.audiences),
        ages=draft.ages,
        url=web_address(draft.url),
        read=today,
        as_of=today,
        status="active",
        rights="",
        translations={draft.language: TranslationState.SOURCE},
        organisation_names=tuple(one_line(name, field="organisation", most=MOST_NAME) for name in draft.organisation_names),
        duration_minutes=draft.duration_minutes,
    )


def one_line(text: str, *, field: str, most: int) -> str:
    """Return a text on one line. Raises Problem `own-text-missing` or `own-text-too-long`."""
    line = " ".join(clean_text(text, field=field, most=most).split())
    if not line:
        raise Problem("own-text-missing", Family.WRONG_USE, field=field)
    return line


def clean_text(text: str, *, field: str, most: int) -> str:
    """Return a text without what steers and what is no letter at all. Raises Problem `own-text-too-long`."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    clean = _STEERING.sub(" ", unicodedata.normalize("NFC", whole.replace("\r\n", "\n"))).strip()
    if len(clean) > most:
        raise Problem("own-text-too-long", Family.WRONG_USE, field=field, found=len(clean), most=most)
    return clean


def text_over(here: str, text: str, seen: Collection[str] | None, *, field: str, most: int) -> str:
    """Return a clean text as it is written over `here` (`note_over`). Raises Problem `own-text-too-long`."""
    clean = clean_text(text, field=field, most=most)
    known = None if seen is None else [clean_text(one, field=field, most=sys.maxsize) for one in seen]
    return clean_text(note_over(here, clean, known), field=field, most=most)


def _check_values(draft: EntryDraft, vocabulary: Vocabulary) -> None:
    if draft.language not in LANGUAGES:
        raise unknown_value("--lang", draft.language, LANGUAGES)
    types = [concept for concept in vocabulary.scheme("type") if concept.id not in OTHER_KINDS]
    _check_known("--type", (draft.type,), types)
    _check_known("--topic", draft.topics, vocabulary.scheme("topic"))
    _check_known("--audience", draft.audiences, vocabulary.scheme("audience"))
    _check_known("--language", draft.languages, vocabulary.scheme("language"))
    if draft.duration_minutes is not None and not 1 <= draft.duration_minutes <= MOST_MINUTES:
        raise unknown_value("--minutes", str(draft.duration_minutes), (f"1–{MOST_MINUTES}",))
    if len(draft.organisation_names) > MOST_VALUES:
        raise unknown_value("--organisation", str(len(draft.organisation_names)), (f"1–{MOST_VALUES}",))


def _check_known(option: str, values: Iterable[str], known: Sequence[Concept]) -> None:
    ids = frozenset(concept.id for concept in known)
    for value in values:
        if value not in ids:
            raise unknown_value(option, value, known)


def web_address(url: str | None) -> str | None:
    """Return a web address, None for an empty one. Raises Problem `own-address-wrong`."""
    address = (url or "").strip()
    if not address:
        return None
    if len(address) > MAX_ADDRESS or _STEERING.search(address) or not address.isprintable() or not is_web_address(address):
        raise Problem("own-address-wrong", Family.WRONG_USE, url=address[:MOST_NAME])
    return address


def _once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
