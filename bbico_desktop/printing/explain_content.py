# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What stands on a sheet that explains: what it is, why it matters, what helps, how to talk about it, whom to call."""

from __future__ import annotations

from bbico_desktop.domain.records import Sheet
from bbico_desktop.printing import words
from bbico_desktop.printing.contacts import contacts_for
from bbico_desktop.printing.feet import foot_for, sources_of
from bbico_desktop.printing.handout import ExplainHandout
from bbico_desktop.printing.markdown_blocks import blocks_of
from bbico_desktop.printing.other_entries import related_block
from bbico_desktop.printing.sheet_content import easy_block, intro_of, numbered_sources, steps_of
from bbico_desktop.printing.surroundings import Surroundings


def explains(sheet: Sheet) -> bool:
    """Say whether a sheet has a block of those that explain."""
    return bool(sheet.what_it_is or sheet.why_it_matters or sheet.what_helps)


def explain_handout(sheet: Sheet, around: Surroundings) -> ExplainHandout:
    """Return an explanation as a hand-out; what nobody wrote is empty."""
    numbers = numbered_sources(sheet)
    title = around.title_of(sheet)
    blocks = (
        (words.WHAT_IT_IS, sheet.what_it_is),
        (words.WHY_IT_MATTERS, sheet.why_it_matters),
        (words.WHAT_HELPS, sheet.what_helps),
        (words.TALK_ABOUT, sheet.talk_about),
    )
    return ExplainHandout(
        language=around.language,
        kind_label=around.label(sheet.type),
        title=title,
        language_note=around.note(title),
        intro=intro_of(sheet, around),
        points=tuple(steps_of(heading, steps, around, numbers) for heading, steps in blocks if steps),
        call=contacts_for(sheet.call, words.WHO_TO_CALL, around),
        easy=easy_block(sheet, around),
        body=blocks_of(sheet.body, around),
        related=related_block(sheet.related, around),
        sources=sources_of(numbers, around),
        foot=foot_for(sheet, around),
    )
