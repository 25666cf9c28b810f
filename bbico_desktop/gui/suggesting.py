# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the unfinished words may become, under the search field while somebody types."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.results import Completion
from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.suggestion_list import SuggestionLine, SuggestionList
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.suggestion_lines import suggestion_lines
from bbico_desktop.gui.widgets.search_field import SearchField
from bbico_desktop.gui.widgets.suggestion_view import SuggestionView

SUGGEST = "suggest"
LEAST_CHARACTERS = 2
WIDEST, NARROW, BELOW_FIELD, ABOVE_EDGE = 720, 480, 4, 8


class Suggesting(QObject):
    """Asks with each change of the words; the newest answer is shown. `chosen` carries the Completion that the reader took.

    The focus stays in the field. Return means the typed words, unless the reader went to a line before.
    """

    chosen = Signal(object)

    def __init__(
        self,
        *,
        look: Look,
        desk: ServiceDesk,
        field: SearchField,
        shell: QWidget,
        say: Callable[[QWidget, str], None] = announce,
    ) -> None:
        """`shell` is what the list stands in, above all else; `say` speaks to screen readers."""
        super().__init__(shell)
        self._look = look
        self._desk = desk
        self._field = field
        self._shell = shell
        self._say = say
        self._asked = ""
        self._nothing_for: str | None = None
        self.lines = SuggestionList(self)
        self.view = SuggestionView(look=look, model=self.lines, parent=shell)
        self.view.clicked.connect(self._take)
        field.line.installEventFilter(self)
        shell.installEventFilter(self)
        look.changed.connect(self._place)

    def ask(self, words: str, language: Language) -> None:
        """Ask what these words may become; too few letters: nothing."""
        if len(words.strip()) < LEAST_CHARACTERS:
            self.close()
            return
        self.view.choose(None)
        self._asked, self._nothing_for = words, None
        self._desk.ask(SUGGEST, lambda services: services.finding.complete(words, language), self._show, self._show_none)

    def has_none_for(self, words: str) -> bool:
        """Say whether it is known that nothing can be suggested for these words."""
        return len(words.strip()) < LEAST_CHARACTERS or words == self._nothing_for

    def close(self) -> None:
        """Put the list away, and let no answer bring it back."""
        self._desk.forget(SUGGEST)
        self.view.hide()
        self.lines.show_lines(())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self._field.line:
            return event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier) and self._key(event)
        if event.type() == QEvent.Type.FocusOut and watched is self._field.line:
            self.close()
        elif event.type() == QEvent.Type.Resize and watched is self._shell:
            self._place()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        """Take a key that is meant for the list; all others are the field's."""
        key = event.key()
        if self.view.isHidden():
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key == Qt.Key.Key_Escape:
            self.close()
            return True
        if key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        line = self.lines.line_at(self.view.currentIndex())
        if line is None or line.completion is None:
            self.close()
            return False
        self._take(self.view.currentIndex())
        return True

    def _move(self, by: int) -> None:
        """Go to the next or the last line; before the first and behind the last one are the typed words."""
        choices = self.lines.choices
        row = self.view.currentIndex().row()
        place = choices.index(row) + by if row in choices else 0 if by > 0 else len(choices) - 1
        if not 0 <= place < len(choices):
            self.view.choose(None)
            self._say(self._field.line, self._field.line.text())
            return
        self.view.choose(choices[place])
        line = self.lines.line_at(self.view.currentIndex())
        if line is not None:
            self._say(self._field.line, self._spoken(line, place + 1, len(choices)))

    def _spoken(self, line: SuggestionLine, place: int, count: int) -> str:
        return self.tr("{suggestion}, {place} of {count}").format(suggestion=line.spoken, place=place, count=count)

    def _show(self, completions: tuple[Completion, ...]) -> None:
        before = 0 if self.view.isHidden() else len(self.lines.choices)
        self.lines.show_lines(suggestion_lines(completions))
        count = len(self.lines.choices)
        self._nothing_for = None if count else self._asked
        if not count or not self._field.line.hasFocus():
            self.view.hide()
            return
        self._place()
        self.view.show()
        self.view.raise_()
        if count != before:
            self._say(self._field.line, self.tr("%n suggestions, the down arrow goes to them", "", count))

    def _show_none(self, _error: Exception) -> None:
        """Show nothing: what is wrong is said by the search itself, which was asked the same words."""
        self.close()

    def _place(self) -> None:
        px = self._look.px
        corner = self._field.mapTo(self._shell, QPoint(0, self._field.height() + px(BELOW_FIELD)))
        room = self._shell.width() - corner.x() - px(ABOVE_EDGE)
        width = min(self._field.width() if self._field.width() >= px(NARROW) else room, px(WIDEST))
        most = max(px(80), self._shell.height() - corner.y() - px(ABOVE_EDGE))
        self.view.place(left=corner.x(), top=corner.y(), width=width, most=most)

    def _take(self, index: QModelIndex) -> None:
        line = self.lines.line_at(index)
        if line is not None and line.completion is not None:
            self.close()
            self.chosen.emit(line.completion)
