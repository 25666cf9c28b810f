# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How long it takes until something a reader adds is found, among many own things, and what these cost every other search.

`python -m tests.benchmarks.own_things [--entries 200] [--documents 20] [--pages 30]` works on the catalogue that ships, in a
home of its own, with each engine: everything is kept through the services and found through the services, rows included.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from bbico_desktop.composition import Services, open_services
from bbico_desktop.domain.languages import LANGUAGES
from bbico_desktop.domain.own_things import EntryDraft
from bbico_desktop.domain.queries import Query
from bbico_desktop.foundation.paths import Paths, paths_for
from bbico_desktop.packs.builder import build_pack
from bbico_desktop.packs.content import PackContent
from bbico_desktop.packs.edition_builder import EditionBuilder
from bbico_desktop.packs.editions import SHIPPED_EDITION, SHIPPED_PACK
from bbico_desktop.packs.reader import read_pack
from bbico_desktop.packs.search_files import OwnSearchFiles
from tests.benchmarks.search_speed import best_of
from tests.packs.making import PROGRAM, development_key, development_trust, tiny_meta
from tests.pdf_fixture import pdf_of
from tests.whole_catalogue import whole_catalogue

GOAL_MS = 150.0
TIMES = 40
WORDS_A_PAGE, WORDS_A_SUMMARY = 350, 50
SEED = 5

Spent = tuple[float, float]
"""Wall time and processor time in milliseconds."""


class Writer:
    """Writes texts in the words of the catalogue, some at a stretch, as a document about the same things would have them."""

    def __init__(self, services: Services) -> None:
        self._random = random.Random(SEED)
        ids = services.browsing.ids()
        self.topics = [one.id for one in services.browsing.concepts("topic")]
        self._said: dict[str, list[str]] = {}
        for language in LANGUAGES:
            cards = services.browsing.cards(ids, language).values()
            self._said[language] = [word for card in cards for word in f"{card.title} {card.summary}".split()]

    def text(self, language: str, words: int) -> str:
        """Return so many words."""
        said, text = self._said[language], list[str]()
        while len(text) < words:
            start = self._random.randrange(len(said))
            text += said[start : start + 12]
        return " ".join(text[:words])

    def draft(self, number: int, word: str = "") -> EntryDraft:
        """Return an own entry in one of the languages, with a word of its own in the title."""
        language = LANGUAGES[number % len(LANGUAGES)]
        return EntryDraft(
            language=language,
            title=f"{self.text(language, 5)} {word}",
            summary=self.text(language, WORDS_A_SUMMARY),
            topics=(self.topics[number % len(self.topics)],),
            languages=(language,),
        )

    def document(self, folder: Path, number: int, pages: int, word: str = "") -> Path:
        """Write a PDF; the word stands on its last page."""
        language = LANGUAGES[number % len(LANGUAGES)]
        texts = [self._lines(self.text(language, WORDS_A_PAGE)) for _ in range(pages)]
        texts[-1] += f"\n{word}"
        path = folder / f"document-{number}.pdf"
        path.write_bytes(pdf_of(texts))
        return path

    def _lines(self, text: str) -> str:
        words = text.encode("cp1252", errors="ignore").decode("cp1252").split()
        return "\n".join(" ".join(words[place : place + 10]) for place in range(0, len(words), 10))


def spent(work: Callable[[], object]) -> Spent:
    """Return what some work took."""
    wall, processor = time.perf_counter(), time.process_time()
    work()
    return (time.perf_counter() - wall) * 1000, (time.process_time() - processor) * 1000


def letters(number: int) -> str:
    """Return two letters for a number: a word with digits in it is no word."""
    return "".join(chr(97 + digit) for digit in divmod(number, 26))


def told(times: Sequence[Spent]) -> str:
    """Return the middle and the 95th percentile, of wall and processor time."""
    return ", ".join(
        f"{name} p50 {at(times, kind, 0.5):.0f} ms, p95 {at(times, kind, 0.95):.0f} ms"
        for kind, name in enumerate(("wall", "processor"))
    )


def at(times: Sequence[Spent], kind: int, share: float) -> float:
    """Return a percentile."""
    ordered = sorted(one[kind] for one in times)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def found(services: Services, word: str, entry_id: str) -> None:
    """Ask for a word and see that the entry is there, with its row."""
    answer = services.finding.find(Query(words=word, language="nl"))
    if entry_id not in [one.card.id for one in answer.results]:
        raise AssertionError(f"{word} does not find {entry_id}")


