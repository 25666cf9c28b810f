# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The language that the operating system speaks."""

from __future__ import annotations

from collections.abc import Mapping

from bbico_desktop.domain.languages import LANGUAGES, Language

VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def system_language(environ: Mapping[str, str]) -> Language | None:
    """Return the first of our languages that the surroundings ask for; None when they ask for another, or for none."""
    wanted = next((environ[name] for name in VARIABLES if environ.get(name)), "")
    for code in wanted.split(":"):
        short = code.replace("-", "_").split("_")[0].split(".")[0].lower()
        for language in LANGUAGES:
            if language == short:
                return language
    return None
