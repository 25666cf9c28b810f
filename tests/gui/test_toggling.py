# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A screen reader toggles a button where others press it; both do the same."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from bbico_desktop.gui.widgets.toggling import ToggleButton


@pytest.fixture
def heard(qtbot) -> Iterator[tuple[list[ToggleButton], list[str]]]:
    home, heard = QWidget(), []
    qtbot.addWidget(home)
    group = QButtonGroup(home)
    buttons = [ToggleButton(word, home) for word in ("nl", "fr")]
    for button in buttons:
        group.addButton(button)
    group.buttonClicked.connect(lambda button: heard.append(button.text()))
    buttons[0].setChecked(True)
    yield buttons, heard
    home.close()


def toggled_from_outside(button: ToggleButton) -> None:
    """Do what Qt's accessibility bridge does: call C++, past our Python."""
    QPushButton.setChecked(button, not button.isChecked())


def test_toggling_one_of_a_group_is_choosing_it_once(heard: tuple[list[ToggleButton], list[str]]):
    buttons, said = heard

    toggled_from_outside(buttons[1])

    assert said == ["fr"]
    assert [button.isChecked() for button in buttons] == [False, True]


def test_pressing_and_showing_say_nothing_twice(heard: tuple[list[ToggleButton], list[str]]):
    buttons, said = heard

    buttons[1].click()
    buttons[0].setChecked(True)

    assert said == ["fr"]


def test_toggling_a_button_on_its_own_is_pressing_it(qtbot):
    button, heard = ToggleButton("filters"), []
    qtbot.addWidget(button)
    button.clicked.connect(lambda checked: heard.append(checked))

    toggled_from_outside(button)
    toggled_from_outside(button)

    assert heard == [True, False]
