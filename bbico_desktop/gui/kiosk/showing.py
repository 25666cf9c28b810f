# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How a terminal is there from the first moment: full screen, nothing around it, large enough for fingers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from bbico_desktop.foundation import terminal_settings
from bbico_desktop.foundation.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bbico_desktop.foundation.paths import Paths


def settings_of_terminal(paths: Paths, settings: Settings) -> Settings:
    """Return the settings with which a terminal begins: the computer's own look, and nothing of anybody's visit."""
    return replace(
        settings,
        language=terminal_settings.load(paths).language,
        touch=True,
        no_trace=False,
        begin_where_left=False,
        place="",
        columns="",
        window="",
    )


def show_full_screen(window: QWidget) -> None:
    """Show a window over everything else, without a frame."""
    window.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
    window.showFullScreen()
