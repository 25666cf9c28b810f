# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The mark by which Qt's lupdate finds a text below the window; the name is Qt's own."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: N802  # lupdate looks for this name
    """Return `source` as it is; `context` groups the texts that are translated together."""
    del context
    return source
