# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""From a reading without mistakes to what a pack carries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from bbico_desktop.authoring.refused import refused_host
from bbico_desktop.authoring.written import Reading
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import BLOCKS, AnyRecord, Sheet, Step
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.packs.content import PackMeta


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """Records and vocabulary as a pack carries them, in the order of their ids."""

    header: PackMeta
    records: tuple[AnyRecord, ...]
    vocabulary: Vocabulary


def publish(reading: Reading) -> Publication:
    """Return what the pack of a reading holds. Raises the problem `records-mistakes` with every mistake when there is one."""
    if reading.mistakes or reading.pack is None:
        raise Problem("records-mistakes", Family.BAD_INPUT, mistakes=reading.mistakes, count=len(reading.mistakes))
    records = tuple(_without_hidden_sources(record) for record in sorted(reading.records, key=lambda record: record.id))
    return Publication(header=reading.pack, records=records, vocabulary=reading.vocabulary)


def _without_hidden_sources(record: AnyRecord) -> AnyRecord:
    """Leave the sources on refused hosts in the written record only."""
    shown = replace(record, sources=_shown(record.sources))
    if isinstance(shown, Sheet):
        blocks: dict[str, Any] = {block: tuple(_shown_step(step) for step in getattr(shown, block)) for block in BLOCKS}
        return replace(shown, **blocks)
    return shown


def _shown_step(step: Step) -> Step:
    return replace(step, sources=_shown(step.sources))


def _shown(sources: Iterable[str]) -> tuple[str, ...]:
    return tuple(source for source in sources if refused_host(source) is None)
