# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The design tokens keep the contrasts of WCAG 2.2 in every theme and on paper."""

import tomllib
from pathlib import Path

import pytest

TOKENS = tomllib.loads((Path(__file__).resolve().parents[2] / "resources" / "styles" / "tokens.toml").read_text(encoding="utf-8"))
THEMES = ("light", "dark", "high-contrast", "paper")
TEXT = [
    *((text, ground) for text in ("ink", "soft_ink") for ground in ("background", "surface", "accent_soft", "help_soft")),
    *(("accent", ground) for ground in ("background", "surface", "accent_soft")),
    *(("help", ground) for ground in ("background", "surface", "help_soft")),
    ("on_accent", "accent"),
    ("on_help", "help"),
]
SHAPES = [("edge", "background"), ("edge", "surface"), ("focus", "background"), ("focus", "surface"), ("focus", "accent_soft")]


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(theme: str, one: str, other: str) -> float:
    darker, lighter = sorted(luminance(TOKENS[theme][name]) for name in (one, other))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", THEMES)
def test_text_can_be_read(theme: str):
    least = 7.0 if theme == "high-contrast" else 4.5

    assert [pair for pair in TEXT if contrast(theme, *pair) < least] == []


@pytest.mark.parametrize("theme", THEMES)
def test_borders_and_focus_can_be_seen(theme: str):
    assert [pair for pair in SHAPES if contrast(theme, *pair) < 3.0] == []


def test_every_theme_has_the_same_names():
    assert {tuple(TOKENS[theme]) for theme in THEMES} == {tuple(TOKENS["light"])}
