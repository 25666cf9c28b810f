# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The file of own data is made privately, kept whole, and left alone when it is damaged or of a newer program."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Column, Integer, Text

from bbico_desktop.domain.kits import KeptItem, KeptKit
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.storage.user_file import UserFile
from bbico_desktop.storage.user_kits import UserKits
from bbico_desktop.storage.user_opening import APPLICATION_ID, VERSION, version_of
from bbico_desktop.storage.user_searches import UserSearches
from bbico_desktop.storage.user_store import UserStore
from tests.faults.stopping import DONE, die_before_statement, die_before_touch, outcome_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "user.sqlite"


def store(path: Path) -> UserStore:
    return UserStore(UserFile(path), path.parent / "documents")


def with_note(path: Path) -> bytes:
    """Keep a note and return the file."""
    store(path).set_note("news-detective", "Lend it to 4B.", "2026-11-24")
    return path.read_bytes()


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def refusal(path: Path) -> Problem:
    with pytest.raises(Problem) as caught:
        store(path).notes()
    with pytest.raises(Problem) as written:
        store(path).set_note("account-hacked", "x", "2026-11-24")
    assert written.value.code == caught.value.code
    return caught.value


def test_nothing_is_made_before_something_is_kept(path: Path):
    assert store(path).notes() == {}
    assert store(path).entries() == ()
    assert store(path).documents() == ()
    assert not store(path).material()
    assert not store(path).remove_entry("own-x")
    assert not path.parent.exists()


def test_the_file_says_what_it_is_and_is_for_this_user_alone(path: Path):
    with_note(path)

    with opened(path) as connection:
        assert connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        assert connection.execute("PRAGMA user_version").fetchone()[0] == VERSION == 2
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_a_file_of_a_newer_program_is_refused_and_left_as_it_is(path: Path):
    with_note(path)
    with opened(path) as connection:
        connection.execute("PRAGMA user_version = 3")
    before = path.read_bytes()

    problem = refusal(path)

    assert (problem.code, problem.family, problem.facts["found"]) == ("user-data-newer", Family.STORAGE, "3")
    assert path.read_bytes() == before


def no_sqlite(_whole: bytes) -> bytes:
    return b"these are not the bytes of a database " * 200


def other_program(whole: bytes) -> bytes:
    return whole[:68] + b"\x00\x00\x00\x07" + whole[72:]


def overwritten(whole: bytes) -> bytes:
    return whole[:5000] + b"\xff" * (len(whole) - 5000)


