# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Judged queries: what people type, and which entries are a right answer to it, as an editor writes it down in a table."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from bbico_desktop.domain.entries import EntryCard
from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.domain.problems import Mistake, Place

COLUMNS = ("lang", "query", "topics", "type", "class", "split")
"""Parted by tabs; those behind `query` may be left out. `topics` are parted by commas."""
NEAREST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One query, and what a right answer is: an entry with any of the topics, if there are some, and of the type, if there is one.

    `group` is the class of the query (misspelt, a whole sentence …), `split` what it is used for (train, test); both may be empty.
    """

    line: int
    language: Language
    words: str
    topics: tuple[str, ...] = ()
    type: str = ""
    group: str = ""
    split: str = ""

    def accepts(self, entry: EntryCard) -> bool:
        """Say whether an entry is a right answer."""
        return (not self.topics or not set(self.topics).isdisjoint(entry.topics)) and self.type in ("", entry.type)


def read_judged(text: str, file: str) -> tuple[tuple[Judged, ...], tuple[Mistake, ...]]:
    """Return the queries of a table and what is wrong with its other lines; blank lines and those that begin with # are skipped."""
    judged: list[Judged] = []
    mistakes: list[Mistake] = []
    lines: dict[tuple[str, str], int] = {}
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        row = dict(zip(COLUMNS, [*cells, *("" for _ in COLUMNS)], strict=False))
        wrong = _wrong_line(row, lines, file, number)
        language = next((one for one in LANGUAGES if one == row["lang"]), None)
        if wrong or language is None:
            mistakes += wrong
            continue
        lines[language, row["query"]] = number
        judged.append(_judged(row, language, number))
    return tuple(judged), tuple(mistakes)


def _judged(row: Mapping[str, str], language: Language, line: int) -> Judged:
    return Judged(
        line=line,
        language=language,
        words=row["query"],
        topics=tuple(topic.strip() for topic in row["topics"].split(",") if topic.strip()),
        type=row["type"],
        group=row["class"],
        split=row["split"],
    )


def _wrong_line(row: Mapping[str, str], lines: Mapping[tuple[str, str], int], file: str, line: int) -> list[Mistake]:
    found = []
    if row["lang"] not in LANGUAGES:
        found.append(_mistake("judged-language", file, line, "lang", value=row["lang"]))
    if not row["query"]:
        found.append(_mistake("judged-without-query", file, line, "query"))
    if not row["topics"].strip(" ,") and not row["type"]:
        found.append(_mistake("judged-without-answer", file, line, "topics"))
    first = lines.get((row["lang"], row["query"]))
    if first:
        found.append(_mistake("judged-twice", file, line, "query", first=first))
    return found


def unknown_ids(judged: Sequence[Judged], *, topics: Collection[str], types: Collection[str], file: str) -> Iterator[Mistake]:
    """Yield each topic and type that the catalogue does not know, with the ids that come nearest."""
    for one in judged:
        for topic in one.topics:
            if topic not in topics:
                yield _mistake("judged-topic", file, one.line, "topics", value=topic, near=_nearest(topic, topics))
        if one.type and one.type not in types:
            yield _mistake("judged-type", file, one.line, "type", value=one.type, near=_nearest(one.type, types))


def unanswerable(judged: Judged, file: str) -> Mistake:
    """Return the mistake of a query to which no entry is a right answer."""
    return _mistake("judged-nothing-fits", file, judged.line, "type" if judged.type else "topics")


def _nearest(value: str, known: Collection[str]) -> str:
    return ", ".join(get_close_matches(value, sorted(known), n=NEAREST, cutoff=0))


def _mistake(code: str, file: str, line: int, field: str, **facts: object) -> Mistake:
    said = {name: str(value) for name, value in facts.items()}
    return Mistake(code=code, place=Place(file=file, line=line, field=field), facts=said)
