# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A card comes back from its JSON field by field."""

import pytest

from bbico_desktop.domain.ages import AgeRange
from bbico_desktop.domain.entries import EntryCard, Maker
from bbico_desktop.storage.card_values import card_from_json
from bbico_desktop.storage.cards import card_to_json

CARD = EntryCard(
    id="news-detective",
    kind="resource",
    type="game",
    title="News detective",
    title_language="en",
    summary="Find out what is true.",
    text_language="nl",
    makers=(Maker(id="child-focus", name="Child Focus"),),
    topics=("disinformation",),
    audiences=("pupils", "teachers"),
    languages=("fr",),
    ages=AgeRange(min=10, max=14),
    duration_minutes=50,
    price="free",
    low_connectivity="offline",
    community="flemish",
    phone="116 000",
    url="https://example.org/",
    as_of="2026-11",
)


def test_every_field_comes_back_where_it_was():
    assert card_from_json(card_to_json(CARD)) == CARD


@pytest.mark.parametrize("text", ["[]", '["only-an-id"]', card_to_json(CARD)[:-1] + ',"more"]'])
def test_another_number_of_fields_is_refused(text: str):
    with pytest.raises(ValueError, match="fields"):
        card_from_json(text)
