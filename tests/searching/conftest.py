# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Both engines over the tiny, the real and a made-up catalogue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from bbico_desktop.authoring.reader import read_folder
from bbico_desktop.domain.queries import Query
from bbico_desktop.domain.results import Found
from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.searching.documents import documents_of
from bbico_desktop.searching.engine import SearchEngine
from bbico_desktop.searching.fts5 import open_fts5, write_fts5
from bbico_desktop.searching.index_writer import build_index
from bbico_desktop.searching.whoosh_engine import open_index
from tests.benchmarks import corpus
from tests.catalogue_fixture import tiny_records, tiny_vocabulary

RECORDS = Path(__file__).resolve().parents[2] / "db"


@dataclass(frozen=True)
class Searched:
    """A catalogue that both engines search."""

    documents: Sequence[SearchDocument]
    vocabulary: Vocabulary
    whoosh: SearchEngine
    fts5: SearchEngine

    def found(self, words: str, **more: object) -> Found:
        """Return the answer that both engines give."""
        query = Query(words=words, **more)  # type: ignore[arg-type]  # fields of a query
        answer = self.whoosh.search(query)
        assert self.fts5.search(query) == answer
        return answer

    def ids(self, words: str, **more: object) -> list[str]:
        """Return the ids that both engines find, best first."""
        return [hit.id for hit in self.found(words, **more).hits]


def searched(folder: Path, documents: Sequence[SearchDocument], vocabulary: Vocabulary) -> Iterator[Searched]:
    build_index(folder / "index", documents, vocabulary, digest="edition")
    write_fts5(folder / "catalogue.sqlite", documents, vocabulary)
    whoosh, fts5 = open_index(folder / "index", digest="edition"), open_fts5(folder / "catalogue.sqlite")
    yield Searched(documents, vocabulary, whoosh, fts5)
    whoosh.close()
    fts5.close()


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searched]:
    """Search twelve entries."""
    documents = documents_of(tiny_records(), tiny_vocabulary())
    yield from searched(tmp_path_factory.mktemp("tiny"), documents, tiny_vocabulary())


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searched]:
    """Search the catalogue that ships."""
    reading = read_folder(RECORDS, level="draft")
    documents = documents_of(reading.records, reading.vocabulary)
    yield from searched(tmp_path_factory.mktemp("real"), documents, reading.vocabulary)


@pytest.fixture(scope="session")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searched]:
    """Search a hundred and twenty made-up entries."""
    yield from searched(tmp_path_factory.mktemp("made_up"), corpus.documents(120), corpus.vocabulary())
