# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What counts how much in the order of an answer. The numbers come from `python -m tools.fit_ranking`; see docs/search.md."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from bbico_desktop.searching import codes


@dataclass(frozen=True, kw_only=True)
class Weights:
    """The places in which a word stands, as BM25F weighs its fields, and what else a word or an entry gets.

    BM25F with one saturation for all fields: S. Robertson, H. Zaragoza, M. Taylor, https://doi.org/10.1145/1031171.1031181.
    """

    title: float = 5.0
    short_title: float = 12.0
    keyword: float = 4.0
    name: float = 4.0
    summary: float = 2.0
    body: float = 0.25
    often: float = 0.7
    saturation: float = 12.0
    presence: float = 0.25
    """A word that stands anywhere, before its place counts."""
    beginning: float = 0.8
    """A word that is only begun, beside a whole one."""
    concept: float = 4.6
    """A concept that a word names, beside the places of words."""
    main_topic: float = 0.2
    """A topic that is the first one of an entry, beside any of its topics."""
    whole_label: float = 1.5
    """Saying a whole label, beside one word of one."""
    wide_label: float = 1.6
    """Labels that are titles, sentences and names: topic groups, situations, the bridge."""
    covered: float = 0.25
    """Having a word at all, where entries may miss some; as a share of what the word is worth."""
    language: float = 1.0
    """An entry in the reader's language, as a share of what an average word is worth."""

    @cached_property
    def impacts(self) -> tuple[float, ...]:
        """Return BM25F's share of one term in one entry by its code: the weights of its places added up, then saturated."""
        places = (self.title, self.short_title, self.keyword, self.name, self.summary, self.body, self.often)
        frequencies = (sum(weight for bit, weight in enumerate(places) if code >> bit & 1) for code in range(codes.CODES))
        return tuple(frequency * (self.saturation + 1) / (self.saturation + frequency) for frequency in frequencies)


FITTED = Weights()
