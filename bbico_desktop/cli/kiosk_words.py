# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The sentences of `bbico kiosk`, in English; see `words`."""

from __future__ import annotations

from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP

KIOSK_ABOUT = QT_TRANSLATE_NOOP("Cli", "Set up a public terminal (bbico-desktop --kiosk).")
PIN_ABOUT = QT_TRANSLATE_NOOP("Cli", "Set the number with which staff open a terminal; it is kept as a hash.")
CHECK_ABOUT = QT_TRANSLATE_NOOP("Cli", "Show how a terminal is set up, and what is still open.")
PIN_QUESTION = QT_TRANSLATE_NOOP("Cli", "Number for staff (4 to 12 digits): ")
PIN_AGAIN = QT_TRANSLATE_NOOP("Cli", "Once more: ")
PIN_KEPT = QT_TRANSLATE_NOOP("Cli", "The number is kept. At the terminal: five taps in the upper left corner, or Ctrl+Shift+F12.")
SETTINGS_FILE = QT_TRANSLATE_NOOP("Cli", "Settings, which can be copied to another terminal: {path}")
LANGUAGE = QT_TRANSLATE_NOOP("Cli", "Language")
OF_THE_COMPUTER = QT_TRANSLATE_NOOP("Cli", "that of the computer")
IDLE = QT_TRANSLATE_NOOP("Cli", "Begins again after")
SECONDS = QT_TRANSLATE_NOOP("Cli", "{count} seconds without a touch")
PRINTING = QT_TRANSLATE_NOOP("Cli", "Printing")
NO_PRINTING = QT_TRANSLATE_NOOP("Cli", "off")
PAGES_EACH = QT_TRANSLATE_NOOP("Cli", "pages for each visitor: {count}")
NO_LIMIT = QT_TRANSLATE_NOOP("Cli", "as many pages as wanted")
OK = QT_TRANSLATE_NOOP("Cli", "ok")
OPEN = QT_TRANSLATE_NOOP("Cli", "still open")
NOT_TESTED = QT_TRANSLATE_NOOP("Cli", "not tested")
CHECKS = {
    "pin": QT_TRANSLATE_NOOP("Cli", "a number for staff is set"),
    "user": QT_TRANSLATE_NOOP("Cli", "the terminal's user is no administrator"),
    "desktop": QT_TRANSLATE_NOOP("Cli", "no desktop with panels and keys of its own runs behind the terminal"),
}
OF_THE_SYSTEM = (
    QT_TRANSLATE_NOOP("Cli", "keys of the operating system: Alt+Tab, the system key, Ctrl+Alt+Del, other consoles"),
    QT_TRANSLATE_NOOP("Cli", "sticks and discs that start something or open a window"),
    QT_TRANSLATE_NOOP("Cli", "start by itself after the power comes back, and again when the program ends"),
    QT_TRANSLATE_NOOP("Cli", "jobs that wait in the printer's queue, and sheets in its tray"),
)
SEE = QT_TRANSLATE_NOOP("Cli", "What the operating system must do stands in docs/kiosk.md.")
