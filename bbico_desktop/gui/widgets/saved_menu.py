# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Save this search, and go to the saved ones: what stands for that above the results."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from bbico_desktop.domain.own_things import SavedSearch
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.saved_words import new_words
from bbico_desktop.gui.widgets.icon_button import IconButton

NAME_WIDTH, ICON = 320, 20
MOST_LISTED = 10


class SavedMenu(QWidget):
    """`save_asked`: keep what is shown; `open_asked` carries the number of a saved search; `all_asked`: show where all stand."""

    save_asked = Signal()
    open_asked = Signal(int)
    all_asked = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._searches: tuple[SavedSearch, ...] = ()
        self._saved = False
        self._worded = True
        self.save_button = IconButton(look=look, icon="bookmark", kind="link", side=18, parent=self)
        self.list_button = IconButton(look=look, icon="chevron-down", kind="link", side=18, parent=self)
        self.menu = QMenu(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.list_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.save_button.clicked.connect(self._save)
        self.list_button.clicked.connect(self._open_menu)
        self.menu.triggered.connect(self._tell)
        self.save_button.hide()
        self.list_button.hide()
        self.retranslate()

    @property
    def words(self) -> str:
        """Return what the button for saving says, with words or without."""
        return self.tr("Saved") if self._saved else self.tr("Save this search")

    def show_state(self, searches: tuple[SavedSearch, ...], *, worth_saving: bool, saved: bool) -> None:
        """Show the saved searches, and whether what is shown is one of them."""
        self._searches, self._saved = searches, saved
        self.save_button.setVisible(worth_saving)
        self.save_button.show_icon("check" if saved else "bookmark")
        self.list_button.setVisible(bool(searches))
        self.retranslate()

    def show_worded(self, worded: bool) -> None:
        """Show the words beside the icon, or leave them out where there is no room."""
        self._worded = worded
        self.save_button.setText(self.words if worded else "")

    def retranslate(self) -> None:
        """Set the words anew."""
        self.save_button.name_it(self.words)
        self.save_button.setToolTip(
            self.tr("You find it on Home and in the list beside this button") if self._saved else self.words
        )
        self.show_worded(self._worded)
        new = sum(one.new for one in self._searches)
        name = self.tr("Saved searches")
        self.list_button.name_it(self.tr("Saved searches, %n new entries", "", new) if new else name)
        self.list_button.setText(f"+{new}" if new else "")
        self.menu.setAccessibleName(name)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _save(self) -> None:
        """Save once. The button stays enabled when that is done: a disabled one would lose the focus."""
        if not self._saved:
            self.save_asked.emit()

    def _fill(self) -> None:
        """List the newest searches, and the way to all of them."""
        self.menu.clear()
        metrics, width = self.menu.fontMetrics(), self._look.px(NAME_WIDTH)
        for one in self._searches[:MOST_LISTED]:
            name = metrics.elidedText(one.name, Qt.TextElideMode.ElideRight, width).replace("&", "&&")
            new = new_words(one)
            action = self.menu.addAction(
                self._look.icon("bell" if new else "bookmark", "accent", ICON), f"{name}\t{new}" if new else name
            )
            action.setData(one.id)
        self.menu.addSeparator()
        self.menu.addAction(self._look.icon("house", "accent", ICON), self.tr("All saved searches"))

    def _open_menu(self) -> None:
        self._fill()
        corner = self.list_button.rect().bottomRight()
        self.menu.popup(self.list_button.mapToGlobal(corner) - QPoint(self.menu.sizeHint().width(), 0))

    def _tell(self, action: QAction) -> None:
        number = action.data()
        if number is None:
            self.all_asked.emit()
        else:
            self.open_asked.emit(number)
