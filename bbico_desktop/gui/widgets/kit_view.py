# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""One kit: what it is called and is for, the time there is, and its entries."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bbico_desktop.domain.kits import MOST_KIT_NOTE, OpenKit
from bbico_desktop.domain.languages import Language, wording
from bbico_desktop.domain.policy import Policy
from bbico_desktop.gui import kit_words
from bbico_desktop.gui.kit_changing import KitChanging, kit_place
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.kit_entries import KitEntries, KitEntryRow
from bbico_desktop.gui.preferences import Preferences
from bbico_desktop.gui.widgets.icon_button import text_label
from bbico_desktop.gui.widgets.kit_caution import NameCaution
from bbico_desktop.gui.widgets.kit_clock import KitClock
from bbico_desktop.gui.widgets.kit_fields import KeptText
from bbico_desktop.gui.widgets.kit_head import KitHeadBar
from bbico_desktop.gui.widgets.kit_steps import KitSteps
from bbico_desktop.gui.widgets.unkept_line import UnkeptLine


class KitView(QWidget):
    """Whatever is changed here is changed at once. `entry_opened` carries the id of an entry to read."""

    entry_opened = Signal(str)

    def __init__(self, *, look: Look, changing: KitChanging, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._changing = changing
        self._kit: OpenKit | None = None
        self._name = ""
        self.head = KitHeadBar(look=look, parent=self)
        self.note = KeptText(most=MOST_KIT_NOTE, parent=self)
        self.note_trouble = UnkeptLine(changing.unkept, parent=self)
        self.summary = text_label("", parent=self, wraps=True, selectable=True)
        self.caution = NameCaution(look=look, preferences=preferences, parent=self)
        self.changed = text_label("help-small", parent=self, wraps=True)
        self.clock = KitClock(look=look, parent=self)
        self.on_paper = self.clock.on_paper
        self.entries = KitEntries(self)
        self.steps = KitSteps(look=look, entries=self.entries, preferences=preferences, unkept=changing.unkept, parent=self)
        self._column = QVBoxLayout(self)
        for widget in (self.head, self.note, self.note_trouble, self.summary, self.caution, self.clock, self.changed):
            self._column.addWidget(widget)
        self._column.addWidget(self.steps, 1)
        self._connect()
        look.changed.connect(self.refresh)
        self.refresh()
        self.retranslate()

    @property
    def kit(self) -> OpenKit | None:
        """Return the kit that is shown."""
        return self._kit

    def show_kit(self, kit: OpenKit, rows: list[KitEntryRow], language: Language, policy: Policy) -> None:
        """Show a kit; what is being written meanwhile stays."""
        if self._kit is not None and self._kit.kit.id != kit.kit.id:
            self.keep()
        self._kit = kit
        may_change = kit.own and policy.edit
        self._name = wording(kit.kit.title, language).text
        summary = wording(kit.kit.summary, language).text
        self.head.show_kit(self._name, own=kit.own, may_change=may_change, policy=policy)
        self.note.setVisible(may_change)
        self.note.show_words(*self._changing.unkept.shown(kit_place(kit.kit.id), summary))
        self.note_trouble.show_place(kit_place(kit.kit.id), language)
        self.summary.setVisible(bool(summary) and not may_change)
        self.summary.setText(summary)
        total = kit_words.sums(len(kit.entries), kit.minutes)
        self.clock.show_clock(kit.planned, kit_words.clock_of(kit), total, may_change=may_change)
        self.on_paper.setVisible(may_change)
        self.on_paper.setChecked(kit.on_paper)
        matter = kit_words.what_is_changed(kit)
        self.changed.setText(matter)
        self.changed.setVisible(bool(matter))
        self.steps.show_rows(rows, kit_id=kit.kit.id, language=language, may_change=may_change)

    def keep(self) -> None:
        """Keep whatever is being written."""
        self.head.name.keep()
        self.note.keep()
        self.clock.own.keep()
        self.steps.keep()

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        self._column.setContentsMargins(0, 0, self._look.px(4), 0)
        self._column.setSpacing(self._look.px(10))
        self.note.fit()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.note.setPlaceholderText(self.tr("Note: for whom the kit is, and what to think of"))
        self.note.setAccessibleName(self.tr("Note of the kit"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        self.head.renamed.connect(self._rename)
        self.note.kept.connect(self._note)
        self.note.begun.connect(self.caution.show_once)
        self._changing.unkept.wanted.connect(self.keep)
        self.clock.planned.connect(self._plan)
        self.on_paper.clicked.connect(self._put_on_paper)
        self.entries.moved.connect(self._move)
        self.entries.dropped.connect(self._add)
        self.steps.timed.connect(self._time)
        self.steps.noted.connect(self._note_entry)
        self.steps.removed.connect(self._remove)
        self.steps.opened.connect(self.entry_opened)

    @property
    def _id(self) -> str:
        return self._kit.kit.id if self._kit is not None else ""

    def _entry(self, entry_id: str) -> tuple[str, str]:
        title = next((one.title for one in self.entries.rows if one.id == entry_id), entry_id)
        return entry_id, title

    def _rename(self, name: str) -> None:
        self._changing.rename(self._id, self._name, name)

    def _note(self, words: str) -> None:
        self._changing.note(self._id, self._name, words)

    def _plan(self, minutes: int) -> None:
        self._changing.plan(self._id, self._name, minutes or None)

    def _put_on_paper(self, on_paper: bool) -> None:
        self._changing.put_on_paper(self._id, self._name, on_paper)

    def _move(self, entry_id: str, place: int) -> None:
        self._changing.move(self._id, self._entry(entry_id), place)

    def _add(self, ids: tuple[str, ...]) -> None:
        self._changing.add(self._id, self._name, ids)

    def _time(self, entry_id: str, minutes: int) -> None:
        self._changing.time_entry(self._id, self._entry(entry_id), minutes)

    def _note_entry(self, entry_id: str, words: str) -> None:
        self._changing.note_entry(self._id, self._name, self._entry(entry_id), words)

    def _remove(self, entry_id: str) -> None:
        self._changing.remove_entry(self._id, self._name, self._entry(entry_id))
