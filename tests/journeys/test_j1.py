# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""J1: a social worker, a blackmailed teenager beside her who speaks another language, no network, an old catalogue."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from bbico_desktop.domain.freshness import is_expired
from bbico_desktop.domain.languages import LANGUAGES, wording
from bbico_desktop.domain.records import Helpline, Sheet
from bbico_desktop.foundation.paths import OWN_TEXTS_FILE, USER_FILE
from bbico_desktop.gui import help_words
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.help_now import HelpNowPage
from bbico_desktop.gui.preview_printing import JOB_NAME, PrintJob, prepare
from bbico_desktop.gui.widgets.help_contacts import HelpContact
from bbico_desktop.gui.widgets.help_texts import ALOUD
from bbico_desktop.gui.widgets.tile import Tile
from bbico_desktop.printing.pages import PageImage, page_images
from tests.gui.test_speech import HandSpeaker
from tests.journeys.visiting import CTRL, Visit

pytestmark = pytest.mark.journey
SHEET = "blackmailed-with-pictures"
MOST_WORDS = 120
CHECK_FIRST = (
    help_words.CHECK_NUMBER,
    help_words.CHECK_THIS,
    help_words.NO_DATE_CHECK_NUMBER,
    help_words.NO_DATE_CHECK_THIS,
)
NOTE = "agreed to talk again on thursday"


def beside(language: str) -> str:
    """Return what the teenager speaks: French, and Dutch beside a worker who speaks that."""
    return "nl" if language == "fr" else "fr"


@pytest.mark.qt_log_ignore("QPainter::begin", "QPdf", "QFile")  # a printer without paper
@pytest.mark.parametrize(("language", "zoom"), [*((one, 100) for one in LANGUAGES), ("fr", 200)])
def test_j1(begin: Callable[..., Visit], tmp_path: Path, language: str, zoom: int):
    visit = begin(language, zoom=zoom)
    sheet = visit.help_now.sheet(SHEET)
    assert sheet is not None

    starts(visit)
    presses_help_now(visit)
    chooses_the_situation(visit, sheet)
    looks_at_the_numbers(visit, sheet)
    switches_the_page(visit, sheet)
    has_it_read_aloud(visit, sheet)
    prints_the_card(visit, sheet, tmp_path)
    takes_the_quick_exit(visit, sheet)
    writes_a_note(visit, sheet)
    leaves_nothing_but_the_kit(visit, sheet)


def starts(visit: Visit) -> None:
    """Line 1."""
    seen = visit.texts(visit.window.rail)

    assert any(str(visit.services.browsing.info().seq) in words for words in seen)
    assert any(str((visit.clock.day - visit.issued).days) in words for words in seen)
    assert visit.button(visit.word("Places", "Help now"), visit.window.rail).isEnabled()
    assert not [one for one in visit.open_windows() if isinstance(one, QDialog)]
    assert visit.window.search_field.line.text() == ""


def presses_help_now(visit: Visit) -> None:
    """Line 2."""
    visit.key(Qt.Key.Key_F2)

    page = visit.page
    tiles = [one for one in page.findChildren(Tile) if one.isVisible()]
    situations = visit.help_now.situations(visit.language)
    assert [one.text() for one in tiles[: len(situations)]] == [one.title for one in situations]
    assert all(one.icon for one in situations)
    assert all(one.text_language == visit.language for one in situations)
    assert not [one for one in situations if one.title.lower() == visit.help_now.label("sextortion", visit.language).lower()]
    dangers = [number.number for line in visit.help_now.emergency() for number in line.phone]
    numbers = shown_numbers(page)
    assert numbers[: len(dangers)] == dangers
    assert numbers_above(page, tiles[0])[: len(dangers)] == dangers
    help_title = visit.word("Places", "Help now")
    assert visit.window.windowTitle().startswith(help_title)


