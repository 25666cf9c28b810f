# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What paper of a kit is made of: the catalogue, and where it has nothing, what was kept with the kit."""

from __future__ import annotations

from typing import Protocol

from bbico_desktop.domain.entries import CatalogueInfo
from bbico_desktop.domain.kits import OpenKit
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import AnyRecord
from bbico_desktop.domain.vocabulary import Concept


class Records(Protocol):
    """What paper needs of the catalogue; `services.browsing.Browsing` is one. Every question may raise Problem (STORAGE)."""

    def record(self, record_id: str, /) -> AnyRecord | None:
        """Return a whole record, also for an id that it had before."""
        ...

    def labels(self, language: str) -> dict[str, str]:
        """Return {concept id: label}."""
        ...

    def concepts(self, scheme: str) -> tuple[Concept, ...]:
        """Return the concepts of one vocabulary."""
        ...

    def info(self) -> CatalogueInfo:
        """Return which catalogue is open."""
        ...


class KitRecords:
    """The catalogue with a kit laid beneath it."""

    def __init__(self, records: Records, kit: OpenKit) -> None:
        self._records = records
        self._kit = kit
        self.labels = records.labels
        self.concepts = records.concepts
        self.info = records.info

    def record(self, record_id: str, /) -> AnyRecord | None:
        """Return the kit itself, a record of the catalogue, else the copy that was kept."""
        if record_id == self._kit.kit.id:
            return self._kit.kit
        kept = self._kit.records.get(record_id)
        try:
            return self._records.record(record_id) or kept
        except Problem as problem:
            if kept is None or problem.family is not Family.STORAGE:
                raise
            return kept
