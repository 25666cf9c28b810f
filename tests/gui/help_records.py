# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A help sheet with all its blocks, the lines it names, and services that print them."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from pypdf import PdfWriter

from bbico_desktop.domain.entries import CatalogueInfo
from bbico_desktop.domain.paper import USUAL, PaperOptions
from bbico_desktop.domain.records import AnyRecord, Call, Helpline, Organisation, PhoneNumber, Sheet, Step
from bbico_desktop.foundation.clock import Clock
from bbico_desktop.printing.handout import Handout
from bbico_desktop.services.handouts import Handouts
from bbico_desktop.services.help_now import HelpNow
from bbico_desktop.services.help_now_file import help_set, to_bytes
from tests.gui.fakes import RECORDS, FakeServices, vocabulary

PAGE = "https://www.example.org/advice"


def four(text: str) -> dict[str, str]:
    """Return a text that says in which language it is."""
    return {language: f"{text} [{language}]" for language in ("nl", "fr", "de", "en")}


def step(text: str, *, sources: tuple[str, ...] = (PAGE,), pictogram: str = "ban", detail: str = "") -> Step:
    """Return one step in four languages."""
    return Step(text=four(text), detail=four(detail) if detail else {}, pictogram=pictogram, sources=sources)


DANGER = Helpline(
    id="police-101-112",
    type="helpline",
    title={"en": "101 police / 112 emergency"},
    phone=(PhoneNumber(number="101", label=four("police")), PhoneNumber(number="112", label=four("ambulance"))),
    hours_247=True,
    emergency=True,
)
MINORS = Helpline(
    id="line-for-minors",
    type="helpline",
    title={"nl": "Kinderlijn", "en": "Line for children"},
    phone=(PhoneNumber(number="116 000"),),
    languages=("nl", "fr"),
    hours_247=True,
    cost="free",
    as_of="2023-03",
    organisations=("maker",),
)
FRESH = Helpline(
    id="fresh-line",
    type="helpline",
    title={"en": "Fresh line"},
    phone=(PhoneNumber(number="108"),),
    languages=("de",),
    hours={"en": "every evening"},
    cost="free",
    as_of="2026-11",
)
ADULTS = Helpline(
    id="site-for-adults",
    type="helpline",
    title={"en": "Site for adults"},
    report_url="https://www.example.org/report",
    languages=("en",),
    as_of="2023-05",
)
ABROAD = Helpline(
    id="line-abroad",
    type="helpline",
    title={"de": "Ferne Linie"},
    phone=(PhoneNumber(number="147"),),
    languages=("de",),
    foreign="at",
)
MAKER = Organisation(
    id="maker",
    type="organisation",
    title={"en": "Maker of lines"},
    community="federal",
    languages=("nl", "fr"),
    url="https://www.example.org/",
    email="info@example.org",
    as_of="2026-10",
)
SHEET = Sheet(
    id="account-hacked",
    type="help-sheet",
    situation="account-hacked",
    title=four("My account was hacked"),
    summary=four("What to do now."),
    reassurance=four("This happens to many."),
    do_now=(step("Change the password.", detail="Make it long."), step("Tell a friend.", sources=())),
    do_not=(step("Do not pay."),),
    keep_proof=(step("A picture of the screen."),),
    call=(
        Call(helpline="police-101-112", who=four("In danger?")),
        Call(helpline="line-for-minors", for_age="minor", who=four("Under 18?")),
        Call(helpline="site-for-adults", for_age="adult", who=four("18 or older?")),
        Call(helpline="fresh-line"),
    ),
    adult_beside=(step("Stay calm."),),
    talk_about=(step("Ask what helps."),),
    easy=(step("It is not your fault."),),
    languages=("nl", "fr", "de", "en"),
    sources=(PAGE,),
    as_of="2026-11",
)
HELP: tuple[AnyRecord, ...] = (SHEET, DANGER, MINORS, FRESH, ADULTS, ABROAD, MAKER)


def help_now_of(folder: Path, records: Sequence[AnyRecord], clock: Clock) -> HelpNow:
    """Write a help set as it ships and return the service that reads it."""
    info = CatalogueInfo(digest="e" * 64, seq=1, issued="2026-11-24", development=True, counts={})
    shipped = folder / "help_now.json"
    shipped.write_bytes(to_bytes(help_set(records, vocabulary(), info)))
    return HelpNow(shipped=shipped, kept=folder / "kept.json", clock=clock)


class BlankPress:
    """Makes a PDF of empty A4 pages, two for each hand-out, and keeps what it was given."""

    def __init__(self) -> None:
        self.made: list[tuple[Handout, ...]] = []
        self.options: PaperOptions = USUAL
        self.pages = 2
        self.size = (595, 842)

    def make_pdf(self, handouts: Sequence[Handout], *, issued: date, options: PaperOptions = USUAL) -> bytes:
        self.made.append(tuple(handouts))
        self.options = options
        writer, out = PdfWriter(), io.BytesIO()
        for _ in range(self.pages * len(handouts)):
            writer.add_blank_page(width=self.size[0], height=self.size[1])
        writer.write(out)
        return out.getvalue()


class PrintingServices(FakeServices):
    """The services in memory, and paper from them."""

    def __init__(self, help_now: HelpNow, clock: Clock) -> None:
        super().__init__((*RECORDS, MAKER))
        self.press = BlankPress()
        self.handouts = Handouts(records=self.browsing, helps=help_now, press=self.press, clock=clock)
