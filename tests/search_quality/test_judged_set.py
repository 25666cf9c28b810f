# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The judged queries cover every topic, language and way of typing, and some are kept from fitting the search."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import yaml

from bbico_desktop.domain.languages import LANGUAGES
from bbico_desktop.services.judged_queries import Judged, read_judged
from tools.search_quality import JUDGED, misplaced

TOPICS = Path(__file__).resolve().parents[2] / "db" / "vocabulary" / "topic.yaml"
LEAST = {"plain": 60, "misspelt": 50, "mixed": 25, "sentence": 60, "room": 40}


@cache
def judged() -> tuple[Judged, ...]:
    found, mistakes = read_judged(JUDGED.read_text(encoding="utf-8"), JUDGED.name)
    assert mistakes == ()
    return found


def test_there_are_enough_queries_spread_evenly_over_the_languages():
    counts = Counter(one.language for one in judged())

    assert len(judged()) >= 260
    assert set(counts) == set(LANGUAGES)
    assert max(counts.values()) - min(counts.values()) <= 2


def test_every_way_of_typing_is_there_in_every_language():
    counts = Counter(one.group for one in judged())
    by_language = Counter((one.group, one.language) for one in judged())

    assert set(counts) == set(LEAST)
    assert {group: count for group, count in counts.items() if count < LEAST[group]} == {}
    assert min(by_language[group, language] for group in LEAST for language in LANGUAGES) >= 6


def test_every_topic_is_asked_for_at_least_twice():
    asked = Counter(topic for one in judged() for topic in one.topics)
    topics = [concept["id"] for concept in yaml.safe_load(TOPICS.read_text(encoding="utf-8"))["concepts"]]

    assert [topic for topic in topics if asked[topic] < 2] == []


def test_the_split_of_each_query_follows_from_its_words():
    assert misplaced(judged()) == []


def test_about_four_of_ten_queries_never_fit_the_search():
    tests = sum(one.split == "test" for one in judged())

    assert 0.35 <= tests / len(judged()) <= 0.45
