# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What must hold for the words of a record: languages, telephone numbers, refused names, translations."""

from __future__ import annotations

from collections.abc import Iterator

from bbico_desktop.authoring.refused import Numbers, refused_names_in
from bbico_desktop.authoring.texts import Words, localized_of, texts_of, word_count
from bbico_desktop.authoring.written import Level, WrittenRecord
from bbico_desktop.domain.languages import LANGUAGES, TranslationState
from bbico_desktop.domain.problems import Mistake
from bbico_desktop.domain.records import Helpline, Kit, Organisation, Resource, Sheet
from bbico_desktop.domain.vocabulary import Vocabulary

SUMMARY_WORDS = range(25, 71)
SHORT_SUMMARY_WORDS = range(10, 71)
"""For organisations and helplines: what they are fits in a sentence."""
SHORT_TEXT = 24
"""Texts up to so many letters may be the same in two languages: names, hours, single words."""
_FINISHED = (TranslationState.SOURCE, TranslationState.DONE)


def check_texts(written: WrittenRecord, *, numbers: Numbers, vocabulary: Vocabulary, level: Level) -> Iterator[Mistake]:
    """Yield what is wrong with the words of one record."""
    yield from _check_words(written, numbers, vocabulary)
    yield from _check_translations(written)
    yield from _check_same_text(written)
    if level == "release":
        yield from _check_release(written)


def _is_as_published(written: WrittenRecord, words: Words) -> bool:
    return words.field in ("title", "title_translated") and not isinstance(written.value, Sheet | Kit)


def _check_words(written: WrittenRecord, numbers: Numbers, vocabulary: Vocabulary) -> Iterator[Mistake]:
    title_languages = vocabulary.ids("language") | frozenset(LANGUAGES)
    for words in texts_of(written.value):
        as_published = _is_as_published(written, words)
        if words.language not in (title_languages if as_published else LANGUAGES):
            yield written.source.mistake("language-unknown", words.path, language=words.language)
        if not words.text:
            yield written.source.mistake("text-empty", words.path)
        for name in refused_names_in(words.text):
            yield written.source.mistake("name-refused", words.path, name=name)
        if not as_published:
            for number in numbers.found_in(words.text):
                yield written.source.mistake("number-in-text", words.path, number=number)


def _check_translations(written: WrittenRecord) -> Iterator[Mistake]:
    record, source = written.value, written.source
    if not record.title:
        yield source.mistake("no-title", ("title",))
    if not record.summary.get("en"):
        yield source.mistake("no-english-summary", ("summary", "en"))
    sources = [language for language, state in record.translations.items() if state is TranslationState.SOURCE]
    if len(sources) != 1:
        yield source.mistake("not-one-source-language", ("translations",))
    for language in LANGUAGES:
        state = record.translations.get(language)
        if state is None:
            yield source.mistake("translation-state-missing", ("translations",), language=language)
        elif state is TranslationState.MISSING and record.summary.get(language):
            yield source.mistake("translation-not-missing", ("translations", language), language=language)
        elif state in _FINISHED and "source" in record.translations.values():
            yield from _check_complete(written, language)
    for other in record.translations:
        if other not in LANGUAGES:
            yield source.mistake("language-unknown", ("translations", other), language=other)


def _check_complete(written: WrittenRecord, language: str) -> Iterator[Mistake]:
    if isinstance(written.value, Sheet | Kit):
        return
    for path, texts in localized_of(written.value):
        if path not in (("title",), ("title_translated",)) and not texts.get(language):
            yield written.source.mistake("translation-incomplete", (*path, language), language=language)


def _check_same_text(written: WrittenRecord) -> Iterator[Mistake]:
    for path, texts in localized_of(written.value):
        if path[0] in ("title", "title_translated", "keywords"):
            continue
        seen: dict[str, str] = {}
        for language, text in texts.items():
            if len(text) > SHORT_TEXT and text in seen:
                yield written.source.mistake("same-text-twice", (*path, language), language=language, other=seen[text])
            seen.setdefault(text, language)


def _check_release(written: WrittenRecord) -> Iterator[Mistake]:
    record, source = written.value, written.source
    allowed = SHORT_SUMMARY_WORDS if isinstance(record, Organisation | Helpline) else SUMMARY_WORDS
    for language in LANGUAGES:
        if record.translations.get(language) not in _FINISHED:
            yield source.mistake("translation-not-done", ("translations", language), language=language)
        summary = record.summary.get(language)
        if summary and word_count(summary) not in allowed:
            facts = {"count": word_count(summary), "least": allowed.start, "most": allowed.stop - 1}
            yield source.mistake("summary-length", ("summary", language), **facts)
    if isinstance(record, Resource) and not record.useful_for:
        yield source.mistake("field-missing", ("useful_for",), name="useful_for")
