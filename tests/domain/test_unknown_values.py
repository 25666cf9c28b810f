# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Of a value that nobody knows, those are named that were likely meant; else all."""

import pytest

from bbico_desktop.domain.unknown_values import unknown_value
from bbico_desktop.domain.vocabulary import Concept

TOPICS = (
    Concept(
        id="cyberbullying",
        scheme="topic",
        pref={"nl": "cyberpesten", "de": "Cybermobbing"},
        alt={"fr": ("harcèlement en ligne",)},
    ),
    Concept(id="phishing", scheme="topic", pref={"nl": "phishing"}),
    Concept(id="privacy", scheme="topic", pref={"nl": "privacy", "fr": "vie privée"}),
)  # fmt: skip


@pytest.mark.parametrize(
    ("value", "near"),
    [
        ("cyberbulying", "cyberbullying"),
        ("Phising", "phishing"),
        ("cyberpesten", "cyberbullying"),
        ("cybermobing", "cyberbullying"),
        ("Harcelement en ligne", "cyberbullying"),
        (" vie privee ", "privacy"),
    ],
)
def test_what_is_called_so_or_nearly_so_is_named(value: str, near: str):
    problem = unknown_value("--topic", value, (*TOPICS, "unknown"))

    assert problem.code == "unknown-value-near"
    assert problem.facts["near"] == near


def test_where_nothing_is_near_all_values_are_named():
    problem = unknown_value("--topic", "zzz", (*TOPICS, "unknown"))

    assert (problem.code, problem.facts["values"]) == ("unknown-value", "cyberbullying, phishing, privacy, unknown")
