# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The left side of the place for kits: all kits, and how to come by a new one."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bbico_desktop.domain.policy import Policy
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.kit_list import KitList
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.kit_list_view import KitListView

WIDTH, WIDEST = 300, 16777215


class KitPane(QWidget):
    """Its buttons are for the page to connect."""

    def __init__(self, *, look: Look, model: KitList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._title = text_label("title", parent=self)
        self.new = IconButton(look=look, icon="folder-plus", kind="secondary", parent=self)
        self.open = IconButton(look=look, icon="folder-open", kind="link", parent=self)
        self.kits = KitListView(look=look, model=model, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._title, self.new, self.open):
            self._column.addWidget(widget)
        self._column.addWidget(self.kits, 1)
        self.retranslate()

    def show_policy(self, policy: Policy) -> None:
        """Offer what may be done here."""
        self.new.setVisible(policy.edit)
        self.open.setVisible(policy.open_files and policy.edit)

    def show_beside(self, beside: bool) -> None:
        """Be a column beside the kit, or as wide as there is room."""
        self._column.setSpacing(self._look.px(10))
        self.setMinimumWidth(self._look.px(WIDTH) if beside else 0)
        self.setMaximumWidth(self._look.px(WIDTH) if beside else WIDEST)

    def retranslate(self) -> None:
        """Set the words anew."""
        self._title.setText(self.tr("Kits"))
        self.new.setText(self.tr("New kit"))
        self.open.setText(self.tr("Open a kit file"))
        self.kits.setAccessibleName(self.tr("All kits"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
