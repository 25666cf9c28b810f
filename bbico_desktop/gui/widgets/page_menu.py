# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The context menu: what the shown page can do just now, from the registry of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from bbico_desktop.gui.actions import Actions

WITH_ENTRIES = ("add_to_kit", "report_mistake")  # the shell does these for whatever is chosen
ABOUT = ("back", "forward", "help_now")


class PageMenu(QMenu):
    """Made for one time; it goes when it is closed."""

    def __init__(self, *, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setToolTipsVisible(True)
        self.setAccessibleName(self.tr("What can be done here"))
        here = [spec.name for spec in actions.here]
        here += [name for name in WITH_ENTRIES if name not in here and actions.can(name)]
        for name in here:
            self.addAction(actions.action(name))
        self.addSeparator()
        for name in ABOUT:
            if actions.can(name):
                self.addAction(actions.action(name))
