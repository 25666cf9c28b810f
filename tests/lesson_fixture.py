# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""An explanation, an activity and a kit with every block that each can have, made up and in four languages."""

from __future__ import annotations

from bbico_desktop.domain.records import AgeRange, Call, GroupSize, Kit, KitItem, Phase, Question, Sheet, Step, Worksheet

FOUR = ("nl", "fr", "de", "en")
PAGE = "https://www.example.be/advice"


def four(text: str) -> dict[str, str]:
    """Return a text that says in which language it is."""
    return {language: f"{text} [{language}]" for language in FOUR}


def points(*texts: str, sources: tuple[str, ...] = ()) -> tuple[Step, ...]:
    """Return one step for each text."""
    return tuple(Step(text=four(text), sources=sources) for text in texts)


def explanation(*, helpline: str, related: tuple[str, ...]) -> Sheet:
    """Return a sheet that explains."""
    return Sheet(
        id="explain-riddles",
        type="explain-sheet",
        title=four("Riddles online"),
        summary=four("What riddles are."),
        useful_for=four("When somebody asks."),
        languages=FOUR,
        what_it_is=points("A riddle is a question.", sources=(PAGE,)),
        why_it_matters=points("Riddles take time.", sources=(PAGE,)),
        what_helps=points("Solve it together."),
        talk_about=points("Which riddle do you know?"),
        call=(Call(helpline=helpline, who=four("Is the riddle too hard?")),),
        easy=points("Ask for help."),
        related=(*related, "an-entry-that-is-gone"),
        sources=(PAGE,),
        as_of="2026-11",
        status="active",
    )


def activity() -> Sheet:
    """Return a lesson with worksheet, cards and answers."""
    return Sheet(
        id="activity-riddles",
        type="activity-sheet",
        title=four("A lesson of riddles"),
        summary=four("Pupils make riddles."),
        useful_for=four("When a class is bored."),
        languages=FOUR,
        ages=AgeRange(min=10, max=12),
        duration_minutes=50,
        group_size=GroupSize(min=6, max=28),
        education_levels=("primary",),
        room_needs=("printer", "board"),
        competences=("make", "solve"),
        goals=points("They can make a riddle."),
        materials=points("Pencils."),
        preparation=points("Copy the cards."),
        phases=(
            Phase(minutes=20, title=four("Begin"), text=four("Read a riddle aloud.")),
            Phase(minutes=30, title=four("Make"), text=four("Everybody makes a riddle.")),
        ),
        without_projector=four("Write it on the board."),
        talk_about=points("What was hard?"),
        worksheet=Worksheet(
            intro=four("Read and write."),
            questions=(
                Question(text=four("Write a riddle."), lines=3),
                Question(text=four("What has hands?"), choices=(four("a clock"), four("a stone"))),
            ),
        ),
        cards=points("Round and red.", "Long and green."),
        answers=points("Any riddle will do.", "The clock.", "An apple.", "A cucumber."),
        related=("explain-riddles",),
        as_of="2026-11",
        status="active",
    )


def kit() -> Kit:
    """Return a kit of two entries that are there and one that is not."""
    return Kit(
        id="kit-riddles",
        type="kit",
        title=four("A week of riddles"),
        summary=four("All about riddles."),
        useful_for=four("When there is a week."),
        languages=FOUR,
        items=(
            KitItem(entry="activity-riddles", minutes=45, note=four("Begin with this.")),
            KitItem(entry="explain-riddles", note=four("Read it before.")),
            KitItem(entry="an-entry-that-is-gone", minutes=10),
        ),
        as_of="2026-11",
        status="active",
    )
