# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A mistake that a reader found in an entry, kept until it leaves for the editors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, get_args

ReportKind = Literal["wrong", "old", "unsafe", "other"]
REPORT_KINDS: tuple[ReportKind, ...] = get_args(ReportKind)
MOST_REPORTS = 500
MOST_REPORT_NOTE = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One report. `title`, `address` and `checked` are those of the entry on that day, `issued` is the day of its catalogue."""

    id: int = 0
    entry_id: str
    title: str
    address: str = ""
    checked: str = ""
    issued: str = ""
    kind: ReportKind
    note: str = ""
    written: str


def report_object(report: Report) -> dict[str, Any]:
    """Return a report as file and command line show it; what is not known is null."""
    return {
        "entry": report.entry_id,
        "title": report.title,
        "address": report.address or None,
        "checked": report.checked or None,
        "catalogue": report.issued or None,
        "kind": report.kind,
        "note": report.note,
        "written": report.written or None,
    }
