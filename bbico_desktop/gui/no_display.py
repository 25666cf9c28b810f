# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What to do where no window can be opened. Qt is not loaded then: these words come from below the window."""

from __future__ import annotations

from collections.abc import Mapping

from bbico_desktop.foundation.messages import text
from bbico_desktop.foundation.system_language import system_language
from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP

WHY = QT_TRANSLATE_NOOP(
    "NoDisplay", "There is no display to open a window on (neither WAYLAND_DISPLAY nor DISPLAY is set). In a terminal, use:"
)
LINES = (
    ("bbico search WORDS", QT_TRANSLATE_NOOP("NoDisplay", "find entries")),
    ("bbico print ID --out FILE.pdf", QT_TRANSLATE_NOOP("NoDisplay", "print one")),
    ("xvfb-run -a bbico-desktop", QT_TRANSLATE_NOOP("NoDisplay", "open the window on a display of its own")),
)


def no_display_words(environ: Mapping[str, str]) -> str:
    """Return the lines in the system's language, else in English."""
    language = system_language(environ) or "en"
    width = max(len(command) for command, _ in LINES)
    lines = (f"  {command:<{width}}  {text('NoDisplay', meaning, language)}" for command, meaning in LINES)
    return "\n".join([text("NoDisplay", WHY, language), *lines])
