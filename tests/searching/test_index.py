# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""An index is made the same way every time, opens quickly, and is used only when it is ours, whole, and of this edition."""

import json
import os
import pickle
import shutil
import struct
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.filetables import OrderedHashWriter
from whoosh.query import And, Term
from whoosh.reading import SegmentReader
from whoosh.searching import Searcher

from bbico_desktop.domain.problems import Problem
from bbico_desktop.domain.queries import Query
from bbico_desktop.searching.bytes_storage import BytesStorage
from bbico_desktop.searching.documents import documents_of
from bbico_desktop.searching.fts5 import open_fts5, write_fts5
from bbico_desktop.searching.index_writer import CONTENTS_FILE, TABLES_FILE, build_index, contents_of
from bbico_desktop.searching.posting_codec import schema, segment, sets_from
from bbico_desktop.searching.tables import SearchTables
from bbico_desktop.searching.whoosh_engine import open_index
from tests.catalogue_fixture import tiny_catalogue, tiny_records, tiny_vocabulary

TERMS_FILE = "entries_0000000000000000.trm"
BUILD = """
import sys
from contextlib import closing
from pathlib import Path
from tests.searching.test_index import built
built(Path(sys.argv[1]))
"""


def built(folder: Path) -> Path:
    build_index(folder, documents_of(tiny_records(), tiny_vocabulary()), tiny_vocabulary(), digest="edition")
    return folder


@pytest.fixture
def index(tmp_path: Path, pristine: Path) -> Path:
    shutil.copytree(pristine, tmp_path / "index")
    return tmp_path / "index"


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("pristine") / "index")


def trouble(folder: Path, digest: str = "edition") -> str:
    with pytest.raises(Problem) as caught, closing(open_index(folder, digest=digest)) as engine:
        engine.search(Query(words="phishing"))
    return caught.value.code


def relisted(folder: Path) -> Path:
    """Make the list of contents fit, as somebody would who means ill."""
    (folder / CONTENTS_FILE).write_text(json.dumps(contents_of(folder)))
    return folder


class Payload:
    """Makes a file when it is unpickled."""

    def __init__(self, marker: Path) -> None:
        self._marker = marker

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (str(self._marker),)


def test_the_same_entries_make_the_same_bytes(index: Path, tmp_path: Path):
    environment = {**os.environ, "PYTHONHASHSEED": "4711"}

    subprocess.run(
        [sys.executable, "-c", BUILD, str(tmp_path / "again")], check=True, env=environment, cwd=Path(__file__).parents[2]
    )

    assert {one.name: one.read_bytes() for one in index.iterdir()} == {
        one.name: one.read_bytes() for one in (tmp_path / "again").iterdir()
    }


def test_progress_goes_from_nothing_to_all(tmp_path: Path):
    told: list[float] = []

    build_index(
        tmp_path / "index", documents_of(tiny_records(), tiny_vocabulary()), tiny_vocabulary(), digest="", progress=told.append
    )

    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)


def test_an_index_that_is_not_there_is_missing(tmp_path: Path, index: Path):
    (index / CONTENTS_FILE).unlink()

    assert trouble(tmp_path / "nowhere") == "index-missing"
    assert trouble(index) == "index-missing"


def test_an_index_of_another_edition_is_not_used(index: Path):
    assert trouble(index, digest="another edition") == "index-broken"


