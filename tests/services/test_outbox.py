# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Reports wait until they leave as one file; nothing is lost, and undo takes them back too."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bbico_desktop.authoring.reader import read_folder
from bbico_desktop.composition import Services
from bbico_desktop.domain.own_things import EntryDraft, draft_of
from bbico_desktop.domain.problems import Problem
from bbico_desktop.domain.records import AgeRange
from bbico_desktop.domain.reports import MOST_REPORT_NOTE, record_lines
from tests.shipped_fixture import StoppedClock, paths_in, ship_tiny
from tests.whole_catalogue import DB

FOR_EDITORS = {("no-english-summary", "summary.en")}
"""What an editor has to add to a proposal that somebody wrote in Dutch before it is a draft of the catalogue."""


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tiny")
    paths = paths_in(folder)
    ship_tiny(paths)
    return paths.shipped


@pytest.fixture
def services(tmp_path: Path, shipped: Path) -> Iterator[Services]:
    one = Services(paths=replace(paths_in(tmp_path), shipped=shipped), clock=StoppedClock())
    yield one
    one.close()


def some_id(services: Services) -> str:
    return services.browsing.ids(kind="resource")[0]


def code_of(work) -> str:
    with pytest.raises(Problem) as caught:
        work()
    return caught.value.code


def test_a_report_is_kept_with_what_the_entry_said_then(services: Services):
    entry = some_id(services)
    services.outbox.add(entry, "old", " The number is gone. ", language="nl")

    (kept,) = services.outbox.all()
    assert (kept.entry_id, kept.kind, kept.note, kept.written) == (entry, "old", "The number is gone.", "2026-11-24")
    assert kept.title == services.browsing.cards([entry], "nl")[entry].title


def test_reports_leave_as_one_file_and_stay_until_they_are_taken_out(services: Services, tmp_path: Path):
    entry, out = some_id(services), tmp_path / "reports.json"
    services.outbox.add(entry, "wrong")
    services.outbox.add(entry, "other", "Also this.")

    assert services.outbox.export(out) == 2
    content = json.loads(out.read_bytes())
    assert (content["what"], content["format"]) == ("bbico-reports", 1)
    assert [(one["entry"], one["kind"], one["note"]) for one in content["reports"]] == [
        (entry, "wrong", ""),
        (entry, "other", "Also this."),
    ]
    assert services.outbox.remove([one.id for one in services.outbox.all()]) == 2
    assert services.outbox.all() == ()


def own_entry(services: Services, title: str = "Onze pestdoos") -> str:
    draft = EntryDraft(
        language="nl",
        title=title,
        summary='Twintig kaarten.\nVoor een "moeilijk" gesprek.',
        type="game",
        topics=("cyberbullying",),
        audiences=("teachers",),
        languages=("nl",),
        ages=AgeRange(min=12, max=14),
        duration_minutes=20,
        organisation_names=("JAC Zuidrand",),
        url="https://example.org/doos",
    )
    return services.own_things.add_entry(draft)


def test_a_proposal_holds_what_the_form_holds_and_nothing_else(services: Services, tmp_path: Path):
    entry, out = own_entry(services), tmp_path / "reports.json"
    services.own_things.set_note(entry, "Gebruikt met Amira uit 4B.")

    services.outbox.propose(entry, language="fr")
    assert services.outbox.export(out) == 1

    content = json.loads(out.read_bytes())
    (told,) = content["reports"]
    assert (content["format"], told["entry"], told["kind"], told["written"]) == (2, entry, "proposal", "2026-11-24")
    assert told["record"] == {
        "kind": "resource",
        "id": "onze-pestdoos",
        "type": "game",
        "title": {"nl": "Onze pestdoos"},
        "summary": {"nl": 'Twintig kaarten.\nVoor een "moeilijk" gesprek.'},
        "languages": ["nl"],
        "topics": ["cyberbullying"],
        "audiences": ["teachers"],
        "ages": {"min": 12, "max": 14},
        "url": "https://example.org/doos",
        "sources": ["https://example.org/doos"],
        "read": "2026-11-24",
        "translations": {"nl": "source", "fr": "missing", "de": "missing", "en": "missing"},
        "organisation_names": ["JAC Zuidrand"],
        "duration_minutes": 20,
    }
    assert "Amira" not in out.read_text(encoding="utf-8")


def test_an_editor_takes_a_proposal_in_as_it_is_and_adds_what_only_editors_know(services: Services, tmp_path: Path):
    record = services.outbox.propose(own_entry(services)).record
    assert record is not None
    db = tmp_path / "db"
    shutil.copytree(DB / "vocabulary", db / "vocabulary")
    shutil.copy(DB / "pack.yaml", db)
    (db / "resources").mkdir()
    (db / "resources" / f"{record.id}.yaml").write_text("\n".join(record_lines(record)), encoding="utf-8")

    reading = read_folder(db, "draft")

    assert reading.records == (record,)
    assert {(one.code, one.place.field) for one in reading.mistakes} == FOR_EDITORS


def test_an_entry_that_is_proposed_again_is_there_once_as_it_is_now(services: Services):
    entry = own_entry(services)
    services.outbox.propose(entry)
    services.outbox.add(some_id(services), "old")
    services.own_things.change_entry(entry, replace(draft_of(services.own_things.entries()[0], "nl"), title="De pestdoos"))

    services.outbox.propose(entry)

    assert [(one.kind, one.title) for one in services.outbox.all()][1:] == [("proposal", "De pestdoos")]
    with services.undoing.recording() as recorded:
        services.outbox.propose(own_entry(services, "Iets anders"))
    assert len(services.outbox.all()) == 3
    services.undoing.undo(recorded.undo)
    assert [one.title for one in services.outbox.all()][1:] == ["De pestdoos"]


def test_only_own_entries_can_be_proposed(services: Services):
    kit = services.kits.create("My kit", "en").kit_id

    for entry in (some_id(services), "own-nothing", kit):
        assert code_of(lambda entry=entry: services.outbox.propose(entry)) == "own-entry-unknown"
    assert code_of(lambda: services.outbox.add(some_id(services), "proposal")) == "unknown-value"
    assert services.outbox.all() == ()


def test_what_cannot_be_reported_is_refused_and_nothing_is_kept(services: Services, tmp_path: Path):
    entry = some_id(services)

    assert code_of(lambda: services.outbox.add("nothing", "old")) == "unknown-id"
    assert code_of(lambda: services.outbox.add(entry, "boring")) == "unknown-value"
    assert code_of(lambda: services.outbox.add(entry, "other", " \n ")) == "report-note-missing"
    assert code_of(lambda: services.outbox.add(entry, "old", "x" * (MOST_REPORT_NOTE + 1))) == "own-text-too-long"
    assert code_of(lambda: services.outbox.export(tmp_path / "none.json")) == "no-reports"
    assert not services.paths.data.exists()


def test_taking_reports_out_can_be_taken_back(services: Services):
    entry = some_id(services)
    with services.undoing.recording() as first:
        services.outbox.add(entry, "old")
    with services.undoing.recording() as second:
        services.outbox.remove([one.id for one in services.outbox.all()])

    services.undoing.undo(second.undo)
    assert len(services.outbox.all()) == 1
    services.undoing.undo(first.undo)
    assert services.outbox.all() == ()
