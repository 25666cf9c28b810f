# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Own entries, notes, documents and saved searches come back as they were kept."""

from dataclasses import replace
from pathlib import Path

import pytest

from bbico_desktop.domain.ages import AgeRange
from bbico_desktop.domain.own_things import DocumentText, PageText
from bbico_desktop.domain.problems import Problem
from bbico_desktop.domain.queries import Filters, Query
from bbico_desktop.domain.records import Resource
from bbico_desktop.storage.user_file import UserFile
from bbico_desktop.storage.user_searches import UserSearches
from bbico_desktop.storage.user_store import UserStore

NOW = "2026-11-24T12:00:00+01:00"
ENTRY = Resource(
    id="own-box",
    type="game",
    title={"nl": "Onze doos"},
    summary={"nl": "Een spel."},
    topics=("cyberbullying",),
    ages=AgeRange(min=8, max=12),
    rights="",
)
TWO_PAGES = DocumentText(media_type="application/pdf", pages=("one", "", "three"))


@pytest.fixture
def file(tmp_path: Path) -> UserFile:
    return UserFile(tmp_path / "user.sqlite")


@pytest.fixture
def store(file: UserFile, tmp_path: Path) -> UserStore:
    return UserStore(file, tmp_path / "documents")


@pytest.fixture
def searches(file: UserFile) -> UserSearches:
    return UserSearches(file)


def test_an_entry_comes_back_as_it_was(store: UserStore):
    assert store.add_entry(ENTRY, NOW)

    assert store.entries() == (ENTRY,)


def test_an_id_that_is_taken_changes_nothing(store: UserStore):
    store.add_entry(ENTRY, NOW)

    assert not store.add_entry(replace(ENTRY, type="video"), NOW)
    assert store.entries() == (ENTRY,)


def test_an_entry_is_changed_in_its_place_and_only_if_it_is_there(store: UserStore):
    store.add_entry(ENTRY, NOW)
    changed = replace(ENTRY, type="video")

    assert store.change_entry(changed, NOW)
    assert not store.change_entry(replace(ENTRY, id="own-other"), NOW)
    assert store.entries() == (changed,)


def test_with_an_entry_go_its_note_and_documents(store: UserStore, tmp_path: Path):
    store.add_entry(ENTRY, NOW)
    for entry_id in ("own-box", "news-detective"):
        store.set_note(entry_id, "note", NOW)
        store.add_document(entry_id, "a.pdf", entry_id.encode(), TWO_PAGES, NOW)

    assert store.remove_entry("own-box")

    assert store.entries() == ()
    assert store.notes() == {"news-detective": "note"}
    assert list(store.material().pages) == ["news-detective"]
    assert [one.name for one in (tmp_path / "documents").iterdir()] == [store.documents()[0].sha256]
    assert not store.remove_entry("own-box")


def test_a_note_replaces_the_one_before_and_an_empty_one_takes_it_away(store: UserStore):
    store.set_note("news-detective", "first", NOW)
    store.set_note("news-detective", "second", NOW)
    assert store.notes() == {"news-detective": "second"}

    store.set_note("news-detective", "", NOW)
    assert store.notes() == {}


def test_a_document_keeps_its_bytes_and_the_text_of_its_pages(store: UserStore):
    document = store.add_document("own-box", "a.pdf", b"the bytes", TWO_PAGES, NOW)

    assert (document.name, document.pages, document.searchable, document.added) == ("a.pdf", 3, True, NOW)
    assert store.documents() == (document,)
    assert store.content(document) == b"the bytes"
    assert store.material().pages == {"own-box": (PageText("a.pdf", 1, "one"), PageText("a.pdf", 3, "three"))}


def test_a_document_without_text_is_kept_and_cannot_be_searched(store: UserStore):
    document = store.add_document("own-box", "scan.pdf", b"scan", replace(TWO_PAGES, pages=("", "")), NOW)

    assert (document.pages, document.searchable) == (2, False)
    assert store.material().pages == {}


def test_the_same_document_twice_is_one_with_the_newer_name(store: UserStore):
    first = store.add_document("own-box", "a.pdf", b"bytes", TWO_PAGES, NOW)
    again = store.add_document("own-box", "b.pdf", b"bytes", TWO_PAGES, NOW)

    assert again == replace(first, name="b.pdf")
    assert store.documents() == (again,)


