# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""QR codes are as the standard asks, and the same each time."""

import re

import pytest

from bbico_desktop.printing.qr import MARGIN_MODULES, QrCode, qr_code, qr_svg, vcard_code


@pytest.mark.parametrize(
    "code", [qr_code("https://example.be"), qr_code("https://example.be/" + "x" * 300), vcard_code("BEGIN:VCARD\r\n" + "x" * 300)]
)
def test_a_code_has_a_margin_of_four_modules_and_is_dark_on_white(code: QrCode):
    background, modules = re.findall(r"<path[^>]*>", code.svg)
    assert "#fff" in background
    assert "#000" in modules
    assert f'd="M{MARGIN_MODULES} {MARGIN_MODULES}.5h7' in modules
    assert code.modules == int(code.svg.split('width="')[1].split('"')[0])


def test_the_same_address_gives_the_same_code():
    assert qr_svg("https://example.be") == qr_svg("https://example.be")
