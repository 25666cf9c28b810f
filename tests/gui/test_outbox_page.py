# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The outbox: what waits, and the ways in which it leaves."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import unquote

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.outbox import OutboxPage
from bbico_desktop.gui.window import Window
from bbico_desktop.printing.pages import page_count
from bbico_desktop.services.outbox import Outbox
from tests.gui.conftest import Agreeing
from tests.gui.names import unnamed
from tests.gui.test_search_entry import outbox

__all__ = ["outbox"]


@pytest.fixture
def page(qtbot, window: Window, outbox: Outbox) -> OutboxPage:
    """Return the outbox with two reports."""
    outbox.add("edubox-fake-news", "old", "The link\nis gone & <b>.")
    outbox.add("critiquer-l-info", "unsafe")
    window.navigator.go(Route(page="outbox"))
    one = window.page("outbox")
    assert isinstance(one, OutboxPage)
    settle(qtbot, one)
    return one


def settle(qtbot, page: OutboxPage) -> None:
    qtbot.waitUntil(lambda: not page._desk._background.busy)


def texts(page: OutboxPage) -> list[str]:
    return [label.text() for label in page.cards.findChildren(QLabel) if label.isVisible()]


def test_each_report_stands_there_with_its_note(page: OutboxPage):
    assert texts(page) == ["Out of date · 18 November 2026", "The link\nis gone & <b>.", "Not safe · 18 November 2026"]
    assert unnamed(page) == []


def test_all_of_them_leave_as_one_file(qtbot, page: OutboxPage, tmp_path: Path):
    out = tmp_path / "reports"
    page._ask_where = lambda parent, suggested: out
    page.save_button.click()
    settle(qtbot, page)

    written = json.loads(out.with_suffix(".json").read_bytes())
    assert [one["kind"] for one in written["reports"]] == ["old", "unsafe"]
    assert len(page._reports) == 2


def test_a_mail_is_drafted_only_after_asking(page: OutboxPage, agreeing: Agreeing):
    page.mail_button.click()

    (address,) = agreeing.asked
    assert address.startswith("mailto:?subject=")
    assert "is gone & <b>." in unquote(address)


def test_what_is_too_long_for_a_mail_address_is_copied(qtbot, page: OutboxPage, outbox: Outbox, agreeing: Agreeing):
    outbox.add("edubox-fake-news", "wrong", "x" * 1900)
    page.open_route(Route(page="outbox"))
    settle(qtbot, page)
    page.mail_button.click()

    assert agreeing.asked == []
    assert "x" * 1900 in QGuiApplication.clipboard().text()


def test_a_slip_is_a_pdf_with_every_report(page: OutboxPage, monkeypatch: pytest.MonkeyPatch):
    papers: list[bytes] = []
    monkeypatch.setattr(page._printer, "print_pdf", papers.append)
    page.print_button.click()

    assert page_count(papers[0]) == 1


def test_taken_out_reports_come_back_by_undo(qtbot, page: OutboxPage, tools: Collaborators, outbox: Outbox):
    page.empty_button.click()
    settle(qtbot, page)
    assert outbox.all() == ()
    assert texts(page) == []
    assert not page.save_button.isVisible()

    tools.undo_steps.undo()
    qtbot.waitUntil(lambda: len(texts(page)) == 3)
    assert len(outbox.all()) == 2
