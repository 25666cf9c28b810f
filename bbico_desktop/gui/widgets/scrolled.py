# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Scroll areas that look like the page they are part of."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from bbico_desktop.gui.quick_qt import never_scroll_sideways, take_focus_by_click


def scrolled(content: QWidget, parent: QWidget | None = None) -> QScrollArea:
    """Return a scroll area around `content`: as wide as there is room, scrolled up and down only, no ground of its own.

    Tab goes past it to the controls within, from which the keys for a page up and down scroll it. One that holds mostly words
    to read takes the focus itself (`quick_qt.take_focus`), and then it has a name.
    """
    content.setProperty("kind", "scrolled")
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    never_scroll_sideways(area)
    take_focus_by_click(area)
    area.setWidget(content)
    return area


def bring_into_view(widget: QWidget) -> None:
    """Scroll to a widget, whatever areas it lies in."""
    place = widget.parentWidget()
    while place is not None:
        if isinstance(place, QScrollArea):
            place.ensureWidgetVisible(widget)
        place = place.parentWidget()
