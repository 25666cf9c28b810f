# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Write what a command found: aligned text for people, or one JSON object a line for programs."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable, Sequence
from typing import Any

from bbico_desktop.cli.environment import Environment
from bbico_desktop.cli.words import LINE, TODO, Voice
from bbico_desktop.domain.problems import Mistake, Place, Problem
from bbico_desktop.foundation.messages import mistake_sentence, sentence

CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
BOLD, PLAIN = "\x1b[1m", "\x1b[0m"


class Output:
    """The two streams of a command. In texts from outside, what could steer a terminal is shown as a mark."""

    def __init__(self, *, environment: Environment, say: Voice, as_json: bool) -> None:
        self.say = say
        self.as_json = as_json
        self.width = environment.width
        self._stdout = environment.stdout
        self._stderr = environment.stderr
        self._styled = environment.stdout.isatty() and "NO_COLOR" not in environment.environ

    @property
    def for_a_person(self) -> bool:
        """Say whether somebody reads along at a terminal."""
        return self._stdout.isatty() and not self.as_json

    def line(self, text: str = "", *, indent: int = 0, hanging: int = 0, strong: bool = False) -> None:
        """Write a paragraph, wrapped to the width; `hanging` more spaces stand before its later lines."""
        wrapped = self._wrapped(clean(text), indent, hanging)
        self._stdout.write(f"{BOLD}{wrapped}{PLAIN}\n" if strong and self._styled else f"{wrapped}\n")

    def unbroken(self, text: str) -> None:
        """Write a line that is never wrapped, so that a path in it can be copied."""
        self._stdout.write(clean(text) + "\n")

    def table(self, rows: Iterable[Sequence[str]], *, indent: int = 0) -> None:
        """Write rows in columns; the last column wraps, unless it is one word, such as a path that is to be copied."""
        cells = [[clean(cell) for cell in row] for row in rows]
        if not cells:
            return
        widths = [max(len(row[column]) for row in cells) for column in range(len(cells[0]) - 1)]
        for row in cells:
            head = "".join(cell.ljust(width + 2) for cell, width in zip(row, widths, strict=False))
            text = self._wrapped(head + row[-1], indent, len(head)) if " " in row[-1] else " " * indent + head + row[-1]
            self._stdout.write(text.rstrip() + "\n")

    def json(self, value: Any) -> None:
        """Write one object on one line."""
        self._stdout.write(json.dumps(value, ensure_ascii=False, separators=(", ", ": ")) + "\n")

    def notice(self, text: str) -> None:
        """Write a line that is not the answer itself to the error stream, so that it never mixes with data."""
        self._stderr.write((self._wrapped(clean(text), 0, 0) if self._stderr.isatty() else clean(text)) + "\n")

    def progress(self, text: str) -> None:
        """Write how far it is over what stood there before, where somebody reads along; empty when all is done."""
        if self._stderr.isatty() and not self.as_json:
            self._stderr.write(f"\r\x1b[K{clean(text)}")
            self._stderr.flush()

    def problem(self, problem: Problem) -> None:
        """Write what went wrong, where, and what to do."""
        if self.as_json:
            self.json({"error": problem_object(problem, self.say)})
            return
        what, remedy = sentence(problem, self.say.language)
        self.notice(what)
        for mistake in problem.mistakes:
            self.notice(mistake_line(mistake, self.say))
        if not problem.mistakes:
            for place in problem.places:
                self.notice(f"  {place_text(place, self.say)}")
        if remedy:
            self.notice(self.say(TODO, remedy=remedy))

    def fault(self, code: str, message: str) -> None:
        """Write that the program itself failed, as an object where objects are read."""
        if self.as_json:
            self.json({"error": {"code": code, "message": message, "where": [], "remedy": ""}})
        else:
            self.notice(message)

    def flush(self) -> None:
        """Hand everything over now, so that a full disk or a closed pipe is noticed."""
        self._stdout.flush()
        self._stderr.flush()

    def _wrapped(self, text: str, indent: int, hanging: int) -> str:
        return textwrap.fill(
            text,
            width=max(self.width, indent + hanging + 20),
            initial_indent=" " * indent,
            subsequent_indent=" " * (indent + hanging),
            break_long_words=False,
            break_on_hyphens=False,
            replace_whitespace=False,
            drop_whitespace=True,
        )


def clean(text: str) -> str:
    """Return `text` without characters that steer a terminal or turn the direction of writing."""
    return CONTROLS.sub("\N{REPLACEMENT CHARACTER}", " ".join(text.split("\n")).replace("\t", " "))


def problem_object(problem: Problem, say: Voice) -> dict[str, Any]:
    """Return a problem as `--json` shows it: code, message, where, remedy; each mistake's own words stand at its place."""
    what, remedy = sentence(problem, say.language)
    places = [mistake_object(one, say) for one in problem.mistakes] or [_place_object(one) for one in problem.places]
    return {"code": problem.code, "message": what, "where": places, "remedy": remedy}


def mistake_line(mistake: Mistake, say: Voice) -> str:
    """Return one mistake on a line: place, what is wrong, what to do."""
    return " ".join(part for part in (f"{place_text(mistake.place, say)}:", *mistake_sentence(mistake, say.language)) if part)


def place_text(place: Place, say: Voice) -> str:
    """Return a place as people read it: file, line, field."""
    line = say(LINE, line=place.line) if place.line else ""
    return ", ".join(part for part in (place.file, line, place.field) if part)


def _place_object(place: Place) -> dict[str, Any]:
    return {"file": place.file, "line": place.line, "field": place.field}


def mistake_object(mistake: Mistake, say: Voice) -> dict[str, Any]:
    """Return one mistake as `--json` shows it, its own words at its place."""
    what, remedy = mistake_sentence(mistake, say.language)
    return {**_place_object(mistake.place), "code": mistake.code, "message": what, "remedy": remedy}