def chooses_the_situation(visit: Visit, sheet: Sheet) -> None:
    """Line 3."""
    visit.press(wording(sheet.title, visit.language).text, visit.page)

    seen = visit.texts(visit.page)
    for step in (*sheet.do_now, *sheet.do_not, *sheet.keep_proof, *sheet.adult_beside):
        for said in (step.text, step.detail):
            words = wording(said, visit.language).text
            assert "{" in words or any(words in line for line in seen), words
    assert wording(sheet.reassurance, visit.language).text in seen
    assert words_above_the_numbers(visit.page) <= MOST_WORDS
    assert shown_contacts(visit)[0]._call.by_phone


def looks_at_the_numbers(visit: Visit, sheet: Sheet) -> None:
    """Line 4."""
    contacts = shown_contacts(visit)
    assert {one._call.helpline.id for one in contacts} == {one.helpline for one in sheet.call if not is_danger(visit, one.helpline)}
    for contact in contacts:
        says_what_the_record_says(visit, contact, visit.language)
    by_phone = [one._call.by_phone for one in contacts]
    assert by_phone == sorted(by_phone, reverse=True)

    visit.clock.right = False
    show_anew(visit)
    for contact in shown_contacts(visit):
        seen = visit.texts(contact)
        assert help_words.say(help_words.OPEN_NOW, visit.language) not in seen
        day = help_words.day(contact._call.helpline.as_of, visit.language)
        assert any(help_words.say(one, visit.language, date=day) in seen for one in CHECK_FIRST)
    visit.clock.right = True
    show_anew(visit)


def says_what_the_record_says(visit: Visit, contact: HelpContact, language: str) -> None:
    line: Helpline = contact._call.helpline
    seen = visit.texts(contact)
    all_of_it = "\n".join(seen)
    assert [one for one in shown_numbers(contact) if one in {number.number for number in line.phone}] == [
        number.number for number in line.phone
    ]
    expired = is_expired(line, visit.clock.today())
    day = help_words.day(line.as_of, language)
    assert any(day in words for words in seen)
    assert any(help_words.say(one, language, date=day) in seen for one in CHECK_FIRST) == expired
    assert (help_words.say(help_words.OPEN_NOW, language) in seen) == bool(line.hours_247 and not expired and line.phone)
    assert (help_words.say(help_words.SPEAKS, language, language=visit.help_now.label(language, language)) in seen) == (
        language in line.languages
    )
    for spoken in line.languages:
        assert visit.help_now.label(spoken, language).lower() in all_of_it.lower()


def switches_the_page(visit: Visit, sheet: Sheet) -> None:
    """Line 5."""
    other, page = beside(visit.language), visit.page
    area = page._stage.area
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum() // 3)
    visit.rest()
    before = first_in_sight(page)
    assert before > 0

    visit.click(page._bar._group.button(LANGUAGES.index(other)))

    assert first_in_sight(page) == before
    assert visit.window.language == visit.language
    assert wording(sheet.title, other).text in visit.texts(page)
    for text, language, _ in page._paragraphs():
        assert language == other or any(text in one for one in in_other_languages(visit, sheet, other)), text
    for contact in shown_contacts(visit):
        says_what_the_record_says(visit, contact, other)


def has_it_read_aloud(visit: Visit, sheet: Sheet) -> None:
    """Line 6."""
    other, page = beside(visit.language), visit.page
    page._aloud._make_speaker = lambda _parent: speaker
    speaker = HandSpeaker(frozenset(LANGUAGES) - {other})

    visit.click(page._bar.aloud)

    assert page._aloud.isVisible()
    assert visit.texts(page._aloud)[1]
    assert other not in {language for _, language in speaker.said}
    visit.press(visit.word("ReadAloud", "Stop"), page._aloud)

    speaker.voices = frozenset(LANGUAGES)
    page._aloud._voices = frozenset()
    visit.click(page._bar.aloud)
    assert speaker.said[-1] == (wording(sheet.title, other).text, other)
    visit.press(visit.word("ReadAloud", "Stop"), page._aloud)


