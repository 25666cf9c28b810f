# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Records and concepts as JSON values, there and back."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bbico_desktop.domain.plain import (
    NotPlainError,
    canonical_json,
    fingerprint,
    from_plain,
    record_from_plain,
    record_to_plain,
    to_plain,
)
from bbico_desktop.domain.records import AgeRange, AnyRecord, Resource, kind_of
from bbico_desktop.domain.vocabulary import Concept
from tests.catalogue_fixture import tiny_records, tiny_vocabulary


@pytest.mark.parametrize("record", tiny_records(), ids=lambda record: record.id)
def test_a_record_comes_back_from_json_as_it_was(record: AnyRecord):
    read = record_from_plain(json.loads(canonical_json(record_to_plain(record))))

    assert read == record
    assert fingerprint(read) == fingerprint(record)


@pytest.mark.parametrize("concept", tiny_vocabulary().concepts, ids=lambda concept: f"{concept.scheme}-{concept.id}")
def test_a_concept_comes_back_from_json_as_it_was(concept: Concept):
    assert from_plain(Concept, json.loads(canonical_json(to_plain(concept)))) == concept


@given(
    title=st.dictionaries(st.sampled_from(["nl", "fr", "de", "en"]), st.text(), min_size=1),
    ages=st.none() | st.tuples(st.integers(0, 120), st.integers(0, 120)),
    topics=st.lists(st.text(), max_size=3),
)
def test_any_text_survives_the_way_through_json(title: dict[str, str], ages: tuple[int, int] | None, topics: list[str]):
    held = AgeRange(min=min(ages), max=max(ages)) if ages else None
    record = Resource(id="x", type="game", title=title, ages=held, topics=tuple(topics))

    assert record_from_plain(json.loads(canonical_json(record_to_plain(record)))) == record


def test_fields_with_their_default_are_left_out():
    plain = record_to_plain(Resource(id="x", type="game", title={"en": "X"}))

    assert plain == {"kind": "resource", "id": "x", "type": "game", "title": {"en": "X"}}


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"kind": "spell"}, "kind"),
        ({"colour": "red"}, "colour: no such field"),
        ({"topics": "bullying"}, "topics: expected a list"),
        ({"title": "Game"}, "title: expected an object"),
        ({"title": {"en": 3}}, "title.en: expected str"),
        ({"duration_minutes": "ten"}, "duration_minutes: expected int"),
        ({"duration_minutes": True}, "duration_minutes: expected int"),
        ({"ages": {"min": 20, "max": 10}}, "age range 20-10"),
        ({"ages": 3}, "ages"),
        ({"status": "lost"}, "status: expected one of"),
        ({"translations": {"nl": "perhaps"}}, "translations.nl: expected one of"),
    ],
)
def test_what_is_no_record_is_refused_by_field(changes: dict[str, object], said: str):
    plain = {"kind": "resource", "id": "x", "type": "game", "title": {"en": "Game"}, **changes}

    with pytest.raises(NotPlainError, match=said):
        record_from_plain(plain)


def test_a_missing_field_is_refused():
    with pytest.raises(NotPlainError):
        record_from_plain({"kind": "resource", "id": "x"})


def test_only_kinds_of_records_have_a_kind():
    with pytest.raises(TypeError, match="Concept"):
        kind_of(Concept(id="x", scheme="topic", pref={}))  # type: ignore[arg-type]  # on purpose


def test_the_order_of_fields_changes_nothing():
    assert canonical_json({"b": 1, "a": {"d": 2, "c": "é"}}) == '{"a":{"c":"é","d":2},"b":1}'.encode()
