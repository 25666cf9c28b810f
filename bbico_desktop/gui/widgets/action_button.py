# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A button for an action of the registry: words, icon, tip and whether it can be done follow by themselves."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from bbico_desktop.gui.actions import Actions
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.icon_button import IconButton


class ActionButton(IconButton):
    """Not there where the policy does not allow the action, greyed where nobody can do it now."""

    def __init__(
        self, *, look: Look, actions: Actions, name: str, kind: str = "", side: float = 20, parent: QWidget | None = None
    ) -> None:
        self._action = actions.action(name)
        self._taken_away = False
        super().__init__(look=look, icon=actions.spec(name).icon, kind=kind, side=side, parent=parent)
        self.setObjectName(f"act-{name}")
        self.setCheckable(self._action.isCheckable())
        self.clicked.connect(self._action.trigger)
        self._action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        words = self._action.iconText().replace("&", "&&")
        if words != self.text():
            self.setText(words)
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
        self.setChecked(self._action.isChecked())
        if self._taken_away == self._action.isVisible():
            self._taken_away = not self._action.isVisible()
            self.setVisible(self._action.isVisible())
