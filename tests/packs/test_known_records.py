# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the current catalogue keeps of a record need not be made again, and the edition is none the worse for it."""

from pathlib import Path

import pytest

from bbico_desktop.packs import edition_builder
from tests.packs.installing import Home, fewer_records, home_in
from tests.packs.making import made_pack


def contents_of(home: Home) -> dict[str, bytes]:
    folder = home.current().folder
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_an_update_makes_the_same_bytes_as_the_same_pack_in_an_empty_home(pack: Path, tmp_path: Path):
    update = made_pack(tmp_path / "two.bbico", seq=2, records=fewer_records())
    updated, other = home_in(tmp_path / "updated"), home_in(tmp_path / "other")

    updated.installer().install(pack)
    updated.installer().install(update)
    other.installer().install(update)

    assert contents_of(updated) == contents_of(other)


@pytest.mark.parametrize(("schema", "known"), [(None, 10), ((0, 0), 0)])
def test_only_texts_of_this_version_of_the_program_are_taken(
    pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, schema: tuple[int, ...] | None, known: int
):
    home = home_in(tmp_path)
    home.installer().install(pack)
    given: list[dict[str, str]] = []
    write = edition_builder.write_catalogue
    monkeypatch.setattr(
        edition_builder, "write_catalogue", lambda *path, **told: given.append(told["texts"]) or write(*path, **told)
    )
    if schema:
        facts = home.current().folder / "edition.json"
        facts.write_bytes(facts.read_bytes().replace(b'"schema":[1,1]', b'"schema":[0,0]'))

    home.installer().install(made_pack(tmp_path / "two.bbico", seq=2, records=fewer_records()))

    assert len(given[0]) == known
