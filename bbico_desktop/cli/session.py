# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a command works with while it runs."""

from __future__ import annotations

from dataclasses import dataclass

from bbico_desktop.cli.environment import Environment
from bbico_desktop.cli.output import Output
from bbico_desktop.cli.words import CLOCK_WRONG, YES, Voice
from bbico_desktop.composition import Services
from bbico_desktop.domain.languages import Language
from bbico_desktop.foundation.messages import sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Services, output and language of one command."""

    services: Services
    output: Output
    environment: Environment
    language: Language

    @property
    def say(self) -> Voice:
        """Return the voice that speaks the reader's language."""
        return self.output.say

    def notice_trouble(self) -> None:
        """Say quietly, beside the answer, what is not as it should be with the catalogue; JSON is left alone."""
        if self.output.as_json:
            return
        for problem in self.services.notices:
            self.output.notice(" ".join(part for part in sentence(problem, self.language) if part))

    def notice_clock(self) -> None:
        """Say that dates cannot be trusted, when the clock shows a day before the program was made."""
        if not self.services.clock.plausible() and not self.output.as_json:
            self.output.notice(self.say(CLOCK_WRONG, today=self.services.clock.today().isoformat()))

    def agrees(self, question: str) -> bool:
        """Ask at the terminal for the word “yes”."""
        return self.ask(question).strip().casefold() in {"yes", self.say(YES).casefold()}

    def ask(self, question: str) -> str:
        """Ask at the terminal and return the line that was typed; empty at the end of the input."""
        self.output.flush()
        self.environment.stderr.write(self.say(question))
        self.environment.stderr.flush()
        return self.environment.stdin.readline()
