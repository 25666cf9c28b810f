# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A pack is installed whole or not at all, and the edition before stays to go back to."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import Helpline
from bbico_desktop.packs.editions import SHIPPED_EDITION, Edition
from bbico_desktop.packs.folder_lock import only_writer
from bbico_desktop.packs.search_files import OwnSearchFiles
from tests.catalogue_fixture import tiny_records
from tests.packs.installing import Home, fewer_records, home_in, ship
from tests.packs.making import PARTNER_RECORDS, made_pack


def refusal(home: Home, path: Path) -> Problem:
    before, current = home.state(), home.editions.current()
    with pytest.raises(Problem) as caught:
        home.installer().install(path)
    assert home.state() == before
    assert home.editions.current() == current
    return caught.value


def files_of(edition: Edition, under: str = ".") -> dict[str, bytes]:
    files = sorted(path for path in (edition.folder / under).rglob("*") if path.is_file())
    return {str(path.relative_to(edition.folder)): path.read_bytes() for path in files}


def test_the_first_pack_makes_the_first_edition(home: Home, pack: Path):
    installed = home.installer().install(pack)

    assert len(installed.added) == 12
    assert home.ids() == {one.id for one in tiny_records()}
    assert home.current().index.is_dir()
    assert (home.paths.data / "packs" / "base" / "1.bbico").read_bytes() == pack.read_bytes()


def test_a_newer_pack_says_what_it_changed(home: Home, pack: Path, tmp_path: Path):
    home.installer().install(pack)

    installed = home.installer().install(made_pack(tmp_path / "two.bbico", seq=2, records=fewer_records()))

    assert (installed.added, installed.changed, installed.withdrawn) == ((), ("news-detective",), ("old-website",))
    assert "old-website" not in home.ids()


def test_the_same_pack_twice_changes_nothing(home: Home, pack: Path):
    home.installer().install(pack)
    before = home.state()

    installed = home.installer().install(pack)

    assert installed.already_there
    assert home.state() == before


def test_an_older_pack_is_refused(home: Home, pack: Path, tmp_path: Path):
    home.installer().install(made_pack(tmp_path / "two.bbico", seq=2))

    assert refusal(home, pack).code == "pack-older"


def test_another_pack_of_the_same_number_is_not_trusted(home: Home, pack: Path, tmp_path: Path):
    home.installer().install(pack)

    problem = refusal(home, made_pack(tmp_path / "other.bbico", records=fewer_records()))

    assert (problem.code, problem.family) == ("pack-same-number", Family.NOT_TRUSTED)


def test_a_number_that_leaps_ahead_is_not_trusted(home: Home, pack: Path, tmp_path: Path):
    home.installer().install(pack)

    assert refusal(home, made_pack(tmp_path / "far.bbico", seq=1_000_000)).code == "pack-far-ahead"


def test_a_second_pack_adds_to_the_base(home: Home, pack: Path, tmp_path: Path):
    home.installer().install(pack)

    installed = home.installer().install(made_pack(tmp_path / "p.bbico", pack="partner", records=PARTNER_RECORDS))

    assert installed.added == ("partner-thing",)
    assert len(home.ids()) == 13


@pytest.mark.parametrize("taken", ["old-website", "bullying-box"])
def test_a_second_pack_may_not_bring_an_id_of_the_base(home: Home, pack: Path, tmp_path: Path, taken: str):
    home.installer().install(pack)
    records = (replace(PARTNER_RECORDS[0], id=taken),)

    problem = refusal(home, made_pack(tmp_path / "p.bbico", pack="partner", records=records))

    assert (problem.code, problem.facts["owner"]) == ("pack-foreign-id", "base")


def test_only_the_base_may_bring_emergency_numbers(home: Home, pack: Path, tmp_path: Path):
    home.installer().install(pack)
    line = next(one for one in tiny_records() if isinstance(one, Helpline) and one.emergency)

    problem = refusal(home, made_pack(tmp_path / "p.bbico", pack="partner", records=(replace(line, id="other-line"),)))

    assert problem.code == "pack-not-allowed"


@pytest.mark.parametrize("signed", [True, False])
def test_a_refused_pack_leaves_no_trace(home: Home, tmp_path: Path, signed: bool):
    path = made_pack(tmp_path / "bad.bbico", signed=signed)
    if signed:
        path.write_bytes(path.read_bytes()[:-100])

    refusal(home, path)

    assert not home.paths.data.exists()


def test_two_homes_build_the_same_bytes(tmp_path: Path, pack: Path):
    first, second = home_in(tmp_path / "a", OwnSearchFiles()), home_in(tmp_path / "b", OwnSearchFiles())

    for home in (first, second):
        home.installer().install(pack)

    assert first.state() == second.state()