def cut_off(whole: bytes) -> bytes:
    return whole[: len(whole) // 2]


@pytest.mark.parametrize("damage", [no_sqlite, other_program, overwritten, cut_off])
def test_a_damaged_file_is_named_and_never_written_into(path: Path, damage):
    broken = damage(with_note(path))
    path.write_bytes(broken)

    assert refusal(path).code == "user-data-damaged"
    assert path.read_bytes() == broken


def test_a_missing_table_is_damage(path: Path):
    with_note(path)
    with opened(path) as connection:
        connection.execute("DROP TABLE note")

    assert refusal(path).code == "user-data-damaged"
    with pytest.raises(Problem, match="user-data-damaged"):
        store(path).check()


KIT_RECORD = '{"kind":"kit","id":"own-x","type":"kit","title":{"en":"x"}}'


@pytest.mark.parametrize("record", ["", "{}", KIT_RECORD, "[1]", '{"kind":"resource"}'])
def test_an_entry_that_cannot_be_read_is_damage(path: Path, record: str):
    with_note(path)
    with opened(path) as connection:
        connection.execute("INSERT INTO own_entry VALUES ('own-x', ?, '')", [record])

    with pytest.raises(Problem, match="user-data-damaged"):
        store(path).entries()


def test_a_damaged_file_put_aside_is_kept_and_a_new_one_begins(path: Path):
    path.parent.mkdir()
    for content in (b"first " * 100, b"second " * 100):
        path.write_bytes(content)
        UserFile(path).set_aside()
    with_note(path)

    assert store(path).notes() == {"news-detective": "Lend it to 4B."}
    assert (path.parent / "user.sqlite-damaged-1").read_bytes() == b"first " * 100
    assert (path.parent / "user.sqlite-damaged-2").read_bytes() == b"second " * 100


def test_a_first_change_that_never_came_to_its_end_counts_as_nothing(path: Path):
    path.parent.mkdir()
    path.touch()

    assert store(path).notes() == {}
    store(path).check()
    with_note(path)
    assert store(path).notes() == {"news-detective": "Lend it to 4B."}


def test_a_file_that_somebody_else_writes_is_said_to_be_in_use(path: Path, monkeypatch: pytest.MonkeyPatch):
    with_note(path)
    monkeypatch.setattr("bbico_desktop.storage.user_opening._PATIENCE_SECONDS", 0.01)

    with opened(path) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert refusal(path).code == "locked"


def test_a_change_that_fails_leaves_all_as_it_was(path: Path):
    file = UserFile(path)
    before = with_note(path)

    def failing() -> None:
        with file.writing() as connection:
            connection.exec_driver_sql("DELETE FROM note")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        failing()

    assert path.read_bytes() == before


def test_what_was_removed_is_overwritten(path: Path):
    store(path).set_note("news-detective", "Confidential: Jan from 4B", "2026-11-24")

    store(path).set_note("news-detective", "", "2026-11-24")

    assert b"Jan from 4B" not in path.read_bytes()


def test_the_mark_is_another_after_every_change(path: Path):
    file = UserFile(path)
    marks = [file.mark()]
    for number in range(3):
        store(path).set_note("news-detective", str(number), "2026-11-24")
        marks.append(file.mark())

    assert len(set(marks)) == 4
    assert file.mark() == marks[-1]


class TestMigration:
    """An older file is copied, then brought along by Alembic in one step, or not at all."""

    def step(self, operations) -> None:
        with operations.batch_alter_table("document") as table:
            table.add_column(Column("author", Text))
            table.alter_column("page_count", existing_type=Integer, nullable=True)

    def test_an_older_file_is_brought_along_with_all_that_is_in_it(self, path: Path):
        from bbico_desktop.domain.own_things import DocumentText

        text = DocumentText(media_type="text/plain", pages=("words",))
        store(path).add_document("news-detective", "a.txt", b"words", text, "2026-11-24")

        newer = UserStore(UserFile(path, version=3, steps={3: self.step}), path.parent / "documents")

        assert newer.material().pages["news-detective"][0].text == "words"
        with opened(path) as connection:
            assert connection.execute("PRAGMA user_version").fetchone()[0] == 3
            assert connection.execute("SELECT author FROM document").fetchone() == (None,)
        with opened(path.parent / "backups" / "user-2.sqlite") as copy:
            assert copy.execute("SELECT text FROM document_page").fetchone() == ("words",)
        newer.set_note("news-detective", "new", "2026-11-24")

    def test_a_step_that_fails_leaves_the_file_of_the_older_version(self, path: Path):
        before = with_note(path)

        def failing(operations) -> None:
            self.step(operations)
            operations.drop_table("nothing_of_the_kind")

        with pytest.raises(Problem):
            UserStore(UserFile(path, version=3, steps={3: failing}), path.parent).notes()

        assert path.read_bytes() == before
        assert store(path).notes() == {"news-detective": "Lend it to 4B."}

    def test_a_step_that_leaves_loose_ends_is_taken_back(self, path: Path):
        with_note(path)

        def loose(operations) -> None:
            operations.execute("INSERT INTO document_page VALUES (7, 1, 'of no document')")

        with pytest.raises(Problem, match="user-data-damaged"):
            UserStore(UserFile(path, version=3, steps={3: loose}), path.parent).notes()

        assert store(path).material().pages == {}

    def test_a_new_file_has_the_newest_version_at_once(self, path: Path):
        UserStore(UserFile(path, version=3, steps={3: self.step}), path.parent).set_note("x", "y", "2026-11-24")

        with opened(path) as connection:
            assert connection.execute("PRAGMA user_version").fetchone()[0] == 3
        assert not (path.parent / "backups").exists()


def test_alembic_is_not_loaded_for_a_file_of_this_version(path: Path):
    with_note(path)
    code = f"""
import sys
from pathlib import Path
from bbico_desktop.storage.user_file import UserFile
from bbico_desktop.storage.user_store import UserStore
store = UserStore(UserFile(Path({str(path)!r})), Path("nowhere"))
store.set_note("account-hacked", "x", "2026")
assert store.notes()
print("alembic" in sys.modules)
"""

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=os.getcwd())

    assert done.stdout.strip() == "False"


