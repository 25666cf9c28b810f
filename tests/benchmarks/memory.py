# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How much memory the open window holds after 200 searches, beside Kiwix, and whether it grows over 2,000.

`python -m tests.benchmarks memory [SEARCHES]`. PSS as the kernel counts it (`smaps_rollup`), of a process and its children;
Kiwix is an empty window, 3 seconds after it was drawn.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from bbico_desktop.foundation.paths import paths_for
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.start import Start, application_for
from tests.benchmarks.displays import WindowWatch, own_display

TOP = Path(__file__).resolve().parents[2]
FIRST, LAST = 200, 2000
PATIENCE = 30.0
CHILD = """
import sys
from bbico_desktop.gui.qt_loading import load_qt
load_qt()
from tests.benchmarks.memory import search_and_weigh
search_and_weigh(int(sys.argv[1]))
"""
"""Loads Qt as the program does, before anything else of Qt."""
WORDS = (
    "pesten klas sexting privacy wachtwoord gamen schermtijd harcèlement réseaux sociaux vie privée parents école arnaque "
    "Mobbing Schule Eltern Datenschutz Fake news fraud phishing children lesson teacher helpline grooming seniors itsme"
)


def family(process: int) -> list[int]:
    """Return a process and all that it started."""
    members = [process]
    for member in members:
        for task in Path(f"/proc/{member}/task").glob("*/children"):
            members += [int(child) for child in task.read_text().split()]
    return members


def pss_megabytes(process: int) -> float:
    """Return the proportional set size of a process and its children, in megabytes."""
    kilobytes = 0
    for member in family(process):
        with suppress(ProcessLookupError, FileNotFoundError):  # it ended meanwhile
            told = Path(f"/proc/{member}/smaps_rollup").read_text()
            kilobytes += sum(int(line.split()[1]) for line in told.splitlines() if line.startswith("Pss:"))
    return kilobytes / 1024


def search_and_weigh(searches: int) -> None:
    """Open the window, search as a reader does, and print a line `searches megabytes` at every 200 searches."""
    application = application_for("bbico-desktop")
    start = Start(application=application, paths=paths_for(Path(os.environ["BBICO_HOME"])), environ=os.environ)
    start.front_door.show()
    wait_for(lambda: start.program is not None)
    program = start.program
    assert program is not None
    navigator = program.window.navigator
    navigator.go(Route(page="search"))
    page = program.window.page("search")
    chance = random.Random(7)
    for number in range(1, searches + 1):
        words = " ".join(chance.sample(WORDS.split(), 2))
        navigator.go(Route(page="search", words=words))
        wait_for(lambda words=words: page._found is not None and page._found.answer.query.words == words)
        if number % FIRST == 0:
            print(number, f"{pss_megabytes(os.getpid()):.1f}", flush=True)
    start.close()


def wait_for(is_so: Callable[[], bool]) -> None:
    """Let the window work in an event loop, as it does in use, until something is so: only a loop deletes what is to go later."""
    until = time.monotonic() + PATIENCE
    loop, clock = QEventLoop(), QTimer()

    def look() -> None:
        if is_so() or time.monotonic() > until:
            loop.quit()

    clock.timeout.connect(look)
    clock.start(1)
    loop.exec()
    if not is_so():
        raise SystemExit("the window does not answer")


def ours(display: str, searches: int) -> dict[int, float]:
    """Return {searches: megabytes} of our window in a process of its own."""
    with tempfile.TemporaryDirectory() as home:
        environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "BBICO_HOME": home}
        command = [sys.executable, "-c", CHILD, str(searches)]
        done = subprocess.run(command, env=environ, check=True, capture_output=True, text=True, cwd=TOP)
    lines = (line.split() for line in done.stdout.splitlines())
    return {int(number): float(megabytes) for number, megabytes in lines}


def kiwix(display: str) -> float | None:
    """Return the megabytes of an empty Kiwix window; None where it is not installed."""
    if not shutil.which("kiwix-desktop"):
        return None
    watch = WindowWatch(display)
    with tempfile.TemporaryDirectory() as home:
        environ = {**os.environ, "DISPLAY": display, "HOME": home, "XDG_RUNTIME_DIR": home, "QTWEBENGINE_DISABLE_SANDBOX": "1"}
        program = subprocess.Popen(["kiwix-desktop"], env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        there = watch.wait(PATIENCE) and watch.wait_drawn(PATIENCE, share=0.5)
        time.sleep(3)
        weight = pss_megabytes(program.pid) if there else None
        program.terminate()
        program.wait()
    watch.close()
    return weight


def main(arguments: list[str]) -> int:
    """Print the table."""
    searches = int(arguments[0]) if arguments else LAST
    with own_display() as display:
        weights = ours(display, searches)
        other = kiwix(display)
    print("searches   ours, PSS MB")
    for number, megabytes in weights.items():
        print(f"{number:8} {megabytes:14.1f}")
    first, last = weights[FIRST], weights[max(weights)]
    print(f"growth from {FIRST} to {max(weights)} searches: {last - first:+.1f} MB ({last / first:.3f} times)")
    print(
        f"kiwix-desktop, empty: {other:.1f} MB; ours after {FIRST} / Kiwix: {first / other:.2f} (goal 0.5)"
        if other
        else "no Kiwix here"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
