# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The lists of rows with an id: kits, entries of a kit, and a reader's own things."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt

from bbico_desktop.gui.models.kit_entries import KitEntries, KitEntryRow
from bbico_desktop.gui.models.kit_list import KitList, KitRow
from bbico_desktop.gui.models.own_list import OwnList, OwnRow
from bbico_desktop.gui.models.row_list import Row, RowList, RowRole

Make = Callable[[str, str], Row]
LISTS = [
    pytest.param(KitList, lambda one, title: KitRow(id=one, title=title), id="kits"),
    pytest.param(KitEntries, lambda one, title: KitEntryRow(id=one, title=title, kind=""), id="entries of a kit"),
    pytest.param(OwnList, lambda one, title: OwnRow(id=one, title=title), id="own things"),
]


@pytest.mark.parametrize(("kind", "make"), LISTS)
def test_each_list_is_a_sound_model_that_says_its_rows(qtmodeltester, kind: type[RowList], make: Make):
    model = kind()
    model.show_rows([make("a", "First"), make("b", "Second")])
    second = model.index(model.place_of("b"))

    qtmodeltester.check(model)

    assert [second.data(role) for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)] == ["Second"] * 2
    assert second.data(RowRole.ROW) == model.row_at(second) == make("b", "Second")
    assert (model.place_of(""), model.row_at(QModelIndex())) == (None, None)


@pytest.mark.parametrize(("kind", "make"), LISTS)
def test_the_same_things_in_other_words_are_changed_where_they_stand(qtbot, kind: type[RowList], make: Make):
    model = kind()
    model.show_rows([make(one, one) for one in "abcd"])

    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as changed:
        model.show_rows([make(one, one.upper() if one in "bc" else one) for one in "abcd"])

    assert [index.row() for index in changed.args[:2]] == [1, 2]
    assert [row.title for row in model.rows] == ["a", "B", "C", "d"]


@pytest.mark.parametrize(("kind", "make"), LISTS)
def test_other_things_are_another_list(qtbot, kind: type[RowList], make: Make):
    model = kind()
    model.show_rows([make("a", "a"), make("b", "b")])

    with qtbot.waitSignal(model.modelReset):
        model.show_rows([make("b", "b"), make("a", "a")])

    assert [row.id for row in model.rows] == ["b", "a"]
