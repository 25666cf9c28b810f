# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The start: what is loaded before the window shows, what happens without a display, and that Help now is there first."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from bbico_desktop.domain.policy import PUBLIC_TERMINAL
from bbico_desktop.foundation import settings
from bbico_desktop.foundation.paths import Paths, paths_for
from bbico_desktop.gui import quick_qt
from bbico_desktop.gui.front_door import FrontDoor
from bbico_desktop.gui.instance import HandedOver
from bbico_desktop.gui.main import has_display, main, say_no_display
from bbico_desktop.gui.marks import FILLED, SHOWN
from bbico_desktop.gui.no_display import no_display_words
from bbico_desktop.gui.options import Options
from bbico_desktop.gui.start import Start
from tests.gui.fakes import ROOT

ALLOWED = {"bbico_desktop", "platformdirs", "PySide6", "shiboken6", "shibokensupport", "signature_bootstrap", "__feature__"}
ALLOWED_QT = {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtSvg", "PySide6.QtNetwork"}
NOT_BEFORE_THE_FIRST_LIST = {"sqlalchemy", "whoosh", "alembic", "pydantic", "yaml", "typst", "tuf", "cryptography"}

LIST_MODULES = """
import json, os, sys
from bbico_desktop.gui.marks import Marks

def mark(self, name):
    # What pytest-cov or an editable install bring along is none of ours.
    qt = sys.modules["PySide6.QtCore"]
    print(json.dumps([name, [*sys.modules, *(["the namespace Qt"] if "Qt" in vars(qt) else [])]]), flush=True)
    if name == "filled":
        os._exit(0)

Marks.mark = mark
from bbico_desktop.gui import quick_qt
from bbico_desktop.gui.main import main
main([])
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """Return what was loaded when the window was there, and when the first list was filled."""
    folder = tmp_path_factory.mktemp("start")
    environ = {name: value for name, value in os.environ.items() if not name.startswith("COV_")}
    environ |= {
        "BBICO_HOME": str(folder),
        "BBICO_MARK": str(folder / "marks"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        [sys.executable, "-c", LIST_MODULES], env=environ, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout, done.stderr
    return {name: set(modules) for name, modules in map(json.loads, done.stdout.splitlines())}


def bare_modules() -> set[str]:
    """Return what Python loads here for nothing at all."""
    done = subprocess.run([sys.executable, "-c", "import sys; print(*sys.modules)"], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_before_the_window_shows_only_allowed_modules_are_loaded(loaded: dict[str, set[str]]):
    foreign = {
        name
        for name in loaded[SHOWN] - bare_modules()
        if name.split(".")[0] not in ALLOWED
        and name.split(".")[0].lstrip("_") not in {one.lstrip("_") for one in sys.stdlib_module_names}
    }

    assert foreign == set()


def test_before_the_window_shows_only_these_parts_of_qt_are_loaded(loaded: dict[str, set[str]]):
    qt = {name for name in loaded[SHOWN] if name.startswith("PySide6.Qt")}

    assert qt <= ALLOWED_QT


def test_before_the_first_list_no_large_library_is_loaded(loaded: dict[str, set[str]]):
    assert {name.split(".")[0] for name in loaded[FILLED]} & NOT_BEFORE_THE_FIRST_LIST == set()


def test_before_the_first_list_qts_namespace_of_enums_is_not_loaded(loaded: dict[str, set[str]]):
    assert "the namespace Qt" not in loaded[FILLED]


def test_numbers_that_stand_for_qts_names_are_right(qapp: QApplication):
    label, area, clicked = QLabel(), QScrollArea(), QScrollArea()
    quick_qt.show_plain_text(label)
    quick_qt.let_select(label)
    quick_qt.never_scroll_sideways(area)
    quick_qt.take_focus(label)
    quick_qt.leave_focus(area)
    quick_qt.take_focus_by_click(clicked)

    assert label.textFormat() == Qt.TextFormat.PlainText
    assert (
        label.textInteractionFlags()
        == Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    assert area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert (label.focusPolicy(), area.focusPolicy()) == (Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.NoFocus)
    assert clicked.focusPolicy() == Qt.FocusPolicy.ClickFocus


def test_help_now_shows_before_its_own_and_all_other_pages_are_loaded(loaded: dict[str, set[str]]):
    assert not [name for name in loaded[SHOWN] if name.startswith("bbico_desktop.gui.pages")]


def test_what_only_a_search_needs_is_not_loaded_before_the_first_list(loaded: dict[str, set[str]]):
    later = (
        "action_list",
        "shell_acts",
        "palette",
        "system_look",
        "widgets.menu_bar",
        "suggesting",
        "suggestion_lines",
        "saved_searching",
        "announcing",
        "widgets.saved_section",
        "widgets.suggestion_view",
    )

    assert loaded[FILLED] & {f"bbico_desktop.gui.{name}" for name in later} == set()


def test_without_a_display_the_window_says_so_and_leaves(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    assert main([]) == 2
    assert "xvfb-run" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("environ", "platform", "there"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_display_is_looked_for_where_qt_looks(environ: dict[str, str], platform: str, there: bool):
    assert has_display(environ, platform) is there


def test_no_display_is_said_plainly():
    stream = io.StringIO()

    assert say_no_display(stream, {}) == 2
    assert "bbico search" in stream.getvalue()


def test_no_display_is_said_in_the_systems_language():
    said = {environ: no_display_words({"LANG": environ}) for environ in ("nl_BE.UTF-8", "fr_BE.UTF-8", "de_BE.UTF-8", "C")}

    assert len({words.splitlines()[0] for words in said.values()}) == 4
    assert all("bbico print ID" in words for words in said.values())


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """Return folders of their own, with nothing shipped but resources."""
    own = paths_for(tmp_path / "home")
    return Paths(
        data=own.data,
        config=own.config,
        cache=own.cache,
        log=own.log,
        shipped=tmp_path / "nothing-shipped",
        resources=own.resources,
    )


@pytest.fixture
def start_with(qtbot, qapp: QApplication, paths: Paths):
    """Return what starts the program with these settings, its window shown."""
    font, palette, begun = qapp.font(), qapp.palette(), []

    def start(chosen: settings.Settings) -> Start:
        settings.save(paths, chosen)
        one = Start(application=qapp, paths=paths, environ={})
        begun.append(one)
        qtbot.addWidget(one.front_door)
        one.front_door.show()
        return one

    yield start
    for one in begun:
        one.front_door.close()
        one.close()
        one.program = one.presence = None
        one._translating.speak("en")
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(palette)


@pytest.fixture
def started(start_with) -> Start:
    """Return a program that was started on an empty machine, its window shown."""
    return start_with(settings.Settings(theme="light", language="nl"))


def test_help_now_stands_there_before_anything_is_loaded(started: Start):
    assert started.program is None
    assert started.front_door.vestibule.help_button.isVisible()


def test_the_shell_moves_in_where_help_now_stood(qtbot, started: Start):
    button = started.front_door.vestibule.help_button
    QApplication.processEvents()
    before = button.mapTo(started.front_door, button.rect().topLeft()) if started.program is None else None

    qtbot.waitUntil(lambda: started.program is not None)

    after = started.program.window.rail.button("help_now")
    place = after.mapTo(started.front_door, after.rect().topLeft())
    assert before is None or (place - before).manhattanLength() <= 4


def test_a_press_before_the_shell_is_there_opens_help_now(qtbot, started: Start):
    started.front_door.vestibule.help_button.click()

    qtbot.waitUntil(lambda: started.program is not None)

    assert started.program.window.navigator.current.page == "help_now"


def test_a_program_that_begins_with_help_now_loads_the_rest_too(qtbot, qapp, paths: Paths):
    one = Start(application=qapp, paths=paths, environ={}, options=Options(place="help_now", language="de"))
    qtbot.addWidget(one.front_door)
    one.front_door.show()
    qtbot.waitUntil(lambda: one.presence is not None)

    window = one.program.window
    assert (window.navigator.current.page, window.language) == ("help_now", "de")
    one.front_door.close()
    one.close()
    one._translating.speak("en")
    assert settings.load(paths).language is None


def test_an_unexpected_end_is_said_with_a_way_to_the_report(qtbot, started: Start):
    started.ended_unexpectedly = True
    qtbot.waitUntil(lambda: started.presence is not None)
    line = started.program.window.notice_line

    assert line.way_button.isVisible()
    assert line.words
    assert started.program.window.navigator.current.page == "home"


def test_after_an_unexpected_end_nobody_sees_where_somebody_was(qtbot, qapp, paths: Paths):
    settings.save(paths, settings.Settings(begin_where_left=True, place="directory"))
    one = Start(application=qapp, paths=paths, environ={})
    one.ended_unexpectedly = True
    qtbot.addWidget(one.front_door)
    one.front_door.show()
    qtbot.waitUntil(lambda: one.presence is not None)

    assert one.program.window.navigator.current.page == "home"
    one.front_door.close()
    one.close()


def test_a_second_start_brings_the_window_to_the_front_with_what_it_asked_for(qtbot, started: Start, tmp_path: Path):
    qtbot.waitUntil(lambda: started.presence is not None)
    started.front_door.showMinimized()
    with qtbot.waitSignal(started.presence.files_arrived) as arrived:
        started.presence._obey(HandedOver(files=(tmp_path / "a.pdf",), language="fr", place="settings"))

    assert arrived.args == [[tmp_path / "a.pdf"]]
    assert not started.front_door.isMinimized()
    assert (started.program.window.navigator.current.page, started.program.window.language) == ("settings", "fr")


def test_without_any_catalogue_home_shows_its_doors(qtbot, started: Start):
    qtbot.waitUntil(lambda: started.program is not None)
    window = started.program.window

    assert window.navigator.current.page == "home"
    qtbot.waitUntil(lambda: window.page("home")._with_someone.isVisible())
    qtbot.waitUntil(lambda: bool(window.notice_line.words))


def test_what_the_reader_chose_is_kept(qtbot, started: Start, paths: Paths):
    qtbot.waitUntil(lambda: started.program is not None and started.program._log is not None)

    started.program.choose_language("fr")
    started._look.choose_theme("dark")
    started._look.choose_zoom(150)
    started.front_door.close()

    kept = settings.load(paths)
    assert (kept.language, kept.theme, kept.zoom_percent) == ("fr", "dark", 150)
    assert kept.window


@pytest.mark.logs_expected
def test_a_fault_while_starting_leaves_help_now_and_a_plain_line(started: Start):
    started.say_unexpected(ValueError, ValueError("x"), None)

    assert "should not" in started.front_door.vestibule.words.text()
    QTest.qWait(0)


def kept_after(started: Start, paths: Paths, place: str) -> settings.Settings:
    """Return what is kept when the window closes at a place."""
    started.program.window.go_to_place(place)
    started.front_door.close()
    return settings.load(paths)


@pytest.fixture
def ready(qtbot, started: Start) -> Start:
    """Return the program with its first page shown."""
    qtbot.waitUntil(lambda: started.program is not None and started.program._log is not None)
    return started


def test_the_place_of_the_end_is_kept_by_its_name_alone(ready: Start, paths: Paths):
    kept = kept_after(ready, paths, "directory")

    assert (kept.place, bool(kept.window)) == ("directory", True)


@pytest.mark.parametrize("how", ["no_trace", "quick_exit", "terminal"])
def test_no_place_is_kept_where_nothing_may_be_known(ready: Start, paths: Paths, how: str):
    session = ready.program._tools.session
    {
        "no_trace": lambda: session.leave_no_trace(True),
        "quick_exit": session.exit_quickly,
        "terminal": lambda: session.put_under(PUBLIC_TERMINAL),
    }[how]()

    kept = kept_after(ready, paths, "directory")

    assert (kept.place, kept.window) == ("", "")


def test_whoever_wants_it_goes_on_where_she_stopped(qtbot, start_with):
    one = start_with(settings.Settings(language="en", begin_where_left=True, place="directory", no_trace=True))

    qtbot.waitUntil(lambda: one.program is not None and one.program.window.navigator.current is not None)

    assert one.program.window.navigator.current.page == "directory"
    assert one.program._tools.session.no_trace


def test_a_window_that_stood_on_a_screen_that_is_gone_comes_back_on_one_that_is_there(qtbot, started: Start):
    screen = started.front_door.screen().availableGeometry()
    started.front_door.move(screen.right() + 3000, screen.bottom() + 2000)
    kept = started.front_door.place_text()

    again = FrontDoor(look=started._look, place=kept)
    qtbot.addWidget(again)
    again.show()

    assert screen.intersects(again.frameGeometry())
    assert screen.contains(again.frameGeometry().topLeft())
