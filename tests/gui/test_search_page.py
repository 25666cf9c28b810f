# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Search: results, filters, detail, and the language that changes under them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from bbico_desktop.domain.queries import Filters
from bbico_desktop.domain.results import Suggestion
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.models.facet_list import FacetRole, Line
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.search import SearchPage
from bbico_desktop.gui.window import Window
from tests.gui.conftest import Agreeing
from tests.gui.fakes import RECORDS, FakeServices
from tests.gui.names import unnamed

GAMES = Filters(chosen={"type": frozenset({"game"})})


@pytest.fixture
def page(qtbot, window: Window) -> SearchPage:
    """Return the search page with everything found and the first entry in the detail."""
    window.navigator.go(Route(page="search"))
    one = window.page("search")
    assert isinstance(one, SearchPage)
    settle(qtbot, one)
    return one


def settle(qtbot, page: SearchPage) -> None:
    """Wait until the answer and the detail of the newest question are shown."""
    background = page._questions._desk._background
    qtbot.waitUntil(lambda: not background.busy)


def texts(page: SearchPage) -> list[str]:
    return [label.text() for label in page._detail.findChildren(QLabel)]


def titles(page: SearchPage) -> list[str]:
    return [page._list.index(row).data() for row in range(page._list.rowCount())]


def choose_facet(page: SearchPage, facet: str, value: str) -> None:
    model = page._facet_list
    rows = [model.index(row) for row in range(model.rowCount())]
    places = {(one.data(FacetRole.ROW).facet, one.data(FacetRole.ROW).value or one.data(FacetRole.ROW).line): one for one in rows}
    index = places[facet, value]
    page._facets.setCurrentIndex(index)
    QTest.keyClick(page._facets, Qt.Key.Key_Space)


def test_everything_is_found_without_words(page: SearchPage):
    assert page._head.count.text() == f"{len(RECORDS)} found"
    assert titles(page)[0] == "Someone threatens to share my pictures"


def test_the_first_entry_is_in_the_detail(page: SearchPage):
    assert page._detail.view is not None
    assert page._detail.view.record.id == "blackmailed-with-pictures"


def test_a_facet_value_filters_by_keyboard_and_shows_a_chip(qtbot, page: SearchPage):
    choose_facet(page, "type", "game")
    settle(qtbot, page)

    assert page._head.count.text() == "40 found"
    assert [chip.text() for chip in page._head.chips.chips] == ["Game"]


def test_a_chip_takes_its_filter_away(qtbot, window: Window, page: SearchPage):
    window.navigator.go(Route(page="search", filters=Filters(chosen={"type": frozenset({"game", "dossier"})})))
    settle(qtbot, page)

    page._head.chips.chips[0].click()
    settle(qtbot, page)

    assert page._route.filters == GAMES
    assert page._head.count.text() == "40 found"


def test_clear_all_stands_beside_the_chips(qtbot, window: Window, page: SearchPage):
    window.navigator.go(Route(page="search", filters=GAMES))
    settle(qtbot, page)

    next(child for child in page._head.chips.children() if getattr(child, "text", str)() == "Clear all").click()
    settle(qtbot, page)

    assert page._head.count.text() == f"{len(RECORDS)} found"
    assert not page._head.chips.isVisible()


def test_a_whole_topic_group_is_one_chip(qtbot, window: Window, page: SearchPage, services: FakeServices):
    group = next(one for one in services.browsing.first_page("en").groups if one.id == "group-fraud")
    topics = frozenset(topic.id for topic in group.topics)

    window.navigator.go(Route(page="search", filters=Filters(chosen={"topic": topics})))
    settle(qtbot, page)

    assert [chip.text() for chip in page._head.chips.chips] == ["Topic: Fraud and passwords"]


def test_back_takes_the_last_filter_away(qtbot, window: Window, page: SearchPage):
    choose_facet(page, "type", "game")
    settle(qtbot, page)

    window.navigator.back()
    settle(qtbot, page)

    assert page._head.count.text() == f"{len(RECORDS)} found"


def test_more_values_are_shown_when_asked(qtbot, page: SearchPage):
    before = page._facet_list.rowCount()

    choose_facet(page, "type", Line.MORE)

    assert page._facet_list.rowCount() > before


def test_the_next_page_comes_while_scrolling(qtbot, page: SearchPage):
    page._results.scrollToBottom()

    qtbot.waitUntil(lambda: page._list.rowCount() == len(RECORDS))
    assert len(set(titles(page))) == len(RECORDS)


