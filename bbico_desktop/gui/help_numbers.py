# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A telephone number as an address-book card in a QR code, which a phone keeps without internet."""

from __future__ import annotations

from bbico_desktop.gui.help_content import LargeNumber
from bbico_desktop.printing.vcards import vcard


def card_of(held: LargeNumber) -> str:
    """Return name and number as an address-book card, nothing else: what a phone keeps tells no subject."""
    return vcard(held.contact.name.text, [held.number.href.removeprefix("tel:")])


def qr_of(held: LargeNumber) -> str:
    """Return the QR code of the card as SVG, dark on white."""
    from bbico_desktop.printing.qr import vcard_code  # not before a number is shown large

    return vcard_code(card_of(held)).svg
