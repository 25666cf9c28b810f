# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The catalogue's own words in one language, as the window needs them: labels, icons and topic groups."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.queries import Filters
from bbico_desktop.gui.wording import capital

if TYPE_CHECKING:
    from bbico_desktop.composition import Services

ICON_SCHEMES = ("type", "topic", "situation")
ORDERED_SCHEMES = ("age_group", "education_level")


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueWords:
    """Labels and icons by concept id; the topics of each group; the places of concepts that have an order of their own."""

    language: Language | Literal[""] = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    icons: Mapping[str, str] = field(default_factory=dict)
    groups: Mapping[str, frozenset[str]] = field(default_factory=dict)
    places: Mapping[str, int] = field(default_factory=dict)

    def label(self, concept_id: str) -> str:
        """Return a concept's label as it stands at the beginning of a line."""
        return capital(self.labels.get(concept_id, concept_id))

    def word(self, concept_id: str) -> str:
        """Return a concept's label as it stands inside a line."""
        return self.labels.get(concept_id, concept_id)

    def group_of(self, filters: Filters) -> str | None:
        """Return the topic group whose topics are just the chosen ones."""
        chosen = filters.chosen.get("topic")
        return next((group for group, topics in self.groups.items() if topics == chosen), None)


def read_words(services: Services, language: Language) -> CatalogueWords:
    """Return the words of the open catalogue; called in a worker."""
    browsing = services.browsing
    groups: dict[str, set[str]] = {}
    for topic in browsing.concepts("topic"):
        for group in topic.broader:
            groups.setdefault(group, set()).add(topic.id)
    return CatalogueWords(
        language=language,
        labels=browsing.labels(language),
        icons={one.id: one.icon for scheme in ICON_SCHEMES for one in browsing.concepts(scheme) if one.icon},
        places={one.id: place for scheme in ORDERED_SCHEMES for place, one in enumerate(browsing.concepts(scheme))},
        groups={group: frozenset(topics) for group, topics in groups.items()},
    )
