# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Turn completions into lines under headings: situations first, because somebody may be in trouble."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from bbico_desktop.domain.results import Completion
from bbico_desktop.gui.models.suggestion_list import SuggestionLine
from bbico_desktop.gui.wording import capital


class Group(StrEnum):
    """What a completion leads to."""

    SITUATION = "situation"
    CONCEPT = "concept"
    ENTRY = "entry"


ICONS = {Group.SITUATION: "life-buoy", Group.CONCEPT: "tag", Group.ENTRY: "file-text"}


def group_of(completion: Completion) -> Group:
    """Return the group in which a completion stands."""
    if completion.entry_id is not None:
        return Group.ENTRY
    return Group.SITUATION if completion.scheme == "situation" else Group.CONCEPT


def suggestion_lines(completions: Iterable[Completion]) -> list[SuggestionLine]:
    """Return the lines, group after group, each behind its heading; a group without completions has none."""
    held = tuple(completions)
    lines = []
    for group in Group:
        own = [one for one in held if group_of(one) == group]
        name = _heading(group)
        if own:
            lines.append(SuggestionLine(text=name, group=name))
        lines += [
            SuggestionLine(text=_text(one), group=name, icon=ICONS[group], warm=group == Group.SITUATION, completion=one)
            for one in own
        ]
    return lines


def _text(completion: Completion) -> str:
    return completion.text if completion.entry_id is not None else capital(completion.text)


def _heading(group: Group) -> str:
    if group == Group.SITUATION:
        return QCoreApplication.translate("Suggestions", "Has something happened?")
    if group == Group.CONCEPT:
        return QCoreApplication.translate("Suggestions", "Topics and terms")
    return QCoreApplication.translate("Suggestions", "Entries")
