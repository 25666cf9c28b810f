# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Entries that were looked up once, for all that is asked of their paper: the PDF, its names, its layouts, what is out of date."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Protocol

from bbico_desktop.domain.freshness import has_expired
from bbico_desktop.domain.languages import wording
from bbico_desktop.domain.paper import CARD, LAYOUTS, SHEET, USUAL, PaperOptions
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import AnyRecord
from bbico_desktop.foundation.clock import Clock, day_of_freshness
from bbico_desktop.foundation.file_names import file_stem
from bbico_desktop.foundation.files import write_for_reader
from bbico_desktop.printing import layouts, words
from bbico_desktop.printing.card_content import has_numbers
from bbico_desktop.printing.content import handout_for
from bbico_desktop.printing.handout import EntryHandout, Handout, OwnHandout
from bbico_desktop.printing.imposing import folded
from bbico_desktop.printing.paper_text import clean
from bbico_desktop.printing.private_help import is_help_sheet
from bbico_desktop.printing.surroundings import Surroundings


class Press(Protocol):
    """What turns hand-outs into a PDF; `printing.typst_engine.TypstPress` is one."""

    def make_pdf(self, handouts: Sequence[Handout], *, issued: date, options: PaperOptions = USUAL) -> bytes:
        """Return one PDF of the hand-outs."""
        ...


class WantedEntries:
    """In the order of the paper; `Handouts.wanted` looks them up. The first one gives the paper its title."""

    def __init__(
        self,
        records: Sequence[AnyRecord],
        *,
        around: Callable[[Sequence[AnyRecord], str], Surroundings],
        press: Press,
        clock: Clock,
    ) -> None:
        """Take what tells the surroundings of records in a language; it is asked once for each language."""
        self._records = tuple(records)
        self._find_around = around
        self._arounds: dict[str, Surroundings] = {}
        self._press = press
        self._clock = clock

    def handout(self, language: str) -> OwnHandout | EntryHandout:
        """Return what stands on the hand-out of the first entry."""
        return handout_for(self._records[0], self._around(language))

    def pdf(self, languages: Sequence[str], layout: str = SHEET, *, options: PaperOptions = USUAL) -> bytes:
        """Return one PDF in a layout of `domain.paper.LAYOUTS`; what it cannot be made of is left out.

        Raises Problem: `unknown-value` (layout), `one-language-at-a-time`, `too-many-languages`, `nothing-to-print`,
        `no-number-for-card`, `nothing-for-layout`, `print-failed`.
        """
        chosen = _checked(languages, layout)
        if not self._records:
            raise Problem("nothing-to-print", Family.WRONG_USE)
        arounds = [self._around(language) for language in dict.fromkeys(languages)]
        handouts = chosen.make(self._records, arounds, options)
        if not handouts:
            raise Problem("no-number-for-card" if layout == CARD else "nothing-for-layout", Family.WRONG_USE, layout=layout)
        options = replace(options, large=chosen.large or (options.large and chosen.can_grow))
        pdf = self._press.make_pdf(handouts, issued=date.fromisoformat(arounds[0].issued), options=options)
        return folded(pdf) if chosen.folded else pdf

    def write(self, languages: Sequence[str], layout: str, out: Path, *, options: PaperOptions = USUAL) -> None:
        """Write the PDF whole or not at all; raises the Problems of `pdf` and of `files.write_for_reader`."""
        write_for_reader(out, self.pdf(languages, layout, options=options))

    def layouts(self) -> tuple[str, ...]:
        """Return the layouts that at least one of these entries can be put in, in their order."""
        offered = (one for one in layouts.LAYOUTS.values() if len(self._records) > 1 or not one.for_many)
        return tuple(layout.name for layout in offered if any(layout.fits(one) for one in self._records))

    def has_number(self, language: str) -> bool:
        """Say whether the first entry is a help sheet with a number to call, besides those for danger."""
        return is_help_sheet(self._records[0]) and has_numbers(self._records[0], self._around(language))

    def expired(self, language: str) -> dict[str, str]:
        """Return the entries whose time is over, by their ids their titles: to be asked about before they are printed."""
        today = day_of_freshness(self._clock)
        return {one.id: wording(one.title, language).text for one in self._records if has_expired(one, today)}

    def title(self, language: str, layout: str) -> str:
        """Return what the paper is called; one that others may see says nothing of what it is about."""
        first = self._records[0]
        neutral = layouts.LAYOUTS[layout].neutral(first)
        return words.say(words.CARD_TITLE, language) if neutral else clean(wording(first.title, language).text) or first.id

    def file_name(self, languages: Sequence[str], layout: str = SHEET) -> str:
        """Return a file name that every system takes: `title` in the first language, the languages and today's date."""
        title = self.title(languages[0], layout)
        plain = file_stem(clean(title)) or self._records[0].id
        spoken = "+".join(dict.fromkeys(languages))
        return f"{plain} - {spoken} - {self._clock.today().isoformat()}.pdf"

    def _around(self, language: str) -> Surroundings:
        if language not in self._arounds:
            self._arounds[language] = self._find_around(self._records, language)
        return self._arounds[language]


def _checked(languages: Sequence[str], layout: str) -> layouts.Layout:
    """Return the layout that is meant. Raises Problem when it does not exist or not in these languages."""
    if layout not in layouts.LAYOUTS:
        raise Problem("unknown-value", Family.WRONG_USE, option="--layout", value=layout, values=", ".join(LAYOUTS))
    most = layouts.LAYOUTS[layout].most_languages
    if not 1 <= len(set(languages)) <= most:
        key = "one-language-at-a-time" if most == 1 else "too-many-languages"
        raise Problem(key, Family.WRONG_USE, languages=", ".join(languages), most=most)
    return layouts.LAYOUTS[layout]
