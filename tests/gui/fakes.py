# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Services of the same shape as the real ones, over a few records in memory, with the real vocabularies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from bbico_desktop.domain.entries import CatalogueInfo, EntryCard
from bbico_desktop.domain.facets import communities_of, facet_values, folded, in_static_order
from bbico_desktop.domain.first_page import FirstPage
from bbico_desktop.domain.own_things import SavedSearch
from bbico_desktop.domain.problems import Problem
from bbico_desktop.domain.queries import FACETS, Filters, Query
from bbico_desktop.domain.records import (
    AgeRange,
    AnyRecord,
    Helpline,
    Organisation,
    PhoneNumber,
    Resource,
    Sheet,
    kind_of,
    minutes_of,
)
from bbico_desktop.domain.results import Answer, Completion, Exit, Match, Result, RoomCount, Suggestion, Understood
from bbico_desktop.domain.rooms import LESSON_MINUTES, ROOMS, works_in
from bbico_desktop.domain.vocabulary import Concept, Vocabulary
from bbico_desktop.storage.cards import card_of
from bbico_desktop.storage.first_page_content import first_page_of
from tests.whole_catalogue import whole_catalogue

ROOT = Path(__file__).resolve().parents[2]
INFO = CatalogueInfo(digest="d" * 64, seq=12, issued="2026-11-18", development=True, counts={"resource": 45})

FAKE_NEWS = Resource(
    id="edubox-fake-news",
    type="lesson-plan",
    title={"nl": "EDUbox Nepnieuws: je checklist voor misleidende informatie"},
    summary={
        "nl": "Leerlingen spelen nepnieuwsdetective en ontmaskeren stap voor stap misleidende berichten, met fiches en taken.",
        "en": "Pupils play fake-news detective and unmask misleading messages step by step, with cards and tasks.",
    },
    useful_for={"en": "When you want a first lesson on fake news that is ready."},
    languages=("nl",),
    topics=("disinformation", "fact-checking"),
    audiences=("teachers", "teenagers"),
    ages=AgeRange(min=12, max=18),
    url="https://communicatie.vrt.be/edubox",
    sources=("https://communicatie.vrt.be/edubox", "https://www.example.org/a-page-that-tells-about-it"),
    as_of="2026-11-12",
    organisations=("mediawijs",),
    organisation_names=("VRT",),
    duration_minutes=50,
    price="free",
    low_connectivity="printable",
)
FRENCH = Resource(
    id="critiquer-l-info",
    type="dossier",
    title={"fr": "Critiquer l'info"},
    summary={"en": "Sheets to learn to read the news: source, picture, title and intention of a message."},
    languages=("fr",),
    topics=("news-literacy",),
    audiences=("teachers",),
    as_of="2023",
    organisation_names=("Média Animation",),
    low_connectivity="downloadable",
)
SHEET = Sheet(
    id="blackmailed-with-pictures",
    type="help-sheet",
    situation="blackmailed-with-pictures",
    title={
        "nl": "Iemand dreigt mijn foto's te delen",
        "fr": "On menace de partager mes photos",
        "de": "Jemand droht mit meinen Fotos",
        "en": "Someone threatens to share my pictures",
    },
    summary={"nl": "Wat je nu doet.", "fr": "Ce que tu fais maintenant.", "de": "Was du jetzt tust.", "en": "What you do now."},
    languages=("nl", "fr", "de", "en"),
    topics=("sextortion",),
    audiences=("teenagers",),
    as_of="2026-11",
)
HELPLINE = Helpline(
    id="child-focus-116000",
    type="helpline",
    title={"nl": "Child Focus", "en": "Child Focus"},
    languages=("nl", "fr", "en"),
    topics=("sextortion",),
    phone=(PhoneNumber(number="116 000"),),
    hours_247=True,
    cost="free",
)
MAKER = Organisation(id="mediawijs", type="organisation", title={"nl": "Mediawijs"}, community="flemish", languages=("nl",))
MANY = tuple(
    Resource(
        id=f"game-{number:02}",
        type="game",
        title={"en": f"Game number {number:02} about passwords"},
        summary={"en": "A short game."},
        languages=("en",),
        topics=("passwords-and-accounts",),
    )
    for number in range(40)
)
OTHERS = tuple(
    Resource(id=f"a-{kind}", type=kind, title={"en": f"A {kind} about something"}, languages=("en",))
    for kind in ("video", "book", "poster")
)
RECORDS: tuple[AnyRecord, ...] = (FAKE_NEWS, FRENCH, SHEET, HELPLINE, MAKER, *MANY, *OTHERS)


