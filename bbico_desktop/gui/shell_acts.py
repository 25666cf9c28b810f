# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What can be done wherever the reader is: going about, sizes, languages, leaving."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent

from bbico_desktop.domain.languages import LANGUAGES
from bbico_desktop.gui.action_list import GO_TO
from bbico_desktop.gui.farewell import Farewell
from bbico_desktop.gui.focus_keeping import FocusKeeping
from bbico_desktop.gui.navigation import Route

if TYPE_CHECKING:
    from bbico_desktop.gui.collaborators import Collaborators
    from bbico_desktop.gui.palette import Palette
    from bbico_desktop.gui.window import Window

# Which place an action opens that is called otherwise.
PLACES_OF = {"home": "home", "help_now": "help_now", "settings": "settings", "shortcuts": "shortcuts"}
PLACES_OF |= {"about": "about", "make_report": "report", "outbox": "outbox"}
SLASH = "/"
MANUAL = "manual"
OWN, NEW = "own", "new"
SIDE_BUTTONS = {Qt.MouseButton.BackButton: "back", Qt.MouseButton.ForwardButton: "forward"}


class ShellActs(QObject):
    """Offers the shell's own acts to the registry, and keeps them true: no way back, no Back."""

    def __init__(self, *, shell: Window, tools: Collaborators) -> None:
        super().__init__(shell)
        self._shell = shell
        self._tools = tools
        self._actions = tools.actions
        self._palette: Palette | None = None
        self._actions.offer({**self._goings(), **self._doings()})
        shell.navigator.arrived.connect(self._show_steps)
        tools.session.changed.connect(self._show_no_trace)
        tools.preferences.changed.connect(self._show_keys)
        self._show_steps()
        self._show_no_trace()
        self._show_keys()

    def watch(self) -> None:
        """Look for what the window itself is told: full screen, to close, and the two buttons at a mouse's side."""
        window = self._shell.window()
        FocusKeeping(shell=self._shell)
        Farewell(shell=self._shell, tools=self._tools)
        window.installEventFilter(self)
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent) and event.button() in SIDE_BUTTONS:
            self._actions.run(SIDE_BUTTONS[event.button()])
            return True
        if event.type() == QEvent.Type.WindowStateChange:
            self._actions.show_checked("full_screen", self._shell.window().isFullScreen())
        return super().eventFilter(watched, event)

    def _goings(self) -> dict[str, Callable[[], None]]:
        """Return an act for each place that has an action."""
        goings = {GO_TO + place: place for place in self._shell.places}
        named = {name: place for name, place in PLACES_OF.items() if place in self._shell.places}
        return {name: partial(self._shell.go_to_place, place) for name, place in {**goings, **named}.items()}

    def _doings(self) -> dict[str, Callable[[], None]]:
        look = self._tools.look
        return {
            "zoom_in": look.zoom_in,
            "zoom_out": look.zoom_out,
            "zoom_reset": look.zoom_reset,
            "focus_search": self._shell.focus_search,
            "full_screen": self._change_full_screen,
            "next_language": self._next_language,
            "no_trace": self._change_no_trace,
            "palette": self._open_palette,
            "menu_bar": self._shell.open_menu_bar,
            "manual": self._open_manual,
            "new_own_entry": self._new_own_entry,
            "quit": self._quit,
        }

    def _show_steps(self) -> None:
        navigator = self._shell.navigator
        steps = {"back": navigator.back, "forward": navigator.forward}
        can = {"back": navigator.can_go_back, "forward": navigator.can_go_forward}
        self._actions.withdraw(*(name for name in steps if not can[name]))
        self._actions.offer({name: step for name, step in steps.items() if can[name]})

    def _open_manual(self) -> None:
        """Open the manual at what it says of the page that is shown."""
        current = self._shell.navigator.current
        self._shell.navigator.go(Route(page=MANUAL, anchor=current.page if current is not None else ""))

    def _new_own_entry(self) -> None:
        """Open an empty form, wherever the reader is."""
        self._shell.navigator.go(Route(page=OWN, entry_id=NEW))

    def _show_no_trace(self) -> None:
        self._shell.navigator.keep_few(self._tools.session.no_trace)
        self._show_steps()
        self._actions.show_checked("no_trace", self._tools.session.no_trace)

    def _show_keys(self) -> None:
        self._actions.leave_out_keys(*([] if self._tools.preferences.settings.slash_key else [SLASH]))

    def _change_no_trace(self) -> None:
        self._tools.session.leave_no_trace(not self._tools.session.no_trace)

    def _change_full_screen(self) -> None:
        window = self._shell.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _next_language(self) -> None:
        place = LANGUAGES.index(self._shell.language)
        self._shell.language_chosen.emit(LANGUAGES[(place + 1) % len(LANGUAGES)])

    def _open_palette(self) -> None:
        if self._palette is None:
            from bbico_desktop.gui.palette import Palette  # not before somebody wants it

            self._palette = Palette(look=self._tools.look, actions=self._actions, shell=self._shell)
        self._palette.open()

    def _quit(self) -> None:
        self._shell.window().close()
