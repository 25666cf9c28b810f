# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the reader chose, kept in one small TOML file."""

from __future__ import annotations

import logging
import os
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Literal, get_args

from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.foundation.files import write_atomically
from bbico_desktop.foundation.paths import Paths

logger = logging.getLogger(__name__)

Theme = Literal["system", "light", "dark", "high-contrast"]
THEMES: tuple[Theme, ...] = get_args(Theme)
ZOOM_MIN, ZOOM_MAX = 80, 300
FILE_NAME = "settings.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The reader's choices. `language` None: she never chose. `window` is Qt's own text for the window's place, empty for none."""

    language: Language | None = None
    theme: Theme = "system"
    zoom_percent: int = 100
    reading_font: bool = False
    touch: bool = False
    """Everything that is pressed is at least 44 pixels high."""
    no_trace: bool = False
    """Each start begins without leaving traces."""
    quick_exit_keys: bool = True
    """Shift, pressed three times, is the quick exit."""
    slash_key: bool = True
    """The key / goes to the search field."""
    names_understood: bool = False
    """The reader was told that notes must not name clients."""
    begin_where_left: bool = False
    """The program begins at `place`, else at the first page."""
    place: str = ""
    """The name of the place that was shown last; never what was looked at there."""
    columns: str = ""
    """How wide the reader made the columns of a page: its name and their widths, `search 222 500 380`; `;` between pages."""
    window: str = ""


SWITCHES: dict[str, bool] = {field.name: field.default for field in fields(Settings) if isinstance(field.default, bool)}


def load(paths: Paths) -> Settings:
    """Return the kept settings; what is missing, unreadable or out of range has its default."""
    kept = _read(paths.config / FILE_NAME) or {}
    return Settings(
        language=next((language for language in LANGUAGES if language == kept.get("language")), None),
        theme=next((theme for theme in THEMES if theme == kept.get("theme")), "system"),
        zoom_percent=_zoom(kept.get("zoom_percent")),
        window=_text(kept.get("window")),
        place=_text(kept.get("place")),
        columns=_text(kept.get("columns")),
        **{name: _switch(kept.get(name), default=default) for name, default in SWITCHES.items()},
    )


def save(paths: Paths, settings: Settings) -> None:
    """Keep the settings beside keys of other versions; an unreadable file is put aside first. Raises Problem of storage."""
    import tomli_w  # not needed to open the window

    path = paths.config / FILE_NAME
    kept = _read(path)
    if kept is None:
        os.replace(path, path.with_suffix(".broken"))
        kept = {}
    ours = {field.name for field in fields(Settings)}
    others = {key: value for key, value in kept.items() if key not in ours}
    chosen = {key: value for key, value in asdict(settings).items() if value is not None}
    write_atomically(path, tomli_w.dumps({**others, **chosen}).encode())


def _read(path: Path) -> dict[str, Any] | None:
    """Return what the file says, nothing if there is none, and None if it is no TOML."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError:
        return {}
    except UnicodeDecodeError:
        logger.info("settings-unreadable")
        return None
    import tomllib  # the first start, which has no settings, is quicker without

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        logger.info("settings-unreadable")
        return None


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _switch(value: object, *, default: bool) -> bool:
    return value if isinstance(value, bool) else default


def _zoom(value: object) -> int:
    return max(ZOOM_MIN, min(ZOOM_MAX, value)) if isinstance(value, int) and not isinstance(value, bool) else 100
