# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The directory's lists: helplines from Help now, organisations from the catalogue, and which of them a filter keeps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bbico_desktop.domain.entries import EntryCard
from bbico_desktop.domain.facets import folded
from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.records import UNKNOWN, Helpline, Organisation
from bbico_desktop.gui.belgian_places import PLACES, place_of
from bbico_desktop.gui.catalogue_words import CatalogueWords, read_words
from bbico_desktop.gui.models.result_list import Chip, ResultRow
from bbico_desktop.gui.result_rows import result_row
from bbico_desktop.gui.wording import capital
from bbico_desktop.printing.surroundings import Surroundings

if TYPE_CHECKING:
    from bbico_desktop.composition import Services

ORGANISATION_ICON = "building-2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the reader asks of the list: a part of a name, a language, a community, a place; empty for any."""

    name: str = ""
    language: str = ""
    community: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisations:
    """All organisations as cards, {organisation: where it is}, and the words to show them in."""

    cards: tuple[EntryCard, ...]
    words: CatalogueWords
    places: Mapping[str, str] = field(default_factory=dict)

    def communities(self) -> tuple[str, ...]:
        """Return the communities that have organisations, in the order of the vocabulary."""
        present = {card.community for card in self.cards if card.community}
        return tuple(one for one in self.words.labels if one in present)

    def places_offered(self) -> tuple[tuple[str, int], ...]:
        """Return where organisations are, each with how many there are; what is not known comes last."""
        counts = Counter(self.places.get(card.id, UNKNOWN) for card in self.cards)
        return tuple((place, counts[place]) for place in PLACES if counts[place])


def read_organisations(services: Services, language: Language) -> Organisations:
    """Return the organisations of the open catalogue; called in a worker."""
    browsing = services.browsing
    ids = browsing.ids(kind="organisation")
    records = [record for record in map(browsing.record, ids) if isinstance(record, Organisation)]
    return Organisations(
        cards=tuple(browsing.cards(ids, language).values()),
        words=read_words(services, language),
        places={record.id: place_of(record.address) for record in records},
    )


def organisation_rows(held: Organisations, wanted: Wanted) -> list[ResultRow]:
    """Return the organisations that the filter keeps, by name."""
    kept = [
        card
        for card in held.cards
        if _fits(wanted.name, (card.title, card.id))
        and wanted.language in ("", *card.languages)
        and wanted.community in ("", card.community)
        and wanted.place in ("", held.places.get(card.id, UNKNOWN))
    ]
    return [_organisation_row(card, held.words) for card in sorted(kept, key=lambda card: folded(card.title))]


def helpline_rows(around: Surroundings, wanted: Wanted) -> list[ResultRow]:
    """Return the helplines that the filter keeps, in the order of Help now: danger first, lines abroad last."""
    return [
        _helpline_row(one, around)
        for one in around.helplines.values()
        if wanted.language in ("", *one.languages) and _fits(wanted.name, _names(one, around))
    ]


def languages_of(records: Iterable[Helpline | EntryCard]) -> tuple[str, ...]:
    """Return the languages that any of these speaks, those of the program first."""
    present = {language for record in records for language in record.languages}
    ours = [language for language in ("nl", "fr", "de", "en") if language in present]
    return (*ours, *sorted(present.difference(ours)))


def _fits(name: str, held: Iterable[str]) -> bool:
    wanted = folded(name).split()
    whole = folded(" ".join(held))
    joined = whole.replace(" ", "")
    return all(word in whole or word in joined for word in wanted)


def _names(helpline: Helpline, around: Surroundings) -> Iterator[str]:
    yield from helpline.title.values()
    yield around.maker_names(helpline.organisations, helpline.organisation_names)
    yield from (number.number for number in helpline.phone)


def _organisation_row(card: EntryCard, words: CatalogueWords) -> ResultRow:
    row = result_row(card, words)
    chips = [Chip(text=capital(words.word(card.community)))] if card.community else []
    chips += [Chip(text=", ".join(words.word(language) for language in card.languages))] if card.languages else []
    return ResultRow(
        id=row.id,
        icon=ORGANISATION_ICON,
        title=row.title,
        below=row.below,
        badge=row.badge,
        summary=row.summary,
        chips=tuple(chips),
    )


def _helpline_row(helpline: Helpline, around: Surroundings) -> ResultRow:
    summary = around.text(helpline.summary)
    note = around.note(summary)
    return ResultRow(
        id=helpline.id,
        icon="siren" if helpline.emergency else "phone" if helpline.phone else "message-circle",
        title=around.text(helpline.title).text,
        below=around.maker_names(helpline.organisations, helpline.organisation_names),
        badge=QCoreApplication.translate("DirectoryRows", "text {in_language}").format(in_language=note) if note else "",
        summary=summary.text,
        chips=tuple(_chips(helpline, around)),
        warm=True,
    )


def _chips(helpline: Helpline, around: Surroundings) -> Iterator[Chip]:
    for number in helpline.phone:
        yield Chip(text=number.number, icon="phone", strong=True)
    if helpline.chat:
        yield Chip(text=QCoreApplication.translate("DirectoryRows", "Chat"), icon="message-circle", strong=True)
    if helpline.languages:
        yield Chip(text=", ".join(around.label(language) for language in helpline.languages))
    if helpline.cost != UNKNOWN:
        yield Chip(text=around.label(helpline.cost))
    if helpline.foreign:
        yield Chip(text=QCoreApplication.translate("DirectoryRows", "Abroad"))
