# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The directory lists helplines and organisations, and says how to reach the chosen one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.gui.belgian_places import place_of
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.opening import Opener
from bbico_desktop.gui.pages.directory import DirectoryPage
from bbico_desktop.gui.session import Session
from tests.gui.help_records import ABROAD, DANGER, HELP, MAKER, MINORS, PrintingServices, help_now_of
from tests.shipped_fixture import StoppedClock

CLOCK = StoppedClock()
DIRECTORY = Route(page="directory")


@pytest.fixture
def help_now(tmp_path):
    return help_now_of(tmp_path, HELP, CLOCK)


@pytest.fixture
def services(help_now):
    return PrintingServices(help_now, CLOCK)


@pytest.fixture
def page(qtbot, look, desk, agreeing, help_now):
    one = DirectoryPage(
        look=look,
        help_now=help_now,
        clock=CLOCK,
        desk=desk,
        opener=Opener(ask=agreeing.ask, hand_over=agreeing.hand_over),
        session=Session(),
        language="en",
    )
    qtbot.addWidget(one)
    one.resize(1090, 660)
    one.show()
    one.amend.connect(one.open_route)
    return one


def listed(page: DirectoryPage) -> list[str]:
    """Return the ids of the list, in order."""
    return [page._list.id_at(page._list.index(number)) or "" for number in range(page._list.rowCount())]


def texts(widget: QWidget) -> list[str]:
    """Return all words that can be seen."""
    QApplication.processEvents()
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible() and one.text()]


def press(qtbot, page: QWidget, words: str) -> None:
    """Press the visible button with these words."""
    found = next(one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.text() == words)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def wait(qtbot, background) -> None:
    """Wait until the worker has answered everything."""
    qtbot.waitUntil(lambda: not background.busy)


def test_helplines_stand_in_the_order_danger_ours_abroad(page):
    page.open_route(DIRECTORY)

    ids = listed(page)
    assert (ids[0], ids[-1]) == (DANGER.id, ABROAD.id)


def test_the_first_entry_is_shown_until_the_reader_chooses(page):
    page.open_route(DIRECTORY)

    assert DANGER.title["en"] in texts(page)


@pytest.mark.parametrize("words", ["116 000", "116000", "children", "CHILDREN line", "maker of"])
def test_a_part_of_name_number_or_organisation_narrows_the_list(qtbot, page, words):
    page.open_route(DIRECTORY)

    qtbot.keyClicks(page._filters.name, words)

    assert listed(page) == [MINORS.id]


def test_a_language_narrows_the_list(qtbot, page):
    page.open_route(DIRECTORY)
    box = page._filters.language

    box.setCurrentIndex(box.findData("fr"))
    box.activated.emit(box.currentIndex())

    assert listed(page) == [MINORS.id]


def test_when_nothing_fits_the_page_says_what_to_do(qtbot, page):
    page.open_route(DIRECTORY)

    qtbot.keyClicks(page._filters.name, "zzz")

    assert "Nothing fits. Take a filter away, or write less of the name." in texts(page)


def test_a_line_past_its_date_says_that_hours_and_number_are_not_verified(page):
    page.open_route(Route(page="directory", entry_id=MINORS.id))

    seen = " ".join(texts(page))
    assert "hours not verified" in seen
    assert "check this number first" in seen
    assert "116 000" in texts(page)


def test_nobody_in_danger_is_told_to_check_the_number_first(page):
    page.open_route(Route(page="directory", entry_id=DANGER.id))

    seen = " ".join(texts(page))
    assert "Date of checking not known" in seen
    assert "check this number first" not in seen


def test_a_line_abroad_is_explained_as_such(page):
    page.open_route(Route(page="directory", entry_id=ABROAD.id))

    assert "Abroad: Austria – from Belgium the number may not work" in texts(page)


def test_organisations_come_from_the_catalogue_and_narrow_by_community(qtbot, page, background):
    page.open_route(DIRECTORY)
    press(qtbot, page, "Organisations")
    wait(qtbot, background)
    assert set(listed(page)) == {"mediawijs", MAKER.id}
    box = page._filters.community

    box.setCurrentIndex(box.findData("federal"))
    box.activated.emit(box.currentIndex())

    assert listed(page) == [MAKER.id]


