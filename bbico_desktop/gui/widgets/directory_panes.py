# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A list and the chosen entry: beside each other where there is room, one in place of the other where there is not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.icon_button import IconButton

TWO_PANES_FROM = 640


class DirectoryPanes(QWidget):
    """`open_detail` counts where there is room for one only; `alone` says whether the detail has taken the list's place."""

    alone = Signal(bool)

    def __init__(self, *, look: Look, listing: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._listing = listing
        self._opened = False
        self._panel = QFrame(self)
        self._panel.setProperty("kind", "panel")
        self.back = IconButton(look=look, icon="arrow-left", kind="link", parent=self._panel)
        self._area = QScrollArea(self._panel)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QVBoxLayout(self._panel)
        self._inside.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._inside.addWidget(self._area, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(listing, 5)
        self._row.addWidget(self._panel, 5)
        self.back.clicked.connect(self._close_detail)
        look.changed.connect(self.refresh)
        self.refresh()
        self.retranslate()

    @property
    def detail(self) -> QWidget | None:
        """Return what stands in the detail."""
        return self._area.widget()

    def show_detail(self, detail: QWidget | None) -> None:
        """Show another entry; None: there is none."""
        old = self._area.takeWidget()
        if old is not None:
            old.deleteLater()
        if detail is not None:
            detail.setProperty("kind", "scrolled")
            self._area.setWidget(detail)
        self._arrange()

    def open_detail(self, opened: bool) -> None:
        """Put the detail in place of the list, or the list back."""
        self._opened = opened
        self._arrange()

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        px = self._look.px
        self._row.setSpacing(px(18))
        self._inside.setContentsMargins(px(4), px(6), px(4), px(6))
        self._arrange()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.back.setText(self.tr("Back to the list"))
        self._area.setAccessibleName(self.tr("The chosen entry"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        two = self.width() >= self._look.px(TWO_PANES_FROM)
        there = self.detail is not None
        alone = self._opened and there and not two
        self._listing.setVisible(not alone)
        self.alone.emit(alone)
        self._panel.setVisible(there and (two or self._opened))
        self.back.setVisible(not two)

    def _close_detail(self) -> None:
        self.open_detail(False)
        self._listing.setFocus(Qt.FocusReason.OtherFocusReason)
