# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Whoosh doing the whole task as its manual shows it: a field for each text, boosts, groupedby, filter."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from whoosh import columns, formats, index, sorting
from whoosh.analysis import SpaceSeparatedTokenizer
from whoosh.codec import whoosh3
from whoosh.fields import KEYWORD, NUMERIC, TEXT, Schema
from whoosh.filedb import structfile
from whoosh.query import And, Or, Prefix, Query, Term

from bbico_desktop.domain.queries import FACETS
from bbico_desktop.domain.search_documents import SearchDocument
from tests.benchmarks.search_task import FIELDS, LIMIT, Asked, indexed


def _schema() -> Schema:
    texts = {field: TEXT(analyzer=SpaceSeparatedTokenizer(), field_boost=weight) for field, weight in FIELDS.items()}
    facets = {f"f_{facet}": KEYWORD(commas=True) for facet in FACETS}
    return Schema(number=NUMERIC(stored=True), words=KEYWORD(scorable=False), **texts, **facets)


def build(folder: Path, documents: Sequence[SearchDocument]) -> None:
    """Write the index."""
    folder.mkdir(parents=True)
    writer = index.create_in(str(folder), _schema()).writer(limitmb=512)
    for one in documents:
        facets = {f"f_{facet}": ",".join(values) for facet, values in one.facets.items()}
        writer.add_document(number=one.number, **indexed(one), **facets)
    writer.commit()


class WhooshRival:
    """Asks the index through one open searcher."""

    def __init__(self, folder: Path) -> None:
        # Ours gives Whoosh an unpickler that knows no class; Whoosh's own indexes need Python's.
        structfile.load_pickle = pickle.load
        for module in (whoosh3, columns, formats):
            module.loads = pickle.loads
        self._searcher = index.open_dir(str(folder)).searcher()

    def answer(self, asked: Asked) -> tuple[int, list[int], int]:
        """Return (hits in all, the numbers of the best, how many facet values were counted)."""
        total, best, counted = self._answer(asked, And)
        return self._answer(asked, Or) if total < 3 and len(asked.words) > 1 else (total, best, counted)

    def _answer(self, asked: Asked, joint: Any) -> tuple[int, list[int], int]:
        words = joint([_group(one, asked.beginning if one is asked.words[-1] else "") for one in asked.words])
        chosen = asked.filters.chosen.items()
        allowed = {facet: Or([Term(f"f_{facet}", value) for value in sorted(values)]) for facet, values in chosen}
        found = self._found(words, list(allowed.values()), FACETS)
        counted = sum(len(found.groups(facet)) for facet in FACETS)
        for facet in allowed:
            others = [one for name, one in allowed.items() if name != facet]
            counted += len(self._found(words, others, (facet,)).groups(facet))
        return len(found), [hit["number"] for hit in found], counted

    def _found(self, words: Query, allowed: list[Query], facets: Sequence[str]) -> Any:
        grouped = sorting.Facets()
        for facet in facets:
            grouped.add_facet(facet, sorting.FieldFacet(f"f_{facet}", allow_overlap=True, maptype=sorting.Count))
        return self._searcher.search(words, limit=LIMIT, filter=And(allowed) if allowed else None, groupedby=grouped)


def _group(words: Sequence[str], beginning: str) -> Query:
    choices: list[Query] = [Term(field, word) for word in words for field in FIELDS]
    return Or([*choices, Prefix("words", beginning)] if beginning else choices)
