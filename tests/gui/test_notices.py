# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A line above the page belongs to the page where it was said, and speaks the language of the window."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.widgets import notice_line
from bbico_desktop.gui.window import Window
from tests.gui.other_words import speaking_loudly


@pytest.fixture
def at_home(window: Window) -> Window:
    window.navigator.go(Route(page="home"))
    return window


def copied() -> str:
    return QCoreApplication.translate("Anywhere", "Copied.")


def test_it_goes_when_the_reader_goes_to_another_page(at_home: Window):
    at_home.navigator.go(Route(page="search"))
    at_home.page("search").notice.emit(copied)

    at_home.navigator.go(Route(page="search", words="game"))
    assert at_home.notice_line.isVisible()

    at_home.navigator.go(Route(page="home"))
    assert not at_home.notice_line.isVisible()
    at_home.navigator.back()
    assert not at_home.notice_line.isVisible()


def test_trouble_goes_with_its_page_too(at_home: Window, tools: Collaborators):
    tools.desk.trouble.emit(Problem("disk-full", Family.STORAGE, path="/x"))
    assert at_home.notice_line.isVisible()

    at_home.navigator.go(Route(page="search"))

    assert not at_home.notice_line.isVisible()


def test_what_is_about_the_whole_program_stays(at_home: Window):
    at_home.notice_line.say(copied, everywhere=True)

    at_home.navigator.go(Route(page="search"))

    assert at_home.notice_line.isVisible()


def test_a_way_back_is_offered_for_a_while_also_on_the_next_page(qtbot, at_home: Window, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(notice_line, "OFFER_MS", 60)
    at_home.notice_line.offer(copied, "undo")

    at_home.navigator.go(Route(page="search"))

    assert at_home.notice_line.way_button.isVisible()
    qtbot.waitUntil(at_home.notice_line.isHidden)


def test_a_way_back_stays_where_the_reader_comes_back_to(qtbot, at_home: Window, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(notice_line, "OFFER_MS", 60)
    at_home.notice_line.offer(copied, "undo")

    at_home.navigator.go(Route(page="search"))
    at_home.navigator.back()
    qtbot.waitUntil(lambda: not at_home.notice_line.leaving.isActive())

    assert at_home.notice_line.way_button.isVisible()


def test_it_is_written_anew_in_another_language(at_home: Window, qapp: QApplication):
    at_home.notice_line.say(copied)

    with speaking_loudly(qapp):
        assert at_home.notice_line.words == "COPIED."

    assert at_home.notice_line.words == "Copied."


def test_trouble_is_said_in_the_language_of_the_window(at_home: Window, tools: Collaborators, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("bbico_desktop.foundation.messages.text", lambda _context, source, language: f"{language}: {source}")
    tools.desk.trouble.emit(Problem("disk-full", Family.STORAGE, path="/x"))
    assert at_home.notice_line.words.startswith("en: ")

    at_home.set_language("fr")

    assert at_home.notice_line.words.startswith("fr: ")


def test_a_fault_is_logged_once_however_often_it_is_written_anew(at_home: Window, tools: Collaborators, qapp: QApplication, caplog):
    with caplog.at_level("ERROR"):
        tools.desk.trouble.emit(ValueError("secret words"))
        with speaking_loudly(qapp):
            assert "SOMETHING WENT WRONG" in at_home.notice_line.words

    assert len(caplog.records) == 1


def test_what_was_done_is_told_in_the_language_of_now(at_home: Window, tools: Collaborators, qapp: QApplication):
    tools.undo_steps.told.emit(copied, "undo")

    with speaking_loudly(qapp):
        assert at_home.notice_line.words == "COPIED."
        assert at_home.notice_line.way_button.text() == "UNDO"
