# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What must hold for a sheet: all four languages, its blocks, and lengths that somebody in trouble can still read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bbico_desktop.authoring.texts import localized_of, sentence_count, word_count
from bbico_desktop.authoring.written import SITUATIONS_FILE, Level, Written, WrittenRecord
from bbico_desktop.domain.languages import LANGUAGES
from bbico_desktop.domain.problems import Mistake, Place
from bbico_desktop.domain.records import Kit, Sheet, Step
from bbico_desktop.domain.vocabulary import Vocabulary

MAX_STEPS = 6
MAX_EASY_SENTENCES = 8
MAX_EASY_WORDS = 12
MAX_WORDS_BEFORE_NUMBERS = 120
NEEDED_BLOCKS = {
    "help-sheet": ("situation", "reassurance", "do_now", "do_not", "call", "easy"),
    "explain-sheet": ("what_it_is", "why_it_matters", "what_helps", "talk_about", "easy", "related"),
    "activity-sheet": (
        "duration_minutes", "group_size", "goals", "materials", "phases", "without_projector", "worksheet", "answers",
        "talk_about", "competences",
    ),
}  # fmt: skip
NOT_OFFLINE = frozenset({"internet", "projector"})
"""An activity of ours needs neither; each says how it goes without a projector."""
KIT_ITEMS = range(2, 21)
INTIMATE_TOPICS = frozenset({"sextortion", "intimate-image-abuse", "deepfakes"})
"""Help differs with age here: minors and adults are sent to different lines."""

WrittenSheet = Written[Sheet]


def check_sheets(records: Sequence[WrittenRecord], vocabulary: Vocabulary, level: Level) -> Iterator[Mistake]:
    """Yield what is wrong with the sheets, each by itself and among the others."""
    sheets = [Written(value=written.value, source=written.source) for written in records if isinstance(written.value, Sheet)]
    kits = [Written(value=written.value, source=written.source) for written in records if isinstance(written.value, Kit)]
    for kit in kits:
        yield from _check_languages(kit)
        if len(kit.value.items) not in KIT_ITEMS:
            yield kit.source.mistake("kit-items", ("items",), count=len(kit.value.items))
    for sheet in sheets:
        yield from _check_languages(sheet)
        yield from _check_blocks(sheet)
        yield from _check_easy(sheet)
        if sheet.value.type == "help-sheet":
            yield from _check_help_sheet(sheet)
        if sheet.value.type == "activity-sheet":
            yield from _check_activity(sheet)
    yield from _check_situations(sheets, vocabulary, level)


def _check_languages(sheet: WrittenSheet | Written[Kit]) -> Iterator[Mistake]:
    for path, texts in localized_of(sheet.value):
        for language in LANGUAGES:
            if not texts.get(language):
                yield sheet.source.mistake("sheet-language-missing", (*path, language), language=language)


def _check_blocks(sheet: WrittenSheet) -> Iterator[Mistake]:
    for block in NEEDED_BLOCKS.get(sheet.value.type, ()):
        if not getattr(sheet.value, block):
            yield sheet.source.mistake("sheet-block-missing", (block,), name=block)


def _check_activity(sheet: WrittenSheet) -> Iterator[Mistake]:
    activity = sheet.value
    minutes = sum(phase.minutes for phase in activity.phases)
    if activity.duration_minutes is not None and minutes != activity.duration_minutes:
        facts = {"count": minutes, "limit": activity.duration_minutes}
        yield sheet.source.mistake("minutes-differ", ("duration_minutes",), **facts)
    for number, need in enumerate(activity.room_needs):
        if need in NOT_OFFLINE:
            yield sheet.source.mistake("activity-needs-too-much", ("room_needs", number), name=need)
    questions = len(activity.worksheet.questions) if activity.worksheet else 0
    if len(activity.answers) < questions:
        yield sheet.source.mistake("answers-missing", ("answers",), count=len(activity.answers), limit=questions)


def _check_help_sheet(sheet: WrittenSheet) -> Iterator[Mistake]:
    if len(sheet.value.do_now) > MAX_STEPS:
        yield sheet.source.mistake("too-many-steps", ("do_now",), count=len(sheet.value.do_now), limit=MAX_STEPS)
    yield from _check_length(sheet)
    yield from _check_ages(sheet)


def _check_length(sheet: WrittenSheet) -> Iterator[Mistake]:
    for language in LANGUAGES:
        words = word_count(sheet.value.reassurance.get(language, ""))
        words += sum(_step_words(step, language) for step in (*sheet.value.do_now, *sheet.value.do_not))
        if words > MAX_WORDS_BEFORE_NUMBERS:
            facts = {"count": words, "limit": MAX_WORDS_BEFORE_NUMBERS, "language": language}
            yield sheet.source.mistake("too-long-before-numbers", ("do_now",), **facts)


def _step_words(step: Step, language: str) -> int:
    return word_count(step.text.get(language, "")) + word_count(step.detail.get(language, ""))


def _check_easy(sheet: WrittenSheet) -> Iterator[Mistake]:
    easy = sheet.value.easy
    if len(easy) > MAX_EASY_SENTENCES:
        yield sheet.source.mistake("too-many-easy-sentences", ("easy",), count=len(easy), limit=MAX_EASY_SENTENCES)
    for number, step in enumerate(easy):
        if step.pictogram is None:
            yield sheet.source.mistake("pictogram-missing", ("easy", number))
        for language, text in step.text.items():
            path = ("easy", number, "text", language)
            if word_count(text) > MAX_EASY_WORDS:
                yield sheet.source.mistake("easy-sentence-too-long", path, count=word_count(text), limit=MAX_EASY_WORDS)
            if sentence_count(text) > 1:
                yield sheet.source.mistake("easy-not-one-sentence", path)


def _check_ages(sheet: WrittenSheet) -> Iterator[Mistake]:
    if not INTIMATE_TOPICS.intersection(sheet.value.topics[:2]):
        return
    for age in ("minor", "adult"):
        if not any(call.for_age == age for call in sheet.value.call):
            yield sheet.source.mistake("call-for-age-missing", ("call",), age=age)


def _check_situations(sheets: Sequence[WrittenSheet], vocabulary: Vocabulary, level: Level) -> Iterator[Mistake]:
    taken: dict[str, str] = {}
    for sheet in sheets:
        situation = sheet.value.situation
        if situation is None or sheet.value.type != "help-sheet":
            continue
        if situation in taken:
            yield sheet.source.mistake("situation-twice", ("situation",), id=situation, other=taken[situation])
        taken.setdefault(situation, sheet.source.file)
    if level == "release":
        for concept in vocabulary.scheme("situation"):
            if concept.id not in taken:
                yield Mistake(code="situation-without-sheet", place=Place(file=SITUATIONS_FILE), facts={"id": concept.id})
