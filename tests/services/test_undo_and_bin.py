# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What is changed can be taken back, and what is removed lies in the bin with all that belonged to it."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bbico_desktop.domain.own_things import EntryDraft
from bbico_desktop.domain.problems import Problem
from bbico_desktop.domain.queries import Query
from bbico_desktop.services.bin import Bin
from bbico_desktop.services.own_folder import OwnFolder, own_folder
from bbico_desktop.services.own_things import OwnThings
from bbico_desktop.services.saved_searches import SavedSearches
from bbico_desktop.services.undoing import Undo, Undoing
from bbico_desktop.storage.user_bin import UserBin
from bbico_desktop.storage.user_searches import UserSearches
from bbico_desktop.storage.user_store import UserStore
from tests.services.test_own_things import Shelf

DRAFT = EntryDraft(language="nl", title="Onze pestdoos")
ENTRY = "news-detective"


class SetClock:
    """A clock that stands where a test puts it."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 24, 12, tzinfo=UTC)
        self.right = True

    def today(self) -> date:
        return self.time.date()

    def now(self) -> datetime:
        return self.time

    def plausible(self) -> bool:
        return self.right

    def wait(self, days: float) -> None:
        self.time += timedelta(days=days)


class Desk:
    """All services on own things over one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder: OwnFolder = own_folder(folder / "data")
        self.clock = SetClock()
        self.store = UserStore(self.folder.file, self.folder.documents)
        self.own = OwnThings(folder=self.folder, store=self.store, catalogue=Shelf, clock=self.clock)
        self.searches = SavedSearches(
            folder=self.folder, searches=UserSearches(self.folder.file), find_ids=lambda _: (ENTRY,), clock=self.clock
        )
        self.undoing = Undoing(folder=self.folder, clock=self.clock, sweep=self.store.sweep)
        self.bin = Bin(folder=self.folder, items=UserBin(self.folder.file), clock=self.clock, sweep=self.store.sweep)
        self.file = folder / "leaflet.txt"
        self.file.write_text("some words\fmore words")

    def kept(self) -> object:
        """Return all that a reader sees of her own, but for the bin."""
        documents = self.own.documents()
        contents = [self.own.content(one.id) for one in documents]
        searches = [(one.id, one.name, one.query) for one in self.searches.all()]
        return self.own.entries(), self.own.notes(), documents, contents, self.own.search_material(), searches

    def done(self, action: Callable[[], object]) -> Undo:
        with self.undoing.recording() as recorded:
            action()
        return recorded.undo


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def filled(desk: Desk) -> str:
    entry_id = desk.own.add_entry(DRAFT)
    for one in (entry_id, ENTRY):
        desk.own.set_note(one, f"note at {one}")
        desk.own.attach(one, desk.file)
    desk.searches.save("mine", Query(words="fake"))
    return entry_id


def actions(desk: Desk, entry_id: str) -> dict[str, Callable[[], object]]:
    other = desk.file.with_name("other.txt")
    other.write_text("other words")
    number = next(one.id for one in desk.own.documents(ENTRY))
    return {
        "add": lambda: desk.own.add_entry(DRAFT),
        "change": lambda: desk.own.change_entry(entry_id, EntryDraft(language="fr", title="Autre")),
        "remove": lambda: desk.own.remove_entry(entry_id),
        "note": lambda: desk.own.set_note(ENTRY, "other"),
        "no note": lambda: desk.own.set_note(ENTRY, ""),
        "attach": lambda: desk.own.attach(ENTRY, other),
        "attach again": lambda: desk.own.attach(ENTRY, desk.file.rename(desk.file.with_name("renamed.txt"))),
        "detach": lambda: desk.own.detach(number),
        "save": lambda: desk.searches.save("more", Query(words="more")),
        "rename": lambda: desk.searches.rename(1, "other"),
        "forget": lambda: desk.searches.remove(1),
        "restore": lambda: (desk.own.remove_entry(entry_id), desk.bin.restore(1)),
        "two": lambda: (desk.own.remove_entry(entry_id), desk.own.set_note(ENTRY, "x"), desk.own.add_entry(DRAFT)),
    }


