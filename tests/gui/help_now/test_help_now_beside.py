# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""For the person beside: the page in her language, and what works without network."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from bbico_desktop.domain.languages import LANGUAGES
from bbico_desktop.domain.policy import PUBLIC_TERMINAL
from bbico_desktop.foundation.clock import SystemClock
from bbico_desktop.gui import help_words
from bbico_desktop.gui.help_content import help_surroundings, lines_to_ring
from bbico_desktop.gui.help_pictures import PICTURES
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.help_now import HelpNowPage
from bbico_desktop.gui.session import Session
from bbico_desktop.services.help_now import HelpNow
from tests.gui.help_pages import ON_SHEET, Wire, button, press, texts
from tests.gui.help_records import HELP, MINORS, SHEET, help_now_of
from tests.shipped_fixture import StoppedClock

ROOT = Path(__file__).resolve().parents[3]


def test_the_page_speaks_another_language_and_its_buttons_stay(qtbot, make_page):
    page = make_page()
    page.open_route(ON_SHEET)

    press(qtbot, page, "Français")

    assert {"My account was hacked [fr]", "ambulance [fr]"} <= set(texts(page))
    assert button(page, "Print this sheet").isVisible()


def test_every_text_carries_its_language_for_screen_readers(qtbot, make_page):
    english = replace(SHEET, title={"en": "Hacked"})
    page = make_page(records=[english if one.id == SHEET.id else one for one in HELP])
    page.open_route(ON_SHEET)

    page.choose_page_language("fr")

    languages = {one.text(): accessible_language(one) for one in page.findChildren(QLabel) if one.isVisible()}
    assert languages["Hacked"] == "en"
    assert languages["1. Change the password. [fr]"] == "fr"


def accessible_language(widget: QWidget) -> str:
    attributes = QAccessible.queryAccessibleInterface(widget).attributesInterface()
    return attributes.attributeValue(QAccessible.Attribute.Locale).name()[:2]


def test_the_window_s_own_language_brings_the_page_with_it(make_page):
    page = make_page()
    page.open_route(ON_SHEET)
    page.choose_page_language("fr")

    page.set_language("nl")

    assert page.page_language == "nl"


def test_a_newer_catalogue_leaves_the_language_of_the_page(make_page):
    page = make_page()
    page.open_route(ON_SHEET)
    page.choose_page_language("fr")

    page.catalogue_changed()

    assert "My account was hacked [fr]" in texts(page)


def test_the_first_paragraph_in_sight_stays_where_it_was_in_another_language(qtbot, make_page):
    long = {**SHEET.reassurance, "fr": "Cela arrive souvent. " * 40}
    page = make_page(records=[replace(one, reassurance=long) if one.id == SHEET.id else one for one in HELP])
    page.resize(600, 420)
    page.open_route(ON_SHEET)
    bar = page._stage.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 400)
    bar.setValue(300)
    first = next(one for one in page._stage.made.paragraphs() if on_page(page, one[2]) >= 300)
    before = on_page(page, first[2]) - bar.value()

    page.choose_page_language("fr")

    def stands_there() -> bool:
        same = next(one for one in page._stage.made.paragraphs() if one[0] == first[0].replace("[en]", "[fr]"))
        return on_page(page, same[2]) - bar.value() == before

    qtbot.waitUntil(stands_there)


def on_page(page: HelpNowPage, widget: QWidget) -> int:
    return widget.mapTo(page._stage.made, widget.rect().topLeft()).y()


def test_numbers_that_answer_in_the_language_of_the_page_are_marked(make_page):
    page = make_page(language="de")

    page.open_route(ON_SHEET)

    assert texts(page).count(help_words.say(help_words.SPEAKS, "de", language="Deutsch")) == 1


def test_open_now_stands_only_beside_a_line_of_day_and_night_that_is_vouched_for(make_page, tmp_path):
    fresh = replace(MINORS, as_of="2026-11")
    page = make_page(records=[fresh if one.id == MINORS.id else one for one in HELP])

    page.open_route(ON_SHEET)
    old = make_page()
    old.open_route(ON_SHEET)

    assert texts(page).count("Open now") == 1
    assert "Open now" not in texts(old)


