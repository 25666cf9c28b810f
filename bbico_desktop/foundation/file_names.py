# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""File names that every system takes, made of titles that may hold anything."""

from __future__ import annotations

import re

LONGEST, MOST_BYTES = 80, 200
"""A file name has 255 bytes (Linux) or 255 UTF-16 units (Windows, macOS); what stands behind a title needs some of them."""

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f\\/:*?"<>|\ud800-\udfff]+')
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])\s*(?:\.|$)", re.IGNORECASE)
"""Windows takes these for devices, whatever ending follows."""


def file_stem(title: str) -> str:
    """Return a title as the first part of a file name, ended by "…" where it is cut; empty where nothing of it can be used."""
    plain = " ".join(_NOT_IN_NAMES.sub(" ", title).split()).strip(". ")
    short = _within(plain, LONGEST, MOST_BYTES)
    return f"_{short}" if _DEVICE.match(short) else short


def _within(text: str, letters: int, size: int) -> str:
    if len(text) <= letters and len(text.encode()) <= size:
        return text
    head = text[: letters - 1].encode()[: size - len("…".encode())].decode(errors="ignore")
    at_word = head.rsplit(" ", 1)[0]
    return (at_word if len(at_word) > len(head) // 2 else head).rstrip(" .,;:–-") + "…"