def prints_the_card(visit: Visit, sheet: Sheet, folder: Path) -> None:
    """Lines 7 and 8."""
    other = beside(visit.language)
    visit.press(visit.word("HelpSheetView", "Pocket card"), visit.page)

    preview = visit.page
    route = visit.window.navigator.current
    assert (route.layout, route.languages) == ("card", (other, visit.language))
    assert str(preview._pages.page_count) in preview._choices._sheets.text()
    pdf = preview._preview.paper.pdf
    paper = PdfReader(io.BytesIO(pdf))
    words = "\n".join(one.extract_text() for one in paper.pages)
    for language in LANGUAGES:
        for said in (wording(sheet.title, language).text, visit.help_now.label("sextortion", language)):
            assert said.lower() not in words.lower()
            assert said.lower() not in preview._preview.paper.file_name.lower()
            assert said.lower() not in str(paper.metadata).lower()
    assert any(number.number in words for line in called(visit, sheet) for number in line.phone)
    assert grey_enough(page_images(pdf, only=[0])[0])

    jobs: list[str] = []
    preview._giving._printer._names = lambda: ["printer"]
    preview._giving._printer._choose = lambda _parent, job: out_of_paper(folder, job, jobs)
    visit.click(preview._choices.print_button)
    visit.rest()
    assert jobs == [JOB_NAME]
    assert preview._giving.question.words == visit.word("PaperPrinter", "The printer did not take the sheet.")
    assert preview._choices.print_button.isEnabled()
    assert preview._choices.save_button.isEnabled()
    visit.press(visit.word("PreviewGiving", "Number large"), preview)
    assert shown_contacts_number(visit) in {number.number for line in called(visit, sheet) for number in line.phone}
    visit.window.navigator.back()
    visit.rest()
    assert preview._pages.page_count


def takes_the_quick_exit(visit: Visit, sheet: Sheet) -> None:
    """Line 9."""
    visit.window.navigator.go(Route(page="search", entry_id=SHEET, words="chantage", opened=True))
    visit.rest()
    visit.tools.actions.run("copy_text")
    handle = visit.window.windowHandle()
    for _ in range(3):
        QTest.keyClick(handle, Qt.Key.Key_Shift)
    visit.rest()

    titles = {wording(sheet.title, language).text for language in LANGUAGES}
    seen = "\n".join([visit.window.windowTitle(), *visit.texts()])
    assert not [one for one in titles if one in seen]
    assert visit.word("Places", "Help now") not in visit.window.windowTitle()
    assert not visit.window.navigator.can_go_back
    assert not visit.window.navigator.can_go_forward
    assert visit.window.search_field.line.text() == ""
    assert not [one for one in visit.open_windows() if isinstance(one, QDialog)]
    assert not [one for one in titles if one in QGuiApplication.clipboard().text()]
    assert visit.services.recent.recent(visit.language) == ()


def writes_a_note(visit: Visit, sheet: Sheet) -> None:
    """Line 10."""
    visit.key(Qt.Key.Key_F2)
    visit.press(wording(sheet.title, visit.language).text, visit.page)
    visit.key(Qt.Key.Key_D, CTRL)
    chooser = visit.tools.kit_adding.chooser
    visit.type("case talk")
    visit.key(Qt.Key.Key_Return)
    assert chooser is not None
    assert not chooser.isVisible()

    visit.press(visit.word("Places", "Kits"), visit.window.rail)
    kits = visit.page
    if not kits.view.isVisible():  # room for one thing only: the list comes first
        kits.kits.setFocus()
        visit.key(Qt.Key.Key_Return)
    assert kits.view.head.name.text() == "case talk"
    kits.view.steps.view.setFocus()
    visit.choose_rows(kits.view.steps.view, (0,))
    assert not kits.view.steps.caution.isVisible()
    visit.click(kits.view.steps.note)
    visit.type(NOTE)
    assert kits.view.steps.caution.isVisible()
    visit.click(kits.view.steps.caution.understood)
    visit.type(" again")
    assert not kits.view.steps.caution.isVisible()
    visit.click(kits.view.head.name)
    (kept,) = visit.services.kits.kept()
    assert [item.note for item in kept.items] == [f"{NOTE} again"]


