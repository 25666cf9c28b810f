# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The log: for whoever mends the program. English and codes; never queries, titles or texts."""

from __future__ import annotations

import logging
import traceback
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from bbico_desktop.foundation.files import make_folder
from bbico_desktop.foundation.paths import Paths

FILE_NAME = "bbico.log"
FILES = 5
BYTES = 1_000_000
OURS = "bbico_desktop"

logger = logging.getLogger(__name__)


class _LogFile(RotatingFileHandler):
    """A log file that comes into being with its first line, and never disturbs the program when it cannot be written."""

    def _open(self) -> TextIOWrapper:
        make_folder(Path(self.baseFilename).parent)
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  # the name that logging calls
        """Drop the line: a full disk, or a file in place of the folder, must not print a traceback."""


def start(paths: Paths) -> logging.Handler:
    """Write our own loggers' lines to the log folder from now on; give the handler to `stop`."""
    handler = _LogFile(paths.log / FILE_NAME, maxBytes=BYTES, backupCount=FILES - 1, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s", "%Y-%m-%dT%H:%M:%S%z"))
    ours = logging.getLogger(OURS)
    ours.addHandler(handler)
    ours.setLevel(logging.INFO)
    return handler


def stop(handler: logging.Handler) -> None:
    """Close the log file."""
    logging.getLogger(OURS).removeHandler(handler)
    handler.close()


def log_bug(error: BaseException) -> None:
    """Log where a fault of the program happened: kinds and places only, as its words may quote what somebody typed."""
    places = [f"{Path(frame.filename).name}:{frame.lineno}:{frame.name}" for frame in traceback.extract_tb(error.__traceback__)]
    logger.error("bug %s at %s", type(error).__name__, " > ".join(places))
