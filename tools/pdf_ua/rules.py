# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a rule is, and what it says when it is broken."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from tools.pdf_ua.tagged import TaggedPdf

OURS = ""


class Rule(NamedTuple):
    """One rule; `judge` yields a sentence for each place that breaks it.

    `checkpoints` are failure conditions of the Matterhorn Protocol for PDF/UA-1; none where the rule is our own or stands in
    ISO 32000-1 alone.
    """

    name: str
    checkpoints: str
    judge: Callable[[TaggedPdf], Iterator[str]]


class Finding(NamedTuple):
    """One broken rule, and where."""

    rule: str
    checkpoints: str
    place: str

    def __str__(self) -> str:
        return f"{self.rule}{f' [Matterhorn {self.checkpoints}]' if self.checkpoints else ''}: {self.place}"
