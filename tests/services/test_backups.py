# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A copy a day, of seven days and four weeks, never a damaged one, never too much, never in the way."""

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bbico_desktop.domain.problems import Problem
from bbico_desktop.services.backups import DAILY, WEEKLY, Backups, superfluous
from bbico_desktop.services.housekeeping import Housekeeping
from bbico_desktop.storage.user_backup import UNDATED, Backup, UserBackups
from tests.services.test_undo_and_bin import ENTRY, Desk

TODAY = date(2026, 11, 24)


class Kept:
    """A desk whose copies are made by themselves."""

    def __init__(self, folder: Path, **more: int) -> None:
        self.desk = Desk(folder)
        self.file = self.desk.folder.file.path
        self.copies = UserBackups(self.file, self.file.parent / "backups")
        self.backups = Backups(folder=self.desk.folder, copies=self.copies, clock=self.desk.clock, **more)
        house = Housekeeping(backups=self.backups, bin_=self.desk.bin, clock=self.desk.clock)
        self.desk.folder.file.after_change = house.after_change

    def write(self, text: str) -> None:
        self.desk.own.set_note(ENTRY, text)

    def notes_in(self, backup: Backup) -> list[str]:
        with closing(sqlite3.connect(backup.path)) as copy:
            return [text for (text,) in copy.execute("SELECT text FROM note")]


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path)


def test_the_first_change_of_a_day_is_copied_and_the_others_are_not(kept: Kept):
    kept.write("one")
    kept.write("two")
    kept.desk.clock.wait(1)
    kept.write("three")

    assert [(one.day, kept.notes_in(one)) for one in kept.backups.all()] == [("2026-11-25", ["three"]), ("2026-11-24", ["one"])]


def test_another_run_of_the_program_does_not_copy_twice(kept: Kept, tmp_path: Path):
    kept.write("one")
    other = Kept(tmp_path)
    other.write("two")

    assert len(other.backups.all()) == 1


def test_a_copy_lists_the_documents_and_is_for_its_reader_alone(kept: Kept):
    document = kept.desk.own.attach(ENTRY, kept.desk.file)
    backup = kept.backups.make()

    assert backup.documents == {document.sha256: "leaflet.txt"}
    assert backup.path.stat().st_mode & 0o777 == 0o600
    assert sorted(one.name for one in kept.copies.folder.iterdir()) == [
        f"own-{number:06d}-2026-11-24.{ending}" for number in (2,) for ending in ("json", "sqlite")
    ]


def test_after_a_year_there_are_seven_days_and_four_weeks(kept: Kept):
    for number in range(60):
        kept.write(str(number))
        kept.desk.clock.wait(1)
    days = [date.fromisoformat(one.day) for one in kept.backups.all()]
    last = days[0]

    assert days[:DAILY] == [last - timedelta(days=number) for number in range(DAILY)]
    assert len(days) == DAILY + WEEKLY
    assert len({one.isocalendar()[:2] for one in days[DAILY:]}) == WEEKLY


def test_a_wrong_clock_makes_one_copy_a_run_and_takes_no_day_away(kept: Kept, tmp_path: Path):
    kept.write("one")
    kept.desk.clock.right = False
    for text in ("two", "three"):
        kept.write(text)
    other = Kept(tmp_path)
    other.desk.clock.right = False
    other.write("four")

    assert [(one.day, kept.notes_in(one)) for one in other.backups.all()] == [(UNDATED, ["four"]), ("2026-11-24", ["one"])]


def test_a_damaged_file_is_not_copied_and_the_copies_stay(kept: Kept):
    kept.write("one")
    kept.desk.clock.wait(1)
    kept.file.write_bytes(kept.file.read_bytes()[:4096] + b"damaged" * 2000)

    assert kept.backups.make_if_due() is None
    assert kept.backups.trouble
    assert kept.backups.trouble.code == "user-data-damaged"
    assert len(kept.backups.all()) == 1


def test_a_file_that_is_too_large_is_not_copied_and_that_is_said(tmp_path: Path):
    kept = Kept(tmp_path, most_bytes=20_000)
    kept.write("one")

    assert kept.backups.all() == ()
    assert kept.backups.trouble
    assert kept.backups.trouble.code == "backup-too-large"
    assert list(kept.copies.folder.iterdir()) == []