NAMES = (
    *("add", "change", "remove", "note", "no note", "attach", "attach again", "detach"),
    *("save", "rename", "forget", "restore", "two"),
)


@pytest.mark.parametrize("name", NAMES)
def test_an_action_is_taken_back_and_done_again_with_all_that_belongs_to_it(desk: Desk, name: str):
    action = actions(desk, filled(desk))[name]
    before, in_bin = desk.kept(), desk.bin.all()

    undo = desk.done(action)
    after, in_bin_after = desk.kept(), desk.bin.all()
    redo = desk.undoing.undo(undo)
    desk.store.sweep()
    assert desk.kept() == before
    if name not in {"attach"}:
        assert desk.bin.all() == in_bin

    undo = desk.undoing.undo(redo)
    assert desk.kept() == after
    assert desk.bin.all() == in_bin_after

    desk.undoing.undo(undo)
    assert desk.kept() == before


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(st.sampled_from([one for one in NAMES if one != "restore"]), min_size=1, max_size=6))
def test_whatever_was_done_undoing_all_of_it_leads_back(tmp_path_factory: pytest.TempPathFactory, names: list[str]):
    desk = Desk(tmp_path_factory.mktemp("any"))
    doing = actions(desk, filled(desk))
    before, undos = desk.kept(), []

    for name in names:
        with desk.undoing.recording() as recorded, suppress(Problem, FileNotFoundError):
            doing[name]()
        if recorded.undo:
            undos.append(recorded.undo)
    after = desk.kept()
    redos = [desk.undoing.undo(one) for one in reversed(undos)]
    assert desk.kept() == before
    for one in reversed(redos):
        desk.undoing.undo(one)
    assert desk.kept() == after


def test_what_was_changed_since_is_not_undone(desk: Desk):
    filled(desk)
    undo = desk.done(lambda: desk.own.set_note(ENTRY, "second"))
    desk.own.set_note(ENTRY, "third")
    before = desk.kept()

    with pytest.raises(Problem, match="undo-too-late"):
        desk.undoing.undo(undo)
    assert desk.kept() == before


def test_looking_at_a_saved_search_does_not_make_it_too_late(desk: Desk, tmp_path: Path):
    undo = desk.done(lambda: desk.searches.save("mine", Query(words="fake")))
    UserSearches(desk.folder.file).mark_seen(1, ["other"])

    desk.undoing.undo(undo)

    assert desk.searches.all() == ()


def test_an_action_that_changed_nothing_has_no_undo(desk: Desk):
    with desk.undoing.recording() as recorded, pytest.raises(Problem):
        desk.own.remove_entry("own-nothing")

    assert not recorded.undo
    assert recorded.undo.characters == 0


def test_a_refused_part_leaves_the_undo_of_what_was_done(desk: Desk):
    entry_id = filled(desk)
    before = desk.kept()
    with desk.undoing.recording() as recorded, suppress(Problem):
        desk.own.set_note(ENTRY, "second")
        desk.own.remove_entry("own-nothing")

    desk.undoing.undo(recorded.undo)

    assert entry_id
    assert desk.kept() == before


