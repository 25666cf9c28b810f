# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Help now says what to do and whom to call, in the reader's language, whatever else is broken."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.gui import help_words
from bbico_desktop.gui.errors import words_for
from bbico_desktop.gui.help_content import help_line, help_surroundings
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.widgets.help_calls import HelpCalls
from bbico_desktop.gui.widgets.help_contacts import checked_words
from bbico_desktop.printing.words import in_language
from bbico_desktop.services.help_now import HelpNow
from tests.gui.help_pages import CLOCK, ON_SHEET, button, finish, texts
from tests.gui.help_records import DANGER, HELP, MINORS, SHEET, help_now_of
from tests.shipped_fixture import StoppedClock


def test_the_list_names_each_situation_in_the_reader_s_words(qtbot, make_page):
    page = make_page(language="fr")
    page.open_route(Route(page="help_now"))

    with qtbot.waitSignal(page.go) as gone:
        qtbot.mouseClick(button(page, "My account was hacked [fr]"), Qt.MouseButton.LeftButton)

    assert gone.args == [ON_SHEET]


def test_a_line_of_the_list_leads_to_its_entry_in_the_directory(qtbot, make_page):
    page = make_page(language="nl")
    page.open_route(Route(page="help_now"))

    with qtbot.waitSignal(page.go) as gone:
        qtbot.mouseClick(button(page, "116 000 – Kinderlijn"), Qt.MouseButton.LeftButton)

    assert gone.args == [Route(page="directory", entry_id=MINORS.id)]


@pytest.mark.parametrize("route", [Route(page="help_now"), ON_SHEET])
def test_emergency_numbers_stand_on_every_help_page(make_page, route):
    page = make_page()

    page.open_route(route)

    assert {"101", "112", "police [en]", "ambulance [en]"} <= set(texts(page))


def test_a_sheet_has_all_its_blocks(make_page):
    page = make_page()

    page.open_route(ON_SHEET)

    seen = texts(page)
    for words in (
        "My account was hacked [en]", "This happens to many. [en]", "Do now", "1. Change the password. [en]", "Make it long. [en]",
        "2. We suggest: Tell a friend. [en]", "Do not", "Do not pay. [en]", "Keep as proof", "A picture of the screen. [en]",
        "For the adult beside you", "Stay calm. [en]", "Talk about it", "Ask what helps. [en]", "Sources",
    ):  # fmt: skip
        assert words in seen


def test_the_first_contact_that_is_no_emergency_is_the_large_card(make_page):
    page = make_page()

    page.open_route(ON_SHEET)

    large = [one.text() for one in page.findChildren(QLabel) if one.property("role") == "big-number"]
    assert large == ["116 000"]
    assert "Call now, free of charge" in texts(page)
    assert "Checked: March 2023 – check this number first" in texts(page)


def test_a_fresh_line_bears_its_date_and_no_warning(make_page):
    page = make_page()

    page.open_route(ON_SHEET)

    assert "Checked: November 2026" in texts(page)


def test_under_an_impossible_clock_no_number_counts_as_checked(make_page):
    page = make_page(clock=StoppedClock(plausible=False))

    page.open_route(ON_SHEET)

    assert "Checked: November 2026 – check this number first" in texts(page)


def test_an_age_shows_whom_that_reader_calls_and_keeps_the_emergency_numbers(qtbot, make_page):
    page = make_page()
    page.open_route(ON_SHEET)

    qtbot.mouseClick(button(page, "18 or older"), Qt.MouseButton.LeftButton)

    seen = texts(page)
    assert "Site for adults" in seen
    assert "Line for children" not in seen
    assert {"101", "112", "108"} <= set(seen)


