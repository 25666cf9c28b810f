# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The PDF holds what the model says, in a form that screen readers and photocopiers can use, whatever the record tries."""

import io
import re
import threading
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bbico_desktop.domain.languages import Wording
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import Helpline, Organisation, Resource, Sheet
from bbico_desktop.printing.content import handout_for, list_handout
from bbico_desktop.printing.directions import isolated
from bbico_desktop.printing.handout import Handout
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.printing.typst_engine import TypstPress
from tests.printing.conftest import FOUR, ISSUED

EMPTY = {"Helplines of this organisation", "Sources"}
# Emergency numbers stand without name, hours and warning: who is in danger calls at once.
LEFT_OUT_IN_DANGER = {"Police and ambulance", "check this number first", "Hours", "not known", "Languages", "Cost"}
SHORT = {"short_title", "short"}
"""Fields of a foot that stand on pages of large letters alone."""
HOSTILE = [
    '#read("/etc/passwd")',
    '#import "@preview/cetz:0.2.0": *',
    "$ x^2 $ *bold* _it_ `raw` = Heading",
    "]] } #panic() \\ \" ' <label> @ref",
    "<script>alert(1)</script> &amp; &#x41;",
    "{helpline:nobody} {0} {name} %s",
    "\u202eturned\u202c \u2066round\u2069 \u200fmarks",
    "null\x00byte \x1b[31m bell\x07",
    "W" * 3000,
    "مرحبا שלום ተስፋ 👉🏽 \U000e0001 \ue000",
    "e\u0301 Å ﬁ ǆ",
]


def pages_of(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u200b-\u200d\xa0\u202f\u2009\u2066-\u2069]+", "", text)


def texts_in(value: object) -> Iterator[str]:
    if is_dataclass(value) and not isinstance(value, type):
        hidden = {"url", "href", "alternative", "language", "pictogram", "id", *SHORT}
        for field in fields(value):
            if field.name not in hidden:
                yield from texts_in(getattr(value, field.name))
    elif isinstance(value, tuple):
        for one in value:
            yield from texts_in(one)
    elif isinstance(value, str):
        yield value


@pytest.fixture
def handouts(
    sheet: Sheet, resource: Resource, organisation: Organisation, helplines: dict[str, Helpline], around: Surroundings
) -> list[Handout]:
    entries = [handout_for(one, around) for one in (sheet, resource, organisation, helplines["focus"])]
    return [*entries, list_handout([resource, helplines["chat"]], around, apart=1)]


def test_every_text_of_the_model_is_on_paper(press: TypstPress, handouts: list[Handout]):
    for handout in handouts:
        printed = squeezed("".join(pages_of(press.make_pdf([handout], issued=ISSUED))))

        shown = [text.removesuffix(".") if text[:-1].isdigit() else text for text in texts_in(handout)]
        missing = [text for text in shown if squeezed(text) not in printed]
        assert set(missing) <= EMPTY | LEFT_OUT_IN_DANGER


def test_a_sheet_is_tagged_and_says_title_and_language(press: TypstPress, sheet: Sheet, around: Surroundings):
    for language in FOUR:
        pdf = press.make_pdf([handout_for(sheet, replace(around, language=language))], issued=ISSUED)

        reader = pypdf.PdfReader(io.BytesIO(pdf))
        root: Any = reader.trailer["/Root"]
        assert root["/MarkInfo"]["/Marked"].value
        assert root["/Lang"] == language
        assert "/StructTreeRoot" in root
        assert root["/ViewerPreferences"]["/DisplayDocTitle"].value
        assert reader.metadata
        assert reader.metadata.title == f"Someone threatens me [{language}]"
        assert b"pdfuaid" in root["/Metadata"].get_data()


def test_a_document_of_many_copies_counts_each_title_once(press: TypstPress, handouts: list[Handout]):
    """Sheets for 24 pupils made a lesson "(+ 84)"."""
    reader = pypdf.PdfReader(io.BytesIO(press.make_pdf([handouts[0], *[handouts[1]] * 3], issued=ISSUED)))

    assert reader.metadata
    assert reader.metadata.title == "Someone threatens me [en] (+ 1)"


def test_every_font_is_embedded_and_none_comes_from_the_system(press: TypstPress, handouts: list[Handout]):
    reader = pypdf.PdfReader(io.BytesIO(press.make_pdf(handouts, issued=ISSUED)))

    fonts: list[Any] = [font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()]  # type: ignore[index]
    kids = [font["/DescendantFonts"][0].get_object() for font in fonts]
    assert kids
    assert all({"/FontFile2", "/FontFile3"} & set(kid["/FontDescriptor"].get_object()) for kid in kids)
    assert all("+Inter-" in font["/BaseFont"] for font in fonts)


def test_a_help_sheet_is_small_and_has_two_pages_at_most(press: TypstPress, sheet: Sheet, around: Surroundings):
    pdf = press.make_pdf([handout_for(sheet, around)], issued=ISSUED)

    assert len(pages_of(pdf)) <= 2
    assert len(pdf) <= 150_000


