# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""No layout evaluates what a record says, cuts it off the page or breaks over it, however much or little there is of it."""

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import fields, is_dataclass, replace
from itertools import cycle
from typing import Any

import pypdfium2
import pytest

from bbico_desktop.domain import paper
from bbico_desktop.domain.paper import USUAL, PaperOptions
from bbico_desktop.domain.records import (
    AnyRecord,
    Helpline,
    Kit,
    KitItem,
    Organisation,
    PhoneNumber,
    Question,
    Resource,
    Sheet,
    Step,
    Worksheet,
)
from bbico_desktop.printing.book_content import book_handout
from bbico_desktop.printing.handout import Handout
from bbico_desktop.printing.layouts import LAYOUTS
from bbico_desktop.printing.number_poster import PhoneBookCard
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.printing.typst_engine import FORMS, TypstPress
from tests.lesson_fixture import activity, explanation, kit
from tests.printing.conftest import ISSUED
from tests.printing.hostile import with_texts
from tests.printing.paper_samples import hash_of_all_layouts
from tests.printing.test_typst_engine import squeezed, texts_in

CODE = '#import "@preview/x:1.0.0" #read("/etc/passwd") #{panic()} $x$ @a <b> \\ *c* {page} {pages} {helpline:x} &amp;'
AS_WRITTEN = re.compile(r"\w+ #import[^·]*$")
STEERING = "nul\x00 escape\x1b[31m turn\u202e back\u202c iso\u2066 end\u2069 \u2028 \ufeff \ud800 \udfff"
UNDRAWN = "漢字 한국 👉🏽 \ue000"
LOST = "□ = a letter that this program cannot print"


@pytest.fixture
def one_of_each_kind(
    sheet: Sheet, resource: Resource, organisation: Organisation, helplines: dict[str, Helpline]
) -> list[AnyRecord]:
    explained = explanation(helpline="focus", related=("safe-game",))
    return [sheet, explained, activity(), kit(), resource, organisation, helplines["focus"]]


def in_every_layout(records: Sequence[AnyRecord], *arounds: Surroundings, large: bool = False) -> list[Handout]:
    """Return what all layouts make of some entries, those of large letters apart; in two languages where both are given."""
    chosen = [one for one in LAYOUTS.values() if one.large == large and not one.folded and one.most_languages >= len(arounds)]
    return [handout for layout in chosen for handout in layout.make(records, arounds, USUAL)]


def in_two_languages(records: Sequence[AnyRecord], around: Surroundings) -> list[Handout]:
    return in_every_layout(records, around, replace(around, language="fr"))


def outside(pdf: bytes) -> list[tuple[int, tuple[float, ...]]]:
    """Return the pieces of lines that do not stand on their page: its number, and left, bottom, right and top of the piece."""
    found: list[tuple[int, tuple[float, ...]]] = []
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        for number in range(len(document)):
            with closing(document[number]) as page, closing(page.get_textpage()) as text:
                width, height = page.get_size()
                boxes = (text.get_rect(place) for place in range(text.count_rects()))
                found += [(number, box) for box in boxes if min(box[:2]) < -1 or box[2] > width + 1 or box[3] > height + 1]
    return found


def words_of(pdf: bytes) -> str:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return squeezed("".join(page.get_textpage().get_text_range() for page in document))


def test_what_a_record_says_stands_there_letter_by_letter(
    press: TypstPress, one_of_each_kind: list[AnyRecord], around: Surroundings
):
    evil = [with_texts(one, lambda name: f"{name} {CODE}") for one in one_of_each_kind]
    lines = {one.id: with_texts(one, lambda name: f"{name} {CODE}") for one in around.helplines.values()}
    around = replace(around, helplines=lines, others={one.id: one for one in evil}, labels={}, makers={})

    handouts = [*in_every_layout(evil, around), *in_two_languages(evil, around)]
    printed = words_of(press.make_pdf(handouts, issued=ISSUED))

    said = {squeezed(text)[:50] for handout in handouts for text in texts_in(handout) if AS_WRITTEN.match(text)}
    assert len(said) > 10
    assert [text for text in said if text not in printed] == []
    assert squeezed("{page} {pages}") in printed
    assert "root:" not in printed


