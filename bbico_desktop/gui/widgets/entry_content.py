# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""One entry as the detail shows it, once: fixed order, no empty headings, one primary action."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from bbico_desktop.domain.languages import wording
from bbico_desktop.domain.own_things import is_own
from bbico_desktop.domain.policy import Policy
from bbico_desktop.domain.records import Kit, Resource
from bbico_desktop.domain.results import Match
from bbico_desktop.gui.entry_facts import EntryView, address_of, body_of, facts_of, found_through
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.opening import Opener
from bbico_desktop.gui.result_rows import text_badge
from bbico_desktop.gui.widgets.address_box import AddressBox, ElidedLabel
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.help_texts import tag
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.wording import in_language, named

SOURCES_SHOWN = 6
EASY = "easy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """An entry, why it was found, and whether its easy text stands in place of all the rest."""

    view: EntryView
    matched: tuple[Match, ...] = ()
    easy: bool = False


class EntryContent(QWidget):
    """Signals carry another id (`entry_asked`), an address, a Route (`go`), or the name of an action (`act_wanted`)."""

    entry_asked = Signal(str)
    help_asked = Signal(str)
    open_asked = Signal(str)
    easy_wanted = Signal(bool)
    go = Signal(object)
    act_wanted = Signal(str)

    def __init__(self, *, look: Look, shown: Shown, opener: Opener, rights: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._view = shown.view
        self._opener = opener
        self._rights = rights
        self.setProperty("kind", "scrolled")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(16), look.px(10), look.px(12), look.px(12))
        self._column.setSpacing(look.px(8))
        self._fill(shown)

    @property
    def column(self) -> QVBoxLayout:
        """Return where more can be put below."""
        return self._column

    def _fill(self, shown: Shown) -> None:
        view = self._view
        record, words, card = view.record, view.words, view.card
        self._label("accent", words.label(record.type))
        self._label("heading", card.title, language=card.title_language)
        if card.title_language != words.language:
            self._label("soft", self.tr("Title {in_language}").format(in_language=in_language(card.title_language, words.labels)))
        meant = record.title_translated.get(words.language, "")
        self._label("soft", "" if meant == card.title else meant, language=words.language)
        reasons = found_through(shown.matched, words)
        self._label("soft", self.tr("Found through: {reasons}").format(reasons=reasons) if reasons else "")
        self._add_buttons(shown.easy)
        if shown.easy and view.easy is not None:
            self._add_easy()
            return
        self._label("", card.summary, language=card.text_language)
        self._label("soft", text_badge(card, words))
        useful = wording(record.useful_for, words.language)
        if useful.text:
            self._label("soft-strong", self.tr("Useful"), language=words.language)
            self._label("", useful.text, language=useful.language)
        self._add_facts()
        self._add_text()
        self._add_address()
        self._add_sources()
        self._add_small_buttons()
        self._add_similar()

    def _label(self, role: str, text: str, *, language: str = "") -> None:
        """Add a text, if there is one; what has a `language` can be selected and is read aloud in it."""
        if not text:
            return
        label = text_label(role, wraps=True, selectable=bool(language))
        label.setText(text)
        if language:
            tag(label, language, text)
        self._column.addWidget(label)

    def _add_buttons(self, easy: bool) -> None:
        row = FlowLayout()
        row.setSpacing(self._look.px(8))
        row.addWidget(self._button("printer", self.tr("Print"), "print", kind="primary", there=self._rights.print_pages))
        if self._view.record.type == "help-sheet":
            help_button = self._button("life-buoy", self.tr("Open in Help now"), "help", kind="secondary")
            help_button.clicked.disconnect()
            help_button.clicked.connect(self._ask_for_help)
            row.addWidget(help_button)
        row.addWidget(self._kit_button())
        row.addWidget(self._button("volume-2", self.tr("Read aloud"), "read_aloud"))
        if self._view.easy is not None:
            switch = self._button("book-open", self.tr("The whole text") if easy else self.tr("Easy text"), EASY)
            switch.clicked.disconnect()
            switch.clicked.connect(self._leave_easy if easy else self._want_easy)
            row.addWidget(switch)
        self._column.addLayout(row)

    def _button(self, icon: str, words: str, name: str, *, kind: str = "", there: bool = True) -> IconButton:
        """Return a button for an action, called after it."""
        button = IconButton(look=self._look, icon=icon, kind=kind, parent=self)
        button.setObjectName(name)
        button.setText(words)
        button.setVisible(there)
        button.clicked.connect(self._want_act)
        return button

    def _kit_button(self) -> IconButton:
        """Return the way into a kit, or of a kit to its own place."""
        if isinstance(self._view.record, Kit):
            button = self._button("folder-heart", self.tr("Open as kit"), "open_kit")
            button.clicked.disconnect()
            button.clicked.connect(self._ask_for_kit)
            return button
        button = self._button("folder-heart", self.tr("Add to a kit"), "add_to_kit", there=self._rights.edit)
        button.setToolTip(self.tr("Also with Ctrl+D"))
        return button

    def _add_small_buttons(self) -> None:
        row = FlowLayout()
        row.setSpacing(self._look.px(8))
        row.addWidget(self._button("copy", self.tr("Copy as text"), "copy_text", kind="link", there=self._rights.copy))
        row.addWidget(self._editors_button())
        self._column.addLayout(row)

    def _editors_button(self) -> IconButton:
        """Return the way to the editors: they have not seen an own entry, and do not know of its mistakes."""
        if is_own(self._view.record.id):
            words, icon, name = self.tr("Propose to the editors"), "send", "propose_entry"
        else:
            words, icon, name = self.tr("Report a mistake"), "flag", "report_mistake"
        return self._button(icon, words, name, kind="link", there=self._rights.edit)

    def _add_facts(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.px(8))
        grid.setVerticalSpacing(self._look.px(6))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        language = self._view.words.language
        for number, (name, value) in enumerate(facts_of(self._view)):
            name_label, value_label = text_label("soft", wraps=True), text_label("small", wraps=True, selectable=True)
            name_label.setText(name)
            value_label.setText(value)
            value_label.setAccessibleName(named(name, value))
            tag(value_label, language, named(name, value))
            grid.addWidget(name_label, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value_label, number, 1, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(grid)

    def _add_text(self) -> None:
        """Show the blocks of a sheet or kit; where there are none, the running text."""
        view = self._view
        if not view.blocks:
            self._label("", body_of(view.record, view.words.language), language=view.words.language)
            return
        from bbico_desktop.gui.widgets.text_blocks import TextBlocks  # not needed until a sheet or a kit is shown

        blocks = TextBlocks(look=self._look, blocks=view.blocks, language=view.words.language)
        blocks.entry_asked.connect(self.entry_asked)
        self._column.addWidget(blocks)

    def _add_easy(self) -> None:
        """Show the easy text alone, a sentence a line, large."""
        easy = self._view.easy
        for line in easy.lines if easy else ():
            self._label(EASY, line.text.text, language=line.text.language)
            self._label("soft", line.language_note)

    def _add_address(self) -> None:
        record = self._view.record
        address = address_of(record)
        if address is None:
            if isinstance(record, Resource):
                self._label("soft", self.tr("No address known."))
            return
        box = AddressBox(
            look=self._look,
            address=address,
            qr=self._view.qr,
            tells_about=record.url is None,
            opener=self._opener,
            rights=self._rights,
            listed=not isinstance(record, Kit),
        )
        box.open_asked.connect(self.open_asked)
        box.list_asked.connect(self._put_on_list)
        self._column.addWidget(box)

    def _add_sources(self) -> None:
        sources = self._view.record.sources
        if not sources:
            return
        self._label("soft-strong", self.tr("Sources"))
        for source in sources[:SOURCES_SHOWN]:
            line = QHBoxLayout()
            line.addWidget(ElidedLabel(source.removeprefix("https://").removeprefix("http://"), role="soft"))
            self._column.addLayout(line)
        if len(sources) > SOURCES_SHOWN:
            self._label("soft", self.tr("and %n more", "", len(sources) - SOURCES_SHOWN))

    def _add_similar(self) -> None:
        view = self._view
        if not view.similar:
            return
        from bbico_desktop.gui.widgets.similar_entries import SimilarEntries  # not needed until an entry is shown

        similar = SimilarEntries(look=self._look, cards=view.similar, words=view.words)
        similar.entry_asked.connect(self.entry_asked)
        self._column.addWidget(similar)

    def _want_act(self) -> None:
        self.act_wanted.emit(self.sender().objectName())

    def _put_on_list(self) -> None:
        self.act_wanted.emit("add_to_kit")

    def _ask_for_help(self) -> None:
        self.help_asked.emit(self._view.record.id)

    def _ask_for_kit(self) -> None:
        self.go.emit(Route(page="kits", entry_id=self._view.record.id, opened=True))

    def _want_easy(self) -> None:
        self.easy_wanted.emit(True)

    def _leave_easy(self) -> None:
        self.easy_wanted.emit(False)
