# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The detail of a sheet or kit: its blocks in reading order, and links to the entries that it leads to."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from bbico_desktop.domain.records import Helpline, Sheet
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.gui.catalogue_words import read_words
from bbico_desktop.gui.entry_facts import facts_of, read_entry
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.home import HomePage
from bbico_desktop.gui.pages.search import SearchPage
from bbico_desktop.gui.widgets.entry_link import EntryLink
from bbico_desktop.gui.widgets.tile import Tile
from bbico_desktop.gui.window import Window
from bbico_desktop.services.handouts import Handouts
from tests.gui.fakes import FAKE_NEWS, HELPLINE, SHEET, FakeServices, vocabulary
from tests.gui.names import unnamed
from tests.lesson_fixture import activity, explanation, kit


class Helps:
    """The help that works without a catalogue, with one line."""

    date = "2026-11-01"

    def sheet(self, sheet_id: str) -> Sheet | None:
        return None

    def helplines(self) -> tuple[Helpline, ...]:
        return (HELPLINE,)

    def helpline(self, helpline_id: str) -> Helpline | None:
        return HELPLINE if helpline_id == HELPLINE.id else None

    def maker(self, organisation_id: str, language: str) -> str:
        return organisation_id

    def vocabulary(self) -> Vocabulary:
        return vocabulary()


@pytest.fixture
def services() -> FakeServices:
    """Return services over an explanation, an activity, a kit and what they lead to."""
    explains = explanation(helpline=HELPLINE.id, related=(FAKE_NEWS.id,))
    one = FakeServices([explains, activity(), kit(), FAKE_NEWS, HELPLINE, SHEET])
    one.handouts = Handouts(records=one.browsing, helps=Helps(), press=None, clock=one.clock)  # type: ignore[attr-defined,arg-type]
    return one


def headings(services: FakeServices, entry_id: str) -> list[str]:
    view = read_entry(services, entry_id, read_words(services, "en"))  # type: ignore[arg-type]
    assert view is not None
    assert all(block.lines for block in view.blocks)
    return [block.heading for block in view.blocks]


def test_the_blocks_stand_in_reading_order(qapp, services: FakeServices):
    assert headings(services, "explain-riddles") == [
        "What it is",
        "Why it matters",
        "What helps",
        "Talk about it",
        "Who to call",
        "In easy words",
        "Where to go on",
    ]
    assert headings(services, "activity-riddles") == [
        "What participants can do afterwards",
        "Bring",
        "Prepare",
        "How the lesson goes",
        "Without a projector",
        "Talk about it",
        "What one learns",
        "Worksheet",
        "Cards to cut out",
        "Answers, for whoever leads the activity",
        "Where to go on",
    ]
    assert headings(services, "kit-riddles") == ["In this kit, in the order of use"]
    assert headings(services, "blackmailed-with-pictures") == headings(services, "edubox-fake-news") == []


def test_the_facts_of_an_activity_and_of_a_kit(qapp, services: FakeServices):
    words = read_words(services, "en")  # type: ignore[arg-type]
    lesson, bundle = (read_entry(services, one, words) for one in ("activity-riddles", "kit-riddles"))  # type: ignore[arg-type]

    assert lesson is not None
    assert bundle is not None
    held = dict(facts_of(lesson))
    assert (held["Duration"], held["Group"]) == ("50 min", "6 to 28 people")
    assert held["The room needs"] == "printer or copies, board or large sheet"
    assert dict(facts_of(bundle))["Duration"] == "55 min"


@pytest.fixture
def page(qtbot, window: Window) -> SearchPage:
    """Return the search page with the kit in the detail."""
    window.navigator.go(Route(page="search", entry_id="kit-riddles"))
    one = window.page("search")
    assert isinstance(one, SearchPage)
    settle(qtbot, one, "kit-riddles")
    return one


def settle(qtbot, page: SearchPage, entry_id: str) -> None:
    qtbot.waitUntil(lambda: page._detail.view is not None and page._detail.view.record.id == entry_id)


def test_a_line_of_a_kit_opens_its_entry_and_back_returns(qtbot, window: Window, page: SearchPage):
    links = {link.accessibleName(): link for link in page._detail.findChildren(EntryLink)}
    assert list(links) == ["1. A lesson of riddles [en]", "2. Riddles online [en]"]
    assert "3. an-entry-that-is-gone" in [label.text() for label in page._detail.findChildren(QLabel)]

    link = links["1. A lesson of riddles [en]"]
    QTest.mouseClick(link, Qt.MouseButton.LeftButton, pos=QPoint(12, link.height() // 2))
    settle(qtbot, page, "activity-riddles")

    window.navigator.back()
    settle(qtbot, page, "kit-riddles")


def test_a_link_is_reached_by_keyboard(qtbot, window: Window, page: SearchPage):
    link = page._detail.findChildren(EntryLink)[1]
    window.activateWindow()
    link.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(link, Qt.Key.Key_Space)

    settle(qtbot, page, "explain-riddles")
    assert unnamed(page._detail) == []


def test_a_long_title_gets_more_lines(qtbot, look):
    short, long = (EntryLink(look=look, title=title, entry_id="one") for title in ("A word", "A word " * 40))
    for link in (short, long):
        qtbot.addWidget(link)

    assert long.heightForWidth(200) > 3 * short.heightForWidth(200) > 0


def test_home_has_a_tile_for_each_kit(qtbot, tools):
    home = HomePage(look=tools.look, desk=tools.desk, session=tools.session, first_page=tools.first_page, language="en")
    qtbot.addWidget(home)
    home.show()
    tile = next(one for one in home.findChildren(Tile) if one.text() == "A week of riddles [en]")

    assert home._kits_heading.isVisible()
    assert not home._all_kits.isVisible()
    assert tile.below == "3 entries · 55 min"
    with qtbot.waitSignal(home.go) as gone:
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert (gone.args[0].page, gone.args[0].entry_id) == ("kits", "kit-riddles")
