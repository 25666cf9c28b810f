# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A reader's own help points: who helps nearby. A verb that raises a Problem has changed nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from bbico_desktop.domain.help_points import MOST_NUMBER, MOST_WORDS, HelpPoint
from bbico_desktop.domain.own_things import MOST_NAME
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import UNKNOWN
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.foundation.clock import Clock
from bbico_desktop.services.own_drafts import clean_text, one_line, web_address
from bbico_desktop.services.own_folder import OwnFolder, time_of_removal
from bbico_desktop.storage.user_help_points import UserHelpPoints


class HelpPoints:
    """May be shared by threads. Every verb may raise Problem of storage."""

    def __init__(self, *, folder: OwnFolder, points: UserHelpPoints, vocabulary: Callable[[], Vocabulary], clock: Clock) -> None:
        self._folder = folder
        self._points = points
        self._vocabulary = vocabulary
        self._clock = clock

    def all(self) -> tuple[HelpPoint, ...]:
        """Return all help points, by name."""
        return self._points.all()

    def add(self, draft: HelpPoint) -> str:
        """Keep a new help point and return its id. Raises Problem `own-text-…`, `own-address-wrong`, `help-points-full`."""
        self._folder.check_writable()
        return self._points.add(self._checked(draft), self._now())

    def change(self, point_id: str, draft: HelpPoint) -> None:
        """Put another draft in the place of a help point. Raises Problem `help-point-unknown` and those of `add`."""
        self._folder.check_writable()
        if not self._points.change(replace(self._checked(draft), id=point_id), self._now()):
            raise Problem("help-point-unknown", Family.NOT_FOUND, id=point_id)

    def remove(self, point_id: str) -> None:
        """Put a help point into the bin. Raises Problem `help-point-unknown`."""
        self._folder.check_writable()
        if not self._points.remove(point_id, time_of_removal(self._clock)):
            raise Problem("help-point-unknown", Family.NOT_FOUND, id=point_id)

    def _checked(self, draft: HelpPoint) -> HelpPoint:
        known = [one.id for one in self._vocabulary().scheme("language")]
        written = self._clock.today().isoformat() if self._clock.plausible() else UNKNOWN
        return replace(checked_point(draft, known), written=written)

    def _now(self) -> str:
        return self._clock.now().isoformat(timespec="seconds")


def checked_point(draft: HelpPoint, languages: Iterable[str]) -> HelpPoint:
    """Return a help point as it may be kept; languages that the catalogue does not know are left out.

    Raises Problem (WRONG_USE) `own-text-missing`, `own-text-too-long`, `own-address-wrong`.
    """
    known = set(languages)
    return replace(
        draft,
        name=one_line(draft.name, field="name", most=MOST_NAME),
        what_for=clean_text(draft.what_for, field="what_for", most=MOST_WORDS),
        phone=_short(draft.phone, field="phone", most=MOST_NUMBER),
        address=clean_text(draft.address, field="address", most=MOST_WORDS),
        hours=clean_text(draft.hours, field="hours", most=MOST_WORDS),
        languages=tuple(one for one in dict.fromkeys(draft.languages) if one in known),
        url=web_address(draft.url),
    )


def _short(text: str, *, field: str, most: int) -> str:
    return " ".join(clean_text(text, field=field, most=most).split())
