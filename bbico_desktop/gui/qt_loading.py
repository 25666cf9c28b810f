# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Load Qt without what PySide6 does to every later import.

PySide6 (6.11) puts an `__import__` of its own in place of Python's, which reads the source of each module that is imported after
it, in case it uses the `__feature__` switch: 500 files and 16 MB kept by `linecache`. We don't use the switch.
"""

from __future__ import annotations

import builtins
import linecache


def load_qt() -> None:
    """Import Qt's core and put Python's own import back."""
    plain_import = builtins.__import__
    import PySide6.QtCore  # noqa: F401  # for its effects

    builtins.__import__ = plain_import
    linecache.clearcache()