def test_an_update_makes_the_same_edition_as_a_first_installation(tmp_path: Path, pack: Path):
    updated, fresh = home_in(tmp_path / "a", OwnSearchFiles()), home_in(tmp_path / "b", OwnSearchFiles())
    newer = made_pack(tmp_path / "two.bbico", seq=2, records=fewer_records())
    updated.installer().install(pack)

    updated.installer().install(newer)
    fresh.installer().install(newer)

    assert files_of(updated.current()) == files_of(fresh.current())


@pytest.mark.parametrize("damage", ["DROP TABLE search_reading", "UPDATE search_reading SET content = x'00'"])
def test_an_index_is_built_from_the_records_when_the_tables_are_damaged(tmp_path: Path, pack: Path, damage: str):
    whole, damaged = home_in(tmp_path / "a", OwnSearchFiles()), home_in(tmp_path / "b", OwnSearchFiles())
    whole.installer().install(pack)
    damaged.installer().install(pack, with_index=False)
    with closing(sqlite3.connect(damaged.current().catalogue)) as connection, connection:
        connection.execute(damage)

    damaged.installer().build_missing_index(damaged.current())

    assert files_of(damaged.current(), "index") == files_of(whole.current(), "index")


def test_an_update_takes_nothing_from_a_catalogue_that_was_altered(tmp_path: Path, pack: Path):
    altered, fresh = home_in(tmp_path / "a", OwnSearchFiles()), home_in(tmp_path / "b", OwnSearchFiles())
    newer = made_pack(tmp_path / "two.bbico", seq=2, records=fewer_records())
    altered.installer().install(pack)
    with closing(sqlite3.connect(altered.current().catalogue)) as connection, connection:
        connection.execute("UPDATE search_reading SET content = (SELECT content FROM search_reading LIMIT 1)")

    altered.installer().install(newer)
    fresh.installer().install(newer)

    assert files_of(altered.current()) == files_of(fresh.current())


def test_going_back_brings_the_edition_before(home: Home, pack: Path, tmp_path: Path):
    home.installer().install(pack)
    home.installer().install(made_pack(tmp_path / "two.bbico", seq=2, records=fewer_records()))

    home.installer().roll_back()

    assert "old-website" in home.ids()
    assert not home.installer().needs_rebuild()
    assert home.editions.previous() is None


def test_there_is_nothing_to_go_back_to_at_first(home: Home, pack: Path):
    home.installer().install(pack)

    with pytest.raises(Problem) as caught:
        home.installer().roll_back()

    assert caught.value.code == "nothing-to-go-back-to"


def test_only_two_editions_and_their_packs_stay(home: Home, tmp_path: Path):
    for seq in range(1, 5):
        home.installer().install(made_pack(tmp_path / f"{seq}.bbico", seq=seq))

    assert len(list(home.editions.folder.iterdir())) == 2
    assert [one.seq for one in home.editions.store.all()] == [3, 4]


def test_the_shipped_edition_is_opened_where_it_lies(home: Home):
    shipped = ship(home)

    assert home.current() == shipped
    assert not home.installer().needs_rebuild()
    assert not home.paths.data.exists()


def test_a_newer_pack_replaces_the_shipped_edition_and_going_back_brings_it_again(home: Home, tmp_path: Path):
    shipped = ship(home)
    home.installer().install(made_pack(tmp_path / "two.bbico", seq=2, records=fewer_records()))
    assert "old-website" not in home.ids()

    home.installer().roll_back()

    assert home.current() == shipped
    assert not home.installer().needs_rebuild()


def test_a_newer_shipped_pack_takes_over(home: Home, tmp_path: Path):
    ship(home)
    home.installer().install(made_pack(tmp_path / "two.bbico", seq=2, records=fewer_records()))

    newer = ship(home, seq=3)

    assert home.current() == newer
    assert not home.installer().needs_rebuild()
    assert home.installer().rebuild() == newer
    assert home.current() == newer


def test_a_catalogue_of_a_checkout_takes_over_though_its_number_is_the_same(home: Home):
    """Whoever changes a record does not raise the number each time; no pack of a release comes twice under one number."""
    home.installer().build_missing_index(ship(home))
    assert not home.current().shipped

    made_again = ship(home, records=fewer_records())

    assert home.current() == made_again
    assert not home.installer().needs_rebuild()


def test_a_newer_shipped_pack_does_not_hide_what_a_partner_brought(home: Home, tmp_path: Path):
    ship(home)
    home.installer().install(made_pack(tmp_path / "p.bbico", pack="partner", records=PARTNER_RECORDS))

    ship(home, seq=2, records=fewer_records())

    assert "partner-thing" in home.ids()
    assert home.installer().needs_rebuild()


