# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Names and quotations in the scripts of the people at the desk: whole, in their order, with no more fonts than they need."""

import io
import unicodedata
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from typing import Any

import pypdf
import pypdfium2
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bbico_desktop.domain.records import Resource, Sheet
from bbico_desktop.printing.content import handout_for, list_handout
from bbico_desktop.printing.directions import ISOLATES, direction_of
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.printing.typst_engine import TypstPress
from tests.printing.conftest import ISSUED
from tests.printing.test_typst_engine import squeezed

NAMES = {
    "Polish, Romanian, Vietnamese": ("Łukasz Żółć-Święty, Ștefan Țăran, Nguyễn Thị Ằng", "Inter"),
    "Turkish": ("Çağrı Işık Öztürk, İĞŞ", "Inter"),
    "Ukrainian": ("Олександра Щербак-Їжакевич, Ґалаґан", "Inter"),
    "Tamazight in Latin letters": ("Ɛli d Ḍaḥman, ɣur Ṭariq, ẓẓayen, ečč, ǧǧ", "Inter"),
    "Tamazight in Tifinagh": ("ⵜⴰⵎⴰⵣⵉⵖⵜ ⵉⴷⵉⵔ", "NotoSansTifinagh"),
    "Arabic": ("محمد الأمين بن عليّ", "NotoSansArabic"),
    "Dari": ("ژاله گلچهره می‌خواهم", "NotoSansArabic"),
    "Pashto": ("ټوپک ډېر ړوند ږغ ښځه ګران ڼ ې ۍ", "NotoSansArabic"),
    "Kurdish": ("ئەڤین کوڕێکی زیرەکە، ڵ ۆ", "NotoSansArabic"),
    "Tigrinya": ("ኣስመረት፡ ወ/ገብሪኤል፣ ሓሚሽተ።", "NotoSansEthiopic"),
    "Hebrew": ("שלום כֹּהֵן", "NotoSansHebrew"),
    "Syriac": ("ܫܠܡܐ ܐܘܪܗܝ", "NotoSansSyriac"),
    "Armenian": ("Անի Հակոբյան", "NotoSansArmenian"),
    "Georgian": ("ნინო ქართული", "NotoSansGeorgian"),
    "Nepali": ("नेपाली क्षत्रिय श्री", "NotoSansDevanagari"),
    "Punjabi": ("ਗੁਰਮੀਤ ਸਿੰਘ", "NotoSansGurmukhi"),
    "Bengali": ("শ্রীলেখা মিত্র", "NotoSansBengali"),
    "Tamil": ("கௌரி ஸ்ரீ", "NotoSansTamil"),
    "Thai": ("น้ำผึ้ง กรุงเทพ", "NotoSansThai"),
}
SCRIPTS = "".join(text for text, _ in NAMES.values())
MARKS = "\u0301\u0323\u064e\u0651\u05b9\u0947\u094d\u0bcd\u0e49\u0730\u135f\u200c\u200d\ufe0f\u20e3\u0b4d\ua802"
NEUTRAL = " 0123456789٣۴+-/.,:;!?؟،()[]«»“”„\"'@#□👉漢"


@contextmanager
def opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        yield document


def read(pdf: bytes) -> str:
    """Return the letters as pypdf and PDFium read them; only PDFium understands letters that change places around another."""
    with opened(pdf) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return squeezed("".join((*(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages), "\n", *pages)))


def is_read(word: str, printed: str) -> bool:
    """Say whether a word was read; marks on letters that run to the left are found, but in an order of their own."""
    marked = direction_of(word) == "rtl" and any(unicodedata.category(one) == "Mn" for one in word)
    return set(word) <= set(printed) if marked else squeezed(word) in printed


def fonts_of(pdf: bytes) -> set[str]:
    pages: list[Any] = list(pypdf.PdfReader(io.BytesIO(pdf)).pages)
    return {
        font.get_object()["/BaseFont"].split("+")[1].split("-")[0]
        for page in pages
        for font in page["/Resources"]["/Font"].values()
    }