def leaves_nothing_but_the_kit(visit: Visit, sheet: Sheet) -> None:
    """Line 11. The copy of the day is one of the kit, too."""
    visit.close()

    words = [*(wording(sheet.title, language).text for language in LANGUAGES), SHEET, "chantage", NOTE]
    holding = {
        file.name for file in visit.home.rglob("*") if file.is_file() and any(word.encode() in file.read_bytes() for word in words)
    }
    assert USER_FILE in holding
    copies = {file.name for file in visit.home.rglob("own-*.sqlite")}
    assert holding <= {USER_FILE, OWN_TEXTS_FILE, *copies}


def show_anew(visit: Visit) -> None:
    """Let the page notice another clock."""
    visit.page.catalogue_changed()
    visit.rest()


def is_danger(visit: Visit, line: str) -> bool:
    return line in {one.id for one in visit.help_now.emergency()}


def called(visit: Visit, sheet: Sheet) -> list[Helpline]:
    """Return the lines that the sheet names, but those for danger."""
    lines = (visit.help_now.helpline(call.helpline) for call in sheet.call)
    return [line for line in lines if line is not None and not line.emergency]


def shown_contacts(visit: Visit) -> list[HelpContact]:
    """Return the contacts on the page, from top to bottom."""
    contacts = [one for one in visit.page.findChildren(HelpContact) if one.isVisible()]
    return sorted(contacts, key=lambda one: one.mapTo(visit.page, QPoint(0, 0)).y())


def numbers_in(widget: QWidget) -> list[QLabel]:
    """Return the labels that show a telephone number, and nothing else."""
    labels = [one for one in widget.findChildren(QLabel) if one.isVisible() and one.text()]
    return [one for one in labels if not one.text().strip("+0123456789 ./")]


def shown_numbers(widget: QWidget) -> list[str]:
    return [one.text() for one in numbers_in(widget)]


def numbers_above(page: QWidget, below: QWidget) -> list[str]:
    """Return the numbers that stand higher on the page than a widget."""
    edge = below.mapTo(page, QPoint(0, 0)).y()
    return [one.text() for one in numbers_in(page) if one.mapTo(page, QPoint(0, 0)).y() < edge]


def words_above_the_numbers(page: HelpNowPage) -> int:
    """Count the words of the sentences that stand above the first number: headings and marks are no sentences."""
    sheet = page._stage.made
    first = min(one.mapTo(sheet, QPoint(0, 0)).y() for one in numbers_in(sheet))
    labels = [one for one in sheet.findChildren(QLabel) if one.isVisible() and one.property(ALOUD)]
    sentences = [one for one in labels if "heading" not in str(one.property("role")) and one.property("role") != "title"]
    above = [one.text() for one in sentences if one.mapTo(sheet, QPoint(0, one.height())).y() <= first]
    return sum(len(re.sub(r"^\d+\. ", "", text).split()) for text in above)


def first_in_sight(page: HelpNowPage) -> int:
    """Return the place of the first paragraph in sight."""
    return int(page._stage._place()[0])


def in_other_languages(visit: Visit, sheet: Sheet, language: str) -> set[str]:
    """Return the texts that nobody has put into this language."""
    records = (sheet, *called(visit, sheet))
    steps = (*sheet.do_now, *sheet.do_not, *sheet.keep_proof, *sheet.adult_beside, *sheet.talk_about)
    held = [*(one.title for one in records), *(one.text for one in steps), *(one.detail for one in steps)]
    held += [line.note for line in called(visit, sheet)] + [one.who for one in sheet.call]
    held += [number.label for line in called(visit, sheet) for number in line.phone]
    said = [wording(one, language) for one in held]
    return {one.text for one in said if one.language != language}


def shown_contacts_number(visit: Visit) -> str:
    """Return the number that is shown large."""
    return str(visit.page._large.digits.text())


def out_of_paper(folder: Path, job: PrintJob, jobs: list[str]) -> QPrinter:
    """Return a printer that takes nothing."""
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "no paper" / "job.pdf"))
    prepare(printer, job)
    jobs.append(printer.docName())
    return printer


def grey_enough(page: PageImage) -> bool:
    """Say whether a page reads in black and white: hardly anything on it has a colour of its own."""
    pixels = memoryview(page.rgba)
    return max(max(pixels[at : at + 3]) - min(pixels[at : at + 3]) for at in range(0, len(pixels), 4 * 97)) < 128
