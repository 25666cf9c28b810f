# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""All that the directory shows of one entry: the content of its paper, its contacts, and its address as a QR code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.help_content import HelpCall, help_line
from bbico_desktop.printing.handout import EntryHandout
from bbico_desktop.printing.surroundings import Surroundings

if TYPE_CHECKING:
    from bbico_desktop.composition import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryEntry:
    """An organisation or a helpline. `qr` is the address as SVG, empty without an address."""

    id: str
    handout: EntryHandout
    calls: tuple[HelpCall, ...]
    qr: str


def helpline_entry(helpline_id: str, around: Surroundings) -> DirectoryEntry | None:
    """Return a helpline; None when Help now does not have it."""
    helpline = around.helplines.get(helpline_id)
    if helpline is None:
        return None
    call, handout = help_line(helpline, around)
    return DirectoryEntry(id=helpline_id, handout=handout, calls=(call,), qr=_qr(handout))


def read_organisation(services: Services, entry_id: str, language: Language, around: Surroundings) -> DirectoryEntry | None:
    """Return an organisation with its helplines; None for another kind. Raises Problem `unknown-id`; for the worker."""
    handout = services.handouts.handout(entry_id, language)
    if not isinstance(handout, EntryHandout):
        return None
    calls = tuple(
        HelpCall(contact=contact, helpline=around.helplines[contact.id], for_age="all")
        for contact in handout.helplines.contacts
        if contact.id in around.helplines
    )
    return DirectoryEntry(id=entry_id, handout=handout, calls=calls, qr=_qr(handout))


def _qr(handout: EntryHandout) -> str:
    if handout.address is None:
        return ""
    from bbico_desktop.printing.qr import qr_svg  # not needed until an entry is shown

    return qr_svg(handout.address.url)
