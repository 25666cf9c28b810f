# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What every entry of a pack must keep to, whoever signed it: lengths, ids, languages, addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
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


_NO_FAULT: tuple[tuple[str, str], ...] = ()


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
    """Return the faults of all texts in a value; a plain list, for a pack holds a hundred thousand texts and hardly a fault."""
    faults: list[tuple[str, str]] = []
    if isinstance(value, Mapping):
        is_text = field in TEXT_FIELDS
        for name, held in value.items():
            if is_text and not LANGUAGE.fullmatch(name):
                faults.append((field, "not a language"))
            within = field if is_text else name
            faults += _text_faults(held, within) if isinstance(held, str) else _value_faults(held, within)
    elif isinstance(value, list):
        for held in value:
            faults += _text_faults(held, field) if isinstance(held, str) else _value_faults(held, field)
    return faults


def _text_faults(text: str, field: str) -> Sequence[tuple[str, str]]:
    is_address = field in ADDRESS_FIELDS
    if not is_address and len(text) <= MAX_TEXT and text.isprintable():
        return _NO_FAULT
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
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc and not re.search(r"\s", text)
    except ValueError:
        return False
