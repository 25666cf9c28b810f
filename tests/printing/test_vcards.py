# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Address-book cards are as telephones expect them, whatever a name tries."""

from bbico_desktop.printing.vcards import vcard


def test_a_card_has_name_numbers_note_and_address():
    card = vcard("103 Écoute", ["103", "+3224567890"], note="Hours: 10:00, every day", url="https://www.example.be/")

    assert card.split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "N:103 Écoute;;;;",
        "FN:103 Écoute",
        "TEL:103",
        "TEL:+3224567890",
        "NOTE:Hours: 10:00\\, every day",
        "URL:https://www.example.be/",
        "END:VCARD",
        "",
    ]


def test_what_nobody_knows_has_no_line():
    assert vcard("Line", ["108"]).count("\r\n") == 6


def test_a_hostile_name_adds_no_line_and_no_field():
    card = vcard("A;B,C\\D\r\nTEL:999", ["108"], note="x\nEND:VCARD")

    lines = card.split("\r\n")
    assert lines[3] == "FN:A\\;B\\,C\\\\D TEL:999"
    assert [line for line in lines if line.startswith("TEL")] == ["TEL:108"]
    assert lines.count("END:VCARD") == 1
