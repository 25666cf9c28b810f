# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Mistakes and proposals in words: their kinds, the draft of a mail, the slip on paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from bbico_desktop.domain.reports import PROPOSAL, Report, record_lines
from bbico_desktop.gui import wording
from bbico_desktop.gui.wording import named

MOST_MAIL = 1_800
"""So long may an address that opens a mail be: some systems cut longer ones."""


def kind_words(kind: str) -> str:
    """Return what a kind of report is called."""
    if kind == "wrong":
        return QCoreApplication.translate("Reports", "Something is wrong")
    if kind == "old":
        return QCoreApplication.translate("Reports", "Out of date")
    if kind == "unsafe":
        return QCoreApplication.translate("Reports", "Not safe")
    if kind == PROPOSAL:
        return QCoreApplication.translate("Reports", "Proposed for the catalogue")
    return QCoreApplication.translate("Reports", "Something else")


def report_lines(report: Report) -> Iterator[str]:
    """Yield a report line by line, as it leaves; a proposal as the record that the editors would write."""
    yield f"{report.title} ({report.record.id if report.record else report.entry_id})"
    if report.address:
        yield report.address
    yield named(QCoreApplication.translate("Reports", "What is it"), kind_words(report.kind))
    if report.note:
        yield report.note
    if report.record:
        yield from record_lines(report.record)
    if report.written:
        yield named(QCoreApplication.translate("Reports", "Written on"), wording.day(report.written))
    if report.issued:
        yield named(QCoreApplication.translate("Reports", "Catalogue of"), wording.day(report.issued))


def reports_text(reports: Sequence[Report]) -> str:
    """Return reports as plain text."""
    return "\n\n".join("\n".join(report_lines(one)) for one in reports) + "\n"


def mail_address(reports: Sequence[Report]) -> str | None:
    """Return the address that opens a mail with these reports, to nobody yet; None when they are too long for one."""
    body = reports_text(reports).replace("\n", "\r\n")
    address = f"mailto:?subject={quote(heading_of(reports))}&body={quote(body)}"
    return address if len(address) <= MOST_MAIL else None


def heading_of(reports: Sequence[Report]) -> str:
    """Return what stands above reports that leave."""
    proposals = [one.kind == PROPOSAL for one in reports]
    if not any(proposals):
        return QCoreApplication.translate("Reports", "Mistakes in the B-BICO catalogue")
    if all(proposals):
        return QCoreApplication.translate("Reports", "Proposals for the B-BICO catalogue")
    return QCoreApplication.translate("Reports", "Mistakes in the B-BICO catalogue, and proposals for it")


def slip_html(reports: Sequence[Report]) -> str:
    """Return the slip as simple HTML; everything in it is escaped."""
    parts = [f"<h1>{escape(heading_of(reports))}</h1>"]
    for report in reports:
        title, *lines = report_lines(report)
        parts.append(f"<h2>{escape(title)}</h2>")
        parts += [f"<p>{escape(line).replace(chr(10), '<br>')}</p>" for line in lines]
    return "".join(parts)
