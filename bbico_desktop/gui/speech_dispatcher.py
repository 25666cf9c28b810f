# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Speech Dispatcher, the voice of Linux desktops, spoken to over its own socket in its own protocol (SSIP).

A socket and not `spd-say`, because the text then stands in no list of processes, because only our own messages are cancelled and
never those of a screen reader, and because the end of a paragraph is told. The manual "SSIP Documentation" describes the protocol.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer
from PySide6.QtNetwork import QLocalSocket

from bbico_desktop.gui.speech_speaker import Speaker, two_letters

DAEMON = "speech-dispatcher"
ADDRESS_VARIABLE, ADDRESS_KIND = "SPEECHD_ADDRESS", "unix_socket:"
RETRIES, RETRY_MS = 5, 300
VOICE_LINE = "249-"
RECEIVING, QUEUED = "230", "225"
ENDED, CANCELLED = "702", "703"
GREETING = (
    "SET SELF CLIENT_NAME user:bbico:reading",
    "SET SELF NOTIFICATION END ON",
    "SET SELF NOTIFICATION CANCEL ON",
)


def socket_path() -> Path:
    """Return where Speech Dispatcher listens."""
    address = os.environ.get(ADDRESS_VARIABLE, "")
    if address.startswith(ADDRESS_KIND):
        return Path(address.removeprefix(ADDRESS_KIND))
    folder = os.environ.get("XDG_RUNTIME_DIR") or str(Path.home() / ".cache")
    return Path(folder) / "speech-dispatcher" / "speechd.sock"


class DispatcherSpeaker(Speaker):
    """Speaks through Speech Dispatcher, which is started when it does not run yet."""

    def __init__(self, path: Path, *, daemon: str = DAEMON, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._daemon = daemon
        self._tries = 0
        self._asking = False
        self._languages: set[str] = set()
        self._text = ""
        self._message = ""
        self._offered = False  # SPEAK was sent: until its answer, everything else would be taken for the text
        self._unwanted = 0
        self._next: tuple[str, str] | None = None
        self._block: list[str] = []
        self._rest = b""
        self._again = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._again.timeout.connect(self._connect)
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._greet)
        self._socket.readyRead.connect(self._read)
        self._socket.disconnected.connect(self._lose)
        self._socket.errorOccurred.connect(self._miss)

    def ask_voices(self) -> None:
        self._asking = True
        if self._socket.state() == QLocalSocket.LocalSocketState.ConnectedState:
            self._list()
        elif self._socket.state() == QLocalSocket.LocalSocketState.UnconnectedState:
            self._tries = 0
            self._connect()

    def say(self, text: str, language: str) -> None:
        self.stop()
        if language not in self._languages or self._socket.state() != QLocalSocket.LocalSocketState.ConnectedState:
            self.broke_off.emit()
            return
        if self._offered:
            self._next = (text, language)
        else:
            self._offer(text, language)

    def stop(self) -> None:
        self._next = None
        if self._offered:
            self._text = ""
        elif self._text:
            self._unwanted += not self._message
            self._send("CANCEL SELF")
        self._text, self._message = "", ""
        self._socket.flush()

    def _offer(self, text: str, language: str) -> None:
        self._text, self._offered = text, True
        self._send(f"SET SELF LANGUAGE {language}")
        self._send("SPEAK")

    def _connect(self) -> None:
        self._socket.connectToServer(str(self._path))

    def _greet(self) -> None:
        for command in GREETING:
            self._send(command)
        if self._asking:
            self._list()

    def _list(self) -> None:
        self._languages.clear()
        self._send("LIST SYNTHESIS_VOICES")

    def _send(self, line: str) -> None:
        self._socket.write(f"{line}\r\n".encode())

    def _read(self) -> None:
        *lines, self._rest = (self._rest + bytes(self._socket.readAll().data())).split(b"\r\n")
        for line in lines:
            self._take(line.decode("utf-8", "replace"))

    def _take(self, line: str) -> None:
        """Take one line: "NNN-" goes before the last one of an answer or event, "NNN " ends it."""
        self._block.append(line[4:])
        if line.startswith(VOICE_LINE):
            columns = self._block.pop().split("\t")
            self._languages.update(two_letters(one) for one in columns[1:2])
        if line[3:4] == " ":
            block, self._block = self._block, []
            self._conclude(line[:3], block)

    def _conclude(self, code: str, block: list[str]) -> None:
        if code == RECEIVING:
            self._send_text()
        elif code == QUEUED:  # a paragraph that was stopped before it was asked for is empty, and answered by 227
            self._keep_name(block[0])
        elif code in (ENDED, CANCELLED) and self._message and block[0] == self._message:
            self._text, self._message = "", ""
            (self.finished if code == ENDED else self.broke_off).emit()
        elif self._asking and (code == "249" or code.startswith(("3", "4", "5"))):
            self._asking = False
            self.voices_known.emit(frozenset(self._languages))

    def _keep_name(self, message: str) -> None:
        """Keep the number under which a paragraph was queued; one that is not wanted any more has no name."""
        if self._unwanted:
            self._unwanted -= 1
        else:
            self._message = message

    def _send_text(self) -> None:
        """Send the paragraph; a line that begins with a dot would end it and gets a second one."""
        self._offered = False
        for line in self._text.splitlines():
            self._send(f".{line}" if line.startswith(".") else line)
        self._send(".")
        if self._next is not None:
            text, language = self._next
            self._next = None
            self._offer(text, language)

    def _miss(self, error: QLocalSocket.LocalSocketError) -> None:
        """Nobody listens: start Speech Dispatcher once, and try some more times."""
        if error == QLocalSocket.LocalSocketError.PeerClosedError:
            return
        if self._tries == 0 and not self._start():
            self._tries = RETRIES
        self._tries += 1
        if self._tries <= RETRIES:
            self._again.start()
        elif self._asking:
            self._asking = False
            self.voices_known.emit(frozenset())

    def _start(self) -> bool:
        process = QProcess()
        process.setProgram(self._daemon)
        process.setArguments(["--spawn"])
        for silence in (process.setStandardOutputFile, process.setStandardErrorFile):
            silence(QProcess.nullDevice())
        return bool(process.startDetached())  # the stubs say that it returns a pair, which only the static one does

    def _lose(self) -> None:
        spoke = bool(self._text or self._next)
        self._text, self._message, self._rest, self._block = "", "", b"", []
        self._offered, self._unwanted, self._next = False, 0, None
        if spoke:
            self.broke_off.emit()
        if self._asking:
            self._asking = False
            self.voices_known.emit(frozenset())
