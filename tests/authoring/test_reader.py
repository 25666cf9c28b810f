# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the reader makes of a folder: records, and every mistake with file, line, field and remedy."""

from __future__ import annotations

import pytest

from bbico_desktop.authoring.publisher import publish
from bbico_desktop.authoring.reader import read_folder
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import Helpline, PhoneNumber, Resource
from bbico_desktop.foundation.messages import mistake_sentence
from tests.authoring.folders import Folder, in_all

GUIDE = "resources/a-guide.yaml"
LINE = "helplines/a-line.yaml"


@pytest.mark.parametrize("level", ["draft", "release"])
def test_a_good_folder_has_no_mistake(folder: Folder, level: str) -> None:
    assert folder.codes(level) == []  # type: ignore[arg-type]


def test_texts_become_typed_fields(folder: Folder) -> None:
    by_id = {record.id: record for record in folder.read().records}
    guide, line = by_id["a-guide"], by_id["a-line"]
    assert isinstance(guide, Resource)
    assert (guide.duration_minutes, guide.year, guide.ages and guide.ages.max) == (50, 2024, 12)
    assert isinstance(line, Helpline)
    assert line.emergency is False
    assert line.phone[0] == PhoneNumber(number="078 170 170", label=line.phone[0].label)


def test_a_record_with_several_mistakes_names_them_all(folder: Folder) -> None:
    folder.spoil(
        GUIDE,
        summry={"en": "x"},
        duration_minutes="an hour",
        topics=["phising"],
        price="cheap",
        url="ftp://example.org",
        ages={"min": "9", "max": "3"},
    )
    mistakes = [mistake for mistake in folder.mistakes() if mistake.place.file == GUIDE]
    assert {(mistake.code, mistake.place.field) for mistake in mistakes} == {
        ("field-unknown", "summry"),
        ("not-a-number", "duration_minutes"),
        ("concept-unknown", "topics[1]"),
        ("concept-unknown", "price"),
        ("not-a-web-address", "url"),
        ("not-allowed", "ages"),
    }
    lines = (folder.path / GUIDE).read_text(encoding="utf-8").splitlines()
    for mistake in mistakes:
        assert lines[mistake.place.line - 1].lstrip("- ").startswith((mistake.place.field.split("[")[0], "phising"))
        what, remedy = mistake_sentence(mistake, "en")
        assert what
        assert remedy
    assert next(mistake for mistake in mistakes if mistake.code == "field-unknown").facts["like"] == "summary"


def test_a_field_inside_a_list_is_named_with_its_place(folder: Folder) -> None:
    folder.spoil(LINE, phone=[{"number": "102"}, {"nummer": "103"}])
    assert ("field-missing", "phone[2].number") in folder.codes()
    assert ("field-unknown", "phone[2].nummer") in folder.codes()


def test_a_wrong_shape_does_not_hide_the_other_fields(folder: Folder) -> None:
    folder.spoil(LINE, languages="nl", note=in_all("x") | {"en": "Call 102 now."})
    assert sorted(folder.codes()) == [("not-a-list", "languages"), ("number-in-text", "note.en")]


def test_mistakes_of_all_files_stand_in_one_report(folder: Folder) -> None:
    folder.spoil(GUIDE, audiences=["aliens"]).spoil(LINE, as_of="yesterday")
    folder.header["issued"] = "soon"
    assert [mistake.place.file for mistake in folder.mistakes()] == [LINE, "pack.yaml", GUIDE]


def test_a_refused_file_does_not_stop_the_others(folder: Folder) -> None:
    folder.records["resources/broken.yaml"] = "id: [unclosed\nkind: resource\n"  # type: ignore[assignment]
    folder.spoil(GUIDE, audiences=["aliens"])
    assert [code for code, _ in folder.codes()] == ["concept-unknown", "not-yaml"]


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [
        ("", "empty-file", 1),
        ("- a\n- b\n", "not-fields", 1),
        ("a: 1\n---\nb: 2\n", "second-document", 2),
        ("a: &x 1\nb: 2\n", "anchor-or-alias", 1),
        ("a: 1\nb: *x\n", "anchor-or-alias", 2),
        ("a: !!python/object:os.system x\n", "tag", 1),
        ("a: 1\nb: 2\na: 3\n", "field-twice", 3),
        ("a: 1\n? [x, y]\n: 2\n", "key-is-no-text", 2),
        ("a: " + "[" * 40 + "]" * 40 + "\n", "nested-too-deep", 1),
        ("a: 1\nb: x\x07y\n", "control-character", 2),
        ("a: 1\nb: x\x85\x9by\n", "not-yaml", 1),
    ],
)
def test_yaml_that_is_not_read(folder: Folder, content: str, code: str, line: int) -> None:
    folder.records["resources/odd.yaml"] = content  # type: ignore[assignment]
    found = [mistake for mistake in folder.mistakes() if mistake.place.file == "resources/odd.yaml"]
    assert [(mistake.code, mistake.place.line) for mistake in found] == [(code, line)]


