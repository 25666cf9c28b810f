# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A kit file gives back the kit; whatever else a file may be, it is refused in one sentence."""

import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bbico_desktop.domain.kits import KeptItem
from bbico_desktop.domain.plain import canonical_json, record_to_plain
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.exchange import kit_files
from bbico_desktop.exchange.kit_files import SharedKit, kit_file, read_kit_file
from tests.catalogue_fixture import tiny_records
from tests.newer_kit import COPIED, KNOWN, STRANGE, newer_kit

RECORDS = {one.id: one for one in tiny_records()}
A, B = "news-detective", "account-hacked"
Value = dict[str, Any]


def item(entry_id: str, **more: Any) -> KeptItem:
    return KeptItem(entry_id=entry_id, snapshot=canonical_json(record_to_plain(RECORDS[entry_id])).decode(), **more)


KIT = SharedKit(
    name="For 4B", language="nl", items=(item(A, note="Eerst dit.", minutes=45), KeptItem(entry_id="never-was"), item(B))
)


def read(path: Path, data: bytes) -> SharedKit:
    path.write_bytes(data)
    return read_kit_file(path, faults=lambda record, plain: ())


def refusal(path: Path, data: bytes) -> str:
    with pytest.raises(Problem) as caught:
        read(path, data)
    assert caught.value.family is Family.BAD_INPUT
    return caught.value.code


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.bbicokit"


def members_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return written.getvalue()


def altered(
    *, kit: Callable[[Value], object] = bool, manifest: Callable[[Value], object] = bool, entry: Callable[[Value], object] = bool
) -> bytes:
    """Return a kit file in which something was changed and every sum is right again."""
    members = members_of(kit_file(KIT))
    value, told, record = (json.loads(members[name]) for name in ("kit.json", "manifest.json", f"entries/{A}.json"))
    kit(value)
    entry(record)
    members["kit.json"], members[f"entries/{A}.json"] = json.dumps(value).encode(), json.dumps(record).encode()
    told["kit"] = hashlib.sha256(members["kit.json"]).hexdigest()
    told["entries"][A] = hashlib.sha256(members[f"entries/{A}.json"]).hexdigest()
    manifest(told)
    members["manifest.json"] = json.dumps(told).encode()
    return zipped(members)


def test_a_kit_comes_back_as_it_was(path: Path):
    assert read(path, kit_file(KIT)) == KIT


def test_the_same_kit_gives_the_same_bytes():
    assert kit_file(KIT) == kit_file(replace(KIT))


def test_content_is_told_apart_by_what_the_reader_made_of_it():
    newer = replace(KIT.items[0], snapshot=KIT.items[0].snapshot.replace("news", "olds"))

    assert replace(KIT, items=(newer, *KIT.items[1:])).content_id == KIT.content_id
    assert replace(KIT, name="For 4C").content_id != KIT.content_id
    assert replace(KIT, items=KIT.items[::-1]).content_id != KIT.content_id


@pytest.mark.parametrize(
    "data", [b"", b"%PDF-1.7", b"PK", zipped({"word/document.xml": b"<w/>"}), zipped({"manifest.json": b"{}"})]
)
def test_another_file_is_no_kit(path: Path, data: bytes):
    assert refusal(path, data) == "kit-file-not-a-kit"


def test_every_file_that_is_cut_off_is_broken(path: Path):
    whole = kit_file(KIT)

    for length in range(4, len(whole), 97):
        assert refusal(path, whole[:length]) == "kit-file-broken"


def set_item(name: str, value: object) -> Callable[[Value], object]:
    return lambda kit: kit["items"][0].update({name: value})


