# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What is said in the line above the page: words that can be said again, in the language of then."""

from __future__ import annotations

from collections.abc import Callable

Wording = Callable[[], str]
"""Says it in the language of the moment; nothing when there is nothing to say any more."""

OWN_PLACE = "own"
"""The page of one's own things, where what is wrong with them is mended."""


def nothing() -> str:
    """Say nothing."""
    return ""


def one_after_the_other(first: Wording, second: Wording) -> Wording:
    """Return what says both."""

    def both() -> str:
        return " ".join(part for part in (first(), second()) if part)

    return both
