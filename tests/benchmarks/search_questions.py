# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The questions of the comparison, by kind, and what was promised of each kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import cast

from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.queries import Filters, Query
from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.domain.vocabulary import Vocabulary
from tests.benchmarks import corpus
from tests.benchmarks.search_engines import FTS5, UNTUNED
from tests.benchmarks.search_task import Asking, Job, common_values

QUESTIONS = 200
ASKED = QUESTIONS + 1
"""One more of each kind, asked first: it is not measured."""


@dataclass(frozen=True, kw_only=True)
class Task:
    """Questions of one kind; our p95 may be `goal` times that of `against`. `same`: every engine must count as many hits."""

    name: str
    jobs: list[Job]
    against: str = FTS5
    goal: float | None = None
    correcting: bool = False
    same: bool = False
    typing: bool = False
    scored: bool = False


def tasks(documents: Sequence[SearchDocument], vocabulary: Vocabulary, finds: Callable[[Query], int]) -> Iterator[Task]:
    """Yield every kind of question. `finds` says how many entries our search finds: a misspelt word must find none."""
    asking = Asking(vocabulary)
    one, three = corpus.queries(ASKED, 1, documents), corpus.queries(ASKED, 3, documents)
    yield from _typing(asking, one, three)
    plain = [query(*pair) for pair in three]
    yield Task(
        name="three words, rivals without facets", jobs=[asking.job(one, facets=False) for one in plain], goal=5, scored=True
    )
    yield Task(name="three words, with facets", jobs=[asking.job(one) for one in plain], goal=2, scored=True)
    filtered = [query(*pair, filters=held) for pair, held in zip(three, _filters(documents), strict=True)]
    yield Task(name="three words, two filters, facets", jobs=[asking.job(one) for one in filtered], goal=5, scored=True)
    yield from _by_operators(asking, documents)
    yield from _misspelt(asking, documents, finds)


def query(language: str, words: str, *, typing: bool = False, filters: Filters | None = None) -> Query:
    """Return a query as the window asks it, without correction: most of the other engines have none."""
    spoken = cast("Language", language)
    return Query(words=words, language=spoken, typing=typing, filters=filters or Filters(), exact_spelling=True)


def _typing(asking: Asking, one: list[tuple[str, str]], three: list[tuple[str, str]]) -> Iterator[Task]:
    typed = {f"typing, {letters} letters": [(language, words[:letters]) for language, words in one] for letters in (2, 3, 5)}
    typed["typing the third word"] = [(language, words[:-2] or words) for language, words in three]
    for name, pairs in typed.items():
        yield Task(name=name, jobs=[asking.job(query(*pair, typing=True)) for pair in pairs], goal=0.5, typing=True)


def _filters(documents: Sequence[SearchDocument]) -> Iterator[Filters]:
    """Yield as many sets of filters as there are questions, hardly one twice."""
    topics, languages = common_values(documents, "topic", 12), common_values(documents, "language", 4)
    for place in range(ASKED):
        some = frozenset(topics[(place * step) % len(topics)] for step in (1, 5, 7))
        yield Filters(chosen={"topic": some, "language": frozenset({languages[place % len(languages)]})})


def _by_operators(asking: Asking, documents: Sequence[SearchDocument]) -> Iterator[Task]:
    phrases = corpus.phrases(ASKED, documents)
    yield Task(name="words in a row", jobs=[asking.in_a_row(query(*pair)) for pair in phrases], same=True)
    two = corpus.queries(ASKED, 1, documents, seed=14)
    common = [corpus.lexis(language, 7).words[corpus.COMMONEST + place % 60] for place, (language, _) in enumerate(two)]
    yield Task(
        name="one word without another",
        jobs=[asking.excluding(query(*pair), word) for pair, word in zip(two, common, strict=True)],
    )


def _misspelt(asking: Asking, documents: Sequence[SearchDocument], finds: Callable[[Query], int]) -> Iterator[Task]:
    for first_letter, name, goal in ((False, "misspelt", 0.2), (True, "first letter wrong", 0.4)):
        words = (query(*pair) for pair in corpus.misspelt(documents, first_letter=first_letter))
        chosen = islice((one for one in words if not finds(one)), ASKED)
        jobs = [asking.misspelt(one, first_letter_holds=not first_letter) for one in chosen]
        yield Task(name=name, jobs=jobs, against=UNTUNED, goal=goal, correcting=True)