def test_a_changed_byte_anywhere_is_noticed(index: Path):
    for file in sorted(index.iterdir()):
        whole = file.read_bytes()
        for place in range(0, len(whole), max(1, len(whole) // 12)):
            file.write_bytes(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :])
            assert trouble(index) == "index-broken", (file.name, place)
        file.write_bytes(whole)


def test_a_lost_an_added_and_a_cut_file_are_noticed(index: Path):
    (index / "more").write_bytes(b"")
    assert trouble(index) == "index-broken"
    (index / "more").unlink()

    (index / TERMS_FILE).write_bytes((index / TERMS_FILE).read_bytes()[:-1])
    assert trouble(index) == "index-broken"

    (index / TERMS_FILE).unlink()
    assert trouble(index) == "index-broken"


def test_a_crafted_dictionary_of_fields_runs_nothing(index: Path, tmp_path: Path):
    whole = (index / TERMS_FILE).read_bytes()
    begin = len(whole) - 4 - struct.unpack("!i", whole[-4:])[0]
    payload = pickle.dumps(Payload(tmp_path / "ran"))
    (index / TERMS_FILE).write_bytes(whole[:begin] + payload + struct.pack("!i", len(payload)))

    assert trouble(relisted(index)) == "index-broken"
    assert not (tmp_path / "ran").exists()


def test_a_crafted_term_runs_nothing(index: Path, tmp_path: Path):
    writer = OrderedHashWriter(FileStorage(str(index)).create_file(TERMS_FILE))  # closes the file itself
    writer.extras["fieldmap"] = {"terms": 0, "words": 1}
    inlined = struct.pack("!BfIBBfII", 1, 1.0, 1, 0, 0, 1.0, 0, 0) + pickle.dumps(Payload(tmp_path / "ran"))
    writer.add(struct.pack("!H", 0) + b"xphishing", inlined)
    writer.close()

    assert trouble(relisted(index)) == "index-broken"
    assert not (tmp_path / "ran").exists()


def test_a_crafted_list_of_segments_is_never_read(index: Path, tmp_path: Path):
    (index / "_entries_1.toc").write_bytes(pickle.dumps(Payload(tmp_path / "ran")))

    with closing(open_index(relisted(index), digest="edition")) as engine:
        assert engine.search(Query(words="phishing")).total

    assert not (tmp_path / "ran").exists()


def test_whoosh_reads_our_postings_with_its_own_queries(index: Path):
    files = BytesStorage({one.name: one.read_bytes() for one in index.iterdir()})
    searcher = Searcher(SegmentReader(files, schema(), segment(len(tiny_records()))))

    found = {hit.docnum for hit in searcher.search(And([Term("terms", "npest"), Term("terms", "nklaschat")]))}

    ids = [document.id for document in documents_of(tiny_records(), tiny_vocabulary())]
    assert [ids[number] for number in found] == ["bullying-class-box"]


@pytest.mark.parametrize(
    "data", [b"\x01", b"\x01\x00\x08\x00\x00\x00abc", b"\x01\x00\x03\x00\x00\x00abc", b"\x01\x07\x00\x00\x00\x00"]
)
def test_damaged_postings_are_refused(data: bytes):
    with pytest.raises(ValueError, match="postings"):
        sets_from(data)


def test_opening_the_module_does_not_load_whoosh():
    code = "import sys, bbico_desktop.searching.whoosh_engine, bbico_desktop.searching.fts5; sys.exit('whoosh' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_tables_of_another_format_are_refused(monkeypatch: pytest.MonkeyPatch, index: Path):
    monkeypatch.setattr("bbico_desktop.searching.tables.FORMAT", 0)

    with pytest.raises(Problem, match="index-broken"):
        SearchTables((index / TABLES_FILE).read_bytes())


def test_a_catalogue_without_search_has_no_fts5(tmp_path: Path):
    with pytest.raises(Problem, match="index-missing"):
        open_fts5(tiny_catalogue(tmp_path))
    with pytest.raises(Problem, match="index-missing"):
        open_fts5(tmp_path / "nothing.sqlite")


def test_a_damaged_catalogue_has_no_fts5(tmp_path: Path):
    (tmp_path / "catalogue.sqlite").write_bytes(b"SQLite format 3\0" + b"damage" * 1000)

    with pytest.raises(Problem, match="index-broken"):
        open_fts5(tmp_path / "catalogue.sqlite")


def test_writing_fts5_again_replaces_it(tmp_path: Path):
    path = tiny_catalogue(tmp_path)
    documents = documents_of(tiny_records(), tiny_vocabulary())
    write_fts5(path, documents, tiny_vocabulary())
    write_fts5(path, documents, tiny_vocabulary())

    engine = open_fts5(path)

    assert engine.search(Query()).total == len(documents)
    engine.close()
