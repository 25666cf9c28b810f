# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The entries of bridge concepts: those in whose texts a label stands, in whatever language, so that "centre PMS" finds "CLB"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.searching.analysis import PLAIN, content_words, terms
from bbico_desktop.searching.labels import BRIDGE, phrases


def bridge_labels(vocabulary: Vocabulary) -> list[tuple[list[str], str]]:
    """Return the labels of the bridge concepts: (first terms of its words, concept)."""
    return [
        (_first_terms(phrase, written_in), concept.id)
        for concept, language, phrase in phrases(Vocabulary(concepts=vocabulary.scheme(BRIDGE)))
        for written_in in (language, PLAIN)
    ]


class Bridge:
    """Finds the bridge concepts that a text names."""

    def __init__(self, labels: Iterable[tuple[Sequence[str], str]]) -> None:
        self._labels: dict[str, list[tuple[list[str], str]]] = {}
        for label, concept in labels:
            self._labels.setdefault(label[0], []).append((list(label), concept))
        self._firsts = frozenset(self._labels)

    def concepts_in(self, texts: Iterable[tuple[str, str]]) -> frozenset[str]:
        """Return the concepts of which a label stands in one of these (language, text) pairs."""
        return frozenset(concept for language, text in texts for concept in self.standing_in(_first_terms(text, language)))

    def standing_in(self, said: Sequence[str]) -> Iterator[str]:
        """Yield the concepts of which a label stands in a text; `said` are the first terms of its words that mean something."""
        if self._firsts.isdisjoint(said):  # as in nearly all texts
            return
        for place, term in enumerate(said):
            for label, concept in self._labels.get(term, ()):
                if said[place : place + len(label)] == label:
                    yield concept


def _first_terms(text: str, language: str) -> list[str]:
    return [terms(token, language)[0] for token in content_words(text)]
