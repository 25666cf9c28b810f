# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A help sheet as a page: what to do on the left, whom to call on the right; below each other where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from bbico_desktop.domain.records import ForAge
from bbico_desktop.gui.help_content import HelpSheet
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.help_address import AddressButton
from bbico_desktop.gui.widgets.help_blocks import easy_panel, lines_panel, panel, steps_panel
from bbico_desktop.gui.widgets.help_calls import HelpCalls
from bbico_desktop.gui.widgets.help_texts import Paragraph, paragraphs_in, said
from bbico_desktop.gui.widgets.icon_button import IconButton
from bbico_desktop.printing.surroundings import Surroundings

TWO_COLUMNS_FROM = 780


class HelpSheetView(QWidget):
    """One sheet in one language and look; made anew for another. Its signals say what the reader wants.

    The sheet speaks the language of `around`, its buttons that of the window.
    """

    print_it = Signal()
    save_it = Signal()
    card_wanted = Signal()
    large_wanted = Signal()
    address_chosen = Signal(str)

    def __init__(
        self,
        *,
        look: Look,
        sheet: HelpSheet,
        around: Surroundings,
        easy: bool,
        age: ForAge,
        online: bool = True,
        may_save: bool = True,
        may_print: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "scrolled")
        # As high as its text is at this width, not as its least width would make it.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._look = look
        self._sheet = sheet
        self._around = around
        self._left_out = {*(() if may_save else ("save",)), *(() if may_print else ("print", "card"))}
        self._wide: bool | None = None
        self.easy = easy and bool(sheet.handout.easy.lines)
        self._first, self._proof, self._more = self._do_side(), self._proof_side(), self._side()[0]
        self.sheet_id = sheet.record.id
        self.calls = HelpCalls(look=look, sheet=sheet, around=around, age=age, online=online, parent=self)
        self.calls.address_chosen.connect(self.address_chosen)
        self._right = self._call_side()
        self._head = self._head_side()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, look.px(10), look.px(24))
        whole.setSpacing(look.px(12))
        whole.addWidget(self._head)
        self._sides = QHBoxLayout()
        self._columns = (QVBoxLayout(), QVBoxLayout())
        for column in self._columns:
            column.setSpacing(look.px(12))
            column.addStretch(1)
            self._sides.addLayout(column)
        whole.addLayout(self._sides)
        whole.addStretch(1)
        self._arrange()
        self._whole = False
        soon = QTimer(self, singleShot=True, interval=0)
        soon.timeout.connect(self.finish)
        soon.start()

    def finish(self) -> None:
        """Show what can wait until the steps and the first number are painted: the other numbers, and what stands below."""
        if not self._whole:
            self._whole = True
            self.calls.show_others()
            self._fill_more()

    def paragraphs(self) -> list[Paragraph]:
        """Return what a voice reads, in the order in which it is to be done."""
        self.finish()
        return paragraphs_in(*self._parts())

    def plain_text(self) -> str:
        """Return what can be read on the page, a paragraph a line, and who says it."""
        self.finish()
        labels = (label for place in self._parts() for label in place.findChildren(QLabel) if label.isVisibleTo(place))
        return "\n".join(label.text() for label in labels if label.text())

    def _parts(self) -> tuple[QWidget, ...]:
        return (self._head, self._first, self._right, self._proof, self._more)

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
        # `removeWidget` and not `takeAt`: an item that Python keeps would go on answering for the widget's size, with old figures.
        for widget in (self._first, self._right, self._proof, self._more):
            for column in self._columns:
                column.removeWidget(widget)
        # In one column, no more than 120 words stand above the numbers: what is kept as proof comes after them.
        beside = (self._first, self._proof, self._more)
        for place, widget in enumerate(beside if wide else (self._first, self._right, self._proof, self._more)):
            left.insertWidget(place, widget)
        if wide:
            right.insertWidget(0, self._right)

    def _head_side(self) -> QWidget:
        handout = self._sheet.handout
        side, column = self._side()
        column.setSpacing(self._look.px(4))
        column.addWidget(said("title", handout.title.text, handout.title.language, parent=side))
        self._add_text(side, "soft", handout.language_note)
        if handout.reassurance:
            text = handout.reassurance.text
            column.addWidget(said("lead", text.text, text.language, parent=side))
        return side

    def _do_side(self) -> QWidget:
        handout, look, language = self._sheet.handout, self._look, self._around.language
        side, column = self._side()
        if self.easy:
            column.addWidget(easy_panel(look, handout.easy, language, side))
            return side
        column.addWidget(steps_panel(look, handout.do_now, language, side))
        if handout.do_not.lines:
            column.addWidget(lines_panel(look, handout.do_not, language, side, kind="help", icon="x"))
        return side

    def _proof_side(self) -> QWidget:
        block = self._sheet.handout.keep_proof
        side, column = self._side()
        if block.lines and not self.easy:
            column.addWidget(lines_panel(self._look, block, self._around.language, side))
        if not column.count():
            side.hide()
        return side

    def _fill_more(self) -> None:
        handout, side = self._sheet.handout, self._more
        column = side.layout()
        if column is None:
            return
        if not self.easy:
            for block in (handout.adult_beside, handout.talk_about):
                if block.lines:
                    column.addWidget(lines_panel(self._look, block, self._around.language, side))
        column.addWidget(self._sources(side))

    def _call_side(self) -> QWidget:
        side, column = self._side()
        self.calls.put_between(self._buttons())
        column.addWidget(self.calls)
        column.addStretch(1)
        return side

    def _buttons(self) -> QWidget:
        """Return what can be taken along or shown; the page's own words stay in the language of the window."""
        held = QWidget(self)
        row = FlowLayout(held)
        row.setSpacing(self._look.px(10))
        buttons = [
            ("print", "printer", "primary", self.tr("Print this sheet"), self.print_it),
            ("card", "id-card", "secondary", self.tr("Pocket card"), self.card_wanted),
            ("large", "phone-call", "secondary", self.tr("Number large"), self.large_wanted),
            ("save", "download", "secondary", self.tr("Save as PDF"), self.save_it),
        ]
        for name, icon, kind, words, signal in [one for one in buttons if one[0] not in self._left_out]:
            button = IconButton(look=self._look, icon=icon, kind=kind, parent=held)
            button.setText(words)
            button.setObjectName(name)
            button.setProperty("target", "help")
            button.clicked.connect(signal)
            row.addWidget(button)
        return held

    def _sources(self, parent: QWidget) -> QWidget:
        handout, look, language = self._sheet.handout, self._look, self._around.language
        frame, column = panel(look, parent, kind="sunk", heading=handout.sources.heading, language=language)
        column.setSpacing(0)
        self._add_text(frame, "soft-strong", handout.sources.heading)
        for number, address in enumerate(handout.sources.addresses, start=1):
            words = f"{number}. {address.readable}"
            button = AddressButton(look=look, icon="external-link", words=words, address=address.url, parent=frame)
            button.chosen.connect(self.address_chosen)
            column.addWidget(button)
        for line in (handout.foot.made_by, " · ".join((handout.foot.checked, handout.foot.catalogue)), handout.foot.licence):
            self._add_text(frame, "soft", line)
        return frame

    def _side(self) -> tuple[QWidget, QVBoxLayout]:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(12))
        return side, column

    def _add_text(self, side: QWidget, role: str, text: str) -> None:
        """Add words of the page that a voice leaves out."""
        layout = side.layout()
        if text and layout is not None:
            layout.addWidget(said(role, text, self._around.language, parent=side, aloud=""))
