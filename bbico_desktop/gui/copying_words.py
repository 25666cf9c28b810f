# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Whether something may be copied for a group: what its licence says, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_OPEN = ("CC0", "CC BY")
_RESERVED = "all rights reserved"


def copying_words(licence: str | None) -> str:
    """Return in words whether copying for a group is allowed; a licence that we do not know is quoted as it is."""
    if not licence:
        return QCoreApplication.translate("Copying", "not known – ask the maker")
    if licence.casefold() == _RESERVED:
        return QCoreApplication.translate("Copying", "no, all rights reserved – ask the maker")
    if not licence.startswith(_OPEN):
        return QCoreApplication.translate("Copying", "the maker says: “{licence}”").format(licence=licence)
    kinds = licence.split()[1] if " " in licence else ""
    if "NC" in kinds:
        allowed = QCoreApplication.translate("Copying", "yes, but never for money, and with the maker's name ({licence})")
    elif licence.startswith("CC0"):
        allowed = QCoreApplication.translate("Copying", "yes ({licence})")
    else:
        allowed = QCoreApplication.translate("Copying", "yes, with the maker's name ({licence})")
    words = allowed.format(licence=licence)
    return QCoreApplication.translate("Copying", "{allowed}, unchanged").format(allowed=words) if "ND" in kinds else words
