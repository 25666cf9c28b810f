# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Reports wait until they leave as one file; nothing is lost, and undo takes them back too."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bbico_desktop.composition import Services
from bbico_desktop.domain.problems import Problem
from bbico_desktop.domain.reports import MOST_REPORT_NOTE
from tests.shipped_fixture import StoppedClock, paths_in, ship_tiny


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
