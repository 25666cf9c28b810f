# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What both engines keep beside their postings: sets by facet and concept, ids, labels, words, titles. Bytes, read as needed."""

from __future__ import annotations

import json
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import Any

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.queries import FACETS
from bbico_desktop.domain.records import UNKNOWN
from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.searching.bitsets import bits_of
from bbico_desktop.searching.labels import Labels
from bbico_desktop.searching.lexicon import Lexicon, lexicon_table
from bbico_desktop.searching.readings import Readings
from bbico_desktop.searching.stated import AGES, MINUTES, STATED, span_of, stated

FORMAT = 12
"""Raised with every change of analysis, postings or tables: an index of another format is built again."""

_MAGIC = b"BBICO-SEARCH\n"


class _Writer:
    """Puts parts one after another and remembers where they lie."""

    def __init__(self) -> None:
        self._payload = bytearray()

    def place(self, part: bytes) -> tuple[int, int]:
        begin = len(self._payload)
        self._payload += part
        return begin, len(self._payload)

    def sets(self, sets: Mapping[str, int]) -> dict[str, tuple[int, int]]:
        return {name: self.place(_octets(bits)) for name, bits in sorted(sets.items())}

    def value(self, value: Any) -> tuple[int, int]:
        return self.place(_json(value))

    def finished(self, directory: Mapping[str, Any]) -> bytes:
        return _headed({**directory, "format": FORMAT, "crc32": zlib.crc32(self._payload)}, self._payload)


def tables_of(documents: Sequence[SearchDocument], readings: Readings, vocabulary: Vocabulary, *, digest: str) -> bytes:
    """Return the tables of these documents, read already; `digest` names the edition that they belong to."""
    writer = _Writer()
    text, buckets = lexicon_table(_words(readings))
    bridged = ((concept, number) for number, one in enumerate(readings) for concept in one.bridged)
    directory = {
        "digest": digest,
        "count": len(documents),
        "ids": writer.value([document.id for document in documents]),
        "facets": {facet: writer.sets(_facet_sets(documents, facet)) for facet in FACETS},
        "concepts": writer.sets(_concept_sets(documents, bridged, vocabulary)),
        "main_topics": writer.sets(_sets(map(main_topic, documents), len(documents))),
        **{name: writer.sets(_sets(stated(documents, name), len(documents))) for name in STATED},
        "level_ages": writer.value(_level_ages(vocabulary)),
        "distress": writer.sets({"": bits_of((one.number for one in documents if one.distress), len(documents))}),
        "labels": writer.place(readings.labels.table),
        "lexicon": writer.place(text),
        "buckets": writer.value(buckets),
        "titles": writer.place(b"\n".join(_json(dict(document.title)) for document in documents)),
    }
    return writer.finished(directory)


def for_edition(tables: bytes, digest: str) -> bytes:
    """Return tables that belong to no edition yet as those of one. Raises Problem `index-broken` when they are not sound."""
    directory, payload = _parted(tables)
    return _headed({**directory, "digest": digest}, payload)


def _parted(data: bytes) -> tuple[dict[str, Any], memoryview]:
    """Return directory and payload. Raises Problem `index-broken` when the bytes are not what `tables_of` wrote, whole."""
    start = len(_MAGIC) + 4
    if data[: len(_MAGIC)] != _MAGIC:
        raise index_broken("not an index of ours")
    begin = start + int.from_bytes(data[len(_MAGIC) : start], "little")
    try:
        directory: dict[str, Any] = json.loads(data[start:begin])
    except ValueError as error:
        raise index_broken("its list of contents is damaged") from error
    payload = memoryview(data)[begin:]
    if directory.get("format") != FORMAT:
        raise index_broken("its format is another one")
    if directory.get("crc32") != zlib.crc32(payload):
        raise index_broken("its checksum is wrong")
    return directory, payload


def _headed(directory: Mapping[str, Any], payload: bytes | bytearray | memoryview) -> bytes:
    head = _json(directory)
    return b"".join((_MAGIC, len(head).to_bytes(4, "little"), head, payload))


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _octets(bits: int) -> bytes:
    return bits.to_bytes((bits.bit_length() + 7) >> 3, "little")


def _sets(named: Iterable[tuple[str, int]], count: int) -> dict[str, int]:
    members: dict[str, list[int]] = {}
    for name, number in named:
        members.setdefault(name, []).append(number)
    return {name: bits_of(numbers, count) for name, numbers in members.items()}


def _facet_sets(documents: Sequence[SearchDocument], facet: str) -> dict[str, int]:
    return _sets(((value, one.number) for one in documents for value in one.facets.get(facet, ())), len(documents))


def main_topic(document: SearchDocument) -> tuple[str, int]:
    """Return the topic that an entry is mainly about, the first one of its record, and the number of the entry."""
    return document.facets.get("topic", (UNKNOWN,))[0], document.number


def _level_ages(vocabulary: Vocabulary) -> dict[str, tuple[int, int]]:
    """Return how old those are who go to school at each level, where the vocabulary says so."""
    levels = vocabulary.scheme("education_level")
    return {level.id: (level.ages.min, level.ages.max) for level in levels if level.ages}


