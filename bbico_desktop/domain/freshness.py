# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""When a fact has to be checked again: counted from what its source vouches for, not from the day we read it."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from bbico_desktop.domain.records import UNKNOWN, Helpline, Record

RESOURCE_REVIEW_MONTHS = 12


def day_of(as_of: str) -> date | None:
    """Return the last day that an ISO year, month or day can mean; None for `unknown`."""
    if as_of == UNKNOWN:
        return None
    parts = [int(part) for part in as_of.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    return date(year, month, parts[2] if len(parts) > 2 else monthrange(year, month)[1])


def valid_until(record: Record) -> date | None:
    """Return the day after which a record must be checked before use; None when it never said a date."""
    start = day_of(record.as_of)
    if start is None:
        return None
    months = record.review_months if isinstance(record, Helpline) else RESOURCE_REVIEW_MONTHS
    years, month = divmod(start.month - 1 + months, 12)
    year, month = start.year + years, month + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


def is_expired(record: Record, today: date) -> bool:
    """Say whether nobody vouches for a record any more; one without a date counts as expired."""
    until = valid_until(record)
    return until is None or today > until


def has_expired(record: Record, today: date) -> bool:
    """Say whether a record said until when it holds, and that day is over; an emergency line is never held back."""
    return valid_until(record) is not None and must_check_first(record, today)


def must_check_first(record: Record, today: date) -> bool:
    """Say whether "check this first" stands beside an entry; never beside an emergency line (decision 0008)."""
    return is_expired(record, today) and not (isinstance(record, Helpline) and record.emergency)
