# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""One undo stack for the window: what is made, taken back and done again, in the order of asking."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from bbico_desktop.domain.own_things import EntryDraft
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.gui import undo_steps
from bbico_desktop.gui.background import Background
from bbico_desktop.gui.notice import Wording, nothing
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.undo_steps import UndoSteps
from bbico_desktop.gui.widgets.notice_line import NoticeLine
from bbico_desktop.gui.window import Window
from tests.services.test_undo_and_bin import Desk as OwnDesk


@pytest.fixture
def own(tmp_path: Path) -> OwnDesk:
    return OwnDesk(tmp_path)


@pytest.fixture
def steps(background: Background, own: OwnDesk) -> Iterator[UndoSteps]:
    services = SimpleNamespace(undoing=own.undoing, own_things=own.own, close=lambda: None)
    desk = ServiceDesk(background=background, open_services=lambda: services)
    yield UndoSteps(desk=desk, parent=desk)
    background.close()


def write(steps: UndoSteps, text: str) -> None:
    steps.make(lambda: f"The note is “{text}”.", lambda services: services.own_things.set_note("news-detective", text))


def settled(qtbot, steps: UndoSteps) -> None:
    qtbot.waitUntil(lambda: not steps._desk._background.busy)


def told_by(steps: UndoSteps) -> list[tuple[str, str]]:
    """Return a list into which goes what the reader is told."""
    told: list[tuple[str, str]] = []

    def hear(words: Wording, way: str) -> None:
        told.append((words(), way))

    steps.told.connect(hear)
    return told


def test_what_is_asked_quickly_is_done_in_order(qtbot, steps: UndoSteps, own: OwnDesk):
    told = told_by(steps)
    write(steps, "one")
    write(steps, "two")
    steps.undo()
    steps.undo()
    steps.redo()
    settled(qtbot, steps)

    assert own.own.note("news-detective") == "one"
    assert steps.can_undo
    assert steps.can_redo
    steps.redo()
    settled(qtbot, steps)
    assert told[-1] == ("Done again: The note is “two”.", "undo")


def test_each_turn_is_told_with_the_way_back(qtbot, steps: UndoSteps):
    told = told_by(steps)

    write(steps, "one")
    steps.undo()
    steps.act("redo")
    settled(qtbot, steps)

    assert told == [
        ("The note is “one”.", "undo"),
        ("Taken back: The note is “one”.", "redo"),
        ("Done again: The note is “one”.", "undo"),
    ]


def test_what_changes_nothing_or_fails_is_no_step(qtbot, steps: UndoSteps):
    def fail(_services: object) -> None:
        raise Problem("kit-unknown", Family.NOT_FOUND, id="x")

    troubles: list[Exception] = []
    steps.make(lambda: "Nothing.", lambda _services: None)
    steps.make(lambda: "Failed.", fail, trouble=troubles.append)
    settled(qtbot, steps)

    assert not steps.can_undo
    assert [one.code for one in troubles if isinstance(one, Problem)] == ["kit-unknown"]


def test_what_was_changed_since_is_said_to_be_too_late(qtbot, steps: UndoSteps, own: OwnDesk):
    troubles: list[Exception] = []
    steps._desk.trouble.connect(troubles.append)
    write(steps, "one")
    settled(qtbot, steps)
    own.own.set_note("news-detective", "written elsewhere")

    steps.undo()
    settled(qtbot, steps)

    assert [one.code for one in troubles if isinstance(one, Problem)] == ["undo-too-late"]
    assert own.own.note("news-detective") == "written elsewhere"
    assert not steps.can_undo
    assert not steps.can_redo


def test_a_new_change_forgets_what_could_be_done_again(qtbot, steps: UndoSteps):
    write(steps, "one")
    steps.undo()
    write(steps, "two")
    settled(qtbot, steps)

    assert not steps.can_redo


def test_the_stack_has_an_end(qtbot, steps: UndoSteps, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(undo_steps, "MOST_CHARACTERS", 500)
    told = told_by(steps)

    for number in range(6):
        write(steps, f"{number}" * 100)
    settled(qtbot, steps)

    assert 1 <= len(steps._done) < 6
    steps.undo()
    settled(qtbot, steps)
    assert told[-1][0].startswith("Taken back: The note is “555")


def test_a_change_of_an_own_entry_is_a_step_like_any_other(qtbot, steps: UndoSteps, own: OwnDesk):
    steps.make(
        lambda: "Our box was added.",
        lambda services: services.own_things.add_entry(EntryDraft(language="nl", title="Onze pestdoos")),
    )
    steps.undo()
    settled(qtbot, steps)

    assert not own.own.entries()


def test_the_line_offers_the_way_back_and_keeps_it_for_a_while(qtbot, look, window: Window):
    line: NoticeLine = window.notice_line
    line.offer(lambda: "The kit is in the bin.", "undo")

    line.say(nothing)

    assert line.isVisible()
    assert line.way_button.isVisible()
    assert line.way_button.text() == "Undo"
    with qtbot.waitSignal(line.taken) as taken:
        line.way_button.click()
    assert taken.args == ["undo"]
    assert not line.way_button.isVisible()
    line.say(lambda: "Something else.")
    assert not line.way_button.isVisible()
