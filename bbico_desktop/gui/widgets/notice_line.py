# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""One quiet line above the page; never a dialog."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.notice import OWN_PLACE, Wording, nothing, one_after_the_other
from bbico_desktop.gui.quick_qt import take_focus_by_tab
from bbico_desktop.gui.widgets.icon_button import IconButton, IconLabel, text_label

OFFER_MS = 8_000
UNDO, REDO, REPORT = "undo", "redo", "report"
WAYS = {UNDO: "undo-2", REDO: "redo-2", REPORT: "bug", OWN_PLACE: "notebook-pen"}
"""What can be offered, and its icon; what is neither undo nor redo is a place."""


class NoticeLine(QFrame):
    """A line that says one thing and can be put away. It may offer a way: `taken` carries which, a key of `WAYS`.

    What it says belongs to the page that is shown then, and goes when the reader goes to another one, unless it is about the
    whole program (`everywhere`). A way that was offered just now waits its while first.
    """

    taken = Signal(str)

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "notice")
        self._said: Wording = nothing
        self._way = ""
        self._here = self._place = ""
        self._since = QElapsedTimer()
        self.leaving = QTimer(self, singleShot=True)
        self.leaving.timeout.connect(self.put_away)
        self._words = text_label("small", parent=self, wraps=True, selectable=True)
        self.way_button = IconButton(look=look, icon="undo-2", kind="link", side=18, parent=self)
        self._close = IconButton(look=look, icon="x", kind="plain", side=16, parent=self)
        take_focus_by_tab(self.way_button)
        row = QHBoxLayout(self)
        row.addWidget(IconLabel(look=look, icon="info", side=20, parent=self))
        row.addWidget(self._words, 1)
        row.addWidget(self.way_button)
        row.addWidget(self._close)
        self._close.clicked.connect(self.hide)
        self.way_button.clicked.connect(self._take)
        self.retranslate()
        self.hide()

    def say(self, words: Wording, *, everywhere: bool = False) -> None:
        """Show a line, and tell screen readers; no words: put it away, unless it has offered a way back for a moment only."""
        if self._is_new_offer() and not words():
            return
        if self._way == REPORT and self._is_new_offer():  # said at the start, as what is wrong with the catalogue is
            self._said = one_after_the_other(self._said, words)
            self._words.setText(self._said())
        else:
            self._show(words, "", everywhere=everywhere)

    def offer(self, words: Wording, way: str, *, everywhere: bool = False) -> None:
        """Show a line with a way on from what it tells, one of `WAYS`, or nothing. On the page where it leads it is not needed."""
        if way and way == self._here:
            return
        if everywhere and self._way == REPORT and self._is_new_offer():
            self.say(words)
            return
        self._show(words, way, everywhere=everywhere)
        self._since.start()

    def put_away(self) -> None:
        """Say nothing any more."""
        self._show(nothing, "", everywhere=False)

    def arrive(self, place: str) -> None:
        """Know which page is shown now; where a line leads, it has nothing to say any more."""
        self._here = place
        self.leaving.stop()
        if place == self._way:
            self.put_away()
        if self._place in ("", place):
            return
        if self._is_new_offer():
            self.leaving.start(max(0, OFFER_MS - self._since.elapsed()))
        else:
            self.put_away()

    def is_saying(self, words: Wording) -> bool:
        """Say whether this is what stands there now."""
        return self.isVisible() and self._said == words

    @property
    def words(self) -> str:
        """Return what is being said."""
        return self._words.text()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._close.name_it(self.tr("Close this message"))
        self._name_way()
        self._words.setText(self._said())
        self._words.setAccessibleName(self.words)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _is_new_offer(self) -> bool:
        return bool(self._way) and self.isVisible() and not self._since.hasExpired(OFFER_MS)

    def _show(self, said: Wording, way: str, *, everywhere: bool) -> None:
        self.leaving.stop()
        self._said, self._way = said, way
        self._place = "" if everywhere else self._here
        self.retranslate()
        self.setVisible(bool(self.words))
        if self.words:
            from PySide6.QtGui import QAccessible, QAccessibleEvent  # most starts have nothing to say

            QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))

    def _name_way(self) -> None:
        way = self._way if self._way in WAYS else UNDO
        self.way_button.show_icon(WAYS[way])
        self.way_button.setText(self._way_words(way))
        self.way_button.setVisible(bool(self._way))

    def _way_words(self, way: str) -> str:
        if way == OWN_PLACE:
            from bbico_desktop.gui.wording import open_own  # hardly ever needed

            return open_own()
        return {UNDO: self.tr("Undo"), REDO: self.tr("Redo"), REPORT: self.tr("Make a report")}[way]

    def _take(self) -> None:
        """Go the way, once: the line that answers comes when it was gone."""
        way, self._way = self._way, ""
        self.way_button.hide()
        self.taken.emit(way)
