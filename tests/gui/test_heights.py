# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Heights that labels and layouts keep are those of now."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.entry_link import EntryLink
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.text_label import TextLabel

SENTENCE = "Someone threatens to share pictures of me, and I do not know what to do now. "


@pytest.fixture
def labels(qtbot, look: Look) -> Iterator[tuple[TextLabel, QLabel]]:
    """Return a label that keeps its heights and one that does not, with the same look and text."""
    window = QWidget()
    qtbot.addWidget(window)
    pair = TextLabel(window), QLabel(window)
    column = QVBoxLayout(window)
    for label in pair:
        label.setProperty("role", "lead")
        label.setText(SENTENCE * 3)
        label.setWordWrap(True)
        column.addWidget(label)
    window.show()
    yield pair
    window.hide()


def same_heights(labels: tuple[TextLabel, QLabel]) -> list[int]:
    heights = [[label.heightForWidth(width) for width in (120, 300, 120)] for label in labels]
    assert heights[0] == heights[1]
    return heights[0]


def test_a_label_is_as_high_as_its_text_of_now(labels: tuple[TextLabel, QLabel]):
    before = same_heights(labels)
    for label in labels:
        label.setText(SENTENCE * 9)
    longer = same_heights(labels)
    for label in labels:
        label.setWordWrap(False)

    assert before[0] < longer[0]
    assert same_heights(labels)[0] < before[0]


def test_a_label_is_as_high_as_its_letters_of_now(labels: tuple[TextLabel, QLabel], look: Look):
    before = same_heights(labels)
    look.choose_zoom(200)

    assert same_heights(labels)[0] > before[0]


def test_a_label_breaks_its_lines_once_for_each_width(labels: tuple[TextLabel, QLabel], monkeypatch: pytest.MonkeyPatch):
    kept, _ = labels
    kept.setText(SENTENCE)
    broken = list[int]()

    def height(_label: QLabel, width: int) -> int:
        broken.append(width)
        return 20

    monkeypatch.setattr(QLabel, "heightForWidth", height)
    for width in (200, 300, 200, 300):
        kept.heightForWidth(width)

    assert broken == [200, 300]


def test_a_flow_is_as_high_as_what_stands_in_it_now(qtbot, look: Look):
    window = QWidget()
    qtbot.addWidget(window)
    outer, flow = QVBoxLayout(window), FlowLayout()
    outer.addLayout(flow)
    buttons = [QPushButton("short", window) for _ in range(4)]
    for button in buttons:
        flow.addWidget(button)
    window.resize(600, 400)
    window.show()
    one_line, narrowest = flow.heightForWidth(500), flow.minimumSize().width()

    buttons[1].setText("a button with so many words on it that the others go to another line")
    QApplication.processEvents()
    longer = flow.heightForWidth(500)
    buttons[2].hide()
    QApplication.processEvents()

    assert longer > one_line
    assert flow.minimumSize().width() > narrowest
    for button in (buttons[0], buttons[1]):
        flow.removeWidget(button)
    assert flow.heightForWidth(500) == one_line


def test_a_link_is_as_high_as_its_letters_of_now(qtbot, look: Look):
    link = EntryLink(look=look, title=SENTENCE, entry_id="one")
    qtbot.addWidget(link)
    before = link.heightForWidth(150)
    look.choose_zoom(200)

    assert link.heightForWidth(150) > before
