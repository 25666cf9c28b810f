# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What an answer says beside its entries: what was understood, who does not say whether it fits, and ways on from nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from bbico_desktop.domain.queries import Filters, Query
from bbico_desktop.domain.results import Exit, Suggestion, Understood
from bbico_desktop.gui.catalogue_words import CatalogueWords, read_words
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.search import SearchPage
from bbico_desktop.gui.understood_words import apart_words, understood_label
from bbico_desktop.gui.widgets.icon_button import IconButton
from bbico_desktop.gui.widgets.similar_entries import SimilarEntries
from bbico_desktop.gui.window import Window
from tests.gui.fakes import FakeServices
from tests.gui.names import unnamed

GAMES = Filters(chosen={"type": frozenset({"game"})})
AGE = Understood(kind="age", values=("12", "12"), phrase="12 jaar")
OFFLINE = Understood(kind="needs", values=("printable", "downloadable", "face-to-face"), phrase="no wifi")


@pytest.fixture
def page(qtbot, window: Window) -> SearchPage:
    """Return the search page, not yet asked anything."""
    one = window.page("search")
    assert isinstance(one, SearchPage)
    return one


@pytest.fixture
def words(services: FakeServices) -> CatalogueWords:
    """Return the catalogue's words in English."""
    return read_words(services, "en")  # type: ignore[arg-type]


def ask(qtbot, window: Window, page: SearchPage, **asked) -> None:
    """Ask something and wait until its answer and the detail are shown."""
    window.navigator.go(Route(page="search", **asked))
    settle(qtbot, page)


def settle(qtbot, page: SearchPage) -> None:
    background = page._questions._desk._background
    qtbot.waitUntil(lambda: not background.busy)


@pytest.mark.parametrize(
    ("kind", "values", "said"),
    [
        ("age", ("12", "12"), "Age: 12"),
        ("age", ("12", "14"), "Age: 12–14"),
        ("minutes", ("50",), "At most 50 minutes"),
        ("needs", ("printable", "downloadable"), "Works without internet"),
        ("audience", ("teachers",), "For teachers"),
        ("audience", ("parents", "seniors", "teachers"), "For parents, older people or teachers"),
        ("education_level", ("preschool",), "Nursery school"),
        ("language", ("fr",), "In French"),
    ],
)
def test_what_was_understood_is_said_plainly(qapp, words: CatalogueWords, kind: str, values: tuple[str, ...], said: str):
    assert understood_label(Understood(kind=kind, values=values, phrase="x"), words) == said


def test_chips_tell_what_was_understood_apart_from_filters(qtbot, window: Window, page: SearchPage, services: FakeServices):
    services.finding.understood = (AGE, OFFLINE)

    ask(qtbot, window, page, words="game", filters=GAMES)

    chips = page._head.chips
    assert [chip.text() for chip in chips.understood_chips] == ["Age: 12", "Works without internet"]
    assert [chip.text() for chip in chips.chips] == ["Game"]
    assert [label.text() for label in chips.findChildren(QLabel) if label.isVisible()] == ["From your words:"]
    assert "understood from “no wifi”" in chips.understood_chips[1].accessibleName()
    assert unnamed(page) == []


def test_chips_stand_below_where_one_line_does_not_hold_them(
    qtbot, window: Window, page: SearchPage, services: FakeServices, tools: Collaborators
):
    services.finding.understood = (AGE, OFFLINE)
    ask(qtbot, window, page, words="game", filters=GAMES)
    head = page._head
    assert head.chips.y() == 0

    window.resize(1000, 700)
    qtbot.waitUntil(lambda: head.chips.y() >= head.count.geometry().bottom())

    assert head.filter_button.isVisible()
    assert {one.height() for one in (head.count, head.filter_button)} == {head.filter_button.sizeHint().height()}
    qtbot.waitUntil(lambda: head.chips.height() < 2 * head.chips.chips[0].height())
    tools.look.choose_zoom(200)
    assert head.chips._flow.spacing() == tools.look.px(6)
    assert head.chips._lead.minimumHeight() == tools.look.px(28)


