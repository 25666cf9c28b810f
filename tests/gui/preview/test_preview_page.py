# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The preview shows what goes on paper, saves it, and prints it without blocking the window."""

from dataclasses import replace

import pytest
from pypdf import PdfReader

from bbico_desktop.domain.results import Understood
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.preview import PreviewPage
from bbico_desktop.gui.preview_printing import JOB_NAME, PrintJob
from bbico_desktop.printing.handout import ListHandout
from tests.gui.help_records import SHEET
from tests.gui.preview_pages import ROUTE, choose_layout, press, rest, texts


def test_pages_are_pictures_and_numbered(open_page):
    page = open_page()

    seen = texts(page)
    assert page._pages.page_count == 2
    assert "Page 1 of 2" in seen
    assert "2 pages, 2 sheets (A4); 1 when printed on both sides" in seen
    assert "My account was hacked [en]" in seen


def test_the_next_page_comes_into_view_and_is_named(qtbot, open_page):
    page = open_page()

    press(qtbot, page, "Next page")

    assert "Page 2 of 2" in texts(page)


def drawn(page: PreviewPage) -> list[int]:
    """Return the numbers of the pages that are held as pictures."""
    return [number for number, label in enumerate(page._pages._labels, start=1) if not label.pixmap().isNull()]


def test_only_pages_near_the_view_are_held_as_pictures(qtbot, open_page, background, services):
    services.press.pages = 30
    page = open_page()
    rest(qtbot, page, background)
    at_the_top = drawn(page)

    page._pages.go_to_page(20)
    rest(qtbot, page, background)

    assert page._pages.page_count == 30
    assert at_the_top[0] == 1
    assert 20 in drawn(page)
    assert 1 not in drawn(page)
    assert max(len(at_the_top), len(drawn(page))) <= 10


def test_no_page_is_held_as_a_picture_while_another_place_is_shown(qtbot, open_page, background):
    page = open_page()
    page.hide()
    nothing = drawn(page)
    page.show()
    rest(qtbot, page, background)

    assert nothing == []
    assert drawn(page)[0] == 1


def test_another_language_of_the_paper_shows_at_once(qtbot, open_page, background, services):
    page = open_page()

    press(qtbot, page, "Français")
    rest(qtbot, page, background)

    assert services.press.made[-1][0].language == "fr"
    assert "My account was hacked [fr]" in texts(page)


def test_another_layout_shows_at_once(qtbot, open_page, background, services):
    page = open_page()

    choose_layout(page, "Short list")
    rest(qtbot, page, background)

    assert isinstance(services.press.made[-1][0], ListHandout)


def test_the_paper_follows_the_window_s_language_unless_the_reader_chose_another(qtbot, open_page, background, services):
    page = open_page()
    page.set_language("de")
    rest(qtbot, page, background)
    assert services.press.made[-1][0].language == "de"

    press(qtbot, page, "Nederlands")
    page.set_language("fr")
    rest(qtbot, page, background)

    assert services.press.made[-1][0].language == "nl"


def test_larger_and_smaller_draw_the_pages_anew(qtbot, open_page, background):
    page = open_page()
    width = page._pages._labels[0].width()

    press(qtbot, page, "Larger")
    rest(qtbot, page, background)
    larger = page._pages._labels[0].width()
    press(qtbot, page, "As wide as the window")
    rest(qtbot, page, background)

    assert larger > width
    assert page._pages._labels[0].width() == width


@pytest.mark.parametrize("size", [(842, 1191), (842, 595), (595, 842)])
def test_whatever_the_paper_it_opens_as_wide_as_the_window(open_page, services, size: tuple[int, int]):
    services.press.size = size
    page = open_page()

    assert abs(page._pages._labels[0].width() - page._pages.room()) <= 8
    assert page._pages.horizontalScrollBar().maximum() == 0


def test_a_search_prints_as_a_list_of_what_it_finds(open_page, services):
    open_page(Route(page="preview", words="game number 0"))

    made = services.press.made[-1][0]
    assert isinstance(made, ListHandout)
    assert len(made.entries) == 10
    assert made.divider == ""


def test_the_printed_list_sets_apart_what_does_not_say_whether_it_fits(open_page, services):
    services.finding.understood = (Understood(kind="needs", values=("printable",), phrase="no wifi"),)
    services.finding.apart = 4

    open_page(Route(page="preview", words="game number 0"))

    made = services.press.made[-1][0]
    assert (made.fitting, len(made.entries)) == (6, 10)
    assert "4" in made.divider


def test_a_search_that_finds_nothing_says_that_there_is_nothing_to_print(open_page):
    page = open_page(Route(page="preview", words="zzz"))

    assert page._pages.page_count == 0
    assert page._state.text()
    assert not page._choices.print_button.isEnabled()


def test_an_entry_that_is_gone_is_said_plainly(open_page):
    page = open_page(Route(page="preview", entry_id="gone"))

    assert "gone" in page._state.text()
    assert not page._choices.save_button.isEnabled()


def test_the_proposed_file_name_has_title_language_and_date(qtbot, open_page, reader):
    page = open_page()

    with qtbot.waitSignal(page.notice) as said:
        press(qtbot, page, "Save as PDF")

    assert reader.proposed == "My account was hacked [en] - en - 2026-11-24.pdf"
    assert said.args[0]() == f"Saved: {reader.file}"
    assert len(PdfReader(reader.file).pages) == 2


def test_a_reader_who_thinks_better_of_saving_gets_no_file(qtbot, open_page, reader, background):
    saved, reader.file = reader.file, None
    page = open_page()

    press(qtbot, page, "Save as PDF")
    rest(qtbot, page, background)

    assert not saved.exists()


def test_pages_go_to_the_printer_under_a_name_that_tells_nothing(qtbot, open_page, reader):
    page = open_page()

    with qtbot.waitSignals([page.notice, page.notice]):
        press(qtbot, page, "Print…")

    printed = PdfReader(reader.printed)
    assert len(printed.pages) == 2
    assert printed.metadata is not None
    assert printed.metadata.title == JOB_NAME


def test_back_leads_to_where_the_reader_came_from(qtbot, open_page):
    page = open_page()

    with qtbot.waitSignal(page.leave):
        press(qtbot, page, "Back")


def test_a_booklet_goes_on_both_sides_of_the_paper(qtbot, open_page, monkeypatch):
    page = open_page(replace(ROUTE, layout="booklet"))
    asked: list[PrintJob] = []
    monkeypatch.setattr(page._giving._printer, "_choose", lambda _parent, job: asked.append(job))

    press(qtbot, page, "Print…")

    assert [(one.both_sides, one.short_edge) for one in asked] == [(True, True)]


def test_a_pocket_card_comes_in_the_two_languages_of_the_route(open_page, services):
    open_page(Route(page="preview", entry_id=SHEET.id, layout="card", languages=("fr", "nl")), language="nl")

    (card,) = services.press.made[-1]
    assert [one.language for one in card.front] == ["fr", "nl"]