def test_where_nothing_can_be_written_nothing_is_tried(kept: Kept, monkeypatch: pytest.MonkeyPatch):
    kept.write("one")
    kept.desk.clock.wait(1)
    monkeypatch.setattr("bbico_desktop.services.own_folder.can_write", lambda _: False)

    assert kept.backups.make_if_due() is None
    assert kept.backups.trouble is None
    with pytest.raises(Problem, match="own-things-off"):
        kept.backups.restore(kept.backups.all()[0])


def test_a_copy_that_was_altered_or_lost_is_not_good(kept: Kept):
    kept.write("one")
    first = kept.backups.all()[0]
    second = kept.backups.make() if first else first
    assert kept.backups.newest_good() == second
    second.path.write_bytes(second.path.read_bytes()[:-1] + b"x")

    assert kept.backups.newest_good() is None


def test_a_copy_of_a_newer_program_is_not_good(kept: Kept, monkeypatch: pytest.MonkeyPatch):
    kept.write("one")
    monkeypatch.setattr("bbico_desktop.storage.user_backup.VERSION", 0)

    assert kept.backups.newest_good() is None


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"sha256": 1}', '{"documents": 3, "sha256": "", "bytes": "x"}', "\xff"])
def test_a_broken_list_is_no_copy(kept: Kept, text: str):
    kept.write("one")
    kept.backups.all()[0].path.with_suffix(".json").write_bytes(text.encode("latin-1"))

    assert kept.backups.all() == ()


def test_a_copy_comes_back_also_over_a_change_that_was_cut_off(kept: Kept):
    kept.write("one")
    journal = kept.file.with_name("user.sqlite-journal")
    journal.write_bytes(b"what was cut off")
    kept.file.write_bytes(b"nonsense")

    aside = kept.backups.restore(kept.backups.all()[0])

    assert aside.read_bytes() == b"nonsense"
    assert aside.with_name(f"{aside.name}-journal").read_bytes() == b"what was cut off"
    assert not journal.exists()
    assert kept.desk.own.note(ENTRY) == "one"


def test_where_a_file_cannot_have_two_names_it_is_copied(kept: Kept, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object) -> None:
        raise OSError(1, "no")

    kept.write("one")
    kept.file.write_bytes(b"nonsense")
    monkeypatch.setattr("os.link", refuse)

    assert kept.backups.restore(kept.backups.all()[0]).read_bytes() == b"nonsense"
    assert kept.desk.own.note(ENTRY) == "one"


def test_all_copies_can_be_removed(kept: Kept):
    kept.write("one")

    assert kept.backups.remove_all() == 1
    assert list(kept.copies.folder.iterdir()) == []


def backup(number: int, day: str, size: int = 10) -> Backup:
    return Backup(number=number, day=day, path=Path(str(number)), sha256="", bytes=size, version=1, documents={})


def test_too_many_bytes_take_the_oldest_away_and_leave_the_newest():
    copies = [backup(number, f"2026-11-{number:02d}", 400) for number in range(20, 25)]

    assert [one.number for one in superfluous(copies, TODAY, 1000)] == [22, 21, 20]
    assert [one.number for one in superfluous(copies, TODAY, 10)] == [23, 22, 21, 20]


days = st.one_of(st.just(UNDATED), st.dates(date(2026, 1, 1), date(2027, 12, 31)).map(date.isoformat))


@given(st.lists(days, max_size=60))
def test_never_more_than_their_number_and_the_newest_always_stays(found: list[str]):
    copies = [backup(number, day) for number, day in enumerate(found, start=1)]
    gone = superfluous(copies, TODAY, 10_000)

    assert len(copies) - len(gone) <= DAILY + WEEKLY + 2
    past = [one for one in copies if one.day != UNDATED and one.day <= TODAY.isoformat()]
    if past:
        newest = max(past, key=lambda one: (one.day, one.number))
        assert newest not in gone


def test_going_back_keeps_what_is_there_now_in_a_copy(kept: Kept):
    kept.write("one")
    first = kept.backups.all()[0]
    kept.write("two")

    kept.backups.go_back(first)

    assert kept.desk.own.notes() == {ENTRY: "one"}
    assert kept.notes_in(kept.backups.all()[0]) == ["two"]


def test_nothing_goes_back_to_a_damaged_copy(kept: Kept):
    kept.write("one")
    copy = kept.backups.all()[0]
    copy.path.write_bytes(copy.path.read_bytes()[:-1])

    with pytest.raises(Problem, match="backup-not-sound"):
        kept.backups.go_back(copy)
    assert kept.desk.own.notes() == {ENTRY: "one"}
