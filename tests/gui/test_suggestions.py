# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the words may become, while somebody types: shown, chosen by key and mouse, said, and never in the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from bbico_desktop.domain.results import Completion
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.suggesting import Suggesting
from bbico_desktop.gui.suggestion_lines import suggestion_lines
from bbico_desktop.gui.window import Window
from tests.gui.fakes import FakeServices
from tests.gui.names import unnamed

SITUATION = Completion(text="someone threatens to share my pictures", concept="blackmailed-with-pictures", scheme="situation")
TOPIC = Completion(text="sextortion", concept="sextortion", scheme="topic")
TYPE = Completion(text="game", concept="game", scheme="type")
ENTRY = Completion(text="Game number 07 about passwords", entry_id="game-07")
COMPLETIONS = (TOPIC, SITUATION, TYPE, ENTRY)
LINES = [
    "Has something happened?",
    "Someone threatens to share my pictures",
    "Topics and terms",
    "Sextortion",
    "Game",
    "Entries",
    "Game number 07 about passwords",
]


@pytest.fixture
def at_home(qtbot, window: Window, services: FakeServices) -> Window:
    """Return the window on its first page, with completions for whatever is typed."""
    services.finding.completions = COMPLETIONS
    window.navigator.go(Route(page="home"))
    window.activateWindow()
    window.search_field.line.setFocus()
    qtbot.waitUntil(window.search_field.line.hasFocus)
    return window


def settle(qtbot, window: Window) -> None:
    background = window._tools.desk._background
    qtbot.waitUntil(lambda: not background.busy)


def type_words(qtbot, window: Window, words: str) -> Suggesting:
    """Type, and return the list once all answers are there."""
    QTest.keyClicks(window.search_field.line, words)
    settle(qtbot, window)
    assert window.searching._suggesting is not None
    return window.searching._suggesting


def press(window: Window, key: Qt.Key) -> None:
    QTest.keyClick(window.search_field.line, key)


def shown(suggesting: Suggesting) -> list[str]:
    return [suggesting.lines.index(row).data() for row in range(suggesting.lines.rowCount())]


def chosen(suggesting: Suggesting) -> str | None:
    return suggesting.view.currentIndex().data()


def test_completions_stand_in_groups_situations_first(qtbot, at_home: Window):
    suggesting = type_words(qtbot, at_home, "ga")

    assert suggesting.view.isVisible()
    assert shown(suggesting) == LINES


def test_a_group_without_completions_has_no_heading(qapp):
    assert [line.text for line in suggestion_lines([TOPIC])] == ["Topics and terms", "Sextortion"]
    assert suggestion_lines([]) == []


def test_the_list_is_a_sound_model_whose_headings_cannot_be_chosen(qtmodeltester, qtbot, at_home: Window):
    suggesting = type_words(qtbot, at_home, "ga")

    qtmodeltester.check(suggesting.lines)
    assert suggesting.lines.choices == (1, 3, 4, 6)
    assert suggesting.lines.flags(suggesting.lines.index(0)) == Qt.ItemFlag.NoItemFlags


def test_one_letter_asks_nothing(qtbot, at_home: Window, services: FakeServices):
    suggesting = type_words(qtbot, at_home, "g")

    assert not suggesting.view.isVisible()
    assert services.finding.completed == []


def test_nothing_to_suggest_shows_nothing(qtbot, at_home: Window, services: FakeServices):
    suggesting = type_words(qtbot, at_home, "ga")
    services.finding.completions = ()

    type_words(qtbot, at_home, "m")

    assert not suggesting.view.isVisible()


def test_it_stands_below_the_field_and_inside_the_window(qtbot, at_home: Window, tools: Collaborators):
    suggesting = type_words(qtbot, at_home, "ga")

    for zoom in (100, 200, 300):
        tools.look.choose_zoom(zoom)
        field, view = at_home.search_field, suggesting.view
        top = field.mapTo(at_home, field.rect().bottomLeft()).y()
        assert view.geometry().top() > top
        assert at_home.rect().contains(view.geometry())
        assert view.height() >= min(at_home.height() - view.y() - tools.look.px(8), tools.look.px(100))


def test_in_a_narrow_window_it_may_be_wider_than_the_field(qtbot, at_home: Window, tools: Collaborators):
    at_home.resize(640, 480)

    suggesting = type_words(qtbot, at_home, "ga")

    qtbot.waitUntil(lambda: suggesting.view.geometry().right() > at_home.languages.geometry().left())
    assert at_home.rect().contains(suggesting.view.geometry())


