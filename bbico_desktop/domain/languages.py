# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The four languages of the catalogue, and which text a reader gets when hers is missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

Language = Literal["nl", "fr", "de", "en"]
LANGUAGES: tuple[Language, ...] = ("nl", "fr", "de", "en")
"""In the order in which they stand on screen and paper."""

Localized = Mapping[str, str]
"""A text per language code; languages that nobody wrote are absent."""


class TranslationState(StrEnum):
    """How far the text of an entry is in one language."""

    SOURCE = "source"
    DONE = "done"
    OUTDATED = "outdated"
    DRAFT = "draft"
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A text and the language it really is in."""

    text: str
    language: str


def wording(texts: Localized, language: str) -> Wording:
    """Return the text in `language`, else in English, else as published; an empty text in `language` if there is none."""
    text = texts.get(language)
    if text:
        return Wording(text=text, language=language)
    for candidate in ("en", *LANGUAGES, *sorted(texts)):
        if texts.get(candidate):
            return Wording(text=texts[candidate], language=candidate)
    return Wording(text="", language=language)
