# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The ways on from an answer without hits, in plain words with what each finds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bbico_desktop.domain.queries import Query
from bbico_desktop.domain.results import Exit
from bbico_desktop.gui.catalogue_words import CatalogueWords
from bbico_desktop.gui.facet_rows import heading
from bbico_desktop.gui.room_words import CHOICES, at_most, for_group, room_choice
from bbico_desktop.gui.understood_words import either
from bbico_desktop.gui.widgets.filter_chips import filter_label
from bbico_desktop.gui.wording import entries, named

ICONS = {"spelling": "search", "fewer-words": "search", "other-languages": "languages", "topic": "tag"}
VALUES_NAMED = 2


def icon_of(way: Exit) -> str:
    """Return the icon of a way on."""
    return ICONS.get(way.kind, "x")


def way_words(way: Exit, asked: Query, words: CatalogueWords) -> str:
    """Return where a way leads and how many entries stand there; `asked` is the query that found nothing."""
    return f"{_where(way, asked, words)} · {entries(way.count)}"


def _where(way: Exit, asked: Query, words: CatalogueWords) -> str:
    if way.kind in ("spelling", "fewer-words"):
        return QCoreApplication.translate("WaysOn", "Search for “{words}”").format(words=way.about)
    if way.kind == "topic":
        return named(heading("topic"), words.label(way.about))
    if way.kind == "other-languages":
        return QCoreApplication.translate("WaysOn", "In other languages as well")
    if way.kind == "without-filters":
        return QCoreApplication.translate("WaysOn", "Without all filters")
    left_out = _filter(way.about, asked, words)
    return QCoreApplication.translate("WaysOn", "Without the filter “{filter}”").format(filter=left_out)


def _filter(facet: str, asked: Query, words: CatalogueWords) -> str:
    if facet == "age":
        return named(heading("age_group"), asked.filters.age)
    if facet == "minutes":
        return at_most(asked.filters.minutes or 0)
    if facet == "group":
        return for_group(asked.filters.group or 0)
    if facet == "room":
        return ", ".join(room_choice(one) for one in CHOICES if one in asked.filters.room)
    values = sorted(asked.filters.chosen.get(facet, ()))
    if len(values) > VALUES_NAMED:
        return heading(facet)
    return either([filter_label(facet, value, words) for value in values])
