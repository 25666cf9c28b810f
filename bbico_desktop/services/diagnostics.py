# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A report for whoever looks into a fault: what is installed, how it is set, what is broken, and the logs. Nothing else.

It holds no query, no title, nothing of the reader's own things, no name of hers: paths begin with the name of the program's own
folder in angle brackets, and of the settings only those are told whose possible values the program itself names.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.foundation import settings as kept_settings
from bbico_desktop.foundation.clock import Clock
from bbico_desktop.foundation.files import write_for_reader
from bbico_desktop.foundation.logs import FILE_NAME
from bbico_desktop.foundation.paths import Paths
from bbico_desktop.packs.editions import PackRef
from bbico_desktop.services.about import About, about_object
from bbico_desktop.services.health import Checked, Report

FIXED_TIME = (2026, 1, 1, 0, 0, 0)
LOG_BYTES = 1_100_000
CHOSEN = "(something)"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFile:
    """One file of a report, all of it readable text."""

    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramReport:
    """What would be saved, to the last letter, and the name that is proposed for it."""

    files: tuple[ReportFile, ...]
    file_name: str


class Diagnostics:
    """Makes a report, and saves just what it has shown."""

    def __init__(
        self,
        *,
        paths: Paths,
        clock: Clock,
        about: Callable[[], About],
        examine: Callable[[], Report],
        packs: Callable[[], tuple[PackRef, ...]],
    ) -> None:
        self._paths = paths
        self._clock = clock
        self._about = about
        self._examine = examine
        self._packs = packs

    def report(self) -> ProgramReport:
        """Return a report. Takes about a second: every stored file is read."""
        today = self._clock.today().isoformat()
        files = (
            self._json_file(
                "program.json", about_object(self._about()) | {"day": today, "clock_plausible": self._clock.plausible()}
            ),
            self._json_file("settings.json", told_settings(kept_settings.load(self._paths))),
            self._json_file("catalogue.json", {"packs": [{"pack": one.pack, "seq": one.seq} for one in self._packs_or_none()]}),
            self._json_file("checks.json", [self._checked(one) for one in self._examine().checks]),
            *self._logs(),
        )
        return ProgramReport(files=files, file_name=f"bbico-report-{today}.zip")

    def write(self, report: ProgramReport, out: Path) -> None:
        """Save a report as one ZIP file, whole or not at all. Raises Problem of storage."""
        write_for_reader(out, zip_of(report))

    def _packs_or_none(self) -> tuple[PackRef, ...]:
        try:
            return self._packs()
        except Problem:
            return ()

    def _checked(self, one: Checked) -> dict[str, str]:
        return {"what": one.what, "path": self._told(str(one.path)), "problem": one.problem.code if one.problem else ""}

    def _logs(self) -> Iterator[ReportFile]:
        for file in sorted(self._paths.log.glob(f"{FILE_NAME}*")):
            try:
                data = file.read_bytes()[-LOG_BYTES:]
            except OSError as error:
                raise Problem("input-unreadable", Family.STORAGE, path=file) from error
            yield ReportFile(name=f"log/{file.name}", text=self._told(data.decode("utf-8", errors="replace")))

    def _told(self, text: str) -> str:
        """Return a text without the places of this computer, whose names may be names of people."""
        for name in ("data", "config", "cache", "log", "shipped", "resources"):
            text = text.replace(str(getattr(self._paths, name)), f"<{name}>")
        for folder in (self._paths.data.parent, Path.home()):
            if len(folder.parts) > 1:
                text = text.replace(str(folder), "<folder>")
        return text

    def _json_file(self, name: str, value: Any) -> ReportFile:
        return ReportFile(name=name, text=self._told(json.dumps(value, ensure_ascii=False, indent=2)) + "\n")


def told_settings(settings: kept_settings.Settings) -> dict[str, Any]:
    """Return settings without what somebody may have written herself: of that only whether there is anything."""
    kinds = get_type_hints(kept_settings.Settings)
    return {one.name: _told_value(getattr(settings, one.name), kinds[one.name]) for one in fields(settings)}


def zip_of(report: ProgramReport) -> bytes:
    """Return the report as a ZIP file."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in report.files:
            archive.writestr(zipfile.ZipInfo(file.name, FIXED_TIME), file.text.encode(), zipfile.ZIP_DEFLATED)
    return held.getvalue()


def _told_value(value: object, kind: Any) -> object:
    if value is None or isinstance(value, bool | int) or value in _values(kind):
        return value
    return CHOSEN if value else ""


def _values(kind: Any) -> set[object]:
    """Return the values that a kind of setting names."""
    if get_origin(kind) is Literal:
        return set(get_args(kind))
    return set().union(*map(_values, get_args(kind)))
