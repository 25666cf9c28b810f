# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Own entries, notes and documents: kept, found at once, bounded, and never in the way of the catalogue."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bbico_desktop.domain.ages import AgeRange
from bbico_desktop.domain.entries import EntryCard
from bbico_desktop.domain.languages import TranslationState
from bbico_desktop.domain.own_things import EntryDraft, OwnMaterial, PageText, draft_of, is_own, own_id
from bbico_desktop.domain.problems import Problem
from bbico_desktop.domain.records import AnyRecord
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.packs.entry_checks import is_entry_id
from bbico_desktop.services.own_folder import own_folder
from bbico_desktop.services.own_things import OwnThings
from bbico_desktop.storage.user_store import UserStore
from tests.catalogue_fixture import tiny_records, tiny_vocabulary
from tests.pdf_fixture import pdf_of
from tests.services.test_finding import card
from tests.shipped_fixture import StoppedClock

DRAFT = EntryDraft(language="nl", title="Onze pestdoos")


class Shelf:
    """The tiny catalogue, from which entries can be taken and renamed."""

    def __init__(self) -> None:
        self.records = {one.id: one for one in tiny_records()}

    def rename(self, old: str, new: str) -> None:
        record = self.records.pop(old)
        self.records[new] = replace(record, id=new, former_ids=(*record.former_ids, old))

    def record(self, entry_id: str) -> AnyRecord | None:
        former = (one for one in self.records.values() if entry_id in one.former_ids)
        return self.records.get(entry_id) or next(former, None)

    def cards(self, ids: Sequence[str], language: str) -> Mapping[str, EntryCard]:
        return {one: card(one, language) for one in ids if one in self.records}

    def vocabulary(self) -> Vocabulary:
        return tiny_vocabulary()


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def own(tmp_path: Path, shelf: Shelf) -> OwnThings:
    return things_in(tmp_path / "data", shelf)


def things_in(data: Path, shelf: Shelf, clock: StoppedClock | None = None) -> OwnThings:
    folder = own_folder(data)
    store = UserStore(folder.file, folder.documents)
    return OwnThings(folder=folder, store=store, catalogue=lambda: shelf, clock=clock or StoppedClock())


def code_of(work) -> str:
    with pytest.raises(Problem) as caught:
        work()
    return caught.value.code


