# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The contents of the manual, and the field to look for words in all of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label

LONGEST = 100


class ManualContents(QWidget):
    """`chosen` carries the number of a chapter, `sought` the words; `stepped` wants the next place (1) or the one before (-1)."""

    chosen = Signal(int)
    sought = Signal(str)
    stepped = Signal(int)

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._count = -1
        self.line = QLineEdit(self)
        self.line.setMaxLength(LONGEST)
        self.chapters = QListWidget(self)
        self.chapters.setWordWrap(True)
        self.chapters.setProperty("kind", "contents")
        self.chapters.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._found = text_label("soft", wraps=True, parent=self)
        self._previous = IconButton(look=look, icon="chevron-up", kind="plain", parent=self)
        self._next = IconButton(look=look, icon="chevron-down", kind="plain", parent=self)
        self._clear = IconButton(look=look, icon="x", kind="plain", parent=self)
        self._steps = QWidget(self)
        self._lay_out()
        self.line.textChanged.connect(self.sought)
        self.line.returnPressed.connect(self._step_on)
        self.line.installEventFilter(self)
        self._next.clicked.connect(self._step_on)
        self._previous.clicked.connect(self._step_back)
        self._clear.clicked.connect(self.line.clear)
        self.chapters.itemClicked.connect(self._choose)
        self.chapters.itemActivated.connect(self._choose)
        self.refresh()
        self.retranslate()

    def show_chapters(self, titles: Sequence[str], counts: Sequence[int]) -> None:
        """Show all chapters, with how often the words stand in each; -1 where nothing is looked for."""
        current = self.chapters.currentRow()
        self.chapters.blockSignals(True)
        self.chapters.clear()
        for title, count in zip(titles, counts, strict=True):
            item = QListWidgetItem(f"{title}  ({count})" if count > 0 else title, self.chapters)
            item.setSizeHint(QSize(0, self._look.px(38)))
            if not count:
                item.setForeground(self._look.colour("soft_ink"))
        self.chapters.setCurrentRow(current)
        self.chapters.blockSignals(False)
        self._count = -1 if any(count < 0 for count in counts) else sum(counts)
        self._say_count()

    def show_chapter(self, number: int) -> None:
        """Mark the chapter that is open."""
        self.chapters.setCurrentRow(number)

    def show_list(self, shown: bool) -> None:
        """Show field and chapters, or leave their room to the text; from place to place one goes there too."""
        self.line.setVisible(shown)
        self.chapters.setVisible(shown)
        self.setVisible(shown or self._count >= 0)

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        self._column.setSpacing(self._look.px(8))
        self.line.setMinimumHeight(self._look.px(36))
        for row in range(self.chapters.count()):
            self.chapters.item(row).setSizeHint(QSize(0, self._look.px(38)))

    def retranslate(self) -> None:
        """Set the words anew."""
        self.line.setPlaceholderText(self.tr("Search in the manual"))
        self.line.setAccessibleName(self.tr("Search in the manual"))
        self.chapters.setAccessibleName(self.tr("Chapters"))
        self._next.name_it(self.tr("Next place"))
        self._previous.name_it(self.tr("Previous place"))
        self._clear.name_it(self.tr("Clear the search"))
        self._say_count()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape empty the field, and the down arrow go to the chapters."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.line.text():
                self.line.clear()
                return True
            if event.matches(QKeySequence.StandardKey.MoveToNextLine):
                self.chapters.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self._steps)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._found, 1)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addWidget(self._clear)
        self._column.addWidget(self.line)
        self._column.addWidget(self._steps)
        self._column.addWidget(self.chapters, 1)

    def _say_count(self) -> None:
        self._steps.setVisible(self._count >= 0)
        words = self.tr("%n places", "", self._count) if self._count > 0 else self.tr("Nowhere in the manual. Try another word.")
        self._found.setText(words)
        self._next.setEnabled(self._count > 0)
        self._previous.setEnabled(self._count > 0)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self.chapters.row(item))

    def _step_on(self) -> None:
        self.stepped.emit(1)

    def _step_back(self) -> None:
        self.stepped.emit(-1)
