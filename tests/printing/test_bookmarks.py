# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Bookmarks: six on a sheet; of help for one person numbers alone."""

from contextlib import closing
from dataclasses import replace

import pypdfium2

from bbico_desktop.domain.records import Helpline, Resource, Sheet
from bbico_desktop.printing.bookmark_content import A_PAGE, BookmarkHandout, bookmark_handouts
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.printing.typst_engine import TypstPress
from tests.lesson_fixture import activity, explanation, kit
from tests.printing.conftest import ISSUED
from tests.printing.qr_reading import texts_of_codes
from tests.printing.standing import grid, standing

STRIPS = grid(10.5, 10, (46, 190), across=A_PAGE, down=1)


def pages_of(press: TypstPress, handout: BookmarkHandout) -> list[str]:
    with closing(pypdfium2.PdfDocument(press.make_pdf([handout], issued=ISSUED))) as document:
        return [" ".join(page.get_textpage().get_text_range().replace("\ufffe", "-").split()) for page in document]


def test_one_entry_fills_the_page_with_itself(press: TypstPress, resource: Resource, around: Surroundings):
    (handout,) = bookmark_handouts([resource], around)

    (page,) = pages_of(press, handout)

    assert page.count("veilige spel") == A_PAGE
    assert (handout.title.text, handout.title.language) == ("Het veilige spel", "nl")


def test_several_entries_give_one_each_in_their_order(press: TypstPress, resource: Resource, around: Surroundings):
    records = [replace(resource, id=f"entry-{place}", title={"en": f"Entry {place}"}) for place in range(7)]

    (handout,) = bookmark_handouts(records, around)
    pages = pages_of(press, handout)

    assert [one.entry.title.text for one in handout.bookmarks if one.entry] == [f"Entry {place}" for place in range(7)]
    assert [sum(f"Entry {place}" in page for place in range(7)) for page in pages] == [6, 1]
    assert handout.title.text == "Bookmarks"


def test_a_help_sheet_gives_numbers_and_not_a_word_of_its_subject(press: TypstPress, sheet: Sheet, around: Surroundings):
    (handout,) = bookmark_handouts([sheet], around)

    (page,) = pages_of(press, handout)

    assert handout.title.text == "Useful numbers"
    assert page.count("116 000") == A_PAGE
    assert page.count("101") >= A_PAGE
    assert "threatens" not in page
    assert sheet.id not in page


def test_a_line_to_call_is_as_neutral(helplines: dict[str, Helpline], around: Surroundings):
    (handout,) = bookmark_handouts([helplines["focus"]], around)

    assert handout.title.text == "Useful numbers"
    assert handout.bookmarks[0].foot.entry == ""


def test_a_help_sheet_without_a_number_gives_no_bookmark(sheet: Sheet, around: Surroundings):
    assert bookmark_handouts([replace(sheet, call=())], around) == []


def test_what_has_no_address_gives_a_few_points_instead(around: Surroundings):
    others = {one.id: one for one in (activity(), explanation(helpline="focus", related=()))}
    records = [explanation(helpline="focus", related=()), activity(), kit()]

    (handout,) = bookmark_handouts(records, replace(around, others=others))

    firsts = [one.points.lines[0].text.text for one in handout.bookmarks]
    assert firsts[0] == "We suggest: Solve it together. [en]"
    assert firsts[1] == "They can make a riddle. [en]"
    assert firsts[2] in {one.title["en"] for one in others.values()}


def test_the_code_leads_to_the_address_and_one_too_fine_for_a_bookmark_is_left_out(
    press: TypstPress, resource: Resource, around: Surroundings
):
    too_long = replace(resource, id="too-long", url="https://www.example.be/" + "x" * 900)

    pdf = press.make_pdf(bookmark_handouts([resource, too_long], around), issued=ISSUED)

    assert texts_of_codes(pdf) == ["https://www.example.be/spel/veilig"]


def test_every_bookmark_bears_who_made_it_rights_dates_entry_and_catalogue(
    press: TypstPress, resource: Resource, around: Surroundings
):
    (page,) = pages_of(press, bookmark_handouts([resource], around)[0])

    for words in ("Made by: The Maker", "CC BY 4.0", "checked 2026-10", "safe-game", "catalogue of 2026-11-24"):
        assert page.count(words) == A_PAGE, words


def test_nothing_is_cut_what_has_no_room_is_shortened_and_says_so(press: TypstPress, resource: Resource, around: Surroundings):
    long = " ".join(f"over wat kinderen en jongeren {place} keer doen" for place in range(12))
    address = "https://www.example.be/" + "een-adres/" * 9
    records = [
        replace(resource, id="long", title={"nl": long}, summary={"en": long}, organisation_names=(long,), url=address),
        replace(
            resource,
            id="wide",
            title={"nl": "www.enfants.en.securite.en.ligne"},
            summary={"en": "enfants.en.securite.en.ligne" * 2},
        ),
    ]

    (page,) = standing(press.make_pdf(bookmark_handouts(records, around), issued=ISSUED))

    assert page.outside(STRIPS) == ""
    assert page.text(STRIPS[0]).count("…") >= 3
    assert page.missing(["entry long", "CC BY 4.0", "catalogue of 2026-11-24", "example.be/een-adres"], STRIPS[0]) == []
    assert page.missing(["enfants.en.securite.en.ligne" * 2], STRIPS[1]) == []