class TestEntries:
    """An own entry is a resource like any other, for which the reader vouches."""

    def test_an_entry_has_all_that_was_said_of_it(self, own: OwnThings):
        topic, audience = (tiny_vocabulary().scheme(scheme)[0].id for scheme in ("topic", "audience"))
        draft = EntryDraft(
            language="fr",
            title="  Notre boîte\n à idées ",
            summary="Pour la classe.\nDeux fois.",
            type="game",
            topics=(topic, topic),
            audiences=(audience,),
            languages=("fr",),
            ages=AgeRange(min=8, max=12),
            duration_minutes=50,
            organisation_names=("Notre école",),
            url=" https://example.org/x ",
        )

        entry_id = own.add_entry(draft)

        record = own.record(entry_id)
        assert record is not None
        assert record.title == {"fr": "Notre boîte à idées"}
        assert record.summary == {"fr": "Pour la classe.\nDeux fois."}
        assert (record.topics, record.url, record.rights) == ((topic,), "https://example.org/x", "")
        assert (record.read, record.as_of, record.status) == ("2026-11-24", "2026-11-24", "active")
        assert record.translations == {"fr": TranslationState.SOURCE}
        expected = replace(draft, title="Notre boîte à idées", topics=(topic,), url="https://example.org/x")
        assert draft_of(record, "nl") == expected

    def test_ids_are_made_of_titles_and_never_taken_twice(self, own: OwnThings, shelf: Shelf):
        shelf.records["own-onze-pestdoos-2"] = replace(tiny_records()[-1], id="own-onze-pestdoos-2")

        assert own.add_entry(DRAFT) == "own-onze-pestdoos"
        assert own.add_entry(DRAFT) == "own-onze-pestdoos-3"

    @given(st.text(), st.integers(1, 10_000))
    def test_any_title_gives_an_id(self, title: str, number: int):
        found = own_id(title, number)

        assert is_entry_id(found)
        assert is_own(found)
        assert found.endswith(f"-{number}") or number == 1

    def test_a_changed_entry_keeps_its_id(self, own: OwnThings):
        entry_id = own.add_entry(DRAFT)

        own.change_entry(entry_id, replace(DRAFT, title="Anders", type="video"))

        assert [(one.id, one.title, one.type) for one in own.entries()] == [(entry_id, {"nl": "Anders"}, "video")]

    def test_what_is_not_there_is_said(self, own: OwnThings):
        assert code_of(lambda: own.change_entry("own-x", DRAFT)) == "own-entry-unknown"
        assert code_of(lambda: own.change_entry("news-detective", DRAFT)) == "own-entry-unknown"
        assert code_of(lambda: own.remove_entry("news-detective")) == "own-entry-unknown"
        assert own.record("own-x") is None
        assert own.record("news-detective") is None

    @pytest.mark.parametrize(
        ("change", "code"),
        [
            ({"title": " \n"}, "own-text-missing"),
            ({"title": "x" * 301}, "own-text-too-long"),
            ({"summary": "x" * 5001}, "own-text-too-long"),
            ({"type": "helpline"}, "unknown-value"),
            ({"type": "nothing"}, "unknown-value"),
            ({"topics": ("nothing",)}, "unknown-value"),
            ({"audiences": ("nothing",)}, "unknown-value"),
            ({"languages": ("klingon",)}, "unknown-value"),
            ({"language": "it"}, "unknown-value"),
            ({"duration_minutes": 0}, "unknown-value"),
            ({"organisation_names": ("",)}, "own-text-missing"),
            ({"organisation_names": ("x",) * 101}, "unknown-value"),
            ({"url": "file:///etc/passwd"}, "own-address-wrong"),
            ({"url": "javascript:alert(1)"}, "own-address-wrong"),
            ({"url": "https://user@example.org"}, "own-address-wrong"),
            ({"url": "https://example.org/\u202egpj"}, "own-address-wrong"),
            ({"url": "https://" + "x" * 2000}, "own-address-wrong"),
        ],
    )
    def test_what_cannot_be_is_refused_and_nothing_is_kept(self, own: OwnThings, change: dict[str, object], code: str):
        assert code_of(lambda: own.add_entry(replace(DRAFT, **change))) == code
        assert own.entries() == ()

    def test_texts_are_kept_without_what_steers(self, own: OwnThings):
        entry_id = own.add_entry(replace(DRAFT, title="A\x1b[31mB\u202eC\udcffD"))

        record = own.record(entry_id)
        assert record is not None
        assert record.title["nl"] == "A [31mB C?D"

    def test_with_a_wrong_clock_nobody_vouches(self, tmp_path: Path, shelf: Shelf):
        own = things_in(tmp_path, shelf, StoppedClock(plausible=False))

        record = own.record(own.add_entry(DRAFT))

        assert record is not None
        assert record.as_of == "unknown"

    def test_a_card_says_what_a_list_shows(self, own: OwnThings):
        entry_id = own.add_entry(replace(DRAFT, organisation_names=("Onze school",), ages=AgeRange(min=8, max=12)))

        cards = own.cards([entry_id, "own-gone", "news-detective"], "en")

        assert list(cards) == [entry_id]
        assert (cards[entry_id].title, cards[entry_id].title_language) == ("Onze pestdoos", "nl")
        assert [maker.name for maker in cards[entry_id].makers] == ["Onze school"]


