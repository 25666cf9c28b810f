# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Where the parts of a help page take turns: the list, a sheet or pictures; each keeps its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.quick_qt import take_focus
from bbico_desktop.gui.widgets.help_sheet_view import HelpSheetView
from bbico_desktop.gui.widgets.help_situations import HelpSituations
from bbico_desktop.gui.widgets.help_texts import paragraphs_in
from bbico_desktop.gui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from bbico_desktop.gui.widgets.find_bar import FindBar


class HelpStage(QStackedWidget):
    """Holds both; `put` takes a sheet or pictures, made anew for each language and look. A sheet can be looked into."""

    def __init__(self, *, look: Look, situations: HelpSituations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._find_bar: FindBar | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._list, self._made = scrolled(situations), scrolled(QWidget())
        self._kept: tuple[int, int, int] | None = None
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._forget)
        self._made.verticalScrollBar().rangeChanged.connect(self._scroll_back)
        for area in (self._list, self._made):
            take_focus(area)
        self._pane = QWidget(self)
        self._column = QVBoxLayout(self._pane)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._made)
        self.addWidget(self._list)
        self.addWidget(self._pane)

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

    def acts(self) -> dict[str, Callable[[], None]]:
        """Return what can be done with what is shown, by the names of the registry: a sheet is looked into."""
        if self._sheet() is None or self.isHidden() or self.currentWidget() is not self._pane:
            return {}
        return {"find_in_page": self._find, "find_next": self._find_next, "find_previous": self._find_previous}

    def plain_text(self) -> str:
        """Return what can be read on the sheet, without the marks of what is looked for; nothing where there is no sheet."""
        sheet, bar = self._sheet(), self._find_bar
        if sheet is None or bar is None:
            return sheet.plain_text() if sheet is not None else ""
        bar.unmark()
        text = sheet.plain_text()
        bar.look_again()
        return text

    def show_list(self) -> None:
        """Show the situations."""
        self.setCurrentWidget(self._list)
        self._stop_finding()

    def show_made(self) -> None:
        """Show the sheet or the pictures as they were left."""
        self.setCurrentWidget(self._pane)

    def put(self, view: QWidget, *, same_place: bool) -> None:
        """Show this view, from its top, or scrolled to the paragraph that stood on top of the one before."""
        self._kept = self._place() if same_place else None
        if same_place and isinstance(view, HelpSheetView):
            view.finish()  # the place may be far below
        self._made.setWidget(view)
        self._made.verticalScrollBar().setValue(0)
        self.setCurrentWidget(self._pane)
        if isinstance(view, HelpSheetView) and self._find_bar is not None and not self._find_bar.isHidden():
            view.finish()  # what is looked for may stand far below
            self._find_bar.look_again()
        else:
            self._stop_finding()
        self._scroll_back()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._stop_finding()

    def _sheet(self) -> HelpSheetView | None:
        return self.made if isinstance(self.made, HelpSheetView) else None

    def _bar(self) -> FindBar:
        if self._find_bar is None:
            from bbico_desktop.gui.widgets.find_bar import FindBar  # not before somebody looks for something

            self._find_bar = FindBar(look=self._look, area=self._made, parent=self._pane)
            self._find_bar.closed.connect(self._focus_text)
            self._column.insertWidget(0, self._find_bar)
        return self._find_bar

    def _find(self) -> None:
        sheet = self._sheet()
        if sheet is not None:
            sheet.finish()
            self._bar().open()

    def _find_next(self) -> None:
        self._bar().go_on()

    def _find_previous(self) -> None:
        self._bar().go_back()

    def _stop_finding(self) -> None:
        if self._find_bar is not None:
            self._find_bar.put_away()

    def _focus_text(self) -> None:
        if self._made.isVisible():  # else the reader is somewhere else by now
            self._made.setFocus()

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