def test_the_arrow_keys_go_through_the_entries(qtbot, page: SearchPage):
    page._results.setFocus()

    QTest.keyClick(page._results, Qt.Key.Key_Down)
    settle(qtbot, page)

    assert page._route.entry_id == "child-focus-116000"
    assert "116 000" in texts(page)


def test_the_detail_says_what_is_not_known_and_has_no_empty_heading(qtbot, window: Window, page: SearchPage):
    window.navigator.go(Route(page="search", entry_id="critiquer-l-info"))
    settle(qtbot, page)

    said = texts(page)
    assert said[said.index("Duration") + 1] == "not known"
    assert said[said.index("Copying for a group") + 1] == "not known – ask the maker"
    assert said[said.index("Checked") + 1] == "2023 – check it first"
    assert "No address known." in said
    assert "Useful" not in said
    assert "Sources" not in said


def test_the_detail_shows_address_qr_code_and_sources(qtbot, window: Window, page: SearchPage, agreeing: Agreeing):
    window.navigator.go(Route(page="search", entry_id="edubox-fake-news"))
    settle(qtbot, page)

    from bbico_desktop.gui.widgets.address_box import AddressBox, QrPicture

    box = page._detail.findChild(AddressBox)
    assert box.findChild(QrPicture) is not None
    box.open_button.click()
    assert agreeing.opened == ["https://communicatie.vrt.be/edubox"]
    assert any("a-page-that-tells-about-it" in (label.accessibleName() or "") for label in page._detail.findChildren(QLabel))


def test_a_qr_code_is_dark_on_white_with_a_margin_in_the_dark(qtbot, window: Window, page: SearchPage, tools: Collaborators):
    from bbico_desktop.gui.widgets.address_box import QrPicture

    tools.look.choose_theme("dark")
    window.navigator.go(Route(page="search", entry_id="edubox-fake-news"))
    settle(qtbot, page)
    image = page._detail.findChild(QrPicture).grab().toImage()

    assert image.pixelColor(2, 2).name() == "#ffffff"
    assert {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())} >= {"#ffffff", "#000000"}


def test_the_primary_action_prints(qtbot, window: Window, page: SearchPage):
    page.go.disconnect(window.navigator.go)  # the preview is another page's matter

    with qtbot.waitSignal(page.go) as went:
        page._detail.print_button.click()

    assert went.args[0] == Route(page="preview", entry_id="blackmailed-with-pictures")


def test_the_list_can_be_printed_with_its_words_and_filters(qtbot, window: Window, page: SearchPage):
    window.navigator.go(Route(page="search", words="game", filters=GAMES))
    settle(qtbot, page)
    page.go.disconnect(window.navigator.go)  # the preview is another page's matter

    with qtbot.waitSignal(page.go) as went:
        page._head.print_button.click()

    assert went.args[0] == Route(page="preview", words="game", filters=GAMES)


def test_a_help_sheet_opens_in_help_now(qtbot, page: SearchPage):
    with qtbot.waitSignal(page.go) as went:
        page._detail.help_asked.emit("blackmailed-with-pictures")

    assert went.args[0] == Route(page="help_now", entry_id="blackmailed-with-pictures")


def test_the_detail_says_why_the_entry_was_found(qtbot, window: Window, page: SearchPage):
    window.navigator.go(Route(page="search", words="critiquer"))
    settle(qtbot, page)

    assert "Found through: “critiquer” in the title" in texts(page)


def test_a_corrected_spelling_is_said_and_one_click_goes_back(qtbot, window: Window, page: SearchPage, services: FakeServices):
    services.finding.suggestion = Suggestion(query="game", shown=True)
    window.navigator.go(Route(page="search", words="gamme"))
    settle(qtbot, page)
    assert page._correction.words == "Shown: results for “game”."

    page._correction.button.click()
    settle(qtbot, page)

    assert services.finding.asked[-1].exact_spelling
    assert not page._correction.isVisible()


def test_a_suggestion_is_offered_and_followed(qtbot, window: Window, page: SearchPage, services: FakeServices):
    services.finding.suggestion = Suggestion(query="game", shown=False)
    window.navigator.go(Route(page="search", words="gamme"))
    settle(qtbot, page)

    page._correction.button.click()
    settle(qtbot, page)

    assert services.finding.asked[-1].words == "game"


