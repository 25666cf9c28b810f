# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Above the pages: the way back, which page it is, larger and smaller."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.whole_height import WholeHeight

ZOOM_STEPS = (25, 50, 75, 100, 125, 150, 200, 300, 400)


class PreviewBar(WholeHeight):
    """`page_wanted` carries a page number from 1, `zoom_wanted` a percentage; 0 stands for the width of the window."""

    back_wanted = Signal()
    page_wanted = Signal(int)
    zoom_wanted = Signal(int)

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._page, self._pages, self._percent = 1, 0, 100
        self.back = IconButton(look=look, icon="chevron-left", kind="link", parent=self)
        self.earlier = IconButton(look=look, icon="chevron-up", kind="plain", parent=self)
        self.later = IconButton(look=look, icon="chevron-down", kind="plain", parent=self)
        self.smaller = IconButton(look=look, icon="zoom-out", kind="plain", parent=self)
        self.larger = IconButton(look=look, icon="zoom-in", kind="plain", parent=self)
        self.fit = IconButton(look=look, icon="move-horizontal", kind="plain", parent=self)
        self.place, self.zoom = text_label("strong", parent=self), text_label("soft-strong", parent=self)
        row = FlowLayout(self)
        row.setSpacing(look.px(6))
        row.addWidget(self.back)
        for widgets in ((self.earlier, self.place, self.later), (self.smaller, self.zoom, self.larger, self.fit)):
            row.addWidget(self._together(widgets))
        self.back.clicked.connect(self.back_wanted)
        self.earlier.clicked.connect(self._go_earlier)
        self.later.clicked.connect(self._go_later)
        self.smaller.clicked.connect(self._shrink)
        self.larger.clicked.connect(self._grow)
        self.fit.clicked.connect(self._fit)
        self.retranslate()

    def _together(self, widgets: Iterable[QWidget]) -> QWidget:
        """Return widgets that stay beside each other whatever the width."""
        group = QWidget(self)
        row = QHBoxLayout(group)
        row.setContentsMargins(self._look.px(8), 0, self._look.px(8), 0)
        for widget in widgets:
            row.addWidget(widget)
        return group

    def show_place(self, page: int, pages: int) -> None:
        """Say which page of how many is in view."""
        self._page, self._pages = page, pages
        self.place.setText(self.tr("Page {page} of {pages}").format(page=page, pages=pages) if pages else "")
        self.earlier.setEnabled(page > 1)
        self.later.setEnabled(page < pages)

    def show_zoom(self, percent: int) -> None:
        """Say how large the pages are; 100 is the size of the paper."""
        self._percent = percent
        self.zoom.setText(f"{QLocale().toString(percent)} %")
        self.smaller.setEnabled(percent > ZOOM_STEPS[0])
        self.larger.setEnabled(percent < ZOOM_STEPS[-1])

    def retranslate(self) -> None:
        """Set the words anew."""
        self.back.setText(self.tr("Back"))
        self.earlier.name_it(self.tr("Previous page"))
        self.later.name_it(self.tr("Next page"))
        self.smaller.name_it(self.tr("Smaller"))
        self.larger.name_it(self.tr("Larger"))
        self.fit.name_it(self.tr("As wide as the window"))
        self.show_place(self._page, self._pages)
        self.show_zoom(self._percent)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _go_earlier(self) -> None:
        self.page_wanted.emit(self._page - 1)

    def _go_later(self) -> None:
        self.page_wanted.emit(self._page + 1)

    def _shrink(self) -> None:
        self.zoom_wanted.emit(next((step for step in reversed(ZOOM_STEPS) if step < self._percent), ZOOM_STEPS[0]))

    def _grow(self) -> None:
        self.zoom_wanted.emit(next((step for step in ZOOM_STEPS if step > self._percent), ZOOM_STEPS[-1]))

    def _fit(self) -> None:
        self.zoom_wanted.emit(0)
