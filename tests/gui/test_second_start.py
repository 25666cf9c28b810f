# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""One window for each home: second starts, starts after a crash, and the end of a session."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDir

from bbico_desktop.foundation.paths import paths_for
from bbico_desktop.gui.instance import HandedOver, Instance, Reply, hand_over, server_name
from bbico_desktop.gui.options import Options
from bbico_desktop.gui.running_mark import is_marked, mark_file
from tests.gui.fakes import ROOT

ASKER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from bbico_desktop.foundation.paths import paths_for
from bbico_desktop.gui.instance import hand_over
from bbico_desktop.gui.options import read_options

application = QCoreApplication([])
options = read_options(sys.argv[1:], {}).options
print(hand_over(paths_for(options.home), options))
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a home of its own with accents and a space."""
    return tmp_path / "dé huis"


@pytest.fixture
def instance(qapp, home: Path) -> Iterator[Instance]:
    """Return the door of a running window."""
    one = Instance(paths=paths_for(home), options=Options())
    one.begin()
    yield one
    one.end()


def asking(*arguments: str) -> subprocess.Popen[str]:
    """Begin another start of the program that only asks the first."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith("COV_")} | {"PYTHONPATH": str(ROOT)}
    return subprocess.Popen([sys.executable, "-c", ASKER, *arguments], env=environ, stdout=subprocess.PIPE, text=True)


def answered(qtbot, asker: subprocess.Popen[str]) -> str:
    """Return what the other start was told."""
    qtbot.waitUntil(lambda: asker.poll() is not None, timeout=20_000)
    said, _ = asker.communicate()
    return said.strip()


def test_a_second_start_hands_over_files_language_and_place(qtbot, instance: Instance, home: Path):
    asker = asking("--home", str(home), "--lang", "de", "--help-now", str(home / "a b.bbicokit"))

    with qtbot.waitSignal(instance.asked, timeout=20_000) as asked:
        pass

    assert asked.args == [HandedOver(files=(home / "a b.bbicokit",), language="de", place="help_now")]
    assert answered(qtbot, asker) == "taken"


def test_another_home_is_another_window(qtbot, instance: Instance, home: Path):
    assert answered(qtbot, asking("--home", str(home / "other"))) == "nobody"


def test_a_terminal_takes_nothing_and_is_never_begun_inside_somebodys_window(qtbot, qapp, home: Path):
    terminal = Instance(paths=paths_for(home), options=Options(kiosk=True), refuses=True)
    terminal.begin()

    with qtbot.assertNotEmitted(terminal.asked):
        assert answered(qtbot, asking("--home", str(home), "--help-now")) == "refused"
    terminal.end()
    window = Instance(paths=paths_for(home), options=Options())
    window.begin()
    with qtbot.assertNotEmitted(window.asked):
        assert answered(qtbot, asking("--home", str(home), "--kiosk")) == "refused"
    window.end()


def test_a_farewell_takes_the_mark_away(instance: Instance, home: Path):
    before = is_marked(paths_for(home))
    instance.end()

    assert (before, is_marked(paths_for(home))) == (True, False)


def test_the_mark_of_a_window_that_was_killed_stops_nobody(qtbot, home: Path):
    paths = paths_for(home)
    paths.cache.mkdir(parents=True)
    mark_file(paths).touch()
    Path(QDir.tempPath(), server_name(paths)).touch()  # its door, behind which is nobody
    found = hand_over(paths, Options())
    one = Instance(paths=paths, options=Options())
    one.begin()

    assert found is Reply.NOBODY
    assert answered(qtbot, asking("--home", str(home))) == "taken"
    one.end()


def test_a_home_with_a_long_name_has_a_door_too(qtbot, qapp, tmp_path: Path):
    home = tmp_path / ("x" * 120)
    one = Instance(paths=paths_for(home), options=Options())
    one.begin()

    assert answered(qtbot, asking("--home", str(home))) == "taken"
    one.end()


@pytest.mark.parametrize("said", [b"{}\n", b"no json\n", b'{"files": 3, "place": "", "token": ""}\n'])
def test_what_no_start_of_ours_would_say_is_refused(qtbot, instance: Instance, home: Path, said: bytes):
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(server_name(paths_for(home)))
    socket.write(said)
    with qtbot.assertNotEmitted(instance.asked):
        qtbot.waitUntil(lambda: bool(socket.bytesAvailable()))

    assert bytes(socket.readAll().data()) == b"refused\n"
    socket.abort()


@pytest.fixture
def running(home: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Return a whole program in a process of its own, its first page shown."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith("COV_")}
    environ |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "bbico_desktop", "--home", str(home), "--lang", "fr"]
    process = subprocess.Popen(command, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    yield process
    process.kill()
    process.communicate()


def wait_for_mark(qtbot, home: Path) -> None:
    """Wait until a window runs over this home."""
    qtbot.waitUntil(lambda: is_marked(paths_for(home)), timeout=30_000)


def test_when_the_session_ends_settings_are_kept_and_the_program_ends_well(qtbot, running: subprocess.Popen[bytes], home: Path):
    wait_for_mark(qtbot, home)
    running.send_signal(signal.SIGTERM)
    running.wait(timeout=20)

    assert running.returncode == 0
    assert (home / "config" / "settings.toml").exists()
    assert not is_marked(paths_for(home))


def test_after_a_kill_the_next_start_says_so_and_the_one_after_does_not(
    qtbot, running: subprocess.Popen[bytes], home: Path, tmp_path: Path
):
    wait_for_mark(qtbot, home)
    running.kill()
    running.wait()

    assert hand_over(paths_for(home), Options()) is Reply.NOBODY
    assert is_marked(paths_for(home))
    assert mark_file(paths_for(home)).read_bytes() == b""