def test_a_document_at_two_entries_stays_until_both_let_go(store: UserStore):
    first = store.add_document("own-box", "a.pdf", b"bytes", TWO_PAGES, NOW)
    second = store.add_document("news-detective", "a.pdf", b"bytes", TWO_PAGES, NOW)

    assert store.remove_document(first.id)
    assert store.content(second) == b"bytes"

    assert store.remove_document(second.id)
    with pytest.raises(Problem, match="document-lost"):
        store.content(second)
    assert not store.remove_document(second.id)


def test_an_altered_document_is_not_given_out_and_is_mended_when_attached_again(store: UserStore, tmp_path: Path):
    document = store.add_document("own-box", "a.pdf", b"bytes", TWO_PAGES, NOW)
    (tmp_path / "documents" / document.sha256).write_bytes(b"other")
    with pytest.raises(Problem, match="document-lost"):
        store.content(document)

    store.add_document("own-box", "a.pdf", b"bytes", TWO_PAGES, NOW)

    assert store.content(document) == b"bytes"


def test_documents_of_a_file_put_aside_are_not_swept(store: UserStore, file: UserFile, tmp_path: Path):
    document = store.add_document("own-box", "a.pdf", b"bytes", TWO_PAGES, NOW)
    store.set_aside()
    other = store.add_document("own-box", "b.pdf", b"other", TWO_PAGES, NOW)

    store.remove_document(other.id)

    assert (tmp_path / "documents" / document.sha256).is_file()


def test_what_a_stopped_change_left_is_swept_and_foreign_files_are_not(store: UserStore, tmp_path: Path):
    document = store.add_document("own-box", "a.pdf", b"bytes", TWO_PAGES, NOW)
    folder = tmp_path / "documents"
    for name in ("f" * 64, f".{'e' * 64}.0a1b2c3d.part", "holiday.jpg"):
        (folder / name).write_bytes(b"left")

    store.sweep()

    assert {one.name for one in folder.iterdir()} == {document.sha256, "holiday.jpg"}


def test_the_count_of_changes_goes_up_with_what_the_search_must_hear_of(store: UserStore, searches: UserSearches):
    counts = [store.change_count()]
    store.add_entry(ENTRY, NOW)
    counts.append(store.change_count())
    store.set_note("own-box", "x", NOW)
    counts.append(store.change_count())
    searches.add("name", Query(), (), NOW, most=9)

    assert counts == sorted(set(counts))
    assert store.change_count() == counts[-1]


class TestSearches:
    """Saved searches."""

    QUERY = Query(
        words="fake news",
        language="nl",
        filters=Filters(chosen={"topic": frozenset({"b", "a"}), "kind": frozenset({"sheet"})}, age=12, minutes=50),
        as_words=frozenset({"age"}),
        exact_spelling=True,
    )

    def test_a_search_comes_back_as_it_was(self, searches: UserSearches):
        number = searches.add("For 4B", self.QUERY, ["b", "a"], NOW, most=9)

        kept = searches.one(number or 0)

        assert kept is not None
        assert (kept.name, kept.query, kept.seen, kept.saved) == ("For 4B", self.QUERY, frozenset({"a", "b"}), NOW)
        assert searches.all() == (kept,)

    def test_more_than_the_most_is_not_kept(self, searches: UserSearches):
        numbers = [searches.add("x", self.QUERY, (), NOW, most=2) for _ in range(3)]

        assert numbers == [1, 2, None]

    def test_a_number_is_never_used_again(self, searches: UserSearches):
        first = searches.add("x", self.QUERY, (), NOW, most=2)
        searches.remove(first or 0)

        assert searches.add("x", self.QUERY, (), NOW, most=2) != first

    def test_a_search_is_renamed_seen_and_removed(self, searches: UserSearches):
        number = searches.add("x", self.QUERY, (), NOW, most=2) or 0

        assert searches.rename(number, "y")
        assert searches.mark_seen(number, ["a"])
        kept = searches.one(number)
        assert kept
        assert (kept.name, kept.seen) == ("y", frozenset({"a"}))
        assert searches.remove(number)
        assert not any((searches.remove(number), searches.rename(number, "z"), searches.mark_seen(number, ())))

    def test_without_a_file_there_is_none(self, searches: UserSearches):
        assert searches.all() == ()
        assert searches.one(1) is None
        assert not any((searches.remove(1), searches.rename(1, "z")))


def test_a_file_that_cannot_be_removed_now_is_removed_another_time(
    store: UserStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    document = store.add_document("own-box", "a.pdf", b"bytes", TWO_PAGES, NOW)

    def refuse(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "no")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", refuse)
        assert store.remove_document(document.id)
    assert (tmp_path / "documents" / document.sha256).is_file()

    store.sweep()
    assert list((tmp_path / "documents").iterdir()) == []
