# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Make paper: entries of the catalogue as PDF. Help sheets and helplines print even when there is no catalogue."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Protocol, TypeVar

from bbico_desktop.domain.help_points import HelpPoint, as_helpline
from bbico_desktop.domain.kits import OpenKit
from bbico_desktop.domain.languages import Localized
from bbico_desktop.domain.paper import SHEET, USUAL, PaperOptions
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import AnyRecord, Helpline, Kit, Organisation, Resource, Sheet
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.foundation.clock import Clock, day_of_freshness
from bbico_desktop.printing import layouts
from bbico_desktop.printing.handout import EntryHandout, Handout, OwnHandout
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.services.kit_records import KitRecords, Records
from bbico_desktop.services.wanted_entries import Press, WantedEntries

T = TypeVar("T")


class Helps(Protocol):
    """What this service needs of the help that works without a catalogue; `services.help_now.HelpNow` is one."""

    @property
    def date(self) -> str:
        """Return the day on which the set in use was issued, ISO."""
        ...

    def sheet(self, sheet_id: str) -> Sheet | None:
        """Return a help sheet."""
        ...

    def helplines(self) -> tuple[Helpline, ...]:
        """Return all helplines, emergency numbers first."""
        ...

    def helpline(self, helpline_id: str) -> Helpline | None:
        """Return one helpline."""
        ...

    def maker(self, organisation_id: str, language: str) -> str:
        """Return the name of an organisation behind a helpline."""
        ...

    def vocabulary(self) -> Vocabulary:
        """Return the concepts that sheets and helplines use."""
        ...


