# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Programs that read aloud what they get on their standard input: one process for each paragraph.

The text never stands in the arguments, where everybody on the computer could read it.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

from bbico_desktop.gui.speech_speaker import Speaker, two_letters

VOICE_VARIABLE = "BBICO_VOICE"
KILL_MS = 200

ParseVoices = Callable[[str], Mapping[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechProgram:
    """How to ask a program for its voices, and to speak with one; `{voice}` in `say` is replaced by its name."""

    program: str
    voices: tuple[str, ...]
    say: tuple[str, ...]
    parse: ParseVoices


def espeak_voices(listed: str) -> dict[str, str]:
    """Return the first voice of each language from `espeak-ng --voices`: priority, language, age and gender, name, file."""
    found: dict[str, str] = {}
    for line in listed.splitlines()[1:]:
        columns = line.split()
        if len(columns) > 1:
            found.setdefault(two_letters(columns[1]), columns[1])
    return found


def say_voices(listed: str) -> dict[str, str]:
    """Return the first voice of each language from `say -v ?`: name, language, a sentence behind "#"."""
    found: dict[str, str] = {}
    for line in listed.splitlines():
        columns = re.fullmatch(r"(.+?)\s+([a-z]{2,3}[_-]\S+)\s*(#.*)?", line.strip())
        if columns:
            found.setdefault(two_letters(columns[2]), columns[1])
    return found


def tabbed_voices(listed: str) -> dict[str, str]:
    """Return the first voice of each language from lines of language, tab, name."""
    pairs = (line.strip().split("\t") for line in listed.splitlines())
    found: dict[str, str] = {}
    for pair in pairs:
        if len(pair) == 2:
            found.setdefault(two_letters(pair[0]), pair[1])
    return found


_SYNTHESIZER = "Add-Type -AssemblyName System.Speech; $s = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
_POWERSHELL = ("-NoProfile", "-NonInteractive", "-Command")
WINDOWS = SpeechProgram(
    program="powershell",
    voices=(
        *_POWERSHELL,
        "[Console]::OutputEncoding = [Text.Encoding]::UTF8; "
        + _SYNTHESIZER
        + '$s.GetInstalledVoices() | ? { $_.Enabled } | % { $_.VoiceInfo.Culture.Name + "`t" + $_.VoiceInfo.Name }',
    ),
    say=(
        *_POWERSHELL,
        "[Console]::InputEncoding = [Text.Encoding]::UTF8; "
        + _SYNTHESIZER
        + f"$s.SelectVoice($env:{VOICE_VARIABLE}); $s.Speak([Console]::In.ReadToEnd())",
    ),
    parse=tabbed_voices,
)
MACOS = SpeechProgram(program="say", voices=("-v", "?"), say=("-v", "{voice}", "-f", "-"), parse=say_voices)
ESPEAK = SpeechProgram(program="espeak-ng", voices=("--voices",), say=("-v", "{voice}", "--stdin"), parse=espeak_voices)


def program_for(platform: str) -> SpeechProgram | None:
    """Return the program that reads aloud on a platform (`sys.platform`); None when it is not there."""
    program = WINDOWS if platform == "win32" else MACOS if platform == "darwin" else ESPEAK
    return program if shutil.which(program.program) else None


class ProgramSpeaker(Speaker):
    """Speaks through such a program; silence is the end of its process."""

    def __init__(self, program: SpeechProgram, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._voices: Mapping[str, str] = {}
        self._listing: QProcess | None = None
        self._speaking: QProcess | None = None

    def ask_voices(self) -> None:
        self._end(self._listing)
        self._listing = self._process(self._program.voices)
        self._listing.finished.connect(self._take_voices)
        self._listing.start()

    def say(self, text: str, language: str) -> None:
        self.stop()
        voice = self._voices.get(language)
        if voice is None:
            self.broke_off.emit()
            return
        self._speaking = self._process(tuple(part.replace("{voice}", voice) for part in self._program.say), voice)
        self._speaking.finished.connect(self._take_end)
        self._speaking.start()
        self._speaking.write(text.encode())
        self._speaking.closeWriteChannel()

    def stop(self) -> None:
        self._end(self._speaking)
        self._speaking = None

    def _process(self, arguments: tuple[str, ...], voice: str = "") -> QProcess:
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert(VOICE_VARIABLE, voice)
        process.setProcessEnvironment(environment)
        process.setProgram(self._program.program)
        process.setArguments(list(arguments))
        process.setStandardErrorFile(QProcess.nullDevice())
        process.errorOccurred.connect(self._take_error)
        return process

    def _take_voices(self) -> None:
        if self._listing is not None:
            listed = bytes(self._listing.readAllStandardOutput().data()).decode("utf-8", "replace")
            self._drop_listing()
            self._voices = self._program.parse(listed)
            self.voices_known.emit(frozenset(self._voices))

    def _take_end(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._speaking is not None:
            self._speaking.deleteLater()
            self._speaking = None
            good = code == 0 and status == QProcess.ExitStatus.NormalExit
            (self.finished if good else self.broke_off).emit()

    def _take_error(self, error: QProcess.ProcessError) -> None:
        """Take that a program cannot be started: it will never say that it finished."""
        if error != QProcess.ProcessError.FailedToStart:
            return
        if self._listing is not None and self.sender() is self._listing:
            self._drop_listing()
            self.voices_known.emit(frozenset())
        elif self._speaking is not None:
            self._speaking.deleteLater()
            self._speaking = None
            self.broke_off.emit()

    def _drop_listing(self) -> None:
        if self._listing is not None:
            self._listing.deleteLater()
            self._listing = None

    def _end(self, process: QProcess | None) -> None:
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(KILL_MS)  # a killed process is gone at once; one that is left would be a zombie
            process.deleteLater()
