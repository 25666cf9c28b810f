# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The shell: places, languages, zoom, back and forward, notices."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPushButton, QWidget

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.window import Window
from tests.gui.fakes import INFO, FakeServices


def shown(window: Window) -> str:
    """Return the name of the page that is shown."""
    current = window._stack.currentWidget()
    return next(name for name, page in window._pages.items() if page is current)


def press(window: Window, keys: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier) -> None:
    QTest.keyClick(window, keys, modifier)


class FocusGiver(QWidget):
    """Stands for a list that is hidden when Return opens one of its lines, and lets the key go on to its parents."""

    def __init__(self, other: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._other = other
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._other.setFocus()
        event.ignore()


def test_the_rail_names_every_place_and_marks_where_the_reader_is(at_home: Window):
    at_home.rail.button("search").click()

    assert shown(at_home) == "search"
    assert [name for name in ("help_now", "home", "search", "directory", "settings") if at_home.rail.button(name).isChecked()] == [
        "search"
    ]
    assert at_home.windowTitle() == "Search – B-BICO"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_return_presses_a_button_as_the_space_bar_does(at_home: Window, key: Qt.Key):
    """Qt leaves it to the desktop: on GNOME it did, elsewhere nothing happened."""
    button = at_home.rail.button("directory")
    button.setFocus()

    QTest.keyClick(button, key)

    assert shown(at_home) == "directory"


def test_return_that_opened_something_presses_no_button_that_got_the_focus_by_it(at_home: Window):
    button, label = at_home.rail.button("directory"), FocusGiver(at_home.rail.button("directory"), parent=at_home.page("home"))
    label.show()
    label.setFocus()

    QTest.keyClick(label, Qt.Key.Key_Return)

    assert at_home.window().focusWidget() is button
    assert shown(at_home) == "home"


def test_the_page_has_the_focus_when_what_had_it_is_gone(qtbot, at_home: Window):
    """Going back from a help sheet, Tab began again at the top of the window."""
    page = at_home.page("home")
    button = QPushButton(page)
    button.show()
    button.setFocus()

    button.deleteLater()

    qtbot.waitUntil(page.hasFocus)
    QTest.keyClick(page, Qt.Key.Key_Tab)
    focused = at_home.focusWidget()
    assert focused is not None
    assert page.isAncestorOf(focused)


@pytest.mark.logs_expected  # these services know only the catalogue
def test_every_place_opens(qtbot, at_home: Window):
    for name in ("help_now", "home", "search", "directory", "settings"):
        at_home.rail.button(name).click()

        assert shown(at_home) == name
        assert at_home.page(name).heading()


def test_help_now_opens_without_the_services(qtbot, at_home: Window, services: FakeServices):
    services.finding = None  # type: ignore[assignment]

    at_home.rail.button("help_now").click()

    assert shown(at_home) == "help_now"


def test_typing_anywhere_leads_to_the_results(qtbot, at_home: Window, services: FakeServices):
    QTest.keyClicks(at_home.search_field.line, "game")

    assert shown(at_home) == "search"
    qtbot.waitUntil(lambda: bool(services.finding.asked) and services.finding.asked[-1].words == "game")
    assert services.finding.asked[-1].typing


def test_typing_on_is_one_step_back(qtbot, at_home: Window):
    QTest.keyClicks(at_home.search_field.line, "game")

    press(at_home, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert shown(at_home) == "home"
    assert at_home.search_field.line.text() == ""
    press(at_home, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert at_home.search_field.line.text() == "game"


def test_return_searches_for_whole_words(qtbot, at_home: Window, services: FakeServices):
    at_home.search_field.line.setText("game")
    QTest.keyClick(at_home.search_field.line, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: bool(services.finding.asked) and not services.finding.asked[-1].typing)


def test_the_cross_empties_the_field(at_home: Window):
    QTest.keyClicks(at_home.search_field.line, "game")
    at_home.search_field._clear.click()

    assert at_home.search_field.line.text() == ""
    assert at_home.navigator.current.words == ""


def test_control_f_goes_to_the_search_field(at_home: Window):
    at_home.rail.button("home").setFocus()

    press(at_home, Qt.Key.Key_F)

    assert at_home.search_field.line.hasFocus()


def test_zoom_keys_make_everything_larger_and_back(at_home: Window, tools: Collaborators):
    press(at_home, Qt.Key.Key_Plus)
    assert tools.look.zoom_percent == 110
    press(at_home, Qt.Key.Key_Minus)
    press(at_home, Qt.Key.Key_Minus)
    assert tools.look.zoom_percent == 90
    press(at_home, Qt.Key.Key_0)
    assert tools.look.zoom_percent == 100


def test_large_text_makes_the_rail_narrow_and_nothing_wider_than_the_window(at_home: Window, tools: Collaborators):
    tools.look.choose_zoom(200)

    assert at_home.rail.width() < tools.look.px(130)
    assert at_home.minimumSizeHint().width() <= 1366
    tools.look.choose_zoom(300)
    assert at_home.minimumSizeHint().width() <= 1366
    assert at_home.minimumSizeHint().height() <= 768


def test_language_buttons_ask_for_a_language(qtbot, at_home: Window):
    with qtbot.waitSignal(at_home.language_chosen) as chosen:
        at_home.languages._group.button(1).click()

    assert chosen.args == ["fr"]


def test_all_open_pages_speak_the_new_language(at_home: Window):
    at_home.rail.button("search").click()

    at_home.set_language("de")

    assert [page.language for page in at_home._pages.values()] == ["de", "de"]
    assert at_home.languages._group.checkedButton().text() == "DE"


def test_trouble_is_said_in_one_line(qtbot, at_home: Window, tools: Collaborators):
    tools.desk.trouble.emit(Problem("disk-full", Family.STORAGE, path="/x"))

    assert at_home.notice_line.isVisible()
    assert "disk is full" in at_home.notice_line.words

    at_home.notice_line._close.click()
    assert not at_home.notice_line.isVisible()


@pytest.mark.logs_expected
def test_a_fault_of_the_program_is_said_plainly_and_logged_without_words(at_home: Window, tools: Collaborators, caplog):
    tools.desk.trouble.emit(ValueError("what somebody typed"))

    assert "should not" in at_home.notice_line.words
    assert "what somebody typed" not in caplog.text
    assert "bug ValueError" in caplog.text


def test_the_rail_says_which_catalogue_is_open(at_home: Window):
    at_home.show_catalogue(INFO)

    assert at_home.rail._title.text() == "Catalogue 12"
    assert at_home.rail._age.text().startswith("18")
    assert at_home.rail._age_box.isVisible()


def test_every_control_of_the_shell_has_a_name(at_home: Window):
    from tests.gui.names import unnamed

    assert unnamed(at_home) == []


@pytest.mark.logs_expected  # these services know only the catalogue
def test_for_fingers_nothing_that_is_pressed_is_smaller_than_44_pixels(at_home: Window, tools: Collaborators):
    tools.look.choose_touch(True)

    small = []
    for place in ("home", "search", "directory", "settings", "shortcuts"):
        at_home.go_to_place(place)
        QTest.qWait(0)
        pressed = [one for kind in (QAbstractButton, QLineEdit, QComboBox) for one in at_home.findChildren(kind)]
        small += [(place, type(one).__name__) for one in pressed if one.isVisible() and one.height() < 44]

    assert small == []
    assert at_home._menu_bar.height() >= 44


def test_a_page_that_is_not_shown_takes_another_look_when_it_is(
    at_home: Window, tools: Collaborators, monkeypatch: pytest.MonkeyPatch
):
    at_home.navigator.go(Route(page="search"))
    told: list[str] = []
    for name in ("home", "search"):
        monkeypatch.setattr(at_home.page(name), "look_changed", lambda name=name: told.append(name))

    tools.look.choose_zoom(150)
    tools.look.choose_zoom(200)
    assert told == ["search", "search"]

    for _ in range(2):
        at_home.navigator.go(Route(page="home"))
    assert told == ["search", "search", "home"]
