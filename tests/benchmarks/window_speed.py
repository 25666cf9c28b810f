# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How long the window takes from one page to the next, and from a letter that is typed to the results that it finds, painted.

`python -m tests.benchmarks window_speed [ROUNDS]`. The real window over the catalogue that ships, then over one of 10,000 entries.
`first` is the first visit, whose page is made and imported; `begun` is the first stroke of the page, `whole` the last one of it,
when nothing more is on its way. All figures are without the time in which the main thread was ready and had no processor, which is
told beside them: on a machine that is shared, that belongs to the others. Then Help now from a cold start with an emptied data
folder, beside the window itself.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtTest import QTest

from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.search import SearchPage
from bbico_desktop.gui.search_questions import Found
from tests.benchmarks.displays import own_display
from tests.benchmarks.made_up_edition import ENTRIES, shipped
from tests.benchmarks.real_window import PATIENCE, TOP, RealWindow, Stroke, in_a_child, wait_for

ROUNDS, PAGE_GOAL_MS, TYPING_GOAL_MS = 7, 100.0, 50.0
SHEET, KIT, ENTRY, ORGANISATION = "blackmailed-with-pictures", "kit-fake-news-lesson", "edubox-fake-news", "child-focus"
PAGES: dict[str, Route] = {
    "home": Route(page="home"),
    "help now": Route(page="help_now"),
    "help sheet": Route(page="help_now", entry_id=SHEET),
    "help, pictures": Route(page="help_now", view="pictures"),
    "help, number large": Route(page="help_now", entry_id=SHEET, view="number"),
    "search, everything": Route(page="search"),
    "search, a word": Route(page="search", words="pesten"),
    "search, entry opened": Route(page="search", words="nepnieuws", entry_id=ENTRY, opened=True),
    "directory": Route(page="directory"),
    "organisation opened": Route(page="directory", entry_id=ORGANISATION),
    "kits": Route(page="kits"),
    "kit opened": Route(page="kits", entry_id=KIT, opened=True),
    "my own": Route(page="own"),
    "own entry, new": Route(page="own", entry_id="new"),
    "settings": Route(page="settings"),
    "keys": Route(page="shortcuts"),
    "manual": Route(page="manual"),
    "about": Route(page="about"),
    "report": Route(page="report"),
    "neutral": Route(page="neutral"),
    "print preview": Route(page="preview", entry_id=SHEET),
}
ASIDE = ("print preview", "report")
"""Paper and report are made in a worker, with a bar: the page stands at once, they follow."""
WORDS: tuple[tuple[Language, str], ...] = (
    ("nl", "nepnieuws herkennen in de klas"),
    ("nl", "mijn kind wordt gepest"),
    ("fr", "harcèlement à l'école"),
    ("fr", "vie privée réseaux sociaux"),
    ("de", "Cybermobbing in der Schule"),
    ("de", "Passwort vergessen"),
    ("en", "sexting lesson for teenagers"),
    ("en", "screen time young children"),
)


def page_times(real: RealWindow, rounds: int) -> Iterator[dict[str, object]]:
    """Yield what each page change took, from all kinds of pages to all kinds of pages."""
    names = list(PAGES)
    for number in range(rounds + 1):
        turn = (number + 1) % len(names)  # the window begins at Home
        order = names[turn:] + names[:turn]
        for name in order if number % 2 == 0 else reversed(order):
            route = PAGES[name]
            begun, whole = real.until_painted(partial(real.window.navigator.go, route))
            yield {"page": name, "first": number == 0, "begun": begun.own, "whole": whole.own, "waited": whole.waited}


def typing_times(real: RealWindow) -> Iterator[dict[str, object]]:
    """Yield what each letter took until the results of the words so far were painted."""
    page = real.window.page("search")
    assert isinstance(page, SearchPage)
    answers = Answers(real, page)
    for language, words in WORDS:
        real.program.choose_language(language)
        real.window.navigator.go(Route(page="search"))
        real.window.focus_search()
        real.rest()
        for place in range(1, len(words) + 1):
            typed = words[:place]
            yield {"letter": place, "words": typed, **_one_letter(real, answers, typed)}


class Answers(QObject):
    """Keeps for which words the search page got its results, and when. The same results as before are not painted again."""

    def __init__(self, real: RealWindow, page: SearchPage) -> None:
        super().__init__(page)
        self._painting = real.painting
        self.words = ""
        self._came = Stroke(0.0, 0.0)
        page._questions.found.connect(self._take)

    def _take(self, found: Found) -> None:
        self.words, self._came = found.answer.query.words, self._painting.now

    def painted(self) -> Stroke:
        """Return the first stroke after the results came, or their coming when there was nothing to paint."""
        return next((one for one in self._painting.strokes if one.after > self._came.after), self._came)