def vocabulary() -> Vocabulary:
    """Return the vocabularies of the catalogue."""
    return whole_catalogue().vocabulary


class FakeBrowsing:
    """A shelf of records."""

    def __init__(self, records: Sequence[AnyRecord]) -> None:
        self.records: dict[str, AnyRecord] = {}
        self._hold(records)

    def _hold(self, records: Sequence[AnyRecord]) -> None:
        self.records = {record.id: record for record in in_static_order(records)}
        self.organisations = {one.id: one for one in records if isinstance(one, Organisation)}
        communities = communities_of(records)
        groups = vocabulary().scheme("age_group")
        self.facets = {record.id: facet_values(record, groups, communities) for record in self.records.values()}

    def add(self, record: AnyRecord) -> None:
        self._hold((*self.records.values(), record))

    def record(self, record_id: str) -> AnyRecord | None:
        return self.records.get(record_id)

    def cards(self, ids: Sequence[str], language: str) -> dict[str, EntryCard]:
        return {
            one: card_of(self.records[one], language, facets=self.facets[one], organisations=self.organisations)
            for one in ids
            if one in self.records
        }

    def ids(self, *, kind: str | None = None, type: str | None = None) -> tuple[str, ...]:  # noqa: A002
        held = self.records.values()
        return tuple(one.id for one in held if kind in (None, kind_of(one)) and type in (None, one.type))

    def labels(self, language: str) -> dict[str, str]:
        return vocabulary().labels(language)

    def concepts(self, scheme: str) -> tuple[Concept, ...]:
        return vocabulary().scheme(scheme)

    def info(self) -> CatalogueInfo:
        return INFO

    def first_page(self, language: str) -> FirstPage:
        records = tuple(self.records.values())
        cards = tuple(self.cards([one.id for one in records], language).values())
        return first_page_of(records, language, vocabulary=vocabulary(), info=INFO, cards=cards, facets=self.facets)


class FakeFinding:
    """Finds entries whose title in any language holds the words; keeps the queries it was asked."""

    def __init__(self, browsing: FakeBrowsing) -> None:
        self._browsing = browsing
        self.asked: list[Query] = []
        self.suggestion: Suggestion | None = None
        self.understood: tuple[Understood, ...] = ()
        self.apart = 0
        self.exits: tuple[Exit, ...] = ()
        self.completions: tuple[Completion, ...] = ()
        self.completed: list[str] = []
        self.completed_in: list[str] = []

    def find(self, query: Query) -> Answer:
        self.asked.append(query)
        words = folded(query.words)
        if self.suggestion is not None and not query.exact_spelling and self.suggestion.shown:
            words = folded(self.suggestion.query)
        worded = [one for one in self._browsing.records.values() if any(words in folded(title) for title in one.title.values())]
        found = [one.id for one in worded if self._kept(one.id, query.filters)]
        if query.sort == "title":
            found.sort(key=lambda one: (folded(self._browsing.cards([one], query.language)[one].title), one))
        page = found[query.offset : query.offset + query.limit]
        cards = self._browsing.cards(page, query.language)
        matched = (Match(field="title", term=query.words),) if query.words else ()
        understood = tuple(one for one in self.understood if one.kind not in query.as_words)
        return Answer(
            query=query,
            results=tuple(Result(card=cards[one], score=1.0, matched=matched) for one in page),
            total=len(found),
            facets=self._counts([one.id for one in worded], query.filters),
            engine="fts5",
            took_ms=1.0,
            suggestion=None if query.exact_spelling else self.suggestion,
            understood=understood,
            apart=min(self.apart, len(found)) if understood else 0,
            exits=() if found else self.exits,
            room=self._room([one.id for one in worded], query.filters),
        )

    def complete(self, words: str, language: str, limit: int = 8) -> tuple[Completion, ...]:
        self.completed.append(words)
        self.completed_in.append(language)
        return self.completions[:limit]

    def similar(self, entry_id: str, language: str, limit: int = 5) -> tuple[EntryCard, ...]:
        facets = self._browsing.facets
        near = [
            one for one in facets if one != entry_id and set(facets[one]["topic"]) & set(facets[entry_id]["topic"]) - {"unknown"}
        ]
        return tuple(self._browsing.cards(near[:limit], language).values())

    def _kept(self, entry_id: str, filters: Filters, but: str = "") -> bool:
        values = self._browsing.facets[entry_id]
        if not all(chosen & set(values[facet]) for facet, chosen in filters.chosen.items() if facet != but):
            return False
        asked = [*filters.room, *(["minutes"] if filters.minutes else [])]
        return all(
            fits or (fits is None and name in filters.unknown_too)
            for name in asked
            if name != but
            for fits in (self._fits(entry_id, name, filters),)
        )

    def _fits(self, entry_id: str, name: str, filters: Filters) -> bool | None:
        record = self._browsing.records[entry_id]
        if name != "minutes":
            return works_in(record)[name]
        taken = minutes_of(record)
        return taken <= (filters.minutes or LESSON_MINUTES) if taken else None

    def _room(self, ids: Sequence[str], filters: Filters) -> dict[str, RoomCount]:
        counts = {}
        for name in (*ROOMS, "minutes"):
            fits = [self._fits(one, name, filters) for one in ids if self._kept(one, filters, name)]
            unknown = fits.count(None)
            counts[name] = RoomCount(count=fits.count(True) + unknown * (name in filters.unknown_too), unknown=unknown)
        return counts

    def _counts(self, ids: Sequence[str], filters: Filters) -> dict[str, dict[str, int]]:
        return {
            facet: dict(Counter(v for one in ids if self._kept(one, filters, facet) for v in self._browsing.facets[one][facet]))
            for facet in FACETS
        }


