# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The quick exit: what is seen at once, what is forgotten, and Shift pressed three times."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from shiboken6 import delete

from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.quick_exit import QuickExit
from bbico_desktop.gui.session import NEUTRAL
from bbico_desktop.gui.shift_thrice import ShiftThrice
from bbico_desktop.gui.window import Window
from tests.gui.fakes import FakeServices
from tests.gui.passing_time import PassingTime

pytestmark = pytest.mark.usefixtures("agreeing")
BETRAYING = ("help", "threat", "picture", "abuse", "danger", "police")


@pytest.fixture
def time() -> PassingTime:
    return PassingTime()


@pytest.fixture
def busy(qtbot, window: Window, services: FakeServices) -> Window:
    """Return the window after a visit: words searched, an entry open, steps taken."""
    window.navigator.go(Route(page="home"))
    QTest.keyClicks(window.search_field.line, "game")
    qtbot.waitUntil(lambda: bool(services.finding.asked) and services.finding.asked[-1].words == "game")
    window.navigator.go(Route(page="help_now", entry_id="blackmailed-with-pictures"))
    window.navigator.go(Route(page="search", words="threatens", entry_id="blackmailed-with-pictures", opened=True))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def seen(window: Window) -> str:
    """Return all words that are shown, the title of the window among them."""
    from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

    parts = [window.windowTitle()]
    for kind in (QLabel, QAbstractButton, QLineEdit):
        parts += [one.text() for one in window.findChildren(kind) if one.isVisible()]
    return "\n".join(parts)


def test_the_button_stands_on_every_page_with_words(busy: Window):
    for place in ("home", "search", "help_now", "directory"):
        busy.navigator.go(Route(page=place))

        assert busy.quick_exit.isVisible()
        assert busy.quick_exit.text() == "Quick exit"


def test_a_neutral_page_is_there_at_once_and_says_nothing_of_help(busy: Window):
    busy.quick_exit.click()

    assert busy.navigator.current == Route(page=NEUTRAL)
    assert busy.windowTitle() == "Resources about media – B-BICO"
    assert not [word for word in BETRAYING if word in seen(busy).lower()]


def test_there_is_no_way_back_and_no_words_stay_in_the_field(busy: Window):
    busy.quick_exit.click()

    assert not busy.navigator.can_go_back
    assert not busy.navigator.can_go_forward
    assert busy.search_field.line.text() == ""
    busy.search_field.line.undo()
    assert busy.search_field.line.text() == ""


def test_every_page_is_as_new_on_the_next_visit(qtbot, busy: Window):
    before = busy.page("search")

    busy.quick_exit.click()
    busy.navigator.go(Route(page="home"))
    busy.navigator.go(Route(page="search"))

    assert busy.page("search") is not before
    qtbot.waitUntil(lambda: "threatens" not in seen(busy))


def test_answers_that_come_late_bring_nothing_back(qtbot, busy: Window, tools: Collaborators):
    busy.navigator.go(Route(page="search", words="password"))

    busy.quick_exit.click()

    assert not tools.desk._background.busy or tools.desk._background._newest.keys() == {"begin-again"}
    QApplication.sendPostedEvents(None, 52)  # deferred deletion
    assert busy.navigator.current == Route(page=NEUTRAL)


def test_what_the_program_copied_is_gone_from_the_clipboard(busy: Window):
    QGuiApplication.clipboard().setText("Someone threatens to share my pictures")

    busy.quick_exit.click()

    assert QGuiApplication.clipboard().text() == ""


def test_what_was_opened_last_is_forgotten_and_nothing_more_is_remembered(qtbot, busy: Window, tools: Collaborators, services):
    forgotten: list[str] = []

    class Forgetting:
        def __init__(self, name: str) -> None:
            self.name = name

        def clear(self) -> None:
            forgotten.append(self.name)

        forget = clear

    services.recent, services.unsaved_form = Forgetting("recent"), Forgetting("unsaved")

    busy.quick_exit.click()

    qtbot.waitUntil(lambda: forgotten == ["recent", "unsaved"])
    assert not tools.policy.keep_traces
    assert not tools.session.keeps_place


