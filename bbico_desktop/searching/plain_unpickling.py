# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The one place where a pickle is read. Whoosh keeps the names of its fields in one; nothing but plain values comes out of it.

A Whoosh index read as Whoosh does runs whatever a crafted file says. We read no schema and no list of segments from files, our
postings are no pickles, and for the rest Whoosh is given this door instead of Python's.
"""

from __future__ import annotations

import io
import pickle
from typing import IO, Any, NoReturn

from whoosh import columns, formats
from whoosh.codec import whoosh3
from whoosh.filedb import structfile


class PlainUnpickler(pickle.Unpickler):
    """Reads numbers, texts, lists and dictionaries; names no class and no function."""

    def find_class(self, module: str, name: str) -> NoReturn:
        """Refuse: plain values need no class."""
        raise pickle.UnpicklingError(f"{module}.{name} has no business in an index")

    def persistent_load(self, pid: Any) -> NoReturn:
        """Refuse: an index points at nothing outside itself."""
        raise pickle.UnpicklingError(f"{pid!r} has no business in an index")


def read_plain(file: IO[bytes]) -> Any:
    """Return the plain value that stands next in a file."""
    return PlainUnpickler(file).load()


def read_plain_bytes(data: bytes) -> Any:
    """Return the plain value in these bytes."""
    return PlainUnpickler(io.BytesIO(data)).load()


def restrict_whoosh() -> None:
    """Give Whoosh's readers the restricted door, in every module that reads what an index of its newest format may hold."""
    structfile.load_pickle = read_plain
    for module in (whoosh3, columns, formats):
        module.loads = read_plain_bytes
