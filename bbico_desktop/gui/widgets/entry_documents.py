# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The reader's own documents at one entry, each with what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bbico_desktop.domain.own_things import Attached
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.own_words import PDF, document_words
from bbico_desktop.gui.widgets.icon_button import IconButton, IconLabel, text_label

OPEN, SAVE, PRINT, REMOVE = "open", "save", "print", "remove"
_ICONS = {OPEN: "external-link", SAVE: "download", PRINT: "printer", REMOVE: "trash-2"}


class EntryDocuments(QWidget):
    """`asked` carries what is to be done and the document."""

    asked = Signal(str, object)

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._held: tuple[Attached, ...] = ()
        self._ways: frozenset[str] = frozenset()
        self._rows: list[QWidget] = []
        self.buttons: list[IconButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        look.changed.connect(self._build)
        self.hide()

    def show_documents(self, documents: Sequence[Attached], ways: frozenset[str]) -> None:
        """Show these, with the ways that are open here."""
        if (tuple(documents), ways) != (self._held, self._ways):
            self._held, self._ways = tuple(documents), ways
            self._build()
        self.setVisible(bool(documents))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._build()
        super().changeEvent(event)

    def _build(self) -> None:
        had_focus = any(button.hasFocus() for button in self.buttons)
        while self._rows:
            old = self._rows.pop()
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = []
        self._column.setSpacing(self._look.px(4))
        for one in self._held:
            row = self._row(one)
            self._column.addWidget(row)
            row.show()
            self._rows.append(row)
        if had_focus and self.buttons:
            self.buttons[0].setFocus()

    def _row(self, one: Attached) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._look.px(4))
        icon = "file-text" if one.media_type == PDF else "image"
        line.addWidget(IconLabel(look=self._look, icon=icon, side=18, parent=row), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        for role, said in (("small", one.name), ("soft", document_words(one))):
            label = text_label(role, parent=row, wraps=True, selectable=role == "small")
            label.setText(said)
            words.addWidget(label)
        line.addLayout(words, 1)
        for way, name in self._names(one.name).items():
            if way in self._ways:
                line.addWidget(self._button(way, name, one, row), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _button(self, way: str, name: str, one: Attached, row: QWidget) -> IconButton:
        button = IconButton(look=self._look, icon=_ICONS[way], kind="plain", side=18, parent=row)
        button.name_it(name)
        button.setProperty("asks", (way, one.id))
        button.clicked.connect(self._tell)
        self.buttons.append(button)
        return button

    def _names(self, name: str) -> dict[str, str]:
        return {
            OPEN: self.tr("Open “{name}”").format(name=name),
            PRINT: self.tr("Print “{name}”").format(name=name),
            SAVE: self.tr("Save a copy of “{name}”").format(name=name),
            REMOVE: self.tr("Remove “{name}”").format(name=name),
        }

    def _tell(self) -> None:
        way, number = self.sender().property("asks")
        document = next((one for one in self._held if one.id == number), None)
        if document is not None:
            self.asked.emit(way, document)
