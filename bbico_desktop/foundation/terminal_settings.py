# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How a public terminal is set up: one small readable file that can be copied to the next one."""

from __future__ import annotations

import logging
import tomllib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.foundation.files import write_atomically
from bbico_desktop.foundation.paths import Paths

FILE_NAME = "terminal.toml"
IDLE_LEAST, IDLE_MOST = 30, 600
PAGES_MOST = 999
MOST_BYTES = 20_000

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class TerminalSettings:
    """What staff chose. `language` None: the system's. `pages` of paper for one visitor, 0 for as many as wanted."""

    language: Language | None = None
    idle_seconds: int = 90
    printing: bool = True
    pages: int = 10
    pin: str = ""
    """The hash of the staff's number (`foundation.pins`), empty while there is none."""


def terminal_file(paths: Paths) -> Path:
    """Return where it is kept."""
    return paths.config / FILE_NAME


def load(paths: Paths) -> TerminalSettings:
    """Return what is kept; what is missing, unreadable or out of range has its default."""
    kept, usual = _read(terminal_file(paths)), TerminalSettings()
    pin = kept.get("pin")
    printing = kept.get("printing")
    return TerminalSettings(
        language=next((one for one in LANGUAGES if one == kept.get("language")), None),
        idle_seconds=_number(kept.get("idle_seconds"), usual.idle_seconds, IDLE_LEAST, IDLE_MOST),
        printing=printing if isinstance(printing, bool) else usual.printing,
        pages=_number(kept.get("pages"), usual.pages, 0, PAGES_MOST),
        pin=pin if isinstance(pin, str) else usual.pin,
    )


def save(paths: Paths, settings: TerminalSettings) -> None:
    """Keep it. Raises Problem of storage."""
    import tomli_w  # only for whoever changes something

    chosen = {key: value for key, value in asdict(settings).items() if value is not None}
    write_atomically(terminal_file(paths), tomli_w.dumps(chosen).encode())


def _read(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            return tomllib.loads(file.read(MOST_BYTES).decode())
    except OSError:
        return {}
    except ValueError:  # no TOML, or no text at all
        logger.info("terminal-settings-unreadable")
        return {}


def _number(value: object, usual: int, least: int, most: int) -> int:
    return max(least, min(most, value)) if isinstance(value, int) and not isinstance(value, bool) else usual
