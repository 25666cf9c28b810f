# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""About tells and copies what the program is; the report is shown whole before it is saved."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from bbico_desktop.domain.policy import PUBLIC_TERMINAL
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.about import AboutPage
from bbico_desktop.gui.pages.report import ReportPage
from bbico_desktop.services.about import About, Part, TrustedKey
from bbico_desktop.services.diagnostics import ProgramReport, ReportFile
from tests.gui.fakes import INFO

ABOUT = About(
    version="9.8.7",
    built=date(2026, 11, 1),
    licence="EUPL-1.2",
    catalogue_licence="CC-BY-4.0",
    python="3.11.7",
    qt="6.11.3",
    system="Linux",
    catalogue=INFO,
    trouble="",
    keys=(TrustedKey(id="ab" * 32, development=True),),
    parts=(
        Part(kind="fonts", name="Inter", holder="Copyright 2020 Inter", licence="OFL-1.1"),
        Part(kind="library", name="typst", version="0.15"),
    ),
)
REPORT = ProgramReport(
    files=(ReportFile(name="program.json", text="{}\n"), ReportFile(name="log/bbico.log", text="a line\n")), file_name="r.zip"
)


class Teller:
    """Tells what the program is."""

    def __init__(self, about: About) -> None:
        self.told = about

    def about(self) -> About:
        return self.told


class Reporter:
    """Makes and keeps reports."""

    def __init__(self) -> None:
        self.saved: list[tuple[ProgramReport, Path]] = []

    def report(self) -> ProgramReport:
        return REPORT

    def write(self, report: ProgramReport, out: Path) -> None:
        if self.saved:
            raise Problem("disk-full", Family.STORAGE, path=out)
        self.saved.append((report, out))


@pytest.fixture
def about_page(qtbot, tools, services) -> AboutPage:
    services.about = Teller(ABOUT)
    page = AboutPage(look=tools.look, actions=tools.actions, desk=tools.desk, language="en")
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def report_page(qtbot, tools, services, tmp_path: Path) -> ReportPage:
    services.diagnostics = Reporter()
    page = ReportPage(look=tools.look, actions=tools.actions, desk=tools.desk, language="en", ask=lambda *_: tmp_path / "mine")
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    page.open_route(Route(page="report"))
    qtbot.waitUntil(lambda: page.files.count() > 0)
    return page


def words_of(page: AboutPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def test_about_tells_program_catalogue_keys_and_parts(qtbot, about_page: AboutPage):
    about_page.open_route(Route(page="about"))
    qtbot.waitUntil(lambda: "9.8.7" in words_of(about_page))

    words = words_of(about_page)
    for told in ("Catalogue 12 of 18 November 2026", "dddddddddddd", "Development catalogue", "abababab", "Inter", "typst 0.15"):
        assert told in words
    assert "licence not known" in words


def test_about_is_copied_whole(qtbot, about_page: AboutPage):
    about_page.open_route(Route(page="about"))
    qtbot.waitUntil(lambda: "copy_text" in about_page.acts())
    about_page.acts()["copy_text"]()

    copied = QGuiApplication.clipboard().text()
    assert all(part in copied for part in ("9.8.7", "EUPL-1.2", "CC-BY-4.0", "OFL-1.1", "6.11.3"))


def test_about_says_when_there_is_no_catalogue(qtbot, about_page: AboutPage, services):
    services.about = Teller(replace(ABOUT, catalogue=None, trouble="catalogue-missing", keys=()))
    about_page.open_route(Route(page="about"))
    qtbot.waitUntil(lambda: "9.8.7" in words_of(about_page))

    assert "no catalogue can be taken in" in words_of(about_page)


def test_each_file_of_the_report_can_be_read_before_it_is_saved(report_page: ReportPage):
    shown = []
    for row in range(report_page.files.count()):
        report_page.files.setCurrentRow(row)
        shown.append((report_page.files.item(row).text(), report_page.text.toPlainText()))

    assert shown == [(file.name, file.text) for file in REPORT.files]
    assert report_page.text.isReadOnly()


def test_what_is_shown_is_saved_as_a_zip_and_trouble_is_told(qtbot, report_page: ReportPage, desk, services, tmp_path: Path):
    with qtbot.waitSignal(report_page.notice) as said:
        qtbot.mouseClick(report_page._save_button, Qt.MouseButton.LeftButton)
    assert services.diagnostics.saved == [(REPORT, tmp_path / "mine.zip")]
    assert "mine.zip" in said.args[0]()

    with qtbot.waitSignal(desk.trouble):
        report_page.acts()["export"]()


def test_a_terminal_saves_no_report(report_page: ReportPage, tools, services):
    tools.session.put_under(PUBLIC_TERMINAL)
    report_page.acts()["export"]()

    assert services.diagnostics.saved == []
