# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Which row is chosen when other rows come."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.kit_entries import KitEntries, KitEntryRow
from bbico_desktop.gui.models.own_list import OwnList, OwnRow
from bbico_desktop.gui.widgets.kit_list_view import KitEntryView
from bbico_desktop.gui.widgets.own_list_view import OwnListView


def entries(letters: str) -> list[KitEntryRow]:
    return [KitEntryRow(id=one, title=one, kind="") for one in letters]


def own(letters: str) -> list[OwnRow]:
    return [OwnRow(id=one, title=one) for one in letters]


@pytest.fixture
def of_kit(qtbot, look: Look) -> KitEntryView:
    view = KitEntryView(look=look, model=KitEntries())
    qtbot.addWidget(view)
    return view


@pytest.fixture
def of_own(qtbot, look: Look) -> OwnListView:
    view = OwnListView(look=look, model=OwnList())
    qtbot.addWidget(view)
    return view


def test_the_chosen_entry_stays_chosen_wherever_it_stands_now(of_kit: KitEntryView):
    of_kit._list.show_rows(entries("abc"))
    of_kit.choose("b")

    of_kit._list.show_rows(entries("xyabc"))

    assert (of_kit.row, of_kit.chosen_ids) == (entries("b")[0], ("b",))


def test_after_an_entry_that_is_gone_the_next_one_is_chosen_and_it_is_forgotten(of_kit: KitEntryView):
    of_kit._list.show_rows(entries("abc"))
    of_kit.choose("b")

    of_kit._list.show_rows(entries("ac"))
    of_kit._list.show_rows(entries("abc"))

    assert of_kit.chosen_ids == ("c",)


def test_own_things_wait_for_what_words_keep_away(of_own: OwnListView):
    of_own._list.show_rows(own("abc"))
    of_own.choose("c")

    of_own._list.show_words("a")
    meanwhile = of_own.row
    of_own._list.show_words("")

    assert (meanwhile, of_own.row) == (own("a")[0], own("c")[0])


def test_what_is_not_there_yet_is_chosen_as_soon_as_it_is(of_own: OwnListView):
    of_own._list.show_rows(own("abc"))
    of_own.choose("d")
    of_own._list.show_rows(own("xabc"))

    of_own._list.show_rows(own("xabcd"))

    assert of_own.row == own("d")[0]


def test_words_that_change_where_they_stand_are_told(qtbot, of_own: OwnListView):
    of_own._list.show_rows(own("abc"))
    of_own.choose("b")

    with qtbot.waitSignal(of_own.moved_to):
        of_own._list.show_rows([OwnRow(id=one, title=one.upper()) for one in "abc"])

    assert of_own.row == OwnRow(id="b", title="B")


@pytest.mark.parametrize(("key", "told"), [(Qt.Key.Key_Return, "opened"), (Qt.Key.Key_Delete, "remove_asked")])
def test_keys_are_about_the_chosen_row(qtbot, of_kit: KitEntryView, of_own: OwnListView, key: Qt.Key, told: str):
    of_kit._list.show_rows(entries("ab"))
    of_own._list.show_rows(own("ab"))

    for view in (of_kit, of_own):
        with qtbot.waitSignal(getattr(view, told)):
            QTest.keyClick(view, key)


def test_keys_say_nothing_where_there_is_no_row(qtbot, of_own: OwnListView):
    with qtbot.assertNotEmitted(of_own.opened), qtbot.assertNotEmitted(of_own.remove_asked):
        QTest.keyClick(of_own, Qt.Key.Key_Return)
        QTest.keyClick(of_own, Qt.Key.Key_Backspace)
