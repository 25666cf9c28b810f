# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The way to a lesson for tomorrow: asks for lessons, and does what the reader wants with one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.kit_changing import KitChanging
from bbico_desktop.gui.kit_lessons import LessonCard, Lessons, reading_lessons
from bbico_desktop.gui.kit_rights import KitRights
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.widgets.kit_lesson_panel import KitLessonPanel


class LessonChoosing(QObject):
    """`go` carries a Route."""

    go = Signal(object)

    def __init__(self, *, panel: KitLessonPanel, desk: ServiceDesk, rights: KitRights, changing: KitChanging) -> None:
        super().__init__(panel)
        self._panel, self._desk, self._rights, self._changing = panel, desk, rights, changing
        self._language: Language = "en"
        self._asked = False
        panel.wanted.connect(self._ask)
        panel.print_wanted.connect(self._print)
        panel.keep_wanted.connect(self._keep)
        panel.open_wanted.connect(self._open)
        rights.changed.connect(self._show_again)

    def begin(self, language: Language) -> None:
        """Show lessons in this language; those that are shown already stay."""
        if not self._asked or language != self._language:
            self._language = language
            self._panel.ask()

    def speak(self, language: Language) -> None:
        """Show what is shown in another language."""
        if self._asked:
            self.begin(language)

    def forget(self) -> None:
        """Ask anew next time: the catalogue is another one."""
        self._asked = False

    def _ask(self, minutes: int, age: int) -> None:
        self._asked = True
        self._desk.ask("kits-lessons", reading_lessons(minutes, age, self._language), self._show)

    def _show_again(self) -> None:
        """Offer what may be done with lessons now, or when the reader comes back to them."""
        if self._panel.isVisible():
            self._panel.ask()
        else:
            self._asked = False

    def _show(self, lessons: Lessons) -> None:
        self._panel.show_lessons(lessons, self._rights.policy)

    def _print(self, card: LessonCard) -> None:
        self.go.emit(Route(page="preview", entries=card.entries))

    def _keep(self, card: LessonCard) -> None:
        self._changing.keep_lesson(card.entries, self._language, card.minutes)

    def _open(self, card: LessonCard) -> None:
        self.go.emit(Route(page="search", entry_id=card.entries[0], words=card.first_title, opened=True))
