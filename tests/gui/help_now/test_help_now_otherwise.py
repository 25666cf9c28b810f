# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Help now in other ways than reading: a number large, pictures, a voice."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from bbico_desktop.gui.help_numbers import card_of
from bbico_desktop.gui.help_views import subject_of
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.widgets.help_large_number import HelpLargeNumber
from bbico_desktop.gui.widgets.help_picture_tile import PictureTile
from tests.gui.help_pages import CLOCK, ON_SHEET, listen, press, texts
from tests.gui.help_records import FRESH, SHEET, help_now_of

NUMBER = replace(ON_SHEET, view="number")


def test_the_number_is_shown_large_and_the_keys_turn_to_the_next(qtbot, make_page):
    page = make_page()
    page.open_route(ON_SHEET)
    with qtbot.waitSignal(page.go) as gone:
        press(qtbot, page, "Number large")
    page.open_route(gone.args[0])
    large = page.findChild(HelpLargeNumber)
    first = large.digits.text()

    qtbot.keyClick(large, Qt.Key.Key_Right)
    second = large.digits.text()
    with qtbot.waitSignal(page.leave):
        qtbot.keyClick(large.after, Qt.Key.Key_Escape)

    assert gone.args == [NUMBER]
    assert (first, second) == ("116 000", "108")


def test_a_large_number_says_nothing_of_the_subject_and_carries_its_date(make_page):
    page = make_page()

    page.open_route(NUMBER)

    seen = " ".join(texts(page.findChild(HelpLargeNumber)))
    assert "Checked: March 2023 – check this number first" in seen
    assert "hacked" not in seen
    assert "Under 18?" not in seen


def test_the_sheet_is_as_it_was_left_when_the_number_is_put_away(qtbot, make_page):
    page = make_page()
    page.open_route(ON_SHEET)
    press(qtbot, page, "Under 18")
    view = page._stage.made

    page.open_route(NUMBER)
    page.open_route(ON_SHEET)

    assert page._stage.made is view


def test_a_phone_keeps_name_and_number_from_the_code(tmp_path):
    named = replace(FRESH, title={"en": "Line; for, all\\ev"})
    subject = subject_of(help_now_of(tmp_path, [named, SHEET], CLOCK), CLOCK, "de", SHEET.id)

    card = card_of(subject.numbers("all")[0])

    assert "TEL:108\r\n" in card
    assert "FN:Line\\; for\\, all\\\\ev\r\n" in card


def test_pictures_lead_to_the_large_number_in_three_taps(qtbot, make_page):
    page = make_page()
    page.open_route(Route(page="help_now"))

    for words in ("Pictures", "Password", "Call: 116 000, Line for children"):
        with qtbot.waitSignal(page.go) as gone:
            press(qtbot, page, words)
        page.open_route(gone.args[0])

    assert page.findChild(HelpLargeNumber).digits.text() == "116 000"
    assert gone.args[0].view == "number"


def test_each_picture_can_be_heard(qtbot, make_page):
    page = make_page()
    listener = listen(page)
    page.open_route(Route(page="help_now", entry_id=SHEET.id, view="pictures"))
    QApplication.processEvents()
    call, step, *_ = page.findChildren(PictureTile)

    qtbot.mouseClick(call.speaker, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(step, Qt.MouseButton.LeftButton)

    assert listener.said == [("Call: 1 1 6, 0 0 0", "en"), ("1. Change the password. [en]", "en")]


def test_the_page_is_read_in_its_own_language_and_leaving_it_is_silence(qtbot, make_page):
    page = make_page()
    listener = listen(page)
    page.open_route(ON_SHEET)
    page.choose_page_language("fr")

    press(qtbot, page, "Read aloud")
    while listener.said[-1][0] != "1 1 6, 0 0 0":
        listener.finished.emit()
    listener.silenced = False
    page.hide()

    assert listener.said[0] == ("My account was hacked [fr]", "fr")
    assert ("This happens to many. [fr]", "fr") in listener.said
    assert listener.silenced


def test_reading_again_stops(qtbot, make_page):
    page = make_page()
    listener = listen(page)
    page.open_route(Route(page="help_now"))

    page.acts()["read_aloud"]()
    page.acts()["read_aloud"]()

    assert listener.said[0] == ("What has happened?", "en")
    assert not page._aloud.isVisible()
