# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Qt is loaded without what PySide6 does to the imports after it."""

import subprocess
import sys

from tests.gui.fakes import ROOT

LOAD = """
import builtins, linecache
plain = builtins.__import__
from bbico_desktop.gui.qt_loading import load_qt
load_qt()
import PySide6.QtWidgets
print(builtins.__import__ is plain, len(linecache.cache))
"""


def test_after_qt_is_loaded_imports_are_pythons_own():
    done = subprocess.run([sys.executable, "-c", LOAD], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)

    assert done.stdout.split() == ["True", "0"], done.stderr
