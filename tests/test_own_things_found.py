# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a reader keeps is found by the next question, with its row, whichever engine answers and whichever catalogue is open."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bbico_desktop.composition import Services, open_services
from bbico_desktop.domain.own_things import EntryDraft
from bbico_desktop.domain.queries import Filters, Query
from bbico_desktop.domain.results import Answer
from tests.packs.installing import fewer_records
from tests.packs.making import made_pack
from tests.pdf_fixture import pdf_of
from tests.shipped_fixture import StoppedClock, paths_in, ship_tiny

DRAFT = EntryDraft(
    language="nl", title="Avond over gokkast Zilverhaas", summary="Met koffie.", topics=("phishing",), languages=("nl",)
)


@pytest.fixture(params=["whoosh", "fts5"])
def services(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Services]:
    """Open the tiny catalogue, with its index and without."""
    paths = paths_in(tmp_path)
    ship_tiny(paths)
    if request.param == "fts5":
        for file in (paths.shipped / "edition" / "index").iterdir():
            file.unlink()
    opened = open_services(paths=paths, clock=StoppedClock())
    assert opened.finding.engine_name == request.param
    yield opened
    opened.close()


def find(services: Services, words: str, **more: object) -> Answer:
    return services.finding.find(Query(words=words, language="nl", **more))  # type: ignore[arg-type]  # fields of a query


def ids(answer: Answer) -> list[str]:
    return [one.card.id for one in answer.results]


@pytest.mark.parametrize("words", ["zilverhaas", "koffie", "zilvrehaas", "gokkast avond"])
def test_an_entry_is_found_by_the_next_question(services: Services, words: str):
    assert find(services, words).total == 0

    entry_id = services.own_things.add_entry(DRAFT)

    answer = find(services, words)
    assert ids(answer) == [entry_id]
    assert answer.results[0].card.title == DRAFT.title
    assert answer.missing == ()


def test_a_topic_finds_own_entries_among_the_others(services: Services):
    before = find(services, "phishing")

    entry_id = services.own_things.add_entry(DRAFT)

    answer = find(services, "phishing", filters=Filters(chosen={"topic": frozenset({"phishing"})}))
    assert {*ids(before), entry_id} >= set(ids(answer)) > {entry_id}
    assert answer.facets["topic"]["phishing"] == answer.total


def test_a_note_finds_its_entry(services: Services):
    services.own_things.set_note("news-detective", "Gedaan met de groep van Fatima.")

    assert ids(find(services, "fatima")) == ["news-detective"]


def test_a_document_is_found_with_its_page(services: Services, tmp_path: Path):
    (tmp_path / "blad.pdf").write_bytes(pdf_of(["Over geld.", "", "Over een waterschildpad."]))
    attached = services.own_things.attach("news-detective", tmp_path / "blad.pdf")

    answer = find(services, "waterschildpad")

    (match,) = answer.results[0].matched
    assert (match.field, match.document, match.page) == ("document", "blad.pdf", 3)
    services.own_things.detach(attached.id)
    assert find(services, "waterschildpad").total == 0


def test_what_was_removed_is_not_found(services: Services):
    entry_id = services.own_things.add_entry(DRAFT)
    assert find(services, "zilverhaas").total == 1

    services.own_things.remove_entry(entry_id)

    assert find(services, "zilverhaas").total == 0
    assert find(services, "").total == find(services, "", limit=0).total == len(services.browsing.ids())


def test_another_window_s_change_is_found_too(services: Services):
    find(services, "zilverhaas")
    other = open_services(paths=services.paths, clock=StoppedClock())

    entry_id = other.own_things.add_entry(DRAFT)

    assert ids(find(services, "zilverhaas")) == [entry_id]
    other.close()


def test_own_things_are_found_after_an_update_too(services: Services, tmp_path: Path):
    entry_id = services.own_things.add_entry(DRAFT)
    services.own_things.set_note("old-website", "waterschildpad")
    services.own_things.set_note("news-detective", "dobbelsteen")
    assert find(services, "waterschildpad").total == 1
    services.updating.install(made_pack(tmp_path / "newer.bbico", seq=2, records=fewer_records()))

    services.refresh()

    assert ids(find(services, "zilverhaas")) == [entry_id]
    assert ids(find(services, "dobbelsteen")) == ["news-detective"]
    assert find(services, "waterschildpad").total == 0  # its entry is gone


def test_own_texts_leave_with_all_else(services: Services):
    services.own_things.add_entry(DRAFT)
    find(services, "zilverhaas")
    kept = services.paths.cache / "own-texts.bin"
    assert kept.is_file()

    services.leaving.remove_all()

    assert not kept.exists()


def test_a_damaged_file_of_own_things_does_not_stop_the_search(services: Services):
    services.own_things.add_entry(DRAFT)
    services.paths.data.joinpath("user.sqlite").write_bytes(b"broken")
    again = open_services(paths=services.paths, clock=StoppedClock())

    assert find(again, "pesten").total == 3
    assert [notice.code for notice in again.notices if notice.code.startswith("user-data")]
    again.close()


def test_without_own_things_the_search_of_the_catalogue_answers(services: Services, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "bbico_desktop.searching.own_layer", None)

    assert find(services, "pesten").total == 3
    assert not services.paths.cache.exists()
