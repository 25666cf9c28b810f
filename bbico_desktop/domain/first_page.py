# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the window shows before anybody has asked for anything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bbico_desktop.domain.entries import CatalogueInfo, EntryCard

if TYPE_CHECKING:
    from bbico_desktop.domain.results import FacetCounts  # noqa: TC004  # answers are not loaded before the first list shows


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicCount:
    """A topic and how many entries are about it."""

    id: str
    label: str
    icon: str | None
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicGroup:
    """A group of topics; `count` counts each entry once, however many topics of the group it has."""

    id: str
    label: str
    icon: str | None
    count: int
    topics: tuple[TopicCount, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SituationDoor:
    """A situation that has a help sheet."""

    id: str
    label: str
    icon: str | None
    sheet_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KitDoor:
    """A kit, how many entries it has, and how long it takes if that is known."""

    id: str
    title: str
    count: int
    minutes: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstPage:
    """Home and the first list of a search without words, in one language: made with the catalogue, read with one statement."""

    language: str
    info: CatalogueInfo
    total: int
    groups: tuple[TopicGroup, ...]
    situations: tuple[SituationDoor, ...]
    kits: tuple[KitDoor, ...]
    cards: tuple[EntryCard, ...]
    facets: FacetCounts
