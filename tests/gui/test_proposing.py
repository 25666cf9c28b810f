# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""An own entry is proposed to the editors: it leaves by the outbox, whole, without notes, and only when the reader wants it."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from bbico_desktop.domain.policy import PUBLIC_TERMINAL
from bbico_desktop.domain.records import Resource
from bbico_desktop.domain.reports import PROPOSAL, Report, proposed
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.own_kept import Section
from bbico_desktop.gui.pages.outbox import OutboxPage
from bbico_desktop.gui.pages.search import SearchPage
from bbico_desktop.gui.report_words import heading_of, mail_address, reports_text, slip_html
from bbico_desktop.gui.window import Window
from bbico_desktop.services.outbox import Outbox
from bbico_desktop.storage.user_reports import UserReports
from tests.gui.conftest import Agreeing
from tests.gui.fakes import FakeServices
from tests.gui.own_fixture import OwnServices
from tests.gui.test_own_page import DRAFT, Reader, reader
from tests.gui.test_search_entry import outbox
from tests.gui.test_search_page import page, settle

__all__ = ["outbox", "page", "reader"]
BOX = Resource(
    id="own-onze-pestdoos",
    type="game",
    title={"nl": "Onze pestdoos"},
    summary={"nl": "Twintig kaarten."},
    topics=("cyberbullying",),
    url="https://example.org/doos",
    read="2026-11-24",
    rights="",
)
PROPOSED = Report(id=1, entry_id=BOX.id, title="Onze pestdoos", kind=PROPOSAL, written="2026-11-24", record=proposed(BOX))
MISTAKE = Report(id=2, entry_id="edubox-fake-news", title="EDUbox", kind="old", written="2026-11-24")


class TestInWords:
    """What leaves as a mail or on a slip."""

    def test_a_proposal_leaves_as_the_record_that_editors_write(self):
        lines = reports_text([PROPOSED]).splitlines()

        assert lines[:2] == ["Onze pestdoos (onze-pestdoos)", "What is it: Proposed for the catalogue"]
        assert {'kind: "resource"', 'id: "onze-pestdoos"', 'title: {"nl": "Onze pestdoos"}'} <= set(lines)
        assert 'topics: ["cyberbullying"]' in slip_html([PROPOSED]).replace("&quot;", '"')

    def test_what_stands_above_says_what_leaves(self):
        assert heading_of([MISTAKE]) == "Mistakes in the B-BICO catalogue"
        assert heading_of([PROPOSED]) == "Proposals for the B-BICO catalogue"
        assert heading_of([MISTAKE, PROPOSED]) == "Mistakes in the B-BICO catalogue, and proposals for it"
        assert unquote(mail_address([PROPOSED]) or "").startswith("mailto:?subject=Proposals for the B-BICO catalogue&body=Onze")


class TestInMyOwn:
    """The page of one's own things."""

    @pytest.fixture
    def services(self, tmp_path: Path) -> OwnServices:
        held = OwnServices(tmp_path)
        folder = held.own_folder
        reports = UserReports(folder.file)
        held.outbox = Outbox(folder=folder, reports=reports, rows=lambda: held.own_things, clock=held.clock)  # type: ignore[attr-defined, arg-type, return-value]
        return held

    @pytest.fixture
    def chosen(self, reader: Reader) -> Reader:
        """Return a reader who has chosen an entry, at which she keeps a note."""
        entry = reader.services.own_things.add_entry(DRAFT)
        reader.services.own_things.set_note(entry, "Used with Amira of 4B.")
        reader.page.open_route(Route(page="own"))
        reader.settle()
        reader.page.shelf.show_section(Section.ENTRIES, entry)
        return reader

    def test_one_click_puts_it_into_the_outbox_and_leads_there(self, chosen: Reader, tmp_path: Path):
        chosen.page.shelf.actions_row.buttons["propose"].click()
        chosen.settle()

        (report,) = chosen.services.outbox.all()
        assert (report.kind, report.title) == ("proposal", "Onze pestdoos")
        assert chosen.went[-1] == Route(page="outbox")
        chosen.services.outbox.export(tmp_path / "out.json")
        assert "Amira" not in (tmp_path / "out.json").read_text(encoding="utf-8")

        chosen.steps.undo()
        chosen.settle()
        assert chosen.services.outbox.all() == ()

    def test_it_is_offered_where_it_can_be_done(self, chosen: Reader):
        assert "propose_entry" in chosen.page.acts()
        chosen.page.shelf.show_section(Section.NOTES)
        assert "propose_entry" not in chosen.page.acts()
        assert not chosen.page.shelf.actions_row.buttons["propose"].isVisible()

        chosen.page.shelf.show_section(Section.ENTRIES)
        chosen.session.put_under(PUBLIC_TERMINAL)
        assert "propose_entry" not in chosen.page.acts()


def settle_outbox(qtbot, page: OutboxPage) -> None:
    qtbot.waitUntil(lambda: not page._desk._background.busy)


class TestInTheWindow:
    """The entry that is open, and the outbox."""

    @pytest.fixture
    def box(self, qtbot, services: FakeServices, window: Window, page: SearchPage, outbox: Outbox) -> SearchPage:
        """Return the search page with an own entry opened."""
        services.browsing.add(BOX)
        window.furnish()
        window.navigator.go(Route(page="search", entry_id=BOX.id, opened=True))
        settle(qtbot, page)
        return page

    def test_of_an_own_entry_no_mistake_is_reported_it_is_proposed(
        self, qtbot, box: SearchPage, window: Window, tools: Collaborators, outbox: Outbox
    ):
        assert "report_mistake" not in box.acts()
        tools.actions.run("propose_entry")
        settle(qtbot, box)

        assert [(one.kind, one.entry_id) for one in outbox.all()] == [("proposal", BOX.id)]
        waiting = window.page("outbox")
        assert isinstance(waiting, OutboxPage)
        assert waiting.isVisible()
        settle_outbox(qtbot, waiting)
        said = [one.text() for one in waiting.cards.findChildren(QLabel)]
        assert said == ["Proposed for the catalogue · 18 November 2026", "Twintig kaarten."]
        assert "Your note and documents stay here." in window.notice_line.words

    def test_what_is_too_long_for_a_mail_is_copied(self, qtbot, box: SearchPage, window: Window, agreeing: Agreeing):
        box._entry_acts.propose()
        settle(qtbot, box)
        waiting = window.page("outbox")
        assert isinstance(waiting, OutboxPage)
        settle_outbox(qtbot, waiting)
        waiting.mail_button.click()
        assert "onze-pestdoos" in unquote(agreeing.asked[0])

        waiting._show([PROPOSED] * 5)
        waiting.mail_button.click()
        assert QGuiApplication.clipboard().text().count('kind: "resource"') == 5

    def test_on_a_terminal_nothing_is_proposed(self, box: SearchPage, tools: Collaborators):
        tools.session.put_under(PUBLIC_TERMINAL)

        assert "propose_entry" not in box.acts()
