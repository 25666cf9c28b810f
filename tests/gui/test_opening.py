# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Addresses are opened only when they are plainly what they seem, and only after asking."""

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from bbico_desktop.gui.opening import Opener, ask_first, strict_url
from tests.gui.conftest import Agreeing

GOOD = [
    "https://www.childfocus.be/nl",
    "http://example.org/a?b=c#d",
    "mailto:info@example.org",
    "tel:116000",
    "https://example.org:8443/",
]
BAD = [
    "", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "https://", "//example.org", "example.org",
    "https://user:word@example.org/", "https://example.org/ a", "https://exa\nmple.org/", "https://exämple.org/",
    "https:\\\\example.org\\", "smb://server/share", "mailto:", "tel://116000", "HTTPS ://example.org",
    "https://example.org/\u202egpj.exe", "qrc:/icons", "vnc://x", "ms-settings:privacy",
]  # fmt: skip


@pytest.mark.parametrize("address", GOOD)
def test_plain_addresses_are_taken(address: str):
    assert strict_url(address) is not None


@pytest.mark.parametrize("address", BAD)
def test_all_other_addresses_are_refused(address: str):
    assert strict_url(address) is None


@pytest.mark.parametrize("address", BAD)
def test_a_refused_address_is_not_even_asked_about(qtbot, agreeing: Agreeing, address: str):
    parent = QWidget()
    qtbot.addWidget(parent)

    assert not Opener(ask=agreeing.ask, hand_over=agreeing.hand_over).open_address(parent, address)
    assert (agreeing.asked, agreeing.opened) == ([], [])


def test_a_reader_who_says_no_stays(qtbot, agreeing: Agreeing):
    parent = QWidget()
    qtbot.addWidget(parent)

    assert not Opener(ask=lambda widget, address: False, hand_over=agreeing.hand_over).open_address(parent, GOOD[0])
    assert agreeing.opened == []


@pytest.mark.parametrize(("press", "leaves"), [(0, True), (1, False), (None, False)])
def test_the_question_shows_the_address_as_it_is(qtbot, monkeypatch: pytest.MonkeyPatch, press: int | None, leaves: bool):
    shown = []
    parent = QWidget()
    qtbot.addWidget(parent)

    def answer(box: QMessageBox) -> int:
        shown.append(box.informativeText())
        if press is not None:
            box.buttons()[press].click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)

    assert ask_first(parent, "https://example.org/x") is leaves
    assert shown == ["https://example.org/x"]
