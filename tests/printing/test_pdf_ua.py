# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Paper of every layout in every language keeps PDF/UA-1, is read in the order of its content model, and in its languages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache

import pytest

from bbico_desktop.domain.languages import Wording
from bbico_desktop.domain.paper import BOOK
from tests.printing.paper_samples import HELP, Sample, made, samples
from tools.pdf_ua.checking import findings_in
from tools.pdf_ua.tagged import TaggedPdf

NOT_READ = frozenset({"url", "href", "alternative", "language", "pictogram", "id", "entry", "foot"})
"""Fields that stand nowhere, or in the foot of a page, which is no content but repeated on each."""
LEAST_LETTERS = 14


@dataclass(frozen=True, slots=True)
class Spoken:
    """All that is read out of a file but pictures, without spaces, and the language of each letter."""

    letters: str
    languages: tuple[str, ...]

    def places(self, texts: Iterable[str]) -> list[tuple[int, str]]:
        """Return where the texts stand that can be found for certain: long ones that come as often as most, as on ten cards."""
        counts = {text: self.letters.count(squeezed(text)) for text in texts if len(squeezed(text)) >= LEAST_LETTERS}
        usual = Counter(count for count in counts.values() if count).most_common(1)[0][0]
        found = [(self.letters.index(squeezed(text)), text) for text, count in counts.items() if count == usual]
        assert len(found) >= len(counts) / 2
        return found


def squeezed(text: str) -> str:
    return re.sub(r"[\s\xad\u200b\xa0\u202f\u2009]+", "", text)


@cache
def tagged(sample: Sample) -> TaggedPdf:
    return TaggedPdf(made(sample).pdf)


def spoken(sample: Sample) -> Spoken:
    pdf = tagged(sample)
    found = (read for top in pdf.top for read in pdf.reads(top) if read.element.role != "Figure")
    reads = [(squeezed(read.text), read.language) for read in found]
    return Spoken("".join(text for text, _ in reads), tuple(language for text, language in reads for _ in text))


def read_texts(value: object) -> Iterator[str]:
    """Yield the texts of a content model in its order."""
    if is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            if field.name not in NOT_READ:
                yield from read_texts(getattr(value, field.name))
    elif isinstance(value, tuple):
        for one in value:
            yield from read_texts(one)
    elif isinstance(value, str):
        yield value


def wordings(value: object) -> Iterator[Wording]:
    """Yield the texts of a content model that say their language."""
    if isinstance(value, Wording):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from wordings(getattr(value, field.name))
    elif isinstance(value, tuple):
        for one in value:
            yield from wordings(one)


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.name)
def test_every_layout_keeps_the_rules_of_pdf_ua(sample: Sample):
    assert [str(one) for one in findings_in(tagged(sample))] == []


@pytest.mark.parametrize("sample", [one for one in samples("nl") if one.layout != BOOK], ids=lambda sample: sample.name)
def test_all_text_is_in_paragraphs_lists_and_the_like(sample: Sample):
    loose = [one for one in tagged(sample).elements if one.role == "Span" and one.parent and one.parent.role in {"Document", "Div"}]

    assert [read.text for one in loose for read in tagged(sample).reads(one)] == []


def test_sources_are_a_list_that_goes_on_in_the_second_column():
    sheet = tagged(next(one for one in samples("nl") if one.entries == (HELP,)))

    after = sheet.elements[max(place for place, one in enumerate(sheet.elements) if one.role == "H2") :]
    labels = ["".join(read.text for read in sheet.reads(one)) for one in after if one.role == "Lbl"]
    assert [one.strip() for one in labels] == [f"{place}." for place in range(1, len(labels) + 1)]
    assert len(labels) > 4


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.name)
def test_what_is_read_comes_in_the_order_of_the_content_model(sample: Sample):
    written = Counter(text for model in made(sample).models for text in read_texts(model))
    usual = Counter(written.values()).most_common(1)[0][0]
    compared = [text for _, text in spoken(sample).places(text for text, times in written.items() if times == usual)]

    assert compared == [text for _, text in sorted(spoken(sample).places(compared))]


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.name)
def test_every_text_is_read_in_its_own_language(sample: Sample):
    languages = {one.text: one.language for model in made(sample).models for one in wordings(model)}
    read = spoken(sample)

    compared = read.places(languages)
    assert [(text, read.languages[place]) for place, text in compared if read.languages[place] != languages[text]] == []
