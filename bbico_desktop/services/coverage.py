# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Where the catalogue has nothing: by topic, audience and language, and what of it is on paper or recent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from bbico_desktop.domain.freshness import day_of
from bbico_desktop.domain.records import UNKNOWN, AnyRecord, Resource, Sheet
from bbico_desktop.services.browsing import Rows

Lack = Literal["nothing", "nothing-on-paper", "only-old"]
LANGUAGES = ("nl", "fr", "de")
"""English is nobody's school language here: material in it alone leaves a gap."""
ON_PAPER = frozenset({"pdf", "print"})
OLD_AFTER_YEARS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """What a topic and audience lack in a language; `elsewhere` counts what the other languages have: how much it is missed."""

    topic: str
    audience: str
    language: str
    lack: Lack
    entries: int
    elsewhere: int
    newest_year: int | None


class Coverage:
    """Look for gaps in the open catalogue."""

    def __init__(self, *, catalogue: Callable[[], Rows]) -> None:
        self._catalogue = catalogue

    def gaps(self, *, today_year: int) -> tuple[Gap, ...]:
        """Return the gaps, the most missed first; pairs of topic and audience that no language has are no gap but a choice."""
        rows = self._catalogue()
        records = [record for record in map(rows.record, (*rows.ids(kind="resource"), *rows.ids(kind="sheet"))) if record]
        by_pair: dict[tuple[str, str], list[AnyRecord]] = defaultdict(list)
        for record in records:
            for topic in record.topics:
                for audience in record.audiences:
                    by_pair[topic, audience].append(record)
        found = (gap for pair, held in by_pair.items() for gap in _gaps_of(*pair, held, today_year))
        return tuple(sorted(found, key=lambda gap: (-gap.elsewhere, gap.topic, gap.audience, gap.language, gap.lack)))


def _gaps_of(topic: str, audience: str, records: list[AnyRecord], today_year: int) -> Iterable[Gap]:
    for language in LANGUAGES:
        own = [record for record in records if language in record.languages]
        lack = _lack(own, today_year)
        if lack is not None:
            yield Gap(
                topic=topic,
                audience=audience,
                language=language,
                lack=lack,
                entries=len(own),
                elsewhere=len(records) - len(own),
                newest_year=max((year for year in map(_year, own) if year), default=None),
            )


def _lack(records: list[AnyRecord], today_year: int) -> Lack | None:
    if not records:
        return "nothing"
    if not any(isinstance(record, Sheet) or (isinstance(record, Resource) and _is_on_paper(record)) for record in records):
        return "nothing-on-paper"
    years = [_year(record) for record in records]
    if all(year is not None and year < today_year - OLD_AFTER_YEARS for year in years):
        return "only-old"
    return None


def _is_on_paper(record: Resource) -> bool:
    return record.low_connectivity == "printable" or bool(ON_PAPER.intersection(record.format))


def _year(record: AnyRecord) -> int | None:
    if isinstance(record, Resource) and record.year:
        return record.year
    day = day_of(record.as_of) if record.as_of != UNKNOWN else None
    return day.year if day else None
