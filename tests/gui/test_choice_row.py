# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Choices in a narrow column: a button that is wider than the column breaks its words."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.choice_row import Choice, ChoiceRow
from bbico_desktop.gui.widgets.scrolled import scrolled
from tools.clipped import clipped

LONG = "A poster with all numbers, to scan with a telephone"
CHOICES = [Choice(value=words, words=words) for words in ("Sheet", LONG, "Poster (A3)", "Booklet to fold (A5)")]


@pytest.fixture
def row(look: Look) -> ChoiceRow:
    one = ChoiceRow(look=look)
    one.name_it("Layout")
    return one


@pytest.fixture
def area(qtbot, row: ChoiceRow, look: Look) -> QWidget:
    """Return a narrow column that scrolls, with the row in it."""
    one = QWidget()
    QVBoxLayout(one).addWidget(scrolled(row))
    qtbot.addWidget(one)
    one.resize(look.px(240), look.px(500))
    one.show()
    return one


def come_to_rest() -> None:
    for _ in range(4):
        QApplication.processEvents()


def test_in_a_narrow_column_no_choice_is_cut(area: QWidget, row: ChoiceRow):
    row.show_choices(CHOICES, "Sheet")
    come_to_rest()

    assert clipped(area) == []
    assert row.button(LONG).text().split() == LONG.split()
    assert row.button(LONG).accessibleName() == LONG


def test_where_there_is_room_again_the_words_stand_in_one_line(area: QWidget, row: ChoiceRow, look: Look):
    row.show_choices(CHOICES, "Sheet")
    come_to_rest()
    assert "\n" in row.button(LONG).text()

    area.resize(look.px(700), look.px(500))
    come_to_rest()

    assert row.button(LONG).text() == LONG


def test_at_another_size_of_text_the_words_break_elsewhere(area: QWidget, row: ChoiceRow, look: Look):
    row.show_choices(CHOICES, "Sheet")
    area.resize(look.px(480), look.px(500))
    come_to_rest()

    look.choose_zoom(200)
    come_to_rest()

    assert clipped(area) == []
