# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The search field of the shell: what is typed becomes a step, and what the words may become is suggested."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.navigation import SEARCH_PAGE, Navigator, Route
from bbico_desktop.gui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from bbico_desktop.domain.results import Completion
    from bbico_desktop.gui.suggesting import Suggesting
    from bbico_desktop.gui.window import Window

HELP_NOW = "help_now"


class ShellSearching(QObject):
    """Listens to the field; only what is new becomes a step of its own."""

    def __init__(
        self, *, tools: Collaborators, field: SearchField, navigator: Navigator, language: Language, shell: Window
    ) -> None:
        super().__init__(shell)
        self._tools = tools
        self._field = field
        self._navigator = navigator
        self._language = language
        self._shell = shell
        self._suggesting: Suggesting | None = None
        field.typed.connect(self._search_typed)
        field.entered.connect(self._search_entered)
        field.left_downwards.connect(self._go_down)

    def set_language(self, language: Language) -> None:
        """Suggest in another language; what is suggested now is in the one before."""
        self._language = language
        if self._suggesting is not None:
            self._suggesting.close()

    def arrive(self, route: Route) -> None:
        """Show the words of a place; suggestions stay while somebody types on."""
        if self._suggesting is not None and not (route.typing and route.words == self._field.line.text()):
            self._suggesting.close()
        self._field.show_words(route.words)

    def _search_typed(self, words: str) -> None:
        self._search(words, typing=True)
        self._suggest(words)

    def _search_entered(self, words: str) -> None:
        self._search(words, typing=False)

    def _search(self, words: str, *, typing: bool) -> None:
        current = self._navigator.current
        if current is not None and current.page == SEARCH_PAGE:
            asked = replace(current, words=words, typing=typing, exact_spelling=False, as_words=frozenset())
            # What was entered, chosen or opened stays a step to come back to; typing on changes the same step.
            begins = typing and not current.typing and bool(current.words or current.filters)
            (self._navigator.go if begins else self._navigator.amend)(replace(asked, entry_id=None, opened=False))
        else:
            self._navigator.go(Route(page=SEARCH_PAGE, words=words, typing=typing))

    def _go_down(self, words: str) -> None:
        """Go to what was found; words that are still being typed, or found nothing, may become something else."""
        current = self._navigator.current
        settled = current is not None and (not current.typing or self._has_no_suggestions(words))
        if current is None or not settled or not self._shell.page(current.page).enter_from_field():
            self._suggest(words)

    def _has_no_suggestions(self, words: str) -> bool:
        return self._suggesting is not None and self._suggesting.has_none_for(words)

    def _suggest(self, words: str) -> None:
        if self._suggesting is None:
            from bbico_desktop.gui.suggesting import Suggesting  # not before somebody types

            self._suggesting = Suggesting(look=self._tools.look, desk=self._tools.desk, field=self._field, shell=self._shell)
            self._suggesting.chosen.connect(self._take_suggestion)
        self._suggesting.ask(words, self._language)

    def _take_suggestion(self, taken: Completion) -> None:
        """Open the situation or the entry; any other suggestion is the text to search."""
        sheet = self._tools.help_now.sheet(taken.concept) if taken.concept and taken.scheme == "situation" else None
        if sheet is not None:
            self._navigator.go(Route(page=HELP_NOW, entry_id=sheet.id))
        elif taken.entry_id is not None:
            self._navigator.go(Route(page=SEARCH_PAGE, words=taken.text, entry_id=taken.entry_id, opened=True))
        else:
            self._search(taken.text, typing=False)
