# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Tell pictures apart by their first bytes, and whether one is whole; nothing of it is drawn. Standard library only."""

from __future__ import annotations

PNG, JPEG, GIF, WEBP = "image/png", "image/jpeg", "image/gif", "image/webp"
SUFFIXES = {PNG: ".png", JPEG: ".jpg", GIF: ".gif", WEBP: ".webp"}
_PNG_END = b"IEND\xaeB`\x82"
_JPEG_END = b"\xff\xd9"
_END_WITHIN = 65_536
"""Cameras write more behind the end of a picture, though not much."""


def picture_type(content: bytes) -> str:
    """Return the media type of a picture, empty when it is none; the first 16 bytes are enough."""
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if content.startswith(b"\xff\xd8\xff"):
        return JPEG
    if content.startswith((b"GIF87a", b"GIF89a")):
        return GIF
    return WEBP if content.startswith(b"RIFF") and content[8:12] == b"WEBP" else ""


def is_whole(content: bytes, media_type: str) -> bool:
    """Say whether a picture comes to its end: a copy that was cut off does not."""
    tail = content[-_END_WITHIN:]
    if media_type == PNG:
        return _PNG_END in tail and content[12:16] == b"IHDR"
    if media_type == JPEG:
        return _JPEG_END in tail
    if media_type == GIF:
        return b"\x3b" in tail
    return len(content) >= int.from_bytes(content[4:8], "little") + 8
