# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Say which texts are cut: every page with real content, four languages and a stretched one, three sizes, three themes.

`python -m tools.check_screens [PATTERN…] [--width 1366] [--height 768]`; patterns as in `make screenshots`, such as `home-xx-*`.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.foundation.paths import paths_for
from tools.clipped import clipped
from tools.make_screenshots import HEIGHT, ROUTES, THEMES, WIDTH, Picture, Studio, on_a_screen_of_its_own
from tools.pseudo_language import PseudoTranslator

SIZES = (100, 150, 200)
STRETCHED = "xx"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what is cut; return 1 when anything is."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("patterns", nargs="*")
    parser.add_argument("--width", type=int, default=WIDTH)
    parser.add_argument("--height", type=int, default=HEIGHT)
    options = parser.parse_args(arguments)
    if not os.environ.get("DISPLAY"):
        return on_a_screen_of_its_own("tools.check_screens", sys.argv[1:] if arguments is None else arguments)
    with tempfile.TemporaryDirectory() as home:
        studio = Studio(paths_for(Path(home)))
        studio.resize(options.width, options.height)
        seen, faults = check(studio, options.patterns)
        studio.close()
    print(f"{seen} screens, {faults} texts cut")
    return int(faults > 0)


def check(studio: Studio, patterns: Sequence[str]) -> tuple[int, int]:
    """Return how many screens were looked at and how many texts were cut; print each."""
    seen, faults, stretcher = 0, 0, PseudoTranslator()
    for name, picture in screens():
        if patterns and not any(fnmatch(name, f"{pattern}*") for pattern in patterns):
            continue
        if f"-{STRETCHED}-" in name:
            QApplication.installTranslator(stretcher)
        found = clipped(studio.show(picture))
        QApplication.removeTranslator(stretcher)
        seen, faults = seen + 1, faults + len(found)
        for line in found:
            print(f"{name}: {line}", flush=True)
    return seen, faults


def screens() -> Iterator[tuple[str, Picture]]:
    """Yield the name of every screen and how it is shown; the stretched language shows English records."""
    for zoom in SIZES:
        for theme in THEMES:
            for language in (*LANGUAGES, STRETCHED):
                for page in ROUTES:
                    spoken: Language = next((one for one in LANGUAGES if one == language), "en")
                    yield f"{page}-{language}-{theme}-{zoom}", Picture(page=page, language=spoken, theme=theme, zoom=zoom)


if __name__ == "__main__":
    sys.exit(main())
