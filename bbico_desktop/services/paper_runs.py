# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Many papers in one go: a file for each entry and language, and at any time how far it is."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, count
from pathlib import Path

from bbico_desktop.domain.paper import PaperOptions
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.services.handouts import Handouts

LEFT_OUT = frozenset({"nothing-for-layout", "no-number-for-card"})


@dataclass(frozen=True, slots=True, kw_only=True)
class RunStep:
    """One entry is done, `done` of `total` are; `path` is None where the layout cannot be made of it, or `problem` stopped it."""

    entry: str
    done: int
    total: int
    path: Path | None = None
    problem: Problem | None = None


def print_each(
    paper: Handouts, ids: Sequence[str], languages: Sequence[str], layout: str, folder: Path, options: PaperOptions
) -> Iterator[RunStep]:
    """Write a file for each entry, named by title, languages and date, and tell after each; one whose name is taken gets a number.

    An entry that cannot be typeset does not keep the others from their paper. What was written stays when the disk takes no more.
    Raises Problem: `not-a-folder`, `output-folder-missing`, `unknown-id`, those of `WantedEntries.write` but for bad input.
    """
    if not os.path.isdir(folder):
        code = "not-a-folder" if os.path.exists(folder) else "output-folder-missing"
        raise Problem(code, Family.WRONG_USE, path=folder, folder=folder)
    taken = {one.name.casefold() for one in folder.iterdir()}
    for done, record_id in enumerate(ids, start=1):
        entry = paper.wanted([record_id])
        step = RunStep(entry=record_id, done=done, total=len(ids))
        path = _free(folder / entry.file_name(languages, layout), taken)
        try:
            entry.write(languages, layout, path, options=options)
        except Problem as problem:
            if problem.code not in LEFT_OUT and problem.family is not Family.BAD_INPUT:
                raise
            yield step if problem.code in LEFT_OUT else replace(step, problem=problem)
            continue
        taken.add(path.name.casefold())
        yield replace(step, path=path)


def _free(path: Path, taken: Collection[str]) -> Path:
    """Return a name that nothing in the folder has; by number alone, since a pocket card must not tell what it is about."""
    numbered = (path.with_name(f"{path.stem} ({number}){path.suffix}") for number in count(2))
    return next(one for one in chain([path], numbered) if one.name.casefold() not in taken)
