# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A small catalogue for paper: a help sheet with every block, four helplines, a resource and an organisation."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bbico_desktop.domain.records import AgeRange, AnyRecord, Call, Helpline, Organisation, PhoneNumber, Resource, Sheet, Step
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.printing.typst_engine import TypstPress
from tests.lesson_fixture import activity, explanation, kit

RESOURCES = Path(__file__).resolve().parent.parent.parent / "resources"
ISSUED = date(2026, 11, 24)
FOUR = ("nl", "fr", "de", "en")
LABELS = {
    "nl": "Dutch",
    "fr": "French",
    "de": "German",
    "en": "English",
    "free": "free of charge",
    "game": "game",
    "sexting": "sexting",
}


def in_four(text: str) -> dict[str, str]:
    return {language: f"{text} [{language}]" for language in FOUR}


@pytest.fixture(scope="session")
def press() -> TypstPress:
    """Return the real press, kept warm over the tests."""
    return TypstPress(resources=RESOURCES)


@pytest.fixture
def helplines() -> dict[str, Helpline]:
    police = Helpline(
        id="police",
        type="helpline",
        title={"en": "Police and ambulance"},
        phone=(PhoneNumber(number="101", label={"en": "police"}), PhoneNumber(number="112", label={"en": "ambulance"})),
        emergency=True,
    )
    focus = Helpline(
        id="focus",
        type="helpline",
        title={"en": "Child Line"},
        phone=(PhoneNumber(number="116 000"),),
        hours_247=True,
        cost="free",
        languages=("nl", "fr"),
        as_of="2023-03",
        organisations=("maker",),
    )
    fresh = Helpline(
        id="fresh",
        type="helpline",
        title={"en": "Fresh Line"},
        phone=(PhoneNumber(number="108"),),
        languages=("de",),
        as_of="2026-10",
    )
    chat = Helpline(id="chat", type="helpline", title={"en": "Chat Room"}, chat="https://chat.example.be", as_of="2026-10")
    return {one.id: one for one in (police, focus, fresh, chat)}


@pytest.fixture
def sheet() -> Sheet:
    page = "https://www.example.be/advice"
    return Sheet(
        id="blackmailed",
        type="help-sheet",
        situation="blackmailed",
        title=in_four("Someone threatens me"),
        reassurance=in_four("It is not your fault."),
        do_now=(
            Step(text=in_four("Do not pay."), detail=in_four("Paying makes it worse."), pictogram="ban", sources=(page,)),
            Step(text=in_four("Tell someone."), pictogram="no-such-icon"),
        ),
        do_not=(Step(text=in_four("Do not delete the chat."), sources=(page,)),),
        keep_proof=(Step(text=in_four("Screenshots."), sources=(page,)),),
        call=(
            Call(helpline="police"),
            Call(helpline="focus", for_age="minor", who=in_four("Are you a child?")),
            Call(helpline="chat"),
            Call(helpline="gone"),
        ),
        adult_beside=(Step(text=in_four("Stay calm."), sources=(page,)),),
        talk_about=(Step(text=in_four("Ask what is needed."), sources=("https://other.example.be/a/b/c",)),),
        easy=(Step(text=in_four("Call {helpline:focus}."), pictogram="ban"),),
        sources=(page,),
        as_of="2026-11",
        status="active",
    )


@pytest.fixture
def resource() -> Resource:
    return Resource(
        id="safe-game",
        type="game",
        title={"nl": "Het veilige spel"},
        summary={"en": "A game about being safe."},
        useful_for={"en": "When a class starts with phones."},
        organisations=("maker",),
        organisation_names=("Another Maker",),
        topics=("sexting",),
        languages=("nl",),
        ages=AgeRange(min=8, max=12),
        duration_minutes=50,
        url="https://www.example.be/spel/veilig",
        sources=("https://www.example.be/spel/over",),
        as_of="2026-10",
        status="active",
    )


@pytest.fixture
def organisation() -> Organisation:
    return Organisation(
        id="maker",
        type="organisation",
        title={"en": "The Maker"},
        summary={"en": "Makes things."},
        email="info@example.be",
        as_of="2026-10",
    )


@pytest.fixture
def around(helplines: dict[str, Helpline], organisation: Organisation) -> Surroundings:
    """Return the surroundings of an English reader on the day of the catalogue."""
    return Surroundings(
        language="en",
        labels=LABELS,
        makers={"maker": organisation.title},
        helplines=helplines,
        today=ISSUED,
        issued=ISSUED.isoformat(),
    )


@pytest.fixture
def records_of_all_kinds(
    sheet: Sheet, resource: Resource, organisation: Organisation, helplines: dict[str, Helpline]
) -> list[AnyRecord]:
    """Return records that between them can be made into every layout: help, explain and activity sheets, a kit and the rest."""
    explained = explanation(helpline="focus", related=("safe-game",))
    return [sheet, explained, activity(), kit(), resource, organisation, *helplines.values()]
