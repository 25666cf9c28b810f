# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Queries as people type them bring a fitting entry among the first three, in every language."""

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from bbico_desktop.domain.search_documents import SearchDocument
from tests.searching.conftest import Searched

JUDGED = Path(__file__).resolve().parents[1] / "search_quality" / "judged-queries.tsv"


def judged() -> dict[str, list[tuple[str, set[str], str]]]:
    """Return {language: (query, accepted topics, wanted type)}."""
    found = defaultdict(list)
    with JUDGED.open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file, delimiter="\t"):
            if row and not row[0].startswith("#"):
                language, query, topics, wanted = (*row, "")[:4]
                found[language].append((query, {one for one in topics.split(",") if one}, wanted))
    return dict(found)


def fits(document: SearchDocument, topics: set[str], wanted: str) -> bool:
    return (not topics or bool(topics & set(document.facets["topic"]))) and (not wanted or wanted in document.facets["type"])


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_a_fitting_entry_stands_among_the_first_three(real: Searched, language: str):
    documents = {one.id: one for one in real.documents}
    queries = judged()[language]

    missed = [
        query
        for query, topics, wanted in queries
        if not any(fits(documents[one], topics, wanted) for one in real.ids(query, language=language, limit=3))
    ]

    assert len(missed) <= 0.15 * len(queries), missed
