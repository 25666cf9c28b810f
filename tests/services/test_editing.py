# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""From a folder of records to a pack, whole or not at all."""

from pathlib import Path

import pytest

from bbico_desktop.authoring.publisher import publish
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.packs.builder import pack_bytes
from bbico_desktop.packs.content import PackContent
from bbico_desktop.packs.signing import key_from_file
from bbico_desktop.services.editing import Editing
from tests.authoring.folders import Folder, in_all
from tests.packs.making import RESOURCES

ROOT = Path(__file__).resolve().parents[2]
KEY = RESOURCES / "keys" / "development" / "signing.key.json"


def test_the_same_records_make_the_same_pack(tmp_path: Path):
    folder = Folder(tmp_path / "records")
    made = Editing().build_pack(folder.write(), tmp_path / "one.bbico", level="draft", key=KEY)
    read_before = publish(folder.read())

    content = PackContent(meta=read_before.header, records=read_before.records, vocabulary=read_before.vocabulary)
    assert (tmp_path / "one.bbico").read_bytes() == pack_bytes(content, key=key_from_file(KEY))
    assert (made.pack, made.signed, made.development) == ("base", True, True)
    assert made.records == len(read_before.records)


def test_without_a_key_a_pack_is_unsigned(tmp_path: Path):
    made = Editing().build_pack(Folder(tmp_path / "records").write(), tmp_path / "one.bbico", level="draft")

    assert not made.signed
    assert not made.development


def test_advice_is_given_to_those_who_ask(tmp_path: Path):
    long = Folder(tmp_path / "records").spoil("resources/a-guide.yaml", useful_for=in_all(" ".join(["word"] * 26))).write()

    advised = Editing().build_pack(long, tmp_path / "one.bbico", level="draft", with_advice=True)
    other = Editing().build_pack(long, tmp_path / "two.bbico", level="draft")

    assert {one.code for one in advised.advice} == {"sentence-long"}
    assert other.advice == ()


def test_every_mistake_is_named_and_no_pack_is_made(tmp_path: Path):
    resources = tmp_path / "records" / "resources"
    resources.mkdir(parents=True)
    (resources / "game.yaml").write_text(
        "kind: resource\nid: other\ntype: gaem\ntitle: {en: Game}\nprice: 3 euro\n", encoding="utf-8"
    )

    with pytest.raises(Problem) as caught:
        Editing().build_pack(tmp_path / "records", tmp_path / "out.bbico", level="draft")

    codes = {mistake.code for mistake in caught.value.mistakes}
    assert caught.value.family is Family.BAD_INPUT
    assert {"pack-file-missing", "id-not-file-name", "concept-unknown", "no-source"} <= codes
    assert not (tmp_path / "out.bbico").exists()


@pytest.mark.parametrize(("name", "code"), [("gone", "input-folder-missing"), ("file", "input-not-a-folder")])
def test_what_is_no_folder_is_said(tmp_path: Path, name: str, code: str):
    (tmp_path / "file").write_text("x")

    with pytest.raises(Problem, match=code):
        Editing().build_pack(tmp_path / name, tmp_path / "out.bbico")


def test_an_unusable_key_is_said_before_anything_is_read(tmp_path: Path):
    (tmp_path / "key").write_text("no key")

    with pytest.raises(Problem, match="key-unusable"):
        Editing().build_pack(ROOT / "db", tmp_path / "out.bbico", key=tmp_path / "key")
