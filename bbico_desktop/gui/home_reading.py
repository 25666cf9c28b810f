# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What Home shows once the services are there: the reader's kits, what she opened last, what the last update brought."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bbico_desktop.domain.changes import Changes
from bbico_desktop.domain.entries import EntryCard
from bbico_desktop.domain.kits import KitHead
from bbico_desktop.gui.catalogue_words import CatalogueWords, read_words

if TYPE_CHECKING:
    from bbico_desktop.composition import Services
    from bbico_desktop.domain.languages import Language

MOST_SHOWN = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeRows:
    """At most six of each; `changes` tells all of the last update."""

    kits: tuple[KitHead, ...] = ()
    recent: tuple[EntryCard, ...] = ()
    added: tuple[EntryCard, ...] = ()
    changes: Changes = field(default_factory=Changes)
    words: CatalogueWords = field(default_factory=CatalogueWords)


def read_home(services: Services, language: Language) -> HomeRows:
    """Return what there is to show; called in a worker. Own things that cannot be read are said by whoever opens them."""
    changes = services.updating.latest_changes()
    own = [kit for kit in services.kits.all(language) if kit.own]
    added = services.browsing.cards(changes.added[:MOST_SHOWN], language)
    return HomeRows(
        kits=tuple(sorted(own, key=lambda kit: kit.changed, reverse=True)[:MOST_SHOWN]),
        recent=services.recent.recent(language)[:MOST_SHOWN],
        added=tuple(added.values()),
        changes=changes,
        words=read_words(services, language),
    )
