# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How long the window takes to be there and filled: ours, a bare PySide6 window, Kiwix and Recoll, interleaved.

`python -m tests.benchmarks start_up [ROUNDS]`. Ours and the bare window write marks when they are mapped, drawn and answer; the
others are timed until the middle of their window shows more than one colour, which flatters them: they need not answer yet.
Kiwix and Recoll are measured where Debian's packages `kiwix` and `recollgui` are installed; they have no content to load.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.displays import WindowWatch, own_display

TOP = Path(__file__).resolve().parents[2]
OURS = [sys.executable, "-m", "bbico_desktop"]
BARE = [sys.executable, str(TOP / "tests/benchmarks/bare_window.py")]
OTHERS = {"kiwix-desktop": 0.5, "recoll": 1.0}
"""What share of the window must have been drawn: Kiwix fills the middle last; Recoll's stays empty, its bars are what it shows."""
PATIENCE = 30.0
GOALS = (("shown", "bare", 1.3), ("filled", "bare", 1.6), ("filled", "kiwix-desktop", 0.75), ("searched", "kiwix-desktop", 1.0))


def marked(command: list[str], environ: dict[str, str], quit_after: str) -> dict[str, float]:
    """Run a program that writes marks; return {mark: milliseconds from its start}."""
    with tempfile.TemporaryDirectory() as folder:
        marks = Path(folder) / "marks"
        own = {**environ, "BBICO_MARK": str(marks), "BBICO_MARK_QUIT": quit_after, "BBICO_HOME": f"{folder}/home"}
        start = time.monotonic_ns()
        subprocess.run(command, env=own, check=True, timeout=PATIENCE, cwd=TOP)
        lines = (line.split() for line in marks.read_text(encoding="utf-8").splitlines())
        return {name: (int(at) - start) / 1e6 for name, at in lines}


def drawn(name: str, environ: dict[str, str], display: str) -> float | None:
    """Run another program until its window is there and drawn; return the milliseconds, None when no window came."""
    watch = WindowWatch(display)
    with tempfile.TemporaryDirectory() as folder:
        start = time.monotonic_ns()
        program = subprocess.Popen(
            [name],
            env={**environ, "HOME": folder, "XDG_RUNTIME_DIR": folder, "QTWEBENGINE_DISABLE_SANDBOX": "1"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        there = watch.wait_drawn(PATIENCE, share=OTHERS[name]) if watch.wait(PATIENCE) else None
        program.kill()
        program.wait()
    watch.close()
    return None if there is None else (there - start) / 1e6


def one_round(times: dict[str, list[float]], display: str) -> None:
    """Start every program once, one after the other."""
    environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    environ.pop("WAYLAND_DISPLAY", None)
    times.setdefault("bare", []).append(marked(BARE, environ, "shown")["shown"])
    ours = marked(OURS, environ, "filled")
    for mark in ("shown", "filled"):
        times.setdefault(mark, []).append(ours[mark])
    searching = marked(OURS, environ, "searched")
    times.setdefault("searched", []).append(searching["searched"] - searching["shown"])
    for name in filter(shutil.which, OTHERS):
        taken = drawn(name, environ, display)
        if taken is not None:
            times.setdefault(name, []).append(taken)


def main(arguments: list[str]) -> int:
    """Print the table."""
    rounds = int(arguments[0]) if arguments else 11
    times: dict[str, list[float]] = {}
    with own_display() as display:
        one_round({}, display)  # bytecode and disk warm
        for _ in range(rounds):
            one_round(times, display)
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    words = {"bare": "bare PySide6 window", "shown": "ours, window and Help now there", "filled": "ours, first list filled"}
    words["searched"] = "ours, from the window to a search"
    print(f"{'program':34} median ms   least   most   / bare   rounds")
    for name, taken in times.items():
        ratio = medians[name] / medians["bare"]
        print(f"{words.get(name, name):34} {medians[name]:9.0f} {min(taken):7.0f} {max(taken):6.0f} {ratio:8.2f} {len(taken):8}")
    for ours, other, goal in GOALS:
        if other in medians:
            print(f"{words[ours]} / {other}: {medians[ours] / medians[other]:.2f} (goal {goal})")
        else:
            print(f"{words[ours]} / {other}: not measured, {other} is not installed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
