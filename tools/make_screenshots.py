# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`make screenshots`: pictures of the real window with real content, in four languages, three themes and two sizes of text.

Those that the README shows go to docs/pictures/, with fewer colours so that they stay small; all others to build/screenshots/.
Arguments are patterns of names: `make screenshots ARGS="help-*-nl-*"`.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatch
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QCursor, QImage
from PySide6.QtWidgets import QApplication

from bbico_desktop.composition import Services, open_services
from bbico_desktop.domain.entries import CatalogueInfo
from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.foundation.clock import Clock, SystemClock
from bbico_desktop.foundation.paths import Paths, paths_for
from bbico_desktop.foundation.settings import Theme
from bbico_desktop.gui.background import Background
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.opening import Opener
from bbico_desktop.gui.places import PLACES
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.translating import Translating
from bbico_desktop.gui.window import Window
from bbico_desktop.services.help_now import HelpNow
from bbico_desktop.storage.first_page import read_first_page

ROOT = Path(__file__).resolve().parent.parent
WIDTH, HEIGHT = 1366, 768
THEMES: tuple[Theme, ...] = ("light", "dark", "high-contrast")
ZOOMS = (100, 200)
SHEET = "blackmailed-with-pictures"
QUERIES = {"nl": "nepnieuws", "fr": "fausses nouvelles", "de": "Falschmeldungen", "en": "fake news"}
IN_README = re.compile(r"docs/pictures/([a-z0-9-]+\.png)")
QUIET_ROUNDS, ROUND_MS = 8, 40
COLOURS = 256


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One picture: which page, in which language, theme and size of text."""

    page: str
    language: Language
    theme: Theme
    zoom: int

    @property
    def name(self) -> str:
        """Return the name of its file."""
        return f"{self.page}-{self.language}-{self.theme}-{self.zoom}.png"

    @property
    def route(self) -> Route:
        """Return where in the program it is taken."""
        route = ROUTES[self.page]
        return replace(route, words=QUERIES[self.language]) if route.page == "search" else route


ROUTES = {
    "home": Route(page="home"),
    "search": Route(page="search"),
    "entry": Route(page="search", entry_id="edubox-nepnieuws", opened=True),
    "help-now": Route(page="help_now"),
    "help-sheet": Route(page="help_now", entry_id=SHEET),
    "help-number": Route(page="help_now", entry_id=SHEET, view="number"),
    "help-pictures": Route(page="help_now", view="pictures"),
    "directory": Route(page="directory", entry_id="child-focus"),
    "kits": Route(page="kits", entry_id="kit-fake-news-lesson", opened=True),
    "lesson": Route(page="kits", entry_id="lesson-for-tomorrow", opened=True),
    "own": Route(page="own"),
    "own-entry": Route(page="own", entry_id="new"),
    "own-point": Route(page="own", entry_id="new-help-point"),
    "print-preview": Route(page="preview", entry_id=SHEET),
    "print-card": Route(page="preview", entry_id=SHEET, layout="card", languages=("fr", "nl")),
    "print-lesson": Route(page="preview", entry_id="kit-fake-news-lesson"),
    "settings": Route(page="settings"),
    "shortcuts": Route(page="shortcuts"),
    "manual": Route(page="manual"),
    "about": Route(page="about"),
    "report": Route(page="report"),
    "outbox": Route(page="outbox"),
    "neutral": Route(page="neutral"),
}


def main(patterns: Sequence[str]) -> int:
    """Take the pictures; return 1 when the README shows one that was not taken."""
    if not os.environ.get("DISPLAY"):
        return on_a_screen_of_its_own("tools.make_screenshots", patterns)
    shown = set(IN_README.findall((ROOT / "README.md").read_text(encoding="utf-8")))
    wanted = [one for one in pictures() if not patterns or any(fnmatch(one.name, f"{pattern}*") for pattern in patterns)]
    with tempfile.TemporaryDirectory() as home:
        taken = take_all(wanted, shown, paths_for(Path(home)))
    print(f"{len(taken)} pictures: {len(taken & shown)} in docs/pictures/, the others in build/screenshots/")
    missing = sorted(name for name in shown if not (ROOT / "docs" / "pictures" / name).is_file())
    for name in missing:
        print(f"README.md shows docs/pictures/{name}, which is not among them", file=sys.stderr)
    return 1 if missing else 0


def on_a_screen_of_its_own(module: str, arguments: Sequence[str]) -> int:
    """Run a tool under Xvfb and return its exit code."""
    xvfb = shutil.which("xvfb-run")
    if xvfb is None:
        print("There is no screen, and xvfb-run is missing: apt-get install xvfb xauth", file=sys.stderr)
        return 1
    command = [xvfb, "-a", "-s", f"-screen 0 {WIDTH}x{HEIGHT}x24", sys.executable, "-m", module, *arguments]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def pictures() -> Iterator[Picture]:
    """Yield all pictures, those that need the fewest changes of the window one after the other."""
    for zoom in ZOOMS:
        for theme in THEMES:
            for language in LANGUAGES:
                for page in ROUTES:
                    yield Picture(page=page, language=language, theme=theme, zoom=zoom)


def take_all(wanted: Sequence[Picture], shown: set[str], paths: Paths) -> set[str]:
    """Take these pictures and return the names of their files."""
    studio = Studio(paths)
    for picture in wanted:
        image = studio.take(picture)
        in_readme = picture.name in shown
        folder = ROOT / "docs" / "pictures" if in_readme else ROOT / "build" / "screenshots"
        folder.mkdir(parents=True, exist_ok=True)
        (with_fewer_colours(image) if in_readme else image).save(str(folder / picture.name), quality=0)
    studio.close()
    return {picture.name for picture in wanted}


def with_fewer_colours(image: QImage) -> QImage:
    """Return the picture in its own most frequent colours."""
    pixels = memoryview(image.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("B").cast("I")
    table = [colour for colour, _ in Counter(pixels).most_common(COLOURS)]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def info_of(services: Services) -> CatalogueInfo:
    """Return which catalogue is open; called in a worker."""
    return services.browsing.info()


class Studio:
    """The program's own window over the shipped catalogue, with an empty home."""

    def __init__(self, paths: Paths, *, clock: Clock | None = None) -> None:
        self._application = QApplication(["make-screenshots"])
        self._application.setCursorFlashTime(0)
        self._translating = Translating(application=self._application, folder=paths.shipped / "translations")
        self._look = Look(resources=paths.resources, application=self._application, theme="light")
        self._background = Background()
        clock = clock or SystemClock()
        help_now = HelpNow(shipped=paths.shipped / "help_now.json", kept=paths.data / "help_now.json", clock=clock)
        self._desk = ServiceDesk(
            background=self._background, open_services=lambda: open_services(paths=paths, clock=clock, help_now=help_now)
        )
        tools = Collaborators(
            look=self._look,
            desk=self._desk,
            clock=clock,
            resources=paths.resources,
            first_page=lambda language: read_first_page(paths.shipped / "edition" / "catalogue.sqlite", language),
            make_help_now=lambda: help_now,
            make_opener=Opener,
        )
        self._window = Window(tools=tools, places=PLACES, language="en")
        self._window.resize(WIDTH, HEIGHT)
        self._window.show()
        self._window.furnish()
        self._desk.ask("catalogue-age", info_of, self._window.show_catalogue)
        QCursor.setPos(0, HEIGHT - 1)  # nothing is to look hovered
        self._settle()

    def take(self, picture: Picture) -> QImage:
        """Return a picture of the window as this picture wants it."""
        return self.show(picture).grab().toImage()

    def show(self, picture: Picture) -> Window:
        """Return the window as this picture wants it, come to rest."""
        self._look.choose_theme(picture.theme)
        self._look.choose_zoom(picture.zoom)
        if picture.language != self._window.language:
            self._translating.speak(picture.language)
            self._window.set_language(picture.language)
        self._window.navigator.go(picture.route)
        self._settle()
        return self._window

    def resize(self, width: int, height: int) -> None:
        """Make the window smaller or larger, in pixels."""
        self._window.resize(width, height)

    def close(self) -> None:
        """End the workers and the services."""
        self._background.close()
        self._desk.close()
        self._window.close()

    def _settle(self) -> None:
        """Let the window come to rest: nothing asked, nothing answered for a while."""
        quiet = 0
        while quiet < QUIET_ROUNDS:
            loop = QEventLoop()
            QTimer.singleShot(ROUND_MS, loop.quit)
            loop.exec()
            quiet = 0 if self._background.busy else quiet + 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
