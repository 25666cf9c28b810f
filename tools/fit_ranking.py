# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Fit the weights of the search's order on the judged queries kept for that, and say what they give on the others.

`python -m tools.fit_ranking [--rounds N] [--seed N]` prints the table of docs/search.md and the weights for
`bbico_desktop/searching/weights.py`. Coordinate ascent: each weight in turn (in an order drawn from the seed) is tried at some
multiples of what it is, and the best stays; the same seed and catalogue give the same weights.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path

from bbico_desktop.authoring.reader import read_folder
from bbico_desktop.domain.queries import Query
from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.searching.answering import Answering
from bbico_desktop.searching.documents import documents_of
from bbico_desktop.searching.index_writer import build_index
from bbico_desktop.searching.weights import FITTED, Weights
from bbico_desktop.searching.whoosh_engine import open_index
from bbico_desktop.services.judged_queries import Judged, read_judged

ROOT = Path(__file__).resolve().parents[1]
JUDGED = ROOT / "tests" / "search_quality" / "judged-queries.tsv"
MULTIPLES = (0.25, 0.5, 0.7, 0.85, 1.2, 1.5, 2.0, 4.0)
PROMISED = ("language",)
"""Not fitted: readers are promised entries in their own language first, which no judgement by topic can see."""
DEPTH = 10
"""Places that count: a right entry further down is no answer."""

Figures = Mapping[str, float]


def main() -> None:
    """Fit, and print the table and the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    judged, mistakes = read_judged(JUDGED.read_text(encoding="utf-8"), str(JUDGED))
    if mistakes:
        raise SystemExit(f"{JUDGED}: {len(mistakes)} lines are wrong; run bbico quality")
    splits = {name: [one for one in judged if one.split == name] for name in ("train", "test")}
    with opened_catalogue() as catalogue:
        fitted = catalogue.fit(splits["train"], rounds=arguments.rounds, seed=arguments.seed)
        _print_table(catalogue, splits, fitted)
    for name, value in asdict(fitted).items():
        print(f"    {name}: float = {value:g}")


class Catalogue:
    """The catalogue that is being written, searched under any weights."""

    def __init__(self, engine: Answering, documents: Sequence[SearchDocument]) -> None:
        self._engine = engine
        self._documents = {one.id: one for one in documents}

    def fit(self, judged: Sequence[Judged], *, rounds: int, seed: int) -> Weights:
        """Return the weights under which these queries are answered best."""
        best, score = FITTED, self._objective(judged, FITTED)
        order = [name for name in asdict(FITTED) if name not in PROMISED]
        drawn = random.Random(seed)  # noqa: S311  # an order, no secret
        for _ in range(rounds):
            before = score
            drawn.shuffle(order)
            for name in order:
                best, score = self._best_of(judged, best, score, name)
            if score == before:
                break
        return best

    def figures(self, judged: Sequence[Judged], weights: Weights) -> dict[str, Figures]:
        """Return {language: {measure: value}}, and their mean as `all`."""
        places = self._places(judged, weights)
        by_language: dict[str, Figures] = {}
        for language in sorted({one.language for one in judged}):
            of_language = [place for one, place in zip(judged, places, strict=True) if one.language == language]
            by_language[language] = {
                "queries": len(of_language),
                "success@1": sum(place == 1 for place in of_language) / len(of_language),
                "success@3": sum(0 < place <= 3 for place in of_language) / len(of_language),  # its name
                "MRR": sum(1 / place for place in of_language if place) / len(of_language),
            }
        names = ("success@1", "success@3", "MRR")
        mean = {name: sum(one[name] for one in by_language.values()) / len(by_language) for name in names}
        return {**by_language, "all": {"queries": len(judged), **mean}}

    def _best_of(self, judged: Sequence[Judged], best: Weights, score: float, name: str) -> tuple[Weights, float]:
        begun = best
        for multiple in MULTIPLES:
            tried = replace(begun, **{name: float(f"{getattr(begun, name) * multiple:.3g}")})
            reached = self._objective(judged, tried)
            if reached > score:
                best, score = tried, reached
        return best, score

    def _objective(self, judged: Sequence[Judged], weights: Weights) -> float:
        """Return what is to be high: the mean of MRR and success@3 over the languages."""
        mean = self.figures(judged, weights)["all"]
        return (mean["MRR"] + mean["success@3"]) / 2

    def _places(self, judged: Sequence[Judged], weights: Weights) -> list[int]:
        """Return where the first right entry of each query stands, from 1; 0 for none."""
        engine = Answering(name=self._engine.name, index=self._engine.index, tables=self._engine.tables, weights=weights)
        return [self._place(engine, one) for one in judged]

    def _place(self, engine: Answering, judged: Judged) -> int:
        found = engine.search(Query(words=judged.words, language=judged.language, limit=DEPTH))
        right = (place for place, hit in enumerate(found.hits, start=1) if self._is_right(hit.id, judged))
        return next(right, 0)

    def _is_right(self, entry_id: str, judged: Judged) -> bool:
        facets = self._documents[entry_id].facets
        right_topic = not judged.topics or not set(judged.topics).isdisjoint(facets["topic"])
        return right_topic and judged.type in ("", *facets["type"])


@contextmanager
def opened_catalogue() -> Iterator[Catalogue]:
    """Yield the catalogue of `db/`, indexed in a folder that is gone afterwards."""
    reading = read_folder(ROOT / "db", level="draft")
    documents = documents_of(reading.records, reading.vocabulary)
    with tempfile.TemporaryDirectory() as folder:
        yield Catalogue(_engine(Path(folder) / "index", documents, reading.vocabulary), documents)


def _engine(folder: Path, documents: Sequence[SearchDocument], vocabulary: Vocabulary) -> Answering:
    build_index(folder, documents, vocabulary, digest="fit")
    engine = open_index(folder, digest="fit")
    if not isinstance(engine, Answering):
        raise TypeError
    return engine


def _print_table(catalogue: Catalogue, splits: Mapping[str, Sequence[Judged]], fitted: Weights) -> None:
    print("| queries | weights | language | queries | success@1 | success@3 | MRR |\n|---|---|---|---|---|---|---|")
    for split, judged in splits.items():
        for name, weights in (("before", FITTED), ("fitted", fitted)):
            for language, figures in catalogue.figures(judged, weights).items():
                values = " | ".join(f"{100 * figures[one]:.1f} %" for one in ("success@1", "success@3"))
                print(f"| {split} | {name} | {language} | {figures['queries']:.0f} | {values} | {figures['MRR']:.3f} |")


if __name__ == "__main__":
    main()
