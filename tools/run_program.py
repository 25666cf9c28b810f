# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`make run`: open the window; where there is no screen, say so and do the main job in the terminal: a search and a hand-out."""

from __future__ import annotations

import ctypes
import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

from tools.system_packages import ALWAYS, TESTS, SetUpStopped, missing, provide

QUERIES = {
    "nl": "naaktfoto doorgestuurd",
    "fr": "chantage avec des photos",
    "de": "mit Bildern erpresst",
    "en": "blackmailed with pictures",
}


def main() -> int:
    """Open the window, or show the main job in the terminal; return the exit code of the last thing done."""
    root = Path(__file__).resolve().parent.parent
    trouble = trouble_with_screen()
    if not trouble:
        return subprocess.run([sys.executable, "-m", "bbico_desktop", *sys.argv[1:]], cwd=root, check=False).returncode
    print(f"{trouble} The window needs a screen: log in to a desktop, or run `xvfb-run -a make run`.")
    print("The same program works in the terminal. Here is its main job: a search, and a hand-out on paper.\n")
    return main_job(root, language_of_the_system())


def trouble_with_screen() -> str:
    """Return why no window can open here, as a sentence; empty when one can."""
    if not sys.platform.startswith("linux"):
        return ""
    wayland, x11 = os.environ.get("WAYLAND_DISPLAY", ""), os.environ.get("DISPLAY", "")
    if not wayland and not x11:
        return "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set)."
    lacking = [one for one in missing() if one.needed not in (ALWAYS, TESTS)]
    try:
        provide(lacking)
    except SetUpStopped as stopped:
        return str(stopped)
    if lacking and os.geteuid() != 0:
        return "System packages for windows are missing."
    if wayland_answers(wayland) or x11_answers(x11):
        return ""
    return f"No screen answers at {wayland or x11}."


def wayland_answers(name: str) -> bool:
    """Return whether the socket of a Wayland compositor is there."""
    return bool(name) and Path(os.environ.get("XDG_RUNTIME_DIR", ""), name).is_socket()


def x11_answers(name: str) -> bool:
    """Return whether an X server lets us in; asked beforehand because Qt ends the process when it is refused."""
    if not name:
        return False
    library = ctypes.CDLL("libX11.so.6")
    library.XOpenDisplay.restype = ctypes.c_void_p
    display = library.XOpenDisplay(name.encode())
    if display:
        library.XCloseDisplay(ctypes.c_void_p(display))
    return bool(display)


def language_of_the_system() -> str:
    """Return the language of the system when it is one of ours, else English."""
    named = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return named[:2] if named[:2] in QUERIES else "en"


def main_job(root: Path, language: str) -> int:
    """Search in the terminal, print the best help sheet as PDF, and say where it is."""
    words = ["search", QUERIES[language], "--lang", language]
    searched = told(root, [*words, "--limit", "5"])
    if searched != 0:
        return searched
    answer = subprocess.run(
        [bbico(root), *words, "--kind", "sheet", "--limit", "1", "--json"], cwd=root, capture_output=True, check=False
    )
    results = json.loads(answer.stdout)["results"] if answer.returncode == 0 else []
    if not results:
        print("The search found no sheet to print.", file=sys.stderr)
        return 1
    paper = Path("build") / f"hand-out-{language}.pdf"
    printed = told(root, ["print", results[0]["id"], "--lang", language, "--out", str(paper)])
    if printed == 0:
        print(f"\nThe hand-out: {root / paper}\nMore: .venv/bin/bbico --help")
    return printed


def told(root: Path, words: list[str]) -> int:
    """Show a command as one would type it, run it, and return its exit code."""
    print("$ " + shlex.join([".venv/bin/bbico", *words]), flush=True)
    return subprocess.run([bbico(root), *words], cwd=root, check=False).returncode


def bbico(root: Path) -> str:
    """Return the path of the command."""
    return str(root / ".venv" / "bin" / "bbico")


if __name__ == "__main__":
    sys.exit(main())
