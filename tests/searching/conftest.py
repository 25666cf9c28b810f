# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Both engines over the tiny, the real and a made-up catalogue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest
from hypothesis.vendor.pretty import RepresentationPrinter

from bbico_desktop.domain.queries import FACETS, Query
from bbico_desktop.domain.results import Found
from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.searching.analysis import content_words
from bbico_desktop.searching.documents import documents_of
from bbico_desktop.searching.engine import SearchEngine
from bbico_desktop.searching.fts5 import open_fts5, write_fts5
from bbico_desktop.searching.index_writer import build_index
from bbico_desktop.searching.whoosh_engine import open_index
from tests.benchmarks import corpus
from tests.catalogue_fixture import tiny_records, tiny_vocabulary
from tests.whole_catalogue import built_edition, whole_catalogue


@dataclass(frozen=True)
class Searched:
    """A catalogue that both engines search."""

    documents: Sequence[SearchDocument]
    vocabulary: Vocabulary
    whoosh: SearchEngine
    fts5: SearchEngine

    def _repr_pretty_(self, printer: RepresentationPrinter, cycle: bool) -> None:
        """Be short in a failed example: Hypothesis would write megabytes, and complain of that instead of telling what failed."""
        printer.text(f"<{len(self.documents)} entries searched>")

    def found(self, words: str, **more: object) -> Found:
        """Return the answer that both engines give."""
        query = Query(words=words, **more)  # type: ignore[arg-type]  # fields of a query
        answer = self.whoosh.search(query)
        assert self.fts5.search(query) == answer
        return answer

    def ids(self, words: str, **more: object) -> list[str]:
        """Return the ids that both engines find, best first."""
        return [hit.id for hit in self.found(words, **more).hits]

    @cached_property
    def known_words(self) -> list[str]:
        """Return the words of the titles, and the labels."""
        words = {token.word for one in self.documents for title in one.title.values() for token in content_words(title)}
        labels = {label for concept in self.vocabulary for label in concept.pref.values()}
        return sorted(words | labels)

    @cached_property
    def facet_values(self) -> dict[str, list[str]]:
        """Return the values of each facet, and one that nothing has."""
        return {facet: sorted({value for one in self.documents for value in one.facets[facet]} | {"nothing"}) for facet in FACETS}


def searched(folder: Path, documents: Sequence[SearchDocument], vocabulary: Vocabulary) -> Iterator[Searched]:
    build_index(folder / "index", documents, vocabulary, digest="edition")
    write_fts5(folder / "catalogue.sqlite", documents, vocabulary)
    whoosh, fts5 = open_index(folder / "index", digest="edition"), open_fts5(folder / "catalogue.sqlite")
    yield from open_until_the_end(Searched(documents, vocabulary, whoosh, fts5))


def open_until_the_end(one: Searched) -> Iterator[Searched]:
    yield one
    one.whoosh.close()
    one.fts5.close()


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searched]:
    """Search twelve entries."""
    documents = documents_of(tiny_records(), tiny_vocabulary())
    yield from searched(tmp_path_factory.mktemp("tiny"), documents, tiny_vocabulary())


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searched]:
    """Search the catalogue that ships, as `make setup` built it; where its sources have changed since, as they make it now."""
    records, vocabulary = whole_catalogue().records, whole_catalogue().vocabulary
    documents, built = documents_of(records, vocabulary), built_edition()
    if built is None:
        yield from searched(tmp_path_factory.mktemp("real"), documents, vocabulary)
        return
    whoosh, fts5 = open_index(built.index, digest=built.digest), open_fts5(built.catalogue)
    yield from open_until_the_end(Searched(documents, vocabulary, whoosh, fts5))


@pytest.fixture(scope="session")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searched]:
    """Search forty made-up entries."""
    yield from searched(tmp_path_factory.mktemp("made_up"), corpus.documents(40), corpus.vocabulary())