@pytest.mark.parametrize("people", NAMES)
def test_a_name_is_printed_whole_with_the_fonts_it_needs(press: TypstPress, resource: Resource, around: Surroundings, people: str):
    name, font = NAMES[people]
    titled = replace(resource, title={"nl": name}, organisation_names=(name,), summary={"en": f"Made by “{name}” in 2026"})

    pdf = press.make_pdf([handout_for(titled, around)], issued=ISSUED)

    assert fonts_of(pdf) == {"Inter", font}
    printed = read(pdf)
    assert "□" not in printed
    assert [word for word in name.split() if not is_read(word, printed)] == []


def test_only_the_fonts_in_use_are_in_the_file(press: TypstPress, resource: Resource, around: Surroundings):
    assert fonts_of(press.make_pdf([handout_for(resource, around)], issued=ISSUED)) == {"Inter"}


def places(pdf: bytes, *wanted: str) -> list[float]:
    """Return how far from the left edge the first occurrence of each letter or digit stands that occurs on the page but once."""
    with opened(pdf) as document:
        page = document[0].get_textpage()
        text = page.get_text_range()
        assert [text.count(one) for one in wanted] == [1] * len(wanted)
        return [page.get_charbox(page_index(page, one))[0] for one in wanted]


def page_index(page: Any, letter: str) -> int:
    return next(place for place in range(page.count_chars()) if page.get_text_range(place, 1) == letter)


@pytest.mark.parametrize(
    ("text", "from_left"),
    [
        ("Zq غ، Zw", "q غ w"),
        ("Zq: غبج, ٨ (Zw)", "q ج ب غ ٨ w"),
        ("Zq „غ ب ج؟” Zw", "q „ ؟ ج ب غ ” w"),
        ("غ WQ ب، Ż جزط", "ط ز ج Ż ، ب W Q غ"),
        ("غ ٣٤٥ ٦٧٨ ج!", "! ج ٣ ٤ ٥ ٦ ٧ ٨ غ"),
        ("Zq „غ +٣٤ ٥/٦ ج” Zw", "q ج + ٣ ٤ ٥ ٦ غ w"),
        ("רצ ש ג?", "? ג ש צ ר"),
    ],
)
def test_letters_stand_where_a_reader_of_both_scripts_looks_for_them(
    press: TypstPress, resource: Resource, around: Surroundings, text: str, from_left: str
):
    pdf = press.make_pdf([list_handout([replace(resource, title={"en": "T"}, summary={"en": text})], around)], issued=ISSUED)

    found = places(pdf, *from_left.split())

    assert found == sorted(found)


def test_a_text_to_the_left_says_that_its_language_is_not_the_one_of_the_paper(
    press: TypstPress, resource: Resource, around: Surroundings
):
    plain = press._plain(around.text({"en": "محمد الأمين"}))
    known = press._plain(around.text({"ar": "محمد الأمين"}))

    assert (plain["lang"], plain["dir"]) == ("und", "rtl")
    assert (known["lang"], known["dir"]) == ("ar", "rtl")


def test_the_title_of_the_file_has_no_invisible_letters(press: TypstPress, resource: Resource, around: Surroundings):
    pdf = press.make_pdf([handout_for(replace(resource, title={"en": "Aan محمد, 12"}), around)], issued=ISSUED)

    metadata = pypdf.PdfReader(io.BytesIO(pdf)).metadata
    assert metadata
    assert metadata.title == "Aan محمد, 12"
    assert not set(ISOLATES) & set(metadata.title)


@given(text=st.text(st.sampled_from(SCRIPTS + MARKS + NEUTRAL), max_size=80))
@example(text="\ufe0f")
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_mixture_of_scripts_stops_the_press(
    press: TypstPress, resource: Resource, sheet: Sheet, around: Surroundings, text: str
):
    """The typesetter refuses a letter without glyph in PDF/UA: it never has to."""
    bad = replace(resource, title={"nl": text}, summary={"en": text}, organisation_names=(text, text))

    assert press.make_pdf([handout_for(bad, around), list_handout([bad], around)], issued=ISSUED).startswith(b"%PDF")
