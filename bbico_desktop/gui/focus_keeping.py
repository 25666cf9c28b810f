# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a reader without a mouse counts on: the focus is never nowhere, Back finds it again, Return presses, Escape leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import ReferenceType, ref

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from bbico_desktop.gui.window import Window

RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FocusKeeping(QObject):
    """Pages make their content anew, also what the reader stood on; then the page has the focus, and Tab goes on from there."""

    def __init__(self, *, shell: Window) -> None:
        super().__init__(shell)
        self._shell, self._window = shell, shell.window()
        self._pressed_on: QWidget | None = None
        shell.installEventFilter(self)
        shell.navigator.leaving.connect(self._mark_place)
        shell.navigator.returned.connect(self._go_to_place)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that nobody took on their way up to the shell."""
        if isinstance(event, QKeyEvent) and event.key() in RETURN:
            return self._press(event) or super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            return (not event.isAutoRepeat() and self._leave_side_way()) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        """Press a button that left Return to its parents: on some desktops Qt does it, on others nothing happened.

        Only one that had the focus when the key went down (Qt asks for shortcuts before it sends the key): Return in a list may
        open something, which hides the list and moves the focus to a button, and then the same key comes by here.
        """
        focused = self._window.focusWidget()
        if event.type() == QEvent.Type.ShortcutOverride:
            self._pressed_on = focused
        elif event.type() == QEvent.Type.KeyPress and focused is self._pressed_on:
            self._pressed_on = None
            if isinstance(focused, QAbstractButton) and not event.isAutoRepeat():
                focused.click()
                return True
        return False

    def _leave_side_way(self) -> bool:
        """Go back from a place without a button in the rail, such as the print preview; return whether this was one."""
        navigator = self._shell.navigator
        route = navigator.current
        if route is None or self._shell.rail.holds(route.page) or not navigator.can_go_back:
            return False
        navigator.back()
        return True

    def _mark_place(self) -> None:
        focused: QWidget | None = self._window.focusWidget()
        self._shell.navigator.put_bookmark(None if focused is None else ref(focused))

    def _go_to_place(self, bookmark: ReferenceType[QWidget] | None) -> None:
        """Give the focus back to what had it; a page that was made anew has other widgets, and keeps the focus wherever it is."""
        widget = bookmark() if bookmark is not None else None
        if widget is not None and isValid(widget) and widget.isVisible():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self._window):  # it is just going, and with it whatever had the focus
            return
        route = self._shell.navigator.current
        if new is None and route is not None and self._window.isActiveWindow() and self._window.isVisible():
            self._shell.page(route.page).setFocus()
