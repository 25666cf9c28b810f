# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""QR codes: dark on white with the margin of four modules that the standard asks for (ISO/IEC 18004), in every theme."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache

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

    code = segno.make(address, error="l" if len(address) > LONG_ADDRESS else "m", boost_error=False, micro=False)
    out = io.BytesIO()
    code.save(out, kind="svg", border=MARGIN_MODULES, dark="#000000", light="#ffffff", xmldecl=False, nl=False)
    return QrCode(svg=out.getvalue().decode("utf-8"), modules=int(code.symbol_size(border=MARGIN_MODULES)[0]))


def qr_svg(address: str) -> str:
    """Return the QR code of an address as SVG alone."""
    return qr_code(address).svg
