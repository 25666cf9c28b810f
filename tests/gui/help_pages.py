# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A help page over records in memory, a network to plug in and out, a voice that only listens, and eyes for what is seen."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from bbico_desktop.domain.languages import LANGUAGES
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.help_now import HelpNowPage
from bbico_desktop.gui.speech_speaker import Speaker
from bbico_desktop.gui.widgets.help_sheet_view import HelpSheetView
from tests.gui.help_records import SHEET
from tests.shipped_fixture import StoppedClock

CLOCK = StoppedClock()
ON_SHEET = Route(page="help_now", entry_id=SHEET.id)


class Wire(QObject):
    """A network that a test plugs in and out."""

    changed = Signal()

    def __init__(self, *, online: bool) -> None:
        super().__init__()
        self.online = online

    def is_online(self) -> bool:
        return self.online

    def plug(self, *, online: bool) -> None:
        self.online = online
        self.changed.emit()


class Listener(Speaker):
    """A voice for every language, which only keeps what it is to say."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str]] = []
        self.silenced = False

    def ask_voices(self) -> None:
        self.voices_known.emit(frozenset(LANGUAGES))

    def say(self, text: str, language: str) -> None:
        self.said.append((text, language))

    def stop(self) -> None:
        self.silenced = True


class Asked:
    """Where a reader wants a file; keeps what was proposed."""

    def __init__(self, answer: Path | None) -> None:
        self.answer = answer
        self.proposed: list[str] = []

    def place(self, parent: QWidget, suggested: Path) -> Path | None:
        self.proposed.append(suggested.name)
        return self.answer


def listen(page: HelpNowPage) -> Listener:
    """Let a page speak to a listener instead of the system's voices."""
    one = Listener()
    page._aloud._make_speaker = lambda _parent: one
    return one


def finish(widget: QWidget) -> None:
    """Let a sheet show what waits for its first painting, too."""
    for view in widget.findChildren(HelpSheetView):
        view.finish()
    QApplication.processEvents()


def texts(widget: QWidget) -> list[str]:
    """Return all words that can be seen."""
    finish(widget)
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible() and one.text()]


def button(widget: QWidget, words: str) -> QAbstractButton:
    """Return the visible button with these words or this name."""
    finish(widget)
    held = [one for one in widget.findChildren(QAbstractButton) if one.isVisible()]
    return next(one for one in held if words in (one.text(), one.accessibleName()))


def press(qtbot, widget: QWidget, words: str) -> None:
    qtbot.mouseClick(button(widget, words), Qt.MouseButton.LeftButton)
