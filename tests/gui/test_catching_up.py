# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""After the first page is there the program builds what is missing and takes a newer catalogue in, and says so quietly."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from bbico_desktop import composition
from bbico_desktop.domain.entries import CatalogueInfo
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.foundation import settings
from bbico_desktop.foundation.paths import paths_for
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.search import SearchPage
from bbico_desktop.gui.program import Program
from bbico_desktop.gui.start import Start
from tests.gui.fakes import INFO, FakeBrowsing, FakeServices

NEWER = replace(INFO, digest="e" * 64, seq=INFO.seq + 1)
NO_INDEX = (Problem("index-missing", Family.STORAGE),)


class Relabelled(FakeBrowsing):
    """The same shelf with labels of its own, in a catalogue of its own."""

    held = NEWER

    def labels(self, language: str) -> dict[str, str]:
        return {one: f"new {label}" for one, label in super().labels(language).items()}

    def info(self) -> CatalogueInfo:
        return self.held


class CatchingUp(FakeServices):
    """Services that have something to do once the window is there."""

    def __init__(self, *, after: FakeBrowsing | None = None, trouble: Problem | None = None) -> None:
        super().__init__()
        self.after = after
        self.trouble = trouble

    def renew_help_now(self) -> bool:
        return False

    def catch_up(self) -> bool:
        if self.trouble is not None:
            raise self.trouble
        if self.after is None:
            return False
        self.browsing, self.notices = self.after, ()
        return True


@pytest.fixture
def start(qtbot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Program]]:
    """Return what starts the program over given services and returns it when it has caught up."""
    font, palette = qapp.font(), qapp.palette()
    started: list[Start] = []

    def run(services: CatchingUp) -> Program:
        monkeypatch.setattr(composition, "open_services", lambda **_: services)
        paths = replace(paths_for(tmp_path / "home"), shipped=tmp_path / "nothing-shipped")
        settings.save(paths, settings.Settings(theme="light", language="en"))
        one = Start(application=qapp, paths=paths, environ={})
        started.append(one)
        qtbot.addWidget(one.front_door)
        one.front_door.show()
        qtbot.waitUntil(lambda: one.program is not None and one.program._warm is not None and not one.program._background.busy)
        assert one.program is not None
        return one.program

    yield run
    for one in started:
        one.front_door.close()
        one.close()
        one.program = None
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(palette)


def test_with_nothing_to_do_nothing_is_said(start: Callable[..., Program]):
    assert start(CatchingUp()).window.notice_line.words == ""


def test_a_newer_catalogue_is_taken_in_and_said(start: Callable[..., Program]):
    services = CatchingUp()
    services.after = Relabelled(list(services.browsing.records.values()))

    program = start(services)

    assert program.window.notice_line.words == "A newer catalogue came with the program and is in use now."
    assert str(NEWER.seq) in program.window.rail._title.text()


def test_an_index_that_was_built_is_said(start: Callable[..., Program]):
    services = CatchingUp(after=FakeBrowsing([]))
    services.notices = NO_INDEX

    assert start(services).window.notice_line.words == "The search index was built again."


def test_an_index_that_cannot_be_built_is_said_with_what_to_do(start: Callable[..., Program]):
    services = CatchingUp()
    services.notices = NO_INDEX

    assert "doctor --repair" in start(services).window.notice_line.words


def test_trouble_while_catching_up_is_said_and_the_window_goes_on(start: Callable[..., Program]):
    program = start(CatchingUp(trouble=Problem("disk-full", Family.STORAGE, path=Path("x"))))

    assert program.window.notice_line.words
    assert program.window.page("home")._with_someone.isVisible()


def test_the_search_page_shows_the_labels_of_the_newer_catalogue(qtbot, start: Callable[..., Program]):
    services = CatchingUp()
    program = start(services)
    program.window.navigator.go(Route(page="search"))
    page = program.window.page("search")
    assert isinstance(page, SearchPage)
    qtbot.waitUntil(lambda: not program._background.busy)

    services.browsing = Relabelled(list(services.browsing.records.values()))
    program.window.catalogue_changed()
    qtbot.waitUntil(lambda: not program._background.busy)

    assert page._found is not None
    assert page._found.words.label("game").startswith("New ")
