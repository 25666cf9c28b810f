# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The window as it stands before anything is loaded: its frame, the rail's place, and Help now, which answers at once.

Only what shows a button is imported here: Qt's namespace of enums alone takes a tenth of the start of a bare window.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QCoreApplication, QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look

PROGRAM_NAME = "B-BICO"
COMPACT_BELOW, RAIL_WIDTH, MENU_HEIGHT = 1000, 224, 32


class Vestibule(QWidget):
    """Stands where the shell will stand, with Help now in its place; keeps that it was pressed."""

    def __init__(self, *, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        px = look.px
        rail = QFrame(self)
        rail.setProperty("kind", "rail")
        rail.setFixedWidth(px(RAIL_WIDTH))
        mark, name = QLabel(rail), QLabel(PROGRAM_NAME, rail)
        mark.setPixmap(look.pixmap("compass", "accent", 28))
        name.setProperty("role", "large")
        self.help_button = QPushButton(look.icon("life-buoy", "on_help"), QCoreApplication.translate("Places", "Help now"), rail)
        self.help_button.setProperty("kind", "help")
        self.help_button.setIconSize(QSize(px(20), px(20)))
        self.help_button.clicked.connect(self._keep)
        head, column, row = QHBoxLayout(), QVBoxLayout(rail), QHBoxLayout(self)
        head.addWidget(mark)
        head.addWidget(name, 1)
        head.setSpacing(px(10))
        head.setContentsMargins(0, 0, 0, px(12))
        column.setContentsMargins(px(16), px(18), px(16), px(16))
        column.addLayout(head)
        column.addWidget(self.help_button)
        column.addStretch(1)
        row.setContentsMargins(0, max(px(MENU_HEIGHT), look.target()), 0, 0)
        row.addWidget(rail)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setMargin(px(24))
        row.addWidget(self.words, 1)
        self.help_wanted = False

    def _keep(self) -> None:
        self.help_wanted = True


class FrontDoor(QMainWindow):
    """The program's one window. `closing` comes while it still stands; the shell moves in once it is built."""

    closing = Signal()

    def __init__(self, *, look: Look, place: str) -> None:
        super().__init__()
        self.setWindowTitle(PROGRAM_NAME)
        self.vestibule = Vestibule(look=look, parent=self)
        self.setCentralWidget(self.vestibule)
        self._restore_place(place)

    def move_in(self, shell: QWidget) -> bool:
        """Show the shell in place of the vestibule; return whether Help now was pressed meanwhile."""
        wanted = self.vestibule.help_wanted
        self.setCentralWidget(shell)
        shell.windowTitleChanged.connect(self.setWindowTitle)
        self.setWindowTitle(shell.windowTitle())
        return wanted

    def say(self, words: str) -> None:
        """Say that the shell could not be built."""
        self.vestibule.words.setText(words)

    def place_text(self) -> str:
        """Return where and how large the window stands, as text for the settings."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _restore_place(self, text: str) -> None:
        """Put the window where it stood; Qt corrects it to the screens of today."""
        if not text or not self.restoreGeometry(QByteArray.fromBase64(text.encode())):
            available = self.screen().availableGeometry()
            self.resize(min(1366, available.width()), min(820, available.height()))
