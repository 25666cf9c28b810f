# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A screen reader toggles a button where others press it; both do the same."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QWidget

from bbico_desktop.gui.widgets.toggling import ToggleButton


class Choices(QWidget):
    """Two languages to choose from and a button on its own; keeps what was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[str | bool] = []
        self.group = QButtonGroup(self)
        self.languages = [ToggleButton(word, self) for word in ("nl", "fr")]
        for button in self.languages:
            self.group.addButton(button)
        self.group.buttonClicked.connect(self.keep_word)
        self.languages[0].setChecked(True)
        self.filters = ToggleButton("filters", self)
        self.filters.clicked.connect(self.keep_state)

    def keep_word(self, button: QAbstractButton) -> None:
        self.pressed.append(button.text())

    def keep_state(self, checked: bool) -> None:
        self.pressed.append(checked)


@pytest.fixture
def choices(qtbot) -> Choices:
    one = Choices()
    qtbot.addWidget(one)
    return one


def toggled_from_outside(button: ToggleButton) -> None:
    """Do what Qt's accessibility bridge does: call C++, past our Python."""
    QPushButton.setChecked(button, not button.isChecked())


def test_toggling_one_of_a_group_is_choosing_it_once(choices: Choices):
    toggled_from_outside(choices.languages[1])

    assert choices.pressed == ["fr"]
    assert [button.isChecked() for button in choices.languages] == [False, True]


def test_pressing_and_showing_say_nothing_twice(choices: Choices):
    choices.languages[1].click()
    choices.languages[0].setChecked(True)

    assert choices.pressed == ["fr"]


def test_toggling_a_button_on_its_own_is_pressing_it(choices: Choices):
    toggled_from_outside(choices.filters)
    toggled_from_outside(choices.filters)

    assert choices.pressed == [True, False]