def test_a_list_has_at_least_twelve_entries_a_page(press: TypstPress, resource: Resource, around: Surroundings):
    pages = pages_of(press.make_pdf([list_handout([resource] * 36, around)], issued=ISSUED))

    assert len(pages) <= 3


def test_the_same_input_gives_the_same_bytes(press: TypstPress, handouts: list[Handout]):
    other = TypstPress(resources=press._resources)

    assert press.make_pdf(handouts, issued=ISSUED) == other.make_pdf(handouts, issued=ISSUED)


def test_each_handout_counts_its_own_pages(press: TypstPress, handouts: list[Handout]):
    pages = pages_of(press.make_pdf([handouts[0], handouts[1], handouts[0]], issued=ISSUED))

    found = [re.search(r"Page \d of \d", page) for page in pages]
    assert [one and one[0] for one in found] == ["Page 1 of 2", "Page 2 of 2", "Page 1 of 1", "Page 1 of 2", "Page 2 of 2"]


@pytest.mark.parametrize("evil", HOSTILE, ids=lambda text: text[:12].encode("unicode_escape").decode())
def test_a_hostile_text_is_printed_and_nothing_more(
    press: TypstPress, resource: Resource, sheet: Sheet, around: Surroundings, evil: str
):
    bad_resource = replace(resource, title={evil: evil, "en": evil}, summary={"en": evil}, licence=evil, url=evil, topics=(evil,))
    bad_step = replace(sheet.do_now[0], text={"en": evil}, pictogram=evil, sources=(evil,))
    bad_sheet = replace(sheet, title={"en": evil}, do_now=(bad_step,), body={"en": evil}, rights=evil)

    bad = [handout_for(bad_resource, around), handout_for(bad_sheet, around), list_handout([bad_resource], around)]
    printed = "".join(pages_of(press.make_pdf(bad, issued=ISSUED)))

    shown = press._coverage.printable(around.own(evil).text)
    # Whole words: a reader of the file puts those that run to the left in an order of its own.
    parts = shown.split() if isolated(shown) != shown else [shown]
    assert [part for part in parts if squeezed(part)[:200] not in squeezed(printed)] == []
    assert ("a letter that this program cannot print" in printed) == ("□" in shown)


@given(text=st.text(max_size=120), code=st.text(max_size=6))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_stops_the_press(press: TypstPress, resource: Resource, sheet: Sheet, around: Surroundings, text: str, code: str):
    bad = replace(
        resource, title={code: text}, summary={"en": text}, format=(text,), organisation_names=(text,), url=f"https://{text}"
    )
    step = replace(sheet.do_now[0], text={code: text}, detail={"en": text}, pictogram=code, sources=(f"https://e.be/{text}",))
    bad_sheet = replace(sheet, do_now=(step,), easy=(step,), body={code: text})

    pdf = press.make_pdf([handout_for(bad, around), handout_for(bad_sheet, around)], issued=ISSUED)

    assert pdf.startswith(b"%PDF")


def test_a_title_of_five_thousand_letters_survives(press: TypstPress, resource: Resource, around: Surroundings):
    title = " ".join(f"word{number}" for number in range(600))[:5000]

    pages = pages_of(press.make_pdf([handout_for(replace(resource, title={"en": title}), around)], issued=ISSUED))

    assert set(title.split()) <= set(" ".join(pages).split())
    assert len(pages) <= 3


def test_a_language_code_that_is_none_does_no_harm(press: TypstPress, handouts: list[Handout]):
    odd = replace(handouts[1], title=Wording(text="Title", language="nl_BE.UTF-8"))

    assert press.make_pdf([odd], issued=ISSUED).startswith(b"%PDF")


def test_trouble_of_the_typesetter_is_a_problem(tmp_path: Path, handouts: list[Handout], press: TypstPress):
    for folder in ("fonts", "icons", "styles"):
        (tmp_path / folder).symlink_to(press._resources / folder)
    (tmp_path / "typst").mkdir()
    (tmp_path / "typst" / "handouts.typ").write_text("#unknown-variable", encoding="utf-8")

    with pytest.raises(Problem) as raised:
        TypstPress(resources=tmp_path).make_pdf(handouts, issued=ISSUED)

    assert (raised.value.code, raised.value.family) == ("print-failed", Family.BAD_INPUT)


def test_missing_fonts_are_a_problem(tmp_path: Path, handouts: list[Handout]):
    with pytest.raises(Problem) as raised:
        TypstPress(resources=tmp_path).make_pdf(handouts, issued=ISSUED)

    assert (raised.value.code, raised.value.family) == ("print-failed", Family.STORAGE)


def test_any_thread_may_print(press: TypstPress, handouts: list[Handout]):
    made: list[bytes] = []
    threads = [threading.Thread(target=lambda: made.append(press.make_pdf(handouts, issued=ISSUED))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert made == [press.make_pdf(handouts, issued=ISSUED)] * 2
