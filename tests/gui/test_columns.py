# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Columns take the widths that the reader chose, by keys too, and give them back another time."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from bbico_desktop.foundation.settings import Settings
from bbico_desktop.gui.kept_columns import KeptColumns, widths_in, widths_text
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.preferences import Preferences
from bbico_desktop.gui.widgets.column_splitter import ColumnHandle
from bbico_desktop.gui.widgets.columns import Columns, Room


@pytest.fixture
def columns(qtbot, look: Look) -> Columns:
    one = Columns(look=look, facets=QWidget(), results=QWidget(), detail=QWidget())
    qtbot.addWidget(one)
    one.show_detail(True)
    one.resize(1138, 600)
    one.show()
    return one


def keep(columns: Columns, text: str = "") -> Preferences:
    preferences = Preferences(Settings(columns=text))
    KeptColumns(preferences=preferences, parent=columns).keep(columns)
    return preferences


def test_before_anybody_chose_the_columns_have_their_usual_widths(columns: Columns):
    assert columns.room == Room.THREE
    assert columns._splitter.sizes() == [222, 500, 380]


def test_the_arrow_keys_make_a_column_wider_and_that_is_kept(columns: Columns):
    preferences = keep(columns)
    handle = columns._splitter.handle(1)
    assert isinstance(handle, ColumnHandle)
    assert handle.accessibleName()

    handle.setFocus()
    QTest.keyClick(handle, Qt.Key.Key_Right)

    assert columns._splitter.sizes() == [246, 476, 380]
    assert preferences.settings.columns == "entries 111 246 476 380"


def test_widths_come_back_and_are_made_to_fit_a_smaller_screen(columns: Columns):
    keep(columns, "entries 111 300 400 402")
    assert columns._splitter.sizes() == [300, 400, 402]

    columns.resize(980, 600)

    assert sum(columns._splitter.sizes()) <= 980
    assert min(columns._splitter.sizes()) >= 180


def test_each_set_of_columns_has_widths_of_its_own(columns: Columns):
    keep(columns, "entries 011 0 300 342")
    columns.resize(660, 600)

    assert columns.room == Room.TWO
    assert columns._splitter.sizes() == [0, 300, 342]
    columns.resize(1138, 600)
    assert columns._splitter.sizes() == [222, 500, 380]


@pytest.mark.parametrize("text", ["entries", "entries 111", "entries 111 a b c", "entries 111 99999999 1 1", ";;", "x 1 -5"])
def test_what_cannot_be_read_is_left_out(text: str):
    assert widths_in(text) == {}


def test_widths_are_written_as_they_are_read():
    text = "entries 111 222 500 380;entries 011 0 500 380"

    assert widths_text(widths_in(text)) == text
