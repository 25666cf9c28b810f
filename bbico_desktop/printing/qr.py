# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""QR codes: dark on white with the margin of four modules that the standard asks for (ISO/IEC 18004), in every theme."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import segno

MARGIN_MODULES = 4
LONG_ADDRESS = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class QrCode:
    """A QR code as SVG; `modules` is its width with the margin, so that the layout can keep each module large enough."""

    svg: str
    modules: int


@lru_cache(maxsize=256)
def qr_code(address: str) -> QrCode:
    """Return the QR code of an address; a long address gives up spare modules to stay large enough to photocopy."""
    import segno  # not before something is printed

    return _drawn(segno.make(address, error="l" if len(address) > LONG_ADDRESS else "m", boost_error=False, micro=False))


@lru_cache(maxsize=256)
def vcard_code(card: str) -> QrCode:
    """Return the QR code of an address-book card, with spare modules: it hangs on walls, where paper is torn and written on.

    The letters are UTF-8, which telephones expect of a card although the standard of the code says otherwise.
    """
    import segno  # not before something is printed

    return _drawn(segno.make(card, error="m", boost_error=True, micro=False, encoding="utf-8"))


def qr_svg(address: str) -> str:
    """Return the QR code of an address as SVG alone."""
    return qr_code(address).svg


def _drawn(code: segno.QRCode) -> QrCode:
    out = io.BytesIO()
    code.save(out, kind="svg", border=MARGIN_MODULES, dark="#000000", light="#ffffff", xmldecl=False, nl=False)
    return QrCode(svg=out.getvalue().decode("utf-8"), modules=int(code.symbol_size(border=MARGIN_MODULES)[0]))
