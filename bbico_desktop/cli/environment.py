# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What surrounds a command: streams, variables and the way to the services; tests bring their own."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from io import TextIOWrapper
from typing import Literal, TextIO

from bbico_desktop.composition import Services, open_services
from bbico_desktop.foundation.clock import Clock, SystemClock

NARROWEST, WIDEST, USUAL = 40, 100, 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """The surroundings of one run of the command line."""

    stdin: TextIO
    stdout: TextIO
    stderr: TextIO
    environ: Mapping[str, str]
    clock: Clock = field(default_factory=SystemClock)
    open_services: Callable[..., Services] = open_services

    @classmethod
    def of_this_process(cls) -> Environment:
        """Return the real surroundings, with UTF-8 for all that is written and read, whatever the locale says."""
        sys.stdin, sys.stdout, sys.stderr = _opened(sys.stdin, "r"), _opened(sys.stdout, "w"), _opened(sys.stderr, "w")
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")
        if isinstance(sys.stdin, TextIOWrapper):
            sys.stdin.reconfigure(encoding="utf-8-sig", errors="surrogateescape")
        return cls(stdin=sys.stdin, stdout=sys.stdout, stderr=sys.stderr, environ=os.environ)

    @property
    def width(self) -> int:
        """Return how many characters fit a line: those of the terminal, else 80."""
        if not self.stdout.isatty():
            return USUAL
        return max(NARROWEST, min(WIDEST, shutil.get_terminal_size((USUAL, 24)).columns))


def _opened(stream: TextIO | None, mode: Literal["r", "w"]) -> TextIO:
    """Return the stream; one that leads nowhere for None, as Python calls a stream that was closed.

    It takes the number of the closed one. Else the next file would get it, and all that goes to the standard output with it.
    """
    return stream or open(os.devnull, mode, encoding="utf-8")
