# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""J2: a teacher prepares a lesson of fifty minutes on false news for a school without Wi-Fi, and gives it on another computer."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bbico_desktop.domain.kits import KeptKit, own_kit_id
from bbico_desktop.domain.languages import LANGUAGES, wording
from bbico_desktop.domain.lessons import screen_need
from bbico_desktop.domain.own_things import is_own
from bbico_desktop.domain.records import Resource, Sheet, minutes_of
from bbico_desktop.domain.rooms import LESSON_MINUTES, MINUTES, NO_WIFI
from bbico_desktop.gui.copying_words import copying_words
from bbico_desktop.gui.models.facet_list import FacetRow, Line
from bbico_desktop.gui.models.result_list import Role
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.search import SearchPage
from tests.gui.incoming_files import drop, file_with
from tests.journeys.visiting import ALT, CTRL, NONE, Visit
from tests.pdf_fixture import pdf_of
from tests.shipped_fixture import paths_in, ship_tiny
from tools.make_screenshots import QUERIES

pytestmark = pytest.mark.journey
TOPIC = "disinformation"
ON_PAPER = "de"
"""Lines 9 to 11 take longest: they are walked in the language whose words are longest."""
FOUND_IN_PDF = "quokkabrief"


@pytest.mark.parametrize("language", LANGUAGES)
def test_j2(begin: Callable[..., Visit], tmp_path: Path, language: str):
    visit = begin(language)

    types_the_subject(visit)
    says_what_the_room_has(visit)
    opens_two_entries(visit)
    entries = makes_a_kit(visit)
    plans_the_time(visit, entries)
    takes_it_back(visit, entries)
    adds_a_worksheet(visit, tmp_path)
    does_without_a_projector(visit)
    if language != ON_PAPER:
        return
    looks_at_the_paper(visit)
    files = takes_it_along(visit, tmp_path)
    visit.close()
    at_school = begin(language, home="school", shipped=older_catalogue(tmp_path))
    gives_it_at_school(at_school, files, entries)
    at_school.close()
    later = begin(language, shipped=older_catalogue(tmp_path))
    is_told_what_was_withdrawn(later, entries)


def types_the_subject(visit: Visit) -> None:
    """Line 1."""
    visit.key(Qt.Key.Key_K, CTRL)
    visit.type(QUERIES[visit.language])
    visit.key(Qt.Key.Key_Return)

    page = search_page(visit)
    first = [visit.services.browsing.record(one) for one in found(page)[:15]]
    assert first[0] is not None
    assert visit.language in first[0].languages
    assert {one for record in first if record for one in record.languages} >= set(LANGUAGES)
    named = visit.services.browsing.labels(visit.language)[TOPIC]
    assert any(row.value == TOPIC and row.text.lower() == named.lower() for row in lines(page))
    assert any(named.lower() in text.lower() for text in visit.texts(page._detail))
    assert all(page._matched[one] for one in found(page)[:15])
    also = visit.word("Facts", "Also known as: {names}").format(names=named)
    assert also in {page._list.index(row, 0).data(Role.ROW).reason for row in range(15)}


def says_what_the_room_has(visit: Visit) -> None:
    """Line 2."""
    page = search_page(visit)
    choices = [("room", NO_WIFI), ("education_level", "secondary-2"), ("needs", "printable"), ("room", MINUTES)]
    for facet, value in choices:
        counted = line(page, facet, value).count
        choose(visit, page, line(page, facet, value))
        assert line(page, facet, value).checked
        assert page._found.answer.total == counted
        assert str(counted) in page._head.count.text()
    unknown = [row for row in lines(page) if row.line == Line.UNKNOWN]
    assert MINUTES in {row.value for row in unknown}
    without_a_time = next(row for row in unknown if row.value == MINUTES)
    assert without_a_time.text == visit.word("Room", "duration not known").capitalize()
    for one in found(page):
        record = visit.services.browsing.record(one)
        assert record is not None
        assert (minutes_of(record) or LESSON_MINUTES + 1) <= LESSON_MINUTES

    choose(visit, page, without_a_time)
    assert page._found.answer.total == counted + without_a_time.count


def opens_two_entries(visit: Visit) -> None:
    """Line 3."""
    page = search_page(visit)
    for place in (0, 1):
        visit.choose_rows(page._results, (place,))
        record = page._detail.view.record
        assert record.id == found(page)[place]
        licence = record.rights if isinstance(record, Sheet) else record.licence
        assert copying_words(licence) in visit.texts(page._detail)
        if isinstance(record, Resource) and not record.price:
            assert visit.word("Facts", "not known") in visit.texts(page._detail)
        word = wording(record.title, visit.language).text.split()[-1]
        visit.key(Qt.Key.Key_F, CTRL)
        bar = page._detail.find_bar
        assert bar.line.hasFocus()
        visit.type(word)
        assert bar.place[1] >= 1
        visit.key(Qt.Key.Key_Escape)
        assert not bar.isVisible()


