# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The bridge between the words of the communities, as the catalogue ships it."""

from __future__ import annotations

from itertools import chain

import pytest

from bbico_desktop.domain.languages import LANGUAGES
from bbico_desktop.domain.vocabulary import Vocabulary
from tests.whole_catalogue import whole_catalogue


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return whole_catalogue().vocabulary


def test_at_least_sixty_notions_have_a_word_and_a_note_in_each_language(vocabulary: Vocabulary):
    bridge = vocabulary.scheme("bridge")

    assert len(bridge) >= 60
    for concept in bridge:
        assert set(concept.pref) == set(concept.scope_note) == set(LANGUAGES), concept.id


def test_no_notion_has_the_id_of_another_concept(vocabulary: Vocabulary):
    others = {concept.id for concept in vocabulary if concept.scheme != "bridge"}

    assert not others & vocabulary.ids("bridge")


def test_the_words_of_the_communities_stand_together(vocabulary: Vocabulary):
    words = {one.id: {*one.pref.values(), *chain(*one.alt.values())} for one in vocabulary.scheme("bridge")}

    assert words["school-counselling"] >= {"CLB", "centre PMS", "Kaleido"}
    assert words["social-welfare-office"] >= {"OCMW", "CPAS", "ÖSHZ"}
