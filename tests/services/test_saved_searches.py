# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A saved search says what it finds that was not there when somebody last looked."""

import os
from pathlib import Path

import pytest

from bbico_desktop.domain.problems import Problem
from bbico_desktop.domain.queries import Filters, Query
from bbico_desktop.services.own_folder import own_folder
from bbico_desktop.services.saved_searches import SavedSearches
from bbico_desktop.storage.user_searches import UserSearches
from tests.shipped_fixture import StoppedClock

QUERY = Query(words="pesten", language="nl", filters=Filters(chosen={"topic": frozenset({"cyberbullying"})}, age=12))


class Search:
    """Finds these ids, whatever is asked, and remembers what was asked."""

    def __init__(self, *ids: str) -> None:
        self.ids = ids
        self.asked: list[Query] = []

    def __call__(self, query: Query) -> tuple[str, ...]:
        self.asked.append(query)
        return self.ids


@pytest.fixture
def search() -> Search:
    return Search("b", "a")


@pytest.fixture
def saved(tmp_path: Path, search: Search) -> SavedSearches:
    folder = own_folder(tmp_path / "data")
    return SavedSearches(folder=folder, searches=UserSearches(folder.file), find_ids=search, clock=StoppedClock())


def code_of(work) -> str:
    with pytest.raises(Problem) as caught:
        work()
    return caught.value.code


def test_a_search_just_saved_has_nothing_new(saved: SavedSearches):
    number = saved.save(" For\n4B ", QUERY)

    (listed,) = saved.all()

    assert (listed.id, listed.name, listed.query, listed.total, listed.new) == (number, "For 4B", QUERY, 2, 0)
    assert listed.saved == "2026-11-24T12:00:00+00:00"


def test_what_came_since_is_new_in_the_order_of_the_answer(saved: SavedSearches, search: Search):
    saved.save("For 4B", QUERY)
    search.ids = ("d", "b", "c")

    (listed,) = saved.all()

    assert (listed.total, listed.new, listed.new_ids) == (3, 2, ("d", "c"))
    assert saved.all() == (listed,)


def test_opening_counts_all_as_seen(saved: SavedSearches, search: Search):
    number = saved.save("For 4B", QUERY)
    search.ids = ("d", "b", "c")

    assert saved.open(number) == QUERY
    assert saved.all()[0].new == 0

    search.ids = ("a", "b")
    assert saved.all()[0].new_ids == ("a",)


def test_opened_without_a_trace_what_is_new_stays_new(saved: SavedSearches, search: Search):
    number = saved.save("For 4B", QUERY)
    search.ids = ("d", "b")

    assert saved.open(number, mark_seen=False) == QUERY

    assert saved.all()[0].new_ids == ("d",)


def test_only_what_was_asked_is_kept_not_how_it_was_looked_at(saved: SavedSearches):
    looked = Query(words="x" * 600 + "\udcff", limit=50, offset=20, typing=True, explain=True, as_words=frozenset({"age"}))

    number = saved.save("long", looked)

    assert saved.open(number) == Query(words="x" * 500, as_words=frozenset({"age"}))


def test_the_order_of_the_results_is_kept(saved: SavedSearches):
    number = saved.save("For 4B", Query(words="pesten", sort="checked"))

    assert saved.open(number).sort == "checked"
    assert saved.all()[0].query.sort == "checked"


def test_names_are_asked_for_and_bounded(saved: SavedSearches):
    assert code_of(lambda: saved.save("  ", QUERY)) == "own-text-missing"
    assert code_of(lambda: saved.save("x" * 201, QUERY)) == "own-text-too-long"
    assert saved.all() == ()


def test_there_is_a_most(saved: SavedSearches, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("bbico_desktop.services.saved_searches.MOST_SAVED_SEARCHES", 2)
    for name in "ab":
        saved.save(name, QUERY)

    assert code_of(lambda: saved.save("c", QUERY)) == "saved-searches-full"
    assert [one.name for one in saved.all()] == ["a", "b"]


def test_a_search_is_renamed_and_removed(saved: SavedSearches):
    number = saved.save("a", QUERY)

    saved.rename(number, "b")
    assert [one.name for one in saved.all()] == ["b"]

    saved.remove(number)
    assert saved.all() == ()


def test_what_is_not_there_is_said(saved: SavedSearches):
    for work in (lambda: saved.open(7), lambda: saved.rename(7, "x"), lambda: saved.remove(7)):
        assert code_of(work) == "saved-search-unknown"


def test_where_nothing_can_be_written_searches_are_opened_and_nothing_is_marked(
    saved: SavedSearches, search: Search, monkeypatch: pytest.MonkeyPatch
):
    number = saved.save("a", QUERY)
    search.ids = ("c",)
    monkeypatch.setattr(os, "access", lambda path, mode: False)

    assert saved.open(number) == QUERY
    assert saved.all()[0].new == 1
    for work in (lambda: saved.save("b", QUERY), lambda: saved.rename(number, "x"), lambda: saved.remove(number)):
        assert code_of(work) == "own-things-off"


def test_a_search_that_fails_keeps_nothing(saved: SavedSearches, search: Search, monkeypatch: pytest.MonkeyPatch):
    def broken(query: Query) -> tuple[str, ...]:
        raise ZeroDivisionError

    monkeypatch.setattr(saved, "_find_ids", broken)
    with pytest.raises(ZeroDivisionError):
        saved.save("a", QUERY)
    monkeypatch.setattr(saved, "_find_ids", search)

    assert saved.all() == ()
