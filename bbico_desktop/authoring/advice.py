# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What an editor should look at again: nothing here refuses a pack, but each case wants a look or an explanation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from bbico_desktop.authoring.readability import ease, sentences_of, words_of
from bbico_desktop.authoring.texts import HELPLINE_MENTION, localized_of, word_count
from bbico_desktop.authoring.written import WrittenRecord
from bbico_desktop.authoring.yaml_texts import FieldPath
from bbico_desktop.domain.languages import LANGUAGES
from bbico_desktop.domain.problems import Mistake
from bbico_desktop.domain.records import Sheet

MAX_SENTENCE_WORDS = 25
LEAST_EASE = 30.0
"""Below it the published scales say "difficult, for graduates". Names of bodies push short texts down: 40 words are the least."""
LEAST_WORDS = 40
MAX_LENGTH_DIFFERENCE = 0.6
LEAST_COMPARED_WORDS = 10
AS_PUBLISHED = frozenset({"title", "title_translated", "keywords"})
_NUMBER = re.compile(r"\d+(?:[.\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?")
_SEPARATORS = re.compile(r"[.,\s\u00a0\u202f]")
_HOST = re.compile(r"\b(?:[a-z0-9-]+\.)+(?:be|org|com|net|eu|lu|de|fr|at|ch|info)\b", re.IGNORECASE)


def advice_on(records: Sequence[WrittenRecord]) -> Iterator[Mistake]:
    """Yield what to look at in the finished texts of these records."""
    for written in records:
        for path, texts in localized_of(written.value):
            if path[0] not in AS_PUBLISHED and all(isinstance(text, str) for text in texts.values()):
                yield from _on_each(written, path, texts)
                yield from _between(written, path, texts)
        if isinstance(written.value, Sheet):
            yield from _on_ease(written)


def _on_each(written: WrittenRecord, path: FieldPath, texts: Mapping[str, str]) -> Iterator[Mistake]:
    for language, text in texts.items():
        longest = max((word_count(sentence) for sentence in sentences_of(text)), default=0)
        if longest > MAX_SENTENCE_WORDS:
            facts = {"count": longest, "limit": MAX_SENTENCE_WORDS}
            yield written.source.mistake("sentence-long", (*path, language), **facts)


def _on_ease(written: WrittenRecord) -> Iterator[Mistake]:
    for language in LANGUAGES:
        text = whole_text(written, language)
        if len(words_of(text)) >= LEAST_WORDS and ease(text, language) < LEAST_EASE:
            facts = {"language": language, "count": round(ease(text, language)), "limit": round(LEAST_EASE)}
            yield written.source.mistake("hard-to-read", (), **facts)


def whole_text(written: WrittenRecord, language: str) -> str:
    """Return all that a record says in one language, as sentences."""
    texts = (texts.get(language) for path, texts in localized_of(written.value) if path[0] not in AS_PUBLISHED)
    return " ".join(text if text.endswith((".", "!", "?", "…")) else f"{text}." for text in texts if isinstance(text, str) and text)


def _between(written: WrittenRecord, path: FieldPath, texts: Mapping[str, str]) -> Iterator[Mistake]:
    """Compare the translations of one text with its English: numbers, addresses, helplines, length."""
    english = texts.get("en")
    if not english:
        return
    for language, text in texts.items():
        if language == "en":
            continue
        if facts_in(text) != facts_in(english):
            yield written.source.mistake("facts-differ", (*path, language), language=language)
        count, expected = word_count(text), word_count(english)
        if expected >= LEAST_COMPARED_WORDS and abs(count - expected) > MAX_LENGTH_DIFFERENCE * expected:
            yield written.source.mistake("length-differs", (*path, language), language=language, count=count, limit=expected)


def facts_in(text: str) -> Counter[str]:
    """Return the numbers, web addresses and helplines that a text names, however they are written, with how often."""
    mentioned = HELPLINE_MENTION.findall(text)
    plain = HELPLINE_MENTION.sub(" ", text)
    numbers = [_SEPARATORS.sub("", number) for number in _NUMBER.findall(plain)]
    return Counter([*mentioned, *numbers, *(host.lower() for host in _HOST.findall(plain))])
