# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What every entry of a pack must keep to, whoever signed it: lengths, ids, languages, addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from bbico_desktop.domain.own_things import is_own
from bbico_desktop.domain.records import Helpline, Record

ENTRY_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LANGUAGE = re.compile(r"[a-z]{2,3}")
MAX_ID = 64
MAX_TEXT = 100_000
MAX_ADDRESS = 2_000
ADDRESS_FIELDS = frozenset({"url", "described_at", "report_url", "chat", "sources"})
TEXT_FIELDS = frozenset(
    {"title", "summary", "useful_for", "keywords", "hours", "note", "label", "who", "text", "detail", "reassurance", "body"}
)

# Control characters and the ones that turn the direction of writing: they make an address or a number look like another one.
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_USUAL_ADDRESS = re.compile(r"https?://[a-z0-9][a-z0-9.-]*(?:/[!-~]*)?")
"""What nearly every address looks like; any other is taken apart."""


def entry_faults(record: Record, plain: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield (field, what is wrong) for a record and its plain values."""
    for field, names in (("id", (record.id,)), ("former_ids", record.former_ids)):
        if not all(map(is_entry_id, names)):
            yield field, "not an id"
        if any(map(is_own, names)):
            yield field, "kept for readers' own entries"
    if not any(record.title.values()):
        yield "title", "empty"
    if isinstance(record, Helpline) and record.review_months < 1:
        yield "review_months", "less than one"
    yield from _value_faults(plain, "")


def is_entry_id(text: str) -> bool:
    """Say whether a text may be the id of an entry."""
    return len(text) <= MAX_ID and ENTRY_ID.fullmatch(text) is not None


def _value_faults(value: Any, field: str) -> list[tuple[str, str]]:
    """Return the faults of all texts in a value; plain lists, for a pack holds a hundred thousand texts and hardly a fault."""
    if isinstance(value, str):
        return _text_faults(value, field)
    if isinstance(value, list):
        return _faults_of_all(value, field)
    if not isinstance(value, dict):
        return []
    if field not in TEXT_FIELDS:
        return [fault for name, held in value.items() for fault in _value_faults(held, name)]
    faults = [(field, "not a language") for name in value if not LANGUAGE.fullmatch(name)]
    return faults + _faults_of_all(value.values(), field)


def _faults_of_all(values: Iterable[Any], field: str) -> list[tuple[str, str]]:
    faults: list[tuple[str, str]] = []
    is_address = field in ADDRESS_FIELDS
    for value in values:
        if is_address or not isinstance(value, str) or not value.isprintable() or len(value) > MAX_TEXT:
            faults += _value_faults(value, field)
    return faults


def _text_faults(text: str, field: str) -> list[tuple[str, str]]:
    is_address = field in ADDRESS_FIELDS
    faults = []
    if len(text) > (MAX_ADDRESS if is_address else MAX_TEXT):
        faults.append((field, "too long"))
    if not text.isprintable() and _HIDDEN.search(text):
        faults.append((field, "hidden characters"))
    if is_address and not is_web_address(text):
        faults.append((field, "not a web address"))
    return faults


def is_web_address(text: str) -> bool:
    """Say whether a text is an http(s) address with a host and without a user name."""
    if _USUAL_ADDRESS.fullmatch(text):
        return True
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc and not re.search(r"\s", text)
    except ValueError:
        return False
