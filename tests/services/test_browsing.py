# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Look at entries of a real little catalogue."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bbico_desktop.services.browsing import Browsing
from bbico_desktop.storage.catalogue_reader import Catalogue
from tests.catalogue_fixture import tiny_catalogue, tiny_records


@pytest.fixture
def browsing(tmp_path: Path) -> Iterator[Browsing]:
    file = tiny_catalogue(tmp_path)
    with Catalogue(file) as catalogue:
        yield Browsing(file=lambda: file, catalogue=lambda: catalogue)


def test_a_record_is_found_by_its_id_and_by_a_former_one(browsing: Browsing):
    record = browsing.record("bullying-class-box")

    assert record is not None
    assert browsing.record("bullying-box") == record
    assert browsing.record("nothing") is None


def test_lists_come_in_static_order_and_by_kind(browsing: Browsing):
    assert len(browsing.ids()) == len(tiny_records())
    assert browsing.ids(type="help-sheet") == browsing.ids(kind="sheet")
    assert set(browsing.ids(kind="helpline")) == {"emergency-112", "child-focus-116000"}


def test_cards_come_in_the_order_asked_for_without_those_that_are_gone(browsing: Browsing):
    cards = browsing.cards(["news-detective", "gone", "emergency-112"], "fr")

    assert list(cards) == ["news-detective", "emergency-112"]


def test_concepts_and_labels_are_in_the_readers_language(browsing: Browsing):
    assert browsing.labels("de")["teenagers"] == next(
        one.pref["de"] for one in browsing.concepts("audience") if one.id == "teenagers"
    )
    assert browsing.vocabulary().scheme("topic") == browsing.concepts("topic")


def test_the_first_page_needs_no_open_catalogue(tmp_path: Path):
    file = tiny_catalogue(tmp_path)

    def must_not_open() -> Catalogue:
        raise AssertionError("the first page opened the catalogue")

    page = Browsing(file=lambda: file, catalogue=must_not_open).first_page("nl")

    assert page is not None
    assert page.info.issued == "2026-11-24"


def test_the_open_catalogue_says_which_it_is(browsing: Browsing):
    assert browsing.info().counts["sheet"] == 2
