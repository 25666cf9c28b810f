# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the reader can do with her own things, each a step that can be taken back; what is said of it is in words here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bbico_desktop.domain.help_points import HelpPoint
from bbico_desktop.domain.own_things import EntryDraft
from bbico_desktop.gui.own_kept import Section
from bbico_desktop.gui.undo_steps import UndoSteps
from bbico_desktop.gui.wording import quoted

if TYPE_CHECKING:
    from bbico_desktop.composition import Services
    from bbico_desktop.domain.languages import Language
    from bbico_desktop.domain.reports import Report

Said = Callable[[str], None]
Told = Callable[[Exception], None]


class OwnChanges:
    """Holds no widget; `steps` makes each change in the worker and keeps what takes it back."""

    def __init__(self, steps: UndoSteps) -> None:
        self._steps = steps

    def save_entry(self, about: str, draft: EntryDraft, answer: Said, trouble: Told) -> None:
        """Keep an entry, a new one when `about` is empty; `answer` gets its id."""

        def said() -> str:
            return QCoreApplication.translate("OwnChanges", "Saved: “{title}”").format(title=" ".join(draft.title.split()))

        self._steps.make(said, _saving_entry(about, draft), answer, trouble)

    def save_point(self, about: str, draft: HelpPoint, answer: Said, trouble: Told) -> None:
        """Keep a help point, a new one when `about` is empty; `answer` gets its id."""

        def said() -> str:
            return QCoreApplication.translate("OwnChanges", "Saved: “{title}”").format(title=" ".join(draft.name.split()))

        self._steps.make(said, _saving_point(about, draft), answer, trouble)

    def remove(self, section: Section, key: str, title: str) -> None:
        """Put something into the bin."""

        def said() -> str:
            return QCoreApplication.translate("OwnChanges", "“{title}” is in the bin, for 30 days.").format(title=title)

        self._steps.make(said, _removing(section, key))

    def propose(self, entry_id: str, title: str, language: Language, answer: Callable[[Report], None]) -> None:
        """Put an own entry into the outbox for the editors, and say what stays here."""

        def said() -> str:
            words = QCoreApplication.translate("OwnChanges", "{title} is in the outbox. Your note and documents stay here.")
            return words.format(title=quoted(title))

        self._steps.make(said, _proposing(entry_id, language), answer)

    def restore(self, number: int, title: str) -> None:
        """Put something back from the bin."""

        def said() -> str:
            return QCoreApplication.translate("OwnChanges", "Put back: “{title}”").format(title=title)

        self._steps.make(said, _restoring(number))


def _proposing(entry_id: str, language: Language) -> Callable[[Services], Report]:
    def proposing(services: Services) -> Report:
        return services.outbox.propose(entry_id, language=language)

    return proposing


def _saving_entry(about: str, draft: EntryDraft) -> Callable[[Services], str]:
    def save(services: Services) -> str:
        if not about:
            return services.own_things.add_entry(draft)
        services.own_things.change_entry(about, draft)
        return about

    return save


def _saving_point(about: str, draft: HelpPoint) -> Callable[[Services], str]:
    def save(services: Services) -> str:
        if not about:
            return services.help_points.add(draft)
        services.help_points.change(about, draft)
        return about

    return save


def _removing(section: Section, key: str) -> Callable[[Services], None]:
    def remove(services: Services) -> None:
        if section == Section.ENTRIES:
            services.own_things.remove_entry(key)
        elif section == Section.HELP_POINTS:
            services.help_points.remove(key)
        elif section == Section.NOTES:
            services.own_things.set_note(key, "")
        else:
            services.own_things.detach(int(key))

    return remove


def _restoring(number: int) -> Callable[[Services], str]:
    def restore(services: Services) -> str:
        return services.bin.restore(number).name

    return restore
