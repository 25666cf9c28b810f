# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Names and quotations that run to the left stay whole in our sentences, and numbers stay whole in theirs."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bbico_desktop.printing.directions import END, ISOLATES, TO_THE_LEFT, TO_THE_RIGHT, direction_of, isolated

SHOWN = str.maketrans({TO_THE_LEFT: "<", TO_THE_RIGHT: ">", END: "|", "\u00a0": "_"})
MIXED = st.text(st.sampled_from("abé אבم سلا ١12+@#.,/-()[]«»“”„\"'!؟\u064e\u200c"), max_size=60)


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Naam: محمد الأمين بن علي", "ltr"),
        ("محمد (in the catalogue since 2026)", "ltr"),
        ("سلام WhatsApp، كيف الحال؟", "rtl"),
        ("116 000 שלום", "rtl"),
        ("112", "ltr"),
        ("", "ltr"),
        ("ኣስመረት", "ltr"),
    ],
)
def test_a_text_runs_as_its_letters_do(text: str, direction: str):
    assert direction_of(text) == direction


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Één façade (2026)", "Één façade (2026)"),
        ("Naam: محمد, 112 bellen", "Naam: <محمد|, 112 bellen"),
        ("Aan محمد, فاطمة · أحمد; x", "Aan <محمد|, <فاطمة| · <أحمد|; x"),
        ("Hij zei „مرحبا، كيف حالك!” en 12", "Hij zei „<مرحبا، كيف حالك!|” en 12"),
        ("Il dit « مرحبا ! » et part", "Il dit « <مرحبا !| » et part"),
        ("zij: “افتح WhatsApp الآن!” ja", "zij: “<افتح WhatsApp الآن!|” ja"),
        ("zie «قال «نعم!»» ja", "zie «<قال «نعم!»|» ja"),
        ("Wie kent محمد (أحمد) in Gent", "Wie kent <محمد (أحمد)| in Gent"),
        ("Wie kent (محمد) سلام, dag", "Wie kent <(محمد) سلام|, dag"),
        ("zij: «قال» نعم, dag dag", "zij: <«قال» نعم|, dag dag"),
        ("Wie kent محمد (أحمد) سلام, dag dag", "Wie kent <محمد (أحمد) سلام|, dag dag"),
        ("een (محمد en nog iemand) hier", "een (<محمد| en nog iemand) hier"),
        ("bel dan سلام 116 000 سلام 5.", "bel dan <سلام >116_000| سلام| 5."),
        ("Wij: اكتب إلى help@example.be الآن. Dag", "Wij: <اكتب إلى >help@example.be| الآن|. Dag"),
    ],
)
def test_what_runs_to_the_left_in_our_sentence_is_held_together(text: str, marked: str):
    assert isolated(text).translate(SHOWN) == marked


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("שלום!", "<שלום!|"),
        ("اتصل 116 000، أو +32 2 123 45 67.", "<اتصل >116_000|، أو >+32_2_123_45_67|.|"),
        ("في 2026-11-24 من 8-12 و 12/11/2026", "<في >2026-11-24| من 8-12 و >12/11/2026||"),
        ("انظر الصفحة www.a.be/b/، @naam #tag", "<انظر الصفحة >www.a.be/b/|، >@naam| >#tag||"),
        ("رقم " + "1 " * 20 + "2", "<رقم >" + "1 " * 20 + "2||"),
    ],
)
def test_numbers_and_addresses_keep_their_order_in_their_sentence(text: str, marked: str):
    assert isolated(text).translate(SHOWN) == marked


@given(MIXED)
def test_nothing_is_lost_and_each_isolate_ends(text: str):
    marked = isolated(text)

    assert re.sub(f"[{ISOLATES}]", "", marked).replace("\u00a0", " ") == text
    depth = 0
    for letter in marked:
        depth += (letter in TO_THE_LEFT + TO_THE_RIGHT) - (letter == END)
        assert 0 <= depth <= 2
    assert depth == 0
