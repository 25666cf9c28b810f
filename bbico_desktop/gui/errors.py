# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the window says when something goes wrong: expected trouble in a sentence, the rest in the log and plainly."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.problems import Problem


def words_for(error: Exception, language: Language) -> str:
    """Return one or two sentences for the reader; an error that nobody expected goes to the log, its words left out."""
    if isinstance(error, Problem):
        from bbico_desktop.foundation.messages import sentence  # not needed until something goes wrong

        return " ".join(part for part in sentence(error, language) if part)
    from bbico_desktop.foundation.logs import log_bug  # likewise

    log_bug(error)
    return QCoreApplication.translate(
        "Errors", "Something went wrong that should not. It was written to the log; your work is safe."
    )
