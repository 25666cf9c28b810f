# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What is broken is built again or done without, and nobody is cut off while another edition takes over."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.services.open_edition import OpenEdition


@dataclass(frozen=True)
class Place:
    folder: Path
    digest: str


@dataclass
class Thing:
    """A catalogue or an engine."""

    name: str
    closed: bool = False

    def close(self) -> None:
        self.closed = True


@dataclass
class Disk:
    """Editions by digest, and what is wrong with each part of them."""

    current: str | None = "old"
    rebuilds_to: str | None = "new"
    wrong: dict[str, str] = field(default_factory=dict)
    rebuilt: int = 0
    stands_in: bool = False

    def place(self) -> Place | None:
        return Place(Path(self.current), self.current) if self.current else None

    def rebuild(self) -> Place | None:
        self.rebuilt += 1
        if self.rebuilds_to == "trouble":
            raise Problem("disk-full", Family.STORAGE, path="x")
        if self.stands_in:
            return Place(Path("new"), "new")
        self.current = self.rebuilds_to
        return self.place()

    def open(self, part: str) -> Thing:
        if part in self.wrong:
            raise Problem(self.wrong[part], Family.STORAGE, path="x")
        return Thing(part)

    def edition(self) -> OpenEdition[Thing, Thing]:
        return OpenEdition(
            current=self.place,
            rebuild=self.rebuild,
            open_catalogue=lambda file: self.open(f"{file.parent} catalogue"),
            open_index=lambda folder, digest: self.open(f"{digest} index"),
            open_fts5=lambda file: self.open(f"{file.parent} fts5"),
        )


def codes(edition: OpenEdition[Thing, Thing]) -> list[str]:
    return [problem.code for problem in edition.notices]


def test_a_sound_edition_is_opened_once():
    edition = Disk().edition()

    assert edition.engine().name == "old index"
    assert edition.catalogue() is edition.catalogue()
    assert edition.catalogue_file() == Path("old/catalogue.sqlite")
    assert codes(edition) == []


def test_without_an_edition_one_is_built():
    edition = Disk(current=None).edition()

    assert edition.catalogue().name == "new catalogue"
    assert codes(edition) == ["catalogue-rebuilt"]


@pytest.mark.parametrize(
    ("current", "wrong", "told"),
    [(None, {}, "catalogue-missing"), ("old", {"old catalogue": "catalogue-broken"}, "catalogue-broken")],
)
def test_that_another_edition_stands_in_is_not_called_rebuilding(current: str | None, wrong: dict[str, str], told: str):
    disk = Disk(current=current, wrong=wrong, stands_in=True)
    edition = disk.edition()

    assert edition.catalogue().name == "new catalogue"
    assert codes(edition) == [told]


def test_with_nothing_to_build_from_the_catalogue_is_missing():
    with pytest.raises(Problem, match="catalogue-missing"):
        Disk(current=None, rebuilds_to=None).edition().catalogue()


@pytest.mark.parametrize("code", ["catalogue-broken", "catalogue-missing", "catalogue-older-schema"])
def test_a_catalogue_that_cannot_be_used_is_built_again(code: str):
    edition = Disk(wrong={"old catalogue": code}).edition()

    assert edition.engine().name == "new index"
    assert codes(edition) == ["catalogue-rebuilt"]


@pytest.mark.parametrize("outcome", [None, "trouble"])
def test_when_it_cannot_be_built_again_the_first_trouble_is_told(outcome: str | None):
    edition = Disk(wrong={"old catalogue": "catalogue-broken"}, rebuilds_to=outcome).edition()

    with pytest.raises(Problem, match="catalogue-broken"):
        edition.catalogue()


def test_trouble_that_building_does_not_heal_is_told_at_once():
    disk = Disk(wrong={"old catalogue": "read-only"})

    with pytest.raises(Problem, match="read-only"):
        disk.edition().catalogue()
    assert disk.rebuilt == 0


def test_a_simpler_search_stands_in_for_the_index():
    edition = Disk(wrong={"old index": "index-broken"}).edition()

    assert edition.engine().name == "old fts5"
    assert codes(edition) == ["index-broken"]


def test_without_either_search_the_edition_is_built_again():
    edition = Disk(wrong={"old index": "index-missing", "old fts5": "index-broken"}).edition()

    assert edition.engine().name == "new index"
    assert edition.catalogue().name == "new catalogue"
    assert codes(edition) == ["catalogue-rebuilt"]


@pytest.mark.parametrize("part", ["old index", "old fts5"])
def test_other_trouble_with_the_search_is_told(part: str):
    edition = Disk(wrong={"old index": "index-missing", part: "read-only"}).edition()

    with pytest.raises(Problem, match="read-only"):
        edition.engine()


def test_what_was_open_is_closed_a_change_later():
    disk = Disk()
    edition = disk.edition()
    first = edition.catalogue()
    disk.current = "new"

    edition.reopen()
    second = edition.catalogue()

    assert second.name == "new catalogue"
    assert not first.closed
    edition.reopen()
    assert first.closed
    edition.close()
    assert second.closed
