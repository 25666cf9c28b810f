# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Settings take effect with the click, and the page tells what one may want to know of catalogue, files and program."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.foundation.paths import paths_for
from bbico_desktop.foundation.release import VERSION
from bbico_desktop.foundation.settings import Settings, load, save
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.settings import SettingsPage
from bbico_desktop.gui.preferences import Preferences
from bbico_desktop.gui.session import Session
from bbico_desktop.gui.widgets.settings_choice import SettingsChoice
from bbico_desktop.gui.window import Window


@pytest.fixture
def page(qtbot, look, desk, services, tmp_path):
    services.paths = paths_for(tmp_path / "home")
    one = SettingsPage(look=look, desk=desk, preferences=Preferences(), session=Session(), language="en")
    qtbot.addWidget(one)
    look.changed.connect(one.look_changed)
    one.resize(1090, 900)
    one.show()
    return one


def texts(widget: QWidget) -> list[str]:
    """Return all words that can be seen."""
    QApplication.processEvents()
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible() and one.text()]


def press(qtbot, page: QWidget, words: str) -> None:
    """Press the button with these words."""
    QApplication.processEvents()
    qtbot.mouseClick(next(one for one in page.findChildren(QAbstractButton) if one.text() == words), Qt.MouseButton.LeftButton)


def test_colours_and_size_change_with_the_click(qtbot, page, look):
    press(qtbot, page, "Dark")
    press(qtbot, page, "150 %")

    assert (look.theme, look.zoom_percent) == ("dark", 150)


def test_letters_that_are_easier_to_tell_apart_are_used_everywhere(qtbot, page, look, qapp):
    press(qtbot, page, "Atkinson Hyperlegible")

    assert look.reading_font
    assert qapp.font().family() == "Atkinson Hyperlegible"


def test_every_setting_says_what_it_does_and_there_are_few(page):
    settings = page.findChildren(SettingsChoice)

    assert 9 <= len(settings) <= 25
    assert all(one._heading.text() and one._effect.text() for one in settings)


def test_settings_are_found_by_their_words_without_accents_and_capitals(qtbot, page):
    QTest.keyClicks(page.line, "CONTRAST")
    assert [one._heading.text() for one in page.findChildren(SettingsChoice) if one.isVisible()] == ["Colours"]
    assert not page._about.isVisible()

    page.line.clear()
    QTest.keyClicks(page.line, "xyz")
    assert page._nothing.isVisible()

    page.line.selectAll()
    QTest.keyClick(page.line, Qt.Key.Key_Backspace)
    assert page._about.isVisible()
    assert not page._nothing.isVisible()


def test_nothing_is_remembered_this_time_or_never(qtbot, page):
    session, preferences = page._traces._session, page._traces._preferences

    press(qtbot, page, "Nothing this time")
    assert (session.no_trace, preferences.settings.no_trace) == (True, False)
    press(qtbot, page, "Never anything")
    assert (session.no_trace, preferences.settings.no_trace) == (True, True)
    press(qtbot, page, "Remember")
    assert (session.no_trace, preferences.settings.no_trace) == (False, False)


def test_keys_and_start_are_chosen(qtbot, page):
    for choice in (page._traces._exit, page._start._slash, page._start._begin):
        choice.button(1).click()

    chosen = page._start._preferences.settings
    assert (chosen.quick_exit_keys, chosen.slash_key, chosen.begin_where_left) == (False, False, True)


def test_all_settings_go_back_to_the_first_ones_and_come_again(qtbot, page, look):
    press(qtbot, page, "Large, for fingers")
    look.choose_theme("dark")
    page._start._slash.button(1).click()

    press(qtbot, page, "Reset all settings")
    first = (look.touch, look.theme, page._start._preferences.settings.slash_key)
    press(qtbot, page, "Take that back")

    assert first == (False, "system", True)
    assert (look.touch, look.theme, page._start._preferences.settings.slash_key) == (True, "dark", False)


def test_without_its_key_the_search_field_keeps_the_others(window: Window, tools: Collaborators):
    tools.preferences.change(slash_key=False)

    keys = [key.toString() for key in tools.actions.action("focus_search").shortcuts()]
    assert "/" not in keys
    assert "Ctrl+K" in keys


def test_a_language_is_asked_of_the_shell(qtbot, page):
    with qtbot.waitSignal(page.language_wanted) as wanted:
        press(qtbot, page, "Français")

    assert wanted.args == ["fr"]


def test_the_values_in_use_are_marked(page, look):
    look.choose_zoom(200)
    look.choose_theme("high-contrast")

    marked = {one.text() for one in page.findChildren(QAbstractButton) if one.isChecked()}
    assert {"English", "High contrast", "200 %", "Inter"} <= marked


def test_the_catalogue_in_use_is_named_and_a_development_one_is_called_so(qtbot, page, background):
    page.open_route(Route(page="settings"))
    qtbot.waitUntil(lambda: not background.busy)

    seen = " ".join(texts(page))
    assert "Catalogue 12 of 18 November 2026" in seen
    assert "development catalogue" in seen


def test_where_things_are_kept_is_said(qtbot, page, background, tmp_path: Path):
    page.open_route(Route(page="settings"))
    qtbot.waitUntil(lambda: not background.busy)

    assert {str(tmp_path / "home" / name) for name in ("data", "config", "cache", "log")} <= set(texts(page))


def test_a_broken_catalogue_is_said_in_its_place(qtbot, page, background, services):
    def broken():
        raise Problem("catalogue-broken", Family.STORAGE)

    services.browsing.info = broken
    page.open_route(Route(page="settings"))
    qtbot.waitUntil(lambda: not background.busy)

    assert "The catalogue is damaged." in " ".join(texts(page))


def test_the_page_says_that_the_catalogue_is_no_official_publication(page):
    seen = " ".join(texts(page))

    assert "not an official publication of the B-BICO consortium until the consortium adopts it" in seen
    assert VERSION in seen


def test_the_letters_are_kept(tmp_path):
    paths = paths_for(tmp_path / "home")

    save(paths, Settings(reading_font=True))

    assert load(paths).reading_font


def test_at_huge_text_nothing_is_wider_than_the_page(qtbot, page, look):
    page.resize(920, 700)
    look.choose_zoom(300)

    qtbot.waitUntil(lambda: page._content.width() == page._content.parentWidget().width() < 920)
    assert page._content.minimumSizeHint().width() <= page._content.width()


def test_at_huge_text_the_scroll_bar_of_the_rail_covers_no_place(window: Window, tools: Collaborators):
    tools.look.choose_zoom(300)
    QApplication.processEvents()

    bar, button = window.rail._scroll_bar, window.rail.button("help_now")
    assert bar.isVisible()
    assert button.mapTo(window.rail, button.rect().topRight()).x() < bar.mapTo(window.rail, bar.rect().topLeft()).x()
