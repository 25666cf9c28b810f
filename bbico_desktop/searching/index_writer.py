# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Build the Whoosh index of a catalogue: same entries, same bytes."""

from __future__ import annotations

import json
import zlib
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from whoosh.codec.base import FieldWriter

from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.foundation.files import storage_trouble
from bbico_desktop.searching.analysed import prefixes
from bbico_desktop.searching.bytes_storage import BytesStorage
from bbico_desktop.searching.phrases import packed
from bbico_desktop.searching.posting_codec import TERMS, WORDS, PostingCodec, schema, segment
from bbico_desktop.searching.readings import Kept, Readings, readings_of
from bbico_desktop.searching.stored_readings import stored_readings
from bbico_desktop.searching.tables import FORMAT, for_edition, tables_of

TABLES_FILE = "tables.bin"
TEXTS_FILE = "texts.bin"
CONTENTS_FILE = "contents.json"
"""Names every other file with its size and checksum; written last, so that an index that was cut off has none."""

Progress = Callable[[float], None]
Inverted = Mapping[str, Mapping[int, int]]


def build_index(
    folder: Path,
    documents: Sequence[SearchDocument],
    vocabulary: Vocabulary,
    *,
    digest: str,
    progress: Progress | None = None,
    kept: Kept | None = None,
) -> None:
    """Write the index of these documents into a new or empty folder; `digest` binds it to its edition. Raises Problem of storage.

    `progress` is told the part that is done, from 0 to 1; an exception that it raises ends the work. `kept` are readings, of which
    those of unchanged documents are taken (see `stored_readings`).
    """
    report = progress or _nobody
    readings = readings_of(documents, vocabulary, version=FORMAT, kept=kept, report=lambda part: report(0.5 * part))
    _write(folder, readings, tables_of(documents, readings, vocabulary, digest=digest), report)


def index_catalogue(folder: Path, catalogue_path: Path, *, digest: str, progress: Progress | None = None) -> None:
    """Write the same index from what the simple search keeps in the catalogue's file: nothing is read or worked out again.

    Raises Problem `index-missing` or `index-broken` when it is not there or not sound, and Problem of storage.
    """
    report = progress or _nobody
    report(0.0)
    readings, tables = stored_readings(catalogue_path)
    _write(folder, readings, for_edition(tables, digest), report)


def _write(folder: Path, readings: Readings, tables: bytes, report: Progress) -> None:
    postings = _Postings()
    for document in readings.analysed():
        postings.add(document.number, document.terms, document.words)
        report(0.5 + 0.3 * document.number / len(readings))
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name, content in _written(postings, len(readings)).items():
            (folder / name).write_bytes(content)
        report(0.95)
        (folder / TEXTS_FILE).write_bytes(packed(one.in_order for one in readings))
        (folder / TABLES_FILE).write_bytes(tables)
        (folder / CONTENTS_FILE).write_bytes(json.dumps(contents_of(folder), sort_keys=True).encode())
    except OSError as error:
        raise storage_trouble(error, folder) from error
    report(1.0)


def _nobody(_done: float) -> None:
    """Hear no progress."""


def contents_of(folder: Path) -> dict[str, list[int]]:
    """Return {file: [size, checksum]} of the files of an index, without its list of contents."""
    contents = {}
    for file in sorted(folder.iterdir()):
        if file.name != CONTENTS_FILE:
            data = file.read_bytes()
            contents[file.name] = [len(data), zlib.crc32(data)]
    return contents


class _Postings:
    """{term: (numbers, codes)}, kept in as few bytes as they take."""

    def __init__(self) -> None:
        self.terms: dict[str, tuple[array[int], bytearray]] = {}
        self.words: dict[str, tuple[array[int], bytearray]] = {}

    def add(self, number: int, terms: Mapping[str, int], words: Mapping[str, int]) -> None:
        for term, code in terms.items():
            self._post(self.terms, term, number, code)
        beginnings: dict[str, int] = {}
        for word, code in words.items():
            for beginning in prefixes(word):
                beginnings[beginning] = beginnings.get(beginning, 0) | code
        for beginning, code in beginnings.items():
            self._post(self.words, beginning, number, code)

    def _post(self, to: dict[str, tuple[array[int], bytearray]], term: str, number: int, code: int) -> None:
        if term not in to:
            to[term] = (array("I"), bytearray())
        numbers, term_codes = to[term]
        numbers.append(number)
        term_codes.append(code)


def _written(postings: _Postings, count: int) -> dict[str, bytes]:
    """Return the files that Whoosh writes; whole in memory, so that a full disk leaves nothing half open."""
    fields = schema()
    storage = BytesStorage({})
    writer = PostingCodec().field_writer(storage, segment(count))
    for name, terms in ((TERMS, postings.terms), (WORDS, postings.words)):
        writer.start_field(name, fields[name])
        for term in sorted(terms):
            _write_term(writer, term, zip(*terms[term], strict=True))
        writer.finish_field()
    writer.close()
    return storage.files


def _write_term(writer: FieldWriter, term: str, postings: Iterable[tuple[int, int]]) -> None:
    writer.start_term(term.encode())
    for number, code in postings:
        writer.add(number, code, b"", None)
    writer.finish_term()
