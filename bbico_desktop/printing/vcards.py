# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A name and its telephone numbers as an address-book card, which a phone keeps without internet."""

from __future__ import annotations

import re
from collections.abc import Iterable

_SPECIAL = re.compile(r"([\\;,])")
_LINE_ENDS = re.compile(r"[\r\n]+")


def vcard(name: str, numbers: Iterable[str], *, note: str = "", url: str = "") -> str:
    """Return vCard 3.0 (RFC 2426); `numbers` are digits with or without "+", `url` is an address that may be linked."""
    escaped = _escaped(name)
    lines = (
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"N:{escaped};;;;",
        f"FN:{escaped}",
        *(f"TEL:{number}" for number in numbers),
        *([f"NOTE:{_escaped(note)}"] if note else []),
        *([f"URL:{url}"] if url else []),
        "END:VCARD",
        "",
    )
    return "\r\n".join(lines)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", _LINE_ENDS.sub(" ", text))
