# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The program knows what its fonts can draw."""

from pathlib import Path

import pytest

from bbico_desktop.printing.font_coverage import FontCoverage
from bbico_desktop.printing.paper_text import BREAK_HERE

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"


@pytest.fixture(scope="module")
def inter() -> FontCoverage:
    return FontCoverage(sorted(FONTS.glob("Inter-*.ttf")))


@pytest.mark.parametrize("text", ["Één façade, Größe, œuvre", "Çığ ŞĞİ ß ẞ", "Київ Ґ", "Αθήνα", "“«„…–—€½²✓→□", f"a{BREAK_HERE}b"])
def test_letters_of_our_languages_and_many_others_print(inter: FontCoverage, text: str):
    assert inter.printable(text) == text


@pytest.mark.parametrize(("text", "printed"), [("سلام", "□□□□"), ("ok 👉", "ok □"), ("\U000e0001", "□"), ("ተ", "□")])
def test_other_letters_are_seen_to_be_missing(inter: FontCoverage, text: str, printed: str):
    assert inter.printable(text) == printed


def test_fonts_with_another_kind_of_table_are_read_too():
    reading = FontCoverage(sorted(FONTS.glob("AtkinsonHyperlegible-*.ttf")))

    assert reading.printable("Aé€ Ж") == "Aé€ □"


def test_a_file_that_is_no_font_is_refused(tmp_path: Path):
    file = tmp_path / "no.ttf"
    file.write_bytes(b"\x00\x01\x00\x00" + b"\x00" * 20)

    with pytest.raises(ValueError, match="cmap"):
        FontCoverage([file])
