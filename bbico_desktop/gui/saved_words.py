# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Saved searches in words: the name that one gets, how many entries it finds, how many of them are new."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from bbico_desktop.domain.own_things import MOST_NAME, SavedSearch
from bbico_desktop.domain.queries import Filters, Query
from bbico_desktop.gui.catalogue_words import CatalogueWords
from bbico_desktop.gui.navigation import Route, search_route
from bbico_desktop.gui.widgets.filter_chips import filter_labels
from bbico_desktop.gui.widgets.text_lines import ELLIPSIS
from bbico_desktop.gui.wording import entries

APART = " · "


def name_for(words: str, filters: Filters, catalogue_words: CatalogueWords) -> str:
    """Return what a search is called: its words and what it is filtered by, as far as a name goes."""
    name = APART.join([part for part in (" ".join(words.split()), *filter_labels(filters, catalogue_words)) if part])
    return name if len(name) <= MOST_NAME else name[: MOST_NAME - 1].rstrip() + ELLIPSIS


def found_words(saved: SavedSearch) -> str:
    """Return how many entries a saved search finds, and how many of them are new: "12 entries · +3 new"."""
    return APART.join([part for part in (entries(saved.total), new_words(saved)) if part])


def new_words(saved: SavedSearch) -> str:
    """Return how many entries are new since the search was saved or last opened, "+3 new"; nothing when there are none."""
    count = saved.new  # the tool that gathers texts stops at an attribute here
    if not count:
        return ""
    new = QCoreApplication.translate("SavedSearches", "%n new", "", count)
    return f"+{new}"


def is_saved(route: Route, kept: Iterable[Query]) -> bool:
    """Say whether what a place shows is one of the queries that are kept."""
    shown = replace(route, entry_id=None, opened=False, typing=False)
    return any(search_route(query) == shown for query in kept)
