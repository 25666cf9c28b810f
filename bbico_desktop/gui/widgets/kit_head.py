# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Above a kit: its name, and what can be done with all of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bbico_desktop.domain.own_things import MOST_NAME
from bbico_desktop.domain.policy import Policy
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.kit_fields import KeptLine


class KitHeadBar(QWidget):
    """`renamed` carries the new name."""

    back_wanted = Signal()
    renamed = Signal(str)
    lesson_wanted = Signal()
    copy_wanted = Signal()
    export_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = IconButton(look=look, icon="chevron-left", kind="link", parent=self)
        self.kind = text_label("soft-strong", parent=self)
        self.name = KeptLine(self)
        self.name.setMaxLength(MOST_NAME)
        self.name.setProperty("role", "heading")
        self.title = text_label("heading", parent=self, wraps=True, selectable=True)
        self.lesson = IconButton(look=look, icon="printer", kind="primary", parent=self)
        self.copy = IconButton(look=look, icon="copy", parent=self)
        self.export = IconButton(look=look, icon="share-2", parent=self)
        self.remove = IconButton(look=look, icon="trash-2", parent=self)
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addWidget(self.kind, 1)
        buttons = FlowLayout()
        buttons.setSpacing(look.px(8))
        for button in (self.lesson, self.copy, self.export, self.remove):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(top)
        column.addWidget(self.name)
        column.addWidget(self.title)
        column.addLayout(buttons)
        self.back.clicked.connect(self.back_wanted)
        self.name.kept.connect(self.renamed)
        self.lesson.clicked.connect(self.lesson_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        self.back.hide()
        self.retranslate()

    def show_kit(self, name: str, *, own: bool, may_change: bool, policy: Policy) -> None:
        """Show a kit's name; what may not be done with it is not there."""
        self.kind.setText("" if own else self.tr("Ready-made kit"))
        self.kind.setVisible(not own)
        self.name.setVisible(may_change)
        self.title.setVisible(not may_change)
        self.name.show_words(name)
        self.title.setText(name)
        self.copy.setText(self.tr("Copy") if own else self.tr("Copy and change"))
        self.lesson.setVisible(policy.print_pages)
        self.copy.setVisible(policy.edit)
        self.export.setVisible(policy.save_files)
        self.remove.setVisible(may_change)

    def retranslate(self) -> None:
        """Set the words anew."""
        self.back.setText(self.tr("All kits"))
        self.name.setAccessibleName(self.tr("Name of the kit"))
        self.lesson.setText(self.tr("Make lesson and print"))
        self.lesson.setToolTip(self.tr("Teacher sheet, sheets for the pupils and answers, each as you need it"))
        self.export.setText(self.tr("Save as file"))
        self.export.setToolTip(self.tr("One file that another computer can open, also with an older catalogue"))
        self.remove.setText(self.tr("Delete"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
