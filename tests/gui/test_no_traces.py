# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What stays on disk of a visit: the words that somebody typed and what she opened are looked for in every file of the home."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bbico_desktop.composition import Services
from bbico_desktop.domain.languages import LANGUAGES
from bbico_desktop.foundation import settings
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.session import NEUTRAL
from tests.gui.whole_program import Running, files_with, running
from tests.shipped_fixture import paths_in, ship_tiny

TYPED = "kanariekwoord"
OPENED = "edubox-fake-news"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    ship_tiny(paths_in(tmp_path))
    settings.save(paths_in(tmp_path), settings.Settings(language="en", begin_where_left=True))
    return tmp_path


def look_about(one: Running) -> None:
    """Search, open an entry and a help sheet, speak other languages, print and copy."""
    QTest.keyClicks(one.window.search_field.line, TYPED)
    one.rest()
    QTest.keyClick(one.window.search_field.line, Qt.Key.Key_Return)
    one.rest()
    one.window.navigator.go(Route(page="search", words=f"{TYPED} news", entry_id=OPENED, opened=True))
    one.rest()
    for language in LANGUAGES:
        one.program.choose_language(language)
        one.rest()
    one.window.navigator.go(Route(page="preview", entry_id=OPENED))
    one.rest()
    one.window.navigator.go(Route(page="help_now", entry_id="blackmailed-with-pictures"))
    one.rest()


def opened(tmp_path: Path) -> dict[str, list[str]]:
    """Return the files of the reader's own that name what was opened; catalogues name everything."""
    found = files_with(tmp_path / "home", TYPED, OPENED, "blackmailed-with-pictures")
    return {file: words for file, words in found.items() if not file.startswith(("data/editions", "data/packs", "data/help_now"))}


def test_without_traces_no_file_knows_what_was_typed_or_opened(qtbot, qapp: QApplication, home: Path):
    with running(qtbot, qapp, paths_in(home)) as one:
        one.program._tools.actions.run("no_trace")
        look_about(one)
        assert opened(home) == {}

    assert opened(home) == {}
    assert settings.load(paths_in(home)).place == ""


def test_with_traces_only_the_list_of_what_was_opened_last_knows_it(qtbot, qapp: QApplication, home: Path):
    with running(qtbot, qapp, paths_in(home)) as one:
        look_about(one)

    assert files_with(home / "home", TYPED) == {}
    assert opened(home) == {"cache/recent.json": [OPENED]}


def test_after_the_quick_exit_nothing_is_left_of_it_and_the_next_start_shows_home(qtbot, qapp: QApplication, home: Path):
    with running(qtbot, qapp, paths_in(home)) as one:
        look_about(one)
        for _ in range(3):
            QTest.keyClick(one.start.front_door.windowHandle(), Qt.Key.Key_Shift)
        one.rest()
        assert one.window.navigator.current == Route(page=NEUTRAL)
        assert one.start.front_door.windowTitle() == "Resources about media – B-BICO"

    assert opened(home) == {}
    with running(qtbot, qapp, paths_in(home)) as again:
        assert again.window.navigator.current == Route(page="home")


def test_pages_that_are_made_anew_know_that_the_services_are_there(qtbot, qapp: QApplication, home: Path):
    with running(qtbot, qapp, paths_in(home)) as one:
        one.program._tools.session.exit_quickly()
        one.rest()

        one.window.navigator.go(Route(page="home"))
        one.rest()

        assert one.window.page("home")._shelves is not None


def test_what_was_kept_on_purpose_stays_in_the_kit(qtbot, qapp: QApplication, home: Path):
    with running(qtbot, qapp, paths_in(home)) as one:
        one.program._tools.undo_steps.make(lambda: "Kept.", keep_kit)
        one.rest()
        one.program._tools.session.exit_quickly()
        one.rest()

    assert {file.split("/")[1].split(".")[0] for file in files_with(home / "home", "case talk")} == {"user", "backups"}


def keep_kit(services: Services) -> None:
    """Begin a kit; called in the worker."""
    services.kits.create("case talk", language="en")
