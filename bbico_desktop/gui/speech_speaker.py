# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A voice of this computer: what reading aloud asks of it, and which one there is."""

from __future__ import annotations

import shutil
import sys

from PySide6.QtCore import QObject, Signal


class Speaker(QObject):
    """Speaks one paragraph at a time, away from the window. A speaker never speaks a language for which it has no voice."""

    voices_known = Signal(object)
    """A frozenset of the languages, as two letters, for which there is a voice; empty when nothing can speak."""
    finished = Signal()
    """The paragraph was spoken to its end."""
    broke_off = Signal()
    """The voice fell silent by itself."""

    def ask_voices(self) -> None:
        """Look for the voices; `voices_known` brings the answer."""
        raise NotImplementedError

    def say(self, text: str, language: str) -> None:
        """Begin to speak."""
        raise NotImplementedError

    def stop(self) -> None:
        """Be silent at once; neither `finished` nor `broke_off` follows."""
        raise NotImplementedError


def system_speaker(parent: QObject) -> Speaker | None:
    """Return what speaks on this computer; None when there is nothing that could (`docs/decisions/0011-read-aloud.md`)."""
    from bbico_desktop.gui.speech_dispatcher import DispatcherSpeaker, socket_path  # not before somebody wants to hear

    if not sys.platform.startswith(("win", "darwin")) and (socket_path().exists() or shutil.which("speech-dispatcher")):
        return DispatcherSpeaker(socket_path(), parent=parent)
    from bbico_desktop.gui.speech_programs import ProgramSpeaker, program_for

    program = program_for(sys.platform)
    return ProgramSpeaker(program, parent=parent) if program else None


def two_letters(language: str) -> str:
    """Return the language of a voice as we name it: "fr" for "fr-BE", "fr_FR" and "FR"."""
    return language.replace("_", "-").partition("-")[0].lower()
