# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a hand-out needs to know besides its record: the reader's language, labels, makers, helplines and the day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from bbico_desktop.domain.languages import Localized, Wording, wording
from bbico_desktop.domain.records import AnyRecord, Call, Helpline, Record
from bbico_desktop.printing import words
from bbico_desktop.printing.handout import Line
from bbico_desktop.printing.paper_text import LONGEST_LABEL, LONGEST_NAME, clean, clipped


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """`labels` are in `language`, `makers` are titles of organisations by id, `issued` is the ISO date of the catalogue.

    `others` are the entries that the hand-outs lead to, by the id under which they are named. `frameworks` gives for a
    competence what published frameworks call nearly the same. `copies` are entries that no catalogue has any more.
    `near` is who helps nearby, as the reader wrote it.
    """

    language: str
    labels: Mapping[str, str]
    makers: Mapping[str, Localized]
    helplines: Mapping[str, Helpline]
    today: date
    issued: str
    others: Mapping[str, AnyRecord] = field(default_factory=dict)
    frameworks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    copies: frozenset[str] = frozenset()
    near: tuple[Helpline, ...] = ()

    def say(self, source: str, /, **facts: object) -> str:
        """Return a word of `printing.words` in the reader's language."""
        return words.say(source, self.language, **facts)

    def label(self, concept: str) -> str:
        """Return the label of a concept, else what stands in the record."""
        return clipped(clean(self.labels.get(concept, concept)), LONGEST_LABEL)

    def all_labels(self, concepts: Iterable[str]) -> str:
        """Return labels in a row; "not known" for none."""
        return ", ".join(self.label(one) for one in concepts) or self.say(words.NOT_KNOWN)

    def own(self, text: str) -> Wording:
        """Return words of the reader's own language."""
        return Wording(text=clean(text), language=self.language)

    def text(self, texts: Localized) -> Wording:
        """Return the text that this reader gets, cleaned."""
        chosen = wording(texts, self.language)
        return Wording(text=clean(chosen.text), language=chosen.language)

    def title_of(self, record: Record) -> Wording:
        """Return the title that this reader gets; the id where a title has no letter that paper can bear."""
        title = self.text(record.title)
        return title if title.text else self.own(record.id or self.say(words.NOT_KNOWN))

    def entry(self, record: Record) -> str:
        """Return under which id a record is found, in words."""
        return self.say(words.ENTRY, id=clipped(clean(record.id), LONGEST_NAME))

    def called(self, calls: Iterable[Call]) -> list[tuple[Call, Helpline]]:
        """Return those calls whose helplines are known, in order, each with its line."""
        return [(call, self.helplines[call.helpline]) for call in calls if call.helpline in self.helplines]

    def translated_title(self, record: Record) -> Wording | None:
        """Return what a published title means in the reader's language, where that was written."""
        meant = clean(record.title_translated.get(self.language, ""))
        return self.own(meant) if meant and meant != self.title_of(record).text else None

    def note(self, text: Wording) -> str:
        """Return "in English" and the like for a text that is not in the reader's language; else nothing."""
        if not text.text or text.language == self.language:
            return ""
        return words.in_language(text.language, self.language)

    def line(self, texts: Localized) -> Line | None:
        """Return a text as a line of its own; None when nobody wrote it."""
        chosen = self.text(texts)
        return Line(text=chosen, language_note=self.note(chosen)) if chosen.text else None

    def maker_names(self, ids: Iterable[str], names: Iterable[str]) -> str:
        """Return who stands behind an entry, organisations with a record first; empty when nobody is named."""
        known = (self.text(self.makers[one]).text if one in self.makers else clean(one) for one in ids)
        return ", ".join((*known, *(clean(one) for one in names)))
