# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The words for mistakes in stored files: packs and catalogues. `{facts}` come from the mistake."""

from __future__ import annotations

from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP

Words = tuple[str, str]

STORED_MISTAKES: dict[str, Words] = {
    "catalogue-damaged": (
        QT_TRANSLATE_NOOP("Mistake", "The file is damaged ({reason})."),
        QT_TRANSLATE_NOOP("Mistake", "Build it again: “bbico doctor --repair”."),
    ),
    "record-altered": (
        QT_TRANSLATE_NOOP("Mistake", "The entry “{id}” was altered after it was made."),
        QT_TRANSLATE_NOOP("Mistake", "Build the catalogue again: “bbico doctor --repair”."),
    ),
    "pack-entry": (
        QT_TRANSLATE_NOOP("Mistake", "The entry “{id}” is not right: {reason}."),
        QT_TRANSLATE_NOOP("Mistake", "Whoever made the pack must correct it."),
    ),
}
