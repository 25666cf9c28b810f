# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the window says when something goes wrong: expected trouble in a sentence, the rest in the log and plainly."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.problems import Problem
from bbico_desktop.gui.notice import OWN_PLACE, Wording

DAMAGED = "user-data-damaged"
"""The file with the reader's own things cannot be read."""
ONLY_READING = "own-things-off"
"""Nothing of the reader's own can be kept here."""


def words_for(error: Exception, language: Language) -> str:
    """Return one or two sentences for the reader; an error that nobody expected goes to the log, its words left out."""
    if isinstance(error, Problem):
        from bbico_desktop.foundation.messages import sentence  # not needed until something goes wrong

        what, remedy = sentence(error, language)
        return " ".join(part for part in (what, _remedy_here(error.code) or remedy) if part)
    _log(error)
    return _bug_words()


def wording_of(error: Exception, language: Callable[[], Language]) -> Wording:
    """Return what says these sentences anew, in the language of then; what goes to the log goes there once."""
    if not isinstance(error, Problem):
        _log(error)
        return _bug_words

    def say() -> str:
        return words_for(error, language())

    return say


def way_out_of(error: Exception) -> str:
    """Return the place in the window where something is done about trouble; empty when there is none."""
    return OWN_PLACE if isinstance(error, Problem) and error.code == DAMAGED else ""


def _remedy_here(code: str) -> str:
    """Return what to do in the window about a problem whose remedy is a command elsewhere; empty for all others."""
    if code == ONLY_READING:
        return QCoreApplication.translate("Errors", "Ask whoever looks after this computer for permission to write there.")
    if code != DAMAGED:
        return ""
    from bbico_desktop.gui.wording import own_place  # not needed until something goes wrong

    here = QCoreApplication.translate(
        "Errors",
        "The page “{place}” puts the newest sound copy in its place, or begins a new file when there is none. The damaged "
        "one is kept.",
    )
    return here.format(place=own_place())


def _log(error: Exception) -> None:
    from bbico_desktop.foundation.logs import log_bug  # not needed until something goes wrong

    log_bug(error)


def _bug_words() -> str:
    return QCoreApplication.translate(
        "Errors", "Something went wrong that should not. It was written to the log; your work is safe."
    )
