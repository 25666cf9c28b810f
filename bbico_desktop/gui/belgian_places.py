# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""In which province an address lies, by its postcode; what has no Belgian postcode is abroad, what has none is not known."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from bbico_desktop.domain.records import UNKNOWN
from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP

ABROAD = "abroad"
_POSTCODE = re.compile(r"(?:^|[\s,])(?:B-)?(\d{4,5})(?=\s+\D)")

# (first, last, province), as bpost gives them out.
_POSTCODES = (
    (1000, 1299, "brussels"),
    (1300, 1499, "walloon-brabant"),
    (1500, 1999, "flemish-brabant"),
    (2000, 2999, "antwerp"),
    (3000, 3499, "flemish-brabant"),
    (3500, 3999, "limburg"),
    (4000, 4999, "liege"),
    (5000, 5999, "namur"),
    (6000, 6599, "hainaut"),
    (6600, 6999, "luxembourg"),
    (7000, 7999, "hainaut"),
    (8000, 8999, "west-flanders"),
    (9000, 9999, "east-flanders"),
)
_NAMES = {
    "brussels": QT_TRANSLATE_NOOP("Places of Belgium", "Brussels"),
    "antwerp": QT_TRANSLATE_NOOP("Places of Belgium", "Antwerp"),
    "east-flanders": QT_TRANSLATE_NOOP("Places of Belgium", "East Flanders"),
    "flemish-brabant": QT_TRANSLATE_NOOP("Places of Belgium", "Flemish Brabant"),
    "limburg": QT_TRANSLATE_NOOP("Places of Belgium", "Limburg"),
    "west-flanders": QT_TRANSLATE_NOOP("Places of Belgium", "West Flanders"),
    "hainaut": QT_TRANSLATE_NOOP("Places of Belgium", "Hainaut"),
    "liege": QT_TRANSLATE_NOOP("Places of Belgium", "Liège"),
    "luxembourg": QT_TRANSLATE_NOOP("Places of Belgium", "Province of Luxembourg"),
    "namur": QT_TRANSLATE_NOOP("Places of Belgium", "Namur"),
    "walloon-brabant": QT_TRANSLATE_NOOP("Places of Belgium", "Walloon Brabant"),
    ABROAD: QT_TRANSLATE_NOOP("Places of Belgium", "Abroad"),
    UNKNOWN: QT_TRANSLATE_NOOP("Places of Belgium", "Place not known"),
}
PLACES = tuple(_NAMES)
"""In the order in which they are offered: what is not known comes last."""


def place_of(address: str | None) -> str:
    """Return one of `PLACES`."""
    found = _POSTCODE.findall(address or "")
    if not found:
        return UNKNOWN
    postcode = found[-1]
    if len(postcode) != 4:
        return ABROAD
    return next((place for first, last, place in _POSTCODES if first <= int(postcode) <= last), UNKNOWN)


def place_name(place: str) -> str:
    """Return what a place is called."""
    return QCoreApplication.translate("Places of Belgium", _NAMES[place])
