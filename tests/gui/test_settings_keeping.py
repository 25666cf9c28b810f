# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Settings are kept without holding the window up, and what is kept in the end is what was chosen last."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.foundation import settings as kept_settings
from bbico_desktop.foundation.paths import Paths, paths_for
from bbico_desktop.foundation.settings import Settings
from bbico_desktop.gui.background import Background
from bbico_desktop.gui.settings_keeping import SettingsKeeping


class Saving:
    """Keeps settings as ever, and who did so in which thread."""

    def __init__(self) -> None:
        self.zooms: list[int] = []
        self.threads: set[int] = set()
        self._save = kept_settings.save

    def save(self, paths: Paths, settings: Settings) -> None:
        self.zooms.append(settings.zoom_percent)
        self.threads.add(threading.get_ident())
        self._save(paths, settings)


@pytest.fixture
def saving(monkeypatch: pytest.MonkeyPatch) -> Saving:
    one = Saving()
    monkeypatch.setattr(kept_settings, "save", one.save)
    return one


@pytest.fixture
def keeping(qapp, tmp_path: Path, background: Background) -> SettingsKeeping:
    return SettingsKeeping(paths=paths_for(tmp_path), background=background, parent=QObject(background))


def test_a_change_is_kept_away_from_the_window(qtbot, keeping: SettingsKeeping, saving: Saving, tmp_path: Path):
    keeping.keep_soon(Settings(zoom_percent=150))

    qtbot.waitUntil(lambda: kept_settings.load(paths_for(tmp_path)).zoom_percent == 150)
    assert threading.get_ident() not in saving.threads


def test_of_changes_in_a_row_the_last_one_is_kept(keeping: SettingsKeeping, saving: Saving, background: Background, tmp_path: Path):
    held = threading.Event()
    background.ask("other", held.wait, print, print)
    for percent in (110, 125, 150):
        keeping.keep_soon(Settings(zoom_percent=percent))
    keeping.keep_now(Settings(zoom_percent=200))
    held.set()

    assert background.close()
    assert saving.zooms == [200]
    assert kept_settings.load(paths_for(tmp_path)).zoom_percent == 200


@pytest.mark.parametrize("verb", ["keep_soon", "keep_now"])
def test_a_disk_that_takes_nothing_is_told(qtbot, keeping: SettingsKeeping, monkeypatch: pytest.MonkeyPatch, verb: str):
    full = Problem("disk-full", Family.STORAGE, path=Path("settings.toml"))

    def save(_paths: Paths, _settings: Settings) -> None:
        raise full

    monkeypatch.setattr(kept_settings, "save", save)
    with qtbot.waitSignal(keeping.trouble) as told:
        getattr(keeping, verb)(Settings())

    assert told.args == [full]
