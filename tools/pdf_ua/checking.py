# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""All rules together, over one file."""

from __future__ import annotations

from tools.pdf_ua import content_rules, document_rules, font_rules, glyph_rules, link_rules, structure_rules, table_rules
from tools.pdf_ua.rules import Finding
from tools.pdf_ua.tagged import TaggedPdf

RULES = (
    *document_rules.RULES,
    *structure_rules.RULES,
    *table_rules.RULES,
    *content_rules.RULES,
    *link_rules.RULES,
    *font_rules.RULES,
    *glyph_rules.RULES,
)


def findings(pdf: bytes) -> list[Finding]:
    """Return every broken rule of a file and where; empty when all are kept."""
    return findings_in(TaggedPdf(pdf))


def findings_in(pdf: TaggedPdf) -> list[Finding]:
    """Return the same of a file that was read before."""
    return [Finding(rule.name, rule.checkpoints, place) for rule in RULES for place in dict.fromkeys(rule.judge(pdf))]
