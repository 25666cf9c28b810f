# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How long a page of search results takes, facets included: ours beside SQLite's FTS5, tantivy, and Whoosh as its manual shows it.

`python -m tests.benchmarks.search_speed [--entries 10000] [--untuned]` prints a table over a made-up catalogue, where each engine
does the whole task on the same analysed terms, and lines for the catalogue that ships, rows included. What was built stays under
build/. Each query counts with the best of five runs; processor time stands in for wall time where they differ by over a fifth.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bbico_desktop.domain.queries import Filters, Query
from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.searching.fts5 import open_fts5, write_fts5
from bbico_desktop.searching.index_writer import build_index
from bbico_desktop.searching.whoosh_engine import open_index
from tests.benchmarks import corpus, search_fts5_rival
from tests.benchmarks.search_task import Asked, Asking, Rival, common_values

ROOT = Path(__file__).resolve().parents[2]
QUERIES, RUNS = 200, 5
GOAL = 5.0
FRAME_MS = 16.0
OURS, TWIN, FTS5 = "ours, Whoosh", "ours, FTS5", "SQLite FTS5"

Answer = Callable[[Query], object]


def kept(folder: Path, build: Callable[[Path], object]) -> Path:
    """Return what was built before, or build it now and say how long it took."""
    if not folder.exists():
        begin = time.perf_counter()
        try:
            build(folder)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        print(f"built {folder.name} in {time.perf_counter() - begin:.1f} s", flush=True)
    return folder


def engines(entries: int, *, untuned: bool) -> tuple[dict[str, Answer], list[SearchDocument], list[str]]:
    """Return {name: engine} over so many made-up entries, the entries, and lines about opening and size."""
    documents, vocabulary = corpus.documents(entries), corpus.vocabulary()
    folder = ROOT / "build" / "benchmarks" / f"search-{entries}"
    folder.mkdir(parents=True, exist_ok=True)
    index = kept(folder / "index", lambda path: build_index(path, documents, vocabulary, digest="benchmark"))
    twin = kept(folder / "twin.sqlite", lambda path: write_fts5(path, documents, vocabulary))
    begin = time.perf_counter()
    ours = open_index(index, digest="benchmark")
    opened = (time.perf_counter() - begin) * 1000
    begin = time.perf_counter()
    ours.search(Query(words=documents[0].title["nl"]))
    first = (time.perf_counter() - begin) * 1000
    size = sum(file.stat().st_size for file in index.iterdir()) / 1e6
    lines = [f"index of {entries} entries: {size:.1f} MB, opened in {opened:.0f} ms, first query {first:.0f} ms"]
    found: dict[str, Answer] = {OURS: ours.search, TWIN: open_fts5(twin).search}
    found.update(rivals(folder, documents, vocabulary, untuned=untuned))
    return found, list(documents), lines


def rivals(folder: Path, documents: Sequence[SearchDocument], vocabulary: Vocabulary, *, untuned: bool) -> dict[str, Answer]:
    """Return the other engines that are installed."""
    asking = Asking(vocabulary)

    def asked(rival: Rival) -> Answer:
        known: dict[int, Asked] = {}

        def answer(query: Query) -> object:
            if id(query) not in known:
                known[id(query)] = asking.asked(query)
            return rival.answer(known[id(query)])

        return answer

    path = kept(folder / "rival.sqlite", lambda to: search_fts5_rival.build(to, documents))
    found = {FTS5: asked(search_fts5_rival.Fts5Rival(path))}
    try:
        from tests.benchmarks import search_tantivy_rival
    except ImportError:
        print("tantivy is not installed")
    else:
        path = kept(folder / "tantivy", lambda to: search_tantivy_rival.build(to, documents))
        found["tantivy"] = asked(search_tantivy_rival.TantivyRival(path))
    if untuned:
        from tests.benchmarks import search_whoosh_rival

        path = kept(folder / "whoosh", lambda to: search_whoosh_rival.build(to, documents))
        found["Whoosh untuned"] = asked(search_whoosh_rival.WhooshRival(path))
    return found


def tasks(documents: Sequence[SearchDocument]) -> dict[str, list[Query]]:
    """Return the queries of each kind."""
    topics, languages = common_values(documents, "topic", 12), common_values(documents, "language", 4)
    filters = [
        Filters(chosen={"topic": frozenset(topics[place % 9 : place % 9 + 3]), "language": frozenset({languages[place % 4]})})
        for place in range(QUERIES)
    ]
    one, three = corpus.queries(QUERIES, 1, documents), corpus.queries(QUERIES, 3, documents)
    return {
        "one word": [asking(*pair) for pair in one],
        "three words": [asking(*pair) for pair in three],
        "three words, two filters": [asking(*pair, filters=held) for pair, held in zip(three, filters, strict=True)],
        "typing, 2 letters": [asking(language, words[:2], typing=True) for language, words in one],
        "typing, 3 letters": [asking(language, words[:3], typing=True) for language, words in one],
        "typing, 5 letters": [asking(language, words[:5], typing=True) for language, words in one],
        "typing the third word": [asking(language, words[:-2] or words, typing=True) for language, words in three],
    }