def test_a_chip_lets_its_words_be_searched_as_words_and_back_takes_that_back(
    qtbot, window: Window, page: SearchPage, services: FakeServices
):
    services.finding.understood = (AGE, OFFLINE)
    ask(qtbot, window, page, words="game")

    page._head.chips.understood_chips[1].click()
    settle(qtbot, page)

    assert services.finding.asked[-1].as_words == {"needs"}
    assert [chip.text() for chip in page._head.chips.understood_chips] == ["Age: 12"]
    window.navigator.back()
    settle(qtbot, page)
    assert len(page._head.chips.understood_chips) == 2
    window.navigator.forward()
    settle(qtbot, page)
    assert len(page._head.chips.understood_chips) == 1


def test_other_words_are_understood_anew(qtbot, window: Window, page: SearchPage, services: FakeServices):
    ask(qtbot, window, page, words="game", as_words=frozenset({"age"}), opened=True)

    QTest.keyClicks(window.search_field.line, "s")
    settle(qtbot, page)

    assert services.finding.asked[-1].words == "games"
    assert services.finding.asked[-1].as_words == frozenset()


def test_the_longest_time_is_a_chip_that_can_be_taken_away(qtbot, window: Window, page: SearchPage):
    ask(qtbot, window, page, filters=Filters(minutes=50))
    assert [chip.text() for chip in page._head.chips.chips] == ["At most 50 minutes"]

    page._head.chips.chips[0].click()
    settle(qtbot, page)

    assert page._route.filters == Filters()


def test_the_list_on_paper_is_that_on_the_screen(qtbot, window: Window, page: SearchPage):
    ask(qtbot, window, page, words="game", exact_spelling=True, as_words=frozenset({"age"}), entry_id="game-01", opened=True)
    page.go.disconnect(window.navigator.go)  # the preview is another page's matter

    with qtbot.waitSignal(page.go) as went:
        page._head.print_button.click()

    assert went.args[0] == Route(page="preview", words="game", exact_spelling=True, as_words=frozenset({"age"}))


def test_what_entries_do_not_say_is_asked_in_one_line(qapp):
    assert apart_words((AGE, OFFLINE), 43, some_fit=True) == "43 more that do not say for which age or whether internet is needed"
    assert apart_words((AGE,), 43, some_fit=False) == "43 that do not say for which age"


def test_entries_that_do_not_say_whether_they_fit_stand_apart(qtbot, window: Window, page: SearchPage, services: FakeServices):
    services.finding.understood, services.finding.apart = (AGE,), 35

    ask(qtbot, window, page, words="game")

    rows = [page._list.index(row).data() for row in range(page._list.rowCount())]
    assert page._head.count.text() == "40 found"
    assert (rows[4], rows[5], rows[6]) == (
        "Game number 04 about passwords",
        "35 more that do not say for which age",
        "Game number 05 about passwords",
    )


