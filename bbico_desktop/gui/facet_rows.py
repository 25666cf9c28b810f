# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Turn facet counts into the lines of the filter list: short lists, the most frequent first, the unknown last."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from bbico_desktop.domain.queries import Filters
from bbico_desktop.domain.records import UNKNOWN
from bbico_desktop.domain.results import FacetCounts, RoomCount, RoomCounts
from bbico_desktop.gui.catalogue_words import ORDERED_SCHEMES, CatalogueWords
from bbico_desktop.gui.models.facet_list import FacetRow, Line
from bbico_desktop.gui.room_words import CHOICES, holds, not_known, room_choice
from bbico_desktop.gui.wording import capital, named

VALUES_SHOWN = 5
ROOM = "room"
"""Stands for a facet: what the room has."""

# What the room has comes first: it is what a teacher or a helper cannot change.
HEADINGS: dict[str, str] = {
    "needs": str(QT_TRANSLATE_NOOP("Facets", "Without internet")),
    "audience": str(QT_TRANSLATE_NOOP("Facets", "For whom")),
    "type": str(QT_TRANSLATE_NOOP("Facets", "Type")),
    "topic": str(QT_TRANSLATE_NOOP("Facets", "Topic")),
    "age_group": str(QT_TRANSLATE_NOOP("Facets", "Age")),
    "language": str(QT_TRANSLATE_NOOP("Facets", "Language of the material")),
    "education_level": str(QT_TRANSLATE_NOOP("Facets", "Education level")),
    "community": str(QT_TRANSLATE_NOOP("Facets", "Community")),
    "kind": str(QT_TRANSLATE_NOOP("Facets", "Kind")),
}


def heading(facet: str) -> str:
    """Return what a facet is called."""
    return QCoreApplication.translate("Facets", HEADINGS[facet])


def value_label(value: str, words: CatalogueWords) -> str:
    """Return what a facet value is called."""
    return QCoreApplication.translate("Facets", "Not known") if value == UNKNOWN else words.label(value)


def facet_rows(counts: FacetCounts, filters: Filters, words: CatalogueWords, opened: Collection[str]) -> list[FacetRow]:
    """Return the lines for all facets that offer a choice; those in `opened` show all their values."""
    return [row for facet in HEADINGS for row in _facet(facet, counts.get(facet, {}), filters, words, opened)]


def room_rows(counts: RoomCounts, filters: Filters) -> list[FacetRow]:
    """Return the lines of what the room has; beneath each that is chosen stands what does not say whether it fits."""
    offered = [name for name in CHOICES if name in counts and (counts[name].count or counts[name].unknown or holds(name, filters))]
    rows = [row for name in offered for row in _room(name, counts[name], filters)]
    question = QCoreApplication.translate("Facets", "What does this room have?")
    return [FacetRow(line=Line.HEADING, facet=ROOM, text=question), *rows] if rows else []


def _room(name: str, counted: RoomCount, filters: Filters) -> Iterator[FacetRow]:
    chosen = holds(name, filters)
    yield _line(Line.VALUE, name, room_choice(name), counted.count, checked=chosen)
    if chosen and counted.unknown:
        yield _line(Line.UNKNOWN, name, capital(not_known(name)), counted.unknown, checked=name in filters.unknown_too)


def _line(line: Line, name: str, text: str, count: int, *, checked: bool) -> FacetRow:
    spoken = QCoreApplication.translate("Facets", "{value}, {count} found").format(value=text, count=count)
    return FacetRow(line=line, facet=ROOM, value=name, text=text, count=count, checked=checked, spoken=spoken)


def _facet(
    facet: str, counts: Mapping[str, int], filters: Filters, words: CatalogueWords, opened: Collection[str]
) -> list[FacetRow]:
    chosen = filters.chosen.get(facet, frozenset())
    if not chosen and len(counts) < 2:
        return []
    values = _in_order(facet, counts, words)
    shown = values if facet in opened or not _is_long(values) else _short(values, chosen)
    rows = [FacetRow(line=Line.HEADING, facet=facet, text=heading(facet))]
    rows += [_value(facet, value, counts[value], value in chosen, words) for value in shown]
    left_out = len(values) - len(shown)
    if left_out > 0:
        more = QCoreApplication.translate("Facets", "%n more…", "", left_out)
        rows.append(FacetRow(line=Line.MORE, facet=facet, text=more, spoken=named(heading(facet), more)))
    elif facet in opened and _is_long(values):
        fewer = QCoreApplication.translate("Facets", "Fewer")
        rows.append(FacetRow(line=Line.MORE, facet=facet, text=fewer, spoken=named(heading(facet), fewer)))
    return rows


def _is_long(values: Sequence[str]) -> bool:
    """Say whether leaving values out saves anything: a line "1 more" would take the place of the value itself."""
    return len(values) > VALUES_SHOWN + 1


def _short(values: Sequence[str], chosen: frozenset[str]) -> list[str]:
    """Return the first values, the chosen ones, and the unknown, which is never hidden."""
    return [value for number, value in enumerate(values) if number < VALUES_SHOWN or value in chosen or value == UNKNOWN]


def _in_order(facet: str, counts: Mapping[str, int], words: CatalogueWords) -> list[str]:
    if facet in ORDERED_SCHEMES:
        return sorted(counts, key=lambda value: (value == UNKNOWN, words.places.get(value, len(words.places))))
    return sorted(counts, key=lambda value: (value == UNKNOWN, -counts[value], words.label(value)))


def _value(facet: str, value: str, count: int, checked: bool, words: CatalogueWords) -> FacetRow:
    text = value_label(value, words)
    spoken = QCoreApplication.translate("Facets", "{facet}: {value}, {count} found").format(
        facet=heading(facet), value=text, count=count
    )
    return FacetRow(line=Line.VALUE, facet=facet, text=text, value=value, count=count, checked=checked, spoken=spoken)
