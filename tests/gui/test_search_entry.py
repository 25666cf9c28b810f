# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The entry that is open: found in, copied, reported, remembered, its address where there is a network and where there is none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from bbico_desktop.domain.policy import PUBLIC_TERMINAL
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.opening import Opener
from bbico_desktop.gui.pages.search import SearchPage
from bbico_desktop.gui.widgets.address_box import AddressBox
from bbico_desktop.gui.widgets.icon_button import IconButton
from bbico_desktop.gui.window import Window
from bbico_desktop.services.outbox import Outbox
from bbico_desktop.services.own_folder import own_folder
from bbico_desktop.services.undoing import Undoing
from bbico_desktop.storage.user_reports import UserReports
from tests.gui.conftest import Agreeing
from tests.gui.fakes import FakeServices
from tests.gui.names import unnamed
from tests.gui.test_search_page import page, settle

__all__ = ["page"]
NEWS = "edubox-fake-news"


class Cable(QObject):
    """A network that can be pulled out."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.offline = False

    def is_offline(self) -> bool:
        return self.offline

    def pull(self) -> None:
        self.offline = True
        self.changed.emit()


@pytest.fixture
def cable() -> Cable:
    return Cable()


@pytest.fixture
def tools(tools: Collaborators, agreeing: Agreeing, cable: Cable) -> Collaborators:
    """Have a network that the test holds in its hand."""
    tools._make_opener = lambda: Opener(ask=agreeing.ask, hand_over=agreeing.hand_over, make_network=lambda _: cable)
    return tools


@pytest.fixture
def outbox(services: FakeServices, tmp_path: Path) -> Outbox:
    """Keep reports in a real file."""
    folder = own_folder(tmp_path / "data")
    services.undoing = Undoing(folder=folder, clock=services.clock, sweep=lambda: None)  # type: ignore[attr-defined]
    one = Outbox(folder=folder, reports=UserReports(folder.file), rows=lambda: services.browsing, clock=services.clock)
    services.outbox = one  # type: ignore[attr-defined]
    return one


@pytest.fixture
def news(qtbot, window: Window, page: SearchPage) -> SearchPage:
    """Return the search page with a lesson on fake news opened."""
    window.furnish()
    window.navigator.go(Route(page="search", entry_id=NEWS, opened=True))
    settle(qtbot, page)
    return page


def button(page: SearchPage, name: str) -> IconButton:
    return page._detail.findChild(IconButton, name)


def marked(page: SearchPage) -> list[str]:
    return [one.text() for one in page._detail.findChildren(QLabel) if one.textFormat() == Qt.TextFormat.RichText]


def test_an_entry_that_is_not_shown_takes_other_words_when_it_is(news: SearchPage):
    detail = news._detail
    before = detail._content
    news.hide()
    QApplication.sendEvent(detail, QEvent(QEvent.Type.LanguageChange))
    assert detail._content is before

    news.show()
    assert detail._content is not before


class TestFinding:
    """Ctrl+F, F3, Shift+F3, Escape."""

    def test_words_are_marked_counted_and_gone_through(self, qtbot, news: SearchPage, tools: Collaborators):
        bar = news._detail.find_bar
        tools.actions.run("find_in_page")
        assert news.window().focusWidget() is bar.line

        QTest.keyClicks(bar.line, "NEWS")
        assert bar.place == (1, len(bar._places))
        assert bar.place[1] >= 3
        assert all("<span" in text for text in marked(news))

        tools.actions.run("find_next")
        assert bar.place[0] == 2
        tools.actions.run("find_previous")
        tools.actions.run("find_previous")
        assert bar.place[0] == bar.place[1]
        assert bar.count.text() == f"{bar.place[1]} of {bar.place[1]}"

    def test_escape_takes_the_marks_away(self, news: SearchPage):
        bar = news._detail.find_bar
        bar.open()
        bar.line.setText("news")
        QTest.keyClick(bar.line, Qt.Key.Key_Escape)

        assert not bar.isVisible()
        assert marked(news) == []
        assert news.window().focusWidget() is news._detail._area

    def test_another_entry_is_looked_through_too(self, qtbot, window: Window, news: SearchPage):
        bar = news._detail.find_bar
        bar.open()
        bar.line.setText("sheets")
        assert bar.count.text() == "Not found"

        window.navigator.go(Route(page="search", entry_id="critiquer-l-info", opened=True))
        settle(qtbot, news)
        assert bar.place == (1, 1)


class TestCopying:
    """One paste into a letter."""

    def test_the_text_says_what_is_to_be_cited(self, news: SearchPage):
        button(news, "copy_text").click()

        lines = QGuiApplication.clipboard().text().splitlines()
        assert lines[0] == "EDUbox Nepnieuws: je checklist voor misleidende informatie"
        assert lines[1:] == [
            "Mediawijs, VRT",
            "https://communicatie.vrt.be/edubox",
            "Licence: not known",
            "Checked: 12 November 2026",
        ]

    def test_where_nothing_may_be_copied_nothing_is(self, news: SearchPage, tools: Collaborators):
        QGuiApplication.clipboard().setText("before")
        tools.session.put_under(PUBLIC_TERMINAL)

        news._entry_acts.copy()
        assert not tools.actions.can("copy_text")
        assert QGuiApplication.clipboard().text() == "before"


class TestLinks:
    """Never out without being asked, and never without a way on."""

    def test_with_a_network_one_question_and_out(self, news: SearchPage, agreeing: Agreeing):
        news._detail.findChild(AddressBox).open_button.click()

        assert agreeing.asked == agreeing.opened == ["https://communicatie.vrt.be/edubox"]

    def test_without_a_network_there_is_the_code_and_the_list(self, news: SearchPage, cable: Cable):
        box = news._detail.findChild(AddressBox)
        cable.pull()

        assert not box.open_button.isVisible()
        assert box.list_button.isVisible()
        assert box.copy_button.isVisible()
        assert "no network" in box._hint.text()
        assert box._words.text().replace("\u200b", "") == "communicatie.vrt.be/edubox"

    def test_a_terminal_opens_nothing(self, news: SearchPage, tools: Collaborators, agreeing: Agreeing):
        box = news._detail.findChild(AddressBox)
        tools.session.put_under(replace(PUBLIC_TERMINAL))

        assert not box.open_button.isVisible()
        assert not tools.opener.open_address(news, "https://example.org")
        assert agreeing.asked == []


class TestRemembering:
    """What was opened, where that may be remembered."""

    def test_an_opened_entry_is_remembered_one_that_is_only_looked_at_is_not(
        self, qtbot, window: Window, page: SearchPage, services: FakeServices
    ):
        page._results.entry_chosen.emit("critiquer-l-info")
        settle(qtbot, page)
        assert services.recent.ids == []

        page._results.entry_opened.emit(NEWS)
        settle(qtbot, page)
        assert services.recent.ids == [NEWS]

    def test_without_traces_nothing_is(self, qtbot, page: SearchPage, services: FakeServices, tools: Collaborators):
        tools.session.leave_no_trace(True)
        page._results.entry_opened.emit(NEWS)
        settle(qtbot, page)

        assert services.recent.ids == []


class TestReporting:
    """Wrong, old, unsafe, something else."""

    def test_a_report_goes_into_the_outbox_and_can_be_taken_back(
        self, qtbot, news: SearchPage, tools: Collaborators, outbox: Outbox
    ):
        tools.actions.run("report_mistake")
        form = news._entry_acts._form
        assert not news._detail._area.isVisible()
        assert "EDUbox" in form._heading.text()
        assert "names of clients" in form._warning.text()
        assert unnamed(form) == []

        form.kinds.button(3).click()
        assert not form.send_button.isEnabled()
        QTest.keyClicks(form.note, "The link is gone.")
        form.send_button.click()
        settle(qtbot, news)

        (report,) = outbox.all()
        assert (report.entry_id, report.kind, report.note) == (NEWS, "other", "The link is gone.")
        assert news._detail._area.isVisible()

        tools.undo_steps.undo()
        settle(qtbot, news)
        assert outbox.all() == ()

    def test_what_cannot_be_kept_stays_in_the_form(self, qtbot, news: SearchPage, outbox: Outbox, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setattr("bbico_desktop.services.outbox.MOST_REPORTS", 0)
        news._entry_acts.report()
        form = news._entry_acts._form
        QTest.keyClicks(form.note, "A long thought.")
        form.send_button.click()
        settle(qtbot, news)

        assert form.isVisible()
        assert form.note.toPlainText() == "A long thought."
        assert "0" in form._trouble.text()

    def test_escape_and_another_entry_close_it(self, qtbot, window: Window, news: SearchPage, outbox: Outbox):
        news._entry_acts.report()
        form = news._entry_acts._form
        QTest.keyClick(form.kinds.button(0), Qt.Key.Key_Escape)
        assert news._detail._area.isVisible()

        news._entry_acts.report()
        window.navigator.go(Route(page="search", entry_id="critiquer-l-info", opened=True))
        settle(qtbot, news)
        assert not form.isVisible()
        assert outbox.all() == ()

    def test_a_terminal_keeps_no_reports(self, news: SearchPage, tools: Collaborators):
        tools.session.put_under(PUBLIC_TERMINAL)

        assert "report_mistake" not in news.acts()
