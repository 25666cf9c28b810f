# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Where in an entry a term stands, as seven bits."""

from __future__ import annotations

TITLE = 1
SHORT_TITLE = 2
KEYWORD = 4
NAME = 8
SUMMARY = 16
BODY = 32
OFTEN = 64
"""`SHORT_TITLE` comes with `TITLE`, `OFTEN` with `BODY`; so the codes of one term in one entry are joined by OR."""

CODES = 128
COLUMNS = ("title", "short_title", "keyword", "name", "summary", "body", "often")
"""Name of each bit, lowest first."""

SHORT_TITLE_WORDS = 5
OFTEN_TIMES = 3

_SPOKEN = (("title", TITLE), ("keyword", KEYWORD), ("name", NAME), ("summary", SUMMARY), ("text", BODY))


def field_of(code: int) -> str:
    """Return the weightiest place in a code, as `Match.field` names it."""
    return next(name for name, bit in _SPOKEN if code & bit)
