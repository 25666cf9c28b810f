# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What waits for the editors, a card each: the entry, what is not right or what is proposed, and the way out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bbico_desktop.domain.reports import Report
from bbico_desktop.gui import wording
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.report_words import kind_words
from bbico_desktop.gui.widgets.entry_link import EntryLink
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label

APART = " · "


class ReportCards(QWidget):
    """`entry_asked` carries the id of an entry, `remove_asked` the number of a report."""

    entry_asked = Signal(str)
    remove_asked = Signal(int)

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._reports: tuple[Report, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        look.changed.connect(self._build)

    def show_reports(self, reports: Sequence[Report]) -> None:
        """Show these reports."""
        self._reports = tuple(reports)
        self._build()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._build()
        super().changeEvent(event)

    def _build(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._column.setSpacing(self._look.px(10))
        for report in self._reports:
            self._column.addWidget(self._card(report))

    def _card(self, report: Report) -> QFrame:
        card = QFrame(self)
        card.setProperty("kind", "panel")
        column = QVBoxLayout(card)
        column.setContentsMargins(*[self._look.px(14)] * 4)
        column.setSpacing(self._look.px(4))
        link = EntryLink(look=self._look, title=report.title, entry_id=report.entry_id, parent=card)
        link.entry_asked.connect(self.entry_asked)
        column.addWidget(link)
        written = wording.day(report.written) if report.written else ""
        about = APART.join(part for part in (kind_words(report.kind), written) if part)
        for role, words in (("soft", about), ("", report.note), ("", _summary(report))):
            if words:
                label = text_label(role, wraps=True, selectable=True, parent=card)
                label.setText(words)
                column.addWidget(label)
        button = IconButton(look=self._look, icon="x", kind="link", side=16, parent=card)
        button.setText(self.tr("Take out"))
        button.setAccessibleName(self.tr("Take out: {title}").format(title=report.title))
        button.setProperty("report", report.id)
        button.clicked.connect(self._remove)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _remove(self) -> None:
        self.remove_asked.emit(int(self.sender().property("report")))


def _summary(report: Report) -> str:
    """Return what the reader wrote of what she proposes."""
    return "\n\n".join(report.record.summary.values()) if report.record else ""
