# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The sentences of `bbico report`, in English; see `words`."""

from __future__ import annotations

from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP

REPORT_ABOUT = QT_TRANSLATE_NOOP(
    "Cli", "Report mistakes and propose entries of your own; all of it waits in an outbox until you pass it on."
)
REPORT_ADD_ABOUT = QT_TRANSLATE_NOOP("Cli", "Write down what is wrong in an entry. Never name the people you help.")
REPORT_PROPOSE_ABOUT = QT_TRANSLATE_NOOP(
    "Cli", "Propose an entry of your own to the editors: what its form holds, never your note or your documents."
)
REPORT_LIST_ABOUT = QT_TRANSLATE_NOOP("Cli", "List the reports that have not left yet.")
REPORT_EXPORT_ABOUT = QT_TRANSLATE_NOOP("Cli", "Write all reports to one file, for the editors.")
REPORT_REMOVE_ABOUT = QT_TRANSLATE_NOOP("Cli", "Take reports out of the outbox, all of them if no number is given.")
REPORT_KIND_HELP = QT_TRANSLATE_NOOP("Cli", "wrong, old, unsafe or other (wrong)")
REPORT_NOTE_HELP = QT_TRANSLATE_NOOP("Cli", "what is not right, without names of people you help")
REPORT_OUT_HELP = QT_TRANSLATE_NOOP("Cli", "the file to write")
REPORT_NUMBER_HELP = QT_TRANSLATE_NOOP("Cli", "number of the report, as “bbico report list” shows it")
REPORT_KEPT = QT_TRANSLATE_NOOP("Cli", "The report on “{title}” is in the outbox. Pass it on with: bbico report export --out FILE")
PROPOSAL_KEPT = QT_TRANSLATE_NOOP("Cli", "The proposal “{title}” is in the outbox. Pass it on with: bbico report export --out FILE")
NO_REPORTS = QT_TRANSLATE_NOOP("Cli", "The outbox is empty.")
REPORTS_WRITTEN = QT_TRANSLATE_NOOP("Cli", "Reports written: {count}. They stay in the outbox until “bbico report remove”.")
REPORTS_REMOVED = QT_TRANSLATE_NOOP("Cli", "Reports removed: {count}.")
REPORT_KIND = {
    "wrong": QT_TRANSLATE_NOOP("Cli", "wrong"),
    "old": QT_TRANSLATE_NOOP("Cli", "old"),
    "unsafe": QT_TRANSLATE_NOOP("Cli", "unsafe"),
    "other": QT_TRANSLATE_NOOP("Cli", "other"),
    "proposal": QT_TRANSLATE_NOOP("Cli", "proposal"),
}
SORT_HELP = QT_TRANSLATE_NOOP("Cli", "order: relevance, title, checked, duration or age (relevance); what is not known comes last")
ROOM_HELP = QT_TRANSLATE_NOOP("Cli", "works in such a room: no-wifi, no-devices or printer-only; may be given several times")
GROUP_HELP = QT_TRANSLATE_NOOP("Cli", "made for so many people")
UNKNOWN_TOO_HELP = QT_TRANSLATE_NOOP("Cli", "with --room, --minutes and --group: also what does not say whether it fits")
