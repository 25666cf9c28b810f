# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The service that finds: the engine's order, the catalogue's rows, and what is missing is said."""

from collections.abc import Mapping, Sequence

from bbico_desktop.domain.entries import EntryCard
from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.queries import Query
from bbico_desktop.domain.results import Completion, Engine, Found, Hit, Match, Suggestion
from bbico_desktop.services.finding import COMPLETIONS, Finding


class Ranked:
    """An engine that finds what it was given."""

    def __init__(self, *ids: str, name: Engine = "whoosh") -> None:
        self.name: Engine = name
        self._ids = ids

    def search(self, query: Query) -> Found:
        matched = (Match(field="title", term=query.words),)
        return Found(
            hits=tuple(Hit(id=one, score=9.5 - place, matched=matched) for place, one in enumerate(self._ids)),
            total=40,
            facets={"topic": {"phishing": 3}},
            suggestion=Suggestion(query="phishing", shown=True),
            shortened=True,
        )

    def complete(self, words: str, language: Language, limit: int) -> tuple[Completion, ...]:
        return (Completion(text=f"{words} {language} {limit}"),)

    def similar(self, entry_id: str, language: Language, limit: int) -> tuple[str, ...]:
        return tuple(one for one in self._ids if one != entry_id)[:limit]

    def close(self) -> None: ...


class Shelf:
    """A catalogue with these entries."""

    def __init__(self, *ids: str) -> None:
        self._ids = ids

    def cards(self, ids: Sequence[str], language: str) -> Mapping[str, EntryCard]:
        return {one: card(one, language) for one in ids if one in self._ids}


def card(entry_id: str, language: str) -> EntryCard:
    return EntryCard(
        id=entry_id,
        kind="resource",
        type="game",
        title=entry_id.upper(),
        title_language=language,
        summary="",
        text_language=language,
        makers=(),
        topics=(),
        audiences=(),
        languages=(),
        ages=None,
        duration_minutes=None,
        price=None,
        low_connectivity=None,
        community=None,
        phone=None,
        url=None,
        as_of="unknown",
    )


def test_find_keeps_rank_order_and_names_entries_the_catalogue_lost():
    finding = Finding(engine=Ranked("b", "gone", "a"), catalogue=Shelf("a", "b"))

    answer = finding.find(Query(words="pesten", language="nl"))

    assert [one.card.title for one in answer.results] == ["B", "A"]
    assert [one.score for one in answer.results] == [9.5, 7.5]
    assert answer.missing == ("gone",)


def test_find_passes_on_all_that_the_engine_says():
    answer = Finding(engine=Ranked("a"), catalogue=Shelf("a")).find(Query(words="fishing"))

    assert answer.query == Query(words="fishing")
    assert answer.results[0].matched == (Match(field="title", term="fishing"),)
    assert (answer.total, answer.facets, answer.shortened) == (40, {"topic": {"phishing": 3}}, True)
    assert answer.suggestion == Suggestion(query="phishing", shown=True)
    assert (answer.engine, answer.took_ms >= 0) == ("whoosh", True)


def test_another_engine_takes_over_and_the_old_one_is_given_back():
    stand_in = Ranked("a", name="fts5")
    finding = Finding(engine=stand_in, catalogue=Shelf("a", "b"))

    before = finding.use(Ranked("b"))

    assert before is stand_in
    assert finding.engine_name == "whoosh"
    assert [one.card.id for one in finding.find(Query()).results] == ["b"]


def test_completions_come_from_the_engine():
    finding = Finding(engine=Ranked(), catalogue=Shelf())

    assert finding.complete("pes", "nl") == (Completion(text=f"pes nl {COMPLETIONS}"),)
    assert finding.complete("pes", "nl", limit=2) == (Completion(text="pes nl 2"),)


def test_similar_entries_come_as_cards_nearest_first_without_those_that_the_catalogue_lost():
    finding = Finding(engine=Ranked("a", "c", "gone", "b"), catalogue=Shelf("a", "b", "c"))

    assert [(one.id, one.title_language) for one in finding.similar("a", "nl")] == [("c", "nl"), ("b", "nl")]
    assert [one.id for one in finding.similar("a", "nl", limit=1)] == ["c"]
