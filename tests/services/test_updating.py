# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The service that changes packs says what it did, and catches up with the program."""

from pathlib import Path

import pytest

from bbico_desktop.domain.changes import Changes
from bbico_desktop.packs.editions import Edition
from bbico_desktop.packs.installer import changes_between
from bbico_desktop.services.updating import Updating
from tests.packs.installing import Home, fewer_records, home_in, ship
from tests.packs.making import PARTNER_RECORDS, made_pack


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return home_in(tmp_path)


def updating_in(home: Home) -> Updating:
    return Updating(installer=home.installer(), editions=home.editions)


def test_without_a_catalogue_there_are_no_packs(home: Home):
    assert updating_in(home).packs() == ()


def test_installed_packs_are_listed(home: Home, tmp_path: Path):
    ship(home)

    updating_in(home).install(made_pack(tmp_path / "two.bbico", seq=2), with_index=False)

    assert [(one.pack, one.seq) for one in updating_in(home).packs()] == [("base", 2)]


def test_a_pack_is_verified_without_installing_it(home: Home, tmp_path: Path):
    pack = updating_in(home).verify(made_pack(tmp_path / "two.bbico", seq=2))

    assert pack.meta.seq == 2
    assert not home.paths.data.exists()


def test_going_back_brings_the_shipped_catalogue(home: Home, tmp_path: Path):
    shipped = ship(home)
    updating_in(home).install(made_pack(tmp_path / "two.bbico", seq=2), with_index=False)

    assert updating_in(home).rollback() == shipped


def test_there_is_nothing_to_catch_up_with_when_all_is_shipped(home: Home):
    ship(home, with_index=True)

    assert not updating_in(home).catch_up()
    assert not home.paths.data.exists()


def test_catching_up_builds_a_missing_index(home: Home):
    ship(home)
    told: list[float] = []

    assert updating_in(home).catch_up(told.append)

    assert home.current().index.is_dir()
    assert told[-1] == 1.0


def test_catching_up_takes_in_a_newer_shipped_pack(home: Home, tmp_path: Path):
    ship(home)
    updating_in(home).install(made_pack(tmp_path / "p.bbico", pack="partner", records=PARTNER_RECORDS), with_index=False)
    ship(home, seq=3, with_index=True, records=fewer_records())

    assert updating_in(home).catch_up()

    assert "partner-thing" in home.ids()
    assert "old-website" not in home.ids()


def test_an_edition_of_another_schema_gives_way_to_the_shipped_one(home: Home, tmp_path: Path):
    shipped = ship(home)
    updating_in(home).install(made_pack(tmp_path / "two.bbico", seq=2), with_index=False)
    facts = home.current().folder / "edition.json"
    facts.write_text(facts.read_text().replace('"schema":[1,', '"schema":[0,'))

    assert home.current() == shipped
    assert home.editions.is_lost()

    assert updating_in(home).catch_up()
    assert updating_in(home).packs()[0].seq == 2


def test_what_the_last_update_did_is_known_as_long_as_the_catalogue_before_it_is_there(home: Home, tmp_path: Path):
    ship(home)
    assert not updating_in(home).latest_changes()

    updating_in(home).install(made_pack(tmp_path / "two.bbico", seq=2, records=fewer_records()), with_index=False)

    changes = updating_in(home).latest_changes()
    assert changes.withdrawn
    assert changes.added == ()


def test_two_catalogues_are_compared_once_however_often_it_is_asked(home: Home, tmp_path: Path):
    compared: list[tuple[str, str]] = []

    def compare(before: Edition, after: Edition) -> Changes:
        compared.append((before.digest, after.digest))
        return changes_between(before, after)

    updating = Updating(installer=home.installer(), editions=home.editions, compare=compare)
    shipped = ship(home)
    second = updating.install(made_pack(tmp_path / "two.bbico", seq=2, records=fewer_records()), with_index=False)
    two = home.current()

    answers = {updating.latest_changes() for _ in range(3)}
    assert [one.withdrawn for one in answers] == [second.withdrawn]
    assert compared == [(shipped.digest, two.digest)]

    updating.install(made_pack(tmp_path / "three.bbico", seq=3), with_index=False)
    assert updating.latest_changes().added == second.withdrawn
    assert compared[1:] == [(two.digest, home.current().digest)]
