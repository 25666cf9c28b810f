# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The left side of the place for kits: all kits, and how to come by a new one."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.policy import Policy
from bbico_desktop.domain.problems import Problem
from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.errors import DAMAGED, words_for
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.kit_list import KitList
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.kit_list_view import KitListView
from bbico_desktop.gui.wording import open_own, own_place

WIDTH, WIDEST = 300, 16777215


class KitPane(QWidget):
    """Its buttons are for the page to connect; `way` leads to where own things are mended."""

    def __init__(self, *, look: Look, model: KitList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language: Language = "en"
        self._problem: Problem | None = None
        self._title = text_label("title", parent=self)
        self._trouble = text_label("help-small", parent=self, wraps=True, selectable=True)
        self.way = IconButton(look=look, icon="notebook-pen", kind="secondary", parent=self)
        self.new = IconButton(look=look, icon="folder-plus", kind="secondary", parent=self)
        self.open = IconButton(look=look, icon="folder-open", kind="link", parent=self)
        self.kits = KitListView(look=look, model=model, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._title, self._trouble, self.way, self.new, self.open):
            self._column.addWidget(widget)
        self._column.addWidget(self.kits, 1)
        self.show_trouble(None, "en")
        self.retranslate()

    @property
    def trouble(self) -> str:
        """Return why no kit can be made."""
        return self._trouble.text()

    def show_policy(self, policy: Policy) -> None:
        """Offer what may be done here."""
        self.new.setVisible(policy.edit)
        self.open.setVisible(policy.open_files and policy.edit)

    def show_trouble(self, problem: Problem | None, language: Language) -> None:
        """Say why no kit can be made or changed, and where that is mended; None: nothing is in the way."""
        self._problem, self._language = problem, language
        self._say_trouble()
        self._trouble.setVisible(problem is not None)
        self.way.setVisible(problem is not None and problem.code == DAMAGED)

    def insist(self) -> None:
        """Say once more why no kit can be made, and what to do."""
        announce(self, self.trouble)
        if self.way.isVisible():
            self.way.setFocus()

    def show_beside(self, beside: bool) -> None:
        """Be a column beside the kit, or as wide as there is room."""
        self._column.setSpacing(self._look.px(10))
        self.setMinimumWidth(self._look.px(WIDTH) if beside else 0)
        self.setMaximumWidth(self._look.px(WIDTH) if beside else WIDEST)

    def retranslate(self) -> None:
        """Set the words anew."""
        self._title.setText(self.tr("Kits"))
        self._say_trouble()
        self.way.setText(open_own())
        self.new.setText(self.tr("New kit"))
        self.open.setText(self.tr("Open a kit file"))
        self.kits.setAccessibleName(self.tr("All kits"))

    def _say_trouble(self) -> None:
        if self._problem is None:
            self._trouble.setText("")
        elif self._problem.code == DAMAGED:
            said = self.tr(
                "The file with your own things is damaged: your own kits cannot be shown, and no new ones can be made. "
                "Nothing was written over it. “{place}” shows what can be done about it."
            )
            self._trouble.setText(said.format(place=own_place()))
        else:
            self._trouble.setText(words_for(self._problem, self._language))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
