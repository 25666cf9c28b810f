# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Which lines are named first, and which anybody may call about anything: whom to name where an entry names nobody."""

from __future__ import annotations

from collections.abc import Iterable

from bbico_desktop.domain.records import Call, Helpline
from bbico_desktop.printing.surroundings import Surroundings

ANY_HELP = "help-and-reporting"
GROWN_UP = frozenset({"parents", "adults"})


def general_lines(around: Surroundings) -> list[Helpline]:
    """Return the lines of this country that help children and grown-ups by telephone, those in the reader's language first."""
    return in_language_first((one for one in around.helplines.values() if _is_general(one)), around)


def in_language_first(lines: Iterable[Helpline], around: Surroundings) -> list[Helpline]:
    """Return lines in their order, those that answer in the reader's language before the others."""
    return sorted(lines, key=lambda one: around.language not in one.languages)


def lines_to_call(calls: Iterable[Call], around: Surroundings) -> list[Call]:
    """Return the calls whose lines have a number and are not for danger alone, once each.

    Those that answer in the reader's language stand first, and of these the ones of this country.
    """
    named = {line.id: (call, line) for call, line in around.called(calls) if line.phone and not line.emergency}
    lines = sorted((line for _, line in named.values()), key=lambda one: bool(one.foreign))
    return [named[one.id][0] for one in in_language_first(lines, around)]


def _is_general(line: Helpline) -> bool:
    for_all = "children" in line.audiences and not GROWN_UP.isdisjoint(line.audiences)
    return bool(line.phone) and not line.emergency and not line.foreign and for_all and ANY_HELP in line.topics
