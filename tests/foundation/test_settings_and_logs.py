# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Settings, clock, logs and the language of the system."""

import logging
from datetime import date, timedelta
from pathlib import Path

import pytest

from bbico_desktop.domain.problems import Problem
from bbico_desktop.foundation import logs, settings
from bbico_desktop.foundation.clock import SystemClock
from bbico_desktop.foundation.paths import Paths, paths_for
from bbico_desktop.foundation.settings import Settings
from bbico_desktop.foundation.system_language import system_language


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return paths_for(tmp_path / "home", {})


def test_settings_come_back_as_they_were_kept(paths: Paths):
    chosen = Settings(
        language="de", theme="high-contrast", zoom_percent=200, window="AdnQywAD", touch=True, slash_key=False, place="search"
    )

    settings.save(paths, chosen)

    assert settings.load(paths) == chosen


def test_without_a_file_everything_has_its_default_and_nothing_is_made(paths: Paths):
    assert settings.load(paths) == Settings()
    assert not paths.config.exists()


def test_keys_of_another_version_are_kept(paths: Paths):
    paths.config.mkdir(parents=True)
    file = paths.config / settings.FILE_NAME
    file.write_text('later = "yes"\ntheme = "dark"\n', encoding="utf-8")

    settings.save(paths, Settings(language="fr"))

    assert 'later = "yes"' in file.read_text(encoding="utf-8")
    assert settings.load(paths) == Settings(language="fr")


def test_values_that_cannot_be_have_their_default(paths: Paths):
    paths.config.mkdir(parents=True)
    text = 'language = "xx"\ntheme = 3\nzoom_percent = 4000\nwindow = false\nslash_key = "no"\n'
    (paths.config / settings.FILE_NAME).write_text(text, encoding="utf-8")

    assert settings.load(paths) == Settings(zoom_percent=300)


def test_an_unreadable_file_is_put_aside_and_not_lost(paths: Paths):
    paths.config.mkdir(parents=True)
    (paths.config / settings.FILE_NAME).write_bytes(b"\xff\xfe broken")

    assert settings.load(paths) == Settings()
    settings.save(paths, Settings(theme="dark"))

    assert (paths.config / "settings.broken").read_bytes() == b"\xff\xfe broken"
    assert settings.load(paths).theme == "dark"


def test_a_clock_before_the_day_of_building_is_not_plausible():
    today = SystemClock().today()

    assert SystemClock(not_before=today).plausible()
    assert not SystemClock(not_before=today + timedelta(days=2)).plausible()
    assert SystemClock(not_before=date(2026, 1, 1)).now().tzinfo is not None


def test_the_log_comes_into_being_with_its_first_line(paths: Paths):
    handler = logs.start(paths)
    try:
        assert not paths.log.exists()
        logging.getLogger("bbico_desktop.test").info("index-missing")
    finally:
        logs.stop(handler)

    assert "INFO bbico_desktop.test index-missing" in (paths.log / logs.FILE_NAME).read_text(encoding="utf-8")


@pytest.mark.logs_expected
def test_a_fault_is_logged_by_kind_and_place_but_never_by_its_words(paths: Paths):
    handler = logs.start(paths)
    try:
        raise ValueError("what somebody typed")
    except ValueError as error:
        logs.log_bug(error)
    finally:
        logs.stop(handler)

    written = (paths.log / logs.FILE_NAME).read_text(encoding="utf-8")
    assert "ValueError at test_settings_and_logs.py" in written
    assert "somebody" not in written


def test_a_log_that_cannot_be_written_disturbs_nobody(paths: Paths, capsys: pytest.CaptureFixture[str]):
    paths.log.parent.mkdir(parents=True)
    paths.log.write_text("a file")
    handler = logs.start(paths)
    try:
        logging.getLogger("bbico_desktop.test").info("one")
        logging.getLogger("bbico_desktop.test").info("two")
    finally:
        logs.stop(handler)

    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({"LANG": "nl_BE.UTF-8"}, "nl"),
        ({"LANG": "nl_BE.UTF-8", "LC_ALL": "fr_BE"}, "fr"),
        ({"LANGUAGE": "es:de:en", "LANG": "es_ES"}, "de"),
        ({"LANG": "C"}, None),
        ({"LANG": "pt_PT.UTF-8"}, None),
        ({}, None),
    ],
)
def test_the_language_of_the_system_is_taken_when_it_is_one_of_ours(environ, language):
    assert system_language(environ) == language


def test_trouble_with_the_folder_of_the_settings_is_a_problem(paths: Paths):
    paths.config.parent.mkdir(parents=True)
    paths.config.write_text("a file")

    with pytest.raises(Problem, match="not-a-folder"):
        settings.save(paths, Settings())
