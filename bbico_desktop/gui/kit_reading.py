# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the place for kits shows, read in the worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bbico_desktop.domain.kits import KitHead, OpenKit
from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.own_things import OWN_KIT_PREFIX
from bbico_desktop.domain.problems import Problem
from bbico_desktop.gui.catalogue_words import CatalogueWords, read_words
from bbico_desktop.gui.errors import ONLY_READING

if TYPE_CHECKING:
    from bbico_desktop.composition import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class KitsRead:
    """All kits, and the wanted one; None when there is no such kit. `trouble` says why none can be made or changed now."""

    heads: tuple[KitHead, ...]
    wanted: str
    kit: OpenKit | None
    words: CatalogueWords
    trouble: Problem | None


def reading_kits(wanted: str, language: Language, words: CatalogueWords | None) -> Callable[[Services], KitsRead]:
    """Return the errand that reads all kits and the wanted one; `words` are those that are known already."""

    def read(services: Services) -> KitsRead:
        trouble = services.kits.trouble()
        can_read = trouble is None or trouble.code == ONLY_READING
        heads = services.kits.all(language) if can_read else services.kits.shipped(language)
        kit = _kit(services, wanted if can_read or not wanted.startswith(OWN_KIT_PREFIX) else "")
        return KitsRead(heads=heads, wanted=wanted, kit=kit, words=words or read_words(services, language), trouble=trouble)

    return read


def _kit(services: Services, wanted: str) -> OpenKit | None:
    try:
        return services.kits.record(wanted) if wanted else None
    except Problem as problem:
        if problem.code != "kit-unknown":
            raise
        return None