def _one_letter(real: RealWindow, answers: Answers, typed: str) -> dict[str, float]:
    line, letter = real.window.search_field.line, typed[-1]
    real.painting.begin()
    answers.words = ""
    if letter.isascii():
        QTest.keyClicks(line, letter)
    else:
        line.insert(letter)
        line.textEdited.emit(line.text())
    wait_for(lambda: answers.words == typed)
    real.rest()
    painted = answers.painted()
    return {"painted": painted.own, "waited": painted.waited, "whole": real.painting.strokes[-1].own}


def measure(arguments: Sequence[str]) -> None:
    """Print a line of JSON for each page change and each letter; runs in a process of its own."""
    rounds, catalogue = int(arguments[0]), arguments[1] if len(arguments) > 1 else ""
    with tempfile.TemporaryDirectory() as home:
        real = RealWindow(Path(home), Path(catalogue) if catalogue else None)
        for told in page_times(real, rounds):
            print(json.dumps(told), flush=True)
        for told in typing_times(real):
            print(json.dumps(told), flush=True)
        real.close()


def told_by(display: str, rounds: int, catalogue: Path | None) -> list[dict[str, object]]:
    """Return what a window over a catalogue tells."""
    child = in_a_child("window_speed", "measure", [str(rounds), *([str(catalogue)] if catalogue else [])], display)
    lines, _ = child.communicate()
    if child.returncode:
        raise SystemExit(f"the window ended with {child.returncode}")
    return [json.loads(line) for line in lines.splitlines()]


def at(times: Sequence[float], share: float) -> float:
    """Return a percentile."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def figures(told: list[dict[str, object]], key: str) -> list[float]:
    """Return the figures of one kind."""
    return [float(str(one[key])) for one in told]


def print_pages(told: list[dict[str, object]]) -> bool:
    """Print the table of pages; say whether the goal is reached by the middle of all visits but the first."""
    print(f"{'page':22} first begun  whole | then begun  whole   most | waited for a processor")
    met = True
    for name in PAGES:
        mine = [one for one in told if one.get("page") == name]
        first, later = ([one for one in mine if one["first"] is wanted] for wanted in (True, False))
        begun, whole = statistics.median(figures(later, "begun")), statistics.median(figures(later, "whole"))
        print(
            f"{name:22} {figures(first, 'begun')[0]:11.0f} {figures(first, 'whole')[0]:6.0f} | {begun:10.0f} {whole:6.0f}", end=" "
        )
        print(f"{max(figures(later, 'whole')):6.0f} | {statistics.median(figures(later, 'waited')):6.0f}")
        met = met and (begun if name in ASIDE else whole) <= PAGE_GOAL_MS
    return met


def print_typing(told: list[dict[str, object]]) -> bool:
    """Print what letters took; say whether the goal is reached."""
    letters = [one for one in told if "letter" in one]
    painted, waited = figures(letters, "painted"), figures(letters, "waited")
    p95 = at(painted, 0.95)
    print(
        f"{len(painted)} letters typed, until their results are painted: p50 {at(painted, 0.5):.1f} ms, p95 {p95:.1f} ms, ", end=""
    )
    print(f"most {max(painted):.1f} ms (goal p95 {TYPING_GOAL_MS:.0f} ms); waited for a processor p95 {at(waited, 0.95):.1f} ms")
    return p95 <= TYPING_GOAL_MS


def help_now_from_cold(display: str, rounds: int) -> None:
    """Print when the window is there, and Help now with it, in a home that is empty; the marks are the program's own."""
    environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    taken: dict[str, list[float]] = {"shown": [], "filled": []}
    for _ in range(rounds + 1):
        for mark, arguments in (("shown", []), ("filled", ["--help-now"])):
            with tempfile.TemporaryDirectory() as folder:
                marks = Path(folder) / "marks"
                own = {**environ, "BBICO_MARK": str(marks), "BBICO_MARK_QUIT": mark, "BBICO_HOME": f"{folder}/home"}
                begin = time.monotonic_ns()
                command = [sys.executable, "-m", "bbico_desktop", *arguments]
                subprocess.run(command, env=own, check=True, timeout=PATIENCE, cwd=TOP)
                lines = dict(line.split() for line in marks.read_text(encoding="utf-8").splitlines())
                taken[mark].append((int(lines[mark]) - begin) / 1e6)
    shown, filled = (statistics.median(times[1:]) for times in taken.values())
    print(f"cold start, empty data folder: window with Help now to click {shown:.0f} ms, Help now filled {filled:.0f} ms")


def main(arguments: list[str]) -> int:
    """Print the tables; return 1 when a goal was missed."""
    rounds = int(arguments[0]) if arguments else ROUNDS
    met = True
    with own_display() as display:
        for name, catalogue in (("the catalogue that ships", None), (f"{ENTRIES:,} entries", shipped())):
            print(f"\n{name}; goal {PAGE_GOAL_MS:.0f} ms, median of {rounds} visits")
            told = told_by(display, rounds, catalogue)
            met = print_pages(told) and met
            met = print_typing(told) and met
        help_now_from_cold(display, rounds)
    return int(not met)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
