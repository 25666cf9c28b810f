# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What stands on a hand-out, in reading order and in the reader's words; the layouts only decide where.

Empty texts, blocks without lines and `None` are left out by every layout: content decides what is said when nothing is known.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from bbico_desktop.domain.languages import Wording


class Handout(Protocol):
    """A content model that is typeset on pages of its own: a frozen dataclass, here or in a module beside its layout."""

    @property
    def language(self) -> str:
        """Return the language of the paper."""
        ...

    @property
    def title(self) -> Wording:
        """Return what the paper is called."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One step or sentence. `language_note` ("in English") is set when the text is not in the hand-out's language.

    A line that leads to another entry has its id as `entry`, and says in `facts` what that is and under which id it is found.
    """

    text: Wording
    detail: Wording | None = None
    mark: str = ""
    pictogram: str | None = None
    sources: str = ""
    language_note: str = ""
    facts: str = ""
    entry: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Lines under a heading; `note` stands beside the heading."""

    heading: str
    note: str = ""
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A label and what is known; `href` (http, https, mailto or tel) makes it a link, `note` names its language if another."""

    label: str
    value: Wording
    href: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """An address: whole for the QR code and the link, shortened for the eye; `alternative` describes the QR code."""

    url: str
    readable: str
    alternative: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A telephone number as people read it aloud."""

    number: str
    href: str
    label: Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Where to call, chat, write or report.

    `for_age` is empty for everybody and where `who` says it; `warning` ("check this number first") while the facts are fresh.
    """

    id: str
    who: Wording | None
    for_age: str
    name: Wording
    numbers: tuple[Number, ...]
    facts: tuple[Fact, ...]
    address: Address | None
    checked: str
    warning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contacts:
    """Contacts under a heading; `note` says what holds for all of them, such as that nobody speaks the reader's language."""

    heading: str
    note: str = ""
    contacts: tuple[Contact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Foot:
    """What every page says of itself, so that a copy of one page still leads back.

    `short_title` and `short` say all of it on few lines, for pages whose letters are large.
    """

    short_title: str
    short: str
    title: str
    made_by: str
    licence: str
    checked: str
    valid_until: str
    entry: str
    catalogue: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """The pages that the facts were read in, numbered from 1 in the order in which they stand."""

    heading: str
    addresses: tuple[Address, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetHandout:
    """One of our own texts; the front is for the person, the back for whoever stands beside."""

    language: str
    kind_label: str
    title: Wording
    language_note: str
    reassurance: Line | None
    intro: tuple[Line, ...]
    emergency: Contacts
    do_now: Block
    do_not: Block
    keep_proof: Block
    call: Contacts
    adult_beside: Block
    talk_about: Block
    easy: Block
    body: tuple[Block, ...]
    address: Address | None
    sources: Sources
    foot: Foot


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainHandout:
    """One of our own texts that explains something; `points` are its blocks up to whom to call, `related` leads on."""

    language: str
    kind_label: str
    title: Wording
    language_note: str
    intro: tuple[Line, ...]
    points: tuple[Block, ...]
    call: Contacts
    easy: Block
    body: tuple[Block, ...]
    related: Block
    sources: Sources
    foot: Foot


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseRow:
    """One part of a lesson; `minutes` is a number."""

    minutes: str
    title: Wording
    text: Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """How a lesson goes: a table of `minutes` and `what`."""

    heading: str
    minutes: str
    what: str
    rows: tuple[CourseRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """One question of a worksheet: `lines` to write on, or `choices` to tick."""

    mark: str
    text: Line
    lines: int
    choices: tuple[Wording, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercises:
    """What participants fill in, made to be copied."""

    heading: str
    name: str
    intro: Line | None
    questions: tuple[Exercise, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityHandout:
    """A lesson that runs from the page; what is copied for the participants and the answers come on pages of their own."""

    language: str
    kind_label: str
    title: Wording
    language_note: str
    intro: tuple[Line, ...]
    facts: tuple[Fact, ...]
    before: tuple[Block, ...]
    course: Course
    after: tuple[Block, ...]
    call: Contacts
    body: tuple[Block, ...]
    worksheet: Exercises
    cards: Block
    answers: Block
    related: Block
    sources: Sources
    foot: Foot


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonPartHandout:
    """One part of an activity alone, to be copied or kept apart; the others are empty."""

    language: str
    title: Wording
    language_note: str
    worksheet: Exercises
    cards: Block
    answers: Block
    foot: Foot


@dataclass(frozen=True, slots=True, kw_only=True)
class KitHandout:
    """The cover of a kit: what it is for, and its entries in the order of use."""

    language: str
    kind_label: str
    title: Wording
    language_note: str
    intro: tuple[Line, ...]
    facts: tuple[Fact, ...]
    items: Block
    sources: Sources
    foot: Foot


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryHandout:
    """A resource, an organisation or a helpline. `warning` says that the thing has ended or must be checked before use.

    `title_translated` is what a published title means, for who does not read its language.
    """

    language: str
    kind_label: str
    title: Wording
    title_translated: Wording | None
    warning: str
    intro: tuple[Line, ...]
    contact: Contact | None
    address_label: str
    address: Address | None
    facts: tuple[Fact, ...]
    helplines: Contacts
    sources: Sources
    foot: Foot


@dataclass(frozen=True, slots=True, kw_only=True)
class ListEntry:
    """An entry of a list: what it is in one line, and how to reach it."""

    id: str
    title: Wording
    title_translated: Wording | None
    summary: Wording
    language_note: str
    reach: str
    href: str
    facts: str
    checked: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListHandout:
    """Several entries, numbered, a few lines each; `divider` stands behind the `fitting` ones, the first, if it is not empty."""

    language: str
    title: Wording
    count: str
    entries: tuple[ListEntry, ...]
    fitting: int
    divider: str
    foot: Foot


@dataclass(frozen=True, slots=True, kw_only=True)
class CardNumber:
    """One number of a pocket card, with its digits in words, facts, and how far to trust them in each language of the card."""

    number: str
    href: str
    name: Wording
    in_words: tuple[Wording, ...]
    facts: tuple[Wording, ...]
    checked: tuple[Wording, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DangerNumber:
    """A number to ring in danger, and who answers it in each language of the card."""

    number: str
    href: str
    labels: tuple[Wording, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CardHandout:
    """A pocket card in one language or in two; title and front say nothing of its subject."""

    language: str
    title: Wording
    numbers: tuple[CardNumber, ...]
    danger: tuple[Wording, ...]
    danger_numbers: tuple[DangerNumber, ...]
    front: tuple[Wording, ...]
    foot: str


OwnHandout = SheetHandout | ExplainHandout | ActivityHandout | KitHandout
