# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The entries of bridge concepts: those in whose texts a label stands, in whatever language, so that "centre PMS" finds "CLB"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.searching.analysed import texts_of
from bbico_desktop.searching.analysis import PLAIN, content_words, terms
from bbico_desktop.searching.labels import BRIDGE, phrases


def bridged(documents: Sequence[SearchDocument], vocabulary: Vocabulary) -> Iterator[tuple[str, int]]:
    """Yield (concept, number of the entry), each pair once."""
    labels = _labels_by_first_term(vocabulary)
    for document in documents if labels else ():
        held = {concept for language, text in texts_of(document) for concept in _standing_in(text, language, labels)}
        yield from ((concept, document.number) for concept in sorted(held))


def _labels_by_first_term(vocabulary: Vocabulary) -> dict[str, list[tuple[list[str], str]]]:
    labels: dict[str, list[tuple[list[str], str]]] = {}
    for concept, language, phrase in phrases(vocabulary):
        for written_in in (language, PLAIN) if concept.scheme == BRIDGE else ():
            label = _first_terms(phrase, written_in)
            labels.setdefault(label[0], []).append((label, concept.id))
    return labels


def _standing_in(text: str, language: str, labels: Mapping[str, list[tuple[list[str], str]]]) -> Iterator[str]:
    said = _first_terms(text, language)
    for place, term in enumerate(said):
        for label, concept in labels.get(term, ()):
            if said[place : place + len(label)] == label:
                yield concept


def _first_terms(text: str, language: str) -> list[str]:
    return [terms(token, language)[0] for token in content_words(text)]
