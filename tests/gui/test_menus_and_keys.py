# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Menu bar, palette, list of keys and mouse: the ways to the same actions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bbico_desktop.domain.policy import PUBLIC_TERMINAL
from bbico_desktop.gui.action_list import MENUS
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.models.action_lines import ActionLines, lines_for
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.shortcuts import ShortcutsPage
from bbico_desktop.gui.palette import Palette
from bbico_desktop.gui.pdf_saving import Paper
from bbico_desktop.gui.places import PLACES
from bbico_desktop.gui.widgets.action_button import ActionButton
from bbico_desktop.gui.widgets.page_menu import PageMenu
from bbico_desktop.gui.window import Window
from tests.gui.names import unnamed

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def palette(at_home: Window) -> Palette:
    at_home.rail.button("search").setFocus()
    QTest.keyClick(at_home, Qt.Key.Key_A, CONTROL_SHIFT)
    return at_home.findChild(Palette)


def shown(window: Window) -> str:
    return window.navigator.current.page


def test_every_allowed_action_stands_in_its_menu(at_home: Window, tools: Collaborators):
    bar = at_home._menu_bar
    standing = {action.objectName() for menu in MENUS for action in bar.menu(menu.name).actions() if not action.isSeparator()}

    assert standing == {spec.name for spec in tools.actions.specs}
    assert [action.menu().objectName() for action in bar.actions()] == [f"menu-{menu.name}" for menu in MENUS]


def test_f10_opens_the_first_menu_and_escape_gives_the_focus_back(qtbot, at_home: Window):
    QTest.keyClick(at_home.search_field.line, Qt.Key.Key_F10)
    menu = at_home._menu_bar.menu("file")
    qtbot.waitUntil(menu.isVisible)

    QTest.keyClick(menu, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: not menu.isVisible())
    QTest.keyClick(at_home._menu_bar, Qt.Key.Key_Escape)  # the first closes the menu, the second leaves the bar
    assert QApplication.focusWidget() is at_home.search_field.line


def test_a_terminal_has_no_menus(qtbot, tools: Collaborators):
    tools.session.put_under(PUBLIC_TERMINAL)
    window = Window(tools=tools, places=PLACES, language="en")
    qtbot.addWidget(window)
    window.furnish()

    assert window._menu_bar is None
    assert window.head.menu_room.isHidden()


def test_back_is_greyed_until_there_is_a_way_back(at_home: Window, tools: Collaborators):
    back = tools.actions.action("back")
    assert not back.isEnabled()

    at_home.go_to_place("search")

    assert back.isEnabled()
    back.trigger()
    assert shown(at_home) == "home"
    assert tools.actions.action("forward").isEnabled()


def test_the_buttons_at_the_side_of_a_mouse_go_back_and_forward(at_home: Window):
    at_home.go_to_place("search")
    handle, place = at_home.window().windowHandle(), at_home.rect().center()

    QTest.mouseClick(handle, Qt.MouseButton.BackButton, Qt.KeyboardModifier.NoModifier, place)
    assert shown(at_home) == "home"

    QTest.mouseClick(handle, Qt.MouseButton.ForwardButton, Qt.KeyboardModifier.NoModifier, place)
    assert shown(at_home) == "search"


def test_a_slash_goes_to_the_search_field_but_is_typed_in_it(at_home: Window):
    at_home.rail.button("home").setFocus()
    QTest.keyClick(at_home.rail.button("home"), Qt.Key.Key_Slash)
    assert at_home.search_field.line.hasFocus()

    QTest.keyClick(at_home.search_field.line, Qt.Key.Key_Slash)

    assert at_home.search_field.line.text() == "/"


def test_the_next_language_is_one_key_away(qtbot, at_home: Window):
    with qtbot.waitSignal(at_home.language_chosen) as chosen:
        QTest.keyClick(at_home, Qt.Key.Key_L, CONTROL_SHIFT)

    assert chosen.args == ["nl"]


def test_no_trace_is_switched_by_its_action_and_shown(at_home: Window, tools: Collaborators):
    tools.actions.action("no_trace").trigger()

    assert tools.session.no_trace
    assert tools.actions.action("no_trace").isChecked()


def test_the_palette_finds_an_action_by_the_beginnings_of_its_words_and_runs_it(at_home: Window, palette: Palette):
    assert palette.line.hasFocus()

    QTest.keyClicks(palette.line, "who can")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)

    assert palette.isHidden()
    assert shown(at_home) == "directory"


