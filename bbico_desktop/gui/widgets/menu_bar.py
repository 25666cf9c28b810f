# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The menu bar: every action of the program has its place in it; where there is no room, all menus are in one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QMenu, QMenuBar, QSizePolicy, QWidget

from bbico_desktop.gui.action_list import MENUS
from bbico_desktop.gui.actions import Actions
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.mnemonics import with_mnemonics

ROOM = 20


class MenuBar(QMenuBar):
    """Filled from the registry of actions once; words, keys and what is greyed follow by themselves."""

    def __init__(self, *, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._all_in_one = QMenu(self)
        self._menus: dict[str, QMenu] = {}
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for menu in MENUS:
            shown = QMenu(self)
            shown.setObjectName(f"menu-{menu.name}")
            shown.setToolTipsVisible(True)
            self._menus[menu.name] = shown
            self._all_in_one.addMenu(shown)
        for spec in actions.specs:
            if spec.begins:
                self._menus[spec.menu].addSeparator()
            self._menus[spec.menu].addAction(actions.action(spec.name))
        look.changed.connect(self.arrange)
        self.retranslate()

    def menu(self, name: str) -> QMenu:
        """Return one menu."""
        return self._menus[name]

    def open_first(self) -> None:
        """Open the first menu, for the keyboard; arrows go on from there."""
        self.setActiveAction(self.actions()[0])

    def arrange(self) -> None:
        """Show the menus side by side, or all in one where their names have no room."""
        metrics, px = QFontMetrics(self._look.font()), self._look.px
        names = sum(metrics.horizontalAdvance(menu.title()) + px(ROOM) for menu in self._menus.values())
        shown = list(self._menus.values()) if names + px(ROOM) <= self.width() else [self._all_in_one]
        if [menu.menuAction() for menu in shown] != self.actions():
            self.clear()
            for menu in shown:
                self.addMenu(menu)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.setAccessibleName(self.tr("Menus"))
        labels = with_mnemonics(QCoreApplication.translate(*menu.label) for menu in MENUS)
        for menu, label in zip(MENUS, labels, strict=True):
            self._menus[menu.name].setTitle(label)
        self._all_in_one.setTitle(self.tr("&Menu"))
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