class TestBin:
    """Thirty days."""

    def test_an_entry_comes_back_with_note_and_documents(self, desk: Desk):
        entry_id = filled(desk)
        before = desk.kept()
        desk.own.remove_entry(entry_id)
        (item,) = desk.bin.all()

        assert (item.what, item.name, item.removed) == ("entry", "Onze pestdoos", "2026-11-24T12:00:00+00:00")
        assert item.contents == {"own_entry": 1, "note": 1, "document": 1, "document_page": 2}
        assert desk.bin.restore(item.id) == item
        assert desk.kept() == before
        assert desk.bin.all() == ()

    @pytest.mark.parametrize("name", ["no note", "detach", "forget"])
    def test_other_things_come_back_too(self, desk: Desk, name: str):
        action = actions(desk, filled(desk))[name]
        before = desk.kept()
        action()
        (item,) = desk.bin.all()

        desk.bin.restore(item.id)

        assert desk.kept() == before

    def test_a_new_entry_of_the_same_title_leaves_the_place_of_the_removed_one(self, desk: Desk):
        entry_id = filled(desk)
        desk.own.remove_entry(entry_id)

        assert desk.own.add_entry(DRAFT) == f"{entry_id}-2"
        desk.bin.restore(1)
        assert {one.id for one in desk.own.entries()} == {entry_id, f"{entry_id}-2"}

    def test_a_note_comes_back_below_one_that_was_written_meanwhile(self, desk: Desk):
        desk.own.set_note(ENTRY, "first")
        desk.own.set_note(ENTRY, "")
        desk.own.set_note(ENTRY, "second")

        desk.bin.restore(1)

        assert desk.own.note(ENTRY) == "second\n\nfirst"

    def test_what_has_no_room_stays_in_the_bin(self, desk: Desk):
        desk.own.set_note(ENTRY, "a" * 15_000)
        desk.own.set_note(ENTRY, "")
        desk.own.set_note(ENTRY, "b" * 15_000)

        with pytest.raises(Problem, match="own-text-too-long"):
            desk.bin.restore(1)
        assert len(desk.bin.all()) == 1
        assert desk.own.note(ENTRY) == "b" * 15_000

    def test_a_document_that_was_attached_again_is_there_once(self, desk: Desk):
        filled(desk)
        desk.own.detach(desk.own.documents(ENTRY)[0].id)
        again = desk.own.attach(ENTRY, desk.file)

        desk.bin.restore(1)

        assert desk.own.documents(ENTRY) == (again,)

    def test_an_unknown_number_is_said(self, desk: Desk):
        with pytest.raises(Problem, match="bin-unknown"):
            desk.bin.restore(7)

    def test_after_thirty_days_it_is_gone_with_its_bytes(self, desk: Desk):
        document = desk.own.attach(ENTRY, desk.file)
        desk.own.detach(document.id)
        desk.clock.wait(29.9)
        assert desk.bin.empty_old() == 0
        assert (desk.folder.documents / document.sha256).is_file()

        desk.clock.wait(0.2)

        assert desk.bin.empty_old() == 1
        assert desk.bin.all() == ()
        assert not (desk.folder.documents / document.sha256).exists()

    def test_a_wrong_clock_empties_nothing(self, desk: Desk):
        filled(desk)
        desk.own.set_note(ENTRY, "")
        desk.clock.wait(400)
        desk.clock.right = False

        assert desk.bin.empty_old() == 0
        assert len(desk.bin.all()) == 1

    def test_what_was_removed_under_a_wrong_clock_counts_from_when_it_is_right(self, desk: Desk):
        desk.own.set_note(ENTRY, "x")
        desk.clock.right = False
        desk.own.set_note(ENTRY, "")
        assert desk.bin.all()[0].removed == "unknown"
        desk.clock.right = True

        assert desk.bin.empty_old() == 0
        desk.clock.wait(31)
        assert desk.bin.empty_old() == 1

    def test_what_was_removed_in_the_future_counts_from_now(self, desk: Desk):
        desk.own.set_note(ENTRY, "x")
        desk.clock.wait(10_000)
        desk.own.set_note(ENTRY, "")
        desk.clock.wait(-10_000)

        assert desk.bin.empty_old() == 0
        assert desk.bin.all()[0].removed == "2026-11-24T12:00:00+00:00"

    def test_emptying_removes_all_for_good(self, desk: Desk):
        desk.own.set_note(ENTRY, "a secret word")
        desk.own.set_note(ENTRY, "")
        assert b"a secret word" in desk.folder.file.path.read_bytes()

        assert desk.bin.empty() == 1

        assert desk.bin.all() == ()
        assert b"a secret word" not in desk.folder.file.path.read_bytes()

    def test_without_anything_removed_it_is_empty(self, desk: Desk):
        assert desk.bin.all() == ()
        assert desk.bin.empty() == 0
        desk.own.set_note(ENTRY, "x")
        assert desk.bin.all() == ()
        assert desk.bin.empty() == 0
