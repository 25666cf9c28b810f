# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What is done after the first page is there: open the catalogue, then build what is missing, with a quiet line for the reader."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bbico_desktop.domain.entries import CatalogueInfo
from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.problems import Problem
from bbico_desktop.gui.errors import way_out_of, words_for

if TYPE_CHECKING:
    from bbico_desktop.composition import Services

MISSPELT = "cyberpestn"
"""What nobody need type first: the first misspelt word of a session takes longer than a frame."""

INDEX_CODES = {"index-missing", "index-broken"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Warm:
    """Which catalogue is open, and what the reader should quietly be told."""

    info: CatalogueInfo
    notices: tuple[Problem, ...]

    @property
    def way(self) -> str:
        """Return the place where something can be done about a notice; empty when there is none."""
        return next((way for way in map(way_out_of, self.notices) if way), "")

    def words(self, language: Language) -> str:
        """Return all notices, each with what to do."""
        return " ".join(words_for(notice, language) for notice in self.notices)

    def words_for_now(self, language: Language) -> str:
        """Return the notices while what is missing is being built: there is nothing to do but wait."""
        others = [words_for(notice, language) for notice in self.notices if notice.code not in INDEX_CODES]
        return " ".join([*others, *_waiting(self.notices)])

    def words_after(self, before: CatalogueInfo, language: Language) -> str:
        """Return what has been done since `before`, and the notices that are left."""
        if self.info.digest == before.digest:
            done = QCoreApplication.translate("CatchingUp", "The search index was built again.")
        else:
            done = QCoreApplication.translate("CatchingUp", "A newer catalogue came with the program and is in use now.")
        return " ".join(part for part in (done, self.words(language)) if part)


def _waiting(notices: Iterable[Problem]) -> list[str]:
    if not any(notice.code in INDEX_CODES for notice in notices):
        return []
    return [
        QCoreApplication.translate("CatchingUp", "The search index is being built again; a simpler search answers for the moment.")
    ]


def getting_ready() -> str:
    """Return what is said while there is no catalogue to read yet."""
    return QCoreApplication.translate(
        "CatchingUp", "The catalogue is being made ready, which may take some seconds. Help now works meanwhile."
    )


def warm_up(services: Services) -> Warm:
    """Open catalogue and index before the first question comes, and load what corrects spelling; called in a worker."""
    from bbico_desktop.domain.queries import Query

    for words in ("", MISSPELT):
        services.finding.find(Query(words=words, limit=1))
    services.renew_help_now()
    return Warm(info=services.browsing.info(), notices=services.notices)


def catch_up(services: Services) -> Warm | None:
    """Take in a newer shipped pack and build a missing index; None when nothing changed. Called in a worker of its own."""
    return warm_up(services) if services.catch_up() else None
