# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a reader has for the editors, kept until it leaves: a mistake in an entry, or an entry of her own to take over."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from bbico_desktop.domain.languages import LANGUAGES, TranslationState
from bbico_desktop.domain.own_things import OWN_PREFIX
from bbico_desktop.domain.plain import record_to_plain
from bbico_desktop.domain.records import Resource

ReportKind = Literal["wrong", "old", "unsafe", "other", "proposal"]
MISTAKES: tuple[ReportKind, ...] = ("wrong", "old", "unsafe", "other")
PROPOSAL: ReportKind = "proposal"
MOST_REPORTS = 500
MOST_REPORT_NOTE = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One report. `title`, `address` and `checked` are those of the entry on that day, `issued` is the day of its catalogue.

    `record` is what a proposal proposes, as it was then; None of a mistake.
    """

    id: int = 0
    entry_id: str
    title: str
    address: str = ""
    checked: str = ""
    issued: str = ""
    kind: ReportKind
    note: str = ""
    written: str
    record: Resource | None = None


def proposed(entry: Resource) -> Resource:
    """Return an own entry as a record for the catalogue: what its form holds and nothing else, neither notes nor documents.

    The reader vouched for it, not the source, so that nothing is said of dates and state; the editors fill in what is missing.
    """
    return Resource(
        id=entry.id.removeprefix(OWN_PREFIX),
        type=entry.type,
        title=entry.title,
        summary=entry.summary,
        languages=entry.languages,
        topics=entry.topics,
        audiences=entry.audiences,
        ages=entry.ages,
        url=entry.url,
        sources=(entry.url,) if entry.url else (),
        read=entry.read,
        translations={one: TranslationState.SOURCE if one in entry.title else TranslationState.MISSING for one in LANGUAGES},
        organisation_names=entry.organisation_names,
        duration_minutes=entry.duration_minutes,
    )


def record_lines(record: Resource) -> Iterator[str]:
    """Yield a record field by field, in the form in which editors write it (docs/records.md): YAML, each value as JSON."""
    for name, value in record_to_plain(record).items():
        yield f"{name}: {json.dumps(value, ensure_ascii=False)}"


def report_object(report: Report) -> dict[str, Any]:
    """Return a report as file and command line show it; what is not known is null. Only a proposal has a `record`."""
    told = {
        "entry": report.entry_id,
        "title": report.title,
        "address": report.address or None,
        "checked": report.checked or None,
        "catalogue": report.issued or None,
        "kind": report.kind,
        "note": report.note,
        "written": report.written or None,
    }
    return {**told, "record": record_to_plain(report.record)} if report.record else told
