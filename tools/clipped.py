# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Which texts of a window have no room: cut by their own widget, by what they lie in, or wider than what scrolls only upwards."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QLabel, QLineEdit, QScrollArea, QWidget

from bbico_desktop.gui.widgets.address_box import ElidedLabel
from bbico_desktop.gui.widgets.help_large_number import HugeDigits

_MAY_BREAK = re.compile("[\\s\u200b]+")
SLACK = 1
"""Pixels that rounding may take."""


def clipped(root: QWidget) -> list[str]:
    """Return one line for each visible text that is cut, and for each area that would have to be scrolled sideways."""
    return [*_cut_texts(root), *_sideways(root)]


def _cut_texts(root: QWidget) -> Iterator[str]:
    for widget in root.findChildren(QWidget):
        words = _words(widget)
        if not words or not widget.isVisible() or _is_scrolled_away(widget) or isinstance(widget, ElidedLabel):
            continue  # an address is shortened on purpose: all of it is in the tool tip and for the screen reader
        needed, given = _needed(widget), widget.size()
        if needed.width() > given.width() + SLACK or needed.height() > given.height() + SLACK:
            yield _said(widget, words, f"needs {needed.width()}×{needed.height()}, has {given.width()}×{given.height()}")
        elif outside := _outside(widget):
            yield _said(widget, words, f"cut by {type(outside).__name__} {outside.objectName()}")


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text().replace("&", "")
    if isinstance(widget, QLineEdit):
        return widget.placeholderText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _needed(widget: QWidget) -> QSize:
    """Return the least size in which all words can be read."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        longest = max((_text_width(widget, word) for word in _MAY_BREAK.split(widget.text())), default=0)
        return QSize(longest, widget.heightForWidth(widget.width()))
    if isinstance(widget, QLineEdit):
        return QSize(_text_width(widget, widget.placeholderText()), QFontMetrics(widget.font()).height())
    if isinstance(widget, HugeDigits):
        return QSize(_text_width(widget, widget.text()), QFontMetrics(widget.font()).tightBoundingRect(widget.text()).height())
    if widget.hasHeightForWidth():
        return QSize(widget.minimumSizeHint().width(), widget.heightForWidth(widget.width()))
    return widget.minimumSizeHint() if isinstance(widget, QComboBox) else _smallest(widget)


def _smallest(widget: QWidget) -> QSize:
    hint, least = widget.sizeHint(), widget.minimumSizeHint()
    return least if least.isValid() and not isinstance(widget, QLabel) and least.width() >= _own_text_width(widget) else hint


def _own_text_width(widget: QWidget) -> int:
    lines = _words(widget).splitlines() or [""]
    return max(_text_width(widget, line) for line in lines)


def _text_width(widget: QWidget, words: str) -> int:
    return QFontMetrics(widget.font()).horizontalAdvance(words)


def _outside(widget: QWidget) -> QWidget | None:
    """Return the ancestor whose edge cuts the widget, looking no further than what scrolls."""
    inner, parent = widget, widget.parentWidget()
    while parent is not None and not inner.isWindow():
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            return None
        place = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
            return parent
        inner, parent = parent, parent.parentWidget()
    return None


def _is_scrolled_away(widget: QWidget) -> bool:
    return widget.visibleRegion().isEmpty() and _scroll_area(widget) is None


def _scroll_area(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def _sideways(root: QWidget) -> Iterator[str]:
    for area in root.findChildren(QScrollArea):
        content = area.widget()
        if content is not None and area.isVisible() and content.width() > area.viewport().width() + SLACK:
            room = area.viewport().width()
            yield f"{type(area).__name__} {area.accessibleName()!r}: content is {content.width()} wide, {room} shown"


def _said(widget: QWidget, words: str, what: str) -> str:
    home = " < ".join(type(one).__name__ for one in _ancestors(widget))
    return f"{type(widget).__name__} {words[:60]!r}: {what} ({home})"


def _ancestors(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    for _ in range(3):
        if parent is None:
            return
        yield parent
        parent = parent.parentWidget()
