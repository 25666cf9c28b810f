# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Large buttons with an icon, a title and a line below it: topics, situations and the doors of Home."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.theme import ColourName
from bbico_desktop.gui.widgets.icon_button import IconLabel, text_label


class Tile(QPushButton):
    """A button that is as high as its words need. `upright` puts the icon above the words."""

    def __init__(
        self,
        *,
        look: Look,
        icon: str,
        kind: str = "tile",
        upright: bool = False,
        colour: ColourName = "accent",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._picture = IconLabel(look=look, icon=icon, colour=colour, side=32 if upright else 26, parent=self)
        self._title = self._label("large" if upright else "strong", "help-title" if colour == "help" else "")
        self._below = self._label("small" if upright else "soft", "")
        self._rows = QVBoxLayout()
        self._rows.addStretch(1)
        self._rows.addWidget(self._title)
        self._rows.addWidget(self._below)
        self._rows.addStretch(1)
        self._whole = QVBoxLayout(self) if upright else QHBoxLayout(self)
        self._whole.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._whole.addLayout(self._rows, 1)
        if upright:
            self._whole.addStretch(1)
        look.changed.connect(self.refresh)
        self.refresh()

    def show_words(self, title: str, below: str = "") -> None:
        """Set title and second line; both make the button's accessible name."""
        self._title.setText(title)
        self._below.setText(below)
        self._below.setVisible(bool(below))
        self.setAccessibleName(f"{title}. {below}" if below else title)
        self.updateGeometry()

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        side, end = self._look.px(16), self._look.px(12)
        self._whole.setContentsMargins(side, end, side, end)
        self._whole.setSpacing(self._look.px(12))
        self._rows.setSpacing(self._look.px(2))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._look.target("help"), self._whole.totalHeightForWidth(width))

    def sizeHint(self) -> QSize:
        return self._whole.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(140), self._look.target("help"))

    def _label(self, role: str, name: str) -> QLabel:
        label = text_label(role, parent=self, wraps=True)
        label.setObjectName(name)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        return label
