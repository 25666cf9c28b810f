# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A reader's own things over a catalogue that both engines search."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from bbico_desktop.domain.own_things import OwnMaterial, PageText
from bbico_desktop.domain.queries import Query
from bbico_desktop.domain.records import Resource
from bbico_desktop.domain.results import Found, Hit
from bbico_desktop.searching.answering import Answering
from bbico_desktop.searching.own_search import OwnSearch
from tests.searching.conftest import Searched

EVENING = Resource(
    id="own-avond-over-gokken",
    type="guide",
    title={"nl": "Ouderavond over gokkast Zilverhaas"},
    summary={"nl": "Een avond van de buurtwerking over lootboxen, met koffie."},
    topics=("phishing",),
    languages=("nl",),
)


@dataclass
class OwnThings:
    """Own things that a test changes as it goes."""

    searched: Searched
    folder: Path
    material: OwnMaterial = field(default_factory=OwnMaterial)
    changed: int = 0
    asked: int = 0

    def __post_init__(self) -> None:
        self.engines = [self._over(base) for base in (self.searched.whoosh, self.searched.fts5)]

    def change(self, **fields: object) -> None:
        """Have other entries, notes or pages from now on."""
        self.material = replace(self.material, **fields)  # type: ignore[arg-type]  # fields of own material
        self.changed += 1

    def found(self, words: str, **more: object) -> Found:
        """Return the answer that both engines give."""
        query = Query(words=words, **more)  # type: ignore[arg-type]  # fields of a query
        answer, other = (engine.search(query) for engine in self.engines)
        assert answer == other
        return answer

    def ids(self, words: str, **more: object) -> list[str]:
        """Return the ids that both engines find, best first."""
        return [hit.id for hit in self.found(words, **more).hits]

    def hit(self, words: str, entry_id: str, **more: object) -> Hit:
        """Return one of the hits."""
        return next(hit for hit in self.found(words, **more).hits if hit.id == entry_id)

    def _over(self, base: object) -> OwnSearch:
        assert isinstance(base, Answering)
        return OwnSearch(
            base,
            vocabulary=lambda: self.searched.vocabulary,
            material=self._asked_material,
            changed=lambda: self.changed,
            kept=self.folder / f"{base.name}-own-texts.bin",
        )

    def _asked_material(self) -> OwnMaterial:
        self.asked += 1
        return self.material


def pages(*texts: str, document: str = "brochure.pdf") -> tuple[PageText, ...]:
    """Return a document's pages."""
    return tuple(PageText(document, number, text) for number, text in enumerate(texts, start=1))
