# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Pages of paper as pictures, one below the other. Only those in view, and what is next to them, are held as pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.preview_painting import image_of
from bbico_desktop.printing.pages import PageImage


class PreviewPages(QScrollArea):
    """Pages stay white in every theme. `page_changed` carries the number of the page in view, from 1; `resized` another width.

    `wanted` comes when pages are in view that were not drawn yet: `in_view` says which.
    """

    page_changed = Signal(int)
    resized = Signal()
    wanted = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._labels: list[QLabel] = []
        self._page = 1
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._content = QWidget()
        self._content.setProperty("kind", "scrolled")
        self._column = QVBoxLayout(self._content)
        self.setWidget(self._content)
        self.verticalScrollBar().valueChanged.connect(self._find_page)
        self.verticalScrollBar().rangeChanged.connect(self._find_page)

    @property
    def page(self) -> int:
        """Return the number of the page in view, from 1."""
        return self._page

    @property
    def page_count(self) -> int:
        """Return how many pages there are."""
        return len(self._labels)

    def room(self) -> int:
        """Return how wide a page may be without being scrolled sideways."""
        return self.viewport().width() - self._look.px(24)

    @property
    def in_view(self) -> tuple[int, ...]:
        """Return the places of the pages in view, and of those just above and below, from 0."""
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        return self._between(top - height // 2, top + height + height // 2)

    def show_pages(self, sizes: Sequence[tuple[int, int]], names: Sequence[str], images: Mapping[int, PageImage]) -> None:
        """Show so many pages of these sizes, blank but for what is drawn, and keep the place; `names` are for screen readers."""
        place, ratio = self._place(), self.devicePixelRatioF()
        while len(self._labels) > len(sizes):
            old = self._labels.pop()
            self._column.removeWidget(old)
            old.deleteLater()
        self._column.setContentsMargins(self._look.px(4), self._look.px(4), self._look.px(4), self._look.px(16))
        self._column.setSpacing(self._look.px(16))
        while len(self._labels) < len(sizes):
            label = QLabel(self._content)
            self._column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
            label.show()
            self._labels.append(label)
        for label, (width, height) in zip(self._labels, sizes, strict=True):
            label.clear()
            label.setFixedSize(round(width / ratio), round(height / ratio))
        self.name_pages(names)
        self._set(images)
        # Laid out now and not with the next event, so that a place on the pages can be found at once.
        QCoreApplication.sendPostedEvents(self._content, QEvent.Type.LayoutRequest)
        self.verticalScrollBar().setValue(round(place * self._content.height()))
        self._find_page()

    def name_pages(self, names: Sequence[str]) -> None:
        """Name the pages for screen readers."""
        for label, name in zip(self._labels, names, strict=True):
            label.setAccessibleName(name)

    def show_images(self, images: Mapping[int, PageImage]) -> None:
        """Show what was drawn, by the places of the pages; what is far away is held no longer."""
        self._set(images)
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        near = self._between(top - 3 * height, top + 4 * height)
        for place, label in enumerate(self._labels):
            if place not in near:
                label.clear()

    def ask_for_missing(self) -> None:
        """Tell that pages are in view that are not drawn, if there are any."""
        if self.isVisible() and any(self._labels[place].pixmap().isNull() for place in self.in_view):
            self.wanted.emit()

    def go_to_page(self, number: int) -> None:
        """Bring a page into view, by its number from 1."""
        if 1 <= number <= len(self._labels):
            self.verticalScrollBar().setValue(self._tops()[number - 1] - self._look.px(4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ask_for_missing()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # another page, not a minimised window: pictures are large
            for label in self._labels:
                label.clear()

    def _set(self, images: Mapping[int, PageImage]) -> None:
        """Show pictures, sharp on this screen; who is elsewhere by now gets them when she comes back."""
        for place, image in images.items() if self.isVisible() else ():
            pixmap = QPixmap.fromImage(image_of(image))
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            self._labels[place].setPixmap(pixmap)

    def _between(self, top: int, bottom: int) -> tuple[int, ...]:
        places = enumerate(zip(self._tops(), self._labels, strict=True))
        return tuple(place for place, (begin, label) in places if begin < bottom and begin + label.height() > top)

    def _place(self) -> float:
        return self.verticalScrollBar().value() / max(1, self._content.height()) if self._labels else 0.0

    def _tops(self) -> list[int]:
        """Return where each page begins, known before the pages are laid out."""
        edge, gap = self._column.contentsMargins().top(), self._column.spacing()
        heights = [label.height() + gap for label in self._labels]
        return [edge + sum(heights[:number]) for number in range(len(heights))]

    def _find_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        above = [number for number, top in enumerate(self._tops(), start=1) if top <= middle]
        self._page = above[-1] if above else 1
        self.page_changed.emit(self._page)
        self.ask_for_missing()
