# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Kits are made, changed, taken back, and survive what the catalogue loses."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bbico_desktop.domain.kits import MOST_ITEM_MINUTES, MOST_ITEM_NOTE, OpenKit, own_kit_number
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import AnyRecord, Helpline, Kit, KitItem
from bbico_desktop.services.kits import KitChange, Kits
from bbico_desktop.services.own_folder import own_folder
from bbico_desktop.services.undoing import Undoing
from bbico_desktop.storage.user_bin import UserBin
from bbico_desktop.storage.user_kits import UserKits
from tests.catalogue_fixture import tiny_records
from tests.shipped_fixture import StoppedClock

SHIPPED = Kit(
    id="kit-news",
    type="kit",
    title={"nl": "Nieuws", "en": "News"},
    items=(
        KitItem(entry="news-detective", minutes=40, note={"nl": "Eerst dit.", "en": "This first."}),
        KitItem(entry="never-was", minutes=5),
    ),
)
A, B, C = "news-detective", "account-hacked", "emergency-112"


class Shelf:
    """The tiny catalogue with a kit, from which entries can be taken, renamed and changed."""

    def __init__(self) -> None:
        self.records: dict[str, AnyRecord] = {one.id: one for one in (*tiny_records(), SHIPPED)}
        self.broken = False

    def record(self, record_id: str, /) -> AnyRecord | None:
        if self.broken:
            raise Problem("catalogue-broken", Family.STORAGE)
        former = (one for one in self.records.values() if record_id in one.former_ids)
        return self.records.get(record_id) or next(former, None)

    def ids(self, *, kind: str | None = None) -> tuple[str, ...]:
        if self.broken:
            raise Problem("catalogue-broken", Family.STORAGE)
        return tuple(one.id for one in self.records.values() if kind is None or isinstance(one, Kit))

    def rename(self, old: str, new: str) -> None:
        record = self.records.pop(old)
        self.records[new] = replace(record, id=new, former_ids=(old,))


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def undoing(tmp_path: Path) -> Undoing:
    return undoing_in(tmp_path)


@pytest.fixture
def kits(tmp_path: Path, shelf: Shelf, undoing: Undoing) -> Kits:
    return kits_in(tmp_path, shelf, undoing)


def undoing_in(data: Path) -> Undoing:
    return Undoing(folder=own_folder(data), clock=StoppedClock(), sweep=lambda: None)


def kits_in(data: Path, shelf: Shelf, undoing: Undoing | None = None) -> Kits:
    held = undoing or undoing_in(data)
    folder = held._folder
    return Kits(folder=folder, kits=UserKits(folder.file), rows=lambda: shelf, undoing=held, clock=StoppedClock())


def with_entries(kits: Kits, *ids: str) -> str:
    """Make a kit of entries and return its id."""
    kit_id = kits.create("For 4B", "nl").kit_id
    for one in ids:
        assert kits.add(kit_id, one)
    return kit_id


def ids_of(kits: Kits, kit_id: str) -> list[str]:
    return [one.item.entry for one in kits.record(kit_id).entries]


def code_of(work: Callable[[], object]) -> str:
    with pytest.raises(Problem) as caught:
        work()
    return caught.value.code


def test_own_kits_stand_before_those_of_the_catalogue(kits: Kits):
    with_entries(kits, A, B)

    own, shipped = kits.all("nl")

    assert (own.id, own.name, own.own, own.count, own.minutes) == ("kit-own-1", "For 4B", True, 2, 45)
    assert (shipped.id, shipped.name, shipped.own, shipped.count, shipped.minutes) == ("kit-news", "Nieuws", False, 2, 45)


def test_a_kit_is_a_record_like_those_of_the_catalogue(kits: Kits):
    kit_id = with_entries(kits, A)
    kits.set_note(kit_id, A, "Lees dit eerst.")

    kit = kits.record(kit_id).kit

    assert (kit.id, kit.title, kit.as_of) == (kit_id, {"nl": "For 4B"}, "2026-11-24")
    assert kit.items == (KitItem(entry=A, minutes=45, note={"nl": "Lees dit eerst."}),)


def test_an_entry_that_is_added_twice_is_there_once_also_by_a_former_name(kits: Kits, shelf: Shelf):
    kit_id = with_entries(kits, A)
    shelf.rename(A, "news-finder")

    assert not kits.add(kit_id, A)
    assert not kits.add(kit_id, "news-finder")
    assert ids_of(kits, kit_id) == [A]


def test_entries_are_moved_and_removed(kits: Kits, shelf: Shelf):
    kit_id = with_entries(kits, A, B, C)

    kits.move(kit_id, C, 1)
    assert ids_of(kits, kit_id) == [C, A, B]
    kits.move(kit_id, C, 99)
    assert ids_of(kits, kit_id) == [A, B, C]
    assert not kits.move(kit_id, A, 1)
    shelf.rename(B, "account-taken")
    kits.remove(kit_id, "account-taken")
    assert ids_of(kits, kit_id) == [A, C]


