# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Widths of columns in the settings, page by page: `entries 111 222 500 380;entries 011 0 500 380`."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bbico_desktop.gui.preferences import Preferences
from bbico_desktop.gui.widgets.column_splitter import ColumnSplitter, Widths

MOST_WIDTH = 10_000


class KeptColumns(QObject):
    """Gives columns the widths of last time, and keeps those that the reader chooses."""

    def __init__(self, *, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences

    def keep(self, page: QWidget) -> None:
        """Take care of all columns of a page."""
        held = widths_in(self._preferences.settings.columns)
        for splitter in page.findChildren(ColumnSplitter):
            fitting = {shown: widths for (name, shown), widths in held.items() if name == splitter.name}
            splitter.take_widths({shown: widths for shown, widths in fitting.items() if len(widths) == splitter.count()})
            splitter.chosen.connect(self._store)

    def _store(self) -> None:
        splitter = self.sender()
        if isinstance(splitter, ColumnSplitter):
            held = widths_in(self._preferences.settings.columns)
            held |= {(splitter.name, shown): widths for shown, widths in splitter.widths.items()}
            self._preferences.change(columns=widths_text(held))


def widths_in(text: str) -> dict[tuple[str, str], Widths]:
    """Return the widths by name and shown columns; what cannot be read is left out."""
    found = {}
    for part in text.split(";"):
        name, _, rest = part.partition(" ")
        shown, *widths = rest.split(" ")
        if name and shown and widths and all(one.isdecimal() and int(one) <= MOST_WIDTH for one in widths):
            found[name, shown] = tuple(int(one) for one in widths)
    return found


def widths_text(widths: dict[tuple[str, str], Widths]) -> str:
    """Return the text for the settings."""
    return ";".join(" ".join((name, shown, *map(str, held))) for (name, shown), held in widths.items())
