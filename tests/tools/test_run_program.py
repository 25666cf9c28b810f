# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`make run` looks for a screen before Qt does, because Qt would end the process."""

import pytest

from tools import run_program

pytestmark = pytest.mark.skipif(not run_program.sys.platform.startswith("linux"), reason="other systems always have a screen")


@pytest.fixture(autouse=True)
def all_libraries_are_there(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(run_program, "missing", list)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)


def test_without_a_screen_it_says_so():
    assert "neither DISPLAY nor WAYLAND_DISPLAY" in run_program.trouble_with_screen()


def test_a_screen_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DISPLAY", ":7654")

    assert run_program.trouble_with_screen() == "No screen answers at :7654."


def test_a_wayland_name_without_a_socket_is_no_screen(monkeypatch: pytest.MonkeyPatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-9")

    assert "wayland-9" in run_program.trouble_with_screen()


@pytest.mark.parametrize(("named", "language"), [("nl_BE.UTF-8", "nl"), ("fr_BE", "fr"), ("C.UTF-8", "en"), ("", "en")])
def test_the_terminal_speaks_the_language_of_the_system(named: str, language: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("LANG", named)

    assert run_program.language_of_the_system() == language
