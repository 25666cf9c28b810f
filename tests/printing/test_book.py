# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A book: whole sheets and lists in their chapters, page numbers that are true, bookmarks, and an index in the reader's order."""

import io
import re
from dataclasses import replace

import pypdf
import pytest

from bbico_desktop.domain.paper import BOOK
from bbico_desktop.domain.records import AnyRecord, Resource
from bbico_desktop.printing.book_content import LONGEST_IN_A_ROW, book_handout
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.printing.typst_engine import TypstPress
from bbico_desktop.services.handouts import Handouts
from tests.printing.conftest import ISSUED
from tests.printing.paper_samples import TODAY, shelf
from tests.printing.test_typst_engine import squeezed
from tests.shipped_fixture import StoppedClock


@pytest.fixture
def book(press: TypstPress, records_of_all_kinds: list[AnyRecord], around: Surroundings) -> pypdf.PdfReader:
    made = press.make_pdf([book_handout(records_of_all_kinds, around)], issued=ISSUED)
    return pypdf.PdfReader(io.BytesIO(made))


def named(resource: Resource, *titles: str) -> list[AnyRecord]:
    return [replace(resource, id=f"entry-{place}", title={"en": title}) for place, title in enumerate(titles)]


def test_contents_and_index_name_the_page_on_which_an_entry_stands(book: pypdf.PdfReader):
    pages = [squeezed(page.extract_text()) for page in book.pages]

    for title in ("Someone threatens me [en]", "Riddles online [en]", "A lesson of riddles [en]"):
        numbers = {
            int(one)
            for page in (pages[1], pages[-1])
            for one in re.findall(re.escape(squeezed(title)) + r"\.*(\d+?)(?=\D|$)", page)
        }
        assert len(numbers) == 1
        assert squeezed(title) in pages[numbers.pop() - 1]


def test_pages_are_counted_over_the_whole_book(book: pypdf.PdfReader):
    count = len(book.pages)

    assert [f"Page {place} of {count}" in page.extract_text() for place, page in enumerate(book.pages, start=1)] == [True] * count


def test_bookmarks_lead_to_chapters_and_to_the_sheets_in_them(book: pypdf.PdfReader):
    chapters = [one.title for one in book.outline if not isinstance(one, list)]
    within = [one.title for held in book.outline if isinstance(held, list) for one in held]

    assert chapters[1:4] == ["Contents", "Help sheets", "Helplines"]
    assert chapters[4:] == ["Explanations", "Activities", "Kits", "Resources by topic", "Organisations", "Index of titles"]
    assert within == ["Someone threatens me [en]", "Riddles online [en]", "A lesson of riddles [en]", "sexting"]


def test_the_index_follows_the_reader_s_alphabet(resource: Resource, around: Surroundings):
    records = named(resource, "zoo", "Éclair", "“Edel” sein", "#selfie", "17x inclusie", "œuvre", "Ødegård", "apen")

    index = book_handout(records, around).index

    assert [(part.letter, [one.title.text for one in part.titles]) for part in index] == [
        ("#", ["17x inclusie"]),
        ("A", ["apen"]),
        ("E", ["Éclair", "“Edel” sein"]),
        ("O", ["Ødegård", "œuvre"]),
        ("S", ["#selfie"]),
        ("Z", ["zoo"]),
    ]


def test_the_index_names_what_a_title_means_too(resource: Resource, around: Surroundings):
    entry = replace(resource, title={"nl": "Het veilige spel"}, title_translated={"en": "The safe game"})
    beside = replace(resource, id="beside", title={"nl": "WWW"}, title_translated={"en": "WWW (short films)"})

    index = book_handout([entry, beside], around).index

    assert [(part.letter, [(one.title.text, one.title.language, one.place) for one in part.titles]) for part in index] == [
        ("H", [("Het veilige spel", "nl", entry.id)]),
        ("T", [("The safe game", "en", entry.id)]),
        ("W", [("WWW", "nl", beside.id)]),
    ]


def test_a_title_without_end_is_shortened_in_the_index(resource: Resource, around: Surroundings):
    (part,) = book_handout(named(resource, "word " * 1000), around).index

    assert len(part.titles[0].title.text) <= LONGEST_IN_A_ROW


def test_a_book_is_offered_for_several_entries_only(press: TypstPress):
    paper = Handouts(records=shelf(), helps=shelf(), press=press, clock=StoppedClock(TODAY))
    first, second = list(shelf().records)[:2]

    assert BOOK not in paper.wanted([first]).layouts()
    assert BOOK in paper.wanted([first, second]).layouts()
