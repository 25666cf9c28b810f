# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the program says of itself, and that a report holds nothing of anybody's."""

import io
import logging
import zipfile
from datetime import date
from pathlib import Path

import pytest

from bbico_desktop.composition import Services
from bbico_desktop.domain.own_things import EntryDraft
from bbico_desktop.domain.queries import Query
from bbico_desktop.foundation import logs, settings
from bbico_desktop.foundation.release import VERSION
from bbico_desktop.services.about import about_object, short_digest
from bbico_desktop.services.diagnostics import told_settings, zip_of
from tests.shipped_fixture import StoppedClock, paths_in, ship_tiny

CANARY = "zeldzamekanarie"


@pytest.fixture
def services(tmp_path: Path):
    """Return services over the tiny catalogue, in a home that is named after somebody."""
    paths = paths_in(tmp_path / CANARY)
    ship_tiny(paths)
    one = Services(paths=paths, clock=StoppedClock())
    yield one
    one.close()


def test_program_catalogue_keys_fonts_icons_and_libraries_are_named(services: Services):
    about = services.about.about()

    assert about.version == VERSION
    assert about.catalogue is not None
    assert about.catalogue.development
    assert [key.development for key in about.keys] == [True]
    held = {part.name: part for part in about.parts}
    assert {"Inter", "lucide", "AtkinsonHyperlegible", "SQLAlchemy", "typst", "MarkupSafe"} <= held.keys()
    assert (held["Inter"].licence, held["lucide"].licence) == ("OFL-1.1", "ISC AND MIT")
    assert all(part.licence for part in about.parts)
    assert not {"pytest", "mypy", "PyYAML"} & held.keys()


def test_without_a_catalogue_the_rest_is_said(tmp_path: Path):
    services = Services(paths=paths_in(tmp_path), clock=StoppedClock())
    about = services.about.about()

    assert (about.catalogue, about.trouble) == (None, "catalogue-missing")
    assert about_object(about)["catalogue"] is None
    assert len(short_digest("ab" * 32)) == 12


def test_a_report_holds_nothing_that_anybody_wrote_searched_or_is_called(services: Services):
    handler = logs.start(services.paths)
    settings.save(services.paths, settings.Settings(language="nl", window=CANARY))
    own = services.own_things.add_entry(
        EntryDraft(title=CANARY, summary=CANARY, type="website", languages=("nl",), topics=("phishing",), language="nl")
    )
    services.own_things.set_note(own, CANARY)
    services.kits.create(CANARY, "nl")
    services.saved_searches.save(CANARY, Query(words=CANARY))
    services.finding.find(Query(words=CANARY, language="nl"))
    logging.getLogger("bbico_desktop.test").info("kept in %s", services.paths.data)
    report = services.diagnostics.report()
    logs.stop(handler)

    names = [file.name for file in report.files]
    assert names == ["program.json", "settings.json", "catalogue.json", "checks.json", "log/bbico.log"]
    assert CANARY not in "".join(file.text for file in report.files)
    assert "<data>" in report.files[-1].text


def test_of_the_settings_only_named_values_are_told():
    told = told_settings(settings.Settings(language="fr", theme="dark", zoom_percent=150, window="x"))

    assert (told["language"], told["theme"], told["zoom_percent"], told["window"]) == ("fr", "dark", 150, "(something)")


def test_what_is_saved_is_what_was_shown(services: Services, tmp_path: Path):
    report = services.diagnostics.report()
    services.diagnostics.write(report, tmp_path / "report.zip")

    with zipfile.ZipFile(tmp_path / "report.zip") as saved:
        assert {name: saved.read(name).decode() for name in saved.namelist()} == {file.name: file.text for file in report.files}
    assert zipfile.ZipFile(io.BytesIO(zip_of(report))).testzip() is None
    assert report.file_name == f"bbico-report-{StoppedClock().today().isoformat()}.zip"
    assert isinstance(services.about.about().built, date)
