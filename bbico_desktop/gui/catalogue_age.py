# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Which catalogue is open and how old it is, in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from bbico_desktop.domain.entries import CatalogueInfo
from bbico_desktop.foundation.clock import Clock


def catalogue_words(info: CatalogueInfo, clock: Clock) -> tuple[str, str]:
    """Return a name and an age; without an age when the clock cannot tell."""
    name = QCoreApplication.translate("CatalogueAge", "Catalogue {number}").format(number=info.seq)
    issued = date.fromisoformat(info.issued)
    day = QLocale().toString(QDate(issued.year, issued.month, issued.day), QCoreApplication.translate("Wording", "d MMM yyyy"))
    days = (clock.today() - issued).days
    if days < 0 or not clock.plausible():
        return name, day
    return name, f"{day} · {_age(days)}"


def _age(days: int) -> str:
    if days == 0:
        return QCoreApplication.translate("CatalogueAge", "from today")
    if days == 1:
        return QCoreApplication.translate("CatalogueAge", "1 day old")
    return QCoreApplication.translate("CatalogueAge", "%n days old", "", days)