def test_the_focus_stays_in_the_field_and_the_arrows_go_through_the_lines(qtbot, at_home: Window):
    suggesting = type_words(qtbot, at_home, "ga")
    seen = []

    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        press(at_home, key)
        seen.append(chosen(suggesting))

    assert seen == [LINES[1], LINES[3], LINES[4], LINES[6], None, LINES[6], LINES[4]]
    assert at_home.search_field.line.hasFocus()
    assert at_home.search_field.line.text() == "ga"


def test_return_without_a_line_searches_the_typed_words(qtbot, at_home: Window, services: FakeServices):
    suggesting = type_words(qtbot, at_home, "ga")

    press(at_home, Qt.Key.Key_Return)
    settle(qtbot, at_home)

    assert (services.finding.asked[-1].words, services.finding.asked[-1].typing) == ("ga", False)
    assert not suggesting.view.isVisible()


def test_an_answer_after_return_brings_no_list(qtbot, at_home: Window):
    QTest.keyClicks(at_home.search_field.line, "ga")

    press(at_home, Qt.Key.Key_Return)
    settle(qtbot, at_home)

    assert not at_home.searching._suggesting.view.isVisible()


def test_a_line_under_the_mouse_is_not_what_return_means(qtbot, at_home: Window, services: FakeServices):
    suggesting = type_words(qtbot, at_home, "ga")
    QTest.mouseMove(suggesting.view.viewport(), suggesting.view.visualRect(suggesting.lines.index(3)).center())

    press(at_home, Qt.Key.Key_Return)
    settle(qtbot, at_home)

    assert services.finding.asked[-1].words == "ga"


def test_return_on_a_topic_takes_its_text_in_the_same_step(qtbot, at_home: Window, services: FakeServices):
    type_words(qtbot, at_home, "ga")
    press(at_home, Qt.Key.Key_Down)
    press(at_home, Qt.Key.Key_Down)

    press(at_home, Qt.Key.Key_Return)
    settle(qtbot, at_home)

    assert at_home.search_field.line.text() == "sextortion"
    assert (services.finding.asked[-1].words, services.finding.asked[-1].typing) == ("sextortion", False)
    at_home.navigator.back()
    assert at_home.navigator.current.page == "home"


def test_return_on_an_entry_opens_it_and_back_comes_to_the_typed_words(qtbot, at_home: Window):
    type_words(qtbot, at_home, "ga")
    press(at_home, Qt.Key.Key_Up)

    press(at_home, Qt.Key.Key_Return)
    settle(qtbot, at_home)

    assert at_home.page("search")._detail.view.record.id == "game-07"
    at_home.navigator.back()
    settle(qtbot, at_home)
    assert at_home.search_field.line.text() == "ga"
    assert not at_home.searching._suggesting.view.isVisible()


def test_at_large_text_an_opened_entry_stands_in_place_of_the_list(qtbot, at_home: Window, tools: Collaborators):
    tools.look.choose_zoom(200)
    type_words(qtbot, at_home, "ga")
    press(at_home, Qt.Key.Key_Up)

    press(at_home, Qt.Key.Key_Return)
    settle(qtbot, at_home)

    assert at_home.page("search")._detail.isVisible()


def test_a_situation_opens_its_help_sheet(qtbot, at_home: Window, tools: Collaborators, monkeypatch: pytest.MonkeyPatch):
    from tests.gui.fakes import SHEET

    monkeypatch.setattr(tools.help_now, "sheet", {"blackmailed-with-pictures": SHEET}.get)
    suggesting = type_words(qtbot, at_home, "ga")
    page = QWidget()
    monkeypatch.setattr(at_home.navigator, "go", lambda route: page.setObjectName(f"{route.page} {route.entry_id}"))

    QTest.mouseClick(
        suggesting.view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        suggesting.view.visualRect(suggesting.lines.index(1)).center(),
    )

    assert page.objectName() == "help_now blackmailed-with-pictures"
    page.deleteLater()


def test_a_situation_without_a_sheet_is_searched(qtbot, at_home: Window, services: FakeServices, monkeypatch, tools):
    monkeypatch.setattr(tools.help_now, "sheet", lambda _: None)
    type_words(qtbot, at_home, "ga")
    press(at_home, Qt.Key.Key_Down)

    press(at_home, Qt.Key.Key_Return)
    settle(qtbot, at_home)

    assert services.finding.asked[-1].words == SITUATION.text


