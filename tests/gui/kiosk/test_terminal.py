# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The program as a public terminal: what a visitor cannot do, what is forgotten of her, and the door for staff."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent, QGuiApplication, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QPushButton

from bbico_desktop.foundation import pins, terminal_settings
from bbico_desktop.foundation.terminal_settings import TerminalSettings
from bbico_desktop.gui.kiosk import terminal as terminal_module
from bbico_desktop.gui.kiosk.terminal import Terminal
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.options import Options
from bbico_desktop.gui.preview_printing import PrintJob
from tests.gui.names import unnamed
from tests.gui.passing_time import PassingTime
from tests.gui.whole_program import Running, running, state_of
from tests.shipped_fixture import paths_in, ship_tiny

PIN = "258013"
DEAD_KEYS = (
    "Alt+F4",
    "Ctrl+Q",
    "Ctrl+W",
    "F11",
    "F10",
    "Shift+F10",
    "Menu",
    "Ctrl+N",
    "Ctrl+O",
    "Ctrl+S",
    "Ctrl+E",
    "Ctrl+Shift+A",
    "Ctrl+,",
)


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> PassingTime:
    one = PassingTime()
    monkeypatch.setattr(terminal_module, "SystemTiming", lambda: one)
    return one


@pytest.fixture
def home(tmp_path: Path) -> Path:
    ship_tiny(paths_in(tmp_path))
    return tmp_path


@pytest.fixture
def public(qtbot, qapp: QApplication, home: Path, time: PassingTime) -> Iterator[Running]:
    """Return a terminal, come to rest; it ends as staff end it."""
    with running(qtbot, qapp, paths_in(home), Options(kiosk=True, language="en")) as one:
        yield one
        of(one).locking.is_open = True


def of(public: Running) -> Terminal:
    assert public.start.terminal is not None
    return public.start.terminal


def handle(public: Running) -> QWindow:
    return public.start.front_door.windowHandle()


def press(public: Running, keys: str) -> None:
    combination = QKeySequence(keys)[0]
    QTest.keyClick(handle(public), combination.key(), combination.keyboardModifiers())


def windows_that_should_not_be() -> list[str]:
    """Return menus and dialogs that are shown."""
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible() and isinstance(one, QDialog | QMenu)]
    return [type(one).__name__ for one in shown]


def test_it_fills_the_screen_without_menus_and_is_made_for_fingers(public: Running):
    assert public.start.front_door.isFullScreen()
    assert public.window._menu_bar is None
    assert of(public).look.touch
    assert of(public).bar.again_button.isVisible()
    assert {"own", "report", "outbox"} & set(public.window.places) == set()


def test_keys_that_lead_out_do_nothing(public: Running):
    for keys in (*DEAD_KEYS, "Escape"):
        press(public, keys)
        QApplication.processEvents()

        assert public.start.front_door.isVisible(), keys
        assert public.start.front_door.isFullScreen(), keys
        assert windows_that_should_not_be() == [], keys
    assert public.window.navigator.current is not None


def test_help_opens_inside(public: Running):
    press(public, "F1")

    assert public.window.navigator.current == Route(page="manual", anchor="home")


def test_it_is_closed_by_nobody_but_staff(public: Running):
    assert not public.start.front_door.close()

    assert public.start.front_door.isVisible()


def test_leaving_full_screen_lasts_no_longer_than_a_moment(qtbot, public: Running):
    public.start.front_door.showNormal()

    qtbot.waitUntil(public.start.front_door.isFullScreen)


def test_the_right_button_shows_no_menu_anywhere(public: Running):
    line = public.window.search_field.line
    for widget in (line, public.window.rail, public.window._stack):
        place = widget.mapTo(public.start.front_door, widget.rect().center())
        QTest.mouseClick(handle(public), Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, place)
        QApplication.processEvents()

        assert windows_that_should_not_be() == []


def test_words_cannot_be_copied_out(public: Running):
    line = public.window.search_field.line
    line.setText("secret")
    line.selectAll()
    QGuiApplication.clipboard().clear()

    press(public, "Ctrl+C")

    assert QGuiApplication.clipboard().text() == ""


def test_nothing_is_dropped_in_and_nothing_dragged_out(public: Running, home: Path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(home))])
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)

    QApplication.sendEvent(handle(public), event)

    assert not event.isAccepted()
    assert QApplication.startDragDistance() > 100_000


def visit(public: Running) -> None:
    """Search in German, write larger, open things, go to the paper."""
    public.program.choose_language("de")
    press(public, "Ctrl+=")
    QTest.keyClicks(public.window.search_field.line, "kanarie")
    public.rest()
    for route in (Route(page="help_now"), Route(page="search", words="kanarie", entry_id="edubox-fake-news", opened=True)):
        public.window.navigator.go(route)
        public.rest()


def test_when_nobody_is_there_any_more_nothing_is_left_of_the_visit(public: Running, home: Path, time: PassingTime):
    before = state_of(home / "home")
    visit(public)

    time.pass_on(75)
    assert of(public).bar.still_there.isVisible()
    time.pass_on(20)
    public.rest()

    assert public.window.navigator.current == Route(page="home")
    assert not public.window.navigator.can_go_back
    assert (public.window.language, of(public).look.zoom_percent) == ("en", 100)
    assert public.window.search_field.line.text() == ""
    assert not of(public).bar.still_there.isVisible()
    assert state_of(home / "home") == before


