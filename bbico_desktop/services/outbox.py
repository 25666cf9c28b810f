# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Mistakes and proposals that wait here until somebody carries them to the editors: as a file, a mail, or on paper."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Protocol

from bbico_desktop.domain.entries import CatalogueInfo
from bbico_desktop.domain.languages import wording
from bbico_desktop.domain.own_things import is_own
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import UNKNOWN, AnyRecord, Resource
from bbico_desktop.domain.reports import (
    MISTAKES,
    MOST_REPORT_NOTE,
    MOST_REPORTS,
    PROPOSAL,
    Report,
    proposed,
    report_object,
)
from bbico_desktop.foundation.clock import Clock
from bbico_desktop.foundation.files import write_for_reader
from bbico_desktop.foundation.release import VERSION
from bbico_desktop.services.own_drafts import clean_text
from bbico_desktop.services.own_folder import OwnFolder
from bbico_desktop.storage.user_reports import UserReports

WHAT, FORMAT, FORMAT_WITH_PROPOSALS = "bbico-reports", 1, 2


class Rows(Protocol):
    """What this needs to know of the entries; `services.browsing.Browsing` is one."""

    def record(self, record_id: str, /) -> AnyRecord | None:
        """Return a whole record."""
        ...

    def info(self) -> CatalogueInfo:
        """Return which catalogue it is."""
        ...


class Outbox:
    """A verb that raises a Problem has changed nothing; any may raise those of storage. May be shared by threads."""

    def __init__(self, *, folder: OwnFolder, reports: UserReports, rows: Callable[[], Rows], clock: Clock) -> None:
        self._folder = folder
        self._reports = reports
        self._rows = rows
        self._clock = clock

    def add(self, entry_id: str, kind: str, note: str = "", *, language: str = "en") -> Report:
        """Keep a report of an entry and return it; `other` needs a note.

        Raises Problem `unknown-id`, `unknown-value`, `report-note-missing`, `own-text-too-long`, `reports-full`.
        """
        self._folder.check_writable()
        known = next((one for one in MISTAKES if one == kind), None)
        if known is None:
            raise Problem("unknown-value", Family.WRONG_USE, option="kind", value=kind, values=", ".join(MISTAKES))
        text = clean_text(note, field="note", most=MOST_REPORT_NOTE)
        if known == "other" and not text:
            raise Problem("report-note-missing", Family.WRONG_USE)
        record = self._rows().record(entry_id)
        if record is None:
            raise Problem("unknown-id", Family.NOT_FOUND, id=entry_id)
        report = Report(
            entry_id=record.id,
            title=wording(record.title, language).text,
            address=record.url or "",
            checked="" if record.as_of == UNKNOWN else record.as_of,
            issued=self._rows().info().issued,
            kind=known,
            note=text,
            written=self._today(),
        )
        return self._kept(report)

    def propose(self, entry_id: str, *, language: str = "en") -> Report:
        """Propose an own entry as it is now to the editors, in the place of an earlier proposal of it, and return the report.

        Raises Problem `own-entry-unknown`, `reports-full`.
        """
        self._folder.check_writable()
        entry = self._rows().record(entry_id) if is_own(entry_id) else None
        if not isinstance(entry, Resource):
            raise Problem("own-entry-unknown", Family.NOT_FOUND, id=entry_id)
        report = Report(
            entry_id=entry.id,
            title=wording(entry.title, language).text,
            address=entry.url or "",
            kind=PROPOSAL,
            written=self._today(),
            record=proposed(entry),
        )
        earlier = [one.id for one in self.all() if (one.kind, one.entry_id) == (PROPOSAL, entry.id)]
        return self._kept(report, instead_of=earlier)

    def all(self) -> tuple[Report, ...]:
        """Return all reports that have not left, oldest first."""
        return self._reports.all()

    def remove(self, ids: Collection[int]) -> int:
        """Remove reports, as they have left or are not wanted; return how many."""
        self._folder.check_writable()
        return self._reports.remove(ids)

    def export(self, out: Path) -> int:
        """Write all reports to one file (docs/own-things.md); return how many. Raises `no-reports`, those of `write_for_reader`."""
        reports = self.all()
        if not reports:
            raise Problem("no-reports", Family.NOT_FOUND)
        write_for_reader(out, reports_file(reports))
        return len(reports)

    def _kept(self, report: Report, *, instead_of: Collection[int] = ()) -> Report:
        if self._reports.add(report, most=MOST_REPORTS, instead_of=instead_of) is None:
            raise Problem("reports-full", Family.WRONG_USE, most=MOST_REPORTS)
        return report

    def _today(self) -> str:
        return self._clock.today().isoformat() if self._clock.plausible() else ""


def reports_file(reports: Sequence[Report]) -> bytes:
    """Return reports as a file: the same reports, the same bytes. One without proposals can be read as ever."""
    form = FORMAT_WITH_PROPOSALS if any(one.kind == PROPOSAL for one in reports) else FORMAT
    content = {"what": WHAT, "format": form, "program": VERSION, "reports": [report_object(one) for one in reports]}
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()
