# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Where nothing may be printed, nothing offers to: the print preview would stand there without its button."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from bbico_desktop.domain.policy import PERSONAL_COMPUTER
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.kit_words import LESSON
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.widgets.icon_button import IconButton
from bbico_desktop.gui.window import Window
from tests.gui.fakes import FAKE_NEWS
from tests.gui.help_pages import CLOCK
from tests.gui.help_records import HELP, MINORS, help_now_of
from tests.gui.test_kits_page import kit_id, kits, services

__all__ = ["kit_id", "kits", "services"]

PRINTS = PERSONAL_COMPUTER
PRINTS_NOT = replace(PERSONAL_COMPUTER, print_pages=False, print_dialog=False)
ROUTES = {
    "list": Route(page="search"),
    "entry": Route(page="search", entry_id=FAKE_NEWS.id, opened=True),
    "helpline": Route(page="directory", entry_id=MINORS.id),
    "lesson": Route(page="kits", entry_id=LESSON, opened=True),
    "kit": Route(page="kits", opened=True),
    "manual": Route(page="manual"),
    "keys": Route(page="shortcuts"),
}


@pytest.fixture
def tools(tools: Collaborators, tmp_path: Path) -> Collaborators:
    tools._make_help_now = lambda: help_now_of(tmp_path, HELP, CLOCK)
    return tools


@pytest.fixture
def come_to(qtbot, window: Window, kit_id: str) -> Callable[[str], Window]:
    def come(place: str) -> Window:
        route = ROUTES[place]
        window.navigator.go(replace(route, entry_id=kit_id) if place == "kit" else route)
        rest(qtbot, window)
        if place == "lesson":
            lessons = window.page("kits").lessons
            lessons.age.setValue(11)
            qtbot.waitUntil(lambda: any(card.isVisible() for card in lessons.cards))
        return window

    return come


def rest(qtbot, window: Window) -> None:
    qtbot.waitUntil(lambda: not window._tools.desk._background.busy)


def printing(window: Window) -> list[QAbstractButton]:
    """Return the buttons that can be seen and stand for paper."""
    shown = window._stack.currentWidget()
    held = shown.findChildren(IconButton)
    return [one for one in held if one._icon_name == "printer" and one.isVisible()]


@pytest.mark.logs_expected  # these services know only the catalogue
@pytest.mark.parametrize("place", [*ROUTES])
def test_nothing_offers_to_print_where_that_is_not_allowed(tools: Collaborators, come_to, place: str):
    assert printing(come_to(place)) != []
    tools.session.put_under(PRINTS_NOT)

    come_to("entry" if place != "entry" else "manual")

    assert printing(come_to(place)) == []


@pytest.mark.logs_expected  # these services know only the catalogue
@pytest.mark.parametrize("place", ["list", "entry", "helpline", "lesson", "kit", "manual"])
def test_it_holds_at_once_on_the_page_that_is_shown(qtbot, tools: Collaborators, come_to, place: str):
    window = come_to(place)

    tools.session.put_under(PRINTS_NOT)
    rest(qtbot, window)
    assert printing(window) == []

    tools.session.put_under(PRINTS)
    rest(qtbot, window)
    qtbot.waitUntil(lambda: printing(window) != [])


@pytest.mark.logs_expected  # these services know only the catalogue
def test_the_acts_of_a_kit_lead_to_no_paper(tools: Collaborators, come_to):
    tools.session.put_under(PRINTS_NOT)

    window = come_to("kit")

    assert not tools.actions.can("print")
    assert {"print", "make_lesson"} & set(window.page("kits").acts()) == set()