def test_a_file_that_is_not_utf8_is_named_with_its_line(folder: Folder) -> None:
    folder.write()
    (folder.path / GUIDE).write_bytes(b"id: a\ntitle: caf\xe9\n")
    assert ("not-utf-8", 2) in [(mistake.code, mistake.place.line) for mistake in read_folder(folder.path, "draft").mistakes]


def test_a_huge_file_is_refused_unread(folder: Folder) -> None:
    folder.records[GUIDE] = "a: x\n" * 300_000  # type: ignore[assignment]
    assert ("file-too-large", "") in folder.codes()


def test_an_alias_bomb_costs_nothing(folder: Folder) -> None:
    levels = "".join(f"l{number}: &l{number} [{', '.join([f'*l{number - 1}'] * 9)}]\n" for number in range(1, 30))
    folder.records["resources/bomb.yaml"] = "l0: &l0 [x, x]\n" + levels  # type: ignore[assignment]
    assert [code for code, _ in folder.codes()] == ["anchor-or-alias"]


def test_the_pack_file_must_be_there(folder: Folder) -> None:
    (folder.write() / "pack.yaml").unlink()
    reading = read_folder(folder.path, "draft")
    assert reading.pack is None
    assert [mistake.code for mistake in reading.mistakes] == ["pack-file-missing"]


def test_a_long_text_beside_a_sheet_is_read(folder: Folder) -> None:
    folder.write()
    for language in ("nl", "fr", "de", "en"):
        (folder.path / "sheets" / f"clicked-and-paid.{language}.md").write_text(f"# Text {language}\n", encoding="utf-8")
    reading = read_folder(folder.path, "draft")
    assert reading.mistakes == ()
    sheet = next(record for record in reading.records if record.id == "clicked-and-paid")
    assert sheet.body["de"] == "# Text de\n"  # type: ignore[union-attr]


def test_a_text_beside_no_record_is_named(folder: Folder) -> None:
    folder.write()
    (folder.path / "sheets" / "nobody.nl.md").write_text("x", encoding="utf-8")
    assert [mistake.code for mistake in read_folder(folder.path, "draft").mistakes] == ["text-without-record"]


@pytest.mark.parametrize(
    "name", ["resources/other.yml", "resources/other.YAML", "resource/other.yaml", "resources/deeper/other.yaml"]
)
def test_a_file_that_nobody_reads_is_named(folder: Folder, name: str) -> None:
    folder.write()
    (folder.path / name).parent.mkdir(parents=True, exist_ok=True)
    (folder.path / name).write_text("kind: resource")
    (folder.path / "resources" / ".hidden.yaml.swp").write_text("an editor's own")
    (folder.path / "README.md").write_text("for people")

    assert [mistake.place.file for mistake in read_folder(folder.path, "draft").mistakes] == [name]


def test_publishing_leaves_sources_on_refused_hosts_out(folder: Folder) -> None:
    folder.spoil(GUIDE, sources=["https://docplayer.nl/1-x.html", "https://example.org/read"])
    publication = publish(folder.read())
    guide = next(record for record in publication.records if record.id == "a-guide")
    assert guide.sources == ("https://example.org/read",)
    assert publication.header.seq == 1
    assert [record.id for record in publication.records] == sorted(record.id for record in publication.records)


def test_publishing_refuses_a_reading_with_mistakes(folder: Folder) -> None:
    folder.spoil(GUIDE, audiences=["aliens"])
    with pytest.raises(Problem) as caught:
        publish(folder.read())
    assert (caught.value.code, caught.value.family) == ("records-mistakes", Family.BAD_INPUT)
    assert caught.value.places[0].file == GUIDE
