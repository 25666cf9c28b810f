# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Help for somebody in trouble: works without catalogue, data folder and network. Standard library only."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from bbico_desktop.domain.entries import CatalogueInfo
from bbico_desktop.domain.freshness import is_expired, must_check_first
from bbico_desktop.domain.languages import wording
from bbico_desktop.domain.plain import from_plain, record_from_plain
from bbico_desktop.domain.problems import Problem
from bbico_desktop.domain.records import AnyRecord, Helpline, Sheet
from bbico_desktop.domain.vocabulary import Concept, Vocabulary
from bbico_desktop.foundation.clock import Clock, day_of_freshness
from bbico_desktop.foundation.files import write_atomically
from bbico_desktop.services.help_now_file import HELP_SHEET, HelpSet, help_set, read_help, to_bytes

logger = logging.getLogger(__name__)


class Records(Protocol):
    """What the help needs of an open catalogue, to take over newer sheets and numbers."""

    def ids(self, *, kind: str | None = None, type: str | None = None) -> tuple[str, ...]:  # noqa: A002  # the word of the trade
        """Return ids in static order."""
        ...

    def record(self, record_id: str, /) -> AnyRecord | None:
        """Return a record that agrees with its stored hash."""
        ...

    def vocabulary(self) -> Vocabulary:
        """Return all concepts."""
        ...

    def info(self) -> CatalogueInfo:
        """Return which catalogue it is."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """One line of the first page of help: what happened, in the words of somebody to whom it happens."""

    id: str
    sheet_id: str
    title: str
    summary: str
    text_language: str
    icon: str | None


class HelpNow:
    """The newest good set of help sheets and helplines: the shipped one, or the one that a newer edition brought.

    Every question raises Problem `help-now-missing` or `help-now-broken` when no good set is left at all.
    """

    def __init__(self, *, shipped: Path, kept: Path, clock: Clock) -> None:
        self._shipped = shipped
        self._kept = kept
        self._clock = clock
        self._in_use: HelpSet | None = None

    @property
    def date(self) -> str:
        """Return the day on which the set in use was issued, ISO."""
        return self._set().issued

    def situations(self, language: str) -> tuple[Situation, ...]:
        """Return the situations that have a sheet, in the order of the vocabulary."""
        helps = self._set()
        return tuple(_situation(sheet_id, helps, language) for sheet_id in helps.sheets)

    def sheet(self, sheet_id: str) -> Sheet | None:
        """Return a help sheet by its id or by that of its situation."""
        sheets = self._set().sheets
        named = next((name for name, plain in sheets.items() if sheet_id in (name, plain.get("situation"))), None)
        record = record_from_plain(sheets[named]) if named else None
        return record if isinstance(record, Sheet) else None

    def helplines(self) -> tuple[Helpline, ...]:
        """Return all helplines: emergency numbers first, then those of Belgium, then those of its neighbours, each by id."""
        records = (record_from_plain(plain) for plain in self._set().helplines.values())
        found = [record for record in records if isinstance(record, Helpline)]
        return tuple(sorted(found, key=lambda one: (not one.emergency, one.foreign is not None, one.id)))

    def helpline(self, helpline_id: str) -> Helpline | None:
        """Return one helpline; None when it was withdrawn."""
        plain = self._set().helplines.get(helpline_id)
        record = record_from_plain(plain) if plain else None
        return record if isinstance(record, Helpline) else None

    def emergency(self) -> tuple[Helpline, ...]:
        """Return the numbers to call when life is in danger."""
        return tuple(helpline for helpline in self.helplines() if helpline.emergency)

    def label(self, concept_id: str, language: str) -> str:
        """Return a concept's label, in English where there is none in `language`, else the id."""
        plain = self._set().concepts.get(concept_id)
        return (wording(plain["pref"], language).text if plain else "") or concept_id

    def maker(self, organisation_id: str, language: str) -> str:
        """Return the name of an organisation behind a helpline, else its id."""
        return wording(self._set().makers.get(organisation_id, {}), language).text or organisation_id

    def vocabulary(self) -> Vocabulary:
        """Return the concepts that the sheets and helplines use."""
        return Vocabulary(concepts=tuple(from_plain(Concept, plain) for plain in self._set().concepts.values()))

    def must_be_checked(self, helpline: Helpline) -> bool:
        """Say whether the reader must check the number first: nobody vouches for it any more, or the clock cannot tell."""
        return must_check_first(helpline, day_of_freshness(self._clock))

    def open_now(self, helpline: Helpline) -> bool | None:
        """Return True for a line that is known to answer day and night; None when that is not known.

        Hours are a text for people, so nothing is worked out from them.
        """
        return True if helpline.hours_247 and not is_expired(helpline, day_of_freshness(self._clock)) else None

    def renew(self, records: Records) -> bool:
        """Take over the sheets and helplines of the open edition and keep them; return whether anything changed.

        Nothing is taken from an edition older than the set in use, so that no old number comes back with it, nor from one in
        which a record fails its check.
        """
        in_use = self._newest()
        try:
            info = records.info()
            if in_use is not None and (info.seq < in_use.seq or info.digest == in_use.digest):
                return False
            newer = help_set(_all_records(records), records.vocabulary(), info)
        except Problem as problem:
            logger.info("help-now-not-renewed %s", problem.code)
            return False
        self._in_use = newer
        self._keep(newer)
        return True

    def _set(self) -> HelpSet:
        helps = self._newest()
        return helps if helps is not None else read_help(self._shipped)

    def _newest(self) -> HelpSet | None:
        """Return the set in use; of the shipped and the kept one the newer, the kept one when they are equally new."""
        if self._in_use is None:
            good = [helps for helps in (_good(self._kept), _good(self._shipped)) if helps is not None]
            self._in_use = max(good, key=lambda helps: helps.seq, default=None)
        return self._in_use

    def _keep(self, helps: HelpSet) -> None:
        try:
            write_atomically(self._kept, to_bytes(helps))
        except Problem as problem:
            logger.info("help-now-not-kept %s", problem.code)


def _good(path: Path) -> HelpSet | None:
    try:
        return read_help(path)
    except Problem as problem:
        if problem.code != "help-now-missing":
            logger.info("%s", problem.code)
        return None


def _all_records(records: Records) -> Iterator[AnyRecord]:
    wanted = (*records.ids(type=HELP_SHEET), *records.ids(kind="helpline"), *records.ids(kind="organisation"))
    return (record for record in map(records.record, wanted) if record is not None)


def _situation(sheet_id: str, helps: HelpSet, language: str) -> Situation:
    plain = helps.sheets[sheet_id]
    title = wording(plain["title"], language)
    situation = plain.get("situation", sheet_id)
    return Situation(
        id=situation,
        sheet_id=sheet_id,
        title=title.text,
        summary=wording(plain.get("summary", {}), language).text,
        text_language=title.language,
        icon=helps.concepts.get(situation, {}).get("icon"),
    )
