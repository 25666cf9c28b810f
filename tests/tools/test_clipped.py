# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The check for cut texts finds what is cut, and nothing else."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tools.clipped import clipped
from tools.pseudo_language import stretched


@pytest.fixture
def root(qtbot) -> QWidget:
    one = QWidget()
    qtbot.addWidget(one)
    one.resize(400, 300)
    return one


@pytest.mark.parametrize("kind", [QLabel, QPushButton])
def test_a_text_wider_than_its_widget_is_cut(root: QWidget, kind: type[QLabel | QPushButton]):
    narrow = kind("who can help you tonight", root)
    narrow.resize(40, 40)
    root.show()

    assert [line.split(":")[0] for line in clipped(root)] == [f"{kind.__name__} 'who can help you tonight'"]


def test_a_wrapped_text_is_cut_when_its_lines_need_more_height(root: QWidget):
    label = QLabel("many words in a narrow column " * 3, root)
    label.setWordWrap(True)
    label.resize(120, 20)
    root.show()

    assert len(clipped(root)) == 1
    label.resize(120, label.heightForWidth(120))
    assert clipped(root) == []


def test_a_text_beyond_the_edge_of_what_it_lies_in_is_cut_unless_that_scrolls(root: QWidget):
    area = QScrollArea(root)
    area.setGeometry(0, 0, 200, 100)
    content = QWidget()
    QVBoxLayout(content).addWidget(QLabel("further down"))
    content.resize(180, 900)
    area.setWidget(content)
    beyond = QLabel("beyond the edge", root)
    beyond.adjustSize()
    beyond.move(390, 200)
    root.show()

    assert [line.split(":")[0] for line in clipped(root)] == ["QLabel 'beyond the edge'"]


def test_what_has_to_be_scrolled_sideways_is_named(root: QWidget):
    area = QScrollArea(root)
    area.setGeometry(0, 0, 200, 100)
    content = QWidget()
    content.resize(500, 50)
    area.setWidget(content)
    root.show()

    assert [line.split(" ")[0] for line in clipped(root)] == ["QScrollArea"]


def test_stretched_words_are_longer_and_keep_their_placeholders():
    words = stretched("{count} of %1 entries &Found")

    assert "{count}" in words
    assert "%1" in words
    assert "&F" in words
    assert len(words) >= len("{count} of %1 entries &Found") * 1.2
