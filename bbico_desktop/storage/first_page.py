# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Read the first page of the window with one statement. Standard library only: this runs before the window shows."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from bbico_desktop.domain.entries import CatalogueInfo
from bbico_desktop.domain.first_page import FirstPage, KitDoor, SituationDoor, TopicCount, TopicGroup
from bbico_desktop.storage.card_values import card_from_values
from bbico_desktop.storage.opening import broken, open_read_only


def read_first_page(path: Path, language: str) -> FirstPage | None:
    """Return the first page in `language`; None when the catalogue has none in it. Raises Problem as `open_read_only` does."""
    with closing(open_read_only(path)) as connection:
        try:
            row = connection.execute("SELECT page FROM first_page WHERE language = ?", (language,)).fetchone()
            return first_page_from_json(row[0]) if row else None
        except (sqlite3.Error, ValueError, TypeError, KeyError) as error:
            raise broken(path, f"first page: {error}") from error


def first_page_from_json(text: str) -> FirstPage:
    """Return the page that `first_page_to_json` wrote. Raises ValueError, TypeError or KeyError when it did not."""
    plain = json.loads(text)
    return FirstPage(
        language=plain["language"],
        info=CatalogueInfo(**plain["info"]),
        total=plain["total"],
        groups=tuple(_group(one) for one in plain["groups"]),
        situations=tuple(SituationDoor(**one) for one in plain["situations"]),
        kits=tuple(KitDoor(**one) for one in plain["kits"]),
        cards=tuple(card_from_values(one) for one in plain["cards"]),
        facets=plain["facets"],
    )


def _group(plain: dict[str, Any]) -> TopicGroup:
    return TopicGroup(**(plain | {"topics": tuple(TopicCount(**one) for one in plain["topics"])}))