def test_contacts_keep_their_height_when_others_come_and_go(qtbot, make_page):
    page = make_page()
    page.resize(1366, 640)
    page.open_route(ON_SHEET)
    finish(page)
    calls = page.findChild(HelpCalls)

    def is_high_enough() -> bool:
        return calls.height() >= calls.heightForWidth(calls.width())

    qtbot.waitUntil(is_high_enough)
    qtbot.mouseClick(button(page, "18 or older"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(page, "Any age"), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(is_high_enough)


def test_a_reader_is_told_when_no_line_speaks_her_language(make_page):
    no_german = [record for record in HELP if record.id not in ("fresh-line", "line-abroad")]
    page = make_page(records=no_german, language="de")

    page.open_route(ON_SHEET)

    assert help_words.say(help_words.NO_LINE_HERE, "de", language="Deutsch") in texts(page)


def test_easy_text_takes_the_place_of_the_steps_and_says_that_it_is_a_draft(qtbot, make_page):
    page = make_page()
    page.open_route(ON_SHEET)

    qtbot.mouseClick(button(page, "Easy text"), Qt.MouseButton.LeftButton)

    seen = texts(page)
    assert "It is not your fault. [en]" in seen
    assert "draft – not yet checked by readers" in seen
    assert "1. Change the password. [en]" not in seen
    assert "116 000" in seen


def test_another_language_keeps_sheet_age_and_easy_text(qtbot, make_page):
    page = make_page()
    page.open_route(ON_SHEET)
    qtbot.mouseClick(button(page, "Under 18"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(page, "Easy text"), Qt.MouseButton.LeftButton)

    page.set_language("fr")

    assert "It is not your fault. [fr]" in texts(page)
    assert "Site for adults" not in texts(page)
    assert "My account was hacked [fr]" in texts(page)


def test_another_language_keeps_the_place_on_the_page(qtbot, make_page):
    page = make_page()
    page.resize(600, 400)
    page.open_route(ON_SHEET)
    bar = page._stage.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(250)

    page.set_language("de")

    qtbot.waitUntil(lambda: bar.value() == 250)


def test_print_leads_to_the_preview(qtbot, make_page):
    page = make_page()
    page.open_route(ON_SHEET)

    with qtbot.waitSignal(page.go) as gone:
        qtbot.mouseClick(button(page, "Print this sheet"), Qt.MouseButton.LeftButton)

    assert gone.args == [Route(page="preview", entry_id=SHEET.id, languages=("en",))]


def test_a_sheet_offers_its_actions_and_the_list_those_it_has(qtbot, make_page, tmp_path):
    page = make_page(answer=tmp_path / "sheet.pdf")
    page.open_route(Route(page="help_now"))
    on_list = set(page.acts())

    with qtbot.waitSignal(page.acts_changed):
        page.open_route(ON_SHEET)
    with qtbot.waitSignal(page.notice):
        page.acts()["save_pdf"]()

    assert on_list == {"read_aloud", "large_number"}
    finding = {"find_in_page", "find_next", "find_previous"}
    assert set(page.acts()) == {"read_aloud", "large_number", "print", "save_pdf", "copy_text", *finding}
    assert (tmp_path / "sheet.pdf").is_file()


def test_the_sheet_is_saved_as_pdf_where_the_reader_says(qtbot, make_page, tmp_path):
    page = make_page(answer=tmp_path / "sheet")
    page.open_route(ON_SHEET)

    with qtbot.waitSignal(page.notice) as said:
        qtbot.mouseClick(button(page, "Save as PDF"), Qt.MouseButton.LeftButton)

    assert said.args[0]() == f"Saved: {tmp_path / 'sheet.pdf'}"
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")


def test_a_sheet_that_is_no_longer_valid_is_not_saved_before_the_reader_agreed(qtbot, make_page, background, tmp_path, services):
    services.handouts._clock = StoppedClock(date(2031, 1, 1))
    page = make_page(answer=tmp_path / "sheet.pdf")
    page.open_route(ON_SHEET)

    qtbot.mouseClick(button(page, "Save as PDF"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not background.busy)
    before = (tmp_path / "sheet.pdf").exists()
    words, heights = page._paper.question.words, [one.height() for one in page._paper.question.buttons]
    with qtbot.waitSignal(page.notice):
        qtbot.mouseClick(button(page, "Use it all the same"), Qt.MouseButton.LeftButton)

    assert not before
    assert "no longer valid" in words
    assert "My account was hacked" in words
    assert min(heights) >= 44
    assert (tmp_path / "sheet.pdf").is_file()


def test_a_question_about_a_sheet_goes_with_it(qtbot, make_page, background, tmp_path, services):
    services.handouts._clock = StoppedClock(date(2031, 1, 1))
    page = make_page(answer=tmp_path / "sheet.pdf")
    page.open_route(ON_SHEET)
    page.acts()["save_pdf"]()
    qtbot.waitUntil(lambda: not background.busy)

    page.open_route(Route(page="help_now"))

    assert not page._paper.question.isVisible()


def test_a_sheet_that_cannot_be_saved_can_be_put_elsewhere(qtbot, make_page, background, tmp_path):
    page = make_page(answer=tmp_path / "gone" / "sheet.pdf")
    page.open_route(ON_SHEET)
    page.acts()["save_pdf"]()
    qtbot.waitUntil(lambda: not background.busy)

    (tmp_path / "gone").mkdir()
    with qtbot.waitSignal(page.notice):
        qtbot.mouseClick(button(page, "Choose another place"), Qt.MouseButton.LeftButton)

    assert (tmp_path / "gone" / "sheet.pdf").is_file()


def test_an_address_is_opened_only_by_the_opener_that_asks(qtbot, make_page, agreeing):
    page = make_page()
    page.open_route(ON_SHEET)
    finish(page)
    report = next(one for one in page.findChildren(QAbstractButton) if one.toolTip() == "https://www.example.org/report")

    qtbot.mouseClick(report, Qt.MouseButton.LeftButton)

    assert agreeing.asked == ["https://www.example.org/report"]


@pytest.mark.parametrize("route", [Route(page="help_now"), ON_SHEET])
def test_everything_to_press_is_large_enough_for_a_finger_and_has_a_name(qtbot, make_page, route):
    page = make_page()
    page.open_route(route)
    qtbot.waitExposed(page)

    buttons = [one for one in page.findChildren(QAbstractButton) if one.isVisible()]

    assert buttons
    assert [one.text() for one in buttons if one.height() < 44 or one.width() < 44] == []
    assert [one for one in buttons if not (one.text() or one.accessibleName())] == []


def test_without_any_good_help_set_the_page_says_so_and_names_112(make_page, tmp_path):
    page = make_page(help_now=HelpNow(shipped=tmp_path / "nowhere.json", kept=tmp_path / "nor-here.json", clock=CLOCK))

    page.open_route(Route(page="help_now"))

    assert any("112" in words for words in texts(page))


def test_a_withdrawn_line_is_not_shown(make_page):
    page = make_page(records=[record for record in HELP if record.id != MINORS.id])

    page.open_route(ON_SHEET)

    assert "116 000" not in texts(page)


def test_a_sheet_that_nobody_translated_says_in_which_language_it_is(make_page):
    english = replace(SHEET, title={"en": "Hacked"})
    page = make_page(records=[english if record.id == SHEET.id else record for record in HELP], language="nl")

    page.open_route(ON_SHEET)

    assert in_language("en", "nl") in texts(page)


def test_trouble_with_saving_is_said_in_one_line(qtbot, make_page, services, desk):
    def refuse(*_arguments, **_named):
        raise Problem("print-failed", Family.BAD_INPUT, reason="no paper")

    services.press.make_pdf = refuse
    page = make_page()
    page.open_route(ON_SHEET)

    with qtbot.waitSignal(desk.trouble) as told:
        qtbot.mouseClick(button(page, "Save as PDF"), Qt.MouseButton.LeftButton)

    assert words_for(told.args[0], "en")


@pytest.mark.parametrize("as_of", ["unknown", "2001", "2001-02-03"])
def test_an_emergency_number_is_never_to_be_checked_first(qapp, tmp_path, as_of):
    line = replace(DANGER, as_of=as_of)
    around = help_surroundings(help_now_of(tmp_path, [line], CLOCK), CLOCK, "en")
    call, _ = help_line(line, around)

    assert "first" not in checked_words(call, "en")
