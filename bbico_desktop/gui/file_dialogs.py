# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Ask for files with the dialogs of this desktop; whoever asks says under which title, and for which kinds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

ChooseFile = Callable[[QWidget, Path], Path | None]
"""Asks for one file, beginning at a file or folder; None when the reader thinks better of it."""
ChooseFiles = Callable[[QWidget, Path], Sequence[Path]]
"""Asks for several files, beginning at a folder; none when the reader thinks better of it."""


def where_to(parent: QWidget, suggested: Path, title: str, kinds: str = "") -> Path | None:
    """Ask for the file to write; `kinds` are Qt's filters, such as "PDF (*.pdf)"."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds)
    return Path(chosen) if chosen else None


def which_one(parent: QWidget, folder: Path, title: str, kinds: str) -> Path | None:
    """Ask for a file to read."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
    return Path(chosen) if chosen else None


def which_ones(parent: QWidget, folder: Path, title: str, kinds: str) -> Sequence[Path]:
    """Ask for files to read."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(folder), kinds)
    return [Path(one) for one in chosen]


def with_ending(chosen: Path, ending: str) -> Path:
    """Return the file that was chosen, with its ending where the reader wrote none or another."""
    return chosen if chosen.suffix.lower() == ending else chosen.with_name(chosen.name + ending)


def documents_folder() -> Path:
    """Return where a dialog begins before the reader chose a folder."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
