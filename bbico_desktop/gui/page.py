# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the shell asks of a page, and what a page may tell the shell."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.navigation import Route


class Page(QWidget):
    """One place of the program. The protocol stands in `docs/gui.md`."""

    go = Signal(object)
    """A Route: take a new step."""
    amend = Signal(object)
    """A Route: this step, changed; nothing to go back to."""
    leave = Signal()
    """Go back to where the reader came from."""
    language_wanted = Signal(str)
    """Speak this language from now on."""
    notice = Signal(object)
    """One quiet line for the reader: a `Wording`, which says it again in another language."""
    acts_changed = Signal()
    """What `acts` returns is another set now."""
    act_wanted = Signal(str)
    """Carry out the action of this name."""

    def __init__(self, *, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language: Language = language

    def heading(self) -> str:
        """Return what the page is called, for window title and screen reader."""
        return ""

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what this page can do just now, by the names of `gui/action_list.py`; all else is greyed or the shell's."""
        return {}

    def chosen_entries(self) -> tuple[str, ...]:
        """Return the entries that are marked in a list; none where only the one of the route is meant."""
        return ()

    def enter_from_field(self) -> bool:
        """Take the focus from the search field above, as its down arrow asks; return whether there is anything to go to."""
        return False

    def open_route(self, route: Route) -> None:
        """Show what the route says; called each time the reader comes here."""

    def set_language(self, language: Language) -> None:
        """Show records and labels in another language; the interface's own words change by `retranslate`."""
        self.language = language

    def catalogue_changed(self) -> None:
        """Show records and labels anew: another catalogue is open."""
        self.set_language(self.language)

    def services_ready(self) -> None:
        """Ask what the first page does not hold: the services are loaded, and asking them delays nothing any more."""

    def retranslate(self) -> None:
        """Set every text of the interface anew."""

    def look_changed(self) -> None:
        """Set anew what depends on theme or zoom and is not in the style sheet."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
