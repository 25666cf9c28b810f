# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The one place that hands an address to the system: it is shown as it is and opened only after asking."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

if TYPE_CHECKING:
    from bbico_desktop.gui.network import Network
    from bbico_desktop.gui.session import Session

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
    named = bool(url.path()) or (url.scheme() == "mailto" and url.hasQuery())  # a mail to nobody yet may have its text already
    return url if named and not url.host() else None


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


class Opener(QObject):
    """Open addresses that the reader agrees to open. `changed` tells that an address can, or cannot, be opened now."""

    changed = Signal()

    def __init__(
        self,
        *,
        ask: Ask = ask_first,
        hand_over: Callable[[QUrl], bool] = hand_over,
        make_network: Callable[[QObject], Network] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask = ask
        self._hand_over = hand_over
        self._make_network = make_network or _network
        self._network: Network | None = None
        self._session: Session | None = None

    def obey(self, session: Session) -> None:
        """Open nothing that this sitting may not open."""
        self._session = session
        session.changed.connect(self.changed)

    @property
    def is_allowed(self) -> bool:
        """Say whether addresses may be handed to other programs here at all."""
        return self._session is None or self._session.policy.open_links

    @property
    def is_offline(self) -> bool:
        """Say whether this computer is known to have no network; only its own system is asked."""
        if self._network is None:
            self._network = self._make_network(self)
            self._network.changed.connect(self.changed)
        return self._network.is_offline()

    def open_address(self, parent: QWidget, address: str) -> bool:
        """Ask, then open; return whether it was opened. An address that is not plainly web, mail or telephone never is."""
        url = strict_url(address) if self.is_allowed else None
        if url is None or not self._ask(parent, address):
            return False
        return self._hand_over(url)


def _network(parent: QObject) -> Network:
    from bbico_desktop.gui.network import Network  # not before an address is shown

    return Network(parent)
