# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A title becomes a file name that every system takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bbico_desktop.foundation.file_names import LONGEST, MOST_BYTES, file_stem


@pytest.mark.parametrize(
    ("title", "stem"),
    [
        ("My account: hacked / gone?", "My account hacked gone"),
        ("Ik word gepest", "Ik word gepest"),
        ("..", ""),
        ("a\x00b\nc\udcffd", "a b c d"),
        ("CON", "_CON"),
        ("nul.be", "_nul.be"),
        ("LPT1 . x", "_LPT1 . x"),
        ("Console", "Console"),
        ("word " * 40, "word " * 14 + "word…"),
    ],
)
def test_what_no_system_takes_is_left_out(title: str, stem: str):
    assert file_stem(title) == stem


@given(st.text(alphabet=st.characters(), max_size=300))
def test_no_name_is_too_long_in_letters_or_bytes(title: str):
    stem = file_stem(title)

    assert len(stem) <= LONGEST + 1
    assert len(stem.encode()) <= MOST_BYTES + 1
    assert not {*'\\/:*?"<>|\x00\n'} & {*stem}


@pytest.mark.parametrize("letter", ["漢", "😀", "é"])
def test_a_title_of_letters_with_many_bytes_is_cut_between_letters(letter: str):
    stem = file_stem(letter * 300)

    assert len(stem.encode()) <= MOST_BYTES
    assert {*stem} == {letter, "…"}
