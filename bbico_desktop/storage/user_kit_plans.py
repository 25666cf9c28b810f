# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a reader plans with a kit as a whole: its note, the time there is for it, and whether there is a screen."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Boolean, Column, Connection, ForeignKey, Integer, MetaData, Table, Text, delete, insert, select, update

from bbico_desktop.domain.kits import KeptKit
from bbico_desktop.storage.user_changes import watch
from bbico_desktop.storage.user_schema import KIT

_METADATA = MetaData()

# The table is made with the first plan, in a file of any version, as those of the bin are; a kit without a plan has no row.
KIT_PLAN = Table(
    "kit_plan",
    _METADATA,
    Column("kit_id", Integer, ForeignKey(KIT.c.id, ondelete="CASCADE"), primary_key=True),
    Column("note", Text, nullable=False),
    Column("planned", Integer),
    Column("on_paper", Boolean, nullable=False),
)


def with_plan(connection: Connection, kit: KeptKit) -> KeptKit:
    """Return a kit with what is planned with it."""
    row = connection.execute(select(KIT_PLAN).where(KIT_PLAN.c.kit_id == kit.id)).first() if _is_made(connection) else None
    return replace(kit, note=row.note, planned=row.planned, on_paper=bool(row.on_paper)) if row else kit


def put_plan(connection: Connection, kit_id: int, kit: KeptKit) -> None:
    """Keep what is planned with a kit."""
    is_plan = bool(kit.note or kit.planned is not None or kit.on_paper)
    if not (is_plan or _is_made(connection)):
        return
    _make_table(connection)
    held = connection.execute(select(KIT_PLAN.c.kit_id).where(KIT_PLAN.c.kit_id == kit_id)).first()
    values = {"note": kit.note, "planned": kit.planned, "on_paper": kit.on_paper}
    if not is_plan:
        connection.execute(delete(KIT_PLAN).where(KIT_PLAN.c.kit_id == kit_id))
    elif held:
        connection.execute(update(KIT_PLAN).where(KIT_PLAN.c.kit_id == kit_id), values)
    else:
        connection.execute(insert(KIT_PLAN), {"kit_id": kit_id, **values})


def _make_table(connection: Connection) -> None:
    """Make the table where there is none yet; what is recorded is recorded in it too."""
    if not _is_made(connection):
        _METADATA.create_all(connection)
        watch(connection)


def _is_made(connection: Connection) -> bool:
    asked = "SELECT count(*) FROM main.sqlite_schema WHERE name = 'kit_plan'"
    return bool(connection.exec_driver_sql(asked).scalar_one())
