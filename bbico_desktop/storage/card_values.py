# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Read back the cards that `storage.cards` wrote. Standard library only: this runs before the first list shows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from bbico_desktop.domain.ages import AgeRange
from bbico_desktop.domain.entries import EntryCard, Maker

_NAMES = tuple(field.name for field in fields(EntryCard))
_PUT = tuple(getattr(EntryCard, name).__set__ for name in _NAMES)
_MAKERS, _AGES = _NAMES.index("makers"), _NAMES.index("ages")
_LISTS = tuple(_NAMES.index(name) for name in ("topics", "audiences", "languages"))


def card_from_json(text: str) -> EntryCard:
    """Return the card that `card_to_json` wrote. Raises ValueError or TypeError when it did not."""
    return card_from_values(json.loads(text))


def card_from_values(array: Sequence[Any]) -> EntryCard:
    """Return the card whose fields are the values of `array`, in order."""
    # A page of cards is made between two key strokes: put into their slots like this, its fields take half of the time that the
    # frozen class's own __init__ takes. The order is that of the class (tested).
    values = list(array)
    if len(values) != len(_NAMES):
        raise ValueError("a card has other fields")
    values[_MAKERS] = tuple([Maker(id=maker, name=name) for maker, name in array[_MAKERS]])
    values[_AGES] = AgeRange(min=array[_AGES][0], max=array[_AGES][1]) if array[_AGES] else None
    for place in _LISTS:
        values[place] = tuple(array[place])
    card = object.__new__(EntryCard)
    for put, value in zip(_PUT, values, strict=True):
        put(card, value)
    return card
