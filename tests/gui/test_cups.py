# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A real print queue: a CUPS of our own takes the job, and what it took is the paper, under a name that tells nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from bbico_desktop.gui.preview_printing import JOB_NAME

CUPSD = "/usr/sbin/cupsd"
TOP = Path(__file__).resolve().parents[2]
PATIENCE = 20
CONFIGURATION = """
Listen {folder}/sock
Browsing Off
WebInterface No
PreserveJobFiles Yes
PreserveJobHistory Yes
<Location />
  Allow all
</Location>
<Policy default>
  <Limit All>
    Allow all
  </Limit>
</Policy>
"""
FILES = """
FileDevice Yes
SystemGroup root
ServerRoot {folder}
RequestRoot {folder}/jobs
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/temp
AccessLog {folder}/access
ErrorLog {folder}/errors
PageLog {folder}/pages
"""
CHILD = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from bbico_desktop.gui.preview_printing import job_of, paint_pages, prepare, printer_names
application = QApplication([])
pdf = Path(sys.argv[1]).read_bytes()
print(printer_names())
printer = QPrinter(QPrinterInfo.printerInfo(sys.argv[2]), QPrinter.PrinterMode.HighResolution)
prepare(printer, job_of(pdf, copies=2))
print(paint_pages(printer, pdf))
"""

pytestmark = pytest.mark.skipif(
    not (Path(CUPSD).exists() and shutil.which("lpadmin") and os.geteuid() == 0), reason="needs CUPS, and root to start one"
)


class Queue:
    """A print server with one queue, "Desk", whose jobs stay where they can be looked at."""

    def __init__(self, folder: Path, wait: Callable[[Callable[[], bool]], None]) -> None:
        self._folder, self._wait_for = folder, wait
        self.environ = {**os.environ, "CUPS_SERVER": f"{folder}/sock", "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(TOP)}
        for name in ("jobs", "cache", "state", "temp"):
            (folder / name).mkdir()
        for name, text in (("cupsd.conf", CONFIGURATION), ("cups-files.conf", FILES)):
            (folder / name).write_text(text.format(folder=folder))
        self._server = subprocess.Popen([CUPSD, "-f", "-c", f"{folder}/cupsd.conf", "-s", f"{folder}/cups-files.conf"])
        self._wait_for(lambda: (folder / "sock").exists())
        self.tell("lpadmin", "-p", "Desk", "-E", "-v", "file:///dev/null", "-m", "raw")

    def tell(self, *words: str) -> str:
        return subprocess.run(words, env=self.environ, check=True, capture_output=True, text=True, timeout=PATIENCE).stdout

    def jobs(self) -> list[Path]:
        """Return the files of the jobs that are done."""
        self._wait_for(lambda: "Desk-" in self.tell("lpstat", "-W", "completed", "-o"))
        return sorted((self._folder / "jobs").glob("d*"))

    def control(self) -> bytes:
        """Return what the server was told of the job, its name among it."""
        self._wait_for(lambda: any((self._folder / "jobs").glob("c*")))  # it is written a little after the job is done
        return next((self._folder / "jobs").glob("c*")).read_bytes()

    def close(self) -> None:
        self._server.terminate()
        self._server.wait(PATIENCE)


@pytest.fixture
def queue(qtbot) -> Iterator[Queue]:
    folder = Path(tempfile.mkdtemp(prefix="cups"))  # the name of a socket has to be short
    held = Queue(folder, partial(qtbot.waitUntil, timeout=PATIENCE * 1000))
    yield held
    held.close()
    shutil.rmtree(folder)


def test_a_job_arrives_whole_and_its_name_tells_nothing(queue: Queue, tmp_path: Path):
    writer = PdfWriter()
    for _ in range(2):
        writer.add_blank_page(width=595, height=842)
    paper = tmp_path / "someone-threatens-me.pdf"
    writer.write(paper)

    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(paper), "Desk"], env=queue.environ, capture_output=True, text=True, check=True, timeout=60
    )

    assert done.stdout.splitlines() == ["['Desk']", "True"]
    (job,) = queue.jobs()
    pages = PdfReader(job).pages
    assert len(pages) in {2, 4}  # the copies are made by the system, or by us where it cannot
    assert {(round(one.mediabox.width), round(one.mediabox.height)) for one in pages} == {(595, 842)}
    assert JOB_NAME.encode() in queue.control()
    assert b"threatens" not in queue.control() + job.read_bytes()
