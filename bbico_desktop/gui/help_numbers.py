# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A telephone number as an address-book card in a QR code, which a phone keeps without internet."""

from __future__ import annotations

import re

from bbico_desktop.gui.help_content import LargeNumber

_SPECIAL = re.compile(r"([\\;,])")


def vcard(held: LargeNumber) -> str:
    """Return name and number as vCard 3.0 (RFC 2426), nothing else: what a phone keeps tells no subject."""
    name = _SPECIAL.sub(r"\\\1", held.contact.name.text)
    number = held.number.href.removeprefix("tel:")
    return "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", f"N:{name};;;;", f"FN:{name}", f"TEL:{number}", "END:VCARD", ""))


def qr_of(held: LargeNumber) -> str:
    """Return the QR code of the card as SVG, dark on white."""
    from bbico_desktop.printing.qr import qr_svg  # not before a number is shown large

    return qr_svg(vcard(held))
