# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""An activity taken apart for a lesson: what the teacher holds, what the pupils get, and the answers, which nobody else sees."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bbico_desktop.printing import words
from bbico_desktop.printing.handout import ActivityHandout, Block, Exercises, KitHandout, LessonPartHandout


def teacher_sheet(activity: ActivityHandout, *, on_paper: bool) -> ActivityHandout:
    """Return an activity without what the pupils get and the answers; `on_paper`: the way without a projector goes first."""
    before, after = activity.before, activity.after
    if on_paper:
        heading = words.say(words.WITHOUT_PROJECTOR, activity.language)
        before = (*(one for one in after if one.heading == heading), *before)
        after = tuple(one for one in after if one.heading != heading)
    return replace(
        activity,
        before=before,
        after=after,
        worksheet=replace(activity.worksheet, questions=()),
        cards=_empty(activity.cards),
        answers=_empty(activity.answers),
    )


def pupil_sheet(activity: ActivityHandout) -> LessonPartHandout | None:
    """Return the worksheet alone; None when there is none."""
    return _part(activity, worksheet=activity.worksheet) if activity.worksheet.questions else None


def card_sheet(activity: ActivityHandout) -> LessonPartHandout | None:
    """Return the cards alone; None when there are none."""
    return _part(activity, cards=activity.cards) if activity.cards.lines else None


def answer_key(activity: ActivityHandout) -> LessonPartHandout | None:
    """Return the answers alone; None when there are none."""
    return _part(activity, answers=activity.answers) if activity.answers.lines else None


def with_marks(cover: KitHandout, marks: Mapping[str, str]) -> KitHandout:
    """Return the cover of a kit with what is to be said of some entries, by their ids."""
    lines = tuple(
        replace(line, facts=" · ".join(one for one in (line.facts, marks.get(line.entry, "")) if one)) for line in cover.items.lines
    )
    return replace(cover, items=replace(cover.items, lines=lines))


def _part(
    activity: ActivityHandout, *, worksheet: Exercises | None = None, cards: Block | None = None, answers: Block | None = None
) -> LessonPartHandout:
    return LessonPartHandout(
        language=activity.language,
        title=activity.title,
        language_note=activity.language_note,
        worksheet=worksheet or replace(activity.worksheet, questions=()),
        cards=cards or _empty(activity.cards),
        answers=answers or _empty(activity.answers),
        foot=activity.foot,
    )


def _empty(block: Block) -> Block:
    return replace(block, lines=())
