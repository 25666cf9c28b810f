# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The block "Near you" of Help now: who helps here, as somebody of this place wrote it down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bbico_desktop.domain.languages import Language
from bbico_desktop.gui import wording
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.own_local_help import LocalRow, reading_local
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.widgets.flowing_grid import FlowingGrid
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label

LANE, MOST_SHOWN, COLUMN, MOST_COLUMNS = "local-help", 3, 260, 3


class LocalHelp(QFrame):
    """Not there while nobody wrote anything. `all_asked`: the reader wants to see or change all of them."""

    all_asked = Signal()

    def __init__(self, *, look: Look, desk: ServiceDesk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._language: Language = language
        self._rows: tuple[LocalRow, ...] = ()
        self._ready = False
        self._compact = False
        self.setProperty("kind", "call")
        self._heading = text_label("help-heading", parent=self, wraps=True)
        self._grid = FlowingGrid(look=look, column=COLUMN, most=MOST_COLUMNS, gap=18, parent=self)
        self.all_button = IconButton(look=look, icon="map-pin", kind="link", side=18, parent=self)
        self._column = QVBoxLayout(self)
        for widget in (self._heading, self._grid, self.all_button):
            self._column.addWidget(widget)
        self.all_button.clicked.connect(self.all_asked)
        look.changed.connect(self._build)
        self.hide()
        self.retranslate()

    @property
    def rows(self) -> tuple[LocalRow, ...]:
        """Return what is known of who helps nearby."""
        return self._rows

    def services_ready(self) -> None:
        """Ask from now on; before that it would delay the first page."""
        self._ready = True
        self.ask()

    def ask(self) -> None:
        """Ask who helps nearby."""
        if self._ready or self._desk.is_open:
            self._ready = True
            self._desk.ask(LANE, reading_local(self._language), self.show_rows, self._leave_out)

    def set_language(self, language: Language) -> None:
        """Name languages in another one."""
        self._language = language
        self.ask()

    def show_rows(self, rows: Sequence[LocalRow]) -> None:
        """Show these, the first few of them."""
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self._build()
        self.setVisible(bool(self._rows))

    def show_compact(self, compact: bool) -> None:
        """Show only who and which number: on a sheet what to do comes first."""
        if compact != self._compact:
            self._compact = compact
            self._build()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._heading.setText(self.tr("Near you"))
        self.setAccessibleName(self._heading.text())
        self._build()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grid.arrange()

    def _build(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(18), px(10), px(18), px(10))
        self._column.setSpacing(px(6))
        self._heading.setVisible(not self._compact)
        self.all_button.setVisible(not self._compact)
        self._grid.show_widgets([self._point(one) for one in self._rows[:MOST_SHOWN]])
        more = len(self._rows) - MOST_SHOWN
        words = self.tr("%n more nearby", "", more) if more > 0 else self.tr("Change what stands here")
        self.all_button.setText(words)

    def _point(self, row: LocalRow) -> QWidget:
        point = QWidget(self)
        point.setAccessibleName(row.name)
        column = QVBoxLayout(point)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(1))
        if self._compact:
            self._say(column, "help-small", self._heading.text())
            self._say(column, "strong", " · ".join(part for part in (row.phone, row.name) if part))
            self._say(column, "small", row.hours)
            column.addStretch(1)
            return point
        facts = " · ".join(part for part in (row.hours, row.languages) if part)
        date = wording.day(row.written)
        written = self.tr("Written here on {date}. Check it first.").format(date=date) if date else ""
        for role, words in (
            ("number", row.phone),
            ("strong", row.name),
            ("small", row.what_for),
            ("small", facts),
            ("small", row.address),
            ("soft", written),
        ):
            self._say(column, role, words)
        column.addStretch(1)
        return point

    def _say(self, column: QVBoxLayout, role: str, words: str) -> None:
        if words:
            label = text_label(role, parent=self, wraps=True, selectable=True)
            label.setText(words)
            column.addWidget(label)

    def _leave_out(self, _error: Exception) -> None:
        """Show nothing: what is wrong with own things is said on their page, and help must not wait for it."""
        self.show_rows(())