def test_organisations_narrow_by_place_and_what_says_none_has_a_line_of_its_own(qtbot, page, background):
    page.open_route(DIRECTORY)
    press(qtbot, page, "Organisations")
    wait(qtbot, background)
    box = page._filters.place
    offered = [box.itemText(number) for number in range(box.count())]
    assert offered[0] == "All places"
    assert offered[-1].startswith("Place not known (")

    box.setCurrentIndex(box.findData("unknown"))
    box.activated.emit(box.currentIndex())
    assert "mediawijs" in listed(page)

    press(qtbot, page, "Helplines")
    assert not box.isEnabled()


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("Rue de Birmingham 66, 1080 Bruxelles", "brussels"),
        ("Gospertstraße 42, B-4700 Eupen", "liege"),
        ("Stationsstraat 1000, 9000 Gent", "east-flanders"),
        ("c/o LMK, Turmstraße 10, 67059 Ludwigshafen", "abroad"),
        ("ergens", "unknown"),
        (None, "unknown"),
    ],
)
def test_the_postcode_tells_the_place(address: str | None, place: str):
    assert place_of(address) == place


def test_a_route_to_an_organisation_shows_its_lines_address_and_qr_code(qtbot, page, background):
    page.open_route(Route(page="directory", entry_id=MAKER.id))
    wait(qtbot, background)

    seen = texts(page)
    assert "Maker of lines" in seen
    assert "116 000" in seen
    assert "example.org" in [words.replace("\u200b", "") for words in seen]
    assert [one for one in page.findChildren(QWidget) if one.accessibleName() == "QR code of the address"]


def test_an_address_is_opened_only_by_the_opener_that_asks(qtbot, page, background, agreeing):
    page.open_route(Route(page="directory", entry_id=MAKER.id))
    wait(qtbot, background)
    mail = next(one for one in page.findChildren(QPushButton) if one.toolTip() == "mailto:info@example.org")

    qtbot.mouseClick(mail, Qt.MouseButton.LeftButton)

    assert agreeing.asked == ["mailto:info@example.org"]


def test_print_leads_to_the_preview(qtbot, page):
    page.open_route(Route(page="directory", entry_id=MINORS.id))

    with qtbot.waitSignal(page.go) as gone:
        press(qtbot, page, "Print")

    assert gone.args == [Route(page="preview", entry_id=MINORS.id)]


def test_another_language_keeps_the_chosen_entry_and_the_filters(qtbot, page):
    page.open_route(Route(page="directory", entry_id=MINORS.id))
    qtbot.keyClicks(page._filters.name, "116")

    page.set_language("nl")

    assert "Kinderlijn" in texts(page)
    assert listed(page) == [MINORS.id]


def test_without_a_catalogue_helplines_are_there_and_the_trouble_is_said(qtbot, page, background, services):
    def broken(*_arguments, **_named):
        raise Problem("catalogue-broken", Family.STORAGE)

    services.browsing.ids = broken
    page.open_route(DIRECTORY)

    press(qtbot, page, "Organisations")
    wait(qtbot, background)

    assert "The catalogue is damaged." in " ".join(texts(page))
    press(qtbot, page, "Helplines")
    assert MINORS.id in listed(page)


def test_where_it_is_narrow_the_entry_takes_the_place_of_the_list_and_gives_it_back(qtbot, page):
    page.resize(500, 660)
    page.open_route(DIRECTORY)
    assert page._results.isVisible()

    page._results.entry_opened.emit(MINORS.id)
    QApplication.processEvents()
    assert not page._results.isVisible()
    press(qtbot, page, "Back to the list")

    assert page._results.isVisible()


def test_every_control_has_a_name(qtbot, page):
    page.open_route(DIRECTORY)
    QApplication.processEvents()

    controls = [one for one in page.findChildren(QWidget) if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus]

    nameless = [one for one in controls if not (one.accessibleName() or getattr(one, "text", str)())]
    assert nameless == []
