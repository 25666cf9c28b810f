# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Start the window: options, display, then the window itself, and only then everything else."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, TextIO

WRONG_USE = 2


class Options(NamedTuple):
    """What was said on the command line."""

    home: Path | None = None


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window and return its exit code; 2 when there is no display to open it on."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = read_options(given) if given else Options()
    if not has_display(os.environ, sys.platform):
        return say_no_display(sys.stderr, os.environ)
    gc.disable()  # what loads now stays: to look through it for garbage takes a sixth of the start; `Program` turns it on again
    from bbico_desktop.gui.qt_loading import load_qt  # Qt is loaded only where it can open a window

    load_qt()
    from bbico_desktop.gui.start import run

    return run(home=options.home, environ=os.environ, name=sys.argv[0])


def read_options(arguments: Sequence[str]) -> Options:
    """Return the options; leaves with exit code 2 and a usage line when they are wrong."""
    import argparse  # most starts give no options

    from bbico_desktop.foundation.release import VERSION

    parser = argparse.ArgumentParser(prog="bbico-desktop", description="Open the window of the catalogue.")
    parser.add_argument("--home", type=Path, metavar="DIR", help="keep everything under this folder")
    parser.add_argument("--version", action="version", version=f"B-BICO Desktop {VERSION}")
    return Options(home=parser.parse_args(arguments).home)


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
