# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A kit file as a program of later years may write it: more fields, other kinds of entries, a layout nobody here knows."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from typing import Any

KNOWN, COPIED, STRANGE = "news-detective", "sky-game", "city-walk"
"""An entry of the catalogue; one of which only the copy is there, with fields of later years; one of a kind of later years."""

COPIES: dict[str, dict[str, Any]] = {
    COPIED: {
        "kind": "resource",
        "id": COPIED,
        "type": "game",
        "title": {"nl": "Spel in de lucht"},
        "summary": {"nl": "Met vliegers."},
        "languages": ["nl"],
        "ages": {"min": 8, "max": 12, "why": "because"},
        "duration_minutes": 20,
        "mood": {"nl": "blij"},
        "sources": ["https://example.org/sky"],
    },
    STRANGE: {"kind": "event", "id": STRANGE, "title": {"nl": "Stadswandeling"}, "starts": "2031-05-01"},
}


def newer_kit(*, needs: int = 1, **kit: Any) -> bytes:
    """Return the file; `kit` says what stands in it otherwise."""
    content = {
        "name": "Week van later",
        "language": "nl",
        "note": "Voor de vierdes.",
        "planned": 50,
        "on_paper": True,
        "layout": {"form": "carousel", "columns": 3},
        "colour": "sea",
        "items": [
            {"entry": KNOWN, "note": "Eerst dit.", "minutes": 15, "place": "gym"},
            {"kind": "pause", "minutes": 10},
            {"entry": COPIED, "minutes": 20, "with": ["kites"]},
            "a word between",
            {"entry": STRANGE, "note": "Neem een jas mee."},
        ],
        **kit,
    }
    members = {"kit.json": _bytes(content), "layout.json": b"{}", "pictures/cover.avif": b"\x00\x01"}
    members |= {f"entries/{one}.json": _bytes(copy) for one, copy in COPIES.items()}
    manifest = {
        "what": "bbico-kit",
        "format": 7,
        "needs": needs,
        "kit": _sum(members["kit.json"]),
        "entries": {one: _sum(members[f"entries/{one}.json"]) for one in COPIES},
        "pictures": ["cover.avif"],
    }
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", _bytes(manifest))
        for name, data in members.items():
            archive.writestr(name, data, zipfile.ZIP_BZIP2 if name == "pictures/cover.avif" else zipfile.ZIP_DEFLATED)
    return written.getvalue()


def _bytes(value: object) -> bytes:
    return json.dumps(value, indent=1).encode()


def _sum(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
