# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a room has, and other orders than by relevance: over the whole result, nothing unknown among what is known."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bbico_desktop.domain.freshness import day_of
from bbico_desktop.domain.queries import SORTS, Filters
from bbico_desktop.domain.records import GroupSize, Kit, Resource, Sheet
from bbico_desktop.domain.rooms import LARGE_GROUP, LESSON_MINUTES, ROOMS, works_in
from bbico_desktop.domain.search_documents import SearchDocument
from tests.searching.conftest import Searched

KEYS: dict[str, Callable[[SearchDocument], object]] = {
    "checked": lambda one: -day.toordinal() if (day := day_of(one.as_of)) else None,
    "duration": lambda one: one.minutes,
    "age": lambda one: one.ages,
}


def asked(name: str, filters: Filters) -> Filters:
    """Return the filters with what one click asks of the room."""
    plain = {"chosen": filters.chosen, "room": filters.room, "unknown_too": filters.unknown_too}
    numbers = {"minutes": filters.minutes, "group": filters.group}
    if name in ROOMS:
        return Filters(**{**plain, "room": filters.room | {name}}, **numbers)
    return Filters(**plain, **{**numbers, name: {"minutes": LESSON_MINUTES, "group": LARGE_GROUP}[name]})


@settings(max_examples=20, deadline=None)
@given(
    room=st.frozensets(st.sampled_from(ROOMS)),
    minutes=st.none() | st.sampled_from((10, 50, 90)),
    group=st.none() | st.sampled_from((5, 15, 40)),
    unknown_too=st.frozensets(st.sampled_from((*ROOMS, "minutes", "group"))),
    words=st.sampled_from(("", "nepnieuws", "pesten 50 minuten", "privacy")),
    chosen=st.sampled_from(({}, {"type": frozenset(("lesson-plan", "game"))}, {"needs": frozenset(("printable",))})),
)
def test_counts_of_the_room_hold_after_the_click(real: Searched, room, minutes, group, unknown_too, words, chosen):  # drawn
    filters = Filters(chosen=chosen, room=room, minutes=minutes, group=group, unknown_too=unknown_too)
    counts = real.found(words, filters=filters, limit=0).room

    for name, count in counts.items():
        without = asked(name, filters)
        after = real.found(words, filters=without, limit=0)
        assert after.total == count.count, name
        if name not in without.unknown_too:
            assert real.found(words, filters=without.toggled_unknown(name), limit=0).total == count.count + count.unknown, name


def test_what_is_not_known_is_let_through_only_when_asked(real: Searched):
    of = {one.id: one for one in real.documents}
    lesson = Filters(minutes=LESSON_MINUTES)

    assert all(of[one].minutes for one in real.ids("", filters=lesson, limit=2000))
    assert any(of[one].minutes is None for one in real.ids("", filters=lesson.toggled_unknown("minutes"), limit=2000))


@pytest.mark.parametrize("words", ["", "nepnieuws", "cyberpesten 50 minuten"])
@pytest.mark.parametrize("sort", sorted(KEYS))
def test_known_values_come_in_their_order_and_unknown_ones_last(real: Searched, sort: str, words: str):
    of = {one.id: one for one in real.documents}
    found = real.found(words, sort=sort, limit=2000)
    fitting = [hit.id for hit in found.hits[: found.total - found.apart]]
    keys = [(KEYS[sort](of[one]), one) for one in fitting]
    known = [key for key in keys if key[0] is not None]

    assert keys[: len(known)] == known
    assert known == sorted(known)
    assert [one for _, one in keys[len(known) :]] == sorted(one for _, one in keys[len(known) :])


def test_an_order_goes_over_the_whole_result_page_after_page(real: Searched):
    for sort in SORTS:
        whole = real.ids("internet", sort=sort, limit=60)
        assert [one for at in range(0, 60, 20) for one in real.ids("internet", sort=sort, offset=at, limit=20)] == whole


def test_titles_stand_in_the_order_of_the_readers_language(tiny: Searched):
    of = {one.id: one for one in tiny.documents}
    titles = [of[one].title.get("nl") or next(iter(of[one].title.values())) for one in tiny.ids("", sort="title", language="nl")]

    assert [title[0].lower() for title in titles] == sorted(title[0].lower() for title in titles)


def test_only_what_a_record_says_is_known_of_a_room():
    def sheet(*needs: str) -> Sheet:
        return Sheet(id="a", type="activity-sheet", title={"en": "A"}, room_needs=needs, group_size=GroupSize(min=6, max=28))

    def resource(need: str | None) -> Resource:
        return Resource(id="a", type="game", title={"en": "A"}, low_connectivity=need)

    assert set(works_in(sheet("printer", "board")).values()) == {True}
    assert works_in(sheet("projector")) == {"no-wifi": True, "no-devices": True, "printer-only": False}
    assert works_in(sheet("internet")) == {"no-wifi": False, "no-devices": False, "printer-only": False}
    assert works_in(resource("downloadable"))["no-wifi"] is True
    assert works_in(resource("face-to-face")) == {"no-wifi": True, "no-devices": None, "printer-only": None}
    assert set(works_in(resource(None)).values()) == {None}
    assert set(works_in(Kit(id="k", type="kit", title={"en": "K"})).values()) == {None}
