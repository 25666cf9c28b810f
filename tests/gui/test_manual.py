# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The manual says what the program is: every place and action, in every language, by the words of the window itself."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument

from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.foundation.paths import manual_folder
from bbico_desktop.gui.actions import Actions
from bbico_desktop.gui.manual_words import NAME, ManualWords
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.manual import ManualPage
from bbico_desktop.gui.places import PLACES
from bbico_desktop.gui.widgets.manual_text import ManualText, folded
from bbico_desktop.gui.window import Window
from bbico_desktop.services.manual import Manual, blocks_of
from tests.gui.fakes import ROOT

MANUAL = Manual(manual_folder())
LABELS = {place.name: place.label for place in PLACES}


@pytest.fixture
def actions(tools) -> Actions:
    """Return all actions, those of the places too."""
    tools.actions.know_places(PLACES)
    return tools.actions


@pytest.fixture
def page(qtbot, tools, actions) -> ManualPage:
    one = ManualPage(
        look=tools.look,
        actions=actions,
        desk=tools.desk,
        folder=manual_folder(),
        places=LABELS,
        language="en",
        choose_place=lambda _parent, suggested: None,
        printers=list,
    )
    qtbot.addWidget(one)
    one.resize(1000, 700)
    one.show()
    one.open_route(Route(page="manual"))
    return one