WRONG_KITS: tuple[Callable[[Value], object], ...] = (
    lambda kit: kit.update(name=""),
    lambda kit: kit.update(name="x" * 201),
    lambda kit: kit.update(name="two\nlines"),
    lambda kit: kit.update(name="turned \u202e"),
    lambda kit: kit.update(name="half \ud800"),
    lambda kit: kit.update(name=7),
    lambda kit: kit.update(language="xx"),
    lambda kit: kit.update(language=["nl"]),
    lambda kit: kit.update(more="?"),
    lambda kit: kit.update(items="x"),
    lambda kit: kit["items"].append(kit["items"][0]),
    lambda kit: kit["items"].extend({"entry": f"e-{number}"} for number in range(100)),
    lambda kit: kit["items"].pop(0),
    set_item("minutes", 0),
    set_item("minutes", 10**30),
    set_item("minutes", True),
    set_item("minutes", 1.5),
    set_item("minutes", float("nan")),
    set_item("note", "x" * 2001),
    set_item("note", "\x1b[2J"),
    set_item("entry", "../../etc/passwd"),
    set_item("entry", "x" * 65),
    set_item("entry", {}),
    set_item("other", 1),
)


@pytest.mark.parametrize("change", WRONG_KITS)
def test_a_kit_that_cannot_be_is_broken(path: Path, change: Callable[[Value], object]):
    assert refusal(path, altered(kit=change)) == "kit-file-broken"


WRONG_ENTRIES: tuple[Callable[[Value], object], ...] = (
    lambda entry: entry.update(id="other"),
    lambda entry: entry.update(kind="kit", id=A),
    lambda entry: entry.update(kind=["resource"]),
    lambda entry: entry.update(title=[]),
    lambda entry: entry.update(ages={"min": 9, "max": 3}),
    lambda entry: entry.update(unknown=1),
)


@pytest.mark.parametrize("change", WRONG_ENTRIES)
def test_an_entry_that_cannot_be_is_broken(path: Path, change: Callable[[Value], object]):
    assert refusal(path, altered(entry=change)) == "kit-file-broken"


def test_an_entry_that_is_not_allowed_is_broken(path: Path):
    path.write_bytes(kit_file(KIT))

    with pytest.raises(Problem, match="kit-file-broken"):
        read_kit_file(path, faults=lambda record, plain: [("url", "not a web address")])


@pytest.mark.parametrize(
    "data",
    [
        altered(manifest=lambda manifest: manifest.update(kit="0" * 64)),
        altered(manifest=lambda manifest: manifest["entries"].update({A: "0" * 64})),
        altered(manifest=lambda manifest: manifest["entries"].update({"not-in-it": "0" * 64})),
        altered(manifest=lambda manifest: manifest.update(format=0)),
        altered(manifest=lambda manifest: manifest.update(needs="1")),
        altered(manifest=lambda manifest: manifest.update(extra=1)),
        zipped({**members_of(kit_file(KIT)), "../evil": b"x"}),
        zipped({**members_of(kit_file(KIT)), "/etc/passwd": b"x"}),
        zipped(members_of(kit_file(KIT)), zipfile.ZIP_LZMA),
        zipped({"manifest.json": b"[" * 100_000}),
        zipped({"manifest.json": b"9" * 5_000}),
        zipped({"manifest.json": b"\xff"}),
    ],
)
def test_a_file_that_does_not_agree_with_itself_is_broken(path: Path, data: bytes):
    assert refusal(path, data) == "kit-file-broken"