def test_what_cannot_be_printed_breaks_no_layout(press: TypstPress, one_of_each_kind: list[AnyRecord], around: Surroundings):
    texts = cycle((STEERING, "", " \u00a0\u200b "))
    odd = [with_texts(one, lambda _: next(texts)) for one in one_of_each_kind]
    around = replace(
        around, helplines={one.id: one for one in odd if isinstance(one, Helpline)}, others={one.id: one for one in odd}
    )

    handouts = [*in_every_layout(odd, around), *in_two_languages(odd, around)]

    assert press.make_pdf(handouts, issued=ISSUED).startswith(b"%PDF")


def test_a_content_model_may_hold_anything(press: TypstPress, one_of_each_kind: list[AnyRecord], around: Surroundings):
    made_of = [*in_every_layout(one_of_each_kind, around), *in_two_languages(one_of_each_kind[:1], around)]
    handouts = [_with_text(one, "#{panic()} \x00\u202e\ud800漢") for one in made_of]

    assert {type(one) for one in handouts} == {*FORMS}
    assert press.make_pdf(handouts, issued=ISSUED).startswith(b"%PDF")


MADE_BY_US = {"kind", "mark", "url", "href", "language", "place", "index_place", "id", "letter"}


def _with_text(value: Any, text: str, name: str = "") -> Any:
    """Return a content model with another text everywhere but in what the program writes itself: marks, targets, places."""
    if isinstance(value, PhoneBookCard):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{one.name: _with_text(getattr(value, one.name), text, one.name) for one in fields(value)})
    if isinstance(value, tuple):
        return tuple(_with_text(one, text, name) for one in value)
    if isinstance(value, str) and value and name not in MADE_BY_US:
        return text
    return value


class TestWithoutEnd:
    """Everything goes on with the next page, is shortened with "…", or is written smaller: nothing leaves the paper."""

    @pytest.fixture
    def records(self, sheet: Sheet, resource: Resource, organisation: Organisation) -> list[AnyRecord]:
        word, words = "W" * 5000, "words " * 830
        sources = tuple(f"https://www.example.be/{place}" for place in range(300))
        step, long = Step(text={"en": "Do it."}, sources=sources[:1]), Step(text={"en": words})
        questions = (Question(text={"en": words}, lines=10**9), Question(text={"en": "?"}, choices=({"en": "a"},) * 200))
        return [
            replace(sheet, title={"en": word}, do_now=(step,) * 200, easy=(step,) * 3, call=(), rights=words, sources=sources),
            replace(activity(), worksheet=Worksheet(intro={}, questions=questions), cards=(long,), phases=activity().phases[:1]),
            with_texts(resource, lambda _: word[:300]),
            replace(resource, id="long", title={"en": words}, summary={"en": words * 10}),
            replace(organisation, title={"en": "□" * 900}),
            replace(kit(), items=(KitItem(entry="long", note={"en": words * 2}),)),
        ]

    @pytest.fixture
    def lines(self, helplines: dict[str, Helpline]) -> dict[str, Helpline]:
        numbers = (*(PhoneNumber(number=f"0470 {place:02} 00 00", label={"en": "W" * 40}) for place in range(60)),)
        many = replace(helplines["focus"], phone=(PhoneNumber(number="1" * 5000), *numbers), languages=("nl",) * 300)
        return {**helplines, "focus": many, "police": replace(helplines["police"], phone=numbers)}

    def test_nothing_leaves_the_paper(
        self, press: TypstPress, records: list[AnyRecord], lines: dict[str, Helpline], around: Surroundings
    ):
        around = replace(around, helplines=lines, others={one.id: one for one in records})
        usual = [*in_every_layout([*records, lines["focus"]], around), *in_two_languages([records[0], records[2]], around)]
        large = in_every_layout([records[2], lines["focus"]], around, large=True)

        assert outside(press.make_pdf(usual, issued=ISSUED)) == []
        assert outside(press.make_pdf(large, issued=ISSUED, options=PaperOptions(large=True))) == []


