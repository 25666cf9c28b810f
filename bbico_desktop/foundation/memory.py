# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Memory that is free again, where the C library would keep it."""

from __future__ import annotations


def give_back() -> bool:
    """Give free memory back to the system, and say whether that can be done here: it is glibc (Linux) that keeps it.

    Takes some hundredths of a second. For whoever has just used much of it for a moment: a paper, its pages as pictures.
    """
    import ctypes  # not before there is something to give back

    try:
        trim = ctypes.CDLL(None).malloc_trim
    except (AttributeError, OSError, TypeError):  # another C library, or no such thing as "this program" (Windows)
        return False
    trim(0)
    return True
