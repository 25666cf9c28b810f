# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The border of the command line: languages, help, exit codes, and no traceback whatever happens."""

import io
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from bbico_desktop.cli import main as module
from bbico_desktop.cli.commands import show
from bbico_desktop.cli.environment import Environment
from bbico_desktop.cli.main import main
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.foundation.release import VERSION
from tests.cli.conftest import Program
from tests.shipped_fixture import StoppedClock

ROOT = Path(__file__).resolve().parents[2]
COMMANDS = ("search", "show", "print", "kit", "lesson", "pack", "doctor", "reset")


def test_help_names_every_command(bbico: Program):
    done = bbico("--help")

    assert done.code == 0
    assert all(command in done.out for command in COMMANDS)


@pytest.mark.parametrize("command", [*COMMANDS, "pack build", "pack install", "pack list", "pack verify", "pack rollback"])
@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_every_command_has_its_help_in_every_language(bbico: Program, command: str, language: str):
    bbico.environ["LANG"] = f"{language}_BE.UTF-8"

    done = bbico(*command.split(), "--help")

    assert (done.code, done.err) == (0, "")
    assert f"bbico {command}" in done.out


def test_the_version_is_said(bbico: Program):
    assert bbico("--version").out == f"bbico {VERSION}\n"


def test_the_version_as_json_says_all_of_about(bbico: Program):
    told = bbico("--version", "--json").object

    assert told["program"]["version"] == VERSION
    assert told["catalogue"]["development"] is True
    assert {"library", "fonts", "icons"} == {part["kind"] for part in told["parts"]}


def test_no_command_shows_the_help_and_is_wrong_use(bbico: Program):
    done = bbico()

    assert (done.code, done.out) == (2, "")
    assert "search" in done.err


@pytest.mark.parametrize("arguments", [["serach"], ["pack"], ["pack", "mend"], ["--colour"]])
def test_what_is_not_understood_is_exit_code_2(bbico: Program, arguments: list[str]):
    done = bbico(*arguments)

    assert (done.code, done.out) == (2, "")
    assert "--help" in done.err


def test_looking_makes_no_folder(bbico: Program):
    bbico("search", "pesten")
    bbico("show", "emergency-112")

    assert not bbico.home.exists() or not (bbico.home / "data").exists()


def test_home_as_an_option_goes_before_the_variable(bbico: Program, tmp_path: Path):
    (tmp_path / "file").write_text("a file")

    done = bbico("search", "pesten", "--home", tmp_path / "file", "--json")

    assert (done.code, done.object["error"]["code"]) == (5, "not-a-folder")


@pytest.mark.parametrize("place", ["", "data"])
def test_a_file_in_place_of_a_folder_is_exit_code_5(bbico: Program, place: str):
    path = bbico.home / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("a file")

    done = bbico("search", "pesten")

    assert done.code == 5
    assert str(path) in done.err.replace("\n", " ").replace(" ", "") or path.name in done.err
    assert path.read_text() == "a file"


@pytest.mark.logs_expected
def test_a_fault_of_ours_is_one_sentence_and_a_line_in_the_log(bbico: Program, monkeypatch: pytest.MonkeyPatch):
    def faulty(*arguments: object) -> int:
        raise RuntimeError("what somebody typed")

    monkeypatch.setattr(show, "_record", faulty)
    done = bbico("show", "emergency-112")

    log = (bbico.home / "log" / "bbico.log").read_text(encoding="utf-8")
    assert done.code == 70
    assert "Traceback" not in done.err
    assert "RuntimeError" in log
    assert "somebody" not in log


@pytest.mark.logs_expected
def test_a_fault_of_ours_is_an_object_where_objects_are_read(bbico: Program, monkeypatch: pytest.MonkeyPatch):
    def faulty(*arguments: object) -> int:
        raise RuntimeError("what somebody typed")

    monkeypatch.setattr(show, "_record", faulty)
    done = bbico("show", "emergency-112", "--json")

    assert (done.code, done.err) == (70, "")
    assert done.object["error"]["code"] == "bug"
    assert "bbico.log" in done.object["error"]["message"]


