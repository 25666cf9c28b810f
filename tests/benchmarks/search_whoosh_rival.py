# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Whoosh doing the whole task as its manual shows it: a field for each text, boosts, groupedby, filter."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from whoosh import columns, formats, index, sorting
from whoosh.analysis import SpaceSeparatedTokenizer
from whoosh.codec import whoosh3
from whoosh.fields import KEYWORD, NUMERIC, TEXT, Schema
from whoosh.filedb import structfile
from whoosh.query import And, FuzzyTerm, Not, Or, Phrase, Prefix, Query, Term

from bbico_desktop.domain.queries import FACETS
from tests.benchmarks.search_task import FEW, FIELDS, LIMIT, Asked, Counted, Entry


def _schema() -> Schema:
    texts = {field: TEXT(analyzer=SpaceSeparatedTokenizer(), field_boost=weight) for field, weight in FIELDS.items()}
    facets = {f"f_{facet}": KEYWORD(commas=True) for facet in FACETS}
    return Schema(
        number=NUMERIC(stored=True),
        words=KEYWORD(scorable=False),
        spelled=TEXT(analyzer=SpaceSeparatedTokenizer()),
        **texts,
        **facets,
    )


def build(folder: Path, entries: Iterable[Entry]) -> None:
    """Write the index."""
    folder.mkdir(parents=True)
    writer = index.create_in(str(folder), _schema()).writer(limitmb=512)
    for one in entries:
        facets = {f"f_{facet}": ",".join(values) for facet, values in one.facets.items()}
        writer.add_document(number=one.number, **one.fields, **facets)
    writer.commit()


class WhooshRival:
    """Asks the index through one open searcher."""

    def __init__(self, folder: Path) -> None:
        # Ours gives Whoosh an unpickler that knows no class; Whoosh's own indexes need Python's.
        structfile.load_pickle = pickle.load
        for module in (whoosh3, columns, formats):
            module.loads = pickle.loads
        self._searcher = index.open_dir(str(folder)).searcher()

    def answer(self, asked: Asked) -> Counted:
        """Return (hits in all, the numbers of the best, how many facet values were counted)."""
        if asked.phrase:
            return self._answer(asked, Phrase("spelled", list(asked.phrase)))
        if asked.misspelt:
            kept = 1 if asked.first_letter_holds else 0
            return self._answer(asked, FuzzyTerm("spelled", asked.misspelt, maxdist=2, prefixlength=kept))
        total, best, counted = self._answer(asked, _words(asked, And))
        return self._answer(asked, _words(asked, Or)) if total < FEW and len(asked.words) > 1 else (total, best, counted)

    def _answer(self, asked: Asked, words: Query) -> Counted:
        chosen = asked.filters.chosen.items()
        allowed = {facet: Or([Term(f"f_{facet}", value) for value in sorted(values)]) for facet, values in chosen}
        facets = FACETS if asked.facets else ()
        found = self._found(words, list(allowed.values()), facets)
        counted = sum(len(found.groups(facet)) for facet in facets)
        for facet in allowed if facets else ():
            others = [one for name, one in allowed.items() if name != facet]
            counted += len(self._found(words, others, (facet,)).groups(facet))
        return len(found), [hit["number"] for hit in found], counted

    def _found(self, words: Query, allowed: list[Query], facets: Sequence[str]) -> Any:
        grouped = sorting.Facets()
        for facet in facets:
            grouped.add_facet(facet, sorting.FieldFacet(f"f_{facet}", allow_overlap=True, maptype=sorting.Count))
        within = And(allowed) if allowed else None
        return self._searcher.search(words, limit=LIMIT, filter=within, groupedby=grouped if facets else None)


def _words(asked: Asked, joint: Any) -> Query:
    words: Query = joint([_group(one, asked.beginning if one is asked.words[-1] else "") for one in asked.words])
    return And([words, Not(_group(asked.without, ""))]) if asked.without else words


def _group(words: Sequence[str], beginning: str) -> Query:
    choices: list[Query] = [Term(field, word) for word in words for field in FIELDS]
    return Or([*choices, Prefix("words", beginning)] if beginning else choices)
