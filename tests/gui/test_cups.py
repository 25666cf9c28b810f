# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Real print queues: a CUPS of our own takes the jobs as they are meant, and what it does not take is noticed."""

from __future__ import annotations

import io
import json
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
from pytestqt.qtbot import QtBot

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
DRIVER = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "BOTH.PPD"
*Manufacturer: "None"
*Product: "(Both)"
*PSVersion: "(3010.000) 0"
*ModelName: "Both"
*ShortNickName: "Both"
*NickName: "Both"
*cupsFilter2: "application/pdf application/pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*DefaultPageSize: A4
*PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion/Media Size: PickOne
*DefaultPageRegion: A4
*PageRegion A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "0 0 595 842"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*OpenUI *Duplex/Both Sides: PickOne
*DefaultDuplex: DuplexNoTumble
*Duplex None/Off: "<</Duplex false>>setpagedevice"
*Duplex DuplexNoTumble/Long: "<</Duplex true/Tumble false>>setpagedevice"
*Duplex DuplexTumble/Short: "<</Duplex true/Tumble true>>setpagedevice"
*CloseUI: *Duplex
"""
CHILD = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from bbico_desktop.gui.preview_painting import paint_pages, stands_still
from bbico_desktop.gui.preview_printing import job_of, prepare, printer_names
application = QApplication([])
pdf = Path(sys.argv[1]).read_bytes()
told = {"names": printer_names()}
for name, folded in (("Desk", False), ("Refusing", False), ("Stopped", False), ("BothSides", False), ("Booklet", True)):
    printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
    prepare(printer, job_of(pdf, copies=2, short_edge=folded))
    still = stands_still(printer)
    told[name] = (still, None if still else paint_pages(printer, pdf))
print(json.dumps(told))
"""

pytestmark = pytest.mark.skipif(
    not (Path(CUPSD).exists() and shutil.which("lpadmin") and os.geteuid() == 0), reason="needs CUPS, and root to start one"
)


class Queues:
    """A print server whose jobs stay where they can be looked at, and what became of a paper at each of its queues.

    "Desk" takes everything, "Refusing" nothing, "Stopped" stands still; "BothSides" and "Booklet" turn about the long edge by
    themselves.
    """

    def __init__(self, folder: Path, wait: Callable[[Callable[[], bool]], None]) -> None:
        self._folder, self._wait_for = folder, wait
        self.environ = {**os.environ, "CUPS_SERVER": f"{folder}/sock", "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(TOP)}
        for name in ("jobs", "cache", "state", "temp"):
            (folder / name).mkdir()
        for name, text in (("cupsd.conf", CONFIGURATION), ("cups-files.conf", FILES), ("both.ppd", DRIVER)):
            (folder / name).write_text(text.format(folder=folder) if name != "both.ppd" else text)
        self._server = subprocess.Popen([CUPSD, "-f", "-c", f"{folder}/cupsd.conf", "-s", f"{folder}/cups-files.conf"])
        self._wait_for(lambda: (folder / "sock").exists())
        for name in ("Desk", "Refusing", "Stopped"):
            self._tell("lpadmin", "-p", name, "-E", "-v", "file:///dev/null", "-m", "raw")
        for name in ("BothSides", "Booklet"):
            self._tell("lpadmin", "-p", name, "-E", "-v", "file:///dev/null", "-P", str(folder / "both.ppd"))
        self._tell("cupsreject", "Refusing")
        self._tell("cupsdisable", "Stopped")

    def print_on_each(self, paper: Path) -> dict[str, list[bool | None]]:
        """Return of each queue whether it stands still, and else whether it took the paper."""
        child = [sys.executable, "-c", CHILD, str(paper)]
        done = subprocess.run(child, env=self.environ, capture_output=True, text=True, check=True, timeout=60)
        return dict(json.loads(done.stdout))

    def job(self, queue: str) -> tuple[bytes, bytes]:
        """Return what the server was told of the job of a queue, its name among it, and what it was given."""
        self._wait_for(lambda: f"{queue}-" in self._tell("lpstat", "-W", "completed", "-o"))
        self._wait_for(lambda: bool(self._control(queue)))  # it is written a little after the job is done
        (control,) = self._control(queue)
        return control.read_bytes(), (control.parent / f"d{control.name[1:]}-001").read_bytes()

    def close(self) -> None:
        self._server.terminate()
        self._server.wait(PATIENCE)

    def _control(self, queue: str) -> list[Path]:
        files = (self._folder / "jobs").glob("c*[0-9]")  # not those that are being written
        return [one for one in files if f"/printers/{queue}".encode() in one.read_bytes()]

    def _tell(self, *words: str) -> str:
        return subprocess.run(words, env=self.environ, check=True, capture_output=True, text=True, timeout=PATIENCE).stdout


@pytest.fixture(scope="module")
def queues(request: pytest.FixtureRequest, qapp) -> Iterator[Queues]:
    folder = Path(tempfile.mkdtemp(prefix="cups"))  # the name of a socket has to be short
    held = Queues(folder, partial(QtBot(request).waitUntil, timeout=PATIENCE * 1000))
    yield held
    held.close()
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def told(queues: Queues, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[bool | None]]:
    writer = PdfWriter()
    for _ in range(2):
        writer.add_blank_page(width=595, height=842)
    paper = tmp_path_factory.mktemp("paper") / "someone-threatens-me.pdf"
    writer.write(paper)
    return queues.print_on_each(paper)


def test_a_job_arrives_whole_and_its_name_tells_nothing(queues: Queues, told: dict[str, list[bool | None]]):
    control, job = queues.job("Desk")

    pages = PdfReader(io.BytesIO(job)).pages
    assert told["Desk"] == [False, True]
    assert len(pages) in {2, 4}  # the copies are made by the system, or by us where it cannot
    assert {(round(one.mediabox.width), round(one.mediabox.height)) for one in pages} == {(595, 842)}
    assert JOB_NAME.encode() in control
    assert b"threatens" not in control + job


def test_a_queue_that_takes_no_jobs_and_one_that_stands_still_are_noticed(told: dict[str, list[bool | None]]):
    assert told["Refusing"] == [False, False]
    assert told["Stopped"] == [True, None]


@pytest.mark.parametrize(("queue", "sides"), [("BothSides", b"two-sided-long-edge"), ("Booklet", b"two-sided-short-edge")])
def test_what_is_folded_turns_about_the_short_edge_whatever_the_driver_does_by_itself(
    queues: Queues, told: dict[str, list[bool | None]], queue: str, sides: bytes
):
    control, _ = queues.job(queue)

    assert told[queue] == [False, True]
    assert sides in control
