# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A home with nothing or something shipped, and an installer over it, for tests."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field, replace
from pathlib import Path

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import AnyRecord
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.foundation.paths import Paths, paths_for
from bbico_desktop.packs.edition_builder import EditionBuilder, Step, no_step
from bbico_desktop.packs.editions import SHIPPED_EDITION, SHIPPED_PACK, Edition, Editions
from bbico_desktop.packs.installer import Installer
from bbico_desktop.packs.reader import read_pack
from bbico_desktop.packs.search_files import Progress, SearchFiles
from bbico_desktop.storage.catalogue_reader import Catalogue
from tests.catalogue_fixture import tiny_records
from tests.packs.making import PROGRAM, RESOURCES, development_trust, made_pack


class LightSearch:
    """Search files that cost nothing: one table, and an index of one file that names its edition."""

    version = 1

    def write_tables(
        self, catalogue: Path, records: tuple[AnyRecord, ...], vocabulary: Vocabulary, *, earlier: Path | None
    ) -> None:
        connection = sqlite3.connect(catalogue)
        connection.execute("CREATE TABLE light (id TEXT)")
        connection.executemany("INSERT INTO light VALUES (?)", [(one.id,) for one in records])
        connection.commit()
        connection.close()

    def build_index(
        self, folder: Path, records: tuple[AnyRecord, ...], vocabulary: Vocabulary, *, digest: str, progress: Progress | None
    ) -> None:
        folder.mkdir(exist_ok=True)
        (folder / "tables.bin").write_text(digest)
        if progress:
            progress(1.0)

    def index_catalogue(self, folder: Path, catalogue: Path, *, digest: str, progress: Progress | None) -> None:
        self.build_index(folder, (), Vocabulary(concepts=()), digest=digest, progress=progress)

    def check_index(self, folder: Path, *, digest: str) -> None:
        if not (folder / "tables.bin").is_file():
            raise Problem("index-missing", Family.STORAGE, path=folder)
        if (folder / "tables.bin").read_bytes() != digest.encode():
            raise Problem("index-broken", Family.STORAGE, path=folder)


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """The folders of one reader."""

    paths: Paths
    search_files: SearchFiles = field(default_factory=LightSearch)

    @property
    def editions(self) -> Editions:
        return Editions(self.paths)

    def installer(self, *, step: Step = no_step, spare_bytes: int = 0) -> Installer:
        return Installer(
            data=self.paths.data,
            editions=self.editions,
            trust=development_trust(),
            program_version=PROGRAM,
            search_files=self.search_files,
            step=step,
            spare_bytes=spare_bytes,
        )

    def current(self) -> Edition:
        edition = self.editions.current()
        assert edition is not None
        return edition

    def ids(self) -> set[str]:
        """Return what the current catalogue holds, after checking it."""
        with Catalogue(self.current().catalogue) as catalogue:
            assert catalogue.check() == ()
            return set(catalogue.ids())

    def state(self) -> dict[str, bytes]:
        """Return every file under the data folder but the lock."""
        files = sorted(path for path in self.paths.data.rglob("*") if path.is_file() and path.name != "lock")
        return {str(path.relative_to(self.paths.data)): path.read_bytes() for path in files}


def home_in(folder: Path, search_files: SearchFiles | None = None) -> Home:
    """Return a home with nothing in it and nothing shipped."""
    paths = replace(paths_for(folder / "home"), shipped=folder / "shipped", resources=RESOURCES)
    return Home(paths=paths, search_files=search_files or LightSearch())


def ship(home: Home, *, with_index: bool = False, records: tuple[AnyRecord, ...] | None = None, **changes: object) -> Edition:
    """Put a base pack and its edition where the program's own are."""
    shipped = home.paths.shipped
    (shipped / SHIPPED_EDITION).mkdir(parents=True, exist_ok=True)
    pack = made_pack(shipped / SHIPPED_PACK, records=records, **changes)
    builder = EditionBuilder(search_files=home.search_files)
    read = read_pack(pack, trust=development_trust(), program_version=PROGRAM)
    builder.build(shipped / SHIPPED_EDITION, [read], with_index=with_index)
    edition = home.editions.shipped()
    assert edition is not None
    return edition


def fewer_records() -> tuple[AnyRecord, ...]:
    """Return the tiny records without `old-website`, and with another title of `news-detective`."""
    kept = [one for one in tiny_records() if one.id != "old-website"]
    return tuple(replace(one, title={"en": "News sleuths"}) if one.id == "news-detective" else one for one in kept)
