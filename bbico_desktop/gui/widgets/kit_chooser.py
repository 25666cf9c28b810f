# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Into which kit: a small list above the page, the kit used last first, and a line for a new one. Never a window of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from bbico_desktop.domain.own_things import MOST_NAME
from bbico_desktop.gui.kit_words import OWN_ICON
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.kit_list import KitList, KitRow
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.kit_list_view import KitListView
from bbico_desktop.gui.wording import entries

if TYPE_CHECKING:
    from bbico_desktop.gui.kit_adding import KitChoice

WIDTH, ROWS_SHOWN = 500, 4


class KitChooser(QFrame):
    """`kit_chosen` carries id and name of a kit, `new_wanted` the name of one that is to be made."""

    kit_chosen = Signal(str, str)
    new_wanted = Signal(str)

    def __init__(self, *, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._shell = look, parent
        self._count = 0
        self._anchor: QWidget | None = None
        self._choices: tuple[KitChoice, ...] = ()
        self.setProperty("kind", "panel")
        self.setProperty("floating", True)
        self._title = text_label("strong", parent=self, wraps=True)
        self._kits = KitList(self)
        self.list = KitListView(look=look, model=self._kits, parent=self)
        self.name = QLineEdit(self)
        self.name.setMaxLength(MOST_NAME)
        self.make = IconButton(look=look, icon="folder-plus", kind="secondary", parent=self)
        self.close_button = IconButton(look=look, icon="x", kind="plain", side=16, parent=self)
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.close_button)
        below.addWidget(self.name, 1)
        below.addWidget(self.make)
        self._column = column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.list)
        column.addLayout(below)
        self.list.opened.connect(self._take)
        self.name.returnPressed.connect(self._begin)
        self.name.textChanged.connect(self._allow)
        self.make.clicked.connect(self._begin)
        self.close_button.clicked.connect(self.put_away)
        for widget in (self.list, self.name, self.make, self.close_button):
            widget.installEventFilter(self)
        self.hide()
        self.retranslate()

    def open(self, choices: Sequence[KitChoice], count: int, anchor: QWidget) -> None:
        """Show the kits that so many entries can go into, at `anchor`; the focus goes back to where it was, else there."""
        focused = QApplication.focusWidget()
        away = focused is None or focused.window() is not anchor.window() or self.isAncestorOf(focused)
        self._choices, self._count, self._anchor = tuple(choices), count, anchor if away else focused
        self.retranslate()
        self._kits.show_rows([KitRow(id=one.id, title=one.name, line=self._has(one), icon=OWN_ICON) for one in self._choices])
        self.name.clear()
        self._allow()
        self._place(anchor)
        self.show()
        self.raise_()
        if self._choices:
            self.list.choose(self._choices[0].id)
            self.list.scrollToTop()
            self.list.setFocus()
        else:
            self.name.setFocus()

    def put_away(self) -> None:
        """Close without adding anything; whoever opened it has the focus again."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self.hide()
        if had_focus and self._anchor is not None and isValid(self._anchor):  # pages make their content anew
            self._anchor.setFocus()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._title.setText(self.tr("Into which kit do %n entries go?", "", self._count))
        self.setAccessibleName(self._title.text())
        self.list.setAccessibleName(self.tr("My kits, the one used last first"))
        self.name.setPlaceholderText(self.tr("Name of a new kit"))
        self.name.setAccessibleName(self.tr("Name of a new kit"))
        self.make.setText(self.tr("New kit"))
        self.close_button.name_it(self.tr("Close without adding"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.put_away()
            return True
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            self._look_where_it_goes(event)
        return super().eventFilter(watched, event)

    def _look_where_it_goes(self, event: QFocusEvent) -> None:
        """Close when the reader goes on elsewhere in the window, but not when another window comes above it."""
        reason, window = Qt.FocusReason, event.reason()
        if window in (reason.ActiveWindowFocusReason, reason.PopupFocusReason):
            return
        focused = QApplication.focusWidget()
        if self.isVisible() and focused is not None and not self.isAncestorOf(focused):
            self.hide()

    def _has(self, choice: KitChoice) -> str:
        if choice.has and choice.has >= self._count:
            return self.tr("is in it already") if self._count == 1 else self.tr("all are in it already")
        return entries(choice.count)

    def _place(self, anchor: QWidget) -> None:
        """Stand above the place that was asked from, whole within the window."""
        px, shell = self._look.px, self._shell
        rows = min(ROWS_SHOWN, len(self._choices))
        self.list.setVisible(rows > 0)
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + px(2))
        self._column.setContentsMargins(px(14), px(8), px(14), px(14))
        self._column.setSpacing(px(8))
        self.setFixedWidth(min(px(WIDTH), shell.width() - px(24)))
        self.adjustSize()
        corner = anchor.mapTo(shell, QPoint(px(24), px(24)))
        left = max(px(12), min(corner.x(), shell.width() - self.width() - px(12)))
        top = max(px(12), min(corner.y(), shell.height() - self.height() - px(12)))
        self.move(left, top)

    def _allow(self) -> None:
        self.make.setEnabled(bool(self.name.text().strip()))

    def _take(self, kit_id: str) -> None:
        chosen = next((one for one in self._choices if one.id == kit_id), None)
        if chosen is not None and self.isVisible():  # a click may also count as Return
            self.put_away()
            self.kit_chosen.emit(chosen.id, chosen.name)

    def _begin(self) -> None:
        name = " ".join(self.name.text().split())
        if name:
            self.put_away()
            self.new_wanted.emit(name)