def test_escape_puts_the_palette_away_and_gives_the_focus_back(at_home: Window, palette: Palette):
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)

    assert palette.isHidden()
    assert QApplication.focusWidget() is at_home.rail.button("search")
    assert shown(at_home) == "home"


def test_the_palette_goes_away_when_the_focus_goes_elsewhere(at_home: Window, palette: Palette):
    at_home.search_field.line.setFocus()

    assert palette.isHidden()
    assert QApplication.focusWidget() is at_home.search_field.line


def test_the_palette_offers_only_what_can_be_done_and_says_what_is_marked(at_home: Window, palette: Palette):
    said: list[str] = []
    palette._say = lambda widget, words: said.append(words)
    names = [palette.model.line_at(palette.model.index(row)).name for row in range(palette.model.rowCount())]
    assert "back" not in names
    assert "palette" not in names

    second = palette.model.data(palette.model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    QTest.keyClicks(palette.line, "no such thing")

    assert said[0] == second
    assert said[-1] == "No action has these words in its name."
    assert unnamed(palette) == []


def test_accents_do_not_matter_in_the_palette(at_home: Window, palette: Palette):
    lines = [line for line in palette._lines if line.name == "home"]

    assert lines_for("hôme", lines) == lines
    assert lines_for("ome", lines) == []


def test_the_palettes_model_is_sound(qtmodeltester, palette: Palette):
    model = ActionLines()
    model.show_lines(palette._lines)

    qtmodeltester.check(model)


@pytest.fixture
def keys_page(qtbot, window: Window, tools: Collaborators) -> ShortcutsPage:
    window.navigator.go(Route(page="shortcuts"))
    return window.page("shortcuts")


def test_the_list_of_keys_has_every_key_of_the_registry(keys_page: ShortcutsPage, tools: Collaborators):
    tools.actions.action("copy_text").trigger()

    copied = QGuiApplication.clipboard().text()
    keyed = [spec for spec in tools.actions.specs if tools.actions.keys(spec.name)]
    assert [spec.name for spec in keyed if f": {tools.actions.words(spec.name).removesuffix('…')}" not in copied] == []
    assert "Ctrl+K, /" in copied
    assert "F14" not in copied


def test_the_list_of_keys_is_paper_too(keys_page: ShortcutsPage, tools: Collaborators):
    papers: list[Paper] = []
    keys_page._saver.put = papers.append

    tools.actions.action("save_pdf").trigger()

    assert papers[0].pdf.startswith(b"%PDF")
    assert papers[0].pdf.rstrip().endswith(b"%%EOF")


def test_a_button_of_an_action_follows_it(qtbot, tools: Collaborators):
    tools.actions.know_places(PLACES)
    button = ActionButton(look=tools.look, actions=tools.actions, name="open_file")
    qtbot.addWidget(button)
    button.show()
    assert (button.text(), button.isEnabled()) == ("Open a file…", False)

    done: list[str] = []
    tools.actions.offer({"open_file": lambda: done.append("opened")})
    button.click()
    assert done == ["opened"]

    tools.session.put_under(PUBLIC_TERMINAL)
    assert not button.isVisible()


def test_where_the_menus_have_no_room_they_are_all_in_one(qtbot, at_home: Window, tools: Collaborators):
    bar = at_home._menu_bar
    assert len(bar.actions()) == len(MENUS)

    bar.setFixedWidth(300)
    assert [action.text() for action in bar.actions()] == ["&Menu"]
    assert len(bar.actions()[0].menu().actions()) == len(MENUS)
    bar.open_first()
    qtbot.waitUntil(bar.actions()[0].menu().isVisible)
    bar.actions()[0].menu().close()

    bar.setFixedWidth(900)
    assert len(bar.actions()) == len(MENUS)


def test_the_context_menu_offers_what_the_page_can_do(qtbot, window: Window, keys_page: ShortcutsPage):
    place = keys_page.mapTo(window, keys_page.rect().center())
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, window.mapToGlobal(place))
    QApplication.sendEvent(window, event)

    menu = window.findChild(PageMenu)
    qtbot.waitUntil(menu.isVisible)
    assert {"print", "save_pdf", "copy_text", "help_now"} <= {action.objectName() for action in menu.actions()}
    menu.close()


def test_a_terminal_has_no_context_menu(qtbot, tools: Collaborators):
    tools.session.put_under(PUBLIC_TERMINAL)
    window = Window(tools=tools, places=PLACES, language="en")
    qtbot.addWidget(window)
    window.furnish()
    place = window.rect().center()
    QApplication.sendEvent(window, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, window.mapToGlobal(place)))

    assert window.findChild(PageMenu) is None
