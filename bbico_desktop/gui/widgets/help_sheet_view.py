# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A help sheet as a page: what to do on the left, whom to call on the right; below each other where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bbico_desktop.domain.records import ForAge
from bbico_desktop.gui.help_content import HelpSheet
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.help_address import AddressButton
from bbico_desktop.gui.widgets.help_blocks import easy_panel, lines_panel, panel, steps_panel
from bbico_desktop.gui.widgets.help_calls import HelpCalls
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.printing.surroundings import Surroundings

TWO_COLUMNS_FROM = 780


class HelpSheetView(QWidget):
    """One sheet in one language and look; made anew for another. Its signals say what the reader wants."""

    back = Signal()
    print_it = Signal()
    save_it = Signal()
    easy_switched = Signal(bool)
    address_chosen = Signal(str)

    def __init__(
        self, *, look: Look, sheet: HelpSheet, around: Surroundings, easy: bool, age: ForAge, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "scrolled")
        # As high as its text is at this width, not as its least width would make it.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._look = look
        self._sheet = sheet
        self._around = around
        self._wide: bool | None = None
        self.easy = easy and bool(sheet.handout.easy.lines)
        self._first, self._more = self._do_side(), self._more_side()
        self.sheet_id = sheet.record.id
        self.calls = HelpCalls(look=look, sheet=sheet, around=around, age=age, parent=self)
        self.calls.address_chosen.connect(self.address_chosen)
        self._right = self._call_side()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, look.px(10), look.px(24))
        whole.setSpacing(look.px(12))
        whole.addLayout(self._head())
        self._sides = QHBoxLayout()
        self._columns = (QVBoxLayout(), QVBoxLayout())
        for column in self._columns:
            column.setSpacing(look.px(12))
            self._sides.addLayout(column)
        whole.addLayout(self._sides)
        whole.addStretch(1)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= self._look.px(TWO_COLUMNS_FROM)
        if wide == self._wide:
            return
        self._wide = wide
        left, right = self._columns
        self._sides.setSpacing(self._look.px(20) if wide else 0)
        for number, stretch in enumerate((6, 4) if wide else (1, 0)):
            self._sides.setStretch(number, stretch)
        for column in self._columns:
            while column.takeAt(0) is not None:
                pass
        for widget in (self._first, self._more) if wide else (self._first, self._right, self._more):
            left.addWidget(widget)
        if wide:
            right.addWidget(self._right)
            right.addStretch(1)
        left.addStretch(1)

    def _head(self) -> QVBoxLayout:
        handout, look = self._sheet.handout, self._look
        rows, bar = QVBoxLayout(), FlowLayout()
        bar.setSpacing(look.px(12))
        rows.setSpacing(look.px(4))
        back = IconButton(look=look, icon="chevron-left", kind="link", parent=self)
        back.setText(self.tr("All situations"))
        back.setProperty("target", "help")
        back.clicked.connect(self.back)
        bar.addWidget(back)
        if handout.easy.lines:
            switch = IconButton(look=look, icon="text-align-start", kind="secondary", parent=self)
            switch.setObjectName("easy")
            switch.setText(self.tr("All of the text") if self.easy else self.tr("Easy text"))
            switch.setProperty("target", "help")
            switch.clicked.connect(self._switch_easy)
            bar.addWidget(switch)
        rows.addLayout(bar)
        for role, line in (("title", handout.title.text), ("soft", handout.language_note)):
            self._add_text(rows, role, line)
        self._add_text(rows, "lead", handout.reassurance.text.text if handout.reassurance else "")
        return rows

    def _do_side(self) -> QWidget:
        handout, look = self._sheet.handout, self._look
        side, column = self._side()
        if self.easy:
            column.addWidget(easy_panel(look, handout.easy, side))
            return side
        column.addWidget(steps_panel(look, handout.do_now, side))
        if handout.do_not.lines:
            column.addWidget(lines_panel(look, handout.do_not, side, kind="help", icon="x"))
        if handout.keep_proof.lines:
            column.addWidget(lines_panel(look, handout.keep_proof, side))
        return side

    def _more_side(self) -> QWidget:
        handout, look = self._sheet.handout, self._look
        side, column = self._side()
        if not self.easy:
            for block in (handout.adult_beside, handout.talk_about):
                if block.lines:
                    column.addWidget(lines_panel(look, block, side))
        column.addWidget(self._sources(side))
        column.addStretch(1)
        return side

    def _call_side(self) -> QWidget:
        side, column = self._side()
        self.calls.put_between(self._buttons())
        column.addWidget(self.calls)
        column.addStretch(1)
        return side

    def _buttons(self) -> QWidget:
        look = self._look
        held = QWidget(self)
        row = FlowLayout(held)
        row.setSpacing(look.px(10))
        print_it = IconButton(look=look, icon="printer", kind="primary", parent=held)
        print_it.setText(self.tr("Print this sheet"))
        print_it.setObjectName("print")
        print_it.clicked.connect(self.print_it)
        save_it = IconButton(look=look, icon="download", kind="secondary", parent=held)
        save_it.setText(self.tr("Save as PDF"))
        save_it.setObjectName("save")
        save_it.clicked.connect(self.save_it)
        for button in (print_it, save_it):
            button.setProperty("target", "help")
            row.addWidget(button)
        return held

    def _sources(self, parent: QWidget) -> QWidget:
        handout, look = self._sheet.handout, self._look
        frame, column = panel(look, parent, kind="sunk", heading=handout.sources.heading)
        column.setSpacing(0)
        self._add_text(column, "soft-strong", handout.sources.heading)
        for number, address in enumerate(handout.sources.addresses, start=1):
            words = f"{number}. {address.readable}"
            button = AddressButton(look=look, icon="external-link", words=words, address=address.url, parent=frame)
            button.chosen.connect(self.address_chosen)
            column.addWidget(button)
        for line in (handout.foot.made_by, " · ".join((handout.foot.checked, handout.foot.catalogue)), handout.foot.licence):
            self._add_text(column, "soft", line)
        return frame

    def _side(self) -> tuple[QWidget, QVBoxLayout]:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(12))
        return side, column

    def _add_text(self, rows: QVBoxLayout, role: str, text: str) -> None:
        if text:
            label = text_label(role, parent=self, wraps=True, selectable=True)
            label.setText(text)
            rows.addWidget(label)

    def _switch_easy(self) -> None:
        self.easy_switched.emit(not self.easy)
