# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How entries travel by drag and drop within the program: as their ids, and as plain text for nobody else."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QMimeData

ENTRIES = "application/x-bbico-entries"
MOST_DRAGGED = 100


def mime_of(ids: Iterable[str]) -> QMimeData:
    """Return entries as something that can be dragged."""
    data = QMimeData()
    data.setData(ENTRIES, "\n".join(ids).encode())
    return data


def ids_of(data: QMimeData) -> tuple[str, ...]:
    """Return the entries that are dragged; none when it is something else."""
    if not data.hasFormat(ENTRIES):
        return ()
    words = bytes(data.data(ENTRIES).data()).decode("utf-8", "replace").split("\n")
    return tuple(dict.fromkeys(one for one in words if one))[:MOST_DRAGGED]