VERSION_1 = Path(__file__).resolve().parent.parent / "data" / "user-1.sqlite"
"""Made by the program when kits could not be kept yet: an own entry, a note, a document, a saved search."""


KIT = KeptKit(
    id=0, name="For 4B", language="nl", created="2026-11-24", changed="2026-11-24", items=(KeptItem(entry_id="news-detective"),)
)


@pytest.fixture
def first_version(path: Path) -> Path:
    """Return a copy of the file of version 1."""
    path.parent.mkdir()
    path.write_bytes(VERSION_1.read_bytes())
    return path


def kept_in(path: Path) -> tuple[object, ...]:
    own = store(path)
    return own.entries(), own.notes(), own.documents(), own.material(), UserSearches(UserFile(path)).all()


def columns(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with opened(path) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
        kinds = ("table_info", "foreign_key_list")
        return {f"{name} {kind}": connection.execute(f"PRAGMA {kind}({name})").fetchall() for name in names for kind in kinds}


class TestVersion1:
    """A file of the first version is brought along as it was, and copied before."""

    def test_nothing_is_lost_and_kits_can_be_kept(self, first_version: Path):
        entries, notes, documents, material, searches = kept_in(first_version)

        assert [one.id for one in entries] == ["own-box"]
        assert notes == {"news-detective": "Lend it to 4B."}
        assert [one.name for one in documents] == ["a.pdf"]
        assert len(material.pages["news-detective"]) == 2
        assert [one.name for one in searches] == ["For 4B"]
        kept = UserKits(UserFile(first_version)).add(KIT, most=9)
        assert UserKits(UserFile(first_version)).all() == (kept,)

    def test_it_is_copied_before(self, first_version: Path):
        store(first_version).notes()

        with opened(first_version.parent / "backups" / "user-1.sqlite") as copy:
            assert copy.execute("PRAGMA user_version").fetchone()[0] == 1
            assert copy.execute("SELECT text FROM note").fetchone() == ("Lend it to 4B.",)

    def test_its_tables_are_then_those_of_a_new_file(self, first_version: Path, tmp_path: Path):
        new = tmp_path / "new" / "user.sqlite"
        with_note(new)

        store(first_version).notes()

        assert columns(first_version) == columns(new)

    def test_where_nothing_can_be_written_it_is_read_as_it_is(self, first_version: Path, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setattr("bbico_desktop.storage.user_file.can_write", lambda folder: False)

        assert store(first_version).notes() == {"news-detective": "Lend it to 4B."}
        assert UserKits(UserFile(first_version)).heads() == UserKits(UserFile(first_version)).all() == ()
        assert UserKits(UserFile(first_version)).one(1) is None
        UserFile(first_version).check()
        assert first_version.read_bytes() == VERSION_1.read_bytes()

    @pytest.mark.parametrize("disturb", [die_before_statement, die_before_touch])
    def test_a_kill_on_the_way_leaves_one_version_or_the_other(self, first_version: Path, tmp_path: Path, disturb):
        outcomes = []
        for number in range(1, 80):
            folder = tmp_path / str(number)
            shutil.copytree(first_version.parent, folder)
            path = folder / "user.sqlite"
            outcomes.append(outcome_of(lambda: (disturb(folder, number), store(path).notes())))  # noqa: B023  # called at once
            assert kept_in(path)[1] == {"news-detective": "Lend it to 4B."}
            assert version_of(path) == 2
            if outcomes[-1] == DONE and number > 3:
                break

        assert outcomes[-1] == DONE
        assert outcomes.count(-signal.SIGKILL) >= 3
