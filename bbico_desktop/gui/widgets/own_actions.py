# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What can be done with the chosen row of a reader's own page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.own_kept import Section
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton

SHOW, CHANGE, PROPOSE, OPEN, SAVE, PRINT, REMOVE, RESTORE, EMPTY, GO_BACK = (
    "show", "change", "propose", "open", "save", "print", "remove", "restore", "empty", "go-back",
)  # fmt: skip
_ICONS = {
    SHOW: "eye",
    CHANGE: "pen-line",
    PROPOSE: "send",
    OPEN: "external-link",
    SAVE: "download",
    PRINT: "printer",
    REMOVE: "trash-2",
    RESTORE: "undo-2",
    EMPTY: "trash-2",
    GO_BACK: "history",
}
OF_SECTION = {
    Section.ENTRIES: (SHOW, CHANGE, PROPOSE, REMOVE),
    Section.HELP_POINTS: (CHANGE, REMOVE),
    Section.NOTES: (SHOW, REMOVE),
    Section.DOCUMENTS: (OPEN, SAVE, PRINT, SHOW, REMOVE),
    Section.BIN: (RESTORE, EMPTY),
    Section.BACKUPS: (GO_BACK,),
}
CHANGING = frozenset({CHANGE, PROPOSE, REMOVE, RESTORE, EMPTY, GO_BACK})


class OwnActions(QWidget):
    """`asked` carries the name of what the reader wants done."""

    asked = Signal(str)

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._flow = FlowLayout(self)
        self.buttons: dict[str, IconButton] = {}
        for name, icon in _ICONS.items():
            button = IconButton(look=look, icon=icon, parent=self)
            button.setObjectName(name)
            button.clicked.connect(self._tell)
            self._flow.addWidget(button)
            self.buttons[name] = button
        look.changed.connect(self.refresh)
        self.refresh()
        self.retranslate()

    def show_for(self, section: Section, *, chosen: bool, writable: bool) -> None:
        """Offer what can be done in a part; nothing that changes where nothing can be kept."""
        for name, button in self.buttons.items():
            fits = name in OF_SECTION[section] and chosen
            button.setVisible(fits and (writable or name not in CHANGING))
        self._flow.invalidate()
        self.updateGeometry()

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        self._flow.setSpacing(self._look.px(8))

    def retranslate(self) -> None:
        """Set the words anew."""
        for name, words in (
            (SHOW, self.tr("Show the entry")),
            (CHANGE, self.tr("Change")),
            (PROPOSE, self.tr("Propose to the editors")),
            (OPEN, self.tr("Open")),
            (SAVE, self.tr("Save a copy…")),
            (PRINT, self.tr("Print")),
            (REMOVE, self.tr("Remove")),
            (RESTORE, self.tr("Put back")),
            (EMPTY, self.tr("Empty the bin…")),
            (GO_BACK, self.tr("Go back to this…")),
        ):
            self.buttons[name].setText(words)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _tell(self) -> None:
        self.asked.emit(self.sender().objectName())
