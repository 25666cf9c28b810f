# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The one way in which a sitting is forgotten: by the quick exit, by Start again, and by a terminal that nobody touches.

What is seen is changed first, then what is remembered goes. What the reader kept on purpose stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from bbico_desktop.gui.navigation import Route

if TYPE_CHECKING:
    from bbico_desktop.composition import Services
    from bbico_desktop.gui.collaborators import Collaborators
    from bbico_desktop.gui.window import Window

LANE = "begin-again"


def begin_again(shell: Window, tools: Collaborators, place: str) -> None:
    """Show a place as if nobody had been here, and forget what was looked at, typed and copied."""
    close_what_is_open(shell.window())
    shell.notice_line.put_away()
    pages = shell.take_pages()
    shell.navigator.begin_at(Route(page=place))
    shell.search_field.line.setText("")  # with it goes what could be undone in the field
    put_away_panels(shell)
    for page in pages:
        page.hide()  # what is still being written in a kit is kept now; whoever reads aloud stops
        page.deleteLater()
    tools.desk.forget_pages()
    tools.undo_steps.forget()
    tools.undo_steps.unkept.forget()
    empty_clipboard()
    if tools.session.granted.keep_traces:  # else nothing was ever kept
        tools.desk.ask(LANE, forget_kept, _done, _not_forgotten, certain=True)


def close_what_is_open(window: QWidget) -> None:
    """Close menus and dialogs, as if the reader had thought better of them."""
    while (popup := QApplication.activePopupWidget()) is not None:
        if not popup.close():
            popup.hide()
    for one in QApplication.topLevelWidgets():
        if one is not window and one.isVisible():
            if isinstance(one, QDialog):
                one.reject()
            else:
                one.hide()


def put_away_panels(shell: Window) -> None:
    """Hide what stands above the page: suggestions, all actions, the chooser of kits, files that wait for an answer."""
    for holder in (shell, shell.window()):
        for panel in holder.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if panel.property("floating"):
                panel.hide()


def empty_clipboard() -> None:
    """Empty the clipboard where the program put something in; what another program put there stays."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def forget_kept(services: Services) -> None:
    """Forget what was opened last and what stood in a form unsaved; called in a worker."""
    services.recent.clear()
    services.unsaved_form.forget()


def _done(_outcome: None) -> None:
    """Tell nobody: a word about it would say that there was something."""


def _not_forgotten(_error: Exception) -> None:
    """Tell nobody, for the same reason; both files are in the log as codes."""
