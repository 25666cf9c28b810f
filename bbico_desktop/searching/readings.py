# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What each entry's texts say by themselves, read in one go. Kept beside the catalogue: an unchanged entry is not read again."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.searching import codes
from bbico_desktop.searching.analysed import AnalysedDocument, Analysis, WordTerms, coded_texts, is_organisation
from bbico_desktop.searching.analysis import RunningText, Spellings
from bbico_desktop.searching.bridging import Bridge
from bbico_desktop.searching.compounds import COMPOUNDING
from bbico_desktop.searching.label_reading import LabelReading, label_reading
from bbico_desktop.searching.phrases import in_order

_QUICK = 1
"""How hard zlib tries."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the texts of one entry say, whatever else the catalogue holds. Words stand in one string, with spaces between.

    `terms` and `words` are {code: those that stand there}, without the parts of `compounds`, {language: words that may be some};
    `known` {language: folded words} of which those of any entry may be made; `spelled` the words as they are spelled, to correct
    misspelt ones; `bridged` the bridge concepts that the texts name; `in_order` all words in their order (see `phrases`).
    `packed` is all this but `in_order`, as it is kept.
    """

    key: bytes
    packed: bytes
    terms: Mapping[int, str]
    words: Mapping[int, str]
    compounds: Mapping[str, str]
    known: Mapping[str, str]
    spelled: str
    bridged: tuple[str, ...]
    in_order: bytes


@dataclass(frozen=True, slots=True)
class Kept:
    """What was read before: {key of a reading: (all of it `packed`, its `in_order`)}, and {key of labels: all of them `packed`}."""

    readings: Mapping[bytes, tuple[bytes, bytes]] = field(default_factory=dict)
    labels: Mapping[bytes, bytes] = field(default_factory=dict)


class Readings:
    """The readings of all documents, in their order, and of all labels, and what they make together."""

    def __init__(self, readings: Sequence[Reading], labels: LabelReading) -> None:
        self.labels = labels
        self._readings = readings
        known = {language: frozenset(_words(one.known.get(language, "") for one in readings)) for language in COMPOUNDING}
        self._word_terms = word_terms = WordTerms(known)
        compounds = {language: set(_words(one.compounds.get(language, "") for one in readings)) for language in COMPOUNDING}
        self._parted = {
            language: {word for word in words if word_terms.of_parts(word, language)} for language, words in compounds.items()
        }

    def __iter__(self) -> Iterator[Reading]:
        return iter(self._readings)

    def __len__(self) -> int:
        return len(self._readings)

    def parts_in(self, reading: Reading) -> list[str]:
        """Return the terms of the parts of an entry's compounds; they stand in its body."""
        parts, found = self._word_terms.of_parts, set[str]()
        for language, words in reading.compounds.items():
            for word in self._parted[language].intersection(words.split()):
                found.update(parts(word, language))
        return sorted(found)

    def analysed(self) -> Iterator[AnalysedDocument]:
        """Yield the analysed form of each document, in their order."""
        for number, reading in enumerate(self._readings):
            terms = _by_word(reading.terms)
            for term in self.parts_in(reading):
                terms[term] = terms.get(term, 0) | codes.BODY
            yield AnalysedDocument(number, terms, _by_word(reading.words))


def _words(every: Iterable[str]) -> Iterator[str]:
    return (word for words in every for word in words.split())


def _by_word(coded: Mapping[int, str]) -> dict[str, int]:
    return {word: code for code, words in coded.items() for word in words.split()}


def readings_of(
    documents: Sequence[SearchDocument],
    vocabulary: Vocabulary,
    *,
    version: int,
    kept: Kept | None = None,
    report: Callable[[float], None] | None = None,
) -> Readings:
    """Return the readings of documents: those that are `kept` of unchanged ones, by the same `version` of all that reads.

    `report` is told the part that is done, from 0 to 1.
    """
    kept = kept or Kept()
    labels = label_reading(vocabulary, version=version, kept=kept.labels)
    reader = _Reader(Bridge(labels.bridge))
    salt = hashlib.sha256(repr((version, labels.bridge)).encode())
    readings = []
    for done, document in enumerate(documents):
        key = _key_of(document, salt)
        readings.append(kept_reading(key, *kept.readings[key]) if key in kept.readings else reader.read(document, key))
        if report:
            report(done / len(documents))
    return Readings(readings, labels)


def _key_of(document: SearchDocument, salt: hashlib._Hash) -> bytes:
    texts = (document.title, document.summary, document.body, document.keywords, document.names)  # all of `coded_texts`
    said = repr((is_organisation(document), texts))
    key = salt.copy()  # what every document shares is hashed once: it is longer than most documents
    key.update(said.encode(errors="surrogatepass"))
    return key.digest()


class _Reader:
    """Reads one document after the other; each spelling and each word's terms are worked out once."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._word_terms = WordTerms()
        self._seen: Spellings = {}

    def read(self, document: SearchDocument, key: bytes) -> Reading:
        analysis = Analysis(self._word_terms, names_are_exact=is_organisation(document))
        known: dict[str, set[str]] = {language: set() for language in COMPOUNDING}
        spelled: set[str] = set()
        bridged: set[str] = set()
        every: list[RunningText] = []
        for one in coded_texts(document):
            running = RunningText(one.text, self._seen)
            analysis.add(one, running)
            spelled.update([token.word for token in running.telling])
            if one.language in known:
                known[one.language].update([token.folded for token in running.telling])
            bridged.update(self._bridge.standing_in(self._word_terms.firsts(running.telling, one.language)))
            every.append(running)
        fields = (
            _by_code(analysis.terms),
            _by_code(analysis.words),
            {language: " ".join(sorted(words)) for language, words in sorted(analysis.compounds.items())},
            {language: " ".join(sorted(words)) for language, words in known.items()},
            " ".join(sorted(spelled)),
            sorted(bridged),
        )
        content = json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode(errors="surrogatepass")
        return _reading(
            key, zlib.compress(content, _QUICK), fields, in_order([token.folded for token in text.tokens] for text in every)
        )


def _by_code(coded: Mapping[str, int]) -> dict[int, str]:
    words: dict[int, list[str]] = {}
    for word in sorted(coded):
        words.setdefault(coded[word], []).append(word)
    return {code: " ".join(words[code]) for code in sorted(words)}


def kept_reading(key: bytes, packed: bytes, words_in_order: bytes) -> Reading:
    """Return a reading as it was kept. Raises zlib.error, ValueError or TypeError when it was not."""
    return _reading(key, packed, json.loads(zlib.decompress(packed).decode(errors="surrogatepass")), words_in_order)


def _reading(key: bytes, packed: bytes, fields: Sequence[Any], words_in_order: bytes) -> Reading:
    terms, words, compounds, known, spelled, bridged = fields
    return Reading(
        key=key,
        packed=packed,
        terms={int(code): every for code, every in terms.items()},
        words={int(code): every for code, every in words.items()},
        compounds=compounds,
        known=known,
        spelled=spelled,
        bridged=tuple(bridged),
        in_order=words_in_order,
    )
