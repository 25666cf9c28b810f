# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Lines of a pack are bounded, canonical JSON, and records in them keep to the rules of the house."""

from contextlib import suppress
from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bbico_desktop.domain.plain import canonical_json, record_to_plain, to_plain
from bbico_desktop.packs.entries import EntryError, concepts_in, records_in, unique
from bbico_desktop.packs.entry_checks import is_web_address
from bbico_desktop.packs.json_lines import lines_of, values_in
from tests.catalogue_fixture import tiny_records, tiny_vocabulary

RESOURCE = next(one for one in tiny_records() if one.id == "news-detective")
HELPLINE = next(one for one in tiny_records() if one.id == "emergency-112")


@pytest.mark.parametrize(
    "line",
    [
        b'{"a":1,"a":2}\n',
        b'{"a":NaN}\n',
        b'{"a":Infinity}\n',
        b'{"a": 1}\n',
        b'{"b":1,"a":2}\n',
        b'{"a":1}',
        b'{"a":"\\ud800"}\n',
        b'{"a":"\\u0041"}\n',
        b"\xff\n",
        b"\n",
        b"[" * 100_000 + b"]" * 100_000 + b"\n",
        b"[" * 20 + b"]" * 20 + b"\n",
        b'"' + b"a" * 1_000_001 + b'"\n',
        b"1" * 5_000 + b"\n",
    ],
)
def test_a_line_that_is_not_canonical_is_refused(line: bytes):
    with pytest.raises(ValueError, match="line"):
        list(values_in(line))


@given(st.binary(max_size=200))
def test_no_bytes_make_the_reader_stumble(data: bytes):
    with suppress(EntryError):
        records_in(data, "records.jsonl")


SCALARS = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(st.characters(exclude_categories=["Cs"]))


@given(st.lists(SCALARS | st.lists(SCALARS) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), SCALARS)))
def test_what_we_write_we_read(value: object):
    assert [line.value for line in values_in(lines_of([value]))] == [value]


def test_every_bad_record_is_named_with_its_line():
    plains = [record_to_plain(one) for one in (RESOURCE, replace(RESOURCE, id="Bad Id"), replace(RESOURCE, url="ftp://x.example"))]
    data = b"".join(canonical_json(one) + b"\n" for one in plains)

    with pytest.raises(EntryError) as caught:
        records_in(data, "records.jsonl")

    assert [(one.place.line, one.place.field) for one in caught.value.mistakes] == [(2, "id"), (3, "url")]


def test_the_text_of_a_known_line_need_not_be_made_again():
    known, other = canonical_json(record_to_plain(RESOURCE)), canonical_json(record_to_plain(RESOURCE) | {"former_ids": []})

    for line, texts in ((known, {RESOURCE.id: known.decode()}), (other, {})):  # the other says the same, and not as we write it
        read = records_in(line + b"\n", "records.jsonl", frozenset({sha256(known).hexdigest()}))

        assert (read.records, read.texts) == ((RESOURCE,), texts)


def test_a_known_line_is_checked_like_any_other():
    line = canonical_json(record_to_plain(replace(RESOURCE, url="ftp://x.example")))

    with pytest.raises(EntryError):
        records_in(line + b"\n", "records.jsonl", frozenset({sha256(line).hexdigest()}))


@pytest.mark.parametrize(("record", "file"), [(HELPLINE, "records.jsonl"), (RESOURCE, "helplines.jsonl")])
def test_helplines_stand_in_their_own_member(record: object, file: str):
    with pytest.raises(EntryError):
        records_in(lines_of([record_to_plain(record)]), file)


def test_an_unknown_field_is_refused():
    with pytest.raises(EntryError):
        records_in(lines_of([record_to_plain(RESOURCE) | {"onclick": "x"}]), "records.jsonl")


@pytest.mark.parametrize("changes", [{"id": "own-box"}, {"former_ids": ("own-box",)}])
def test_ids_of_own_entries_are_kept_for_readers(changes: dict[str, object]):
    with pytest.raises(EntryError):
        records_in(lines_of([record_to_plain(replace(RESOURCE, **changes))]), "records.jsonl")


def test_an_id_may_not_stand_twice_even_as_a_former_one():
    with pytest.raises(EntryError):
        unique((RESOURCE, replace(HELPLINE, former_ids=(RESOURCE.id,))))


def test_a_concept_may_not_stand_twice():
    first = to_plain(tiny_vocabulary().concepts[0])

    with pytest.raises(EntryError):
        concepts_in(lines_of([first, first]), "vocabulary.jsonl")


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https:evil",
        "https://",
        "https://good.be@evil.example",
        "//x",
        "http://[",
        "https://a b",
    ],
)
def test_dangerous_addresses_are_no_addresses(address: str):
    assert not is_web_address(address)


def test_an_ordinary_address_is_one():
    assert is_web_address("https://www.example.org/a?b=c#d")
