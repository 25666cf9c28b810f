# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Design tokens as the window uses them: read from the one token file, turned into a palette and a small style sheet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from PySide6.QtGui import QColor, QPalette

from bbico_desktop.gui.style_sheet import STYLE_SHEET, TOUCH

ColourName = Literal[
    "background",
    "surface",
    "ink",
    "soft_ink",
    "line",
    "edge",
    "accent",
    "accent_soft",
    "on_accent",
    "help",
    "help_soft",
    "on_help",
    "focus",
    "disabled",
]
SizeName = Literal["small", "normal", "large", "heading", "title", "number"]
Colours = Mapping[str, str]

# Which token each role of Qt's palette takes. Fusion mixes bevels from Light to Shadow: left out, they stay black in a dark theme.
ROLES: Mapping[QPalette.ColorRole, ColourName] = {
    QPalette.ColorRole.Window: "background",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "background",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "help",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.PlaceholderText: "soft_ink",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "edge",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The token file: colours per theme, lengths in pixels at 100 %."""

    themes: Mapping[str, Colours]
    space: Mapping[str, int]
    radius: Mapping[str, int]
    text: Mapping[str, int]
    target: Mapping[str, int]
    family: str
    reading_family: str


def read_tokens(resources: Path) -> Tokens:
    """Return the tokens of `styles/tokens.toml`."""
    held = tables_of((resources / "styles" / "tokens.toml").read_text(encoding="utf-8"))
    text = held["text"]
    return Tokens(
        themes={name: held[name] for name in ("light", "dark", "high-contrast")},
        space=held["space"],
        radius=held["radius"],
        text={name: size for name, size in text.items() if isinstance(size, int)},
        target=held["target"],
        family=text["family"],
        reading_family=text["reading_family"],
    )


def tables_of(text: str) -> dict[str, dict[str, Any]]:
    """Return the tables of a TOML file of strings, numbers and comments; tomllib would be a twentieth of the start."""
    tables: dict[str, dict[str, Any]] = {}
    table: dict[str, Any] = {}
    for line in text.splitlines():
        if line.startswith("["):
            table = tables.setdefault(line.strip()[1:-1], {})
        elif "=" in line and not line.startswith("#"):
            name, _, value = line.partition("=")
            table[name.strip()] = _value(value.strip())
    return tables


def _value(text: str) -> str | int | float:
    if text.startswith('"'):
        return text[1 : text.index('"', 1)]
    number = text.partition("#")[0].strip()
    return float(number) if "." in number else int(number)


def palette_of(colours: Colours) -> QPalette:
    """Return Qt's palette for one theme; what cannot be used now is dimmed in every role of text."""
    palette = QPalette()
    for role, name in ROLES.items():
        palette.setColor(role, QColor(colours[name]))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours["disabled"]))
    return palette


def style_sheet_of(tokens: Tokens, colours: Colours, scale: float, *, touch: bool = False) -> str:
    """Return the style sheet for one theme at one zoom; lengths in the template are pixels at 100 %, written `{px:12}`."""
    template = STYLE_SHEET + TOUCH if touch else STYLE_SHEET
    return template.format_map({**colours, "px": _Pixels(scale), "text": _Sizes(tokens.text, scale)})


class _Pixels:
    """`{px:12}` in the template: that many pixels at 100 %, scaled and whole, never less than one."""

    def __init__(self, scale: float) -> None:
        self._scale = scale

    def __format__(self, length: str) -> str:
        return f"{max(1, round(float(length) * self._scale))}px"


class _Sizes:
    """`{text:title}` in the template: that text size in scaled pixels."""

    def __init__(self, sizes: Mapping[str, int], scale: float) -> None:
        self._sizes = sizes
        self._scale = scale

    def __format__(self, name: str) -> str:
        return f"{round(self._sizes[name] * self._scale)}px"
