# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Buttons that can be checked, and do the same whether they are pressed or a screen reader toggles them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as Button
else:
    Button = object  # a Python class has one Qt class among its bases


class Toggling(Button):
    """Put before the kind of button: `class Choice(Toggling, QPushButton)`.

    The first thing that Qt offers to assistive technology for a checkable button is "Toggle", which checks it without a click
    (QAccessibleButton::doAction, Qt 6.11): nobody who listens for clicks would hear of it.
    """

    _is_ours = False

    def hear_toggles(self) -> None:
        """Let toggling by assistive technology be a click; called once the button is made."""
        self.toggled.connect(self._toggled)

    def setChecked(self, checked: bool) -> None:  # noqa: N802  # Qt's own name
        self._is_ours = True
        super().setChecked(checked)
        self._is_ours = False

    def nextCheckState(self) -> None:
        self._is_ours = True
        super().nextCheckState()
        self._is_ours = False

    def _toggled(self, checked: bool) -> None:
        group: QButtonGroup | None = self.group()
        if self._is_ours or (group is not None and group.exclusive() and not checked):
            return
        if group is None or not group.exclusive():
            self.setChecked(not checked)  # the click checks it again
        self.click()  # one of an exclusive group stays checked


class ToggleButton(Toggling, QPushButton):
    """A push button that can be checked."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.hear_toggles()
