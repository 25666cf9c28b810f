# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Whatever is broken is named, and what can be built again is built again."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bbico_desktop.domain.kits import KeptItem, KeptKit
from bbico_desktop.domain.own_things import DocumentText
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.queries import Query
from bbico_desktop.packs.installer import Installer
from bbico_desktop.services.backups import Backups
from bbico_desktop.services.health import Health, Report
from bbico_desktop.services.help_now_file import help_set, to_bytes
from bbico_desktop.services.kit_views import snapshot_of
from bbico_desktop.services.own_folder import own_folder
from bbico_desktop.storage.user_backup import UserBackups
from bbico_desktop.storage.user_file import UserFile
from bbico_desktop.storage.user_kits import UserKits
from bbico_desktop.storage.user_searches import UserSearches
from bbico_desktop.storage.user_store import UserStore
from tests.catalogue_fixture import tiny_info, tiny_records, tiny_vocabulary
from tests.packs.installing import Home, home_in, ship
from tests.packs.making import made_pack
from tests.shipped_fixture import StoppedClock


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """Return a home with everything shipped and a newer pack installed."""
    home = home_in(tmp_path)
    ship(home, with_index=True)
    helps = to_bytes(help_set(tiny_records(), tiny_vocabulary(), tiny_info()))
    (home.paths.shipped / "help_now.json").write_bytes(helps)
    home.installer().install(made_pack(tmp_path / "two.bbico", seq=2))
    return home


def health_of(home: Home) -> Health:
    return Health(
        paths=home.paths,
        editions=home.editions,
        installer=home.installer,
        search_files=home.search_files,
        own=store_in(home),
        backups=backups_in(home),
    )


def backups_in(home: Home) -> Backups:
    data = home.paths.data
    return Backups(folder=own_folder(data), copies=UserBackups(data / "user.sqlite", data / "backups"), clock=StoppedClock())


def store_in(home: Home) -> UserStore:
    folder = own_folder(home.paths.data)
    return UserStore(folder.file, folder.documents)


def found(report: Report) -> list[tuple[str, str]]:
    return [(one.what, one.problem.code) for one in report.checks if one.problem]


