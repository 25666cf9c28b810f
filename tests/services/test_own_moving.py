# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""All own things go into one file and come out of it on another computer, once, and nothing that was there is lost."""

import hashlib
import json
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from bbico_desktop.domain.help_points import HelpPoint
from bbico_desktop.domain.kits import own_kit_id
from bbico_desktop.domain.own_things import EntryDraft
from bbico_desktop.domain.problems import Problem
from bbico_desktop.services.kit_sharing import KitSharing
from bbico_desktop.services.kits import Kits
from bbico_desktop.services.own_help_points import HelpPoints
from bbico_desktop.services.own_moving import OwnMoving
from bbico_desktop.storage.user_help_points import UserHelpPoints
from bbico_desktop.storage.user_kits import UserKits
from bbico_desktop.storage.user_merging import UserMerging
from tests.catalogue_fixture import tiny_vocabulary
from tests.services.test_backups import Kept
from tests.services.test_undo_and_bin import ENTRY, filled


class Rows:
    """A catalogue for kits: nothing is in it."""

    def record(self, record_id: str) -> None:
        return None

    def ids(self, *, kind: str | None = None) -> tuple[str, ...]:
        return ()


class Computer(Kept):
    """A desk that things move from and to."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        super().__init__(folder)
        desk = self.desk
        self.kits = Kits(folder=desk.folder, kits=UserKits(desk.folder.file), rows=Rows, undoing=desk.undoing, clock=desk.clock)
        self.help_points = HelpPoints(
            folder=desk.folder, points=UserHelpPoints(desk.folder.file), vocabulary=tiny_vocabulary, clock=desk.clock
        )
        self.moving = OwnMoving(
            folder=desk.folder,
            things=desk.own,
            merging=UserMerging(desk.folder.file, desk.folder.documents),
            vocabulary=tiny_vocabulary,
            kits=self.kits,
            kit_sharing=KitSharing(self.kits),
            backups=self.backups,
            clock=desk.clock,
        )

    def everything(self) -> object:
        content = self.moving._merging.content()
        return (
            content,
            sorted(one.name for one in self.kits.kept()),
            [self.desk.own.content(one.id) for one in self.desk.own.documents()],
        )


@pytest.fixture
def here(tmp_path: Path) -> Computer:
    computer = Computer(tmp_path / "here")
    filled(computer.desk)
    computer.kits.create("My kit", "nl")
    return computer


@pytest.fixture
def there(tmp_path: Path) -> Computer:
    return Computer(tmp_path / "there")


@pytest.fixture
def file(here: Computer, tmp_path: Path) -> Path:
    out = tmp_path / "all.bbicoown"
    here.moving.export(out)
    return out


def test_everything_comes_out_as_it_went_in_and_a_second_time_changes_nothing(here: Computer, there: Computer, file: Path):
    counts = there.moving.take_in(file).counts

    assert counts == {"entries_added": 1, "notes_added": 2, "documents_added": 2, "searches_added": 1, "kits_added": 1}
    assert there.everything() == here.everything()
    assert there.desk.own.search_material() == here.desk.own.search_material()
    before = there.everything()
    assert there.moving.take_in(file).counts == {}
    assert there.everything() == before
    assert there.desk.bin.all() == ()


def test_the_same_things_give_the_same_bytes(here: Computer, there: Computer, file: Path, tmp_path: Path):
    there.moving.take_in(file)
    for computer in (here, there):
        computer.moving.export(tmp_path / "again.bbicoown")
        assert (tmp_path / "again.bbicoown").read_bytes() == file.read_bytes()


def test_the_later_version_of_an_entry_stands_and_the_other_is_in_the_bin(
    here: Computer, there: Computer, file: Path, tmp_path: Path
):
    there.moving.take_in(file)
    here.desk.clock.wait(1)
    (entry,) = here.desk.own.entries()
    here.desk.own.change_entry(entry.id, EntryDraft(language="nl", title="Nieuwer"))
    here.moving.export(tmp_path / "newer.bbicoown")

    assert there.moving.take_in(tmp_path / "newer.bbicoown").counts == {"entries_replaced": 1}
    assert there.desk.own.entries()[0].title == {"nl": "Nieuwer"}
    assert [one.name for one in there.desk.bin.all()] == ["Onze pestdoos"]
    assert there.moving.take_in(file).counts == {"entries_left": 1}
    assert there.desk.own.entries()[0].title == {"nl": "Nieuwer"}
    there.desk.bin.restore(1)
    assert {one.title["nl"] for one in there.desk.own.entries()} == {"Nieuwer", "Onze pestdoos"}
    assert len(there.desk.own.notes()) == 2


def test_two_notes_are_joined_once(there: Computer, file: Path):
    there.desk.own.set_note(ENTRY, "mine")

    assert there.moving.take_in(file).counts["notes_joined"] == 1
    assert there.moving.take_in(file).counts == {}
    assert there.desk.own.note(ENTRY) == f"mine\n\nnote at {ENTRY}"


def test_what_has_no_room_changes_nothing(there: Computer, file: Path):
    there.desk.own.set_note(ENTRY, "m" * 20_000)
    before = there.everything()

    with pytest.raises(Problem, match="own-text-too-long"):
        there.moving.take_in(file)
    assert there.everything() == before


def test_taking_in_can_be_taken_back(there: Computer, file: Path):
    there.desk.own.set_note(ENTRY, "mine")
    before = there.everything()
    undo = there.desk.done(lambda: there.moving.take_in(file))

    there.desk.undoing.undo(undo)

    assert there.everything() == before


def test_concepts_that_are_not_known_here_are_left_out(here: Computer, there: Computer, tmp_path: Path):
    rewritten = tmp_path / "topics.bbicoown"
    here.moving.export(rewritten)
    _rewrite(rewritten, lambda content: content["entries"][0]["record"].update(topics=["of-tomorrow"], type="of-tomorrow"))

    there.moving.take_in(rewritten)

    assert [(one.topics, one.type) for one in there.desk.own.entries()] == [((), "website")]


def test_what_would_come_in_is_said_before_and_nothing_is_changed(here: Computer, there: Computer, file: Path):
    before, compared = there.everything(), there.moving.compare(file)

    assert there.everything() == before
    assert there.moving.take_in(file).counts == compared.counts
    assert there.moving.compare(file).counts == here.moving.compare(file).counts == {}


def test_help_points_go_along_and_are_there_once(here: Computer, there: Computer, tmp_path: Path):
    out = tmp_path / "more.bbicoown"
    for name in ("JAC Gent", "CLB"):
        here.help_points.add(HelpPoint(name=name, phone="09 123 45 67", languages=("nl",)))
    there.help_points.add(HelpPoint(name="CLB", phone="09 123 45 67", languages=("nl",)))
    here.moving.export(out)

    assert there.moving.take_in(out).counts["help_points_added"] == 1
    assert "help_points_added" not in there.moving.take_in(out).counts
    assert [(one.id, one.name) for one in there.help_points.all()] == [("own-help-1", "CLB"), ("own-help-2", "JAC Gent")]


def _rewrite(path: Path, change: object, *, manifest: object = None) -> None:
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    content = json.loads(members["content.json"])
    change(content)  # type: ignore[operator]  # what a test does to it
    members["content.json"] = json.dumps(content).encode()
    listed = json.loads(members["manifest.json"])
    listed["members"]["content.json"] = hashlib.sha256(members["content.json"]).hexdigest()
    if manifest:
        manifest(listed)  # type: ignore[operator]  # likewise
    members["manifest.json"] = json.dumps(listed).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)


BAD = {
    "an id of the catalogue": lambda one: one["entries"][0]["record"].update(id="news-detective"),
    "an id that leads elsewhere": lambda one: one["notes"][0].update(entry_id="../up"),
    "an address that is none": lambda one: one["entries"][0]["record"].update(url="javascript:alert(1)"),
    "steering characters": lambda one: one["notes"][0].update(text="a\u202eb"),
    "a note that is too long": lambda one: one["notes"][0].update(text="n" * 20_001),
    "a note twice": lambda one: one["notes"].append(one["notes"][0]),
    "a document that is missing": lambda one: one["documents"][0].update(sha256="0" * 64),
    "an unknown field": lambda one: one["searches"][0].update(more=1),
    "another kind": lambda one: one["entries"][0]["record"].update(kind="helpline"),
    "no list": lambda one: one.update(notes={"a": 1}),
    "a part too many": lambda one: one.update(more=[]),
    "a date that is none": lambda one: one["entries"][0]["record"].update(read="soon"),
    "no text": lambda one: one["entries"][0]["record"].update(title={}),
}


@pytest.mark.parametrize("name", BAD)
def test_what_this_program_would_never_have_written_is_refused(there: Computer, file: Path, name: str):
    _rewrite(file, BAD[name])

    with pytest.raises(Problem, match="own-file-broken"):
        there.moving.take_in(file)
    assert not there.file.exists()


def test_files_of_others_and_of_tomorrow_are_told_apart(there: Computer, file: Path, tmp_path: Path):
    other = tmp_path / "other.bbicoown"
    other.write_bytes(b"%PDF-1.7")
    for path, code in ((other, "own-file-not-ours"), (tmp_path / "none", "input-missing"), (tmp_path, "input-is-a-folder")):
        with pytest.raises(Problem, match=code):
            there.moving.take_in(path)
    _rewrite(file, lambda one: None, manifest=lambda one: one.update(format=3))
    with pytest.raises(Problem, match="own-file-newer"):
        there.moving.take_in(file)


def test_no_byte_can_be_changed_and_no_cut_is_taken(there: Computer, file: Path):
    whole = file.read_bytes()
    for place in range(0, len(whole), 37):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with suppress(Problem):  # what was changed may say nothing, as a time in a header
            there.moving.take_in(file)
        assert there.desk.own.notes().get(ENTRY) in (None, f"note at {ENTRY}")
    for cut in range(0, len(whole) - 1, 101):
        file.write_bytes(whole[:cut])
        with pytest.raises(Problem, match="own-file-"):
            there.moving.take_in(file)


def test_a_lost_document_stops_the_export_and_leaves_no_file(here: Computer, tmp_path: Path):
    document = here.desk.own.documents()[0]
    (here.desk.folder.documents / document.sha256).unlink()

    with pytest.raises(Problem, match="document-lost"):
        here.moving.export(tmp_path / "out.bbicoown")
    assert not list(tmp_path.glob("*.bbicoown")) + list(tmp_path.glob(".*.part"))


def test_a_folder_or_a_missing_one_is_said(here: Computer, tmp_path: Path):
    with pytest.raises(Problem, match="output-is-a-folder"):
        here.moving.export(tmp_path)
    with pytest.raises(Problem, match="output-folder-missing"):
        here.moving.export(tmp_path / "none" / "out.bbicoown")


def test_nothing_is_a_file_too(there: Computer, tmp_path: Path):
    there.moving.export(tmp_path / "empty.bbicoown")

    assert there.moving.take_in(tmp_path / "empty.bbicoown").counts == {}


def test_a_removed_kit_comes_back_from_the_bin(here: Computer):
    (kit,) = here.kits.kept()
    here.kits.remove_kit(own_kit_id(kit.id))
    (item,) = here.desk.bin.all()

    assert (item.what, item.name, here.kits.kept()) == ("kit", "My kit", ())
    here.desk.bin.restore(item.id)
    assert here.kits.kept() == (kit,)
