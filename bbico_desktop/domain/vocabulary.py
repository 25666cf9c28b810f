# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Concepts and their labels: topics, audiences, types and the other lists, as SKOS knows them (https://www.w3.org/TR/skos-reference/)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bbico_desktop.domain.languages import Localized, wording
from bbico_desktop.domain.records import STRICT, AgeRange

SCHEMES = (
    "topic",
    "topic_group",
    "audience",
    "type",
    "kind",
    "organisation_type",
    "education_level",
    "age_group",
    "needs",
    "community",
    "language",
    "price",
    "format",
    "status",
    "situation",
    "room_need",
    "competence",
    "framework",
    "risk",
    "bridge",
)
"""Each is one file `db/vocabulary/<scheme>.yaml`. A concept id that stands in two schemes has the same labels in both."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """One concept of a scheme. `close_match` names what published frameworks call nearly the same (skos:closeMatch)."""

    __pydantic_config__ = STRICT

    id: str
    scheme: str
    pref: Localized
    alt: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    scope_note: Localized = field(default_factory=dict)
    broader: tuple[str, ...] = ()
    icon: str | None = None
    ages: AgeRange | None = None
    topics: tuple[str, ...] = ()
    close_match: tuple[str, ...] = ()

    def label(self, language: str) -> str:
        """Return the preferred label, in English where `language` has none, else the id."""
        return wording(self.pref, language).text or self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """All concepts, in the order in which their files give them."""

    concepts: tuple[Concept, ...]

    def scheme(self, scheme: str) -> tuple[Concept, ...]:
        """Return the concepts of one scheme, in their own order."""
        return tuple(concept for concept in self.concepts if concept.scheme == scheme)

    def ids(self, scheme: str) -> frozenset[str]:
        """Return the ids that one scheme knows."""
        return frozenset(concept.id for concept in self.scheme(scheme))

    def labels(self, language: str) -> dict[str, str]:
        """Return {concept id: label} over all schemes."""
        return {concept.id: concept.label(language) for concept in self.concepts}

    def __iter__(self) -> Iterator[Concept]:
        return iter(self.concepts)