def makes_a_kit(visit: Visit) -> list[str]:
    """Line 4."""
    page = search_page(visit)
    entries = three_of(visit, found(page))
    visit.choose_rows(page._results, tuple(page._list.row_of(one) for one in entries))
    assert list(page._results.chosen_ids) == entries
    visit.key(Qt.Key.Key_D, CTRL)
    visit.type("4B")
    visit.key(Qt.Key.Key_Return)
    visit.tools.actions.action("make_lesson").trigger()
    visit.rest()
    kits = visit.page
    assert kits.view.head.name.text() == "4B"
    assert order(visit) == entries
    visit.press(visit.counted("KitClock", "%n min", LESSON_MINUTES), kits.view.clock)
    says_how_full(visit)
    return entries


def plans_the_time(visit: Visit, entries: list[str]) -> None:
    """Line 5."""
    steps = visit.page.view.steps
    visit.choose_rows(steps.view, (2,))
    visit.key(Qt.Key.Key_Up, ALT, steps.view)
    assert order(visit) == [entries[0], entries[2], entries[1]]
    over = 3
    others = sum(one.minutes or 0 for one in kept(visit).items if one.entry_id != entries[2])
    set_minutes(visit, LESSON_MINUTES + over - others)
    clock = visit.page.view.clock
    assert clock.more.text().startswith(visit.counted("Kits", "%n minutes over", over))
    assert clock._sign.isVisible()
    says_how_full(visit)


def takes_it_back(visit: Visit, entries: list[str]) -> None:
    """Line 6."""
    steps = visit.page.view.steps
    steps.minutes.setFocus()
    for _ in range(2):
        visit.key(Qt.Key.Key_Z, CTRL)
    assert order(visit) == entries
    assert [one.entry_id for one in kept(visit).items] == entries
    assert steps.minutes.hasFocus()
    says_how_full(visit)


def adds_a_worksheet(visit: Visit, folder: Path) -> None:
    """Line 7."""
    content = pdf_of([f"My pupils read the {FOUND_IN_PDF} first."])
    pdf = file_with(folder, "mine.pdf", content)
    drop(visit.qtbot, visit.window, pdf)
    visit.rest()
    (own,) = visit.services.own_things.entries()
    pdf.unlink()
    assert is_own(own.id)
    assert [one for one in visit.paths.data.rglob("*") if one.is_file() and one.read_bytes() == content]

    other = file_with(folder, "menu.pdf", pdf_of(["Another one."]))
    assert visit.window.incoming is not None
    visit.window.incoming._ask_files = lambda _parent, _folder: [other]
    visit.window.navigator.go(Route(page="home"))
    visit.tools.actions.action("open_file").trigger()
    visit.rest()
    assert len(visit.services.own_things.entries()) == 2

    visit.window.navigator.go(Route(page="home"))
    visit.key(Qt.Key.Key_N, CTRL)
    assert visit.window.navigator.current == Route(page="own", entry_id="new")
    assert visit.page.forms.isVisible()

    visit.key(Qt.Key.Key_K, CTRL)
    visit.type(FOUND_IN_PDF)
    visit.key(Qt.Key.Key_Return)
    page = search_page(visit)
    assert found(page)[0] == own.id
    visit.window.navigator.go(Route(page="kits", entry_id=kit_id(visit), opened=True))
    visit.rest()


def does_without_a_projector(visit: Visit) -> None:
    """Line 8."""
    view = visit.page.view
    visit.click(view.on_paper)

    assert view.kit.on_paper
    for row in view.entries.rows:
        need = screen_need(view.kit.records[row.id])
        assert bool(row.screen) == (need in ("swapped", "screen", "unknown"))


def looks_at_the_paper(visit: Visit) -> None:
    """Line 9."""
    sheets = [one for one in visit.page.view.kit.records.values() if isinstance(one, Sheet)]
    visit.click(visit.page.view.head.lesson)
    preview = visit.page
    visit.click(preview._lesson.two_up)
    visit.click(preview._lesson.both_sides)
    visit.qtbot.waitUntil(lambda: not preview._lesson._pause.isActive())
    visit.rest()

    lesson = preview._preview.lesson
    said = preview._choices._sheets.text()
    assert visit.counted("PreviewChoices", "%n pages", lesson.pages) in said
    assert visit.counted("PreviewChoices", "%n sheets", lesson.sheets) in said
    paper = [one.extract_text() for one in PdfReader(io.BytesIO(lesson.pdf)).pages]
    assert len(paper) in (2 * lesson.sheets, 2 * lesson.sheets - 1)
    assert any(one.id in page and visit.help_now.date in page for page in paper for one in sheets)
    for sheet in sheets:
        if sheet.worksheet is not None and sheet.answers:
            question = wording(sheet.worksheet.questions[0].text, visit.language).text[:20]
            answer = wording(sheet.answers[0].text, visit.language).text[:20]
            assert not [page for page in paper if page.count(question) > 1 and answer in page]


