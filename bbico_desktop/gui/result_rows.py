# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Turn found entries into the words that cards show."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from bbico_desktop.domain.entries import EntryCard
from bbico_desktop.domain.own_things import is_own
from bbico_desktop.domain.results import Answer, Match
from bbico_desktop.gui import wording
from bbico_desktop.gui.catalogue_words import CatalogueWords
from bbico_desktop.gui.entry_facts import unseen_reason
from bbico_desktop.gui.models.result_list import Chip, Divider, ResultRow
from bbico_desktop.gui.understood_words import apart_words

HELP_TYPES = ("help-sheet", "helpline")
FALLBACK_ICON = "file-text"


def result_row(card: EntryCard, words: CatalogueWords, matched: Iterable[Match] = ()) -> ResultRow:
    """Return the card of an entry in words; `matched` is why it was found."""
    return ResultRow(
        id=card.id,
        icon=words.icons.get(card.type, FALLBACK_ICON),
        title=card.title,
        below=_below(card),
        badge=text_badge(card, words),
        summary=card.summary,
        chips=tuple(_chips(card, words)),
        warm=card.type in HELP_TYPES,
        reason=unseen_reason(matched, words),
    )


def divider_of(answer: Answer) -> Divider | None:
    """Return the line before the entries that do not say whether they fit what was understood; None when there are none."""
    if not answer.apart:
        return None
    return Divider(
        text=apart_words(answer.understood, answer.apart, some_fit=answer.apart < answer.total),
        spoken=QCoreApplication.translate("ResultRows", "Does not say whether it fits"),
    )


def text_badge(card: EntryCard, words: CatalogueWords) -> str:
    """Return in which language the text about an entry is, when it is not the reader's."""
    if not card.summary or card.text_language == words.language:
        return ""
    return QCoreApplication.translate("ResultRows", "text {in_language}").format(
        in_language=wording.in_language(card.text_language, words.labels)
    )


def _below(card: EntryCard) -> str:
    makers = ", ".join(maker.name for maker in card.makers)
    if is_own(card.id):
        mine = QCoreApplication.translate("ResultRows", "My own")
        return f"{mine} · {makers}" if makers else mine
    if makers:
        return makers
    return QCoreApplication.translate("ResultRows", "A sheet of this catalogue") if card.kind == "sheet" else ""


def _chips(card: EntryCard, words: CatalogueWords) -> list[Chip]:
    chips = [Chip(text=words.label(card.type), weak=True)]
    if card.phone:
        chips.append(Chip(text=card.phone, icon="phone", strong=True))
    if card.duration_minutes:
        chips.append(Chip(text=wording.minutes(card.duration_minutes)))
    if card.ages:
        chips.append(Chip(text=wording.ages(card.ages)))
    if card.languages and words.language not in card.languages:
        chips.append(Chip(text=_languages(card, words)))
    if card.low_connectivity == "printable":
        chips.append(Chip(text=QCoreApplication.translate("ResultRows", "Works on paper"), icon="printer", strong=True))
    elif card.low_connectivity:
        chips.append(Chip(text=words.label(card.low_connectivity)))
    if card.price:
        chips.append(Chip(text=words.label(card.price)))
    return chips


def _languages(card: EntryCard, words: CatalogueWords) -> str:
    first = wording.in_language(card.languages[0], words.labels)
    return first if len(card.languages) == 1 else f"{first} +{len(card.languages) - 1}"