def test_escape_puts_the_list_away_and_the_down_arrow_brings_it_back(qtbot, at_home: Window):
    suggesting = type_words(qtbot, at_home, "ga")

    press(at_home, Qt.Key.Key_Escape)
    assert not suggesting.view.isVisible()
    assert at_home.search_field.line.text() == "ga"

    press(at_home, Qt.Key.Key_Down)
    settle(qtbot, at_home)
    assert suggesting.view.isVisible()


def test_after_another_language_the_down_arrow_asks_in_that_one(qtbot, at_home: Window, services: FakeServices):
    suggesting = type_words(qtbot, at_home, "ga")
    at_home.set_language("de")

    press(at_home, Qt.Key.Key_Down)
    settle(qtbot, at_home)

    assert suggesting.view.isVisible()
    assert services.finding.completed_in[-1] == "de"


def test_the_down_arrow_asks_for_words_that_nobody_typed(qtbot, at_home: Window, services: FakeServices):
    at_home.navigator.go(Route(page="home", words="game"))
    settle(qtbot, at_home)

    press(at_home, Qt.Key.Key_Down)
    settle(qtbot, at_home)

    assert services.finding.completed == ["game"]
    assert at_home.searching._suggesting.view.isVisible()


def test_typing_on_forgets_the_chosen_line(qtbot, at_home: Window):
    suggesting = type_words(qtbot, at_home, "ga")
    press(at_home, Qt.Key.Key_Down)

    type_words(qtbot, at_home, "m")

    assert chosen(suggesting) is None


@pytest.mark.logs_expected  # these services know only the catalogue
@pytest.mark.parametrize("leave", ["page", "language", "focus", "cross", "back"])
def test_the_list_goes_when_the_reader_goes_elsewhere(qtbot, at_home: Window, leave: str):
    suggesting = type_words(qtbot, at_home, "ga")
    assert suggesting.view.isVisible()

    if leave == "page":
        at_home.rail.button("directory").click()
    elif leave == "language":
        at_home.set_language("de")
    elif leave == "focus":
        at_home.rail.button("home").setFocus()
    elif leave == "cross":
        at_home.search_field._clear.click()
    else:
        at_home.navigator.back()
    settle(qtbot, at_home)

    assert not suggesting.view.isVisible()


def test_screen_readers_hear_how_many_there_are_and_each_line(qtbot, at_home: Window, monkeypatch: pytest.MonkeyPatch):
    said: list[str] = []
    suggesting = type_words(qtbot, at_home, "g")
    monkeypatch.setattr(suggesting, "_say", lambda _widget, words: said.append(words))

    type_words(qtbot, at_home, "am")
    press(at_home, Qt.Key.Key_Down)
    press(at_home, Qt.Key.Key_Down)
    press(at_home, Qt.Key.Key_Up)
    press(at_home, Qt.Key.Key_Up)

    assert said == [
        "4 suggestions, the down arrow goes to them",
        "Has something happened? – Someone threatens to share my pictures, 1 of 4",
        "Topics and terms – Sextortion, 2 of 4",
        "Has something happened? – Someone threatens to share my pictures, 1 of 4",
        "gam",
    ]


def test_the_list_has_a_name_and_a_role(qtbot, at_home: Window):
    suggesting = type_words(qtbot, at_home, "ga")

    interface = QAccessible.queryAccessibleInterface(suggesting.view)

    assert interface.text(QAccessible.Text.Name) == "Suggestions"
    assert interface.role() == QAccessible.Role.List
    assert unnamed(at_home) == []


def test_trouble_with_suggestions_shows_none(qtbot, at_home: Window, services: FakeServices, monkeypatch: pytest.MonkeyPatch):
    suggesting = type_words(qtbot, at_home, "ga")
    monkeypatch.delattr(type(services.finding), "complete")

    type_words(qtbot, at_home, "m")

    assert not suggesting.view.isVisible()
    assert not at_home.notice_line.isVisible()


@pytest.mark.parametrize("theme", ["dark", "high-contrast"])
def test_long_words_take_two_lines_in_every_theme(qtbot, at_home: Window, services: FakeServices, tools, theme: str):
    services.finding.completions = (Completion(text="Bundesgesetzblattveröffentlichungsverzeichnis " * 4, entry_id="game-07"),)
    tools.look.choose_theme(theme)
    tools.look.choose_zoom(200)

    suggesting = type_words(qtbot, at_home, "ga")

    line = suggesting.view.visualRect(suggesting.lines.index(1))
    assert line.height() > tools.look.target("row")
    assert (
        suggesting.view.grab().toImage().pixelColor(suggesting.view.width() // 2, 4).name() == tools.look.colour("surface").name()
    )
