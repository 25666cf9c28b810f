# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico lesson`: complete lessons for a time and an age, as they are offered in the window, kept as a kit or put on paper."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from bbico_desktop.cli import lesson_words as words
from bbico_desktop.cli.commands.printing import NOT_DONE, expired_objects, printed_all_the_same
from bbico_desktop.cli.kit_words import ADDED, MINUTES
from bbico_desktop.cli.parser import Parser, WholeNumber, add_common
from bbico_desktop.cli.session import Session
from bbico_desktop.cli.words import OUT_HELP, WHAT, WRITTEN, Voice
from bbico_desktop.domain.entries import EntryCard
from bbico_desktop.domain.kits import MOST_ITEM_MINUTES
from bbico_desktop.domain.lessons import (
    LEAST_MINUTES,
    MOST_COPIES,
    MOST_MINUTES,
    OLDEST,
    USUAL_AGE,
    USUAL_MINUTES,
    YOUNGEST,
    LessonOffer,
    LessonPack,
    LessonWish,
)
from bbico_desktop.foundation.files import write_for_reader

DONE, NOTHING_FOUND = 0, 1
USUAL = LessonWish()


def add(commands: Any, say: Voice) -> None:
    """Declare the arguments of each command on lessons."""
    parser: Parser = commands.add_parser("lesson", help=say(words.LESSON_ABOUT), about=words.LESSON_ABOUT)
    below = parser.add_commands("lesson_command", required=True)
    offering = _command(below, say, "offer", words.LESSON_OFFER_ABOUT, offer).options
    time = WholeNumber("--minutes", LEAST_MINUTES, MOST_MINUTES)
    offering.add_argument("--minutes", metavar="N", type=time, default=USUAL_MINUTES, help=say(words.LESSON_TIME_HELP))
    age = WholeNumber("--age", YOUNGEST, OLDEST)
    offering.add_argument("--age", metavar="N", type=age, default=USUAL_AGE, help=say(words.LESSON_AGE_HELP))
    keeping = _command(below, say, "keep", words.LESSON_KEEP_ABOUT, keep)
    keeping.add_argument_group(say(WHAT)).add_argument("ids", metavar="NAME", nargs="+", help=say(words.LESSON_IDS_HELP))
    planned = WholeNumber("--minutes", 1, MOST_ITEM_MINUTES)
    keeping.options.add_argument("--minutes", metavar="N", type=planned, help=say(words.LESSON_PLANNED_HELP))
    _add_print(_command(below, say, "print", words.LESSON_PRINT_ABOUT, make_pdf), say)


def _command(below: Any, say: Voice, name: str, about: str, run: Any) -> Parser:
    parser: Parser = below.add_parser(name, help=say(about), about=about)
    add_common(parser)
    parser.set_defaults(run=run)
    return parser


def _add_print(printing: Parser, say: Voice) -> None:
    what = printing.add_argument_group(say(WHAT))
    what.add_argument("ids", metavar="NAME", nargs="+", help=say(words.LESSON_OR_KIT_HELP))
    what.add_argument("--out", metavar="FILE.pdf", type=Path, required=True, help=say(OUT_HELP))
    options = printing.options
    for option, usual, said in (
        ("--pupils", USUAL.pupils, words.PUPILS_HELP),
        ("--card-sets", USUAL.card_sets, words.CARD_SETS_HELP),
    ):
        options.add_argument(option, metavar="N", type=WholeNumber(option, 0, MOST_COPIES), default=usual, help=say(said))
    for option, said in (
        ("--no-teacher", words.NO_TEACHER_HELP),
        ("--no-answers", words.NO_ANSWERS_HELP),
        ("--two-up", words.TWO_UP_HELP),
        ("--both-sides", words.BOTH_SIDES_HELP),
    ):
        options.add_argument(option, action="store_true", help=say(said))


def offer(session: Session, arguments: argparse.Namespace) -> int:
    """Show what there is for a time and an age; exit code 1 when nothing fits."""
    offered = session.services.lessons.offer(minutes=arguments.minutes, age=arguments.age)
    cards = session.services.browsing.cards([one for pack in offered.packs for one in pack.entries], session.language)
    session.notice_trouble()
    if session.output.as_json:
        lessons = [_pack_object(one, cards) for one in offered.packs]
        asked = {"minutes": arguments.minutes, "age": arguments.age}
        session.output.json({**asked, "lessons": lessons, "unknown": offered.unknown})
    else:
        _show(session, offered, cards)
    return DONE if offered.packs else NOTHING_FOUND


def _show(session: Session, offered: LessonOffer, cards: dict[str, EntryCard]) -> None:
    output = session.output
    for place, pack in enumerate(offered.packs, start=1):
        output.line(f"{place}. " + " + ".join(cards[one].title for one in pack.entries), hanging=3, strong=True)
        output.line(" · ".join((*pack.entries, session.say(MINUTES, minutes=pack.minutes))), indent=3)
        output.line(cards[pack.entries[0]].summary, indent=3)
    if not offered.packs:
        output.line(session.say(words.NO_LESSONS))
    if offered.unknown:
        output.notice(session.say(words.LEFT_OUT, count=offered.unknown))
    if offered.packs and output.for_a_person:
        output.notice(session.say(words.LESSON_NEXT_STEPS))


def _pack_object(pack: LessonPack, cards: dict[str, EntryCard]) -> dict[str, Any]:
    return {"minutes": pack.minutes, "entries": [{"id": one, "title": cards[one].title} for one in pack.entries]}


def keep(session: Session, arguments: argparse.Namespace) -> int:
    """Make a kit of entries. Raises Problem `unknown-id`, `kit-in-kit`, `kits-full`."""
    kit_id = session.services.lessons.keep(arguments.ids, session.language, arguments.minutes).kit_id
    if session.output.as_json:
        session.output.json({"created": kit_id})
    else:
        session.output.unbroken(session.say(ADDED, id=kit_id))
    return DONE


def make_pdf(session: Session, arguments: argparse.Namespace) -> int:
    """Write a lesson on paper whole or not at all. Raises Problem `unknown-id`, `kit-unknown`, `kit-in-kit`, `nothing-to-print`."""
    session.notice_clock()
    kit = session.services.lessons.on_paper(arguments.ids, session.language)
    expired = session.services.handouts.for_kit(kit).wanted(tuple(kit.records)).expired(session.language)
    if not printed_all_the_same(session, expired):
        return NOT_DONE
    wish = LessonWish(
        teacher=not arguments.no_teacher,
        pupils=arguments.pupils,
        card_sets=arguments.card_sets,
        answers=not arguments.no_answers,
        two_up=arguments.two_up,
        both_sides=arguments.both_sides,
    )
    paper = session.services.lesson_papers.make(kit, session.language, wish)
    write_for_reader(arguments.out, paper.pdf)
    session.notice_trouble()
    if session.output.as_json:
        written = {"written": str(arguments.out), "ids": arguments.ids, "lang": session.language}
        session.output.json({**written, "pages": paper.pages, "sheets": paper.sheets, "expired": expired_objects(expired)})
    else:
        session.output.unbroken(session.say(WRITTEN, path=arguments.out))
        session.output.line(session.say(words.PAPER_NEEDED, pages=paper.pages, sheets=paper.sheets))
    return DONE