def test_two_members_of_one_name_are_broken(path: Path):
    written = io.BytesIO(kit_file(KIT))
    with zipfile.ZipFile(written, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("kit.json", b"{}")

    assert refusal(path, written.getvalue()) == "kit-file-broken"


def test_what_is_too_large_is_not_read(path: Path, monkeypatch: pytest.MonkeyPatch):
    bomb = zipped({**members_of(kit_file(KIT)), f"entries/{A}.json": b" " * 5_000_000})
    assert refusal(path, bomb) == "kit-file-too-large"
    assert refusal(path, zipped({"manifest.json": b"{}", "big": b" " * 60_000_001})) == "kit-file-too-large"

    whole = kit_file(KIT)
    monkeypatch.setattr(kit_files, "MOST_FILE_BYTES", 100)
    assert refusal(path, whole) == "kit-file-too-large"
    assert refusal(path, b"a film" * 100) == "kit-file-not-a-kit"


def test_a_kit_with_too_much_in_it_is_not_written(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(kit_files, "MOST_ENTRY_BYTES", 100)

    with pytest.raises(Problem, match="kit-too-large"):
        kit_file(KIT)


def test_what_only_a_newer_program_can_read_is_refused(path: Path):
    assert refusal(path, altered(manifest=lambda manifest: manifest.update(format=2, needs=2))) == "kit-file-newer"


def test_of_a_newer_file_is_read_what_is_understood(path: Path):
    def newer(value: Value) -> None:
        value["colour"] = "red"
        value["items"][0]["place"] = "gym"

    data = altered(
        kit=newer,
        entry=lambda entry: entry.update(smell="sweet"),
        manifest=lambda manifest: manifest.update(format=2, more=True),
    )

    kit = read(path, data)

    assert kit == replace(KIT, partly=True)


def test_of_a_file_of_later_years_all_is_read_that_is_understood(path: Path):
    kit = read(path, newer_kit())

    assert (kit.name, kit.note, kit.planned, kit.on_paper, kit.partly) == ("Week van later", "Voor de vierdes.", 50, True, True)
    assert [(one.entry_id, one.note, one.minutes) for one in kit.items] == [
        (KNOWN, "Eerst dit.", 15),
        (COPIED, "", 20),
        (STRANGE, "Neem een jas mee.", None),
    ]
    copies = [json.loads(one.snapshot) if one.snapshot else None for one in kit.items]
    assert copies[0] is copies[2] is None
    assert copies[1]["title"] == {"nl": "Spel in de lucht"}
    assert copies[1]["ages"] == {"min": 8, "max": 12}
    assert "mood" not in copies[1]


@pytest.mark.parametrize(
    "kit",
    [
        {"language": "lb"},
        {"name": {"nl": "Een naam"}},
        {"planned": 2.5},
        {"items": {"first": KNOWN}},
        {"items": [{"entry": f"e-{number}"} for number in range(101)]},
    ],
)
def test_what_cannot_be_read_of_a_newer_file_that_is_whole_needs_the_newer_program(path: Path, kit: Value):
    assert refusal(path, newer_kit(**kit)) == "kit-file-newer"


def test_a_newer_file_that_is_damaged_is_broken(path: Path):
    members = members_of(newer_kit())

    assert refusal(path, zipped({**members, f"entries/{COPIED}.json": b"{}"})) == "kit-file-broken"
    assert refusal(path, zipped({**members, "kit.json": b"{}"})) == "kit-file-broken"
    assert refusal(path, zipped({name: data for name, data in members.items() if STRANGE not in name})) == "kit-file-broken"


@pytest.mark.parametrize(("make", "code"), [(Path.mkdir, "input-is-a-folder"), (bool, "input-missing")])
def test_a_folder_and_nothing_are_named(path: Path, make: Callable[[Path], object], code: str):
    make(path)

    with pytest.raises(Problem, match=code):
        read_kit_file(path, faults=lambda record, plain: ())


def read_or_refused(path: Path, data: bytes) -> SharedKit | None:
    """Read a file; None when it is refused, as a kit file is."""
    try:
        return read(path, data)
    except Problem as problem:
        if not problem.code.startswith("kit-file-"):
            raise
    return None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
NAMES = st.sampled_from(
    ["name", "language", "items", "entry", "note", "minutes", "kind", "id", "title", "what", "format", "needs", "kit"]
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(where=st.sampled_from(["kit", "manifest", "entry"]), name=NAMES, value=JSON)
def test_hostile_values_are_read_or_refused(path: Path, where: str, name: str, value: object):
    change: dict[str, Any] = {where: lambda held: held.update({name: value})}

    kit = read_or_refused(path, altered(**change))

    assert kit is None or read(path, kit_file(kit)) == replace(kit, partly=False)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(min_value=0), byte=st.integers(0, 255))
def test_hostile_bytes_are_read_or_refused(path: Path, place: int, byte: int):
    data = bytearray(kit_file(KIT))
    data[place % len(data)] = byte

    assert read_or_refused(path, bytes(data)) in (None, KIT)
