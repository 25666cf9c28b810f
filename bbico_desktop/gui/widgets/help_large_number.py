# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""One telephone number as large as there is room, to show across a desk or to hold next to a phone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from bbico_desktop.gui import help_words, wording
from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.help_content import LargeNumber, name_without_number
from bbico_desktop.gui.help_numbers import qr_of
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.address_box import QrPicture
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.help_contacts import checked_line
from bbico_desktop.gui.widgets.help_texts import LANGUAGE, Paragraph, digits_aloud, tag
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label

LARGEST, SMALLEST = 220, 34
QR_SIDE = 150
BESIDE_FROM = 640


class HugeDigits(QLabel):
    """Digits as large as their place allows, on one line. `placed` tells that they stand elsewhere or have another size."""

    placed = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def show_number(self, number: str) -> None:
        """Show another number."""
        self.setText(number)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        self.placed.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.placed.emit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(60), self._look.px(SMALLEST * 1.4))

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(400), self._look.px(2.4 * SMALLEST))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Return what the digits take when they are as wide as there is room: more height would stay empty."""
        font, drawn = self._drawn()
        return min(self.sizeHint().height(), int(drawn.height() * self._by_width(drawn, width) / font.pixelSize()))

    def fit(self) -> None:
        """Take the largest letters with which the number fits."""
        font, drawn = self._drawn()
        by_width = self._by_width(drawn, self.width())
        by_height = font.pixelSize() * self.height() / drawn.height()
        font.setPixelSize(max(12, int(min(by_width, by_height, self._look.px(LARGEST)))))
        if font != self.font():
            self.setFont(font)

    def _drawn(self) -> tuple[QFont, QFontMetrics]:
        font = QFont(self._look.font("number", QFont.Weight.Bold))
        font.setPixelSize(100)
        return font, QFontMetrics(font)

    def _by_width(self, drawn: QFontMetrics, width: int) -> float:
        return 100 * width / max(1, drawn.horizontalAdvance(self.text()) + 4)


class HelpLargeNumber(QWidget):
    """Shows one number of several; nothing on it says what it is about."""

    left = Signal()
    aloud_wanted = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._numbers: tuple[LargeNumber, ...] = ()
        self._language = "en"
        self.place = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back = self._button("chevron-left", "link")
        self.aloud = self._button("volume-2", "secondary")
        self._count = text_label("soft-strong", parent=self)
        self._name = text_label("title", parent=self, wraps=True)
        self.digits = HugeDigits(look=look, parent=self)
        self._label = text_label("large", parent=self, wraps=True)
        self._facts, self._checked = (text_label("", parent=self, wraps=True) for _ in range(2))
        self.before, self.after = self._button("chevron-left", "secondary"), self._button("chevron-right", "secondary")
        self._qr_place = QVBoxLayout()
        self._qr: QrPicture | None = None
        self._qr_words = text_label("soft", parent=self, wraps=True)
        self._lay_out()
        self._connect()
        self.refresh()
        self.retranslate()

    def show_numbers(self, numbers: Sequence[LargeNumber], language: str, place: int = 0) -> None:
        """Show these numbers in the language of the page, beginning with one of them."""
        self._numbers, self._language = tuple(numbers), language
        self._show(min(place, len(self._numbers) - 1))

    def paragraphs(self) -> list[Paragraph]:
        """Return what a voice reads: whose number it is, and the number."""
        if not self._numbers:
            return []
        held = self._numbers[self.place]
        name = held.contact.name
        return [(name.text, name.language, self._name), (digits_aloud(held.number.number), self._language, self.digits)]

    def go_on(self) -> None:
        """Show the next number."""
        self._show(min(self.place + 1, len(self._numbers) - 1))

    def go_back(self) -> None:
        """Show the number before."""
        self._show(max(self.place - 1, 0))

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        px = self._look.px
        self._column.setContentsMargins(px(4), 0, px(10), px(8))
        self._column.setSpacing(px(6))
        self._bottom.setSpacing(px(14))
        self._head.setSpacing(px(10))
        self.digits.fit()
        if self._numbers:
            self._show_qr()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.back.setText(self.tr("Back to the page"))
        self.before.setText(self.tr("Previous"))
        self.after.setText(self.tr("Next"))
        self.aloud.setText(self.tr("Read aloud"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._order()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._order()
        beside = self.width() >= self._look.px(BESIDE_FROM)
        self._bottom.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn the page by the arrow keys and leave by Escape, whatever button has the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            acts = {Qt.Key.Key_Left: self.go_back, Qt.Key.Key_Right: self.go_on, Qt.Key.Key_Escape: self.left.emit}
            act = acts.get(Qt.Key(event.key()))
            if act is not None:
                act()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._buttons, words = QWidget(self), QVBoxLayout()
        self._head = FlowLayout(self._buttons)
        for widget in (self.back, self.before, self._count, self.after, self.aloud):
            self._head.addWidget(widget)
        for label in (self._label, self._facts, self._checked):
            words.addWidget(label)
        words.addStretch(1)
        words.addWidget(self._qr_words)
        self._bottom = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._bottom.addLayout(words, 1)
        self._bottom.addLayout(self._qr_place)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._buttons)
        self._column.addWidget(self._name)
        self._column.addWidget(self.digits, 1)
        self._column.addLayout(self._bottom)

    def _order(self) -> None:
        """Put the buttons on top; where they need several rows there is hardly any room, and the digits go before them."""
        low = self._head.heightForWidth(self._column.contentsRect().width()) > self._head.minimumSize().height()
        if low != (self._column.indexOf(self._buttons) > self._column.indexOf(self.digits)):
            self._column.removeWidget(self._buttons)
            self._column.insertWidget(self._column.indexOf(self.digits) + 1 if low else 0, self._buttons)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.aloud.clicked.connect(self.aloud_wanted)
        self.before.clicked.connect(self.go_back)
        self.after.clicked.connect(self.go_on)
        self._look.changed.connect(self.refresh)
        for widget in (self, self.back, self.before, self.after, self.aloud):
            widget.installEventFilter(self)

    def _button(self, icon: str, kind: str) -> IconButton:
        button = IconButton(look=self._look, icon=icon, kind=kind, parent=self)
        button.setProperty("target", "help")
        return button

    def _show(self, place: int) -> None:
        if not self._numbers:
            return
        self.place = place
        held, count = self._numbers[place], len(self._numbers)
        contact, number = held.contact, held.number
        self._set(self._name, name_without_number(contact), contact.name.language)
        self.digits.show_number(number.number)
        self.digits.setProperty(LANGUAGE, self._language)
        self._set(self._label, number.label.text, number.label.language)
        self._set(self._facts, wording.capital(held.facts), self._language)
        self._set(self._checked, checked_line(contact, held.as_of, self._language), self._language)
        self._checked.setProperty("role", "help" if contact.warning else "soft")
        self._checked.style().polish(self._checked)
        self._count.setText(help_words.say(help_words.NUMBER_PLACE, self._language, place=place + 1, count=count))
        self._count.setVisible(count > 1)
        for button, there in ((self.before, place > 0), (self.after, place < count - 1)):
            button.setEnabled(there)
            button.setVisible(count > 1)
        self.setAccessibleName(f"{contact.name.text}: {number.number}")
        self._show_qr()
        announce(self, self.accessibleName())

    def _set(self, label: QLabel, text: str, language: str) -> None:
        tag(label, language, text)
        label.setText(text)
        label.setVisible(bool(text))

    def _show_qr(self) -> None:
        held = self._numbers[self.place]
        if self._qr is not None:
            self._qr_place.removeWidget(self._qr)
            self._qr.hide()
            self._qr.deleteLater()
            self._qr = None
        self._qr_words.setVisible(bool(held.number.href))
        if held.number.href:
            side = self._look.px(QR_SIDE)
            self._qr = QrPicture(look=self._look, svg=qr_of(held), parent=self)
            self._qr.setFixedSize(side, side)
            number = held.number.number
            self._qr.setAccessibleName(help_words.say(help_words.QR_OF_NUMBER, self._language, number=number))
            self._qr_place.insertWidget(0, self._qr)
            self._set(self._qr_words, help_words.say(help_words.KEEP_NUMBER, self._language), self._language)
