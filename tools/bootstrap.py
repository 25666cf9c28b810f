# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Set everything up beside the code, in `.venv/` and `build/`: system packages, Python packages by hash, the ready-made edition.

Standard library only, and runs on the bare Python of Debian 12. Does nothing, and asks no network, when nothing has changed since.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from tools.system_packages import SetUpStopped, missing, provide

LOWEST_PYTHON = (3, 11)
INSTALLER_LOCK, MAIN_LOCK, BENCH_LOCK = "requirements-installer.lock", "requirements.lock", "requirements-bench.lock"


def set_up(root: Path, *, bench: bool) -> None:
    """Bring `.venv/` and `build/shipped/` up to date."""
    locks = [MAIN_LOCK, BENCH_LOCK] if bench else [MAIN_LOCK]
    stamp = root / ".venv" / ("stamp-bench" if bench else "stamp")
    wanted = fingerprint(root, [INSTALLER_LOCK, *locks, "pyproject.toml", "tools/bootstrap.py"])
    if not reads(stamp, wanted):
        provide(missing())
        make_environment(root)
        for lock in locks:
            install_locked(root, lock)
        install_program(root)
        stamp.write_text(wanted, encoding="utf-8")
    make_shipped(root)


def make_environment(root: Path) -> None:
    """Make `.venv/`, unless there is one of this very Python."""
    if environment_fits(root):
        return
    with step("making .venv"):
        command = [sys.executable, "-m", "venv", "--clear", ".venv"]
        run(command, root, "Python could not make a virtual environment")


def environment_fits(root: Path) -> bool:
    """Return whether `.venv/` runs, is of this Python's version, and stands where it was made."""
    question = "import sys; print(sys.prefix, sys.base_prefix, sys.version_info[:2], sep='\\n')"
    try:
        done = subprocess.run([str(python(root)), "-c", question], capture_output=True, text=True, check=False)
    except OSError:
        return False
    answer = [str(root / ".venv"), sys.base_prefix, str(sys.version_info[:2])]
    return done.returncode == 0 and done.stdout.split("\n")[:3] == answer


def install_locked(root: Path, lock: str) -> None:
    """Install the packages of a lock, each checked by its hash: with uv, which is quick, else with pip."""
    with step("installing the packages of " + lock):
        options = ["--require-hashes", "-r", lock]
        pip = [str(python(root)), "-m", "pip", "install", "-q", "--disable-pip-version-check", *options]
        if has_uv(root) and succeeds([*uv(root), *options], root):
            return
        run(pip, root, "The Python packages could not be installed. Is there a network? It is needed this once")


def install_program(root: Path) -> None:
    """Install the program itself in place, so that its commands stand in `.venv/bin/`."""
    with step("installing the program in place"):
        options = ["--no-deps", "--no-build-isolation", "-e", "."]
        pip = [str(python(root)), "-m", "pip", "install", "-q", "--disable-pip-version-check", *options]
        if has_uv(root) and succeeds([*uv(root), *options], root):
            return
        run(pip, root, "The program could not be installed in place")


def has_uv(root: Path) -> bool:
    """Return whether the pinned uv is in `.venv/`, after trying to get it."""
    program = root / ".venv" / "bin" / "uv"
    if not program.exists():
        pip = [str(python(root)), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
        succeeds([*pip, "--require-hashes", "-r", INSTALLER_LOCK], root)
    return program.exists()


def uv(root: Path) -> list[str]:
    """Return the beginning of a uv command that installs into `.venv/`."""
    return [str(root / ".venv" / "bin" / "uv"), "pip", "install", "-q", "--python", str(python(root))]


def make_shipped(root: Path) -> None:
    """Build what the program ships with (pack, edition, help now, translations), unless its sources are the same as before."""
    command = [str(python(root)), "tools/make_shipped.py"]
    done = subprocess.run(command, cwd=root, env=surroundings(), capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SetUpStopped(f"The catalogue could not be built.\n{done.stdout}{done.stderr}".rstrip())
    if "already there" not in done.stdout:
        print("-> built the catalogue", flush=True)


def fingerprint(root: Path, names: Iterable[str]) -> str:
    """Return a hash over this Python, the place of the checkout and the files named."""
    digest = hashlib.sha256(f"{root} {sys.base_prefix} {sys.version_info[:3]}".encode())
    for name in names:
        digest.update(hashlib.sha256((root / name).read_bytes()).digest())
    return digest.hexdigest()


def reads(file: Path, text: str) -> bool:
    """Return whether the file is there and holds just this text."""
    return file.is_file() and file.read_text(encoding="utf-8") == text


def python(root: Path) -> Path:
    """Return the interpreter of `.venv/`."""
    return root / ".venv" / "bin" / "python"


def succeeds(command: list[str], root: Path) -> bool:
    """Run a command whose failure has another way out; return whether it went well."""
    return subprocess.run(command, cwd=root, env=surroundings(), capture_output=True, check=False).returncode == 0


def run(command: list[str], root: Path, trouble: str) -> None:
    """Run a command; stop with the sentence and the end of what it said when it fails."""
    done = subprocess.run(command, cwd=root, env=surroundings(), capture_output=True, text=True, check=False)
    if done.returncode != 0:
        said = "\n".join((done.stdout + done.stderr).strip().splitlines()[-15:])
        raise SetUpStopped(f"{trouble}.\n{said}".rstrip())


def surroundings() -> dict[str, str]:
    """Return the environment for the installers: uv looks for a computer's own certificates elsewhere than pip does."""
    found = dict(os.environ)
    if "PIP_CERT" in found:
        found.setdefault("SSL_CERT_FILE", found["PIP_CERT"])
    return found


class step:  # noqa: N801  # reads as a word: `with step("making .venv"):`
    """Say what is being done, and how long it took."""

    def __init__(self, words: str) -> None:
        self._words = words
        self._start = 0.0

    def __enter__(self) -> None:
        print("-> " + self._words, flush=True)
        self._start = time.monotonic()

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if kind is None:
            print(f"   {time.monotonic() - self._start:.0f} s", flush=True)


def newer_python() -> str | None:
    """Return another Python of this computer that is new enough."""
    names = [f"python3.{minor}" for minor in range(14, LOWEST_PYTHON[1] - 1, -1)]
    return next((found for found in map(shutil.which, names) if found), None)


def main() -> int:
    """Set up; return 1, having said what to do, when that cannot be done from here."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bench", action="store_true", help="with the programs that benchmarks compare with")
    arguments = parser.parse_args()
    if sys.version_info < LOWEST_PYTHON:
        other = newer_python()
        if other:
            os.execv(other, [other, "-m", "tools.bootstrap", *sys.argv[1:]])
        print("Python 3.11 or newer is needed; this is {}.{}.".format(*sys.version_info[:2]), file=sys.stderr)
        return 1
    try:
        set_up(Path(__file__).resolve().parent.parent, bench=arguments.bench)
    except SetUpStopped as stopped:
        print(f"\n{stopped}\n", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