def test_the_divider_is_passed_over_and_said_with_the_entry_behind_it(
    qtbot, window: Window, page: SearchPage, services: FakeServices
):
    services.finding.understood, services.finding.apart = (AGE,), 39
    ask(qtbot, window, page, words="game")
    assert not page._list.flags(page._list.index(1)) & (Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
    page._results.setFocus()

    QTest.keyClick(page._results, Qt.Key.Key_Down)
    settle(qtbot, page)

    current = page._results.currentIndex()
    assert page._route.entry_id == "game-01"
    spoken = current.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("39 more that do not say for which age. Game number 01")
    after = page._list.index(current.row() + 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert after.endswith("Does not say whether it fits")


def test_the_divider_comes_with_the_page_that_it_stands_in(qtbot, window: Window, page: SearchPage, services: FakeServices):
    services.finding.understood, services.finding.apart = (AGE,), 5
    ask(qtbot, window, page, words="game")
    assert page._list.divider_row is None

    page._results.scrollToBottom()

    qtbot.waitUntil(lambda: page._list.entry_count == 40)
    assert (page._list.divider_row, page._list.rowCount()) == (35, 41)
    assert page._list.row_of("game-34") == 34
    assert page._list.row_of("game-35") == 36
    assert services.finding.asked[-1].offset == 30


def test_when_no_entry_says_that_it_fits_the_first_one_is_still_chosen(
    qtbot, window: Window, page: SearchPage, services: FakeServices
):
    services.finding.understood, services.finding.apart = (AGE,), 40

    ask(qtbot, window, page, words="game")

    assert page._list.index(0).data() == "40 that do not say for which age"
    assert page._detail.view.record.id == "game-00"


def test_a_divider_in_the_list_is_a_sound_model(qtmodeltester, qtbot, window: Window, page: SearchPage, services: FakeServices):
    services.finding.understood, services.finding.apart = (AGE,), 38
    ask(qtbot, window, page, words="game")

    qtmodeltester.check(page._list)


def ways_on() -> tuple[Exit, ...]:
    return (
        Exit(kind="spelling", query=Query(words="game"), count=40, about="game"),
        Exit(kind="without-filter", query=Query(filters=GAMES), count=3, about="type"),
        Exit(kind="without-filter", query=Query(filters=GAMES), count=1, about="age"),
        Exit(kind="without-filter", query=Query(filters=GAMES), count=1, about="minutes"),
        Exit(kind="other-languages", query=Query(), count=12, about="language"),
        Exit(kind="without-filters", query=Query(words="game"), count=40),
        Exit(kind="fewer-words", query=Query(words="game"), count=40, about="game"),
        Exit(kind="topic", query=Query(filters=Filters(chosen={"topic": frozenset({"sextortion"})})), count=2, about="sextortion"),
    )


def test_ways_on_from_nothing_say_where_they_lead_and_what_is_there(
    qtbot, window: Window, page: SearchPage, services: FakeServices
):
    services.finding.exits = ways_on()

    ask(qtbot, window, page, words="zzz", filters=Filters(chosen=GAMES.chosen, age=6, minutes=20))

    assert [button.text() for button in page._nothing.exit_buttons] == [
        "Search for “game” · 40 entries",
        "Without the filter “Game” · 3 entries",
        "Without the filter “Age: 6” · 1 entry",
        "Without the filter “At most 20 minutes” · 1 entry",
        "In other languages as well · 12 entries",
        "Without all filters · 40 entries",
        "Search for “game” · 40 entries",
        "Topic: Sextortion · 2 entries",
    ]
    assert page._nothing.help_button.isVisible()
    assert unnamed(page) == []


def test_a_way_on_is_taken_with_one_click(qtbot, window: Window, page: SearchPage, services: FakeServices):
    services.finding.exits = ways_on()
    ask(qtbot, window, page, words="zzz")

    page._nothing.exit_buttons[0].click()
    settle(qtbot, page)

    assert page._head.count.text() == "40 found"
    assert window.search_field.line.text() == "game"
    window.navigator.back()
    settle(qtbot, page)
    assert page._nothing.isVisible()


def test_several_corrected_words_are_said_in_one_line(qtbot, window: Window, page: SearchPage, services: FakeServices):
    services.finding.suggestion = Suggestion(query="game number", shown=True)

    ask(qtbot, window, page, words="gaem nmber")

    assert page._correction.words == "Shown: results for “game number”."
    assert page._correction.button.text() == "Search for “gaem nmber” instead"


@pytest.mark.parametrize(("zoom", "shown"), [(100, True), (200, True), (200, False)])
def test_a_long_correction_is_shortened_to_the_room_there_is(
    qtbot, window: Window, page: SearchPage, services: FakeServices, tools: Collaborators, zoom: int, shown: bool
):
    tools.look.choose_zoom(zoom)
    window.resize(640, 480)
    long = " ".join(["game", "number", "Bundesgesetzblattveröffentlichungsverzeichnis"] * 9)
    services.finding.suggestion = Suggestion(query=f"the {long}", shown=shown)

    ask(qtbot, window, page, words=long)

    line = page._correction
    qtbot.waitUntil(lambda: line.button.width() >= line.button.sizeHint().width())
    assert line.button.geometry().right() <= line.width() <= page.width() <= window.width()
    assert line.button.text() != line.button.accessibleName()
    assert line.button.accessibleName() == (f"Search for “{long}” instead" if shown else f"Did you mean “the {long}”?")
    if shown:
        assert line.words == f"Shown: results for “the {long}”."
        assert line._said.height() < 4 * line._said.fontMetrics().height()
        assert line.button.y() >= line._said.geometry().bottom()


def test_more_like_this_opens_with_a_click_and_back_returns(qtbot, window: Window, page: SearchPage):
    ask(qtbot, window, page, entry_id="blackmailed-with-pictures")
    similar = page._detail.findChild(SimilarEntries)
    assert [link.text() for link in similar.links] == ["Child Focus"]

    similar.links[0].click()
    settle(qtbot, page)

    assert page._detail.view.record.id == "child-focus-116000"
    window.navigator.back()
    settle(qtbot, page)
    assert page._detail.view.record.id == "blackmailed-with-pictures"


def test_the_focus_stays_in_the_detail_when_more_like_this_is_followed(qtbot, window: Window, page: SearchPage):
    ask(qtbot, window, page, entry_id="blackmailed-with-pictures")
    link = page._detail.findChild(SimilarEntries).links[0]
    link.setFocus()

    QTest.keyClick(link, Qt.Key.Key_Space)
    settle(qtbot, page)

    assert page._detail.view.record.id == "child-focus-116000"
    assert window.focusWidget() is page._detail._area


def test_the_focus_stays_at_printing_when_the_detail_is_built_anew(qtbot, window: Window, page: SearchPage):
    ask(qtbot, window, page, entry_id="blackmailed-with-pictures")
    page._detail.print_button.setFocus()

    page._detail.rebuild()

    assert window.focusWidget() is page._detail.print_button


def test_the_focus_goes_to_the_next_chip_and_from_the_last_one_to_the_list(
    qtbot, window: Window, page: SearchPage, services: FakeServices
):
    services.finding.understood = (AGE, OFFLINE)
    ask(qtbot, window, page, words="game", filters=GAMES)
    page._head.chips.understood_chips[0].setFocus()
    seen = []

    for _ in range(3):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
        settle(qtbot, page)
        focused = window.focusWidget()
        seen.append(focused.text() if isinstance(focused, IconButton) else focused)

    assert seen == ["Works without internet", "Game", page._results]


def test_nothing_alike_has_no_heading(qtbot, window: Window, page: SearchPage):
    ask(qtbot, window, page, entry_id="critiquer-l-info")

    assert page._detail.findChild(SimilarEntries) is None


def test_the_divider_is_as_high_as_its_words_need_and_no_card_changes(
    qtbot, window: Window, page: SearchPage, services: FakeServices, tools: Collaborators
):
    services.finding.understood, services.finding.apart = (AGE, OFFLINE), 39
    ask(qtbot, window, page, words="game")
    rows = [page._list.index(row) for row in range(3)]
    narrow = [page._results.visualRect(row).height() for row in rows]
    assert narrow[0] == narrow[2] > narrow[1] > tools.look.px(20)

    tools.look.choose_zoom(200)
    settle(qtbot, page)

    wide = [page._results.visualRect(row).height() for row in rows]
    assert wide[0] == wide[2] > narrow[0]
    assert wide[1] > narrow[1]
