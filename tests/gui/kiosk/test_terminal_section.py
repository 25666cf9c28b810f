# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A terminal is set up on the settings page: each choice is kept at once, the number for staff as a hash."""

from pathlib import Path

import pytest

from bbico_desktop.foundation import pins, terminal_settings
from bbico_desktop.foundation.paths import Paths, paths_for
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.widgets.terminal_section import TerminalSection
from tests.gui.fakes import FakeServices
from tests.gui.names import unnamed

PIN = "258013"


@pytest.fixture
def paths(services: FakeServices, tmp_path: Path) -> Paths:
    services.paths = paths_for(tmp_path / "home", {})  # type: ignore[attr-defined]
    return services.paths  # type: ignore[attr-defined,no-any-return]


@pytest.fixture
def section(qtbot, tools: Collaborators, paths: Paths) -> TerminalSection:
    one = TerminalSection(look=tools.look, desk=tools.desk)
    qtbot.addWidget(one)
    one.show()
    one.ask("en")
    qtbot.waitUntil(lambda: not tools.desk._background.busy)
    return one


def test_each_choice_is_kept_at_once_and_the_others_stay(qtbot, section: TerminalSection, paths: Paths):
    section.idle.button(3).click()
    section.printing.button(1).click()
    section.language.button(3).click()

    qtbot.waitUntil(lambda: terminal_settings.load(paths).language == "de")
    held = terminal_settings.load(paths)
    assert (held.idle_seconds, held.pages, held.printing) == (180, 5, True)


def test_the_number_is_kept_as_a_hash_and_leaves_the_field(qtbot, section: TerminalSection, paths: Paths):
    section.line.setText(PIN)

    section.keep_button.click()

    qtbot.waitUntil(lambda: pins.fits(PIN, terminal_settings.load(paths).pin))
    assert section.line.text() == ""
    qtbot.waitUntil(lambda: "A number is set" in section._state.text())


def test_an_unsound_number_is_refused_with_the_reason(section: TerminalSection, paths: Paths):
    section.line.setText("1111")

    section.keep_button.click()

    assert "4 to 12 digits" in section._state.text()
    assert not terminal_settings.terminal_file(paths).exists()


def test_every_control_has_a_name(section: TerminalSection):
    assert unnamed(section) == []
