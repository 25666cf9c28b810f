# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Where the parts of a help page take turns: the list, a sheet or pictures; each keeps its place."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QStackedWidget, QWidget

from bbico_desktop.gui.quick_qt import take_focus
from bbico_desktop.gui.widgets.help_sheet_view import HelpSheetView
from bbico_desktop.gui.widgets.help_situations import HelpSituations
from bbico_desktop.gui.widgets.help_texts import paragraphs_in
from bbico_desktop.gui.widgets.scrolled import scrolled


class HelpStage(QStackedWidget):
    """Holds both; `put` takes a sheet or pictures, made anew for each language and look."""

    def __init__(self, *, situations: HelpSituations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._list, self._made = scrolled(situations), scrolled(QWidget())
        self._kept: tuple[int, int, int] | None = None
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._forget)
        self._made.verticalScrollBar().rangeChanged.connect(self._scroll_back)
        for area in (self._list, self._made):
            take_focus(area)
            self.addWidget(area)

    @property
    def area(self) -> QScrollArea:
        """Return what scrolls the sheet or the pictures."""
        return self._made

    @property
    def made(self) -> QWidget:
        """Return the sheet or the pictures."""
        return self._made.widget() or self._made

    def name_it(self, words: str) -> None:
        """Tell a screen reader what is shown."""
        for area in (self._list, self._made):
            area.setAccessibleName(words)

    def show_list(self) -> None:
        """Show the situations."""
        self.setCurrentWidget(self._list)

    def show_made(self) -> None:
        """Show the sheet or the pictures as they were left."""
        self.setCurrentWidget(self._made)

    def put(self, view: QWidget, *, same_place: bool) -> None:
        """Show this view, from its top, or scrolled to the paragraph that stood on top of the one before."""
        self._kept = self._place() if same_place else None
        if same_place and isinstance(view, HelpSheetView):
            view.finish()  # the place may be far below
        self._made.setWidget(view)
        self._made.verticalScrollBar().setValue(0)
        self.setCurrentWidget(self._made)
        self._scroll_back()

    def _place(self) -> tuple[int, int, int]:
        """Return which paragraph is the first in sight, how far below the top it stands, and what the scroll bar says."""
        top = self._made.verticalScrollBar().value()
        heights = self._heights()
        first = next((number for number, height in enumerate(heights) if height >= top), -1)
        return first, heights[first] - top if heights else 0, top

    def _heights(self) -> list[int]:
        view = self.made
        shown = (widget for _, _, widget in paragraphs_in(view) if widget is not None)
        return sorted(widget.mapTo(view, widget.rect().topLeft()).y() for widget in shown)

    def _scroll_back(self) -> None:
        if self._kept is None:
            return
        first, below, top = self._kept
        heights = self._heights()
        self._made.verticalScrollBar().setValue(heights[first] - below if 0 <= first < len(heights) and top else top)
        self._settled.start()

    def _forget(self) -> None:
        self._kept = None
