# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Buttons and labels that follow the look: icon, size and colours change with theme and zoom."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.quick_qt import let_select, show_plain_text
from bbico_desktop.gui.theme import ColourName
from bbico_desktop.gui.widgets.text_label import TextLabel
from bbico_desktop.gui.widgets.toggling import Toggling

GAP = 5

# The colour of an icon belongs to the kind of button: (normal, checked).
ICON_COLOURS: dict[str, tuple[ColourName, ColourName]] = {
    "": ("ink", "accent"),
    "primary": ("on_accent", "on_accent"),
    "secondary": ("accent", "accent"),
    "link": ("accent", "accent"),
    "plain": ("soft_ink", "accent"),
    "help": ("on_help", "on_help"),
    "chip": ("accent", "accent"),
    "understood": ("accent", "accent"),
    "way": ("accent", "accent"),
}


class IconButton(Toggling, QPushButton):
    """A button with an icon. `kind` is its look in the style sheet; words come by `setText`, or by `name_it` when it has none."""

    def __init__(self, *, look: Look, icon: str, kind: str = "", side: float = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon_name = icon
        self._kind = kind
        self._side = side
        self._icon_at_the_end = False
        self.setProperty("kind", kind)
        self.hear_toggles()
        look.changed.connect(self.refresh)
        self.refresh()

    def setText(self, text: str) -> None:  # noqa: N802  # Qt's own name
        had_words = bool(self.text())
        super().setText(text)
        if bool(text) != had_words:  # the room between icon and words
            self.refresh()

    def show_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self.refresh()

    def put_icon_at_the_end(self) -> None:
        """Show the icon after the words."""
        self._icon_at_the_end = True
        from PySide6.QtCore import Qt  # see gui/quick_qt.py

        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.refresh()

    def name_it(self, words: str) -> None:
        """Give a button without words its accessible name and tooltip."""
        self.setAccessibleName(words)
        self.setToolTip(words)

    def refresh(self) -> None:
        """Draw the icon anew in the look of now."""
        normal, checked = ICON_COLOURS.get(self._kind, ICON_COLOURS[""])
        side, gap = self._look.px(self._side), self._look.px(GAP) if self.text() else 0
        icon = QIcon(self._picture(normal, gap))
        icon.addPixmap(self._picture(checked, gap), QIcon.Mode.Normal, QIcon.State.On)
        self.setIcon(icon)
        self.setIconSize(QSize(side + gap, side))
        self.setMinimumSize(self._look.target(), self._look.target())

    def _picture(self, colour: ColourName, gap: int) -> QPixmap:
        """Return the icon with room between it and the words, which the style keeps too narrow."""
        drawn = self._look.pixmap(self._icon_name, colour, self._side)
        ratio, side = drawn.devicePixelRatio(), self._look.px(self._side)
        whole = QPixmap(round((side + gap) * ratio), round(side * ratio))
        whole.setDevicePixelRatio(ratio)
        whole.fill(QColor(0, 0, 0, 0))
        painter = QPainter(whole)
        painter.drawPixmap(gap if self._icon_at_the_end else 0, 0, drawn)
        painter.end()
        return whole


class IconLabel(QLabel):
    """An icon that is no control; words beside it say the same."""

    def __init__(
        self, *, look: Look, icon: str, colour: ColourName = "accent", side: float = 24, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon_name = icon
        self._colour: ColourName = colour
        self._side = side
        look.changed.connect(self.refresh)
        self.refresh()

    def show_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self.refresh()

    def refresh(self) -> None:
        """Draw the icon anew in the look of now."""
        picture: QPixmap = self._look.pixmap(self._icon_name, self._colour, self._side)
        self.setPixmap(picture)
        self.setFixedSize(self._look.px(self._side), self._look.px(self._side))


def text_label(role: str = "", *, parent: QWidget | None = None, wraps: bool = False, selectable: bool = False) -> QLabel:
    """Return a label for plain text, whatever it holds; `role` is its look in the style sheet."""
    label = TextLabel(parent)
    show_plain_text(label)
    label.setProperty("role", role)
    label.setWordWrap(wraps)
    if wraps:
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
    if selectable:
        let_select(label)
    return label
