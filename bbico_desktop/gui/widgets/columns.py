# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Filters, list and detail: beside each other where there is room, one in place of the other where there is not."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.column_splitter import ColumnSplitter

THREE_FROM, TWO_FROM = 960, 640
USUAL_WIDTHS = (222, 500, 380)
LEAST_WIDTHS = (180, 180, 180)  # together less than `TWO_FROM`: a window that is made narrow at once must not be held open
UNBOUND, MOST_FACETS = 16777215, 420


class Room(StrEnum):
    """How many columns there is room for."""

    ONE = "one"
    TWO = "two"
    THREE = "three"


class Columns(QWidget):
    """Show what there is room for. `room_changed` tells that another number of columns is shown."""

    room_changed = Signal()

    def __init__(self, *, look: Look, facets: QWidget, results: QWidget, detail: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._facets, self._results, self._detail = facets, results, detail
        self._facets_open = False
        self._detail_open = False
        self._has_detail = False
        self._has_facets = True
        self.room = Room.THREE
        self._splitter = ColumnSplitter(look=look, name="entries", usual=USUAL_WIDTHS, parent=self)
        for column in (facets, results, detail):
            self._splitter.addWidget(column)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)
        look.changed.connect(self.arrange)
        self.arrange()

    def show_facets(self, has_facets: bool) -> None:
        """Say whether there is anything to filter by."""
        if has_facets != self._has_facets:
            self._has_facets = has_facets
            self.arrange()

    def show_detail(self, has_detail: bool) -> None:
        """Say whether there is an entry to show."""
        if has_detail != self._has_detail:
            self._has_detail = has_detail
            self.arrange()

    def open_detail(self, opened: bool) -> None:
        """Put the detail in place of the list, or the list back, where there is room for one only."""
        self._detail_open = opened
        self._facets_open = self._facets_open and not opened
        self.arrange()

    def open_facets(self, opened: bool) -> None:
        """Show the filters where they are not always there."""
        self._facets_open = opened
        self.arrange()

    def arrange(self) -> None:
        """Show and hide columns for this width."""
        wide = self.width() / max(0.1, self._look.scale)
        room = Room.THREE if wide >= THREE_FROM else Room.TWO if wide >= TWO_FROM else Room.ONE
        alone = room == Room.ONE and self._detail_open and self._has_detail
        facets = self._has_facets and (room == Room.THREE or (self._facets_open and not alone))
        detail = self._has_detail and (room == Room.THREE or (room == Room.TWO and not facets) or alone)
        self._facets.setVisible(facets)
        self._results.setVisible(not alone and not (room == Room.ONE and facets))
        self._detail.setVisible(detail)
        for column, least in zip((self._facets, self._results, self._detail), LEAST_WIDTHS, strict=True):
            column.setMinimumWidth(self._look.px(least))
        self._facets.setMaximumWidth(UNBOUND if room == Room.ONE else self._look.px(MOST_FACETS))
        self._splitter.arrange()
        if room != self.room:
            self.room = room
            self.room_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
