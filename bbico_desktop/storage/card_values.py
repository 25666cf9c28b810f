# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Read back the cards that `storage.cards` wrote. Standard library only: this runs before the first list shows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from bbico_desktop.domain.ages import AgeRange
from bbico_desktop.domain.entries import EntryCard, Maker


def card_from_json(text: str) -> EntryCard:
    """Return the card that `card_to_json` wrote. Raises ValueError or TypeError when it did not."""
    return card_from_values(json.loads(text))


def card_from_values(array: Sequence[Any]) -> EntryCard:
    """Return the card whose fields are the values of `array`, in order."""
    # Named one by one, because a page of fifty cards is made between two key strokes: this is twice as fast as a loop over names.
    (entry_id, kind, entry_type, title, title_language, summary, text_language, makers, topics, audiences, languages, ages) = array[
        :12
    ]
    (duration_minutes, price, low_connectivity, community, phone, url, as_of) = array[12:]
    return EntryCard(
        id=entry_id,
        kind=kind,
        type=entry_type,
        title=title,
        title_language=title_language,
        summary=summary,
        text_language=text_language,
        makers=tuple([Maker(id=maker, name=name) for maker, name in makers]),
        topics=tuple(topics),
        audiences=tuple(audiences),
        languages=tuple(languages),
        ages=AgeRange(min=ages[0], max=ages[1]) if ages else None,
        duration_minutes=duration_minutes,
        price=price,
        low_connectivity=low_connectivity,
        community=community,
        phone=phone,
        url=url,
        as_of=as_of,
    )