def damage(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def test_a_sound_home_has_no_problems(home: Home):
    report = health_of(home).examine()

    assert report.sound
    assert [one.what for one in report.checks][:6] == ["shipped-pack", "shipped-edition", "help-now", "pack", "edition", "index"]


def test_every_damaged_file_is_named(home: Home):
    for path in (
        home.paths.shipped / "base.bbico",
        home.paths.shipped / "help_now.json",
        home.editions.store.highest()["base"].path,
        home.current().catalogue,
        home.current().index / "tables.bin",
    ):
        damage(path)

    named = dict(found(health_of(home).examine()))

    assert set(named) == {"shipped-pack", "help-now", "pack", "edition", "index"}
    assert (named["edition"], named["help-now"]) == ("catalogue-broken", "help-now-broken")


@pytest.mark.parametrize("what", ["catalogue.sqlite", "edition.json"])
def test_a_damaged_edition_is_repaired(home: Home, what: str):
    (home.current().folder / what).write_bytes(b"broken")

    assert health_of(home).repair().sound

    assert len(home.ids()) == 12


def test_a_single_wrong_bit_in_the_catalogue_is_found_and_repaired(home: Home):
    damage(home.current().catalogue)
    assert not health_of(home).examine().sound

    assert health_of(home).repair().sound


def test_a_lost_edition_is_named_and_repaired(home: Home):
    shutil.rmtree(home.current().folder)

    assert found(health_of(home).examine()) == [("edition", "catalogue-missing")]
    assert health_of(home).repair().sound
    assert not home.current().shipped


def test_a_pack_that_is_gone_is_named(home: Home):
    home.editions.store.highest()["base"].path.unlink()

    assert found(health_of(home).repair()) == [("pack", "input-missing")]
    assert not home.current().shipped


@pytest.mark.parametrize("name", ["packs", "editions"])
def test_a_file_in_place_of_a_folder_below_is_named(home: Home, name: str):
    shutil.rmtree(home.paths.data / name)
    (home.paths.data / name).write_bytes(b"a file")

    assert ("folder", "not-a-folder") in found(health_of(home).examine())


def test_a_missing_index_is_noticed_and_repaired(home: Home):
    shutil.rmtree(home.current().index)

    assert health_of(home).repair().sound


def test_a_damaged_index_is_repaired(home: Home):
    damage(home.current().index / "tables.bin")
    assert found(health_of(home).examine()) == [("index", "index-broken")]

    assert health_of(home).repair().sound


def test_a_damaged_copy_of_the_help_gives_way_to_the_shipped_one(home: Home):
    kept = home.paths.data / "help_now.json"
    kept.write_bytes(b"{}")

    assert health_of(home).repair().sound

    assert not kept.exists()


def test_a_damaged_shipped_pack_cannot_be_repaired_and_stays_in_the_report(home: Home):
    damage(home.paths.shipped / "base.bbico")

    report = health_of(home).repair()

    assert [what for what, _ in found(report)] == ["shipped-pack"]
    assert len(home.ids()) == 12


def test_without_anything_shipped_or_installed_everything_is_missing(tmp_path: Path):
    health = health_of(home_in(tmp_path))

    assert ("edition", "catalogue-missing") in found(health.repair())


def test_a_folder_that_is_a_file_is_named(tmp_path: Path):
    home = home_in(tmp_path)
    home.paths.data.parent.mkdir()
    home.paths.data.write_text("in the way")

    assert ("folder", "not-a-folder") in found(health_of(home).examine())


def test_a_missing_root_of_trust_is_named(home: Home):
    def no_installer() -> Installer:
        raise Problem("trust-missing", Family.STORAGE)

    health = Health(
        paths=home.paths,
        editions=home.editions,
        installer=no_installer,
        search_files=home.search_files,
        own=store_in(home),
        backups=backups_in(home),
    )

    assert ("shipped-pack", "trust-missing") in found(health.examine())


def test_damaged_own_data_is_named_and_put_aside_and_nothing_of_it_is_lost(home: Home):
    store = store_in(home)
    store.set_note("account-hacked", "Ask for the new password.", "2026-11-24")
    file = home.paths.data / "user.sqlite"
    broken = file.read_bytes()[:4096] + b"damaged" * 600
    file.write_bytes(broken)

    examined, repaired = health_of(home).examine(), health_of(home).repair()

    assert ("own-data", "user-data-damaged") in found(examined)
    assert repaired.sound
    assert (home.paths.data / "user.sqlite-damaged-1").read_bytes() == broken
    assert not file.exists()


def test_the_newest_sound_backup_is_offered_and_comes_into_the_place_of_damaged_own_data(home: Home):
    store, backups = store_in(home), backups_in(home)
    for text, day in (("first", "2026-11-23"), ("second", "2026-11-24")):
        store.set_note("account-hacked", text, "2026-11-24")
        UserBackups(home.paths.data / "user.sqlite", home.paths.data / "backups").make(day, most_bytes=1_000_000)
    damage(backups.all()[0].path)
    file = home.paths.data / "user.sqlite"
    broken = file.read_bytes()[:4096] + b"damaged" * 600
    file.write_bytes(broken)

    examined, repaired = health_of(home).examine(), health_of(home).repair()

    assert examined.backup == repaired.backup == backups.all()[1]
    assert examined.put_aside is None
    assert file.exists()
    assert repaired.sound
    assert repaired.put_aside == home.paths.data / "user.sqlite-damaged-1"
    assert repaired.put_aside.read_bytes() == broken
    assert store_in(home).notes() == {"account-hacked": "first"}


def test_own_data_of_a_newer_program_is_named_and_left_alone(home: Home):
    store_in(home).set_note("account-hacked", "Ask for the new password.", "2026-11-24")
    file = home.paths.data / "user.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = file.read_bytes()

    assert ("own-data", "user-data-newer") in found(health_of(home).repair())
    assert file.read_bytes() == before


@pytest.mark.parametrize("table", ["kit_item SET snapshot", "saved_search SET query"])
def test_a_damaged_kit_or_saved_search_is_named(home: Home, table: str):
    file = UserFile(home.paths.data / "user.sqlite")
    item = KeptItem(entry_id="account-hacked", snapshot=snapshot_of(tiny_records()[0]))
    kept = KeptKit(id=0, name="For 4B", language="nl", created="2026-11-24", changed="2026-11-24", items=(item,))
    UserKits(file).add(kept, most=1)
    UserSearches(file).add("Hacked", Query(words="hacked"), (), "2026-11-24", most=1)
    assert health_of(home).examine().sound
    with closing(sqlite3.connect(file.path)) as connection, connection:
        connection.execute(f"UPDATE {table} = '{{'")  # the test's own words

    assert ("own-data", "user-data-damaged") in found(health_of(home).examine())


def test_an_attached_document_that_is_gone_is_named(home: Home):
    text = DocumentText(media_type="text/plain", pages=("words",))
    document = store_in(home).add_document("account-hacked", "notes.txt", b"words", text, "2026-11-24")
    (home.paths.data / "documents" / document.sha256).unlink()

    assert ("own-data", "document-lost") in found(health_of(home).repair())