def test_a_newer_shipped_base_joins_what_a_partner_brought(home: Home, tmp_path: Path):
    ship(home)
    home.installer().install(made_pack(tmp_path / "p.bbico", pack="partner", records=PARTNER_RECORDS))
    ship(home, seq=2, records=fewer_records())

    home.installer().rebuild(with_index=False)

    assert "partner-thing" in home.ids()
    assert "old-website" not in home.ids()


def test_a_lost_edition_is_built_again(home: Home, pack: Path):
    home.installer().install(pack)
    (home.current().catalogue).unlink()

    assert home.installer().needs_rebuild()
    home.installer().rebuild()

    assert len(home.ids()) == 12


@pytest.mark.parametrize("gone", ["catalogue.sqlite", "edition.json"])
def test_an_edition_is_lost_when_only_its_pack_is_left(home: Home, tmp_path: Path, gone: str):
    ship(home)
    assert not home.editions.is_lost()
    home.installer().install(made_pack(tmp_path / "two.bbico", seq=2, records=fewer_records()))
    assert not home.editions.is_lost()

    (home.current().folder / gone).unlink()

    assert home.editions.is_lost()
    home.installer().rebuild()
    assert not home.editions.is_lost()
    assert "old-website" not in home.ids()


def test_an_edition_whose_pack_is_gone_is_kept(home: Home, tmp_path: Path):
    ship(home)
    home.installer().install(made_pack(tmp_path / "two.bbico", seq=2, records=fewer_records()))
    home.editions.store.highest()["base"].path.unlink()

    assert not home.installer().needs_rebuild()
    assert "old-website" not in home.ids()


def test_a_damaged_stored_pack_is_mended_by_installing_it_again(home: Home, tmp_path: Path):
    pack = made_pack(tmp_path / "two.bbico", seq=2)
    home.installer().install(pack)
    before = home.state()
    home.editions.store.highest()["base"].path.write_bytes(b"damaged")

    assert home.installer().install(pack).already_there
    assert home.state() == before


def test_a_damaged_catalogue_is_built_again_to_the_same_bytes(home: Home, pack: Path):
    home.installer().install(pack)
    before, catalogue = home.state(), home.current().catalogue
    catalogue.write_bytes(catalogue.read_bytes()[:5000])

    home.installer().rebuild()

    assert home.state() == before


def test_without_any_pack_there_is_nothing_to_build(home: Home):
    assert home.installer().rebuild() is None


def test_a_damaged_installed_pack_is_put_aside(home: Home, tmp_path: Path):
    ship(home)
    home.installer().install(made_pack(tmp_path / "two.bbico", seq=2, records=fewer_records()))
    stored = home.editions.store.highest()["base"].path
    stored.write_bytes(stored.read_bytes()[:-1])
    home.current().catalogue.unlink()

    home.installer().rebuild()

    assert home.current().shipped
    assert not home.installer().needs_rebuild()


def test_the_index_can_come_later(home: Home, pack: Path):
    home.installer().install(pack, with_index=False)
    edition = home.current()
    assert not edition.index.exists()

    home.installer().build_missing_index(edition)

    assert edition.index.is_dir()
    assert not home.installer().needs_rebuild()


def test_an_index_that_was_not_shipped_is_built_in_a_copy(home: Home):
    shipped = ship(home)

    home.installer().build_missing_index(shipped)

    assert home.current().digest == shipped.digest
    assert home.current().index.is_dir()
    assert not home.current().shipped


def test_two_installations_do_not_run_at_once(home: Home, pack: Path):
    with only_writer(home.paths.data):
        problem = refusal(home, pack)

    assert (problem.code, problem.family) == ("locked", Family.STORAGE)


def test_a_data_folder_that_is_a_file_is_named(home: Home, pack: Path):
    home.paths.data.parent.mkdir(parents=True)
    home.paths.data.write_text("not a folder")

    with pytest.raises(Problem) as caught:
        home.installer().install(pack)

    assert caught.value.code == "not-a-folder"


def test_too_little_room_is_said_before_anything_is_written(home: Home, pack: Path):
    with pytest.raises(Problem) as caught:
        home.installer(spare_bytes=10**18).install(pack)

    assert caught.value.code == "disk-full"
    assert home.state() == {}


def test_the_shipped_pack_alone_is_enough_to_build_from(tmp_path: Path):
    home = home_in(tmp_path)
    ship(home)
    ids = home.ids()
    shutil.rmtree(home.paths.shipped / SHIPPED_EDITION)

    assert home.installer().needs_rebuild()
    home.installer().rebuild()

    assert home.ids() == ids
    assert not home.installer().needs_rebuild()
