# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""An entry as a few lines of plain text, to paste into a letter: title, maker, address, licence, date."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from bbico_desktop.domain.records import Helpline, Resource, Sheet
from bbico_desktop.gui import wording
from bbico_desktop.gui.entry_facts import EntryView, address_of
from bbico_desktop.gui.wording import named


def citation(view: EntryView) -> str:
    """Return the text; what is not known is left out, but for the licence of somebody else's material."""
    return "\n".join(_lines(view)) + "\n"


def _lines(view: EntryView) -> Iterator[str]:
    record, card = view.record, view.card
    yield card.title
    makers = ", ".join(maker.name for maker in card.makers)
    if makers:
        yield makers
    if isinstance(record, Helpline) and record.phone:
        yield named(QCoreApplication.translate("Facts", "Call"), " / ".join(one.number for one in record.phone))
    address = address_of(record)
    if address:
        yield address
    licence = record.licence if isinstance(record, Resource) else record.rights if isinstance(record, Sheet) else ""
    if licence or isinstance(record, Resource):
        yield named(QCoreApplication.translate("Citation", "Licence"), licence or _unknown())
    yield named(QCoreApplication.translate("Facts", "Checked"), wording.day(record.as_of) or _unknown())


def _unknown() -> str:
    return QCoreApplication.translate("Facts", "not known")
