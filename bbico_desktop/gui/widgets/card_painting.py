# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The ground on which a row of a list stands: a card whose edge says whether it is chosen, and whether the keys go there."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.theme import ColourName

State = QStyle.StateFlag


def paint_card(painter: QPainter, place: QRect, look: Look, state: QStyle.StateFlag, *, gap: int, radius: int) -> QRect:
    """Paint the card of a row with a gap below it, both lengths in pixels; return where it stands."""
    card = place.adjusted(1, 1, -2, 1 - gap)
    selected = State.State_Selected in state
    focused = selected and State.State_HasFocus in state
    colour: ColourName = "focus" if focused else "accent" if selected or State.State_MouseOver in state else "line"
    thick = look.px(3 if focused else 2) if selected else 1
    half = thick / 2
    painter.setPen(QPen(look.colour(colour), thick))
    painter.setBrush(look.colour("surface"))
    painter.drawRoundedRect(QRectF(card).adjusted(half, half, -half, -half), radius, radius)
    return card
