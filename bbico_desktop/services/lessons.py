# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Lessons for tomorrow: complete, on paper, without looking for them; and what becomes of them as a kit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from bbico_desktop.domain.kits import KeptItem, KeptKit, OpenKit, own_kit_number
from bbico_desktop.domain.languages import Language, wording
from bbico_desktop.domain.lessons import LEAST_MINUTES, MOST_MINUTES, OLDEST, YOUNGEST, LessonOffer, lesson_packs
from bbico_desktop.domain.own_things import MOST_NAME
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import AnyRecord, Kit, minutes_of
from bbico_desktop.foundation.clock import Clock
from bbico_desktop.services.kit_views import opened, snapshot_of
from bbico_desktop.services.kits import KitChange, Kits

ACTIVITY = "activity-sheet"


class Rows(Protocol):
    """What this service asks of the catalogue; `services.browsing.Browsing` is one."""

    def record(self, record_id: str, /) -> AnyRecord | None:
        """Return a whole record, also for a former id."""
        ...

    def ids(self, *, kind: str | None = None, type: str | None = None) -> tuple[str, ...]:  # noqa: A002  # the catalogue's word
        """Return the ids of the catalogue in static order."""
        ...


class Lessons:
    """Every question may raise Problem of the catalogue."""

    def __init__(self, *, kits: Kits, rows: Callable[[], Rows], clock: Clock) -> None:
        self._kits = kits
        self._rows = rows
        self._clock = clock

    def offer(self, *, minutes: int, age: int) -> LessonOffer:
        """Return three complete lessons for a time and an age. Raises Problem `not-a-number`."""
        _check("--minutes", minutes, LEAST_MINUTES, MOST_MINUTES)
        _check("--age", age, YOUNGEST, OLDEST)
        rows = self._rows()
        found = (rows.record(one) for one in rows.ids(kind="sheet", type=ACTIVITY))
        return lesson_packs((one for one in found if one), minutes=minutes, age=age)

    def open(self, entries: Sequence[str], language: Language, minutes: int | None = None) -> OpenKit:
        """Return entries as a kit that is kept nowhere, to be looked at and printed. Raises Problem `unknown-id`, `kit-in-kit`."""
        return opened(self._kit(entries, language, minutes), self._kits.find)

    def on_paper(self, ids: Sequence[str], language: Language) -> OpenKit:
        """Return what is put on paper as a lesson: the kit that the only id names, else these entries one after another.

        Raises Problem `unknown-id`, `kit-unknown`, `kit-in-kit`.
        """
        if len(ids) == 1 and (own_kit_number(ids[0]) is not None or isinstance(self._rows().record(ids[0]), Kit)):
            return self._kits.record(ids[0])
        return self.open(ids, language)

    def keep(self, entries: Sequence[str], language: Language, minutes: int | None = None) -> KitChange:
        """Make a kit of a lesson. Raises Problem `unknown-id`, `kit-in-kit`, `kits-full`."""
        return self._kits.keep(self._kit(entries, language, minutes))

    def _kit(self, entries: Sequence[str], language: Language, minutes: int | None) -> KeptKit:
        rows = self._rows()
        records = []
        for entry in entries:
            record = rows.record(entry)
            if record is None:
                raise Problem("unknown-id", Family.NOT_FOUND, id=entry)
            if isinstance(record, Kit):
                raise Problem("kit-in-kit", Family.WRONG_USE, id=entry)
            records.append(record)
        if not records:
            raise Problem("nothing-to-print", Family.WRONG_USE)
        today = self._clock.today().isoformat()
        items = tuple(KeptItem(entry_id=one.id, minutes=minutes_of(one), snapshot=snapshot_of(one)) for one in records)
        title = wording(records[0].title, language).text[:MOST_NAME]
        return KeptKit(
            id=0, name=title, language=language, created=today, changed=today, planned=minutes, on_paper=True, items=items
        )


def _check(option: str, value: int, least: int, most: int) -> None:
    if not least <= value <= most:
        raise Problem("not-a-number", Family.WRONG_USE, option=option, value=value, least=least, most=most)