def bare(record: AnyRecord) -> AnyRecord:
    return type(record)(id=record.id, type=record.type, title={"nl": "Titel"})


def test_an_entry_of_nothing_but_a_title_is_printed(press: TypstPress, one_of_each_kind: list[AnyRecord], around: Surroundings):
    alone = [bare(one) for one in one_of_each_kind]
    empty = [replace(alone[0], do_now=(Step(text={}),), call=()), Kit(id="k", type="kit", title={}, items=(KitItem(entry=""),))]

    assert press.make_pdf(in_every_layout([*alone, *empty], replace(around, helplines={})), issued=ISSUED).startswith(b"%PDF")


@pytest.mark.parametrize("name", paper.LAYOUTS)
def test_a_letter_that_cannot_be_drawn_is_seen_and_said(
    press: TypstPress, one_of_each_kind: list[AnyRecord], around: Surroundings, name: str
):
    odd = replace(around.helplines["focus"], title={"en": UNDRAWN}, hours={"en": UNDRAWN}, hours_247=False)
    around = replace(around, helplines={"focus": odd})
    record = next(one for one in (*one_of_each_kind, odd) if LAYOUTS[name].fits(one))
    answers = tuple(Step(text={"en": UNDRAWN}) for _ in range(2))
    if isinstance(record, Sheet):
        record = replace(record, title={"en": UNDRAWN}, cards=record.cards and answers)

    pdf = press.make_pdf(
        LAYOUTS[name].make([record], [around], USUAL), issued=ISSUED, options=PaperOptions(large=LAYOUTS[name].large)
    )

    printed = words_of(pdf)
    assert squeezed("□□") in printed
    assert squeezed(LOST) in printed


@pytest.mark.parametrize(
    "name",
    ["a" * 5000, "../icons/ban", "/etc/passwd", "https://example.be/x.svg", "ban.svg", "ban\x00", "", "LICENSE-lucide", "x" * 300],
)
def test_a_pictogram_that_is_none_is_left_out(press: TypstPress, sheet: Sheet, around: Surroundings, name: str):
    odd = replace(sheet, do_now=(Step(text={"en": "Call."}, pictogram=name),), easy=(Step(text={"en": "Call."}, pictogram=name),))

    handouts = [*LAYOUTS[paper.EASY].make([odd], [around], USUAL), *LAYOUTS[paper.SHEET].make([odd], [around], USUAL)]

    assert {one["pictogram"] for one in press._plain(handouts[0])["steps"]["lines"]} == {None}
    assert press.make_pdf(handouts, issued=ISSUED).startswith(b"%PDF")


def test_no_topic_takes_the_place_of_a_chapter_or_another_topic(resource: Resource, around: Surroundings):
    names = ["Resources by topic", "Without a topic", "Index of titles", "A", "a", "A", ""]
    records = [replace(resource, id=f"r{place}", topics=(name,) if name else ()) for place, name in enumerate(names)]

    book = book_handout(records, around)

    places = [one.place for one in book.contents]
    assert len(places) == len(set(places)) == 2 + 6
    assert not {one.id for one in records} & {*places}


def test_another_process_makes_the_same_bytes_of_every_layout():
    asked = "from tests.printing.paper_samples import hash_of_all_layouts; print(hash_of_all_layouts())"
    environment = {**os.environ, "PYTHONHASHSEED": "1"}

    other = subprocess.run([sys.executable, "-c", asked], env=environment, capture_output=True, text=True, check=True)

    assert other.stdout.strip() == hash_of_all_layouts()
