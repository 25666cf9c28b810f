# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The facts of an entry in words and in a fixed order; what nobody said is said to be unknown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bbico_desktop.domain.entries import EntryCard
from bbico_desktop.domain.facets import folded
from bbico_desktop.domain.freshness import must_check_first
from bbico_desktop.domain.languages import Localized, wording
from bbico_desktop.domain.records import UNKNOWN, AnyRecord, Helpline, Kit, Organisation, Resource, Sheet, minutes_of
from bbico_desktop.domain.results import Match, unseen_names
from bbico_desktop.foundation.clock import day_of_freshness
from bbico_desktop.gui import wording as words_of
from bbico_desktop.gui.catalogue_words import CatalogueWords
from bbico_desktop.gui.copying_words import copying_words

if TYPE_CHECKING:
    from bbico_desktop.composition import Services
    from bbico_desktop.printing.handout import Block  # noqa: TC004  # not loaded before a sheet or a kit is shown

MATCHES_NAMED = 4
SIMILAR_SHOWN = 5
HELP_SHEET = "help-sheet"
Fact = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryView:
    """One entry as the detail shows it. `qr` is the address as a QR code in SVG; `check_first`: nobody vouches for it any more.

    `blocks` is the text of a sheet that explains or of an activity, and the list of a kit, `easy` its easy text; `similar` are the
    entries most like it.
    """

    record: AnyRecord
    card: EntryCard
    words: CatalogueWords
    qr: str
    check_first: bool
    blocks: tuple[Block, ...] = ()
    easy: Block | None = None
    similar: tuple[EntryCard, ...] = ()


def read_entry(services: Services, entry_id: str, words: CatalogueWords) -> EntryView | None:
    """Return an entry with all that its detail shows; None when the catalogue does not hold it. Called in a worker."""
    record = services.browsing.record(entry_id)
    card = services.browsing.cards([record.id], words.language).get(record.id) if record else None
    if record is None or card is None:
        return None
    address = address_of(record)
    blocks, easy = _blocks(services, record, words)
    return EntryView(
        record=record,
        card=card,
        words=words,
        qr=_qr(address) if address else "",
        check_first=must_check_first(record, day_of_freshness(services.clock)),
        blocks=blocks,
        easy=easy,
        similar=services.finding.similar(record.id, words.language or "en", SIMILAR_SHOWN),
    )


def _blocks(services: Services, record: AnyRecord, words: CatalogueWords) -> tuple[tuple[Block, ...], Block | None]:
    if not isinstance(record, Kit | Sheet) or record.type == HELP_SHEET:
        return (), None
    from bbico_desktop.gui.entry_blocks import blocks_of, easy_of  # not needed until a sheet or a kit is shown

    handout = services.handouts.handout(record.id, words.language)
    return blocks_of(handout), easy_of(handout)


def _qr(address: str) -> str:
    from bbico_desktop.printing.qr import qr_svg  # not needed until an entry is shown

    return qr_svg(address)


def address_of(record: AnyRecord) -> str | None:
    """Return the address to go to: of the thing itself, else of a page that tells about it."""
    return record.url or (record.described_at if isinstance(record, Resource) else None)


def facts_of(view: EntryView) -> list[Fact]:
    """Return (name, value) lines in their fixed order."""
    record = view.record
    if isinstance(record, Resource):
        facts = [*_for_whom(view), *_resource(record, view)]
    elif isinstance(record, Helpline):
        facts = [*_helpline(record, view), *_for_whom(view)]
    elif isinstance(record, Organisation):
        facts = _organisation(record, view)
    elif isinstance(record, Sheet) and record.phases:
        facts = [*_for_whom(view), _duration(record), *_activity(record, view.words)]
    elif isinstance(record, Kit):
        facts = [*_for_whom(view), _duration(record)]
    else:
        facts = _for_whom(view)
    if isinstance(record, Sheet):
        facts.append((QCoreApplication.translate("Facts", "Copying for a group"), copying_words(record.rights)))
    return [*facts, _topics(view), _checked(view)]


def _for_whom(view: EntryView) -> list[Fact]:
    record, words = view.record, view.words
    ages = words_of.ages(record.ages) if record.ages else _unknown()
    return [
        (QCoreApplication.translate("Facts", "For"), _listed(record.audiences, words)),
        (QCoreApplication.translate("Facts", "Ages"), ages),
    ]


def _resource(record: Resource, view: EntryView) -> list[Fact]:
    words = view.words
    facts = [
        (QCoreApplication.translate("Facts", "Education level"), _listed(record.education_levels, words)),
        _duration(record),
        (
            QCoreApplication.translate("Facts", "Without internet"),
            words.word(record.low_connectivity) if record.low_connectivity else _unknown(),
        ),
        (QCoreApplication.translate("Facts", "Language"), _listed(record.languages, words)),
        (QCoreApplication.translate("Facts", "Price"), words.word(record.price) if record.price else _unknown()),
        (QCoreApplication.translate("Facts", "Copying for a group"), copying_words(record.licence)),
        (QCoreApplication.translate("Facts", "Made by"), ", ".join(maker.name for maker in view.card.makers) or _unknown()),
    ]
    if record.year:
        facts.append((QCoreApplication.translate("Facts", "Year"), str(record.year)))
    if record.status == "ended":
        facts.append((QCoreApplication.translate("Facts", "Status"), words.word("ended")))
    return facts


