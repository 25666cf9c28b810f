# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""One's own things in the window: written down, changed, removed, put back; and nothing is lost on the way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bbico_desktop.domain.help_points import HelpPoint
from bbico_desktop.domain.own_things import EntryDraft
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.gui.background import Background
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.own_list import OwnList, OwnRow
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.notice import Wording
from bbico_desktop.gui.own_kept import Section
from bbico_desktop.gui.own_moving import OwnMover
from bbico_desktop.gui.pages.own import OwnPage
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.session import Session
from bbico_desktop.gui.undo_steps import UndoSteps
from tests.gui.names import unnamed
from tests.gui.own_fixture import OwnServices
from tests.services.test_undo_and_bin import ENTRY

DRAFT = EntryDraft(
    language="nl", title="Onze pestdoos", type="game", topics=("cyberbullying",), audiences=("teachers",), languages=("nl",)
)


class Reader:
    """Somebody who looks at her own page; `went` is where it sent her."""

    def __init__(self, qtbot, look: Look, background: Background, services: OwnServices, folder: Path) -> None:
        self.qtbot, self.background, self.services = qtbot, background, services
        self.went: list[Route] = []
        self.said: list[str] = []
        self.session = Session()
        self.desk = ServiceDesk(background=background, open_services=lambda: services)
        self.steps = UndoSteps(desk=self.desk)
        self.file = folder / "all.bbicoown"
        self.page = self.open_page(look)

    def open_page(self, look: Look) -> OwnPage:
        page = OwnPage(
            look=look,
            desk=self.desk,
            steps=self.steps,
            session=self.session,
            choose_file=bool,
            clock=self.services.clock,
            language="en",
        )
        self.qtbot.addWidget(page)
        page.mover = mover = OwnMover(desk=self.desk, steps=self.steps, parent=page, where_to=self.choose, where_from=self.choose)
        page._asking.listen_to(mover)
        mover.said.connect(self.hear)
        page.go.connect(self.went.append)
        page.go.connect(page.open_route)
        page.amend.connect(page.open_route)
        page.notice.connect(self.hear)
        page.resize(900, 600)
        page.show()
        page.open_route(Route(page="own"))
        self.page = page
        self.settle()
        return page

    def hear(self, words: Wording) -> None:
        self.said.append(words())

    def choose(self, _parent, _suggested: Path) -> Path:
        return self.file

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.background.busy)

    def titles(self, section: Section = Section.ENTRIES) -> list[str]:
        self.page.shelf.show_section(section)
        model = self.page.shelf.model
        return [model.index(row).data() for row in range(model.rowCount())]

    def fill(self, title: str) -> None:
        form = self.page.forms.entry
        QTest.keyClicks(form.title, title)
        form.type.setCurrentIndex(form.type.findData("game"))
        for values, value in ((form.topics, "sexting"), (form.audiences, "teachers"), (form.languages, "fr")):
            values.box.setCurrentIndex(values.box.findData(value))
            values.box.activated.emit(values.box.currentIndex())


@pytest.fixture
def services(tmp_path: Path) -> OwnServices:
    return OwnServices(tmp_path)


@pytest.fixture
def reader(qtbot, look: Look, background: Background, services: OwnServices, tmp_path: Path) -> Iterator[Reader]:
    one = Reader(qtbot, look, background, services, tmp_path)
    yield one
    background.close()
    one.desk.close()


def test_five_fields_make_an_entry_that_is_shown_at_once(reader: Reader):
    reader.page.head.buttons["new"].click()
    reader.fill("Notre jeu")

    reader.page.acts()["save"]()
    reader.settle()

    (entry,) = reader.services.own_things.entries()
    assert (entry.title, entry.type, entry.topics, entry.audiences) == ({"en": "Notre jeu"}, "game", ("sexting",), ("teachers",))
    assert entry.languages == ("en", "fr")
    assert reader.titles() == ["Notre jeu"]
    assert reader.page.shelf.row is not None
    assert not reader.page.unsaved_line.isVisible()
    assert reader.services.unsaved_form.held() is None


def test_what_is_missing_is_said_beside_its_field_and_nothing_is_kept(reader: Reader):
    reader.page.head.buttons["new"].click()
    form = reader.page.forms.entry
    form.more_button.setChecked(True)
    QTest.keyClicks(form.ages, "old")

    form.save_button.click()
    reader.settle()

    assert reader.services.own_things.entries() == ()
    assert form.fields["title"].trouble == "Write a title, so that you find it again."
    assert "10-14" in form.fields["ages"].trouble
    assert reader.page.window().focusWidget() is form.title
    assert "has to be filled in" in form.title.accessibleDescription()


