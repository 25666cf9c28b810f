# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A help point of one's own: who helps nearby, which no catalogue of the whole country can know."""

from __future__ import annotations

from dataclasses import dataclass

from bbico_desktop.domain.records import Helpline, PhoneNumber

MOST_HELP_POINTS = 100
MOST_NUMBER = 60
MOST_WORDS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpPoint:
    """Somebody nearby who helps, as the reader wrote it. `languages` are concept ids; `id` and `written` are given when it is kept.

    `written` is the ISO day on which she vouched for it, `unknown` while the clock is wrong.
    """

    name: str
    what_for: str = ""
    phone: str = ""
    address: str = ""
    hours: str = ""
    languages: tuple[str, ...] = ()
    url: str | None = None
    id: str = ""
    written: str = ""


def as_helpline(point: HelpPoint, language: str) -> Helpline:
    """Return a help point as a line to call, for paper; what the reader wrote counts as written in `language`."""
    return Helpline(
        id=point.id,
        type="helpline",
        title={language: point.name},
        languages=point.languages,
        phone=(PhoneNumber(number=point.phone),) if point.phone else (),
        hours={language: point.hours} if point.hours else {},
        as_of=point.written,
    )
