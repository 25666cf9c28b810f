# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Reading aloud: paragraph by paragraph, each in the voice of its language, the one that is read marked on the page."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from bbico_desktop.domain.languages import LANGUAGES
from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.speech_speaker import Speaker, system_speaker
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.language_switch import OWN_NAMES
from bbico_desktop.gui.widgets.scrolled import bring_into_view

Paragraph = tuple[str, str, QWidget | None]
"""A text, its language as two letters, and the widget that shows it, if any."""

MakeSpeaker = Callable[[QObject], Speaker | None]


class ReadAloud(QFrame):
    """A strip that shows while something is read: pause, go on, stop. `read` begins; hiding the strip or its page ends it.

    A text for whose language this computer has no voice is never read by another one: the strip says so, and how to get a voice.
    """

    ended = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None, make_speaker: MakeSpeaker = system_speaker) -> None:
        super().__init__(parent)
        self._look = look
        self._make_speaker = make_speaker
        self._speaker: Speaker | None = None
        self._paragraphs: list[Paragraph] = []
        self._place = 0
        self._voices: frozenset[str] = frozenset()
        self._paused = False
        self.setProperty("kind", "notice")
        self._words = text_label("strong", parent=self, wraps=True)
        self._remedy = text_label("small", parent=self, wraps=True)
        self._pause = IconButton(look=look, icon="pause", kind="secondary", parent=self)
        self._stop = IconButton(look=look, icon="x", kind="secondary", parent=self)
        self._row = QHBoxLayout(self)
        said = QVBoxLayout()
        said.setSpacing(0)
        for label in (self._words, self._remedy):
            said.addWidget(label)
        self._row.addLayout(said, 1)
        for button in (self._pause, self._stop):
            button.setProperty("target", "help")
            self._row.addWidget(button)
        self._pause.clicked.connect(self.pause_or_go_on)
        self._stop.clicked.connect(self.stop)
        look.changed.connect(self.refresh)
        self.refresh()
        self.retranslate()
        self.hide()

    @property
    def reading(self) -> bool:
        """Say whether something is being read, or waits to be read on."""
        return bool(self._paragraphs)

    def read(self, paragraphs: Sequence[Paragraph]) -> None:
        """Read these paragraphs in order, instead of what was read before."""
        self._silence()
        self._paragraphs, self._place, self._paused = [one for one in paragraphs if one[0].strip()], 0, False
        if not self._paragraphs:
            self.stop()
            return
        if self._speaker is None:
            self._speaker = self._made_speaker()
        if self._speaker is None:
            self._refuse(self.tr("This computer has nothing that reads aloud."), self._way_to_a_program())
        elif self._languages() <= self._voices:
            self._begin()
        else:
            self._show(self.tr("Looking for a voice…"), pausable=False)
            self._speaker.ask_voices()

    def pause_or_go_on(self) -> None:
        """Be silent for a while, or read on from the paragraph that was interrupted."""
        if not self._paragraphs or self._speaker is None:
            return
        self._paused = not self._paused
        if self._paused:
            self._speaker.stop()
            self._show(self.tr("Paused"))
        else:
            self._say()

    def stop(self) -> None:
        """Be silent, and take the strip away."""
        self._silence()
        self._paragraphs = []
        self.hide()
        self.ended.emit()

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        px = self._look.px
        self._row.setContentsMargins(px(14), px(6), px(8), px(6))
        self._row.setSpacing(px(10))

    def retranslate(self) -> None:
        """Set the words anew."""
        self._stop.setText(self.tr("Stop"))
        self._name_pause()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._paragraphs:
            self.stop()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _made_speaker(self) -> Speaker | None:
        speaker = self._make_speaker(self)
        if speaker is not None:
            speaker.voices_known.connect(self._take_voices)
            speaker.finished.connect(self._go_on)
            speaker.broke_off.connect(self._break_off)
        return speaker

    def _languages(self) -> frozenset[str]:
        return frozenset(language for _, language, _ in self._paragraphs)

    def _take_voices(self, voices: frozenset[str]) -> None:
        self._voices = voices
        if self._paragraphs:
            self._begin()

    def _begin(self) -> None:
        missing = self._languages() - self._voices
        held = [one for one in self._paragraphs if one[1] in self._voices]
        if not held:
            self._refuse(self._no_voice(missing), self._way_to_a_voice())
            return
        self._paragraphs = held
        self._remedy.setText(self._no_voice(missing) if missing else "")
        self._say()

    def _no_voice(self, missing: frozenset[str]) -> str:
        names = ", ".join([OWN_NAMES[one] for one in LANGUAGES if one in missing] or sorted(missing))
        return self.tr("This computer has no voice for {language}.").format(language=names)

    def _say(self) -> None:
        text, language, widget = self._paragraphs[self._place]
        self._mark(widget)
        self._show(self.tr("Reading aloud"))
        if self._speaker is not None:
            self._speaker.say(text, language)

    def _go_on(self) -> None:
        self._mark(None)
        self._place += 1
        if self._place < len(self._paragraphs):
            self._say()
        else:
            self.stop()

    def _break_off(self) -> None:
        if self._paragraphs:
            self._paused = True
            self._show(self.tr("The voice fell silent."))

    def _refuse(self, words: str, remedy: str) -> None:
        self._paragraphs = []
        self._remedy.setText(remedy)
        self._show(words, pausable=False)
        announce(self, f"{words} {remedy}")

    def _show(self, words: str, *, pausable: bool = True) -> None:
        self._words.setText(words)
        self._remedy.setVisible(bool(self._remedy.text()))
        self._pause.setVisible(pausable)
        self._name_pause()
        self.setAccessibleName(words)
        self.show()

    def _name_pause(self) -> None:
        self._pause.show_icon("play" if self._paused else "pause")
        self._pause.setText(self.tr("Read on") if self._paused else self.tr("Pause"))

    def _silence(self) -> None:
        self._mark(None)
        self._remedy.setText("")
        if self._speaker is not None:
            self._speaker.stop()

    def _mark(self, widget: QWidget | None) -> None:
        """Mark the widget that is read, and none else; bring it into view."""
        for _, _, other in self._paragraphs:
            if other is not None and other is not widget and isValid(other) and other.property("spoken"):
                _show_spoken(other, spoken=False)
        if widget is not None and isValid(widget):
            _show_spoken(widget, spoken=True)
            bring_into_view(widget)

    def _way_to_a_voice(self) -> str:
        if sys.platform == "win32":
            return self.tr("A voice is added in the settings of Windows: Time and language, Speech, Add voices.")
        if sys.platform == "darwin":
            return self.tr("A voice is added in the settings of the Mac: Accessibility, Spoken Content, System Voice.")
        return self.tr("Whoever looks after this computer can install one, such as the package espeak-ng.")

    def _way_to_a_program(self) -> str:
        if sys.platform.startswith(("win", "darwin")):
            return self._way_to_a_voice()
        return self.tr("Whoever looks after this computer can install the packages speech-dispatcher and espeak-ng.")


def _show_spoken(widget: QWidget, *, spoken: bool) -> None:
    widget.setProperty("spoken", spoken)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