@pytest.mark.parametrize(("error", "code"), [(KeyboardInterrupt(), 130), (BrokenPipeError(), 141)])
def test_stopping_and_a_closed_pipe_are_silent(bbico: Program, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int):
    def stopped(*arguments: object) -> int:
        raise error

    monkeypatch.setattr(show, "_record", stopped)
    done = bbico("show", "emergency-112")

    assert (done.code, done.out, done.err) == (code, "", "")


@pytest.mark.parametrize("as_json", [(), ("--json",)])
def test_a_full_disk_beneath_the_output_is_said(bbico: Program, as_json: tuple[str, ...]):
    class Full(io.StringIO):
        def flush(self) -> None:
            raise OSError(28, "No space left on device")

    err = io.StringIO()
    environment = Environment(
        stdin=io.StringIO(), stdout=Full(), stderr=err, environ={}, clock=StoppedClock(), open_services=bbico.services
    )

    assert main(["search", "pesten", *as_json, "--home", str(bbico.home)], environment) == 5
    assert "full" in err.getvalue()


def test_texts_cannot_steer_the_terminal(bbico: Program):
    done = bbico("search", "\x1b]0;owned\x07 \u202e xqzwv")

    assert "\x1b" not in done.out
    assert "\u202e" not in done.out


@pytest.mark.parametrize("family", list(Family))
def test_a_problem_ends_with_the_exit_code_of_its_family(bbico: Program, monkeypatch: pytest.MonkeyPatch, family: Family):
    def troubled(*arguments: object) -> int:
        raise Problem("locked", family, path="x")

    monkeypatch.setattr(show, "_record", troubled)

    assert bbico("show", "x").code == int(family)


class TestAsAProcess:
    """What only a real process shows."""

    def run(self, *arguments: str, **environ: str) -> subprocess.CompletedProcess[bytes]:
        surroundings = {**os.environ, "PYTHONPATH": str(ROOT), **environ}
        return subprocess.run(
            [sys.executable, "-m", "bbico_desktop.cli.main", *arguments], env=surroundings, capture_output=True, check=False
        )

    def test_output_is_utf_8_even_when_the_terminal_is_not(self):
        done = self.run("serach", PYTHONIOENCODING="ascii", PYTHONUTF8="0")

        assert done.returncode == 2
        assert "“serach”" in done.stderr.decode("utf-8")

    def test_help_loads_no_library_of_the_services(self):
        code = "import sys; from bbico_desktop.cli.main import main; main(['--help']); print(sorted(sys.modules), file=sys.stderr)"

        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)

        assert not {f"'{name}'" for name in ("sqlalchemy", "whoosh", "pydantic", "yaml", "typst", "tuf", "PySide6")} & set(
            done.stderr.replace(",", "").split()
        )

    @pytest.mark.parametrize("closed", [">&-", "<&-", "2>&-", ">&- 2>&- <&-"])
    def test_streams_that_were_closed_do_no_harm(self, closed: str, tmp_path: Path):
        command = (
            f"{shlex.quote(sys.executable)} -m bbico_desktop.cli.main reset --all --home {shlex.quote(str(tmp_path))} {closed}"
        )

        done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False, cwd=ROOT)

        assert (done.returncode, done.stderr) == (0, "")

    def test_a_closed_pipe_leaves_no_complaint(self):
        command = f"{shlex.quote(sys.executable)} -m bbico_desktop.cli.main --help | true"

        done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False, cwd=ROOT)

        assert done.stderr == ""


def test_a_mark_at_the_beginning_of_the_input_is_no_word(monkeypatch: pytest.MonkeyPatch):
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, io.TextIOWrapper(io.BytesIO("\ufeffnl\tpésten".encode())))

    assert Environment.of_this_process().stdin.read() == "nl\tpésten"


def test_the_program_ends_with_the_code_of_its_command(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module.sys, "argv", ["bbico", "--version"])

    assert main() == 0
