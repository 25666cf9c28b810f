# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Random use of the real window over the catalogue that ships: what it warns of, where it stands still, what memory it holds.

`python -m tests.benchmarks.monkey [--minutes 10] [--seed 1] [--pause 40] [--out FILE]`. One thing is done each `pause`
milliseconds: mouse, keys, words in four languages, actions, files, languages, sizes. Dialogs for files, the system's programs and
the voice are played.
Ends with 1 for any warning of Qt, exception, crash or stall of more than 50 ms in which the event loop had a processor.
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.displays import own_display
from tests.benchmarks.memory import pss_megabytes
from tests.benchmarks.monkey_user import RandomUser
from tests.benchmarks.monkey_world import Faults, World, quiet_voice
from tests.benchmarks.real_window import RealWindow, in_a_child
from tests.benchmarks.stalls import LIMIT_MS, Watchdog

WEIGH_SECONDS = 30.0
HANGS_SECONDS = 120
WARM_SHARE = 0.34
"""The first third of a run fills what is remembered up to its bounds: growth is told of what comes after it."""
WORST_SHOWN, TRAIL = 25, 40


class Monkey(QObject):
    """Drives the window by timers, so that it goes on in dialogs and menus that have a loop of their own."""

    def __init__(self, *, real: RealWindow, user: RandomUser, faults: Faults, pause: int) -> None:
        super().__init__(real.front_door)
        self._real = real
        self._user = user
        self._faults = faults
        self._pause = pause
        self._depth: list[object] = []
        self._until = 0.0
        self._weigh_next = 0.0
        self.steps = 0
        self.done: Counter[str] = Counter()
        self.trail: list[str] = []
        self.watchdog = Watchdog(self)
        self.loop = QEventLoop()

    def run(self, seconds: float) -> None:
        """Go on for so long."""
        self._begin = time.monotonic()
        self._until = self._begin + seconds
        self.watchdog.start()
        QTimer.singleShot(0, self.step)
        self.loop.exec()
        self.watchdog.stop()

    def step(self) -> None:
        """Do one thing, unless the one before is still in the doing; a dialog that it opened is the exception."""
        now = time.monotonic()
        if now > self._until and not self._depth:
            self.loop.quit()
            return
        QTimer.singleShot(self._pause, self.step)
        modal = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if self._depth and (modal is None or modal is self._depth[-1]):
            return
        self._depth.append(modal)
        self._tell("")
        self._tell(self._user.do_something())
        self._depth.pop()
        self.steps += 1
        if now > self._weigh_next and not self._depth:
            self._weigh(now)

    def _tell(self, words: str) -> None:
        if words:
            self.done[words.split(" ", 1)[0]] += 1
            self.trail = [*self.trail, words][-12:]
            print(json.dumps({"step": words}), flush=True)
        self._faults.doing = self.watchdog.doing = words or f"after {self.trail[-1] if self.trail else 'the start'}"
        if words and not self._real.front_door.isVisible():
            self._faults.keep(f"the window is gone: {self.trail}")
            self._real.front_door.show()

    def _weigh(self, now: float) -> None:
        self._weigh_next = now + WEIGH_SECONDS
        faulthandler.dump_traceback_later(HANGS_SECONDS, exit=True)
        told = {
            "minutes": (now - self._begin) / 60,
            "steps": self.steps,
            "megabytes": pss_megabytes(os.getpid()),
            "widgets": len(QApplication.allWidgets()),
            "stalls": len(self.watchdog.stalls),
            "faults": sum(self._faults.found.values()),
        }
        print(json.dumps({"weight": told}), flush=True)
        self.watchdog.skip()


