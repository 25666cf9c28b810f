# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Start the window: options, display, then the window itself, and only then everything else."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from typing import TextIO

from bbico_desktop.gui.options import Options

DONE, WRONG_USE = 0, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window and return its exit code; 2 when there is no display to open it on, or an option is not understood."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = options_of(given, os.environ) if given else Options()
    if isinstance(options, int):
        return options
    if not has_display(os.environ, sys.platform):
        return say_no_display(sys.stderr, os.environ)
    gc.disable()  # what loads now stays: to look through it for garbage takes a sixth of the start; `Program` turns it on again
    from bbico_desktop.gui.qt_loading import load_qt  # Qt is loaded only where it can open a window

    load_qt()
    from bbico_desktop.gui.start import run

    return run(options=options, environ=os.environ, name=sys.argv[0])


def options_of(arguments: Sequence[str], environ: Mapping[str, str]) -> Options | int:
    """Return the options, or the exit code when words were asked for or an option is not understood; both are said."""
    from bbico_desktop.domain.problems import Problem  # most starts give no options
    from bbico_desktop.gui.options import read_options, say, wrong_use_words

    try:
        asked = read_options(arguments, environ)
    except Problem as problem:
        say(sys.stderr, wrong_use_words(problem, environ))
        return WRONG_USE
    if asked.words:
        say(sys.stdout, asked.words)
        return DONE
    return asked.options


def has_display(environ: Mapping[str, str], platform: str) -> bool:
    """Say whether Qt can open a window here; without a display it would end the process itself."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform in ("win32", "darwin") or any(environ.get(name) for name in named)


def say_no_display(stream: TextIO, environ: Mapping[str, str]) -> int:
    """Say what to do without a display, in the system's language, and return the exit code."""
    from bbico_desktop.gui.no_display import no_display_words  # most starts have a display

    print(no_display_words(environ), file=stream)  # there is no window to say it in
    return WRONG_USE


if __name__ == "__main__":
    sys.exit(main())
