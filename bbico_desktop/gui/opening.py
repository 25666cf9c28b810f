# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The one place that hands an address to the system: it is shown as it is and opened only after asking."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

SCHEMES = ("http", "https", "mailto", "tel")
WEB_SCHEMES = ("http", "https")

Ask = Callable[[QWidget, str], bool]


def strict_url(address: str) -> QUrl | None:
    """Return the address as a URL; None unless it is plainly web, mail or telephone, with nothing hidden in it."""
    if not address.isascii() or any(ord(letter) <= 32 or ord(letter) == 127 for letter in address):
        return None
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme() not in SCHEMES:
        return None
    if url.scheme() in WEB_SCHEMES:
        return url if url.host() and not url.userInfo() and "\\" not in address else None
    return url if url.path() and not url.host() else None


def ask_first(parent: QWidget, address: str) -> bool:
    """Ask whether to leave the program for an address; leaving is never the default."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(QCoreApplication.translate("Opening", "Leave this program?"))
    box.setText(QCoreApplication.translate("Opening", "This address is opened by another program of this computer:"))
    box.setInformativeText(address)
    leave = box.addButton(QCoreApplication.translate("Opening", "Open the address"), QMessageBox.ButtonRole.AcceptRole)
    stay = box.addButton(QCoreApplication.translate("Opening", "Stay here"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.exec()
    return box.clickedButton() is leave


def hand_over(url: QUrl) -> bool:
    """Give a checked address to the system; return whether the system took it."""
    return QDesktopServices.openUrl(url)


class Opener:
    """Open addresses that the reader agrees to open."""

    def __init__(self, *, ask: Ask = ask_first, hand_over: Callable[[QUrl], bool] = hand_over) -> None:
        self._ask = ask
        self._hand_over = hand_over

    def open_address(self, parent: QWidget, address: str) -> bool:
        """Ask, then open; return whether it was opened. An address that is not plainly web, mail or telephone never is."""
        url = strict_url(address)
        if url is None or not self._ask(parent, address):
            return False
        return self._hand_over(url)
