# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A kit passes from one computer to another whole, and comes in once however often it is taken in."""

from dataclasses import replace
from pathlib import Path

import pytest

from bbico_desktop.domain.problems import Problem
from bbico_desktop.domain.records import Helpline, PhoneNumber, Resource
from bbico_desktop.exchange.kit_files import SharedKit, kit_file
from bbico_desktop.services.kit_sharing import KitSharing
from bbico_desktop.services.kit_views import snapshot_of
from bbico_desktop.services.kits import Kits
from tests.services.test_kits import A, B, Shelf, code_of, ids_of, kits_in, undoing_in, with_entries

OWN = Resource(id="own-box", type="game", title={"nl": "Onze doos"}, url="https://example.org/box", rights="")


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def here(tmp_path: Path, shelf: Shelf) -> Kits:
    return kits_in(tmp_path / "here", shelf)


@pytest.fixture
def there(tmp_path: Path) -> Kits:
    """Return the kits of another computer, whose catalogue lacks an entry."""
    older = Shelf()
    older.records.pop(A)
    return kits_in(tmp_path / "there", older)


def passed_on(kits: Kits, kit_id: str, folder: Path) -> Path:
    out = folder / "kit.bbicokit"
    KitSharing(kits).export(kit_id, "nl", out)
    return out


def test_a_kit_arrives_whole_where_the_catalogue_is_older(here: Kits, there: Kits, tmp_path: Path):
    kit_id = with_entries(here, A, B)
    here.set_note(kit_id, A, "Eerst dit.")

    taken = KitSharing(there).take_in(passed_on(here, kit_id, tmp_path))

    arrived, sent = there.record(taken.kit_id), here.record(kit_id)
    assert (taken.new, taken.partly) == (True, False)
    assert [one.state for one in arrived.entries] == ["withdrawn", "current"]
    assert arrived.kit.items == sent.kit.items
    assert arrived.records == sent.records


def test_a_file_that_is_taken_in_twice_is_one_kit_also_when_it_was_changed_meanwhile(here: Kits, there: Kits, tmp_path: Path):
    file = passed_on(here, with_entries(here, A), tmp_path)
    first = KitSharing(there).take_in(file)
    there.rename(first.kit_id, "My name for it")

    again = KitSharing(there).take_in(file)

    assert (again.kit_id, again.new, bool(again.change)) == (first.kit_id, False, False)
    assert len(there.kept()) == 1


def test_the_plan_of_a_kit_goes_along(here: Kits, there: Kits, tmp_path: Path):
    kit_id = with_entries(here, A)
    here.set_kit_note(kit_id, "Voor de vierdes.")
    here.plan(kit_id, 50)
    here.put_on_paper(kit_id, on_paper=True)

    arrived = there.record(KitSharing(there).take_in(passed_on(here, kit_id, tmp_path)).kit_id)

    assert (arrived.kit.summary, arrived.planned, arrived.on_paper) == ({"nl": "Voor de vierdes."}, 50, True)


def test_a_file_may_take_the_place_of_the_kit_of_its_name(here: Kits, there: Kits, tmp_path: Path):
    sharing = KitSharing(there)
    first = sharing.take_in(passed_on(here, with_entries(here, A), tmp_path)).kit_id
    here.add("kit-own-1", B)
    file = passed_on(here, "kit-own-1", tmp_path)

    seen = sharing.look(file)
    assert (seen.same, seen.alike) == ("", first)
    assert sharing.take_in(file, instead_of=first).kit_id == first
    assert ids_of(there, first) == [A, B]
    assert sharing.look(file).same == first


def test_a_kit_that_never_left_is_there_already(here: Kits, shelf: Shelf, tmp_path: Path):
    kit_id = with_entries(here, A, B)
    file = passed_on(here, kit_id, tmp_path)
    shelf.records[A] = replace(shelf.records[A], title={"en": "New"})

    assert KitSharing(here).take_in(file).kit_id == kit_id
    here.remove_kit(kit_id)
    assert KitSharing(here).take_in(file).new


def test_taking_in_can_be_undone(here: Kits, there: Kits, tmp_path: Path):
    taken = KitSharing(there).take_in(passed_on(here, with_entries(here, A), tmp_path))

    undoing_in(tmp_path / "there").undo(taken.change.undo)

    assert there.kept() == ()


def test_a_kit_of_the_catalogue_is_passed_on_in_one_language(here: Kits, there: Kits, tmp_path: Path):
    taken = KitSharing(there).take_in(passed_on(here, "kit-news", tmp_path))

    assert there.record(taken.kit_id).kit.title == {"nl": "Nieuws"}
    assert ids_of(there, taken.kit_id) == [A, "never-was"]


def test_somebody_elses_own_entry_does_not_become_one_of_this_reader(tmp_path: Path):
    mine, yours = Shelf(), Shelf()
    mine.records["own-box"] = OWN
    yours.records["own-box"] = replace(OWN, title={"nl": "Een andere doos"})
    here, there = kits_in(tmp_path / "here", mine), kits_in(tmp_path / "there", yours)
    file = passed_on(here, with_entries(here, "own-box"), tmp_path)

    (entry,) = there.record(KitSharing(there).take_in(file).kit_id).entries

    assert entry.item.entry.startswith("own-onze-doos-")
    assert entry.record
    assert entry.record.title == {"nl": "Onze doos"}
    assert not KitSharing(there).take_in(file).new
    yours.records["own-box"] = OWN
    third = kits_in(tmp_path / "third", yours)
    assert ids_of(third, KitSharing(third).take_in(file).kit_id) == ["own-box"]


LINE = Helpline(id="fake-line", type="helpline", title={"en": "Call us"}, phone=(PhoneNumber(number="0900"),), emergency=True)


def file_with(folder: Path, record: Resource | Helpline) -> Path:
    from bbico_desktop.domain.kits import KeptItem

    path = folder / "x.bbicokit"
    items = (KeptItem(entry_id=record.id, snapshot=snapshot_of(record)),)
    path.write_bytes(kit_file(SharedKit(name="x", language="en", items=items)))
    return path


def test_no_file_brings_an_emergency_number(there: Kits, tmp_path: Path):
    taken = KitSharing(there).take_in(file_with(tmp_path, replace(LINE, as_of="2026-11")))

    (line,) = there.record(taken.kit_id).records.values()
    assert isinstance(line, Helpline)
    assert (line.emergency, line.as_of) == (False, "unknown")


@pytest.mark.parametrize(
    "record",
    [
        replace(OWN, url="javascript:alert(1)"),
        replace(OWN, title={"nl": "turned \u202e"}),
        replace(OWN, title={}),
        replace(LINE, id="own-line"),
        replace(OWN, former_ids=("own-other",), id="box"),
    ],
)
def test_entries_that_no_pack_may_have_are_refused(there: Kits, tmp_path: Path, record: Resource | Helpline):
    assert code_of(lambda: KitSharing(there).take_in(file_with(tmp_path, record))) == "kit-file-broken"
    assert there.kept() == ()


def test_a_folder_that_is_not_there_is_named_and_nothing_is_written(here: Kits, tmp_path: Path):
    with pytest.raises(Problem, match="output-folder-missing"):
        passed_on(here, with_entries(here, A), tmp_path / "nowhere")
