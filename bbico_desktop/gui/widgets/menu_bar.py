# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The menu bar: every action of the program has its place in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from bbico_desktop.gui.action_list import MENUS
from bbico_desktop.gui.actions import Actions
from bbico_desktop.gui.mnemonics import with_mnemonics


class MenuBar(QMenuBar):
    """Filled from the registry of actions once; words, keys and what is greyed follow by themselves."""

    def __init__(self, *, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menus: dict[str, QMenu] = {}
        for menu in MENUS:
            shown = QMenu(self)
            shown.setObjectName(f"menu-{menu.name}")
            shown.setToolTipsVisible(True)
            self._menus[menu.name] = shown
            self.addMenu(shown)
        for spec in actions.specs:
            if spec.begins:
                self._menus[spec.menu].addSeparator()
            self._menus[spec.menu].addAction(actions.action(spec.name))
        self.retranslate()

    def menu(self, name: str) -> QMenu:
        """Return one menu."""
        return self._menus[name]

    def open_first(self) -> None:
        """Open the first menu, for the keyboard; arrows go on from there."""
        self.setActiveAction(self._menus[MENUS[0].name].menuAction())

    def retranslate(self) -> None:
        """Set the words anew."""
        self.setAccessibleName(self.tr("Menus"))
        labels = with_mnemonics(QCoreApplication.translate(*menu.label) for menu in MENUS)
        for menu, label in zip(MENUS, labels, strict=True):
            self._menus[menu.name].setTitle(label)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
