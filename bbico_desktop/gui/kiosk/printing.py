# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Printing on a terminal: on the computer's default printer, without a dialog, and only so many pages for one visitor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from bbico_desktop.foundation.terminal_settings import TerminalSettings
    from bbico_desktop.gui.preview_printing import PrintJob


class TerminalPrinting(QObject):
    """`choose` gives the printer, or says by `said` (a `Wording`) why there is none."""

    said = Signal(object)

    def __init__(self, *, settings: TerminalSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._printed = 0

    def obey(self, settings: TerminalSettings) -> None:
        """Follow what staff chose now."""
        self._settings = settings

    def begin(self) -> None:
        """Count from nothing: another visitor, or staff allow more."""
        self._printed = 0

    def choose(self, _parent: QWidget, job: PrintJob) -> QPrinter | None:
        """Return the default printer while the visitor has pages left."""
        most, pages = self._settings.pages, job.pages * job.copies
        if not self._settings.printing:
            self.said.emit(lambda: self.tr("Nothing can be printed here."))
            return None
        if most and self._printed + pages > most:
            left = max(0, most - self._printed)
            self.said.emit(lambda: self._used_up_words(most, left))
            return None
        self._printed += pages
        return default_printer(job)

    def _used_up_words(self, most: int, left: int) -> str:
        limit = self.tr("Each visitor can print %n pages here.", "", most)
        rest = self.tr("%n pages are left, and this needs more.", "", left) if left else self.tr("They are used up.")
        ask = self.tr("Ask the staff.")
        return f"{limit} {rest} {ask}"


def default_printer(job: PrintJob) -> QPrinter:
    """Return the computer's default printer, with a job name that tells nothing."""
    from PySide6.QtPrintSupport import QPrinter  # not before something is printed

    from bbico_desktop.gui.preview_printing import prepare

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer, job)
    return printer