def _concept_sets(
    documents: Sequence[SearchDocument], bridged: Iterable[tuple[str, int]], vocabulary: Vocabulary
) -> dict[str, int]:
    """Return the entries of each concept; those of narrower concepts belong to the broader one too."""
    carried = ((concept, one.number) for one in documents for concept in one.concepts)
    sets = _sets(chain(carried, bridged), len(documents))
    broader = {concept.id: concept.broader for concept in vocabulary}
    for concept_id, bits in list(sets.items()):
        waiting, seen = list(broader.get(concept_id, ())), {concept_id}
        while waiting:
            above = waiting.pop()
            if above not in seen:
                seen.add(above)
                sets[above] = sets.get(above, 0) | bits
                waiting.extend(broader.get(above, ()))
    return sets


def _words(readings: Readings) -> Counter[str]:
    words = Counter(readings.labels.words)
    for reading in readings:
        words.update(reading.spelled.split())
    return words


class SearchTables:
    """Reads what `tables_of` wrote. Raises Problem `index-broken` when the bytes are not that, whole."""

    def __init__(self, data: bytes) -> None:
        self._directory, self._payload = _parted(data)

    @property
    def digest(self) -> str:
        """Return the name of the edition that these tables belong to."""
        return str(self._directory["digest"])

    @property
    def count(self) -> int:
        """Return how many entries there are."""
        return int(self._directory["count"])

    @cached_property
    def ids(self) -> list[str]:
        """Return the ids of the entries, by number."""
        return list(self._value("ids"))

    @cached_property
    def facets(self) -> dict[str, dict[str, int]]:
        """Return {facet: {value: set of entries}}."""
        return {facet: self._sets(places) for facet, places in self._directory["facets"].items()}

    @cached_property
    def concepts(self) -> dict[str, int]:
        """Return {concept: set of entries}."""
        return self._sets(self._directory["concepts"])

    @cached_property
    def main_topics(self) -> dict[str, int]:
        """Return {topic: set of entries that are mainly about it}."""
        return self._sets(self._directory["main_topics"])

    @cached_property
    def distress(self) -> int:
        """Return the set of entries that come first when the words say distress."""
        return self._sets(self._directory["distress"])[""]

    @cached_property
    def labels(self) -> Labels:
        """Return the finder of concepts."""
        return Labels(self._value("labels"))

    @cached_property
    def lexicon(self) -> Lexicon:
        """Return the catalogue's own words."""
        begin, end = self._directory["lexicon"]
        return Lexicon(bytes(self._part(begin, end)), self._value("buckets"))

    @cached_property
    def _titles(self) -> list[bytes]:
        begin, end = self._directory["titles"]
        return bytes(self._part(begin, end)).split(b"\n")

    @cached_property
    def stated(self) -> dict[str, dict[str, int]]:
        """Return {one of `STATED`: {value: set of entries}}."""
        return {name: self._sets(self._directory[name]) for name in STATED}

    @cached_property
    def _ages(self) -> list[tuple[int, int, int]]:
        return [(*span_of(name), bits) for name, bits in self.stated[AGES].items()]

    @cached_property
    def _minutes(self) -> list[tuple[int, int]]:
        return [(int(minutes), bits) for minutes, bits in self.stated[MINUTES].items()]

    @cached_property
    def level_ages(self) -> dict[str, tuple[int, int]]:
        """Return {education level: (youngest, oldest)}."""
        return {level: (ages[0], ages[1]) for level, ages in self._value("level_ages").items()}

    def titles(self, number: int) -> dict[str, str]:
        """Return the title of one entry by language."""
        return dict(json.loads(self._titles[number]))

    def of_age(self, age: int) -> int:
        """Return the set of entries whose range of ages holds `age`."""
        return self.between_ages(age, age)

    def between_ages(self, youngest: int, oldest: int) -> int:
        """Return the set of entries whose range of ages has some age in common with this one."""
        found = 0
        for least, most, bits in self._ages:
            if least <= oldest and youngest <= most:
                found |= bits
        return found

    def within_minutes(self, minutes: int) -> int:
        """Return the set of entries that say they take at most so long."""
        found = 0
        for length, bits in self._minutes:
            if length <= minutes:
                found |= bits
        return found

    @cached_property
    def with_ages(self) -> int:
        """Return the set of entries that say for which ages they are."""
        return self.between_ages(0, 1000)

    @cached_property
    def with_minutes(self) -> int:
        """Return the set of entries that say how long they take."""
        return self.within_minutes(1_000_000)

    def _part(self, begin: int, end: int) -> memoryview:
        return self._payload[begin:end]

    def _sets(self, places: Mapping[str, tuple[int, int]]) -> dict[str, int]:
        return {name: int.from_bytes(self._part(begin, end), "little") for name, (begin, end) in places.items()}

    def _value(self, name: str) -> Any:
        begin, end = self._directory[name]
        return json.loads(bytes(self._part(begin, end)))


def index_broken(reason: str) -> Problem:
    """Return the problem of an index that cannot be used; it is built again from the records."""
    return Problem("index-broken", Family.STORAGE, reason=reason)
