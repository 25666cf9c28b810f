# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the window says when something goes wrong: expected trouble in a sentence, the rest in the log and plainly."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.problems import Problem
from bbico_desktop.gui.notice import Wording


def words_for(error: Exception, language: Language) -> str:
    """Return one or two sentences for the reader; an error that nobody expected goes to the log, its words left out."""
    if isinstance(error, Problem):
        from bbico_desktop.foundation.messages import sentence  # not needed until something goes wrong

        return " ".join(part for part in sentence(error, language) if part)
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


def _log(error: Exception) -> None:
    from bbico_desktop.foundation.logs import log_bug  # not needed until something goes wrong

    log_bug(error)


def _bug_words() -> str:
    return QCoreApplication.translate(
        "Errors", "Something went wrong that should not. It was written to the log; your work is safe."
    )