def asking(language: str, words: str, *, typing: bool = False, filters: Filters | None = None) -> Query:
    """Return a query as the window asks it, without correction: the other engines have none."""
    return Query(words=words, language=language, typing=typing, filters=filters or Filters(), exact_spelling=True)  # type: ignore[arg-type]


def measured(answer: Answer, queries: Sequence[Query], runs: int = RUNS) -> tuple[float, float]:
    """Return the middle and the 95th percentile of the queries' best times, in milliseconds."""
    best = sorted(best_of(answer, query, runs) for query in queries)
    return best[len(best) // 2], best[int(len(best) * 0.95)]


def best_of(answer: Answer, query: Query, runs: int) -> float:
    """Return the best time of a query; processor time where others held the machine."""
    walls, processors = [], []
    for _ in range(runs):
        wall, processor = time.perf_counter(), time.process_time()
        answer(query)
        processors.append(time.process_time() - processor)
        walls.append(time.perf_counter() - wall)
    wall, processor = min(walls), min(processors)
    return (processor if processor and wall > 1.2 * processor else wall) * 1000


def print_table(found: dict[str, Answer], asked: dict[str, list[Query]]) -> float:
    """Print p50/p95 of every task and engine; return the worst ratio of our p95 to that of SQLite FTS5."""
    print(f"\n| p50/p95 ms | {' | '.join(found)} | p95, {OURS} : {FTS5} |\n|---|{'---|' * len(found)}---|")
    ratios = []
    for task, queries in asked.items():
        times = {name: measured(answer, queries) for name, answer in found.items()}
        ratios.append(times[OURS][1] / times[FTS5][1])
        cells = " | ".join(f"{middle:.2f}/{slow:.2f}" for middle, slow in times.values())
        print(f"| {task} | {cells} | {ratios[-1]:.2f} |", flush=True)
    return max(ratios)


def real_catalogue() -> tuple[Answer, list[Query]]:
    """Return the search service over the catalogue that ships, and queries made of its titles, finished and unfinished."""
    from bbico_desktop.authoring.reader import read_folder
    from bbico_desktop.domain.entries import CatalogueInfo
    from bbico_desktop.searching.documents import documents_of
    from bbico_desktop.services.finding import Finding
    from bbico_desktop.storage.catalogue_reader import Catalogue
    from bbico_desktop.storage.catalogue_writer import write_catalogue

    reading = read_folder(ROOT / "db", level="draft")
    documents = documents_of(reading.records, reading.vocabulary)
    folder = ROOT / "build" / "benchmarks" / "real"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    info = CatalogueInfo(digest="benchmark", seq=1, issued="2026-11-24", development=True, counts={})
    write_catalogue(folder / "catalogue.sqlite", records=reading.records, vocabulary=reading.vocabulary, info=info)
    kept(folder / "index", lambda path: build_index(path, documents, reading.vocabulary, digest="benchmark"))
    engine = open_index(folder / "index", digest="benchmark")
    finding = Finding(engine=engine, catalogue=Catalogue(folder / "catalogue.sqlite"))
    titles = [(language, title) for one in documents for language, title in one.title.items()][::3]
    queries = [asking(language, title) for language, title in titles]
    queries += [asking(language, title[: 3 + place % 9], typing=True) for place, (language, title) in enumerate(titles)]
    return finding.find, queries


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables; return 1 when a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--entries", type=int, default=10_000)
    parser.add_argument("--untuned", action="store_true", help="with Whoosh as its manual shows it; building it takes minutes")
    options = parser.parse_args(arguments)
    found, documents, lines = engines(options.entries, untuned=options.untuned)
    worst = print_table(found, tasks(documents))
    print("\n" + "\n".join(lines))
    find, queries = real_catalogue()
    first, first_slow = measured(find, queries, runs=1)
    middle, slow = measured(find, queries)
    print(f"catalogue that ships, with rows, {len(queries)} queries: p50 {middle:.2f} ms, p95 {slow:.2f} ms (goal {FRAME_MS:g} ms)")
    print(f"asked for the first time: p50 {first:.2f} ms, p95 {first_slow:.2f} ms")
    print(f"worst p95 beside SQLite FTS5: {worst:.2f} (goal {GOAL:g})")
    return int(worst > GOAL or slow > FRAME_MS)


if __name__ == "__main__":
    sys.exit(main())
