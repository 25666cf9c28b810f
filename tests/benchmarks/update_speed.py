# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How long an update of the catalogue that ships takes on the way that every pack goes: verified, built aside, checked, current.

`python -m tests.benchmarks.update_speed [--rounds 3]`. First the whole catalogue as the first one; then a pack with 100 changed
entries, until a question is answered with them by FTS5, and until the index that follows answers too.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from bbico_desktop.authoring.reader import read_folder
from bbico_desktop.domain.languages import LANGUAGES
from bbico_desktop.domain.queries import Query
from bbico_desktop.domain.records import AnyRecord
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.packs.builder import build_pack
from bbico_desktop.packs.content import PackContent
from bbico_desktop.packs.search_files import OwnSearchFiles
from bbico_desktop.searching.fts5 import open_fts5
from bbico_desktop.searching.whoosh_engine import open_index
from tests.benchmarks.search_engines import ROOT
from tests.packs.installing import Home, home_in
from tests.packs.making import development_key, tiny_meta

CHANGED = 100
NEW_WORD = "Kwikzilverwolk"
"""Stands in no entry before the update."""

WORTH_TELLING = 0.05

GOALS = {"whole catalogue: index built": 20.0, "update: FTS5 answers with it": 1.0, "update: the index follows": 5.0}


def changed(records: Sequence[AnyRecord]) -> tuple[AnyRecord, ...]:
    """Return the records with another sentence in the summaries of a hundred of them."""
    step = len(records) // CHANGED
    numbers = set(range(0, CHANGED * step, step))
    return tuple(_with_another_summary(one) if number in numbers else one for number, one in enumerate(records))


def _with_another_summary(record: AnyRecord) -> AnyRecord:
    said = {language: f"{record.summary.get(language, '')} {NEW_WORD} {language}." for language in LANGUAGES}
    return replace(record, summary=said)


def seconds(work: Callable[[], object]) -> float:
    """Return how long something takes; processor time where others held the machine."""
    wall, processor = time.perf_counter(), time.process_time()
    work()
    wall, processor = time.perf_counter() - wall, time.process_time() - processor
    return processor if wall > 1.2 * processor else wall


def answers(home: Home) -> None:
    """Ask FTS5, just opened, for a changed entry."""
    with closing(open_fts5(home.current().catalogue)) as engine:
        assert engine.search(Query(words=NEW_WORD)).total == CHANGED


def indexed(home: Home) -> None:
    """Build the index that is missing, and ask it for a changed entry."""
    home.installer().build_missing_index(home.current())
    with closing(open_index(home.current().index, digest=home.current().digest)) as engine:
        assert engine.search(Query(words=NEW_WORD)).total == CHANGED


class _Steps:
    """Takes the processor time between the steps of an installation."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}
        self._before = time.process_time()

    def passed(self, name: str) -> None:
        """Note a step that is done: what came before it is its time."""
        now = time.process_time()
        self.spent["verified" if name == "lock taken" else name] = now - self._before
        self._before = now


def one_round(folder: Path, records: tuple[AnyRecord, ...], vocabulary: Vocabulary) -> dict[str, float]:
    """Install a catalogue and its update in a home of their own; return {what: seconds}."""
    packs = []
    for seq, every in enumerate((records, changed(records)), start=1):
        packs.append(folder / f"{seq}.bbico")
        build_pack(PackContent(meta=tiny_meta(seq=seq), records=every, vocabulary=vocabulary), packs[-1], key=development_key())
    home = home_in(folder, OwnSearchFiles())
    whole, update = "whole catalogue: ", "update: "
    taken = {f"{whole}installed, FTS5 answers": seconds(lambda: home.installer().install(packs[0], with_index=False))}
    taken[f"{whole}index built"] = seconds(lambda: home.installer().build_missing_index(home.current()))

    steps = _Steps()

    def updated() -> None:
        home.installer(step=steps.passed).install(packs[1], with_index=False)
        answers(home)

    taken[f"{update}FTS5 answers with it"] = seconds(updated)
    taken.update({f"{update}  of it {name}": spent for name, spent in steps.spent.items() if spent > WORTH_TELLING})
    taken[f"{update}the index follows"] = seconds(lambda: indexed(home))
    return taken


def main(arguments: Sequence[str] | None = None) -> int:
    """Print least and most of each; return 1 when a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args(arguments)
    reading = read_folder(ROOT / "db", level="draft")
    rounds = []
    for _ in range(options.rounds):
        with tempfile.TemporaryDirectory() as folder:
            rounds.append(one_round(Path(folder), reading.records, reading.vocabulary))
    print(f"{len(reading.records)} entries, {CHANGED} of them changed by the update; {options.rounds} rounds")
    missed = False
    for what in rounds[0]:
        taken = sorted(one[what] for one in rounds if what in one)
        goal = GOALS.get(what)
        missed = missed or (goal is not None and taken[len(taken) // 2] > goal)
        said = f" (goal {goal:g} s)" if goal else ""
        print(f"{what}: {taken[len(taken) // 2]:.2f} s, {taken[0]:.2f} to {taken[-1]:.2f}{said}")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
