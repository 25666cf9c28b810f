# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The detail of an entry: the entry itself, above it what is found in it and read of it, below it what the reader keeps at it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QVBoxLayout, QWidget

from bbico_desktop.domain.results import Match
from bbico_desktop.gui.entry_facts import EntryView
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.opening import Opener
from bbico_desktop.gui.session import Session
from bbico_desktop.gui.widgets.entry_content import EntryContent, Shown
from bbico_desktop.gui.widgets.find_bar import FindBar
from bbico_desktop.gui.widgets.help_texts import paragraphs_in
from bbico_desktop.gui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from bbico_desktop.gui.speech import ReadAloud
    from bbico_desktop.gui.widgets.entry_note import EntryNote


class EntryDetail(QFrame):
    """Shows one entry. Signals carry its id (`help_asked`), another id (`entry_asked`) or an address (`open_asked`)."""

    help_asked = Signal(str)
    entry_asked = Signal(str)
    open_asked = Signal(str)
    back_asked = Signal()
    go = Signal(object)
    """A Route: another place."""
    act_wanted = Signal(str)
    """Carry out the action of this name."""

    def __init__(self, *, look: Look, opener: Opener, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._opener = opener
        self._session = session
        self._granted = session.granted
        self._view: EntryView | None = None
        self._matched: tuple[Match, ...] = ()
        self._stale = False
        self._easy = False
        self._content: EntryContent | None = None
        self._below: EntryNote | None = None
        self._instead: QWidget | None = None
        self._aloud: ReadAloud | None = None
        self.setProperty("kind", "panel")
        self._back = IconButton(look=look, icon="arrow-left", kind="link", parent=self)
        self._back.clicked.connect(self.back_asked)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.find_bar = FindBar(look=look, area=self._area, parent=self)
        self.find_bar.closed.connect(self._area.setFocus)
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._whole.addWidget(self.find_bar)
        self._whole.addWidget(self._area, 1)
        self._back.hide()
        session.changed.connect(self._follow_rights)
        self.retranslate()

    def put_below(self, below: EntryNote) -> None:
        """Show what the reader keeps at each entry below it; it outlives the entry that is shown."""
        self._below = below
        self.rebuild()

    def put_instead(self, instead: QWidget | None) -> None:
        """Show a widget in place of the entry; None: the entry again."""
        if instead is not None and self._whole.indexOf(instead) < 0:
            self._whole.addWidget(instead, 1)
        if instead is None and self._instead is not None:
            self._instead.hide()
        self._instead = instead
        self._area.setVisible(instead is None)
        if instead is not None:
            self.find_bar.put_away()
            instead.show()
        else:
            self._area.setFocus()

    @property
    def view(self) -> EntryView | None:
        """Return what is shown."""
        return self._view

    @property
    def print_button(self) -> IconButton | None:
        """Return the primary action."""
        return self._content.findChild(IconButton, "print") if self._content is not None else None

    def show_entry(self, view: EntryView | None, matched: Sequence[Match] = ()) -> None:
        """Show an entry and why it was found; None: an empty panel. What is shown already is not built again."""
        if (view, tuple(matched)) != (self._view, self._matched) or self._content is None:
            self._show(view, tuple(matched))

    def show_back(self, visible: bool) -> None:
        """Show the way back to the list, where the list is not beside the detail."""
        self._back.setVisible(visible)

    def read_aloud(self) -> None:
        """Read the entry, or stop reading."""
        if self._content is None:
            return
        if self._aloud is None:
            from bbico_desktop.gui.speech import ReadAloud  # not before somebody listens

            self._aloud = ReadAloud(look=self._look, parent=self)
            self._whole.insertWidget(self._whole.indexOf(self._area), self._aloud)
        if self._aloud.reading:
            self._aloud.stop()
        else:
            self._aloud.read(paragraphs_in(self._content))

    def rebuild(self) -> None:
        """Take the look and the language of now."""
        self._show(self._view, self._matched)

    def retranslate(self) -> None:
        """Set the words anew."""
        self._back.setText(self.tr("Back to the list"))
        self._area.setAccessibleName(self.tr("The chosen entry"))
        self._build_anew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.rebuild()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build_anew(self) -> None:
        """Build what is shown once more, now or when it is seen again."""
        if self._view is not None and self.isVisible():
            self.rebuild()
        else:
            self._stale = self._view is not None

    def _show(self, view: EntryView | None, matched: tuple[Match, ...]) -> None:
        same = view is not None and self._view is not None and view.record.id == self._view.record.id
        scroll = self._area.verticalScrollBar().value() if same else 0
        if not same:
            self._easy = False
        if self._aloud is not None and self._aloud.reading:
            self._aloud.stop()  # before the texts go that it marks
        self._view = view
        self._matched = matched
        self._stale = False
        self._build()
        if self._below is not None:
            self._below.show_entry(view.record.id if view is not None else None)
        self._area.verticalScrollBar().setValue(scroll)
        self.find_bar.look_again()

    def _build(self) -> None:
        px = self._look.px
        self._whole.setContentsMargins(px(4), px(6), px(4), px(6))
        content, column = self._made()
        focused = self.window().focusWidget()
        name = focused.objectName() if isinstance(focused, QAbstractButton) else ""
        writing = self._below is not None and self._below.isAncestorOf(focused)
        was_inside = self._area.isAncestorOf(focused)  # not of nothing
        if self._below is not None:
            column.addWidget(self._below)  # out of the old content, before that goes
        column.addStretch(1)
        old = self._area.takeWidget()
        if old is not None:
            old.deleteLater()
        self._area.setWidget(content)
        if writing:
            focused.setFocus()
        elif was_inside:
            self._focus_again(name)

    def _made(self) -> tuple[QWidget, QVBoxLayout]:
        """Return new content with its column: the entry, or nothing."""
        self._content = None
        if self._view is None:
            empty = QWidget()
            empty.setProperty("kind", "scrolled")
            return empty, QVBoxLayout(empty)
        shown = Shown(view=self._view, matched=self._matched, easy=self._easy)
        content = EntryContent(look=self._look, shown=shown, opener=self._opener, rights=self._session.policy)
        content.entry_asked.connect(self.entry_asked)
        content.help_asked.connect(self.help_asked)
        content.open_asked.connect(self.open_asked)
        content.easy_wanted.connect(self._show_easy)
        content.go.connect(self.go)
        content.act_wanted.connect(self.act_wanted)
        self._content = content
        return content, content.column

    def _focus_again(self, name: str) -> None:
        """Give the focus to the button of the same action when it was there before, else to all of the entry."""
        button = self._content.findChild(IconButton, name) if name and self._content is not None else None
        (button or self._area).setFocus()

    def _follow_rights(self) -> None:
        """Offer what may be done now: a terminal became one, or its staff decided otherwise."""
        if self._session.granted != self._granted:
            self._granted = self._session.granted
            self._build_anew()

    def _show_easy(self, easy: bool) -> None:
        self._easy = easy
        self._area.verticalScrollBar().setValue(0)
        self.rebuild()
