# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Kits, and lessons that are no kit yet, on their way to paper; runs in the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bbico_desktop.domain.kits import OpenKit
from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.own_things import OWN_KIT_PREFIX
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import Kit

if TYPE_CHECKING:
    from bbico_desktop.composition import Services


def kit_for(services: Services, entry_id: str | None, entries: tuple[str, ...], language: Language) -> OpenKit | None:
    """Return the kit that an id names, or that some entries make; None when it is something else. Raises Problem `kit-unknown`."""
    if entries:
        return services.lessons.open(entries, language)
    if entry_id is None:
        return None
    if entry_id.startswith(OWN_KIT_PREFIX):
        return services.kits.record(entry_id)
    try:
        record = services.browsing.record(entry_id)
    except Problem as problem:
        if problem.family is not Family.STORAGE:
            raise
        return None  # a help sheet needs no catalogue
    return services.kits.record(record.id) if isinstance(record, Kit) else None