class TestNotes:
    """A note stands at any entry."""

    def test_a_note_is_written_and_taken_away(self, own: OwnThings):
        own.set_note("news-detective", " Lend it to 4B.\r\nIn May. ")
        assert own.note("news-detective") == "Lend it to 4B.\nIn May."

        own.set_note("news-detective", " ")
        assert own.note("news-detective") == ""
        assert own.notes() == {}

    def test_what_somebody_else_wrote_there_meanwhile_is_kept_beside_it(self, own: OwnThings):
        own.set_note("news-detective", "Lend it to 4B.")
        own.set_note("news-detective", "The box is empty.")

        own.set_note("news-detective", "Lend it to 4B. In May.", seen=("Lend it to 4B.",))
        assert own.note("news-detective") == "The box is empty.\n\nLend it to 4B. In May."

        own.set_note("news-detective", "Lent.", seen=("", own.note("news-detective") + " "))
        assert own.note("news-detective") == "Lent."

    def test_only_entries_have_notes(self, own: OwnThings):
        assert code_of(lambda: own.set_note("nobody", "x")) == "unknown-id"
        assert code_of(lambda: own.set_note("own-nobody", "x")) == "unknown-id"
        assert code_of(lambda: own.note("nobody")) == "unknown-id"

    def test_a_note_is_bounded(self, own: OwnThings):
        own.set_note("news-detective", "x" * 20_000)

        assert code_of(lambda: own.set_note("news-detective", "x" * 20_001)) == "own-text-too-long"
        assert len(own.note("news-detective")) == 20_000

    def test_a_note_follows_an_entry_that_gets_another_name(self, own: OwnThings, shelf: Shelf):
        own.set_note("news-detective", "before")
        shelf.rename("news-detective", "news-hunter")

        assert own.note("news-hunter") == own.note("news-detective") == "before"
        assert own.search_material().notes == {"news-hunter": "before"}

        own.set_note("news-detective", "after")
        assert own.notes() == {"news-hunter": "after"}

    def test_notes_at_the_old_and_the_new_name_are_both_shown(self, own: OwnThings, shelf: Shelf):
        own.set_note("news-detective", "one")
        own.set_note("account-hacked", "two")
        shelf.rename("news-detective", "news-hunter")
        shelf.records["news-hunter"] = replace(shelf.records["news-hunter"], former_ids=("news-detective", "account-hacked"))
        del shelf.records["account-hacked"]

        assert own.note("news-hunter") == "one\n\ntwo"
        assert own.search_material().notes == {"news-hunter": "two\n\none"}

    def test_a_note_at_an_entry_that_was_withdrawn_can_be_read_and_taken_away(self, own: OwnThings, shelf: Shelf):
        own.set_note("news-detective", "kept")
        del shelf.records["news-detective"]
        assert own.note("news-detective") == "kept"

        own.set_note("news-detective", "")
        assert code_of(lambda: own.note("news-detective")) == "unknown-id"


class TestDocuments:
    """Documents are copied, and say what is in them."""

    def test_a_document_can_be_searched_page_by_page(self, own: OwnThings, tmp_path: Path):
        path = tmp_path / "les.pdf"
        path.write_bytes(pdf_of(["Een", "Twee"]))

        document = own.attach("news-detective", path)
        path.unlink()

        assert (document.entry_id, document.name, document.pages, document.searchable) == ("news-detective", "les.pdf", 2, True)
        assert own.documents("news-detective") == own.documents() == (document,)
        assert own.search_material().pages["news-detective"] == (PageText("les.pdf", 1, "Een"), PageText("les.pdf", 2, "Twee"))
        assert own.content(document.id).startswith(b"%PDF")

    def test_a_scan_is_kept_and_said_to_have_no_text(self, own: OwnThings, tmp_path: Path):
        path = tmp_path / "scan.pdf"
        path.write_bytes(pdf_of([""]))

        assert not own.attach("news-detective", path).searchable

    def test_a_document_is_removed(self, own: OwnThings, tmp_path: Path):
        path = tmp_path / "a.txt"
        path.write_text("words")
        document = own.attach("news-detective", path)

        own.detach(document.id)

        assert own.documents() == ()
        assert code_of(lambda: own.detach(document.id)) == "document-unknown"
        assert code_of(lambda: own.content(document.id)) == "document-unknown"

    def test_documents_follow_an_entry_that_gets_another_name(self, own: OwnThings, shelf: Shelf, tmp_path: Path):
        path = tmp_path / "a.txt"
        path.write_text("words")
        document = own.attach("news-detective", path)
        shelf.rename("news-detective", "news-hunter")

        assert own.documents("news-hunter") == (document,)
        assert list(own.search_material().pages) == ["news-hunter"]

    def test_what_cannot_be_taken_is_said(self, own: OwnThings, tmp_path: Path):
        path = tmp_path / "a.txt"
        path.write_text("words")

        assert code_of(lambda: own.attach("nobody", path)) == "unknown-id"
        assert code_of(lambda: own.attach("news-detective", tmp_path / "none")) == "input-missing"
        assert code_of(lambda: own.documents("nobody")) == "unknown-id"
        assert own.documents() == ()