def ship(to: Path) -> None:
    """Build the edition that ships as the sources are now."""
    whole = whole_catalogue()
    (to / SHIPPED_EDITION).mkdir(parents=True)
    content = PackContent(meta=tiny_meta(), records=whole.records, vocabulary=whole.vocabulary)
    build_pack(content, to / SHIPPED_PACK, key=development_key())
    pack = read_pack(to / SHIPPED_PACK, trust=development_trust(), program_version=PROGRAM)
    EditionBuilder(search_files=OwnSearchFiles()).build(to / SHIPPED_EDITION, [pack], with_index=True)


def fill(services: Services, writer: Writer, options: argparse.Namespace, folder: Path) -> None:
    """Keep many own things."""
    ids = [services.own_things.add_entry(writer.draft(number, f"eigen{number}")) for number in range(options.entries)]
    for number in range(options.documents):
        services.own_things.attach(ids[number], writer.document(folder, number, options.pages))


def additions(services: Services, writer: Writer, folder: Path, pages: int) -> Iterator[tuple[str, list[Spent]]]:
    """Yield (what is added, how long it took until it was found)."""
    own = services.own_things

    def entry(number: int) -> None:
        word = f"zilverhaas{letters(number)}"
        found(services, word, own.add_entry(writer.draft(number, word)))

    def note(number: int) -> None:
        entry_id, word = services.browsing.ids()[number], f"bronsvink{letters(number)}"
        own.set_note(entry_id, f"{writer.text('nl', 40)} {word}")
        found(services, word, entry_id)

    yield "an own entry", [spent(lambda number=number: entry(number)) for number in range(TIMES)]
    yield "a note", [spent(lambda number=number: note(number)) for number in range(TIMES)]
    paths = [writer.document(folder, 100 + number, pages, f"goudvos{letters(number)}") for number in range(5)]
    ids = services.browsing.ids()
    attaching = [
        spent(lambda path=path, entry_id=entry_id: own.attach(entry_id, path)) for path, entry_id in zip(paths, ids, strict=False)
    ]
    yield f"a PDF of {pages} pages, reading it alone", attaching
    again = [writer.document(folder, 200 + number, pages, f"loodmees{letters(number)}") for number in range(5)]
    found(services, "goudvosaa", ids[0])

    def document(number: int) -> None:
        own.attach(ids[number], again[number])
        found(services, f"loodmees{letters(number)}", ids[number])

    yield f"a PDF of {pages} pages, until found", [spent(lambda number=number: document(number)) for number in range(5)]


def every_search(services: Services, queries: Sequence[Query]) -> str:
    """Return how long queries take."""
    best = sorted(best_of(services.finding.find, query, 3) for query in queries)
    return f"p50 {best[len(best) // 2]:.2f} ms, p95 {best[int(len(best) * 0.95)]:.2f} ms"


def measure(paths: Paths, options: argparse.Namespace, folder: Path) -> float:
    """Print the figures of one engine; return the worst p95 of processor time until an own entry was found."""
    services = open_services(paths=paths)
    writer = Writer(services)
    texts = [writer.text(language, words) for language in LANGUAGES for words in (1, 2, 3) for _ in range(15)]
    queries = [Query(words=text, language="nl", typing=True) for text in texts]
    print(f"  {services.finding.engine_name}, {len(services.browsing.ids())} entries")
    print(f"  without own things: first search {told([spent(lambda: services.finding.find(queries[0]))])}")
    print(f"  then {every_search(services, queries)}")
    fill(services, writer, options, folder)
    first = spent(lambda: services.finding.find(queries[0]))
    print(f"  {options.entries} own entries, {options.documents} documents of {options.pages} pages: first search {told([first])}")
    services.close()
    services = open_services(paths=paths)
    services.browsing.ids()
    print(f"  first search after a start {told([spent(lambda: services.finding.find(queries[0]))])}")
    print(f"  with own things {every_search(services, queries)}")
    worst = 0.0
    for what, times in additions(services, writer, folder, options.pages):
        print(f"  {what}: {told(times)}", flush=True)
        worst = max(worst, at(times, 1, 0.95)) if what == "an own entry" else worst
    services.close()
    return worst


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; return 1 when an own entry took too long."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--entries", type=int, default=200)
    parser.add_argument("--documents", type=int, default=20)
    parser.add_argument("--pages", type=int, default=30)
    options = parser.parse_args(arguments)
    worst = 0.0
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        shipped = folder / "shipped"
        ship(shipped)
        for home in ("with the index", "without the index"):
            print(f"\n{home}")
            worst = max(worst, measure(replace(paths_for(folder / home, {}), shipped=shipped), options, folder))
            shutil.rmtree(shipped / SHIPPED_EDITION / "index", ignore_errors=True)
    print(f"\nworst p95 of processor time until an own entry is found: {worst:.0f} ms (goal {GOAL_MS:g} ms)")
    return int(worst > GOAL_MS)


if __name__ == "__main__":
    sys.exit(main())