def test_minutes_are_added_up(kits: Kits):
    kit_id = with_entries(kits, A, B)
    kits.set_minutes(kit_id, B, 5)
    assert kits.record(kit_id).minutes == 50

    kits.set_minutes(kit_id, A, None)
    kits.set_minutes(kit_id, B, None)
    assert kits.record(kit_id).minutes is None


CHANGES: tuple[Callable[[Kits, str], KitChange], ...] = (
    lambda kits, kit_id: kits.rename(kit_id, "Other"),
    lambda kits, kit_id: kits.add(kit_id, C),
    lambda kits, kit_id: kits.remove(kit_id, A),
    lambda kits, kit_id: kits.move(kit_id, B, 1),
    lambda kits, kit_id: kits.set_note(kit_id, A, "x"),
    lambda kits, kit_id: kits.set_minutes(kit_id, A, 3),
    lambda kits, kit_id: kits.set_kit_note(kit_id, "For all."),
    lambda kits, kit_id: kits.plan(kit_id, 50),
    lambda kits, kit_id: kits.copy(kit_id, "nl"),
    lambda kits, kit_id: kits.create("New", "fr"),
    lambda kits, kit_id: kits.remove_kit(kit_id),
)


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_can_be_taken_back_and_done_again(kits: Kits, undoing: Undoing, change: Callable[[Kits, str], KitChange]):
    kit_id = with_entries(kits, A, B)
    before = kits.kept()

    done = change(kits, kit_id)
    after = kits.kept()
    redo = undoing.undo(done.undo)

    assert done
    assert after != before
    assert kits.kept() == before
    undoing.undo(redo)
    assert kits.kept() == after


def test_several_entries_come_in_together_or_not_at_all(kits: Kits):
    kit_id = with_entries(kits, A)

    assert kits.add_all(kit_id, (B, A, C, B))
    assert ids_of(kits, kit_id) == [A, B, C]
    assert code_of(lambda: kits.add_all(with_entries(kits), (A, "never-was"))) == "unknown-id"
    assert ids_of(kits, "kit-own-2") == []


def test_a_kit_begins_with_its_entries_or_not_at_all(kits: Kits, undoing: Undoing):
    with undoing.recording() as recorded:
        assert code_of(lambda: kits.create("For 4B", "nl", (A, "nothing"))) == "unknown-id"
    assert not recorded.undo

    change = kits.create("For 4B", "nl", (A, B, A))

    assert ids_of(kits, change.kit_id) == [A, B]
    undoing.undo(change.undo)
    assert kits.kept() == ()


def test_a_kit_has_a_plan_of_its_own(kits: Kits, undoing: Undoing):
    kit_id = with_entries(kits, A)
    kits.set_kit_note(kit_id, "Voor de vierdes.")
    kits.plan(kit_id, 50)
    last = kits.put_on_paper(kit_id, on_paper=True)

    kit = kits.record(kit_id)
    assert (kit.kit.summary, kit.planned, kit.on_paper) == ({"nl": "Voor de vierdes."}, 50, True)
    undoing.undo(last.undo)
    assert not kits.record(kit_id).on_paper
    assert code_of(lambda: kits.plan(kit_id, MOST_ITEM_MINUTES + 1)) == "not-a-number"
    assert kits.plan(kit_id, None)
    assert kits.record(kit_id).planned is None


def test_a_kit_that_is_removed_lies_in_the_bin(kits: Kits, tmp_path: Path):
    kits.remove_kit(with_entries(kits, A))

    assert [one.what for one in UserBin(own_folder(tmp_path).file).all()] == ["kit"]


