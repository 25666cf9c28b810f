# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What is asked before a saved search is renamed or forgotten."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QMessageBox, QPushButton, QWidget
from shiboken6 import delete

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.saved_section import ask_name, ask_sure


@pytest.fixture
def parent(qtbot, look: Look) -> QWidget:
    """Return what the question stands above, at 200 %."""
    look.choose_zoom(200)
    one = QWidget()
    qtbot.addWidget(one)
    return one


def answer_with(monkeypatch: pytest.MonkeyPatch, box: type, answer: Callable) -> None:
    monkeypatch.setattr(box, "exec", answer)


@pytest.mark.parametrize(
    ("typed", "given", "name"), [(" for Friday ", True, "for Friday"), (" ", True, None), ("games", False, None)]
)
def test_a_name_is_asked_for_and_none_is_no_name(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, typed: str, given: bool, name: str | None
):
    shown = []

    def answer(box: QInputDialog) -> bool:
        shown.extend((box.textValue(), *((one.text(), one.icon().isNull()) for one in box.findChildren(QPushButton))))
        box.setTextValue(typed)
        return given

    answer_with(monkeypatch, QInputDialog, answer)

    assert ask_name(parent, "games") == name
    assert shown == ["games", ("Rename", True), ("Leave as it is", True)]


@pytest.mark.parametrize(("press", "forgets"), [(0, True), (1, False), (None, False)])
def test_forgetting_is_never_the_default(parent: QWidget, monkeypatch: pytest.MonkeyPatch, press: int | None, forgets: bool):
    shown = []

    def answer(box: QMessageBox) -> int:
        shown.append((box.text(), box.textFormat(), box.defaultButton().text()))
        if press is not None:
            box.buttons()[press].click()
        return 0

    answer_with(monkeypatch, QMessageBox, answer)

    assert ask_sure(parent, "<b>games</b>") is forgets
    assert shown == [("Remove the saved search “<b>games</b>”?", Qt.TextFormat.PlainText, "Keep")]


@pytest.mark.parametrize(("box", "ask", "answer"), [(QInputDialog, ask_name, None), (QMessageBox, ask_sure, False)])
def test_a_quick_exit_meanwhile_counts_as_no(qapp, monkeypatch: pytest.MonkeyPatch, box: type, ask: Callable, answer):
    page = QWidget()
    answer_with(monkeypatch, box, lambda shown: delete(page))  # the window's pages begin anew, and the dialog goes with them

    assert ask(page, "games") is answer
