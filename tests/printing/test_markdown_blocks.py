# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The body of a sheet becomes headings, paragraphs and items; nothing in it is more than text."""

from dataclasses import replace

from bbico_desktop.printing.markdown_blocks import blocks_of
from bbico_desktop.printing.surroundings import Surroundings

BODY = """Before *all* else.

# First part

1. One
2. Two

- A
- B [link](https://example.be/x) and [bad](javascript:x)

## Second part

<script>alert(1)</script> call {helpline:focus}
"""


def test_headings_paragraphs_and_items_keep_their_order(around: Surroundings):
    blocks = blocks_of({"en": BODY}, around)

    assert [block.heading for block in blocks] == ["", "First part", "Second part"]
    assert [line.text.text for line in blocks[0].lines] == ["Before all else."]
    assert [(line.mark, line.text.text) for line in blocks[1].lines] == [
        ("1.", "One"),
        ("2.", "Two"),
        ("–", "A"),
        ("–", "B link (example.be/x) and [bad](javascript:x)"),
    ]


def test_html_is_text_and_helplines_get_their_number(around: Surroundings):
    text = blocks_of({"en": BODY}, around)[2].lines[0].text.text

    assert text.startswith("<script>alert(1)</script> call Child Line, 116 000 (")


def test_a_body_in_another_language_says_so_once(around: Surroundings):
    blocks = blocks_of({"en": BODY}, replace(around, language="de"))

    assert [bool(block.note) for block in blocks] == [True, False, False]
    assert blocks_of({}, around) == ()
