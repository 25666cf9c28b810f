# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Actions of the menus View and Go."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP
from bbico_desktop.gui.action_spec import ActionSpec

Standard = QKeySequence.StandardKey

VIEW = (
    ActionSpec(
        name="zoom_in",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Larger")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Show everything larger: zoom in")),
        icon="zoom-in",
        menu="view",
        keys=(Standard.ZoomIn, "Ctrl+="),
    ),
    ActionSpec(
        name="zoom_out",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Smaller")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Show everything smaller: zoom out")),
        icon="zoom-out",
        menu="view",
        keys=(Standard.ZoomOut,),
    ),
    ActionSpec(
        name="zoom_reset",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Usual size")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Show everything in its usual size")),
        icon="rotate-ccw",
        menu="view",
        keys=("Ctrl+0",),
    ),
    ActionSpec(
        name="full_screen",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Full screen")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Fill the whole screen, or go back to a window")),
        icon="monitor",
        menu="view",
        keys=(Standard.FullScreen, "F11"),
        right="leave",
        checkable=True,
    ),
    ActionSpec(
        name="read_aloud",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Read aloud")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Read the text that is open aloud, or stop reading")),
        icon="volume-2",
        menu="view",
        keys=("Ctrl+Shift+R",),
        begins=True,
    ),
    ActionSpec(
        name="large_number",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Show the number large")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Show the telephone number so large that it can be read across a desk")),
        icon="phone-call",
        menu="view",
        keys=("F8",),
    ),
    ActionSpec(
        name="next_language",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Next language")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Switch to the next of the four languages")),
        icon="languages",
        menu="view",
        keys=("Ctrl+Shift+L",),
        begins=True,
    ),
)

GO = (
    ActionSpec(
        name="back",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Back")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Go back to where you were")),
        icon="arrow-left",
        menu="go",
        keys=(Standard.Back, "Alt+Left", "Back"),
    ),
    ActionSpec(
        name="forward",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Forward")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Go forward again")),
        icon="arrow-right",
        menu="go",
        keys=(Standard.Forward, "Alt+Right", "Forward"),
    ),
    ActionSpec(
        name="home",
        text=("Places", QT_TRANSLATE_NOOP("Places", "Home")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Go to the first page")),
        icon="house",
        menu="go",
        keys=("Alt+Home",),
    ),
    ActionSpec(
        name="help_now",
        text=("Places", QT_TRANSLATE_NOOP("Places", "Help now")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "What to do when something has happened, and who to call")),
        icon="life-buoy",
        menu="go",
        keys=("F2", "Ctrl+H"),
    ),
)
