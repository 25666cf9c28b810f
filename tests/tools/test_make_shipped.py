# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the program ships with is made whole, the same every time, and never by accident with the development key."""

import json
import shutil
from pathlib import Path

import pytest

from bbico_desktop.storage.catalogue_reader import Catalogue
from tests.authoring.folders import Folder
from tests.packs.making import root_of, seeded_signer
from tools.make_shipped import CannotShipError, make_shipped

ROOT = Path(__file__).resolve().parents[2]
TRANSLATION = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en"><context><name>Cli</name>
<message><source>Done</source><translation>Klaar</translation></message>
<message><source>Later</source><translation type="unfinished">Straks</translation></message>
</context></TS>
"""


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a checkout with a small vocabulary, a record of each kind, and one translation."""
    folder = tmp_path_factory.mktemp("checkout")
    shutil.copytree(ROOT / "resources" / "keys", folder / "resources" / "keys")
    Folder(folder / "db").write()
    (folder / "translations").mkdir()
    (folder / "translations" / "bbico_nl.ts").write_text(TRANSLATION)
    return folder


@pytest.fixture(scope="module")
def shipped(checkout: Path) -> Path:
    assert make_shipped(checkout, checkout / "build" / "shipped", level="draft")
    return checkout / "build" / "shipped"


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_everything_is_there(shipped: Path):
    assert {path.name for path in shipped.iterdir()} == {
        "base.bbico", "edition", "help_now.json", "inputs.sha256", "messages.json", "translations", "trusted.root.json",
    }  # fmt: skip
    assert (shipped / "translations" / "bbico_nl.qm").is_file()
    assert (shipped / "edition" / "index").is_dir()


def test_two_builds_have_the_same_bytes(checkout: Path, shipped: Path, tmp_path: Path):
    make_shipped(checkout, tmp_path / "again", level="draft")

    assert contents(tmp_path / "again") == contents(shipped)


def test_nothing_is_built_when_nothing_changed(checkout: Path, shipped: Path):
    assert not make_shipped(checkout, shipped, level="draft")


def test_only_finished_translations_are_messages(shipped: Path):
    assert json.loads((shipped / "messages.json").read_text()) == {"nl": {"Cli": {"Done": "Klaar"}}}


def test_the_catalogue_is_sound_and_says_that_it_is_for_development(shipped: Path):
    with Catalogue(shipped / "edition" / "catalogue.sqlite") as catalogue:
        assert catalogue.check() == ()
        assert catalogue.info().development


def test_a_release_is_never_signed_with_the_development_key(checkout: Path, tmp_path: Path):
    with pytest.raises(CannotShipError, match="development key"):
        make_shipped(checkout, tmp_path / "release", release=True, level="draft")

    assert not (tmp_path / "release").exists()


def test_a_release_brings_its_own_key_and_root(checkout: Path, tmp_path: Path):
    (tmp_path / "key.json").write_text(json.dumps({"seed": (9).to_bytes(32, "big").hex()}))
    (tmp_path / "1.root.json").write_bytes(root_of(seeded_signer(9)))

    make_shipped(checkout, tmp_path / "release", release=True, key_file=tmp_path / "key.json", level="draft")

    with Catalogue(tmp_path / "release" / "edition" / "catalogue.sqlite") as catalogue:
        assert not catalogue.info().development


def test_records_with_mistakes_are_named_and_the_old_build_stays(checkout: Path, shipped: Path, tmp_path: Path):
    shutil.copytree(checkout, tmp_path / "bad", ignore=shutil.ignore_patterns("build"))
    (tmp_path / "bad" / "db" / "organisations" / "wrong.yaml").write_text("kind: organisation\nid: wrong\n")
    before = contents(shipped)

    with pytest.raises(CannotShipError, match=r"wrong\.yaml"):
        make_shipped(tmp_path / "bad", shipped, level="draft")

    assert contents(shipped) == before
    assert not list(shipped.parent.glob(".shipped*"))