def _duration(record: AnyRecord) -> Fact:
    taken = minutes_of(record)
    return QCoreApplication.translate("Facts", "Duration"), words_of.minutes(taken) if taken else _unknown()


def _activity(record: Sheet, words: CatalogueWords) -> Iterator[Fact]:
    """Yield for how many an activity is made, in which years of school, and what the room needs."""
    size = record.group_size
    if size:
        people = QCoreApplication.translate("Facts", "{least} to {most} people").format(least=size.min, most=size.max)
        yield QCoreApplication.translate("Facts", "Group"), people
    if record.education_levels:
        yield QCoreApplication.translate("Facts", "Education level"), _listed(record.education_levels, words)
    nothing = QCoreApplication.translate("Facts", "nothing special")
    needs = _listed(record.room_needs, words) if record.room_needs else nothing
    yield QCoreApplication.translate("Facts", "The room needs"), needs


def _helpline(record: Helpline, view: EntryView) -> list[Fact]:
    words, language = view.words, view.words.language
    numbers = " · ".join(_number(one.number, one.label, language) for one in record.phone)
    hours = QCoreApplication.translate("Facts", "day and night") if record.hours_247 else wording(record.hours, language).text
    facts = [
        (QCoreApplication.translate("Facts", "Call"), numbers),
        (QCoreApplication.translate("Facts", "Text message"), record.sms or ""),
        (QCoreApplication.translate("Facts", "Chat"), record.chat or ""),
        (QCoreApplication.translate("Facts", "Mail"), record.email or ""),
        (QCoreApplication.translate("Facts", "Report"), record.report_url or ""),
    ]
    return [
        *[fact for fact in facts if fact[1]],
        (QCoreApplication.translate("Facts", "Hours"), hours or _unknown()),
        (QCoreApplication.translate("Facts", "Speaks"), _listed(record.languages, words)),
        (QCoreApplication.translate("Facts", "Cost"), words.word(record.cost) if record.cost != UNKNOWN else _unknown()),
    ]


def _number(number: str, label: Localized, language: str) -> str:
    name = wording(label, language).text
    return f"{number} ({name})" if name else number


def _organisation(record: Organisation, view: EntryView) -> list[Fact]:
    words = view.words
    facts = [
        (QCoreApplication.translate("Facts", "Type"), _listed(record.organisation_types, words)),
        (QCoreApplication.translate("Facts", "Community"), words.word(record.community) if record.community else _unknown()),
        (QCoreApplication.translate("Facts", "Language"), _listed(record.languages, words)),
    ]
    more = [
        (QCoreApplication.translate("Facts", "Mail"), record.email or ""),
        (QCoreApplication.translate("Facts", "Address"), record.address or ""),
    ]
    return [*facts, *[fact for fact in more if fact[1]]]


def _topics(view: EntryView) -> Fact:
    return QCoreApplication.translate("Facts", "Topics"), _listed(view.record.topics, view.words)


def _checked(view: EntryView) -> Fact:
    return QCoreApplication.translate("Facts", "Checked"), words_of.checked(view.record.as_of, check_first=view.check_first)


def body_of(record: AnyRecord, language: str) -> str:
    """Return the running text of one of our own sheets, as it is written."""
    return wording(record.body, language).text if isinstance(record, Sheet) else ""


def found_through(matched: Iterable[Match], words: CatalogueWords) -> str:
    """Return why an entry was found: which words stand where in it, and which concepts they name."""
    reasons: dict[str, None] = {}
    for match in matched:
        if match.concept:
            reasons[_concept(words.word(match.concept), _words_of(match))] = None
        else:
            reasons[_field(match).format(word=match.term, document=match.document, page=match.page)] = None
    return " · ".join(list(reasons)[:MATCHES_NAMED])


def unseen_reason(matched: Iterable[Match], words: CatalogueWords) -> str:
    """Return why an entry was found whose card does not show the words: "Also known as: disinformation", "Found through: games"."""
    names, concepts = unseen_names(matched, words.labels)
    reasons = [
        QCoreApplication.translate("Facts", "Also known as: {names}").format(names=", ".join(names)) if names else "",
        QCoreApplication.translate("Facts", "Found through: {reasons}").format(reasons=", ".join(concepts)) if concepts else "",
    ]
    return " · ".join(filter(None, reasons))


def _words_of(match: Match) -> str:
    """Return the words that named the concept through which an entry was found, else the one word of it."""
    return next((one.words for one in match.namings if one.concept == match.concept), match.term)


def _concept(concept: str, word: str) -> str:
    if folded(concept) == folded(word):
        return concept
    return QCoreApplication.translate("Facts", "{concept} (from “{word}”)").format(concept=concept, word=word)


def _field(match: Match) -> str:
    if match.field == "title":
        return QCoreApplication.translate("Facts", "“{word}” in the title")
    if match.field == "keyword":
        return QCoreApplication.translate("Facts", "“{word}” in the keywords")
    if match.field == "name":
        return QCoreApplication.translate("Facts", "“{word}” in a name")
    if match.field == "document" and match.page:
        return QCoreApplication.translate("Facts", "“{word}” in {document}, page {page}")
    if match.field == "summary":
        return QCoreApplication.translate("Facts", "“{word}” in the summary")
    return QCoreApplication.translate("Facts", "“{word}” in the text")


def _listed(ids: Iterable[str], words: CatalogueWords) -> str:
    return ", ".join(words.word(one) for one in ids) or _unknown()


def _unknown() -> str:
    return QCoreApplication.translate("Facts", "not known")