def test_nothing_found_is_no_dead_end(qtbot, window: Window, page: SearchPage):
    window.navigator.go(Route(page="search", words="zzz", filters=GAMES))
    settle(qtbot, page)

    nothing = page._nothing
    assert nothing.isVisible()
    assert [button.isVisible() for button in (nothing.all_button, nothing.help_button)] == [True, True]
    nothing.all_button.click()
    settle(qtbot, page)
    assert page._head.count.text() == f"{len(RECORDS)} found"


def test_nothing_found_leads_to_help_now(qtbot, window: Window, page: SearchPage):
    window.navigator.go(Route(page="search", words="zzz"))
    settle(qtbot, page)

    page._nothing.help_button.click()

    assert window.navigator.current.page == "help_now"


LANGUAGE_PAIRS = [(a, b) for a in ("nl", "fr", "de", "en") for b in ("nl", "fr", "de", "en") if a != b]


@pytest.mark.parametrize(("before", "after"), LANGUAGE_PAIRS)
def test_switching_the_language_keeps_words_filters_entry_and_scroll(
    qtbot, window: Window, page: SearchPage, before: str, after: str
):
    window.set_language(before)
    window.navigator.go(Route(page="search", words="game", filters=GAMES, entry_id="game-07"))
    settle(qtbot, page)
    page._results.verticalScrollBar().setValue(900)

    window.set_language(after)
    settle(qtbot, page)

    assert page._found.words.language == after
    assert page._route == Route(page="search", words="game", filters=GAMES, entry_id="game-07")
    assert page._list.id_at(page._results.currentIndex()) == "game-07"
    assert page._results.scroll_value() == 900


def test_a_wide_window_shows_three_columns_and_a_narrow_one_takes_turns(
    qtbot, window: Window, page: SearchPage, tools: Collaborators
):
    assert (page._facets.isVisible(), page._results.isVisible(), page._detail.isVisible()) == (True, True, True)

    tools.look.choose_zoom(200)
    assert (page._facets.isVisible(), page._results.isVisible(), page._detail.isVisible()) == (False, True, False)

    page._open_entry("child-focus-116000")
    settle(qtbot, page)
    assert (page._results.isVisible(), page._detail.isVisible()) == (False, True)

    assert page._detail._back.isVisible()
    page._detail._back.click()
    page._head.filter_button.click()
    assert (page._facets.isVisible(), page._results.isVisible()) == (True, False)


def test_a_page_that_is_first_opened_at_large_text_has_its_way_back(qtbot, window: Window, tools: Collaborators):
    tools.look.choose_zoom(200)
    window.navigator.go(Route(page="search"))
    page = window.page("search")
    settle(qtbot, page)

    page._open_entry("child-focus-116000")
    settle(qtbot, page)

    assert page._detail._back.isVisible()
    assert not page._head.isVisible()
    page._detail._back.click()
    assert page._head.filter_button.isVisible()


@pytest.mark.parametrize("theme", ["dark", "high-contrast"])
def test_the_page_paints_in_every_theme(window: Window, page: SearchPage, tools: Collaborators, theme: str):
    tools.look.choose_theme(theme)

    image = window.grab().toImage()

    assert image.pixelColor(image.width() - 2, image.height() - 2).name() == tools.look.colour("background").name()


def test_every_control_of_the_page_has_a_name(page: SearchPage):
    assert unnamed(page) == []


def test_texts_of_the_catalogue_are_never_taken_for_markup(page: SearchPage):
    assert {label.textFormat() for label in page.findChildren(QLabel) if label.text()} == {Qt.TextFormat.PlainText}


def test_at_huge_text_the_line_above_the_results_is_not_cut(qtbot, window: Window, page: SearchPage, tools: Collaborators):
    tools.look.choose_zoom(300)
    settle(qtbot, page)

    head = page._head
    shown = (head.count, head.filter_button, head.print_button)
    qtbot.waitUntil(lambda: all(one.isVisible() and one.width() >= one.sizeHint().width() for one in shown))
    assert head.print_button.accessibleName() == "Print the list"


def test_the_keyboard_reaches_the_chips_before_the_results(qtbot, window: Window, page: SearchPage):
    window.navigator.go(Route(page="search", filters=GAMES))
    settle(qtbot, page)
    order, one = [], page._head.chips.chips[0]
    while len(order) < 3:
        if one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.isVisible():
            order.append(one.accessibleName() if one is page._head.order else one.text())
        one = one.nextInFocusChain()

    assert order == ["Game", "Clear all", "Order of the results"]