def files(language: Language) -> Iterator[Path]:
    return (file for file in sorted((manual_folder() / language).iterdir()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_the_same_chapters_places_and_names(language: Language):
    def shape(of: Language) -> list[tuple]:
        return [
            (
                one.name,
                one.anchors,
                [block.kind for block in one.blocks],
                [s.link for block in one.blocks for s in block.spans if s.link],
            )
            for one in MANUAL.chapters(of)
        ]

    def named(of: Language) -> list[list[str]]:
        return [sorted(match[0] for match in NAME.finditer(file.read_text(encoding="utf-8"))) for file in files(of)]

    assert shape(language) == shape("en")
    assert named(language) == named("en")
    assert [file.name for file in files(language)] == [file.name for file in files("en")]


def test_every_place_has_its_place_in_the_manual():
    anchors = {anchor for chapter in MANUAL.chapters("en") for anchor in chapter.anchors}

    assert {place.name for place in PLACES} <= anchors


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_action_is_named_and_every_name_and_link_leads_somewhere(actions: Actions, language: Language):
    words = ManualWords(actions=actions, places=LABELS)
    whole = "\n".join(words.text(chapter) for chapter in MANUAL.chapters(language))

    missing = [spec.name for spec in actions.specs if actions.words(spec.name).removesuffix("…").strip() not in whole]
    assert missing == []
    assert "{" not in whole
    links = {span.link for chapter in MANUAL.chapters(language) for block in chapter.blocks for span in block.spans if span.link}
    for link in links:
        number, anchor = MANUAL.place(language, link)
        assert link in (MANUAL.chapters(language)[number].name, f"{MANUAL.chapters(language)[number].name}#{anchor}")


def test_words_of_the_window_in_the_manual_are_words_of_the_window():
    known = {
        (context.findtext("name"), message.findtext("source"))
        for context in ET.parse(ROOT / "translations" / "bbico_nl.ts").getroot().iter("context")  # noqa: S314  # a file of ours
        for message in context.iter("message")
    }
    used = {
        tuple(match["name"].split("|"))
        for file in files("en")
        for match in NAME.finditer(file.read_text(encoding="utf-8"))
        if match["kind"] == "text"
    }

    assert used <= known


def test_the_manual_shows_no_html_and_loads_nothing(qtbot, look, tools, actions):
    chapter = MANUAL.chapters("en")[0]
    foreign = type(chapter)(name="x", blocks=tuple(blocks_of("# A {#a}\n\n<img src='file:///etc/passwd'> **b**")))
    view = ManualText(look=look)
    qtbot.addWidget(view)
    view.show_chapter(ManualWords(actions=actions, places=LABELS).html(foreign))

    assert "<img src='file:///etc/passwd'> b" in view.toPlainText()
    assert view.document().resource(QTextDocument.ResourceType.ImageResource, QUrl("file:///etc/passwd")) == " "


@pytest.mark.parametrize("place", [place.name for place in PLACES if place.name not in ("manual", "preview")])
def test_f1_opens_what_the_manual_says_of_the_page(window: Window, place: str):
    window.navigator.go(Route(page="home"))
    window.navigator._steps[-1].route = Route(page=place)  # to open each page takes longer, and is not the point
    window._tools.actions.run("manual")

    page = window.page("manual")
    assert place in MANUAL.chapters("en")[page._open].anchors
    assert page.contents.chapters.currentRow() == page._open


def test_back_leads_to_the_chapter_before(window: Window):
    window.navigator.go(Route(page="manual", anchor="start"))
    page = window.page("manual")
    page.text.anchorClicked.emit(QUrl("print"))
    opened = page._open
    window.navigator.back()

    assert (MANUAL.chapters("en")[opened].name, page._open) == ("print", 0)


def test_words_are_looked_for_in_all_chapters_and_f3_goes_round(qtbot, page: ManualPage):
    qtbot.keyClicks(page.contents.line, "QR")
    total = sum(page._counts())
    places = []
    for _ in range(total + 1):
        qtbot.keyClick(page.contents.line, Qt.Key.Key_Return)
        places.append((page._open, page._place))

    assert total > 2
    assert len(set(places)) == total
    assert places[0] == places[-1]
    page.acts()["find_previous"]()
    assert (page._open, page._place) == places[-2]


def test_a_word_that_is_nowhere_is_said_and_escape_empties_the_field(qtbot, page: ManualPage):
    qtbot.keyClicks(page.contents.line, "xyzzy")
    nowhere = page.contents._found.text()
    page.acts()["find_next"]()
    qtbot.keyClick(page.contents.line, Qt.Key.Key_Escape)

    assert "Nowhere" in nowhere
    assert page.contents.line.text() == ""
    assert not page.contents._steps.isVisible()


def test_accents_and_capitals_do_not_matter():
    assert folded("Écrivez À") == "ecrivez a"


def test_the_language_changes_and_the_chapter_stays(page: ManualPage):
    page.open_route(Route(page="manual", anchor="kits"))
    page.set_language("de")

    assert page.text.toPlainText().startswith("Mappen")
    assert page.contents.chapters.count() == len(MANUAL.chapters("de"))


def test_the_whole_manual_becomes_one_pdf(qtbot, tools, actions, tmp_path: Path):
    from pypdf import PdfReader

    page = ManualPage(
        look=tools.look,
        actions=actions,
        desk=tools.desk,
        folder=manual_folder(),
        places=LABELS,
        language="en",
        choose_place=lambda _parent, suggested: tmp_path / suggested.name,
        printers=list,
    )
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.notice):
        page.acts()["save_pdf"]()
    pdf = PdfReader(next(tmp_path.glob("*.pdf")))

    text = "".join(one.extract_text() for one in pdf.pages)
    assert len(pdf.pages) >= len(MANUAL.chapters("en"))
    assert all(re.sub(r"\s", "", chapter.title) in re.sub(r"\s", "", text) for chapter in MANUAL.chapters("en"))


def test_a_chapter_is_printed_or_copied(qtbot, page: ManualPage):
    with qtbot.waitSignal(page.notice) as said:
        page.acts()["print"]()
    assert "no printer" in said.args[0]()
    page.acts()["copy_text"]()

    assert QGuiApplication.clipboard().text().startswith("Getting started")


def test_without_a_manual_that_is_said(qtbot, tools, actions, tmp_path: Path):
    page = ManualPage(look=tools.look, actions=actions, desk=tools.desk, folder=tmp_path, places=LABELS, language="en")
    qtbot.addWidget(page)
    page.open_route(Route(page="manual", anchor="home"))

    assert "not installed" in page.text.toPlainText()
    assert page.acts() == {}