def takes_it_along(visit: Visit, stick: Path) -> tuple[Path, Path]:
    """Line 10, at home."""
    pdf, kit = stick / "lesson.pdf", stick / "lesson.bbicokit"
    visit.page._giving._asking._saver._choose_place = lambda _parent, _suggested: pdf
    visit.click(visit.page._choices.save_button)
    assert len(PdfReader(pdf).pages) == len(PdfReader(io.BytesIO(visit.page._preview.lesson.pdf)).pages)
    visit.window.navigator.back()
    visit.rest()
    visit.page.files._where = lambda _parent, _suggested: kit
    visit.tools.actions.action("export").trigger()
    visit.rest()
    assert kit.stat().st_size
    return pdf, kit


def gives_it_at_school(visit: Visit, files: tuple[Path, Path], entries: list[str]) -> None:
    """Line 10, at school."""
    visit.window.take_files([files[1]])
    visit.rest()

    view = visit.page.view
    assert view.head.name.text() == "4B"
    assert order(visit) == entries
    assert all(row.title and row.mark for row in view.entries.rows)
    assert view.changed.isVisible()
    visit.click(view.head.lesson)
    assert visit.page._preview.lesson.pages


def is_told_what_was_withdrawn(visit: Visit, entries: list[str]) -> None:
    """Line 11."""
    visit.window.navigator.go(Route(page="kits", entry_id=kit_id(visit), opened=True))
    visit.rest()

    view = visit.page.view
    assert order(visit) == entries
    assert view.changed.isVisible()
    assert visit.counted("Kits", "%n entries are no longer in the catalogue.", len(entries)) in view.changed.text()
    visit.click(view.head.lesson)
    assert visit.page._preview.lesson.pages


def older_catalogue(folder: Path) -> Path:
    """Return what ships with a program whose catalogue has none of the entries."""
    paths = paths_in(folder / "older")
    if not paths.shipped.exists():
        ship_tiny(paths)
    return paths.shipped


def three_of(visit: Visit, ids: list[str]) -> list[str]:
    """Return three entries in the order of the list, two of which have something for pupils to fill in."""
    records = {one: visit.services.browsing.record(one) for one in ids}
    filled_in = [one for one, record in records.items() if isinstance(record, Sheet) and record.worksheet and record.answers]
    other = next(one for one in ids if one not in filled_in)
    return sorted((*filled_in[:2], other), key=ids.index)


def search_page(visit: Visit) -> SearchPage:
    page = visit.page
    assert isinstance(page, SearchPage)
    return page


def found(page: SearchPage) -> list[str]:
    """Return the ids of the cards, from the top."""
    held = (page._list.id_at(page._list.index(row, 0)) for row in range(page._list.rowCount()))
    return [one for one in held if one is not None]


def lines(page: SearchPage) -> list[FacetRow]:
    """Return the lines of the filters."""
    held = (page._facet_list.row_at(page._facet_list.index(row, 0)) for row in range(page._facet_list.rowCount()))
    return [one for one in held if one is not None]


def line(page: SearchPage, facet: str, value: str) -> FacetRow:
    return next(one for one in lines(page) if (one.line, one.facet, one.value) == (Line.VALUE, facet, value))


def choose(visit: Visit, page: SearchPage, row: FacetRow) -> None:
    """Click on a line of the filters."""
    index = page._facet_list.index(page._facet_list.place_of(row) or 0, 0)
    page._facets.scrollTo(index)
    QTest.mouseClick(page._facets.viewport(), Qt.MouseButton.LeftButton, NONE, page._facets.visualRect(index).center())
    visit.rest()


def order(visit: Visit) -> list[str]:
    return [one.id for one in visit.page.view.entries.rows]


def kept(visit: Visit) -> KeptKit:
    (one,) = visit.services.kits.kept()
    return one


def kit_id(visit: Visit) -> str:
    return own_kit_id(kept(visit).id)


def set_minutes(visit: Visit, minutes: int) -> None:
    """Type the minutes of the chosen entry."""
    field = visit.page.view.steps.minutes
    visit.click(field)
    field.selectAll()
    visit.type(str(minutes))
    visit.key(Qt.Key.Key_Tab)


def says_how_full(visit: Visit) -> None:
    """Look whether the bar's words are the sum of what is kept."""
    filled = sum(one.minutes or 0 for one in kept(visit).items)
    wanted = visit.word("Kits", "{filled} of {planned} min").format(filled=filled, planned=LESSON_MINUTES)
    assert visit.page.view.clock.words.text() == wanted
