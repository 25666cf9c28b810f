# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""On which page of an attached document the words of a query stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bbico_desktop.domain.results import Hit, Match
from bbico_desktop.searching.analysis import Token, composed, query_terms, tokens
from bbico_desktop.searching.bitsets import numbers_of
from bbico_desktop.searching.own_texts import OwnText
from bbico_desktop.searching.phrases import holds

_TEXT, _DOCUMENT = "text", "document"
_OR = " OR "
"""Between the words of one thing that was asked in several ways (see `clauses`)."""


@dataclass(frozen=True, slots=True)
class Pages:
    """A document at an entry: its name, the numbers of its pages that have text, and what stands on them."""

    document: str
    numbers: Sequence[int]
    text: OwnText


def with_pages(hit: Hit, documents: Sequence[Pages]) -> Hit:
    """Return the hit with document and page for each word that stands in a document and nowhere weightier.

    Of the pages that have the word it is the first of those with most of the others.
    """
    sets = [{match.term: _pages_with(match.term, one) for match in hit.matched} for one in documents]
    found = {match.term: _best(match, sets, documents) for match in hit.matched if match.field == _TEXT}
    parts = (replace(part, reason=_DOCUMENT) if part.reason == _TEXT and found.get(part.term or "") else part for part in hit.parts)
    return replace(hit, matched=tuple(found.get(match.term) or match for match in hit.matched), parts=tuple(parts))


def _best(match: Match, sets: Sequence[Mapping[str, int]], documents: Sequence[Pages]) -> Match | None:
    best: tuple[int, Match] | None = None
    for pages, document in zip(sets, documents, strict=True):
        for place in numbers_of(pages[match.term]):
            words = sum(bits >> place & 1 for bits in pages.values())
            if best is None or words > best[0]:
                best = words, replace(match, field=_DOCUMENT, document=document.document, page=document.numbers[place])
    return best[1] if best else None


def _pages_with(term: str, document: Pages) -> int:
    found = 0
    for one in term.split(_OR):
        found |= _pages_with_all(list(tokens(composed(one))), document.text)
    return found


def _pages_with_all(words: Sequence[Token], text: OwnText) -> int:
    """Return the pages that have all the words, in a row where some page has them so."""
    if not words:
        return 0
    found = (1 << len(text.in_order)) - 1
    for word in words:
        standing = 0
        for term in query_terms(word):
            standing |= text.pages.get(term, 0)
        found &= standing
    in_row = sum(1 << place for place in numbers_of(found) if len(words) > 1 and holds(f" {text.in_order[place]} ", words))
    return in_row or found
