# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Help that is one person's own affair: paper that others may see says nothing of it."""

from __future__ import annotations

from bbico_desktop.domain.records import AnyRecord, Helpline, Sheet


def is_private(record: AnyRecord) -> bool:
    """Say whether an entry is a help sheet or a line to call: what it is called tells what happened to whoever holds it."""
    return is_help_sheet(record) or (isinstance(record, Helpline) and bool(record.phone))


def is_help_sheet(record: AnyRecord) -> bool:
    """Say whether an entry is a help sheet."""
    return isinstance(record, Sheet) and bool(record.situation or record.do_now)