class TestCopies:
    """A kit survives what becomes of the catalogue."""

    def states(self, kit: OpenKit) -> dict[str, str]:
        return {one.item.entry: one.state for one in kit.entries}

    def test_what_is_withdrawn_is_shown_as_it_was(self, kits: Kits, shelf: Shelf):
        kit_id = with_entries(kits, A, B)
        was = shelf.records.pop(A)

        kit = kits.record(kit_id)

        assert self.states(kit) == {A: "withdrawn", B: "current"}
        assert kit.records[A] == was
        assert kit.copies == {A}

    def test_what_changed_is_shown_as_it_is_now(self, kits: Kits, shelf: Shelf):
        kit_id = with_entries(kits, A)
        shelf.records[A] = replace(shelf.records[A], title={"en": "New"})

        kit = kits.record(kit_id)

        assert self.states(kit) == {A: "changed"}
        assert kit.records[A].title == {"en": "New"}

    def test_a_broken_catalogue_leaves_the_copies(self, kits: Kits, shelf: Shelf):
        kit_id = with_entries(kits, A)
        shelf.broken = True

        assert self.states(kits.record(kit_id)) == {A: "withdrawn"}
        assert [one.id for one in kits.all("nl")] == [kit_id]

    def test_nobody_vouches_for_a_withdrawn_helpline(self, kits: Kits, shelf: Shelf):
        kit_id = with_entries(kits, C)
        shelf.records.pop(C)

        line = kits.record(kit_id).records[C]

        assert isinstance(line, Helpline)
        assert (line.as_of, line.emergency) == ("unknown", False)

    def test_a_kit_of_the_catalogue_is_copied_in_one_language(self, kits: Kits, shelf: Shelf):
        kit_id = kits.copy("kit-news", "nl").kit_id
        shelf.records.pop(A)

        kit = kits.record(kit_id)

        assert kit.kit.title == {"nl": "Nieuws"}
        assert kit.kit.items[0] == KitItem(entry=A, minutes=40, note={"nl": "Eerst dit."})
        assert self.states(kit) == {A: "withdrawn", "never-was": "missing"}

    def test_a_kit_of_the_catalogue_is_only_looked_at(self, kits: Kits):
        kit = kits.record("kit-news")

        assert not kit.own
        assert self.states(kit) == {A: "current", "never-was": "missing"}
        assert code_of(lambda: kits.rename("kit-news", "x")) == "kit-shipped"
        assert code_of(lambda: kits.remove_kit("kit-news")) == "kit-shipped"


class TestRefusals:
    """What cannot be is said, and nothing has changed."""

    @pytest.mark.parametrize("kit_id", ["kit-own-7", "kit-own-x", "kit-own-", "no-kit", A])
    def test_a_kit_that_is_not_there(self, kits: Kits, kit_id: str):
        with_entries(kits)

        for work in (kits.record, kits.remove_kit, lambda one: kits.add(one, A)):
            assert code_of(lambda work=work: work(kit_id)) == "kit-unknown"  # type: ignore[misc]

    def test_entries_that_cannot_be_added_or_are_not_there(self, kits: Kits):
        kit_id = with_entries(kits, A)

        assert code_of(lambda: kits.add(kit_id, "nothing")) == "unknown-id"
        assert code_of(lambda: kits.add(kit_id, "kit-news")) == "kit-in-kit"
        for work in (kits.remove, lambda one, entry: kits.move(one, entry, 1), lambda one, entry: kits.set_note(one, entry, "x")):
            assert code_of(lambda work=work: work(kit_id, B)) == "kit-entry-unknown"  # type: ignore[misc]

    @pytest.mark.parametrize("minutes", [0, -1, MOST_ITEM_MINUTES + 1])
    def test_minutes_that_cannot_be(self, kits: Kits, minutes: int):
        assert code_of(lambda: kits.set_minutes(with_entries(kits, A), A, minutes)) == "not-a-number"

    def test_texts_that_are_missing_or_too_long(self, kits: Kits):
        kit_id = with_entries(kits, A)

        assert code_of(lambda: kits.create(" \x07 ", "nl")) == "own-text-missing"
        assert code_of(lambda: kits.rename(kit_id, "x" * 201)) == "own-text-too-long"
        assert code_of(lambda: kits.set_note(kit_id, A, "x" * (MOST_ITEM_NOTE + 1))) == "own-text-too-long"

    def test_more_than_the_most(self, kits: Kits, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setattr("bbico_desktop.services.kits.MOST_KITS", 2)
        monkeypatch.setattr("bbico_desktop.services.kits.MOST_KIT_ITEMS", 2)
        kit_id = with_entries(kits, A, B)

        assert code_of(lambda: kits.add(kit_id, C)) == "kit-full"
        kits.create("x", "nl")
        assert code_of(lambda: kits.create("x", "nl")) == "kits-full"

    def test_where_nothing_can_be_written(self, kits: Kits, monkeypatch: pytest.MonkeyPatch):
        kit_id = with_entries(kits, A)
        monkeypatch.setattr("bbico_desktop.services.own_folder.can_write", lambda folder: False)

        assert code_of(lambda: kits.create("x", "nl")) == "own-things-off"
        assert code_of(lambda: kits.rename(kit_id, "x")) == "own-things-off"
        assert ids_of(kits, kit_id) == [A]


@pytest.mark.parametrize(("kit_id", "number"), [("kit-own-12", 12), ("kit-own-", None), ("kit-own-²", None), ("own-3", None)])
def test_the_number_of_an_own_kit(kit_id: str, number: int | None):
    assert own_kit_number(kit_id) == number


def test_a_note_that_somebody_else_changed_meanwhile_keeps_both(kits: Kits):
    kit_id = with_entries(kits, A)
    kits.set_note(kit_id, A, "by the other")
    kits.set_kit_note(kit_id, "for the other")

    kits.set_note(kit_id, A, "by me", seen=("",))
    kits.set_kit_note(kit_id, "for me", seen=("", "for m"))

    kit = kits.kept()[0]
    assert (kit.items[0].note, kit.note) == ("by the other\n\nby me", "for the other\n\nfor me")
