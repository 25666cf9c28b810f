# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Pages of paper as pictures, one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.preview_printing import image_of
from bbico_desktop.printing.pages import PageImage


class PreviewPages(QScrollArea):
    """Pages stay white in every theme. `page_changed` carries the number of the page in view, from 1; `resized` another width."""

    page_changed = Signal(int)
    resized = Signal()

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

    def show_pages(self, images: Sequence[PageImage], names: Sequence[str]) -> None:
        """Show these pages, sharp on this screen, and keep the place; `names` are for screen readers."""
        place = self._place()
        while self._labels:
            old = self._labels.pop()
            self._column.removeWidget(old)
            old.deleteLater()
        self._column.setContentsMargins(self._look.px(4), self._look.px(4), self._look.px(4), self._look.px(16))
        self._column.setSpacing(self._look.px(16))
        for image, name in zip(images, names, strict=True):
            label = QLabel(self._content)
            pixmap = QPixmap.fromImage(image_of(image))
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            label.setPixmap(pixmap)
            label.setFixedSize(pixmap.deviceIndependentSize().toSize())
            label.setAccessibleName(name)
            self._column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
            label.show()
            self._labels.append(label)
        # Laid out now and not with the next event, so that a place on the pages can be found at once.
        QCoreApplication.sendPostedEvents(self._content, QEvent.Type.LayoutRequest)
        self.verticalScrollBar().setValue(round(place * self._content.height()))
        self._find_page()

    def go_to_page(self, number: int) -> None:
        """Bring a page into view, by its number from 1."""
        if 1 <= number <= len(self._labels):
            self.verticalScrollBar().setValue(self._tops()[number - 1] - self._look.px(4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()

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
