# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Services are built when asked for, shared by threads, and opened anew after a change."""

import os
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from bbico_desktop.composition import Services, check_folders, open_services
from bbico_desktop.domain.problems import Problem
from bbico_desktop.domain.queries import Query
from bbico_desktop.foundation.paths import paths_for
from tests.catalogue_fixture import tiny_records
from tests.packs.installing import fewer_records
from tests.packs.making import made_pack
from tests.shipped_fixture import StoppedClock, paths_in, ship_tiny

ROOT = Path(__file__).resolve().parent.parent
HEAVY = (
    *("sqlalchemy", "whoosh", "pydantic", "yaml", "typst", "tuf", "cryptography", "snowballstemmer", "Stemmer", "rapidfuzz"),
    "PySide6",
)


@pytest.fixture
def services(tmp_path: Path):
    paths = paths_in(tmp_path)
    ship_tiny(paths)
    opened = open_services(paths=paths, clock=StoppedClock())
    yield opened
    opened.close()


def loaded_after(code: str) -> set[str]:
    program = f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{code}\nprint(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.split()) & set(HEAVY)


def test_opening_services_loads_no_library():
    assert (
        loaded_after("from bbico_desktop.composition import open_services; services = open_services(); services.help_now") == set()
    )


def test_the_first_page_loads_no_library(services: Services):
    code = f"""
from dataclasses import replace
from pathlib import Path
from bbico_desktop.composition import open_services
from bbico_desktop.foundation.paths import paths_for
paths = replace(paths_for(Path({str(services.paths.data.parent)!r})), shipped=Path({str(services.paths.shipped)!r}))
assert open_services(paths=paths).browsing.first_page("nl")
"""
    assert loaded_after(code) == set()


def test_each_service_is_built_once(services: Services):
    assert services.finding is services.finding
    assert services.help_now is services.help_now
    assert services.handouts is services.handouts
    assert services.editing is services.editing


def test_a_help_that_is_there_already_is_used(services: Services):
    again = open_services(paths=services.paths, help_now=services.help_now)

    assert again.help_now is services.help_now


def test_the_index_answers_and_nothing_is_to_be_said(services: Services):
    answer = services.finding.find(Query(words="pesten", language="nl"))

    assert answer.total == 3
    assert services.finding.engine_name == "whoosh"
    assert services.notices == ()


def test_without_an_index_fts5_answers_and_that_is_said(services: Services):
    for file in (services.paths.shipped / "edition" / "index").iterdir():
        file.unlink()

    answer = services.finding.find(Query(words="pesten", language="nl"))

    assert answer.engine == "fts5"
    assert answer.total == 3
    assert [problem.code for problem in services.notices] == ["index-missing"]


def test_a_broken_catalogue_is_built_again_from_its_pack(services: Services):
    (services.paths.shipped / "edition" / "catalogue.sqlite").write_bytes(b"broken")

    assert services.finding.find(Query(words="pesten", language="nl")).total == 3
    assert [problem.code for problem in services.notices] == ["catalogue-rebuilt"]


def test_an_installed_catalogue_that_is_gone_is_built_again_and_not_replaced_by_an_older_one(services: Services, tmp_path: Path):
    services.updating.install(made_pack(tmp_path / "two.bbico", seq=2))
    (services.paths.data / "current").write_bytes(b"gone")
    services.refresh()

    assert services.browsing.info().seq == 2
    assert [problem.code for problem in services.notices] == ["catalogue-rebuilt"]


def test_a_catalogue_that_is_gone_is_built_again(services: Services):
    (services.paths.shipped / "edition" / "catalogue.sqlite").unlink()

    assert len(services.browsing.ids()) == len(tiny_records())


def test_a_missing_index_is_built_when_there_is_time(services: Services):
    for file in (services.paths.shipped / "edition" / "index").iterdir():
        file.unlink()
    (services.paths.shipped / "edition" / "index").rmdir()
    assert services.finding.engine_name == "fts5"

    assert services.catch_up()

    assert services.finding.engine_name == "whoosh"
    assert services.notices == ()
    assert not services.catch_up()


def test_a_broken_index_is_built_again_when_there_is_time(services: Services):
    for file in (services.paths.shipped / "edition" / "index").iterdir():
        file.write_bytes(b"broken")
    assert services.finding.engine_name == "fts5"

    assert services.catch_up()

    assert services.finding.engine_name == "whoosh"


def test_a_home_that_cannot_be_written_is_said_and_search_goes_on(services: Services, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(os, "access", lambda path, mode: False)

    assert services.finding.find(Query(words="pesten")).total == 3
    assert [problem.code for problem in services.notices] == ["only-reading"]


def test_with_nothing_to_build_from_the_trouble_is_named(services: Services):
    (services.paths.shipped / "edition" / "catalogue.sqlite").write_bytes(b"broken")
    (services.paths.shipped / "base.bbico").write_bytes(b"broken")

    with pytest.raises(Problem, match="catalogue-broken"):
        services.browsing.ids()


def test_after_an_update_the_new_edition_answers_and_help_is_renewed(services: Services, tmp_path: Path):
    assert "old-website" in services.browsing.ids()
    services.updating.install(made_pack(tmp_path / "newer.bbico", seq=2, records=fewer_records()))

    services.refresh()

    assert "old-website" not in services.browsing.ids()
    assert (services.paths.data / "help_now.json").is_file()
    assert services.health.examine().sound


def test_many_threads_get_the_same_services(services: Services):
    seen: list[tuple[int, int]] = []

    def ask() -> None:
        seen.append((id(services.finding), services.finding.find(Query(words="pesten")).total))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(set(seen)) == 1


def test_services_can_be_closed_and_used_again(services: Services):
    services.browsing.ids()
    services.close()

    assert services.browsing.ids()


def test_a_file_in_place_of_a_folder_is_named(tmp_path: Path):
    (tmp_path / "home").write_text("a file")

    with pytest.raises(Problem, match="not-a-folder"):
        check_folders(paths_for(tmp_path / "home"))
    check_folders(replace(paths_for(tmp_path / "other")))
