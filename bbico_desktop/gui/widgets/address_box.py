# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""An address on screen: as a QR code, in letters, to copy, or to open after asking."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label

QR_SIDE = 104


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
    """`open_asked` carries the address that the reader wants to go to."""

    open_asked = Signal(str)

    def __init__(self, *, look: Look, address: str, qr: str, tells_about: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self.setProperty("kind", "sunk")
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addWidget(ElidedLabel(address.removeprefix("https://").removeprefix("http://"), role="strong", parent=self))
        hint = text_label("soft", parent=self, wraps=True)
        hint.setText(
            self.tr("A page that tells about it. Scan it with a phone: nobody needs to be online here.")
            if tells_about
            else self.tr("Scan it with a phone: nobody needs to be online here.")
        )
        words.addWidget(hint)
        buttons = QHBoxLayout()
        self.copy_button = IconButton(look=look, icon="copy", kind="link", side=16, parent=self)
        self.copy_button.setText(self.tr("Copy"))
        self.open_button = IconButton(look=look, icon="external-link", kind="link", side=16, parent=self)
        self.open_button.setText(self.tr("Open …"))
        for button in (self.copy_button, self.open_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        words.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(*[look.px(12)] * 4)
        row.setSpacing(look.px(12))
        if qr:
            picture = QrPicture(look=look, svg=qr, parent=self)
            picture.setAccessibleName(self.tr("QR code of the address"))
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.copy_button.clicked.connect(self._copy)
        self.open_button.clicked.connect(self._ask_to_open)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)

    def _ask_to_open(self) -> None:
        self.open_asked.emit(self._address)
