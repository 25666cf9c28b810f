# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Shelf sheets: a heading that holds for all, entries in a few words, and a way to each."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace

import pypdfium2
import pytest

from bbico_desktop.domain.paper import SHELF, USUAL
from bbico_desktop.domain.records import AnyRecord, Helpline, Resource, Sheet
from bbico_desktop.printing.brief_entries import brief_entry, first_sentence
from bbico_desktop.printing.layouts import LAYOUTS
from bbico_desktop.printing.shelf_content import shelf_handout
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.printing.typst_engine import TypstPress
from tests.printing.conftest import ISSUED
from tests.printing.qr_reading import texts_of_codes


def pages_of(press: TypstPress, records: Sequence[AnyRecord], around: Surroundings) -> list[str]:
    pdf = press.make_pdf(LAYOUTS[SHELF].make(records, [around], USUAL), issued=ISSUED)
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [page.get_textpage().get_text_range() for page in document]


def test_one_entry_alone_is_the_heading_and_says_all_of_its_summary(resource: Resource, around: Surroundings):
    long = "A game about being safe. It takes an hour. It is free."

    shelf = shelf_handout([replace(resource, summary={"en": long})], around)

    assert (shelf.title.text, shelf.title.language) == ("Het veilige spel", "nl")
    assert shelf.entries[0].text.text == long
    assert shelf.foot.entry == "entry safe-game"


@pytest.mark.parametrize(
    ("topics", "heading"),
    [
        ((("sexting", "gaming"), ("gaming", "sexting")), "Sexting"),
        ((("gaming", "sexting"), ("sexting",)), "Sexting"),
        ((("gaming",), ("sexting",)), "Media literacy and online safety"),
        (((), ("sexting",)), "Media literacy and online safety"),
    ],
)
def test_several_entries_stand_under_the_first_topic_that_all_share(
    resource: Resource, around: Surroundings, topics: Sequence[tuple[str, ...]], heading: str
):
    records = [replace(resource, id=f"entry-{place}", topics=one) for place, one in enumerate(topics)]

    assert shelf_handout(records, around).title.text == heading


def test_an_entry_says_maker_for_whom_language_and_address(resource: Resource, around: Surroundings):
    entry = brief_entry(replace(resource, audiences=("sexting",)), around)

    assert entry.made_by == "The Maker, Another Maker"
    assert [(fact.label, fact.value.text) for fact in entry.facts] == [
        ("For whom", "sexting, 8 to 12 years"),
        ("Languages", "Dutch"),
    ]
    assert entry.address
    assert entry.address.readable == "example.be/spel/veilig"
    assert entry.checked == "checked 2026-10"


def test_a_line_to_call_has_its_number_hours_and_warning_instead_of_a_code(helplines: dict[str, Helpline], around: Surroundings):
    entry = brief_entry(helplines["focus"], around)

    assert [one.number for one in entry.numbers] == ["116 000"]
    assert entry.address is None
    assert {"Hours", "Cost"} <= {fact.label for fact in entry.facts}
    assert entry.checked == "checked 2023-03 – check this number first"


def test_without_an_address_that_is_said_but_our_own_sheets_need_none(resource: Resource, sheet: Sheet, around: Surroundings):
    assert brief_entry(replace(resource, url=None), around).no_way == "no address known"
    assert brief_entry(sheet, around).no_way == ""


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("A lesson of fifty minutes about riddles and jokes. With cards.", "A lesson of fifty minutes about riddles and jokes."),
        ("University. It trains teachers and librarians.", "University. It trains teachers and librarians."),
        (
            "Ein Heft über Bilder, z. B. Fotos von Kindern im Netz. Für Eltern.",
            "Ein Heft über Bilder, z. B. Fotos von Kindern im Netz.",
        ),
        ("", ""),
        ("word " * 100, ("word " * 39).strip() + "…"),
    ],
)
def test_one_sentence_is_the_first_that_says_something(text: str, sentence: str):
    assert first_sentence(text.strip()) == sentence


def test_entries_are_dealt_out_evenly_and_each_page_bears_the_heading(press: TypstPress, resource: Resource, around: Surroundings):
    records = [replace(resource, id=f"entry-{place}", title={"en": f"Entry {place}"}) for place in range(8)]

    pages = pages_of(press, records, around)

    assert [sum(f"Entry {place}" in page for place in range(8)) for page in pages] == [4, 4]
    assert all("Sexting" in page for page in pages)


def test_every_address_can_be_scanned(press: TypstPress, resource: Resource, around: Surroundings):
    longest = "https://www.example.be/" + "long-path/" * 20
    records = [replace(resource, id=f"entry-{place}", url=longest if place else resource.url) for place in range(6)]

    pdf = press.make_pdf([shelf_handout(records, around)], issued=ISSUED)

    assert sorted(texts_of_codes(pdf)) == sorted([longest] * 5 + ["https://www.example.be/spel/veilig"])
