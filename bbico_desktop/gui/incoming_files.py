# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The one door for files, whoever brings them: dropped on the window, chosen in the menu, or handed over by another start."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from bbico_desktop.gui.file_dialogs import ChooseFiles, documents_folder, which_ones
from bbico_desktop.gui.own_drops import FileDrops, FilesThrough
from bbico_desktop.gui.widgets.own_bar import BarContent, OwnBar

if TYPE_CHECKING:
    from bbico_desktop.gui.collaborators import Collaborators
    from bbico_desktop.gui.own_incoming import OwnIncoming
    from bbico_desktop.gui.window import Window

OPEN_ENTRIES = ("search", "directory")
ENDINGS = "*.pdf *.png *.jpg *.jpeg *.gif *.webp *.txt *.bbicokit *.bbicoown"


def ask_files(parent: QWidget, folder: Path) -> Sequence[Path]:
    """Ask for files; none when the reader thinks better of it."""
    title = QCoreApplication.translate("IncomingFiles", "Open a file")
    known = QCoreApplication.translate("IncomingFiles", "PDF, pictures, kits")
    anything = QCoreApplication.translate("IncomingFiles", "All files")
    return which_ones(parent, folder, title, f"{known} ({ENDINGS});;{anything} (*)")


def open_entry(shell: Window) -> str | None:
    """Return the id of the entry that the reader has before her."""
    route = shell.navigator.current
    if route is None or route.page not in OPEN_ENTRIES:
        return None
    chosen = shell.page(route.page).chosen_entries()
    return chosen[0] if len(chosen) == 1 else route.entry_id


class IncomingFiles(QObject):
    """Light, as it stands from the start on; what a file is, and what becomes of it, is asked of `OwnIncoming`."""

    def __init__(self, *, shell: Window, tools: Collaborators, ask: ChooseFiles = ask_files) -> None:
        super().__init__(shell)
        self._shell = shell
        self._tools = tools
        self._ask_files = ask
        self._folder = documents_folder()
        self._incoming: OwnIncoming | None = None
        self.bar = OwnBar(look=tools.look, shell=shell)
        drops = FileDrops(shell, self.may_take)
        FilesThrough(shell.search_field.line)
        drops.over.connect(self._show_over)
        drops.dropped.connect(self.take)
        tools.actions.offer({"open_file": self.choose})

    def may_take(self) -> bool:
        """Say whether files may come in here."""
        return self._tools.policy.open_files and self._tools.policy.edit

    def choose(self) -> None:
        """Ask which files to open."""
        if self.may_take():
            chosen = self._ask_files(self._shell, self._folder)
            if chosen:
                self._folder = chosen[0].parent
                self.take(chosen)

    def take(self, paths: Sequence[Path]) -> None:
        """Take files in, each as what it is."""
        if not self.may_take():
            self._shell.notice_line.say(lambda: self.tr("Files cannot be opened here."))
            return
        if self._incoming is None:
            from bbico_desktop.gui.own_incoming import OwnIncoming  # not before the first file: the window shows sooner

            self._incoming = OwnIncoming(shell=self._shell, tools=self._tools, bar=self.bar)
        self._incoming.take(paths)

    def _show_over(self, count: int) -> None:
        """Say what letting go does; not in the place of a question, or of a reading that can be stopped."""
        if self.bar.isVisible() and self.bar.buttons:
            return
        if not count:
            self.bar.hide()
        elif open_entry(self._shell) is not None:
            self.bar.show_content(lambda: BarContent(self.tr("Let go: you can attach it here, or make an entry of your own.")))
        else:
            self.bar.show_content(lambda: BarContent(self.tr("Let go: it becomes an entry of your own.")))
