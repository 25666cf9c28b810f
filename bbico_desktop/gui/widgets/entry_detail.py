# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The detail of an entry: fixed order, no empty headings, one primary action."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from bbico_desktop.domain.languages import wording
from bbico_desktop.domain.records import Kit, Resource
from bbico_desktop.domain.results import Match
from bbico_desktop.gui.entry_facts import EntryView, address_of, body_of, facts_of, found_through
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.result_rows import text_badge
from bbico_desktop.gui.widgets.address_box import AddressBox, ElidedLabel
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.wording import in_language, named

if TYPE_CHECKING:
    from bbico_desktop.gui.widgets.entry_note import EntryNote

SOURCES_SHOWN = 6


class EntryDetail(QFrame):
    """Shows one entry. Signals carry its id (`print_asked`, `help_asked`), another id (`entry_asked`) or an address."""

    print_asked = Signal(str)
    help_asked = Signal(str)
    entry_asked = Signal(str)
    open_asked = Signal(str)
    back_asked = Signal()
    go = Signal(object)
    """A Route: another place."""
    act_wanted = Signal(str)
    """Carry out the action of this name."""

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._view: EntryView | None = None
        self._matched: tuple[Match, ...] = ()
        self.setProperty("kind", "panel")
        self._back = IconButton(look=look, icon="arrow-left", kind="link", parent=self)
        self._back.clicked.connect(self.back_asked)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._whole.addWidget(self._area, 1)
        self._back.hide()
        self.print_button: IconButton | None = None
        self._below: EntryNote | None = None
        self.retranslate()

    def put_below(self, below: EntryNote) -> None:
        """Show what the reader keeps at each entry below it; it outlives the entry that is shown."""
        self._below = below
        self.rebuild()

    @property
    def view(self) -> EntryView | None:
        """Return what is shown."""
        return self._view

    def show_entry(self, view: EntryView | None, matched: Sequence[Match] = ()) -> None:
        """Show an entry and why it was found; None: an empty panel. What is shown already is not built again."""
        if (view, tuple(matched)) != (self._view, self._matched) or self.print_button is None:
            self._show(view, tuple(matched))

    def _show(self, view: EntryView | None, matched: tuple[Match, ...]) -> None:
        same = view is not None and self._view is not None and view.record.id == self._view.record.id
        scroll = self._area.verticalScrollBar().value() if same else 0
        self._view = view
        self._matched = matched
        self._build()
        if self._below is not None:
            self._below.show_entry(view.record.id if view is not None else None)
        self._area.verticalScrollBar().setValue(scroll)

    def show_back(self, visible: bool) -> None:
        """Show the way back to the list, where the list is not beside the detail."""
        self._back.setVisible(visible)

    def rebuild(self) -> None:
        """Take the look and the language of now."""
        self._show(self._view, self._matched)

    def retranslate(self) -> None:
        """Set the words anew."""
        self._back.setText(self.tr("Back to the list"))
        self._area.setAccessibleName(self.tr("The chosen entry"))
        if self._view is not None:
            self.rebuild()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        px = self._look.px
        self._whole.setContentsMargins(px(4), px(6), px(4), px(6))
        printed, self.print_button = self.print_button, None
        content = QWidget()
        content.setProperty("kind", "scrolled")
        column = QVBoxLayout(content)
        column.setContentsMargins(px(16), px(10), px(12), px(12))
        column.setSpacing(px(8))
        if self._view is not None:
            self._fill(column, self._view)
        focused = self.window().focusWidget()
        writing = self._below is not None and self._below.isAncestorOf(focused)
        if self._below is not None:
            column.addWidget(self._below)  # out of the old content, before that goes
        column.addStretch(1)
        was_inside = self._area.isAncestorOf(focused)  # not of nothing
        old = self._area.takeWidget()
        if old is not None:
            old.deleteLater()
        self._area.setWidget(content)
        if writing:
            focused.setFocus()
        elif was_inside:
            self._focus_again(printing=focused is printed)

    def _focus_again(self, *, printing: bool) -> None:
        """Give the focus to the button for printing when it was there before, else to all of the entry."""
        button = self.print_button if printing else None
        (button or self._area).setFocus()

    def _fill(self, column: QVBoxLayout, view: EntryView) -> None:
        record, words = view.record, view.words
        self._label(column, "accent", words.label(record.type))
        self._label(column, "heading", view.card.title, selectable=True)
        if view.card.title_language != words.language:
            self._label(
                column,
                "soft",
                self.tr("Title {in_language}").format(in_language=in_language(view.card.title_language, words.labels)),
            )
        meant = record.title_translated.get(words.language, "")
        self._label(column, "soft", "" if meant == view.card.title else meant, selectable=True)
        reasons = found_through(self._matched, words)
        self._label(column, "soft", self.tr("Found through: {reasons}").format(reasons=reasons) if reasons else "")
        self._add_buttons(column, view)
        self._label(column, "", view.card.summary, selectable=True)
        self._label(column, "soft", text_badge(view.card, words))
        useful = wording(record.useful_for, words.language)
        if useful.text:
            self._label(column, "soft-strong", self.tr("Useful"))
            self._label(column, "", useful.text, selectable=True)
        self._add_facts(column, view)
        self._add_text(column, view)
        self._add_address(column, view)
        self._add_sources(column, record.sources)
        self._add_similar(column, view)

    def _label(self, column: QVBoxLayout, role: str, text: str, *, selectable: bool = False) -> None:
        if text:
            label = text_label(role, wraps=True, selectable=selectable)
            label.setText(text)
            column.addWidget(label)

    def _add_buttons(self, column: QVBoxLayout, view: EntryView) -> None:
        row = FlowLayout()
        row.setSpacing(self._look.px(8))
        self.print_button = IconButton(look=self._look, icon="printer", kind="primary", parent=self)
        self.print_button.setText(self.tr("Print"))
        self.print_button.clicked.connect(self._ask_to_print)
        row.addWidget(self.print_button)
        if view.record.type == "help-sheet":
            help_button = IconButton(look=self._look, icon="life-buoy", kind="secondary", parent=self)
            help_button.setText(self.tr("Open in Help now"))
            help_button.clicked.connect(self._ask_for_help)
            row.addWidget(help_button)
        row.addWidget(self._kit_button(view))
        column.addLayout(row)

    def _kit_button(self, view: EntryView) -> IconButton:
        """Return the way into a kit, or of a kit to its own place."""
        button = IconButton(look=self._look, icon="folder-heart", parent=self)
        if isinstance(view.record, Kit):
            button.setText(self.tr("Open as kit"))
            button.clicked.connect(self._ask_for_kit)
            return button
        button.setText(self.tr("Add to a kit"))
        button.setToolTip(self.tr("Also with Ctrl+D"))
        button.clicked.connect(self._want_to_add)
        button.setVisible(self._below is not None)  # only then may anything be kept here
        return button

    def _add_facts(self, column: QVBoxLayout, view: EntryView) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.px(14))
        grid.setVerticalSpacing(self._look.px(6))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for number, (name, value) in enumerate(facts_of(view)):
            name_label, value_label = text_label("soft", wraps=True), text_label("small", wraps=True, selectable=True)
            name_label.setText(name)
            value_label.setText(value)
            value_label.setAccessibleName(named(name, value))
            grid.addWidget(name_label, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value_label, number, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(grid)

    def _add_text(self, column: QVBoxLayout, view: EntryView) -> None:
        """Show the blocks of a sheet or kit; where there are none, the running text."""
        if not view.blocks:
            self._label(column, "", body_of(view.record, view.words.language), selectable=True)
            return
        from bbico_desktop.gui.widgets.text_blocks import TextBlocks  # not needed until a sheet or a kit is shown

        blocks = TextBlocks(look=self._look, blocks=view.blocks)
        blocks.entry_asked.connect(self.entry_asked)
        column.addWidget(blocks)

    def _add_address(self, column: QVBoxLayout, view: EntryView) -> None:
        address = address_of(view.record)
        if address is None:
            if isinstance(view.record, Resource):
                self._label(column, "soft", self.tr("No address known."))
            return
        box = AddressBox(look=self._look, address=address, qr=view.qr, tells_about=view.record.url is None)
        box.open_asked.connect(self.open_asked)
        column.addWidget(box)

    def _add_sources(self, column: QVBoxLayout, sources: tuple[str, ...]) -> None:
        if not sources:
            return
        self._label(column, "soft-strong", self.tr("Sources"))
        for source in sources[:SOURCES_SHOWN]:
            line = QHBoxLayout()
            line.addWidget(ElidedLabel(source.removeprefix("https://").removeprefix("http://"), role="soft"))
            column.addLayout(line)
        if len(sources) > SOURCES_SHOWN:
            self._label(column, "soft", self.tr("and %n more", "", len(sources) - SOURCES_SHOWN))

    def _add_similar(self, column: QVBoxLayout, view: EntryView) -> None:
        if not view.similar:
            return
        from bbico_desktop.gui.widgets.similar_entries import SimilarEntries  # not needed until an entry is shown

        similar = SimilarEntries(look=self._look, cards=view.similar, words=view.words)
        similar.entry_asked.connect(self.entry_asked)
        column.addWidget(similar)

    def _ask_for_kit(self) -> None:
        if self._view is not None:
            self.go.emit(Route(page="kits", entry_id=self._view.record.id, opened=True))

    def _want_to_add(self) -> None:
        self.act_wanted.emit("add_to_kit")

    def _ask_to_print(self) -> None:
        if self._view is not None:
            self.print_asked.emit(self._view.record.id)

    def _ask_for_help(self) -> None:
        if self._view is not None:
            self.help_asked.emit(self._view.record.id)
