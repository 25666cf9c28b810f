# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The program knows what its fonts can draw."""

from pathlib import Path

import pytest

from bbico_desktop.printing.font_coverage import MAIN_FAMILY, FontCoverage, families_in
from bbico_desktop.printing.paper_text import BREAK_HERE

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
LARGEST_FONTS = 2_000_000


@pytest.fixture(scope="module")
def fonts() -> FontCoverage:
    return FontCoverage(families_in(FONTS))


@pytest.mark.parametrize(
    "text",
    [
        "Één façade, Größe, œuvre",
        "Çığ ŞĞİ ß ẞ",
        "Київ Ґ",
        "Αθήνα",
        "ɛ ɣ ḍ ḥ ṛ ṣ ṭ ẓ č ǧ Ɛ Ɣ",
        "“«„…–—€½²✓→□",
        f"a{BREAK_HERE}b",
        "ټ ډ ړ ږ ښ ګ ڼ ې ۍ پ چ ژ گ ک ی ە ڕ ڵ ۆ ێ",
        "می\u200cخواهم، هُدِّدت؟ ٣ ۴",
        "ⵜⴰⵎⴰⵣⵉⵖⵜ",
        "ኣስመረት፡ ወ/ገብሪኤል።",
        "שלום כֹּהֵן",
        "ܫܠܡܐ",
        "Հայերեն ქართული नेपाली ਪੰਜਾਬੀ বাংলা தமிழ் ภาษาไทย",
    ],
)
def test_names_in_the_scripts_of_many_people_print(fonts: FontCoverage, text: str):
    assert fonts.printable(text) == text


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("ok 👉", "ok □"),
        ("👍🏽 🎈\ufe0f", "□ □"),
        ("\U000e0001", "□"),
        ("漢字", "□□"),
        ("a\u064e", "a□"),
        ("\ufe0f", "□"),
        ("ب\u0323\u0301", "ب□□"),
    ],
)
def test_other_letters_are_seen_to_be_missing(fonts: FontCoverage, text: str, printed: str):
    assert fonts.printable(text) == printed


@pytest.mark.parametrize(
    ("text", "printed"),
    [("ﬁets", "fiets"), ("\ufee3\ufeae\ufea3\ufe92\ufe8e", "مرحبا"), ("𝓜𝓪𝓻𝓲𝓪", "Maria"), ("ＡＢ", "AB"), ("♥\ufe0f", "♥")],
)
def test_a_form_that_no_font_has_is_printed_in_plain_letters(fonts: FontCoverage, text: str, printed: str):
    assert fonts.printable(text) == printed


def test_a_family_is_named_as_its_fonts_name_themselves():
    families = families_in(FONTS)

    assert next(iter(families)) == MAIN_FAMILY
    for name, files in families.items():
        assert files
        assert all(name.encode("utf-16-be") in file.read_bytes() for file in files)


def test_fonts_for_other_scripts_stay_small():
    assert sum(file.stat().st_size for file in FONTS.glob("Noto*.ttf")) <= LARGEST_FONTS


def test_fonts_for_other_scripts_are_read_only_when_a_text_needs_them(tmp_path: Path):
    broken = tmp_path / "NotoSansOther-Regular.ttf"
    broken.write_bytes(b"\x00\x01\x00\x00" + b"\x00" * 20)
    coverage = FontCoverage({**families_in(FONTS), "Noto Sans Other": [broken]})

    assert coverage.printable("Één façade") == "Één façade"
    with pytest.raises(ValueError, match="cmap"):
        coverage.printable("漢")


def test_a_family_draws_what_all_its_fonts_draw():
    files = [FONTS / "Inter-Regular.ttf", FONTS / "AtkinsonHyperlegible-Regular.ttf"]

    assert FontCoverage({"Both": files}).printable("Aé€ Ж") == "Aé€ □"


def test_fonts_with_another_kind_of_table_are_read_too():
    reading = FontCoverage({"Atkinson Hyperlegible": sorted(FONTS.glob("AtkinsonHyperlegible-*.ttf"))})

    assert reading.printable("Aé€ Ж") == "Aé€ □"


def test_without_fonts_nothing_prints(tmp_path: Path):
    assert FontCoverage(families_in(tmp_path)).printable("ab") == "□□"