def live(arguments: Sequence[str]) -> None:
    """Be a random user for a while; runs in a process of its own and prints lines of JSON."""
    seconds, seed, pause = float(arguments[0]), int(arguments[1]), int(arguments[2])
    faulthandler.enable()
    chance, faults = random.Random(seed), Faults()
    with tempfile.TemporaryDirectory() as folder:
        quiet_voice(Path(folder) / "voice")
        os.environ["PATH"] = f"{folder}/voice{os.pathsep}/usr/bin{os.pathsep}/bin"
        os.environ["SPEECHD_ADDRESS"] = f"unix_socket:{folder}/nobody"
        faults.listen()
        world = World(chance, Path(folder) / "files")
        world.surround()
        real = RealWindow(Path(folder) / "home")
        real.program._desk.trouble.connect(faults.keep_unless_expected)
        real.program._tools.actions.offer({"quit": lambda: None})
        monkey = Monkey(real=real, user=RandomUser(real, chance, world), faults=faults, pause=pause)
        monkey.run(seconds)
        stalls = [{**asdict(one), "own": one.own} for one in monkey.watchdog.stalls]
        told = {"steps": monkey.steps, "done": monkey.done, "faults": faults.found, "stalls": stalls, "left": world.left_for}
        print(json.dumps({"end": told}), flush=True)
        faulthandler.cancel_dump_traceback_later()
        real.close()


def growth(weights: Sequence[dict[str, float]]) -> tuple[float, float]:
    """Return the megabytes that were added after the warm-up, and how many an hour that makes by the line that fits best."""
    later = [one for one in weights if one["minutes"] >= weights[-1]["minutes"] * WARM_SHARE]
    if len(later) < 2:
        return 0.0, 0.0
    xs, ys = [one["minutes"] / 60 for one in later], [one["megabytes"] for one in later]
    middle = sum(xs) / len(xs)
    slope = sum((x - middle) * y for x, y in zip(xs, ys, strict=True)) / sum((x - middle) ** 2 for x in xs)
    return ys[-1] - ys[0], slope


def report(weights: Sequence[dict[str, float]], end: dict[str, object]) -> bool:
    """Print what happened; say whether nothing was wrong."""
    stalls, faults = end["stalls"], end["faults"]
    assert isinstance(stalls, list)
    assert isinstance(faults, dict)
    real = sorted((one for one in stalls if one["own"] > LIMIT_MS), key=lambda one: -one["own"])
    print(f"{end['steps']} things done: {end['done']}; {end['left']} addresses opened")
    longest = [max((one[key] for one in stalls), default=0.0) for key in ("own", "wall")]
    print(f"stalls over {LIMIT_MS:.0f} ms: {len(real)}, the longest {longest[0]:.0f} ms; with the time in which there was", end=" ")
    print(f"no processor for it {len(stalls)}, the longest {longest[1]:.0f} ms")
    for one in real[:WORST_SHOWN]:
        print(f"  {one['own']:5.0f} ms (worked {one['ran']:.0f}, wall {one['wall']:.0f}) {one['doing']}\n        {one['cause']}")
    for words, count in faults.items():
        print(f"fault, {count} times: {words}")
    if weights:
        added, an_hour = growth(weights)
        print(f"memory {weights[0]['megabytes']:.1f} to {weights[-1]['megabytes']:.1f} MB PSS; after the warm-up", end=" ")
        print(f"{added:+.1f} MB, {an_hour:+.1f} MB an hour; widgets {weights[0]['widgets']} to {weights[-1]['widgets']}")
    return not real and not faults


def main(arguments: list[str]) -> int:
    """Print the report; return 1 when anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pause", type=int, default=40, help="milliseconds from one thing to the next")
    parser.add_argument("--out", type=Path, help="write all that was measured to a file, as JSON")
    options = parser.parse_args(arguments)
    weights: list[dict[str, float]] = []
    trail: list[str] = []
    end: dict[str, object] | None = None
    with own_display() as display:
        child = in_a_child("monkey", "live", [str(options.minutes * 60), str(options.seed), str(options.pause)], display)
        assert child.stdout is not None
        for line in child.stdout:
            told = json.loads(line)
            if "step" in told:
                trail = [*trail, told["step"]][-TRAIL:]
            if "weight" in told:
                weights.append(told["weight"])
                print({key: round(value, 1) for key, value in told["weight"].items()}, flush=True)
            end = told.get("end", end)
        code = child.wait()
    if options.out is not None:
        options.out.write_text(json.dumps({"weights": weights, "end": end}, indent=1), encoding="utf-8")
    good = end is not None and report(weights, end)
    if code:
        print("\n".join(["the last that was done:", *trail]))
    print(f"seed {options.seed}, {options.minutes:g} minutes; the window ended with {code}")
    return int(not good or code != 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