def test_what_was_wrong_is_said_no_more_once_it_is_right(reader: Reader):
    reader.page.head.buttons["new"].click()
    form = reader.page.forms.entry
    form.save_button.click()

    QTest.keyClicks(form.title, "T")

    assert form.fields["title"].trouble == ""
    assert form.fields["type"].trouble


def test_what_the_services_refuse_stands_beside_its_field_too(reader: Reader):
    reader.page.head.buttons["new"].click()
    reader.fill("Title")
    form = reader.page.forms.entry
    form.more_button.setChecked(True)
    QTest.keyClicks(form.url, "nowhere")

    form.save_button.click()
    reader.settle()

    assert "is not a web address" in form.fields["url"].trouble
    assert form.title.text() == "Title"


def test_a_full_disk_leaves_the_text_in_the_form(reader: Reader, monkeypatch: pytest.MonkeyPatch):
    reader.page.head.buttons["new"].click()
    reader.fill("Title")

    def full(_draft: EntryDraft) -> str:
        raise Problem("disk-full", Family.STORAGE, path="user.sqlite")

    monkeypatch.setattr(reader.services.own_things, "add_entry", full)
    reader.page.forms.entry.save_button.click()
    reader.settle()

    assert "The disk is full" in reader.page.forms.entry._trouble.text()
    assert reader.page.forms.entry.title.text() == "Title"
    monkeypatch.undo()
    reader.page.forms.entry.save_button.click()
    reader.settle()
    assert reader.titles() == ["Title"]


def test_leaving_without_saving_loses_nothing_also_when_the_program_ends(reader: Reader, look: Look):
    reader.page.head.buttons["new"].click()
    QTest.keyClicks(reader.page.forms.entry.title, "Half")
    reader.page.forms.entry.leave_button.click()
    reader.settle()
    assert reader.page.unsaved_line.words == "You began “Half” and have not saved it yet."

    another = reader.open_page(look)

    assert another.unsaved_line.isVisible()
    another.unsaved_line.go_on_button.click()
    assert another.forms.entry.title.text() == "Half"


def test_what_was_thrown_away_can_be_brought_back(reader: Reader):
    reader.page.head.buttons["new"].click()
    QTest.keyClicks(reader.page.forms.entry.title, "Half")
    reader.page.open_route(Route(page="own"))

    reader.page.unsaved_line.throw_button.click()
    reader.settle()
    assert reader.services.unsaved_form.held() is None
    reader.page.unsaved_line.go_on_button.click()

    assert reader.page.forms.entry.title.text() == "Half"


def test_nothing_of_a_form_is_written_where_no_traces_are_kept(reader: Reader):
    reader.session.leave_no_trace(True)
    reader.page.head.buttons["new"].click()
    QTest.keyClicks(reader.page.forms.entry.title, "Half")
    reader.page.open_route(Route(page="own"))
    reader.settle()

    assert reader.services.unsaved_form.held() is None


def test_an_entry_is_changed_removed_and_comes_back_by_undo_and_from_the_bin(reader: Reader):
    entry_id = reader.services.own_things.add_entry(DRAFT)
    reader.services.own_things.set_note(entry_id, "works well")
    reader.page.open_route(Route(page="own", entry_id=entry_id))
    reader.settle()
    QTest.keyClicks(reader.page.forms.entry.title, " 2")
    reader.page.forms.entry.save_button.click()
    reader.settle()
    assert reader.titles() == ["Onze pestdoos 2"]

    QTest.keyClick(reader.page.shelf.list, Qt.Key.Key_Delete)
    reader.settle()
    assert (reader.titles(), reader.titles(Section.BIN)) == ([], ["Onze pestdoos 2"])
    reader.page._do("restore")
    reader.settle()
    assert reader.services.own_things.note(entry_id) == "works well"
    for _ in range(3):
        reader.steps.undo()
        reader.settle()

    assert reader.titles() == ["Onze pestdoos"]


def test_the_bin_is_emptied_only_after_asking(reader: Reader):
    reader.services.own_things.remove_entry(reader.services.own_things.add_entry(DRAFT))
    reader.page.open_route(Route(page="own", entry_id="in-bin"))
    reader.settle()

    reader.page.shelf.actions_row.buttons["empty"].click()
    assert "cannot be undone" in reader.page.question.words
    assert reader.page.window().focusWidget() is reader.page.question.no_button
    reader.page.question.no_button.click()
    reader.settle()
    assert len(reader.services.bin.all()) == 1
    reader.page.shelf.actions_row.buttons["empty"].click()
    reader.page.question.yes_button.click()
    reader.settle()

    assert reader.services.bin.all() == ()


