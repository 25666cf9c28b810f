# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""When a fact has to be checked again: counted from what its source vouches for, not from the day we read it."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import MAXYEAR, date

from bbico_desktop.domain.records import Helpline, Record

RESOURCE_REVIEW_MONTHS = 12
ISO_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def day_of(as_of: str) -> date | None:
    """Return the last day that an ISO year, month or day can mean; None for `unknown`, and for what is no day of a calendar."""
    written = ISO_DATE.fullmatch(as_of)
    if not written:
        return None
    year, month, day = (int(part) if part else 0 for part in written.groups())
    try:
        return date(year, month or 12, day or monthrange(year, month or 12)[1])
    except ValueError:
        return None


def valid_until(record: Record) -> date | None:
    """Return the day after which a record must be checked before use; None when it never said a date."""
    start = day_of(record.as_of)
    if start is None:
        return None
    months = record.review_months if isinstance(record, Helpline) else RESOURCE_REVIEW_MONTHS
    years, month = divmod(start.month - 1 + months, 12)
    year, month = start.year + years, month + 1
    return date(year, month, min(start.day, monthrange(year, month)[1])) if year <= MAXYEAR else date.max


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
