# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A box to tick breaks its words where there is too little room, and is pressed on each of its lines."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.preview_lesson import PreviewLesson
from bbico_desktop.gui.widgets.scrolled import scrolled
from bbico_desktop.gui.widgets.wrapping_check import WrappingCheck
from tools.clipped import clipped

WORDS = "Two pages on one sheet of paper, to be cut apart by whoever has scissors"


@pytest.fixture
def area(qtbot, look: Look) -> QWidget:
    """Return a narrow column that scrolls, with a lesson's choices in it, at large text."""
    look.choose_zoom(200)
    lesson = PreviewLesson(look=look)
    lesson.two_up.setText(WORDS)
    one = QWidget()
    QVBoxLayout(one).addWidget(scrolled(lesson))
    qtbot.addWidget(one)
    one.resize(look.px(240), look.px(400))
    one.show()
    QApplication.processEvents()
    return one


def boxes(place: QWidget) -> list[WrappingCheck]:
    return place.findChildren(WrappingCheck)


def test_in_a_narrow_column_nothing_is_cut(area: QWidget):
    assert len(boxes(area)) == 4

    assert clipped(area) == []


def test_where_there_is_room_the_words_stand_in_one_line(qtbot, look: Look):
    box = WrappingCheck()
    qtbot.addWidget(box)
    box.setText(WORDS)
    least = box.sizeHint()

    assert box.heightForWidth(least.width()) == least.height()
    assert box.heightForWidth(least.width() // 3) > 2 * box.fontMetrics().height()
    assert box.text() == WORDS


def test_the_last_line_ticks_it_too(area: QWidget):
    box = next(one for one in boxes(area) if one.text() == WORDS)
    before = box.isChecked()

    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() // 3, box.height() - box.fontMetrics().height() // 2))

    assert box.isChecked() != before
