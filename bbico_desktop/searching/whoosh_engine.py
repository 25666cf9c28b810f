# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Open a Whoosh index of ours, and nobody else's."""

from __future__ import annotations

import json
import struct
import zlib
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.searching.answering import Answering
from bbico_desktop.searching.engine import Postings
from bbico_desktop.searching.phrases import PackedWords
from bbico_desktop.searching.tables import SearchTables, index_broken

_DAMAGE = (ValueError, LookupError, EOFError, TypeError, AssertionError, AttributeError, struct.error, UnpicklingError)
"""What Whoosh raises over bytes that are not what it wrote."""


def open_index(folder: Path, *, digest: str) -> Answering:
    """Return the search over the index in `folder`. Whoosh is imported only now.

    Raises Problem `index-missing`, or `index-broken` when the index is damaged, of another format or not of edition `digest`.
    """
    from bbico_desktop.searching.index_writer import TABLES_FILE, TEXTS_FILE

    files = _checked_files(folder)
    tables = SearchTables(files.pop(TABLES_FILE))
    words = PackedWords(files.pop(TEXTS_FILE))
    if tables.digest != digest:
        raise index_broken("it belongs to another edition")
    return Answering(name="whoosh", index=_WhooshIndex(files, words, tables.count), tables=tables)


def _checked_files(folder: Path) -> dict[str, bytes]:
    """Return the bytes of the files of an index; each must be as its list of contents says, and no other may be there."""
    from bbico_desktop.searching.index_writer import CONTENTS_FILE, TABLES_FILE, TEXTS_FILE

    try:
        contents = json.loads((folder / CONTENTS_FILE).read_bytes())
        files = {file.name: file.read_bytes() for file in folder.iterdir() if file.name != CONTENTS_FILE}
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Problem("index-missing", Family.STORAGE, path=folder) from error
    except (OSError, ValueError) as error:
        raise index_broken(str(error)) from error
    if (
        contents != {name: [len(data), zlib.crc32(data)] for name, data in files.items()}
        or not {TABLES_FILE, TEXTS_FILE} <= files.keys()
    ):
        raise index_broken("a file of it was changed, added or lost")
    return files


class _WhooshIndex:
    """Reads postings through one open reader, from the very bytes that were checked."""

    def __init__(self, files: dict[str, bytes], words: PackedWords, count: int) -> None:
        from whoosh.reading import SegmentReader, TermNotFound

        from bbico_desktop.searching.bytes_storage import BytesStorage
        from bbico_desktop.searching.plain_unpickling import restrict_whoosh
        from bbico_desktop.searching.posting_codec import TERMS, WORDS, schema, segment

        restrict_whoosh()
        self._terms, self._words, self._not_found = TERMS, WORDS, TermNotFound
        self._texts = words
        try:
            self._reader: Any = SegmentReader(BytesStorage(files), schema(), segment(count))
        except (OSError, *_DAMAGE) as error:
            raise index_broken(str(error)) from error

    def term(self, term: str) -> Postings:
        """Return the postings of a finished word's term."""
        return self._postings(self._terms, term)

    def beginning(self, beginning: str) -> Postings:
        """Return the postings of all words of titles, keywords and names that begin so."""
        return self._postings(self._words, beginning)

    def words_of(self, number: int) -> str:
        """Return the folded words of an entry in their order."""
        return self._texts.of(number)

    def close(self) -> None:
        """Let go of files."""
        if not self._reader.is_closed:
            self._reader.close()

    def _postings(self, field: str, term: str) -> Postings:
        try:
            sets: Postings = self._reader.postings(field, term).sets
        except self._not_found:
            return {}
        except (OSError, *_DAMAGE) as error:
            raise index_broken(str(error)) from error
        return sets
