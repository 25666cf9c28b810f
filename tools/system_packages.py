# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the program needs of the operating system, found by trying, and the Debian packages that bring it. Standard library only."""

from __future__ import annotations

import ctypes
import glob
import importlib.util
import os
import shutil
import subprocess
import sys
from typing import NamedTuple

ALWAYS, WINDOW, TESTS = "always", "window", "tests"

# Library or program, the Debian package that holds it, and when it is needed. Qt's wheels bring everything else.
LIBRARIES = (
    ("libglib-2.0.so.0", "libglib2.0-0", ALWAYS),
    ("libGL.so.1", "libgl1", ALWAYS),
    ("libEGL.so.1", "libegl1", ALWAYS),
    ("libX11.so.6", "libx11-6", ALWAYS),
    ("libdbus-1.so.3", "libdbus-1-3", ALWAYS),
    ("libfontconfig.so.1", "libfontconfig1", ALWAYS),
    ("libfreetype.so.6", "libfreetype6", ALWAYS),
    ("libxkbcommon.so.0", "libxkbcommon0", ALWAYS),
    ("libbrotlidec.so.1", "libbrotli1", ALWAYS),
    ("libgssapi_krb5.so.2", "libgssapi-krb5-2", ALWAYS),
    ("libX11-xcb.so.1", "libx11-xcb1", WINDOW),
    ("libxcb-cursor.so.0", "libxcb-cursor0", WINDOW),
    ("libxcb-icccm.so.4", "libxcb-icccm4", WINDOW),
    ("libxcb-image.so.0", "libxcb-image0", WINDOW),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1", WINDOW),
    ("libxcb-randr.so.0", "libxcb-randr0", WINDOW),
    ("libxcb-render-util.so.0", "libxcb-render-util0", WINDOW),
    ("libxcb-render.so.0", "libxcb-render0", WINDOW),
    ("libxcb-shape.so.0", "libxcb-shape0", WINDOW),
    ("libxcb-shm.so.0", "libxcb-shm0", WINDOW),
    ("libxcb-sync.so.1", "libxcb-sync1", WINDOW),
    ("libxcb-util.so.1", "libxcb-util1", WINDOW),
    ("libxcb-xfixes.so.0", "libxcb-xfixes0", WINDOW),
    ("libxcb-xkb.so.1", "libxcb-xkb1", WINDOW),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", WINDOW),
    ("libcups.so.2", "libcups2", WINDOW),
    ("libwayland-client.so.0", "libwayland-client0", WINDOW),
    ("libwayland-cursor.so.0", "libwayland-cursor0", WINDOW),
    ("libmagic.so.1", "libmagic1", TESTS),
)
PROGRAMS = (
    ("git", "git", TESTS),
    ("Xvfb", "xvfb", TESTS),
    ("xauth", "xauth", TESTS),
    ("dbus-run-session", "dbus-daemon", TESTS),
    ("/usr/libexec/at-spi-bus-launcher", "at-spi2-core", TESTS),
    ("tesseract", "tesseract-ocr", TESTS),
    ("/usr/sbin/cupsd", "cups-daemon", TESTS),
    ("lpadmin", "cups-client", TESTS),
)

# Files that are no programs: what Tesseract knows of each language in which paper is made.
FILES = (
    ("/usr/share/tesseract-ocr/*/tessdata/nld.traineddata", "tesseract-ocr-nld", TESTS),
    ("/usr/share/tesseract-ocr/*/tessdata/fra.traineddata", "tesseract-ocr-fra", TESTS),
    ("/usr/share/tesseract-ocr/*/tessdata/deu.traineddata", "tesseract-ocr-deu", TESTS),
    ("/usr/share/tesseract-ocr/*/tessdata/eng.traineddata", "tesseract-ocr-eng", TESTS),
)


class Missing(NamedTuple):
    """Something that the operating system lacks."""

    thing: str
    package: str
    needed: str


class SetUpStopped(Exception):  # noqa: N818  # what the reader is told, not an error of the program
    """The set-up cannot go on by itself; the text says what to do."""


def missing() -> list[Missing]:
    """Return what is not there, in the order of the tables; nothing outside Linux, where Python and Qt bring all they need."""
    if not sys.platform.startswith("linux"):
        return []
    found = [Missing(*row) for row in LIBRARIES if not can_load(row[0])]
    found += [Missing(*row) for row in PROGRAMS if not shutil.which(row[0])]
    found += [Missing(*row) for row in FILES if not glob.glob(row[0])]
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        found.insert(0, Missing("Python's venv and ensurepip", venv_package(), ALWAYS))
    return found


def can_load(library: str) -> bool:
    """Return whether the dynamic linker finds the library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def venv_package() -> str:
    """Return the Debian package with `ensurepip` for the Python that runs this."""
    own = "python{}.{}-venv".format(*sys.version_info[:2])
    return "python3-venv" if os.path.realpath("/usr/bin/python3").endswith("python{}.{}".format(*sys.version_info[:2])) else own


def provide(found: list[Missing]) -> None:
    """Install what is missing when that is ours to do; else say the one command and stop, if we cannot do without."""
    packages = [one.package for one in found]
    if not packages:
        return
    if shutil.which("apt-get") is None:
        stop_or_note(found, "Install what brings: " + ", ".join(one.thing for one in found))
    elif os.geteuid() != 0:
        stop_or_note(found, "Install it with this one command:\n\n    sudo apt-get install -y " + " ".join(packages))
    else:
        install(packages)


def stop_or_note(found: list[Missing], advice: str) -> None:
    """Stop when a missing piece is needed always; else say what will be left out."""
    if any(one.needed == ALWAYS for one in found):
        raise SetUpStopped(f"This computer lacks {len(found)} thing(s) that the program needs. {advice}")
    told = {WINDOW: "the window will not open", TESTS: "not all tests and checks run as they should"}
    left_out = " and ".join(text for needed, text in told.items() if any(one.needed == needed for one in found))
    print(f"Note: some system packages are missing, so {left_out}. {advice}\n", flush=True)


def install(packages: list[str]) -> None:
    """Install Debian packages as root; fetch the package lists first where they are missing or too old."""
    print("-> installing system packages: " + " ".join(packages), flush=True)
    surroundings = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    for preparation in ([], ["apt-get", "update", "-qq"]):
        if preparation:
            subprocess.run(preparation, env=surroundings, check=False)
        done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return
    raise SetUpStopped("apt-get could not install them:\n{}\n    {}".format(done.stderr.strip(), " ".join(command)))