def test_under_an_impossible_clock_nothing_is_open_now(tmp_path):
    fresh = replace(MINORS, as_of="2026-11")
    clock = StoppedClock(plausible=False)
    around = help_surroundings(help_now_of(tmp_path, [fresh], clock), clock, "nl")

    assert [call.open_now for call in lines_to_ring(around)] == [False]


def test_without_network_a_line_with_a_number_stands_before_a_site(make_page):
    sheet = replace(SHEET, call=tuple(sorted(SHEET.call, key=lambda call: call.helpline != "site-for-adults")))
    records = [sheet if one.id == SHEET.id else one for one in HELP]
    wire = Wire(online=True)
    page = make_page(records=records, online=wire)
    page.open_route(ON_SHEET)
    first_online = texts(page).index("Site for adults") < texts(page).index("116 000")

    wire.plug(online=False)

    seen = texts(page)
    assert first_online
    assert seen.index("116 000") < seen.index("When you are online") < seen.index("Site for adults")


def test_without_an_age_lines_for_minors_and_for_adults_stand_apart(make_page):
    page = make_page()

    page.open_route(ON_SHEET)

    seen = texts(page)
    assert seen.index("For everybody") < seen.index("108")
    assert seen.index("18 or older", seen.index("For everybody")) < seen.index("Site for adults")


def test_the_title_of_the_window_never_says_what_it_is_about(make_page):
    page = make_page()

    page.open_route(ON_SHEET)

    assert page.heading() == "Help now"


def test_the_text_is_copied_as_it_is_read(qtbot, make_page):
    page = make_page()
    page.open_route(ON_SHEET)

    page.acts()["copy_text"]()

    assert QGuiApplication.clipboard().text().startswith("My account was hacked [en]\n")


def test_a_terminal_offers_no_file(qtbot, make_page):
    page = make_page(session=Session(PUBLIC_TERMINAL))

    page.open_route(ON_SHEET)

    assert button(page, "Print this sheet")
    assert "Save as PDF" not in [one.text() for one in page.findChildren(QAbstractButton) if one.isVisible()]


def test_the_card_is_printed_in_the_languages_of_page_and_window(qtbot, make_page):
    page = make_page(language="nl")
    page.open_route(ON_SHEET)
    page.choose_page_language("fr")

    with qtbot.waitSignal(page.go) as gone:
        press(qtbot, page, "Pocket card")

    assert gone.args == [Route(page="preview", entry_id=SHEET.id, layout="card", languages=("fr", "nl"))]


@pytest.fixture(scope="module")
def shipped() -> HelpNow:
    return HelpNow(shipped=ROOT / "build" / "shipped" / "help_now.json", kept=ROOT / "nowhere", clock=SystemClock())


def test_no_shipped_page_has_more_than_120_words_above_its_numbers(shipped):
    counted = {}
    for situation in shipped.situations("en"):
        sheet = shipped.sheet(situation.sheet_id)
        steps = [text for step in (*sheet.do_now, *sheet.do_not) for text in (step.text, step.detail)]
        for language in LANGUAGES:
            counted[sheet.id, language] = sum(len(text.get(language, "").split()) for text in (sheet.reassurance, *steps))

    assert len(counted) == 37 * len(LANGUAGES)
    assert {place: words for place, words in counted.items() if words > 120} == {}


def test_on_no_shipped_page_a_link_is_the_only_way(shipped):
    with_number = {one.id for one in shipped.helplines() if one.phone and not one.emergency}
    sheets = [shipped.sheet(one.sheet_id) for one in shipped.situations("en")]

    assert [one.id for one in sheets if not with_number & {call.helpline for call in one.call}] == []


def test_each_picture_stands_for_a_shipped_situation(shipped):
    assert {one.situation for one in PICTURES} <= {one.id for one in shipped.situations("en")}
    assert len(PICTURES) == 8
