# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What stands above every page: menus, and a row with search field, quick exit and languages. Large letters rearrange it."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from bbico_desktop.gui.front_door import MENU_HEIGHT
from bbico_desktop.gui.look import Look

ROOMY_FROM = 760
"""From this width, in pixels at 100 %, the field keeps room for a few words with the languages beside it."""


class HeadRows:
    """Where it is narrow the languages go up beside the menus, or above the field where there are none."""

    def __init__(
        self, *, look: Look, field: QWidget, quick_exit: QWidget, corner: tuple[QWidget, ...], menus: bool, parent: QWidget
    ) -> None:
        self._look = look
        self._menus = menus
        self._menu_bar: QWidget | None = None
        # The menus come after the first page; their room is there before, so that nothing moves.
        self.menu_room = QFrame(parent)
        self.menu_room.setProperty("kind", "menus")
        self.menu_room.setVisible(menus)
        self._menu_row = QHBoxLayout(self.menu_room)
        self._corner = QWidget(parent)
        self._corner_row = QHBoxLayout(self._corner)
        for row in (self._menu_row, self._corner_row):
            row.setContentsMargins(0, 0, 0, 0)
        for widget in corner:
            self._corner_row.addWidget(widget)
        self._field_row = QHBoxLayout()
        self._field_row.addWidget(field, 1)
        self._field_row.addWidget(quick_exit)
        self.row = QHBoxLayout()
        self.row.addLayout(self._field_row, 1)
        self.row.addWidget(self._corner)

    def put_menus(self, menu_bar: QWidget) -> None:
        """Show the menus; their names take what room there is."""
        from PySide6.QtCore import Qt  # not before the first page

        self._menu_bar = menu_bar
        menu_bar.setMinimumHeight(self._least)
        self._menu_row.insertWidget(0, menu_bar, 1, Qt.AlignmentFlag.AlignVCenter)

    def arrange(self, wide: float) -> None:
        """Take this width, in pixels at 100 %, and the sizes of the look of now."""
        look, roomy = self._look, wide >= ROOMY_FROM
        for row in (self.row, self._field_row, self._corner_row):
            row.setSpacing(look.px(14))
        self.row.setDirection(QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.BottomToTop)
        beside_menus = self._menus and not roomy
        if beside_menus and self._menu_row.indexOf(self._corner) < 0:
            self._menu_row.addWidget(self._corner)
        elif not beside_menus and self.row.indexOf(self._corner) < 0:
            self.row.addWidget(self._corner)
        self._menu_row.setContentsMargins(0, 0, look.px(12) if beside_menus else 0, 0)
        if self._menu_bar is not None:
            self._menu_bar.setMinimumHeight(self._least)
        self.menu_room.setFixedHeight(max(self._least, self._corner.sizeHint().height()) if beside_menus else self._least)

    @property
    def _least(self) -> int:
        return max(self._look.px(MENU_HEIGHT), self._look.target())
