# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The repository itself: what it is installed from, and the faults of other people's releases that it must keep out."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LOCKS = sorted(ROOT.glob("requirements*.lock"))

# Each of these calls returns nothing. PySide6 6.12.0 loses a reference to None at each of them on Python 3.11 and aborts.
COUNT_REFERENCES = """
import sys
from PySide6.QtCore import QObject

thing = QObject()
thing.setObjectName("warm")
before = sys.getrefcount(None)
for _ in range(100_000):
    thing.setObjectName("x")
print(sys.getrefcount(None) - before)
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_qt_calls_without_a_result_keep_the_references_to_none():
    done = subprocess.run([sys.executable, "-c", COUNT_REFERENCES], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert abs(int(done.stdout)) < 100


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_names_no_registry_and_gives_a_hash_for_every_package(lock: Path):
    text = lock.read_text(encoding="utf-8")

    assert "://" not in text
    for requirement in re.split(r"\n(?=[a-z])", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE)):
        assert "==" in requirement, requirement
        assert "--hash=sha256:" in requirement, requirement


def test_the_lock_holds_every_package_that_the_program_needs():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["authoring"]]
    locked = set(re.findall(r"^([A-Za-z0-9._-]+)==", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.MULTILINE))

    names = {re.split(r"[=<>!~ ]", one, maxsplit=1)[0].lower() for one in wanted}

    assert names <= {one.lower() for one in locked}


def test_version_is_one_and_the_same_in_program_and_changelog():
    version = re.search(r'__version__ = "(.+)"', (ROOT / "bbico_desktop" / "__init__.py").read_text(encoding="utf-8"))
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")

    assert version
    assert f"## [{version[1]}]" in changelog or "## [Unreleased]" in changelog