def test_a_help_point_needs_only_its_name(reader: Reader):
    reader.page.head.buttons["point"].click()
    QTest.keyClicks(reader.page.forms.point.name, "JAC Gent")
    QTest.keyClicks(reader.page.forms.point.phone, "09 265 04 53")

    reader.page.forms.point.save_button.click()
    reader.settle()

    (point,) = reader.services.help_points.all()
    assert (point.name, point.phone) == ("JAC Gent", "09 265 04 53")
    assert reader.titles(Section.HELP_POINTS) == ["JAC Gent"]


def test_all_goes_out_and_comes_in_once_and_it_is_said_before(reader: Reader):
    reader.services.own_things.add_entry(DRAFT)
    reader.services.help_points.add(HelpPoint(name="JAC"))
    reader.page.acts()["export"]()
    reader.settle()
    assert "1" in reader.said[-1]
    assert str(reader.file) in reader.said[-1]

    reader.page.mover.choose_import()
    reader.settle()
    assert "is here already" in reader.page.question.words
    reader.services.own_things.remove_entry("own-onze-pestdoos")
    reader.page.mover.choose_import()
    reader.settle()
    assert "new entries: 1" in reader.page.question.words
    reader.page.question.yes_button.click()
    reader.settle()

    assert reader.titles() == ["Onze pestdoos"]


def test_going_back_to_a_backup_says_what_will_happen_and_keeps_a_copy_of_now(reader: Reader):
    reader.services.own_things.set_note(ENTRY, "one")
    reader.services.own_things.set_note(ENTRY, "two")
    reader.page.open_route(Route(page="own", entry_id="in-backups"))
    reader.settle()

    reader.page._do("go-back")
    assert "you can come back" in reader.page.question.words
    reader.page.question.yes_button.click()
    reader.settle()

    assert reader.services.own_things.note(ENTRY) == "one"
    assert len(reader.services.backups.all()) == 2


def test_a_damaged_file_is_left_alone_and_its_copy_is_offered(reader: Reader):
    reader.services.own_things.add_entry(DRAFT)
    file = reader.services.user_file
    file.write_bytes(b"damaged" * 1000)
    reader.page.open_route(Route(page="own"))
    reader.settle()

    assert "It was left as it is" in reader.page.head.trouble
    assert reader.page.question.height() <= reader.page.question.heightForWidth(reader.page.question.width())
    assert not reader.page.head.buttons["export"].isVisible()
    assert "export" not in reader.page.acts()
    assert file.read_bytes() == b"damaged" * 1000
    assert not reader.page.head.buttons["new"].isVisible()
    reader.page.question.yes_button.click()
    reader.settle()

    assert reader.titles() == ["Onze pestdoos"]
    assert reader.page.head.trouble == ""


def test_where_nothing_can_be_written_that_is_said_and_nothing_can_be_begun(reader: Reader, monkeypatch: pytest.MonkeyPatch):
    reader.services.own_things.add_entry(DRAFT)
    monkeypatch.setattr("bbico_desktop.services.own_folder.can_write", lambda _folder: False)
    reader.page.open_route(Route(page="own"))
    reader.settle()

    assert "nothing new can be kept" in reader.page.head.trouble
    assert "new_own_entry" not in reader.page.acts()
    assert reader.titles() == ["Onze pestdoos"]
    assert not reader.page.shelf.actions_row.buttons["remove"].isVisible()


def test_words_are_looked_for_in_all_that_a_row_says(reader: Reader):
    for number in range(6):
        reader.services.own_things.add_entry(
            EntryDraft(language="nl", title=f"Één {number}", summary="geheim" if number == 3 else "")
        )
    reader.page.open_route(Route(page="own"))
    reader.settle()

    QTest.keyClicks(reader.page.shelf.words, "een GEHEIM")

    assert [row.title for row in reader.page.shelf.model._rows] == ["Één 3"]


def test_the_list_is_a_sound_model(qtmodeltester):
    model = OwnList()
    model.show_rows([OwnRow(id=str(number), title=f"Row {number}", line="line") for number in range(3)])

    qtmodeltester.check(model)
    model.show_words("row 2")

    assert [model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole), model.rowCount()] == ["Row 2, line", 1]


def test_every_control_has_a_name(reader: Reader):
    assert unnamed(reader.page) == []
    reader.page.head.buttons["new"].click()
    assert unnamed(reader.page) == []
