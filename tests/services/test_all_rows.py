# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Lists and pages get own entries and those of the catalogue from one place."""

from pathlib import Path

import pytest

from bbico_desktop.composition import Services, open_services
from bbico_desktop.domain.own_things import EntryDraft
from tests.shipped_fixture import StoppedClock, paths_in, ship_tiny

DRAFT = EntryDraft(language="nl", title="Onze pestdoos")


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("program")
    ship_tiny(paths_in(folder))
    return folder


@pytest.fixture
def services(shipped: Path, tmp_path: Path):
    from dataclasses import replace

    paths = replace(paths_in(tmp_path), shipped=paths_in(shipped).shipped)
    opened = open_services(paths=paths, clock=StoppedClock())
    yield opened
    opened.close()


def test_cards_of_both_come_in_the_order_asked_for(services: Services):
    own = services.own_things.add_entry(DRAFT)

    cards = services.browsing.cards(["news-detective", own, "own-gone", "account-hacked"], "nl")

    assert list(cards) == ["news-detective", own, "account-hacked"]


def test_records_of_both_are_found_by_their_ids(services: Services):
    own = services.own_things.add_entry(DRAFT)

    assert services.browsing.record(own) == services.own_things.entries()[0]
    assert services.browsing.record("bullying-box")
    assert services.browsing.record("own-gone") is None


def test_lists_of_the_catalogue_hold_the_catalogue_alone(services: Services):
    own = services.own_things.add_entry(DRAFT)

    assert own not in services.browsing.ids()
    assert services.browsing.info().seq == 1
    assert services.browsing.labels("nl")
    assert services.browsing.vocabulary()


def test_own_data_that_cannot_be_read_is_a_notice_and_the_catalogue_goes_on(services: Services):
    own = services.own_things.add_entry(DRAFT)
    (services.paths.data / "user.sqlite").write_bytes(b"damaged" * 1000)

    assert list(services.browsing.cards([own, "news-detective"], "nl")) == ["news-detective"]
    assert [problem.code for problem in services.notices] == ["user-data-damaged"]
    assert services.health.repair().sound
    assert list(services.browsing.cards([own], "nl")) == [own]  # the backup of the day has it
    assert services.notices == ()


def test_nobody_opens_own_data_to_look_at_the_catalogue(services: Services):
    assert services.browsing.cards(["news-detective"], "nl")
    assert services.notices == ()
    assert not (services.paths.data / "user.sqlite").exists()