class FakeSavedSearches:
    """Keeps searches in memory; `found` says what each finds now."""

    def __init__(self) -> None:
        self.kept: dict[int, SavedSearch] = {}
        self.opened: list[int] = []

    def put(self, name: str, query: Query, *, total: int = 0, new: int = 0) -> None:
        number = len(self.kept) + 1
        new_ids = tuple(f"new-{one}" for one in range(new))
        self.kept[number] = SavedSearch(id=number, name=name, query=query, saved="2026-11-18", total=total, new_ids=new_ids)

    def save(self, name: str, query: Query) -> int:
        self.put(name, replace(query, limit=20, typing=False))
        return len(self.kept)

    def all(self) -> tuple[SavedSearch, ...]:
        return tuple(self.kept.values())

    def open(self, search_id: int, *, mark_seen: bool = True) -> Query:
        self.opened.append(search_id)
        if mark_seen:
            self.kept[search_id] = replace(self.kept[search_id], new_ids=())
        return self.kept[search_id].query

    def rename(self, search_id: int, name: str) -> None:
        self.kept[search_id] = replace(self.kept[search_id], name=name)

    def remove(self, search_id: int) -> None:
        del self.kept[search_id]


class FakeRecent:
    """Remembers in memory which entries were opened."""

    def __init__(self) -> None:
        self.ids: list[str] = []

    def note(self, entry_id: str) -> None:
        self.ids.append(entry_id)

    def recent(self, language: str) -> tuple[EntryCard, ...]:
        return ()

    def clear(self) -> None:
        self.ids.clear()


class Calendar:
    """A clock that shows one day."""

    def __init__(self, today: date, *, plausible: bool = True) -> None:
        self._today = today
        self._plausible = plausible

    def today(self) -> date:
        return self._today

    def now(self) -> datetime:
        return datetime(self._today.year, self._today.month, self._today.day).astimezone()

    def plausible(self) -> bool:
        return self._plausible


class FakeServices:
    """What `composition.open_services` returns, as far as the pages ask it."""

    def __init__(self, records: Sequence[AnyRecord] = RECORDS) -> None:
        self.browsing = FakeBrowsing(records)
        self.finding = FakeFinding(self.browsing)
        self.saved_searches = FakeSavedSearches()
        self.recent = FakeRecent()
        self.notices: tuple[Problem, ...] = ()
        self.closed = False
        self.clock = Calendar(date(2026, 11, 18))

    def close(self) -> None:
        self.closed = True
