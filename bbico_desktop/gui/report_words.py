# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Reports of mistakes in words: their kinds, the draft of a mail, the slip on paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from bbico_desktop.domain.reports import Report
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
    return QCoreApplication.translate("Reports", "Something else")


def report_lines(report: Report) -> Iterator[str]:
    """Yield a report line by line, as it leaves."""
    yield f"{report.title} ({report.entry_id})"
    if report.address:
        yield report.address
    yield named(QCoreApplication.translate("Reports", "What is it"), kind_words(report.kind))
    if report.note:
        yield report.note
    if report.written:
        yield named(QCoreApplication.translate("Reports", "Written on"), wording.day(report.written))
    if report.issued:
        yield named(QCoreApplication.translate("Reports", "Catalogue of"), wording.day(report.issued))


def reports_text(reports: Sequence[Report]) -> str:
    """Return reports as plain text."""
    return "\n\n".join("\n".join(report_lines(one)) for one in reports) + "\n"


def mail_address(reports: Sequence[Report]) -> str | None:
    """Return the address that opens a mail with these reports, to nobody yet; None when they are too long for one."""
    subject = QCoreApplication.translate("Reports", "Mistakes in the B-BICO catalogue")
    address = f"mailto:?subject={quote(subject)}&body={quote(reports_text(reports).replace(chr(10), chr(13) + chr(10)))}"
    return address if len(address) <= MOST_MAIL else None


def slip_title() -> str:
    """Return what stands above a slip."""
    return QCoreApplication.translate("Reports", "Mistakes in the B-BICO catalogue")


def slip_html(reports: Sequence[Report]) -> str:
    """Return the slip as simple HTML; everything in it is escaped."""
    parts = [f"<h1>{escape(slip_title())}</h1>"]
    for report in reports:
        title, *lines = report_lines(report)
        parts.append(f"<h2>{escape(title)}</h2>")
        parts += [f"<p>{escape(line).replace(chr(10), '<br>')}</p>" for line in lines]
    return "".join(parts)