class TestChanges:
    """Whoever searches hears of every change."""

    def test_every_change_is_counted(self, own: OwnThings, tmp_path: Path):
        path = tmp_path / "a.txt"
        path.write_text("words")
        seen = [own.changed]

        entry_id = own.add_entry(DRAFT)
        seen.append(own.changed)
        own.change_entry(entry_id, replace(DRAFT, title="Anders"))
        seen.append(own.changed)
        own.set_note(entry_id, "x")
        seen.append(own.changed)
        document = own.attach(entry_id, path)
        seen.append(own.changed)
        own.detach(document.id)
        seen.append(own.changed)
        own.remove_entry(entry_id)
        seen.append(own.changed)

        assert seen == sorted(set(seen))
        assert own.changed == seen[-1]

    def test_a_change_by_another_process_is_counted_too(self, own: OwnThings, tmp_path: Path, shelf: Shelf):
        entry_id = own.add_entry(DRAFT)
        before = own.changed
        assert own.record(entry_id)

        things_in(tmp_path / "data", shelf).remove_entry(entry_id)

        assert own.changed > before
        assert own.record(entry_id) is None

    def test_nothing_kept_is_nothing_to_search(self, own: OwnThings):
        assert own.search_material() == OwnMaterial()
        assert not own.search_material()
        assert own.trouble is None


class TestTrouble:
    """The search goes on without own things that cannot be read, and that is said."""

    def test_a_damaged_file_is_in_nobodys_way(self, own: OwnThings, tmp_path: Path, shelf: Shelf):
        entry_id = own.add_entry(DRAFT)
        (tmp_path / "data" / "user.sqlite").write_bytes(b"damaged" * 1000)
        again = things_in(tmp_path / "data", shelf)

        assert again.search_material() == OwnMaterial()
        assert again.record(entry_id) is None
        assert again.cards([entry_id], "nl") == {}
        assert again.trouble is not None
        assert again.trouble.code == "user-data-damaged"
        assert code_of(again.entries) == "user-data-damaged"
        assert code_of(lambda: again.add_entry(DRAFT)) == "user-data-damaged"

    def test_trouble_that_is_over_is_no_longer_said(self, own: OwnThings, tmp_path: Path):
        own.add_entry(DRAFT)
        file = tmp_path / "data" / "user.sqlite"
        whole = file.read_bytes()
        file.write_bytes(b"damaged" * 1000)
        own.search_material()
        assert own.trouble is not None

        file.write_bytes(whole)

        assert len(own.search_material().entries) == 1
        assert own.trouble is None

    def test_where_nothing_can_be_written_every_change_is_refused_and_reading_goes_on(
        self, own: OwnThings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ):
        entry_id = own.add_entry(DRAFT)
        own.set_note(entry_id, "x")
        monkeypatch.setattr(os, "access", lambda path, mode: False)

        for change in (
            lambda: own.add_entry(DRAFT),
            lambda: own.change_entry(entry_id, DRAFT),
            lambda: own.remove_entry(entry_id),
            lambda: own.set_note(entry_id, "y"),
            lambda: own.attach(entry_id, tmp_path / "a.txt"),
            lambda: own.detach(1),
        ):
            assert code_of(change) == "own-things-off"
        assert own.note(entry_id) == "x"
        assert len(own.search_material().entries) == 1
