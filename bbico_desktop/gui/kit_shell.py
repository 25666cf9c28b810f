# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What can be done with kits wherever the reader is: add what is before her, begin one, let entries fall on their place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from bbico_desktop.gui.kit_dragging import ENTRIES, ids_of
from bbico_desktop.gui.kit_words import LESSON
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.page import Page

if TYPE_CHECKING:
    from bbico_desktop.gui.collaborators import Collaborators
    from bbico_desktop.gui.window import Window

KITS = "kits"
WITH_ENTRIES = ("search", "directory", "help_now")


class KitShell(QObject):
    """Offers the acts to the registry while there is something to do them with; a page that can do them itself goes before."""

    def __init__(self, *, shell: Window, tools: Collaborators) -> None:
        super().__init__(shell)
        self._shell, self._tools = shell, tools
        if KITS not in shell.places:
            return
        shell.navigator.arrived.connect(self._offer)
        tools.session.changed.connect(self._offer)
        self._place = shell.rail.button(KITS)
        self._place.setAcceptDrops(True)
        self._place.installEventFilter(self)
        self._offer()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.mimeData().hasFormat(ENTRIES) and self._tools.policy.edit:
            event.acceptProposedAction()
            if not isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.Drop:
                self._tools.kit_adding.open(ids_of(event.mimeData()), self._place, self._shell.language)
            return True
        return super().eventFilter(watched, event)

    def _offer(self) -> None:
        edits = self._tools.policy.edit
        acts: dict[str, tuple[bool, Callable[[], None]]] = {
            "new_kit": (edits, self._new_kit),
            "make_lesson": (True, self._make_lesson),
            "add_to_kit": (edits and bool(self._entries()), self._add),
        }
        self._tools.actions.withdraw(*(name for name, (can, _) in acts.items() if not can))
        self._tools.actions.offer({name: act for name, (can, act) in acts.items() if can})

    def _entries(self) -> tuple[str, ...]:
        """Return what the reader has before her: all that is marked in the list, else the entry that is shown."""
        route = self._shell.navigator.current
        if route is None or route.page not in WITH_ENTRIES:
            return ()
        chosen = self._shell.page(route.page).chosen_entries()
        return chosen if len(chosen) > 1 else (route.entry_id,) if route.entry_id else chosen

    def _add(self) -> None:
        entries = self._entries()
        focused = self._shell.window().focusWidget()
        route = self._shell.navigator.current
        if entries and route is not None:
            page: Page = self._shell.page(route.page)
            inside = page.isAncestorOf(focused)  # not of nothing
            self._tools.kit_adding.open(entries, focused if inside else page, self._shell.language)

    def _new_kit(self) -> None:
        self._shell.navigator.go(Route(page=KITS))
        self._tools.actions.run("new_kit")

    def _make_lesson(self) -> None:
        """Show the kit that was put together just now, else the way to a lesson that is ready."""
        self._shell.navigator.go(Route(page=KITS, entry_id=self._tools.kit_adding.last_kit or LESSON, opened=True))
