# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What was read before is not read again, and makes the same bytes as if it were."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bbico_desktop.domain.problems import Problem
from bbico_desktop.domain.queries import Query
from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.searching import readings
from bbico_desktop.searching.fts5 import open_fts5, write_fts5
from bbico_desktop.searching.index_writer import build_index, index_catalogue
from bbico_desktop.searching.stored_readings import kept_readings
from tests.benchmarks import corpus

ENTRIES, EVERY = 30, 7
LABELS = corpus.vocabulary()


def changed(documents: Sequence[SearchDocument]) -> list[SearchDocument]:
    """Return the documents in another order, one gone, some with another summary."""
    kept = [one for one in reversed(documents) if one.number != 5]
    return [
        replace(one, number=number, summary={"nl": f"{one.summary['nl']} mediaopvoeding"} if number % EVERY == 0 else one.summary)
        for number, one in enumerate(kept)
    ]


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the catalogue file with the search of the documents before they changed."""
    path = tmp_path_factory.mktemp("before") / "catalogue.sqlite"
    write_fts5(path, corpus.documents(ENTRIES), LABELS)
    return path


def files(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.iterdir()}


def test_changed_entries_make_the_same_bytes_as_all_of_them_anew(before: Path, tmp_path: Path):
    documents = changed(corpus.documents(ENTRIES))
    for name, kept in (("anew", None), ("kept", kept_readings(before))):
        (tmp_path / name).mkdir()

        write_fts5(tmp_path / name / "catalogue.sqlite", documents, LABELS, kept=kept)
        build_index(tmp_path / name / "index", documents, LABELS, digest="edition", kept=kept)

    assert files(tmp_path / "anew" / "index") == files(tmp_path / "kept" / "index")
    assert (tmp_path / "anew" / "catalogue.sqlite").read_bytes() == (tmp_path / "kept" / "catalogue.sqlite").read_bytes()


def test_the_tables_of_a_catalogue_make_the_same_index_as_its_documents(before: Path, tmp_path: Path):
    index_catalogue(tmp_path / "tables", before, digest="edition")
    build_index(tmp_path / "documents", corpus.documents(ENTRIES), LABELS, digest="edition")

    assert files(tmp_path / "tables") == files(tmp_path / "documents")


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        ("DROP TABLE search_tables", "index-missing"),
        ("UPDATE search_tables SET content = x'00'", "index-broken"),
        ("UPDATE search_reading SET content = x'00' WHERE number = 3", "index-broken"),
        ("DELETE FROM search_reading WHERE number = 3", "index-broken"),
        ("DELETE FROM search_labels", "index-broken"),
    ],
)
def test_no_index_is_made_of_damaged_tables(before: Path, tmp_path: Path, damage: str, code: str):
    path = tmp_path / "catalogue.sqlite"
    path.write_bytes(before.read_bytes())
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(damage)

    with pytest.raises(Problem) as caught:
        index_catalogue(tmp_path / "index", path, digest="edition")

    assert caught.value.code == code


def test_only_changed_entries_are_read(before: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    read: list[str] = []
    reader = readings._Reader

    class Watched(reader):
        def read(self, document: SearchDocument, key: bytes) -> readings.Reading:
            read.append(document.id)
            return super().read(document, key)

    monkeypatch.setattr(readings, "_Reader", Watched)
    documents = changed(corpus.documents(ENTRIES))

    write_fts5(tmp_path / "catalogue.sqlite", documents, LABELS, kept=kept_readings(before))

    assert read == [one.id for one in documents[::EVERY]]


def test_labels_that_changed_are_read_again(before: Path, tmp_path: Path):
    first, *others = LABELS.concepts
    vocabulary = Vocabulary(concepts=(replace(first, pref={"nl": "Kwikzilver"}), *others))

    write_fts5(tmp_path / "kept.sqlite", corpus.documents(ENTRIES), vocabulary, kept=kept_readings(before))
    write_fts5(tmp_path / "anew.sqlite", corpus.documents(ENTRIES), vocabulary)

    assert (tmp_path / "kept.sqlite").read_bytes() == (tmp_path / "anew.sqlite").read_bytes()


def test_a_new_word_parts_compounds_of_entries_that_did_not_change(tmp_path: Path):
    model = corpus.documents(1)[0]
    compound, media, rearing = (
        replace(model, number=number, id=f"entry-{number}", title={"nl": word}, keywords={}, summary={}, body={}, names=())
        for number, word in enumerate(("Mediaopvoeding", "Media", "Opvoeding"))
    )
    write_fts5(tmp_path / "before.sqlite", [compound, media], LABELS)

    write_fts5(tmp_path / "after.sqlite", [compound, media, rearing], LABELS, kept=kept_readings(tmp_path / "before.sqlite"))

    with closing(open_fts5(tmp_path / "after.sqlite")) as engine:
        found = engine.search(Query(words="opvoeding", language="nl"))
    assert {hit.id for hit in found.hits} == {"entry-0", "entry-2"}


def test_nothing_is_kept_in_a_file_of_another_format(tmp_path: Path):
    (tmp_path / "other.sqlite").write_bytes(b"no database")

    assert kept_readings(tmp_path / "other.sqlite") == readings.Kept()
    assert kept_readings(tmp_path / "missing.sqlite") == readings.Kept()