def test_changes_cannot_be_taken_back_afterwards(busy: Window, tools: Collaborators):
    busy.notice_line.offer(lambda: "“Case talk” is in the bin.", "undo")

    busy.quick_exit.click()

    assert busy.notice_line.words == ""
    assert not busy.notice_line.isVisible()
    assert not tools.undo_steps.can_undo


def test_an_open_dialog_is_closed_with_it(qtbot, busy: Window, tools: Collaborators):
    box = QMessageBox(busy)
    box.setText("Leave this program?")
    QTimer.singleShot(0, tools.session.exit_quickly)

    outcome = box.exec()

    assert outcome == QDialog.DialogCode.Rejected
    assert busy.navigator.current == Route(page=NEUTRAL)


def shift(window: Window, times: int) -> None:
    for _ in range(times):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)


@pytest.fixture
def keyed(busy: Window, tools: Collaborators, time: PassingTime) -> QuickExit:
    busy.findChild(QuickExit).deleteLater()
    QApplication.sendPostedEvents(None, 52)
    return QuickExit(shell=busy, tools=tools, timing=time)


def test_shift_three_times_is_the_quick_exit(busy: Window, keyed: QuickExit):
    shift(busy, 3)

    assert busy.navigator.current == Route(page=NEUTRAL)
    assert not keyed.progress.isVisible()


def test_each_press_shows_how_many_are_to_come(busy: Window, keyed: QuickExit):
    shift(busy, 1)
    assert keyed.progress.isVisible()
    assert keyed.progress.text().startswith("● ○ ○")

    shift(busy, 1)
    assert keyed.progress.text().startswith("● ● ○")
    assert busy.navigator.current != Route(page=NEUTRAL)


def test_presses_too_far_apart_begin_anew(busy: Window, keyed: QuickExit, time: PassingTime):
    shift(busy, 2)
    time.pass_on(2)
    assert not keyed.progress.isVisible()

    shift(busy, 2)

    assert busy.navigator.current != Route(page=NEUTRAL)


@pytest.mark.parametrize("between", ["a", "tab"])
def test_another_key_between_begins_anew(busy: Window, keyed: QuickExit, between: str):
    shift(busy, 2)
    QTest.keyClick(busy.windowHandle(), Qt.Key.Key_Tab if between == "tab" else Qt.Key.Key_A)
    shift(busy, 2)

    assert busy.navigator.current != Route(page=NEUTRAL)


def test_capital_letters_are_no_presses(busy: Window, keyed: QuickExit):
    handle = busy.windowHandle()
    for _ in range(4):
        QTest.keyPress(handle, Qt.Key.Key_Shift)
        QTest.keyClick(handle, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyRelease(handle, Qt.Key.Key_Shift)

    assert busy.navigator.current != Route(page=NEUTRAL)
    assert not keyed.progress.isVisible()


def test_the_keys_can_be_switched_off(busy: Window, keyed: QuickExit, tools: Collaborators):
    tools.preferences.change(quick_exit_keys=False)

    shift(busy, 3)

    assert busy.navigator.current != Route(page=NEUTRAL)
    assert not keyed.progress.isVisible()


def test_without_traces_only_the_last_step_can_be_gone_back(busy: Window, tools: Collaborators):
    tools.session.leave_no_trace(True)
    assert not busy.navigator.can_go_back

    for place in ("home", "directory", "help_now"):
        busy.navigator.go(Route(page=place))
    busy.navigator.back()

    assert busy.navigator.current == Route(page="directory")
    assert not busy.navigator.can_go_back


def test_it_is_seen_that_no_traces_are_left_and_one_press_ends_that(busy: Window, tools: Collaborators):
    tools.actions.run("no_trace")
    assert busy.no_trace_mark.isVisible()

    busy.no_trace_mark.click()

    assert not tools.session.no_trace
    assert not busy.no_trace_mark.isVisible()


def test_the_keys_work_on_after_a_window_that_went_without_a_word(qtbot, time: PassingTime):
    keys, gone, next_one = ShiftThrice(timing=time), QWindow(), QWindow()
    keys._follow(gone)
    gone.blockSignals(True)
    delete(gone)

    keys._follow(next_one)

    with qtbot.waitSignal(keys.pressed):
        for _ in range(3):
            QTest.keyClick(next_one, Qt.Key.Key_Shift)