class Handouts:
    """Paper from the catalogue: the newest help set where it has the entry, else the open edition."""

    def __init__(
        self,
        *,
        records: Records,
        helps: Helps,
        press: Press,
        clock: Clock,
        copies: frozenset[str] = frozenset(),
        near: Callable[[], Sequence[HelpPoint]] = tuple,
    ) -> None:
        """Take the ids of entries that no catalogue has any more (it is said of them), and who helps nearby."""
        self._records = records
        self._copies = copies
        self._near = near
        self._helps = helps
        self._press = press
        self._clock = clock

    def wanted(self, ids: Sequence[str]) -> WantedEntries:
        """Return some entries, in order, looked up once for all that is asked of their paper. Raises Problem `unknown-id`."""
        found = {record_id: self._record(record_id) for record_id in dict.fromkeys(ids)}
        unknown = [record_id for record_id, record in found.items() if record is None]
        if unknown:
            raise Problem("unknown-id", Family.NOT_FOUND, id=", ".join(unknown))
        records = [record for record in map(found.__getitem__, ids) if record is not None]
        return WantedEntries(records, around=self._around, press=self._press, clock=self._clock)

    def handout(self, record_id: str, language: str) -> OwnHandout | EntryHandout:
        """Return what stands on the hand-out of one entry. Raises Problem `unknown-id`."""
        return self.wanted([record_id]).handout(language)

    def make(self, ids: Sequence[str], languages: Sequence[str], layout: str = SHEET, *, options: PaperOptions = USUAL) -> bytes:
        """Return the PDF of `WantedEntries.pdf` of some entries. Raises Problem `unknown-id`, and those of it."""
        return self.wanted(ids).pdf(languages, layout, options=options)

    def typeset(self, handouts: Sequence[Handout], *, options: PaperOptions = USUAL) -> bytes:
        """Return one PDF of hand-outs that were made here, and may have been changed since. Raises Problem `print-failed`."""
        issued = self._or_none(lambda: self._records.info().issued) or self._or_none(lambda: self._helps.date)
        day = date.fromisoformat(issued) if issued else self._clock.today()
        return self._press.make_pdf(handouts, issued=day, options=options)

    def for_kits(self, kits: Iterable[OpenKit]) -> Handouts:
        """Return what makes paper of kits, too, and of all that is in them, also of what the catalogue lacks."""
        records, copies = self._records, self._copies
        for kit in kits:
            records, copies = KitRecords(records, kit), copies | kit.copies
        return Handouts(records=records, helps=self._helps, press=self._press, clock=self._clock, copies=copies, near=self._near)

    def for_kit(self, kit: OpenKit) -> Handouts:
        """Return the same for one kit."""
        return self.for_kits([kit])

    def kit_ids(self, kit: OpenKit, layout: str, *, cover_only: bool = False) -> tuple[str, ...]:
        """Return what is printed of a kit, in order: as `Layout.of_kit` says, the kit itself, its entries, or both."""
        of_kit = layouts.LAYOUTS[layout].of_kit
        entries = () if cover_only or of_kit == "itself" else tuple(kit.records)
        return entries if of_kit == "entries" else (kit.kit.id, *entries)

    def _record(self, record_id: str) -> AnyRecord | None:
        helps = self._or_none(lambda: self._help(record_id))
        return helps or self._records.record(record_id)

    def _help(self, record_id: str) -> AnyRecord | None:
        return self._helps.sheet(record_id) or self._helps.helpline(record_id)

    def _around(self, records: Sequence[AnyRecord], language: str) -> Surroundings:
        """Return what the hand-outs need besides their records; what the catalogue cannot give comes from the help set."""
        from_help = all(isinstance(one, Helpline) or (isinstance(one, Sheet) and one.situation) for one in records)
        issued = self._or_none(lambda: self._helps.date) if from_help else None
        labels = self._or_none(lambda: self._records.labels(language))
        helplines = self._or_none(self._helps.helplines) or ()
        return Surroundings(
            language=language,
            labels=self._helps.vocabulary().labels(language) if labels is None else labels,
            makers={one: self._maker(one, language) for one in _named(records)},
            helplines={one.id: one for one in helplines},
            today=day_of_freshness(self._clock),
            issued=issued or self._records.info().issued,
            others=self._others(records),
            frameworks=self._frameworks(records),
            copies=self._copies,
            near=tuple(as_helpline(one, language) for one in self._or_none(self._near) or ()),
        )

    def _frameworks(self, records: Sequence[AnyRecord]) -> dict[str, tuple[str, ...]]:
        """Return what frameworks call the competences, where an activity names some."""
        if not any(isinstance(one, Sheet) and one.competences for one in records):
            return {}
        concepts = self._or_none(lambda: self._records.concepts("competence")) or ()
        return {concept.id: concept.close_match for concept in concepts}

    def _others(self, records: Sequence[AnyRecord]) -> dict[str, AnyRecord]:
        """Return the entries that the hand-outs lead to, by the ids under which they are named."""
        found = {one: self._or_none(lambda one=one: self._record(one)) for one in _led_to(records)}  # type: ignore[misc]
        return {one: record for one, record in found.items() if record}

    def _maker(self, organisation_id: str, language: str) -> Localized:
        found = self._or_none(lambda: self._records.record(organisation_id))
        if found:
            return found.title
        return {language: self._or_none(lambda: self._helps.maker(organisation_id, language)) or organisation_id}

    def _or_none(self, ask: Callable[[], T]) -> T | None:
        """Return the answer; None when the store that was asked is missing or broken, which another may make good."""
        try:
            return ask()
        except Problem as problem:
            if problem.family is not Family.STORAGE:
                raise
            return None


def _led_to(records: Iterable[AnyRecord]) -> Iterator[str]:
    """Yield the ids of the entries to go on with."""
    for record in records:
        if isinstance(record, Sheet):
            yield from record.related
        elif isinstance(record, Kit):
            yield from (item.entry for item in record.items)


def _named(records: Iterable[AnyRecord]) -> set[str]:
    """Return the organisations that the hand-outs will name."""
    found: set[str] = set()
    for record in records:
        if isinstance(record, Resource | Helpline):
            found.update(record.organisations)
        elif isinstance(record, Organisation):
            found.update(record.member_of)
    return found
