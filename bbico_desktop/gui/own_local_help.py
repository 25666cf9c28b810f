# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Who helps nearby, as Help now shows it: plain rows of what the reader wrote herself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bbico_desktop.domain.help_points import HelpPoint

if TYPE_CHECKING:
    from bbico_desktop.composition import Services
    from bbico_desktop.domain.languages import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalRow:
    """One help point; `languages` are written out, `written` is an ISO day or `unknown`."""

    name: str
    phone: str
    what_for: str
    hours: str
    address: str
    languages: str
    written: str


def reading_local(language: Language) -> Callable[[Services], tuple[LocalRow, ...]]:
    """Return the errand that reads the help points, those with a telephone number first."""

    def read(services: Services) -> tuple[LocalRow, ...]:
        points = services.help_points.all()
        labels = services.browsing.labels(language) if points else {}
        rows = [_row(one, labels) for one in points]
        return tuple(sorted(rows, key=lambda one: not one.phone))

    return read


def _row(point: HelpPoint, labels: dict[str, str]) -> LocalRow:
    return LocalRow(
        name=point.name,
        phone=point.phone,
        what_for=point.what_for,
        hours=point.hours.replace("\n", ", "),
        address=point.address.replace("\n", ", "),
        languages=", ".join(labels.get(one, one) for one in point.languages),
        written=point.written,
    )
