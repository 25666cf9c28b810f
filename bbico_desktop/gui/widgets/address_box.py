# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""An address on screen: as a QR code, in letters, to copy, or to open after asking."""

from __future__ import annotations

import re

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bbico_desktop.domain.policy import PERSONAL_COMPUTER, Policy
from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.opening import Opener
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label

QR_SIDE, WORDS_LEAST = 104, 90
ZERO_WIDTH_SPACE = "\u200b"
_SIGNS = re.compile(r"[/?&=._-]")


class QrPicture(QWidget):
    """A QR code, dark on white with its margin, whatever the theme."""

    def __init__(self, *, look: Look, svg: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._renderer = QSvgRenderer(QByteArray(svg.encode()), self)
        self.setFixedSize(look.px(QR_SIDE), look.px(QR_SIDE))

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(QR_SIDE), self._look.px(QR_SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        self._renderer.render(painter, QRectF(self.rect()))


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where there is no room; the whole text is in the tooltip and for screen readers."""

    def __init__(self, text: str, *, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = text
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 8, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole), self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width()))


class AddressBox(QFrame):
    """`open_asked` carries the address that the reader wants to go to; `list_asked`: put the entry on a list for later."""

    open_asked = Signal(str)
    list_asked = Signal()

    def __init__(
        self,
        *,
        look: Look,
        address: str,
        qr: str,
        tells_about: bool,
        opener: Opener | None = None,
        rights: Policy = PERSONAL_COMPUTER,
        listed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Take `listed`: whether the entry can be put on a list; without an `opener` any address can be opened."""
        super().__init__(parent)
        self._address, self._tells_about = address, tells_about
        self._opener, self._rights, self._listed = opener, rights, listed
        self.setProperty("kind", "sunk")
        self._words = text_label("strong", parent=self, wraps=True)
        self._words.setText(breakable(short_address(address)))
        self._words.setAccessibleName(address)
        self._words.setToolTip(address)
        self._hint = text_label("soft", parent=self, wraps=True)
        self.copy_button = self._button(look, "copy")
        self.list_button = self._button(look, "folder-heart")
        self.open_button = self._button(look, "external-link")
        self._picture = QrPicture(look=look, svg=qr, parent=self) if qr else None
        self._lay_out(look)
        self.copy_button.clicked.connect(self._copy)
        self.list_button.clicked.connect(self.list_asked)
        self.open_button.clicked.connect(self._ask_to_open)
        if opener is not None:
            opener.changed.connect(self._follow)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.copy_button.setText(self.tr("Copy"))
        self.list_button.setText(self.tr("Put on my list"))
        self.list_button.setToolTip(self.tr("Put the entry into a kit, to open it where there is a network"))
        self.open_button.setText(self.tr("Open…"))
        if self._picture is not None:
            self._picture.setAccessibleName(self.tr("QR code of the address"))
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _button(self, look: Look, icon: str) -> IconButton:
        return IconButton(look=look, icon=icon, kind="link", side=16, parent=self)

    def _lay_out(self, look: Look) -> None:
        words, buttons, row = QVBoxLayout(), FlowLayout(), QHBoxLayout()
        words.setSpacing(look.px(2))
        for label in (self._words, self._hint):
            label.setMinimumWidth(look.px(WORDS_LEAST))  # both may go on in the next line
            words.addWidget(label)
        buttons.setSpacing(look.px(4))
        for button in (self.copy_button, self.list_button, self.open_button):
            buttons.addWidget(button)
        row.setSpacing(look.px(12))
        if self._picture is not None:
            row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*[look.px(12)] * 4)
        whole.setSpacing(look.px(6))
        whole.addLayout(row)
        whole.addLayout(buttons)

    def _follow(self) -> None:
        """Offer what can be done with an address here and now."""
        allowed = self._opener is None or self._opener.is_allowed
        offline = allowed and self._opener is not None and self._opener.is_offline
        self.open_button.setVisible(allowed and not offline)
        self.copy_button.setVisible(self._rights.copy)
        self.list_button.setVisible(self._listed and self._rights.edit)
        self._hint.setText(self._hint_words(offline))

    def _hint_words(self, offline: bool) -> str:
        hints = [self.tr("A page that tells about it.")] if self._tells_about else []
        if offline:
            hints.append(self.tr("This computer has no network now. A phone opens it with the code."))
        else:
            hints.append(self.tr("Scan it with a phone: nobody needs to be online here."))
        return " ".join(hints)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        announce(self, self.tr("Copied"))

    def _ask_to_open(self) -> None:
        self.open_asked.emit(self._address)


def short_address(address: str) -> str:
    """Return an address as people read and type it."""
    plain = address.removeprefix("https://").removeprefix("http://").removeprefix("www.")
    return plain.removesuffix("/")


def breakable(address: str) -> str:
    """Return an address that may go on in the next line behind its signs."""
    return _SIGNS.sub(lambda found: found[0] + ZERO_WIDTH_SPACE, address)
