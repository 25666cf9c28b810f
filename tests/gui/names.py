# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Which controls a screen reader could not name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QWidget


def unnamed(root: QWidget) -> list[str]:
    """Return the visible controls that can take the focus and have neither name nor label."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.focusProxy() is not None:  # the focus is given to another
            continue
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isEnabled():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface else ""
        by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        quiet = isinstance(widget, QAbstractScrollArea) and not hasattr(widget, "model") and not by_tab
        if not name and not widget.accessibleName() and not isinstance(widget, QLabel) and not quiet:
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found