def test_any_key_answers_the_question_and_goes_on(public: Running, time: PassingTime):
    visit(public)
    time.pass_on(75)

    press(public, "Left")

    assert not of(public).bar.still_there.isVisible()
    time.pass_on(60)
    assert public.window.search_field.line.text() == "kanarie"


def test_start_again_does_the_same_at_once(public: Running, home: Path, time: PassingTime):
    before = state_of(home / "home")
    visit(public)

    of(public).bar.again_button.click()
    public.rest()

    assert public.window.navigator.current == Route(page="home")
    assert public.window.language == "en"
    assert state_of(home / "home") == before
    time.pass_on(3600)
    assert not of(public).bar.still_there.isVisible()


def tap_the_corner(public: Running, times: int = 5) -> None:
    for _ in range(times):
        QTest.mouseClick(handle(public), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(10, 10))


def test_without_a_number_the_door_says_how_to_set_one(public: Running):
    tap_the_corner(public)

    panel = of(public).door.panel
    assert panel.isVisible()
    assert "bbico kiosk pin" in panel.message.text()
    assert not panel.line.isVisible()


def test_taps_that_come_too_slowly_or_elsewhere_open_nothing(public: Running, time: PassingTime):
    tap_the_corner(public, 4)
    time.pass_on(10)
    tap_the_corner(public, 1)

    assert not of(public).door.panel.isVisible()


@pytest.fixture
def with_pin(public: Running, home: Path) -> Running:
    terminal_settings.save(paths_in(home), TerminalSettings(pin=pins.hash_of(PIN)))
    return public


def type_in(public: Running, pin: str) -> None:
    panel = of(public).door.panel
    for digit in pin:
        next(one for one in panel.digits if one.text() == digit).click()
    panel.open_button.click()


def test_staff_come_in_by_their_number_without_a_keyboard_and_can_leave(with_pin: Running):
    tap_the_corner(with_pin)
    type_in(with_pin, PIN)

    door = of(with_pin).door
    assert door.staff.isVisible()
    assert not door.panel.isVisible()
    door.staff.leave.click()
    assert not with_pin.start.front_door.isVisible()


def test_wrong_numbers_make_the_wait_longer_and_a_new_beginning_does_not_shorten_it(with_pin: Running):
    press(with_pin, "Ctrl+Shift+F12")
    for _ in range(3):
        type_in(with_pin, "111112")
    door = of(with_pin).door
    assert "10 seconds" in door.panel.message.text()

    of(with_pin).begin_again()
    assert not door.panel.isVisible()
    press(with_pin, "Ctrl+Shift+F12")
    type_in(with_pin, PIN)

    assert not door.staff.isVisible()


def test_what_staff_choose_holds_at_once_and_is_kept(with_pin: Running, home: Path):
    press(with_pin, "Ctrl+Shift+F12")
    type_in(with_pin, PIN)
    choices = of(with_pin).door.staff.choices

    choices.printing.button(0).click()

    assert not terminal_settings.load(paths_in(home)).printing
    assert pins.fits(PIN, terminal_settings.load(paths_in(home)).pin)
    assert not with_pin.program.tools.policy.print_pages


def test_a_visitor_prints_so_many_pages_and_staff_allow_more(public: Running):
    printing = of(public).printing

    assert printing.choose(public.window, PrintJob(pages=6)) is not None
    assert printing.choose(public.window, PrintJob(pages=6)) is None
    assert "10 pages" in public.window.notice_line.words
    printing.begin()
    assert printing.choose(public.window, PrintJob(pages=6)) is not None


def test_every_control_of_bar_and_door_has_a_name(with_pin: Running):
    tap_the_corner(with_pin)
    of(with_pin).bar.still_there.count(20)
    assert unnamed(with_pin.start.front_door) == []

    type_in(with_pin, PIN)

    assert unnamed(with_pin.start.front_door) == []


def test_the_manual_offers_no_file(public: Running):
    public.window.navigator.go(Route(page="manual"))
    public.rest()

    offered = [one.text() for one in public.window.page("manual").findChildren(QPushButton) if one.isVisible()]

    assert "Print this chapter" in offered
    assert [words for words in offered if "PDF" in words] == []


def test_a_random_visitor_finds_no_menu_no_dialog_and_no_way_out(public: Running, home: Path, monkeypatch: pytest.MonkeyPatch):
    led_out: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda *_: led_out.append("an address"))
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: (led_out.append("a file dialog"), ("", ""))[1])
    before, chance = state_of(home / "home"), random.Random(11)  # noqa: S311  # the same walk each time
    buttons = (Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)
    keys = (
        *DEAD_KEYS,
        "Escape",
        "Return",
        "Tab",
        "Space",
        "Down",
        "Ctrl+P",
        "Ctrl+C",
        "Ctrl+V",
        "Ctrl+D",
        "F1",
        "F2",
        "Ctrl+F",
        "Delete",
        "A",
    )

    for place in public.window.places:
        public.window.navigator.go(Route(page=place))
        public.rest()
        for _ in range(15):
            size = public.start.front_door.size()
            point = QPoint(chance.randrange(size.width()), chance.randrange(size.height()))
            QTest.mouseClick(handle(public), chance.choice(buttons), Qt.KeyboardModifier.NoModifier, point)
            press(public, chance.choice(keys))
            QApplication.processEvents()
            assert windows_that_should_not_be() == [], place
            assert public.start.front_door.isFullScreen()

    of(public).begin_again()
    public.rest()
    assert led_out == []
    assert state_of(home / "home") == before
