# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""All that a reader keeps herself, read at once in a worker: what her own page shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from bbico_desktop.domain.help_points import HelpPoint
from bbico_desktop.domain.own_things import Attached, Binned
from bbico_desktop.domain.records import Resource
from bbico_desktop.domain.vocabulary import Concept
from bbico_desktop.gui.catalogue_words import CatalogueWords, read_words
from bbico_desktop.storage.user_backup import Backup

if TYPE_CHECKING:
    from bbico_desktop.composition import Services
    from bbico_desktop.domain.languages import Language


class Section(StrEnum):
    """The parts of the page, in their order."""

    ENTRIES = "entries"
    HELP_POINTS = "help-points"
    NOTES = "notes"
    DOCUMENTS = "documents"
    BIN = "bin"
    BACKUPS = "backups"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnKept:
    """`titles` are those of entries at which something stands, in the reader's language; one that is lost is not among them."""

    entries: tuple[Resource, ...] = ()
    help_points: tuple[HelpPoint, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict)
    documents: tuple[Attached, ...] = ()
    binned: tuple[Binned, ...] = ()
    backups: tuple[Backup, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)
    words: CatalogueWords = field(default_factory=CatalogueWords)
    choices: Mapping[str, tuple[Concept, ...]] = field(default_factory=dict)
    writable: bool = True


def read_kept(services: Services, language: Language) -> OwnKept:
    """Return all of it. Raises Problem `user-data-damaged`, `user-data-newer` and those of storage; called in a worker."""
    things, browsing = services.own_things, services.browsing
    notes, documents = things.notes(), things.documents()
    binned = services.bin.all()
    ids = {*notes, *(one.entry_id for one in documents), *(one.name for one in binned if one.what == "note")}
    cards = browsing.cards(sorted(ids), language)
    return OwnKept(
        entries=things.entries(),
        help_points=services.help_points.all(),
        notes=notes,
        documents=documents,
        binned=binned,
        backups=services.backups.all(),
        titles={one: card.title for one, card in cards.items()},
        words=read_words(services, language),
        choices={scheme: browsing.concepts(scheme) for scheme in ("type", "topic", "audience", "language")},
        writable=things.can_write,
    )


def damage_of(services: Services) -> Backup | None:
    """Return the newest sound backup, which can take the place of a damaged file; called in a worker."""
    return services.backups.newest_good()
