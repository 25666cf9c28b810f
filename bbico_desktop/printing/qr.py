# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""QR codes: dark on white with the margin of four modules that the standard asks for (ISO/IEC 18004), in every theme."""

from __future__ import annotations

import io

MARGIN_MODULES = 4
LONG_ADDRESS = 80


def qr_svg(address: str) -> str:
    """Return the QR code of an address as SVG; a long address gives up spare modules to keep them large enough to photocopy."""
    import segno  # not before something is printed

    code = segno.make(address, error="l" if len(address) > LONG_ADDRESS else "m", boost_error=False, micro=False)
    out = io.BytesIO()
    code.save(out, kind="svg", border=MARGIN_MODULES, dark="#000000", light="#ffffff", xmldecl=False, nl=False)
    return out.getvalue().decode("utf-8")
