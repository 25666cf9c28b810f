# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What may be said on the window's command line, in four languages."""

from pathlib import Path

import pytest

from bbico_desktop.domain.problems import Problem
from bbico_desktop.gui.main import main
from bbico_desktop.gui.options import FLAGS, VALUES, Options, help_words, portable_home, read_options


def test_all_options_are_read():
    asked = read_options(["--home", "/x", "--lang=fr", "--help-now", "--kiosk", "kit.bbicokit"], {}).options

    assert asked == Options(home=Path("/x"), language="fr", place="help_now", kiosk=True, files=(Path("kit.bbicokit").absolute(),))


def test_after_two_hyphens_everything_is_a_file():
    assert read_options(["--kits", "--", "--kiosk"], {}).options == Options(place="kits", files=(Path("--kiosk").absolute(),))


def test_a_portable_program_keeps_everything_beside_itself():
    assert read_options(["--portable"], {}).options.home == portable_home()


@pytest.mark.parametrize("arguments", [["--no-such"], ["--home"], ["--lang", "xx"], ["-x"]])
def test_what_is_not_understood_is_said_in_the_systems_language(
    arguments: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("LANG", "nl_BE.UTF-8")

    assert main(arguments) == 2
    assert arguments[-1] in capsys.readouterr().err
    with pytest.raises(Problem):
        read_options(arguments, {})


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_help_names_every_option(language):
    words = help_words(language)

    assert all(name in words for name in (*FLAGS, *VALUES))


def test_help_and_version_open_no_window(capsys: pytest.CaptureFixture[str]):
    assert main(["--version"]) == main(["--help"]) == 0
    assert "B-BICO" in capsys.readouterr().out
