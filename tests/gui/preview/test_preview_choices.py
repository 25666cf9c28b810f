# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""All that can be chosen of a paper is chosen at once; what is no longer valid is asked about before it goes out."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.preview_printing import PrintJob
from tests.gui.fakes import FAKE_NEWS
from tests.gui.help_records import HELP, PrintingServices, help_now_of
from tests.gui.preview_pages import ROUTE, choose_layout, offered_layouts, press, rest, texts
from tests.shipped_fixture import StoppedClock


def test_copies_count_into_the_sheets_and_go_to_the_printer(qtbot, open_page, reader, monkeypatch):
    page = open_page()
    page._choices.copies.setValue(3)
    asked: list[PrintJob] = []
    monkeypatch.setattr(page._giving._printer, "_choose", lambda _parent, job: asked.append(job))

    press(qtbot, page, "Print…")

    assert "2 pages, 6 sheets (A4); 3 when printed on both sides" in texts(page)
    assert asked == [PrintJob(pages=2, copies=3)]


def test_the_paper_of_a_poster_is_said(open_page, services):
    services.press.size, services.press.pages = (842, 1191), 1
    page = open_page()

    assert "1 pages, 1 sheets (A3)" in texts(page)


def test_a_booklet_counts_its_sheets_on_both_sides(open_page):
    page = open_page(replace(ROUTE, layout="booklet"))
    page._choices.copies.setValue(3)

    assert "2 pages, 3 sheets (A4), printed on both sides" in texts(page)


@pytest.mark.parametrize("size", [(640, 480), (400, 640)])
def test_on_a_small_screen_it_is_said_too_how_much_paper_it_takes(qtbot, open_page, background, size: tuple[int, int]):
    page = open_page()
    page.resize(*size)
    rest(qtbot, page, background)

    assert "2 pages, 2 sheets (A4); 1 when printed on both sides" in texts(page)


def test_the_wheel_over_the_layouts_chooses_none(qtbot, open_page):
    box = open_page()._choices.layouts.box
    before, turn = box.currentIndex(), QPoint(0, -120)
    middle = QPointF(box.rect().center())
    button, keys, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase

    QApplication.sendEvent(box, QWheelEvent(middle, box.mapToGlobal(middle), turn, turn, button, keys, phase, False))

    assert box.currentIndex() == before


def test_without_colours_is_asked_of_the_press(qtbot, open_page, background, services):
    page = open_page()

    page._choices.grey.click()
    rest(qtbot, page, background)

    assert services.press.options.grey


def test_large_letters_are_offered_where_there_is_room_for_them(qtbot, open_page, background, services):
    page = open_page()
    large = next(one for one in page._choices.letters.findChildren(QAbstractButton) if one.text() == "Large (18 pt)")

    large.click()
    rest(qtbot, page, background)
    was_large = services.press.options.large
    choose_layout(page, "Pocket card")
    rest(qtbot, page, background)

    assert was_large
    assert not services.press.options.large
    assert not page._choices.letters.isVisible()


def test_only_layouts_that_can_be_are_offered(open_page):
    on_sheet, on_resource = (offered_layouts(open_page(route)) for route in (ROUTE, Route(page="preview", entry_id=FAKE_NEWS.id)))

    assert "Pocket card" in on_sheet
    assert "Pocket card" not in on_resource
    assert "Whole sheet" in on_resource


def test_the_next_paper_begins_with_one_copy_in_usual_letters(qtbot, open_page, background, services):
    page = open_page()
    page._choices.copies.setValue(25)
    page._choices.grey.click()
    rest(qtbot, page, background)

    page.open_route(Route(page="preview", entry_id=FAKE_NEWS.id))
    rest(qtbot, page, background)

    assert page._choices.copies.value() == 1
    assert not services.press.options.grey


def test_large_letters_of_a_layout_do_not_stay_with_the_next(qtbot, open_page, background, services):
    page = open_page()
    for words in ("Large print", "Whole sheet"):
        choose_layout(page, words)
        rest(qtbot, page, background)

    assert not services.press.options.large


def test_a_layout_that_cannot_be_leads_on_to_those_that_always_can(open_page):
    page = open_page(Route(page="preview", entry_id=FAKE_NEWS.id, layout="card"))

    assert "Whole sheet" in offered_layouts(page)


class TestNoLongerValid:
    @pytest.fixture
    def services(self, tmp_path):
        clock = StoppedClock(date(2031, 1, 1))
        return PrintingServices(help_now_of(tmp_path, HELP, clock), clock)

    def test_it_is_asked_before_anything_goes_out(self, qtbot, open_page, reader, background):
        page = open_page()

        press(qtbot, page, "Save as PDF")

        assert reader.proposed == ""
        assert any("no longer valid" in one for one in texts(page))
        press(qtbot, page, "Use it all the same")
        rest(qtbot, page, background)
        assert reader.file is not None
        assert reader.file.is_file()

    def test_once_for_each_paper(self, qtbot, open_page, reader, background):
        page = open_page()
        press(qtbot, page, "Save as PDF")
        press(qtbot, page, "Use it all the same")
        rest(qtbot, page, background)
        reader.proposed = ""

        press(qtbot, page, "Save as PDF")

        assert reader.proposed

    def test_who_declines_has_nothing_printed(self, qtbot, open_page, reader):
        page = open_page()
        press(qtbot, page, "Print…")
        press(qtbot, page, "Not now")

        assert not reader.printed.exists()
        assert not page._giving.question.isVisible()
