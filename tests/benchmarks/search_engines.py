# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Build every engine of the comparison over the same entries, and open them."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from bbico_desktop.domain.results import Found
from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.searching.fts5 import open_fts5, write_fts5
from bbico_desktop.searching.index_writer import build_index
from bbico_desktop.searching.whoosh_engine import open_index
from tests.benchmarks import search_fts5_rival
from tests.benchmarks.search_task import Counted, Job, Rival, read_entries, write_entries

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "build" / "benchmarks"
OURS, TWIN, UNTUNED, FTS5, XAPIAN, TANTIVY = "ours, Whoosh", "ours, FTS5", "Whoosh untuned", "SQLite FTS5", "Xapian", "tantivy"
DIGEST = "benchmark"

Answer = Callable[[Job], Counted]


@dataclass(frozen=True, kw_only=True)
class Engine:
    """An engine that is built: `open` opens it anew, with nothing remembered."""

    name: str
    open: Callable[[], Answer]
    can_correct: bool = True
    patience: float = 120.0
    """Seconds for one kind of question; the rest of the questions is left out then."""


def kept(path: Path, build: Callable[[Path], object]) -> Path:
    """Return what was built before, or build it now and say how long it took."""
    if not path.exists():
        begin = time.perf_counter()
        try:
            build(path)
        except BaseException:
            shutil.rmtree(path, ignore_errors=True)
            path.unlink(missing_ok=True)
            raise
        print(f"built {path.name} in {time.perf_counter() - begin:.1f} s, {size_of(path) / 1e6:.0f} MB", flush=True)
    return path


def size_of(path: Path) -> int:
    """Return the bytes of a file, or of all files in a folder."""
    return path.stat().st_size if path.is_file() else sum(file.stat().st_size for file in path.rglob("*") if file.is_file())


def engines(
    folder: Path, documents: Sequence[SearchDocument], vocabulary: Vocabulary, *, untuned: bool, rivals: bool = True
) -> list[Engine]:
    """Return every engine that can be had, ours first; those that cannot be had are named."""
    folder.mkdir(parents=True, exist_ok=True)
    others = _rivals(folder, documents, untuned=untuned) if rivals else ()
    return [*_ours(folder, documents, vocabulary), *others]


def _ours(folder: Path, documents: Sequence[SearchDocument], vocabulary: Vocabulary) -> Iterator[Engine]:
    index = kept(folder / "index", lambda path: build_index(path, documents, vocabulary, digest=DIGEST))
    twin = kept(folder / "twin.sqlite", lambda path: write_fts5(path, documents, vocabulary))

    def opened() -> Answer:
        engine = open_index(index, digest=DIGEST)
        return lambda job: _counted(engine.search(job.query))

    def twin_opened() -> Answer:
        engine = open_fts5(twin)
        return lambda job: _counted(engine.search(job.query))

    yield Engine(name=OURS, open=opened)
    yield Engine(name=TWIN, open=twin_opened)


def _counted(found: Found) -> Counted:
    return found.total, [], sum(len(values) for values in found.facets.values())


def _asked(rival: Rival) -> Answer:
    return lambda job: rival.answer(job.asked)


def _rivals(folder: Path, documents: Sequence[SearchDocument], *, untuned: bool) -> Iterator[Engine]:
    entries = kept(folder / "analysed.jsonl", lambda to: write_entries(to, documents))
    if untuned:
        from tests.benchmarks import search_whoosh_rival

        whoosh = kept(folder / "whoosh", lambda to: search_whoosh_rival.build(to, read_entries(entries)))
        yield Engine(name=UNTUNED, open=lambda: _asked(search_whoosh_rival.WhooshRival(whoosh)), patience=30.0)
    database = kept(folder / "rival.sqlite", lambda to: search_fts5_rival.build(to, read_entries(entries)))
    yield Engine(name=FTS5, open=lambda: _asked(search_fts5_rival.Fts5Rival(database)), can_correct=False)
    if _is_there("xapian"):
        from tests.benchmarks import search_xapian_rival

        xapian = kept(folder / "xapian", lambda to: search_xapian_rival.build(to, read_entries(entries)))
        yield Engine(name=XAPIAN, open=lambda: _asked(search_xapian_rival.XapianRival(xapian)))
    if _is_there("tantivy"):
        from tests.benchmarks import search_tantivy_rival

        tantivy = kept(folder / "tantivy", lambda to: search_tantivy_rival.build(to, read_entries(entries)))
        yield Engine(name=TANTIVY, open=lambda: _asked(search_tantivy_rival.TantivyRival(tantivy)))


def _is_there(module: str) -> bool:
    if find_spec(module) is None:
        print(f"{module} is not installed: no column for it")
        return False
    return True
