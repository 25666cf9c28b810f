# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""One window for each home: a second start hands over what it was asked for and ends; a start after a crash is told so.

An empty file in the cache folder stands for the running window: while it is not there, a start asks nobody and loads nothing of
this. It is made, and the door opened, when the first page is there. Whoever finds the file and gets no answer knows that the
window before ended without a farewell. The file holds nothing, and so tells nothing of what anybody did.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sys
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.domain.problems import Problem
from bbico_desktop.foundation.files import make_folder
from bbico_desktop.foundation.paths import DOOR_FILE, Paths
from bbico_desktop.gui.options import MOST_FILES, Options
from bbico_desktop.gui.running_mark import mark_file

logger = logging.getLogger(__name__)

LONGEST_SOCKET = 90
CONNECT_MS, ANSWER_MS = 500, 3000
MOST_BYTES = 256 * 1024
TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
LONGEST_TOKEN = 300


class Reply(StrEnum):
    """What became of a second start."""

    TAKEN = "taken"
    REFUSED = "refused"
    NOBODY = "nobody"
    SILENT = "silent"


class HandedOver(NamedTuple):
    """What a second start asks of the first. `token` is what the desktop gave it so that the window may come to the front."""

    files: tuple[Path, ...] = ()
    language: Language | None = None
    place: str = ""
    kiosk: bool = False
    token: str = ""


def hand_over(paths: Paths, options: Options, *, token: str = "") -> Reply:
    """Give the options to the window that runs over these folders, and return what it says."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(paths))
    if not socket.waitForConnected(CONNECT_MS):
        return Reply.NOBODY
    socket.write(_to_bytes(options, token))
    socket.flush()
    answer = b""
    while b"\n" not in answer and socket.waitForReadyRead(ANSWER_MS):
        answer += bytes(socket.readAll().data())
    socket.disconnectFromServer()
    return next((one for one in Reply if answer.strip() == one.value.encode()), Reply.SILENT)


def server_name(paths: Paths) -> str:
    """Return the name of the door: a file in the cache folder, which only this user may enter; else one made from its path."""
    file = paths.cache / DOOR_FILE
    if sys.platform != "win32" and len(os.fsencode(file)) <= LONGEST_SOCKET:
        return str(file)
    user = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    return f"bbico-{hashlib.sha256(f'{user} {paths.cache}'.encode()).hexdigest()[:24]}"


class Instance(QObject):
    """The running window's door. `asked` carries a `HandedOver`; `superseded` comes when another window was quicker."""

    asked = Signal(object)
    superseded = Signal()

    def __init__(self, *, paths: Paths, options: Options, refuses: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._options = options
        self._refuses = refuses
        self._read: dict[QLocalSocket, bytes] = {}
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def begin(self) -> None:
        """Open the door and leave the mark; without a folder to write in there is none, and each start has its own window."""
        try:
            make_folder(self._paths.cache)
        except Problem as problem:
            logger.info("no-instance %s", problem.code)
            return
        name = server_name(self._paths)
        if not self._server.listen(name):
            if hand_over(self._paths, self._options) is Reply.TAKEN:  # two starts at the same moment
                self.superseded.emit()
                return
            QLocalServer.removeServer(name)  # of a window that was killed
            if not self._server.listen(name):
                logger.info("no-instance listening failed")
                return
        with suppress(OSError):
            mark_file(self._paths).touch()

    def end(self) -> None:
        """Close the door and take the mark away: this window ended as it should."""
        if self._server.isListening():
            self._server.close()
            with suppress(OSError):
                mark_file(self._paths).unlink(missing_ok=True)

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._read[socket] = b""
            socket.readyRead.connect(self._listen)
            socket.disconnected.connect(self._part)
            self._take(socket)

    def _listen(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._take(socket)

    def _part(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read.pop(socket, None)
            socket.deleteLater()

    def _take(self, socket: QLocalSocket) -> None:
        if socket not in self._read:
            return
        self._read[socket] += bytes(socket.readAll().data())
        line, ended, _ = self._read[socket].partition(b"\n")
        if len(line) > MOST_BYTES:
            socket.abort()
        elif ended:
            del self._read[socket]
            self._answer(socket, _from_bytes(line))

    def _answer(self, socket: QLocalSocket, handed: HandedOver | None) -> None:
        taken = handed is not None and not self._refuses and not handed.kiosk
        socket.write(f"{Reply.TAKEN if taken else Reply.REFUSED}\n".encode())
        socket.flush()
        if taken:
            self.asked.emit(handed)


def _to_bytes(options: Options, token: str) -> bytes:
    held = {
        "files": [str(file) for file in options.files],
        "language": options.language,
        "place": options.place,
        "kiosk": options.kiosk,
        "token": token,
    }
    return json.dumps(held).encode() + b"\n"


def _from_bytes(line: bytes) -> HandedOver | None:
    """Return what was handed over; None when it is not what another start of this program says."""
    try:
        held = json.loads(line)
        files = tuple(Path(file) for file in held["files"][:MOST_FILES])
        place, token = str(held["place"]), str(held["token"])[:LONGEST_TOKEN]
    except (ValueError, TypeError, KeyError):
        return None
    language = next((one for one in LANGUAGES if one == held.get("language")), None)
    return HandedOver(files=files, language=language, place=place, kiosk=held.get("kiosk") is True, token=token)
