# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Open the files of an edition; what reads them is loaded only then."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bbico_desktop.searching.answering import Answering
    from bbico_desktop.storage.catalogue_reader import Catalogue


def open_catalogue(file: Path) -> Catalogue:
    """Return the catalogue in a file. Raises Problem `catalogue-…`."""
    from bbico_desktop.storage.catalogue_reader import Catalogue

    return Catalogue(file)


def open_index(folder: Path, digest: str) -> Answering:
    """Return the search over the index in a folder. Raises Problem `index-…`."""
    from bbico_desktop.searching import whoosh_engine

    return whoosh_engine.open_index(folder, digest=digest)


def open_fts5(file: Path) -> Answering:
    """Return the simpler search, over the catalogue file itself."""
    from bbico_desktop.searching import fts5

    return fts5.open_fts5(file)
