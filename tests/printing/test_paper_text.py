# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Texts are made fit for paper, and only harmless targets become links."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bbico_desktop.printing.paper_text import (
    BREAK_HERE,
    LONGEST_ADDRESS,
    LONGEST_WORD,
    breakable,
    clean,
    clipped,
    kept_whole,
    mail_target,
    phone_target,
    readable,
    stands_on_another,
    web_target,
)


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("a\x00b\x1b[31mc", "ab[31mc"),
        ("turn\u202eround\u202c \u2067me\u2069", "turnround me"),
        ("  two\n\tlines  ", "two lines"),
        ("soft\u00adhyphen", "softhyphen"),
        ("e\u0301", "é"),
        ("93\u00a0%", "93\u00a0%"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("क्\u200dष", "क्\u200dष"),
        ("a\u200cb \u200dب\u200c می\u200c\u200cخ", "ab ب میخ"),
    ],
)
def test_invisible_letters_do_not_reach_paper(written: str, printed: str):
    assert clean(written) == printed


@given(st.text())
def test_a_long_word_can_break_and_loses_nothing(text: str):
    plain = clean(text)

    broken = breakable(plain)

    assert broken.replace(BREAK_HERE, "") == plain.replace(BREAK_HERE, "")
    pieces = [piece for word in broken.split() for piece in word.split(BREAK_HERE)]
    assert all(sum(not stands_on_another(letter) for letter in piece) <= LONGEST_WORD for piece in pieces)


def test_no_break_parts_a_letter_from_its_marks():
    vocalised = "مُ" * LONGEST_WORD

    assert all(not stands_on_another(piece[0]) for piece in breakable(vocalised).split(BREAK_HERE))


@given(st.text(min_size=1), st.integers(min_value=2, max_value=80))
def test_a_clipped_text_is_never_longer_than_asked(text: str, most: int):
    assert len(clipped(text, most)) <= max(most, 1)


def test_what_is_clipped_after_a_sentence_ends_with_three_dots_not_four():
    assert clipped("One sentence. Another one, much longer.", 20) == "One sentence…"


@pytest.mark.parametrize("address", ["https://example.be/a?b=c#d", "http://sub.example.be:8080"])
def test_web_addresses_become_links(address: str):
    assert web_target(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://user:secret@example.be",
        "https://exa mple.be",
        "https://example.be/\u202egpj.exe",
        "https://[",
        "",
        "https://example.be/" + "x" * 2000,
    ],
)
def test_other_addresses_do_not_become_links(address: str):
    assert web_target(address) == ""


def test_numbers_and_mail_become_links_only_when_they_are_such():
    assert phone_target("+32 78 170 170") == "tel:+3278170170"
    assert phone_target("call me") == ""
    assert mail_target("info@example.be") == "mailto:info@example.be"
    assert mail_target("a@b.be?subject=x") == ""


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://www.example.be/", "example.be"),
        ("https://example.be/pagina/%C3%A9%C3%A9n?x=1", "example.be/pagina/één?x=1"),
        ("https://example.be/a/b/" + "word-" * 30 + "end", "example.be/…/"),
    ],
)
def test_addresses_are_short_enough_for_the_eye(address: str, shown: str):
    short = readable(address)

    assert short.startswith(shown)
    assert len(short) <= LONGEST_ADDRESS


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Child Line, 116 000 (free)", "Child Line, 116\u00a0000 (free)"),
        ("078 170 170 / +32 78 170 170", "078\u00a0170\u00a0170 / +32\u00a078\u00a0170\u00a0170"),
        ("in 2026 we asked 12 people", "in 2026 we asked 12 people"),
        ("1 2 3 4 5", "1 2 3 4 5"),
    ],
)
def test_a_telephone_number_stays_on_one_line(text: str, kept: str):
    assert kept_whole(text) == kept


def test_a_row_of_numbers_without_end_can_still_break():
    assert kept_whole(" ".join(["000"] * 100)).count(" ") > 10
