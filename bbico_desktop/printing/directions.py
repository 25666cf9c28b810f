# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Texts that run from right to left, and what runs the other way within a text.

The typesetter orders letters by the Unicode bidirectional algorithm (UAX #9), which needs to be told where a name or a quotation in
another direction begins and ends: else "Naam: محمد, 112" swaps name and number, and "116 000" in an Arabic sentence becomes
"000 116". Such a part is put between an isolate and its end, which nobody sees.
"""

from __future__ import annotations

import re
from typing import Literal

Direction = Literal["ltr", "rtl"]

TO_THE_RIGHT, TO_THE_LEFT, END = "\u2066", "\u2067", "\u2069"
ISOLATES = TO_THE_RIGHT + TO_THE_LEFT + END
PAIRS = {"(": ")", "[": "]", "{": "}", "«": "»", "‹": "›", "“": "”", "„": "“”", "‘": "’", '"': '"'}
"""Opening marks and what closes them."""
BRACKETS = "([{"
LONGEST_QUOTE = 500
LONGEST_NUMBER = 24

_OPENERS = {closer: "".join(one for one, closers in PAIRS.items() if closer in closers) for closer in ")]}»›”’"}
_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_LETTER = re.compile(r"[^\W\d_]")
_RTL_LETTER = re.compile(rf"[{_RTL}]")
_ADDRESS = (
    r"(?:https?://|www\.)[!-~]*[0-9a-z/]|(?<![0-9a-z._%+-])[0-9a-z._%+-]+@[0-9a-z.-]*[0-9a-z]|[@#][0-9a-z_]+"
    r"|\+\d[\d\s()./-]*\d|(?<!\d)\d+(?:[\s./]+\d+)+|(?<!\d)\d{2,}(?:-\d{2,}){2,}"
)
"""Addresses, names on a network, telephone numbers, large numbers and dates: their order is the same in every script."""
_LTR_PART = re.compile(_ADDRESS, re.IGNORECASE)
_RTL_PART = re.compile(rf"[{_RTL}]+(?:(?>{_ADDRESS}|(?![{_RTL},;·])[\W\d_])++[{_RTL}]+)*+", re.IGNORECASE)
"""Words to the left in a row; a comma that is not theirs parts the names of a list."""


def direction_of(text: str) -> Direction:
    """Return "rtl" for a text that begins with a letter that runs to the left and has more of them than of others.

    "Made by محمد الأمين" is ours with a name in it, and so is "محمد (in the catalogue since 2026)". Addresses do not count.
    """
    first = _LETTER.search(text)
    if not first or not _RTL_LETTER.match(first[0]):
        return "ltr"
    turned = [bool(_RTL_LETTER.match(letter)) for letter in _LETTER.findall(_LTR_PART.sub("", text))]
    return "rtl" if sum(turned) * 2 > len(turned) else "ltr"


def isolated(text: str) -> str:
    """Return `text` with isolates around what runs against its direction, and around all of it when that is to the left."""
    if not _RTL_LETTER.search(text):
        return text
    if direction_of(text) == "rtl":
        return _to_the_left(text)
    done, parts = 0, []
    for found in _RTL_PART.finditer(text):
        start, end = _with_its_marks(text, *found.span())
        if start >= done:
            parts += [text[done:start], _to_the_left(text[start:end])]
            done = end
    return "".join((*parts, text[done:]))


def _to_the_left(text: str) -> str:
    return TO_THE_LEFT + _LTR_PART.sub(_to_the_right, text) + END


def _to_the_right(found: re.Match[str]) -> str:
    """Return an address or number as it is read everywhere; half a telephone number at the end of a line would be another one."""
    whole = found[0].replace(" ", "\u00a0") if len(found[0]) <= LONGEST_NUMBER else found[0]
    return TO_THE_RIGHT + whole + END


def _with_its_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where a part begins and ends with the other halves of its brackets, and with all that its quotation marks hold."""
    opener = text[max(start - 2, 0) : start].rstrip()[-1:]
    held = _held(text[start : start + LONGEST_QUOTE], opener) if opener in PAIRS else ""
    if start + len(held) >= end and (opener not in BRACKETS or direction_of(held) == "rtl"):
        return start, start + len(held)
    opened, closed = _unpaired(text[start:end])
    for one in reversed(opened):
        end = _next_mark(text, end, PAIRS[one], 1, default=end - 1) + 1
    for one in closed:
        start = _next_mark(text, start - 1, _OPENERS[one], -1, default=start)
    return start, end


def _held(text: str, opener: str) -> str:
    """Return what stands before the mark that closes an opening one; nothing when none does."""
    depth = 0
    for place, one in enumerate(text):
        if one in PAIRS[opener]:
            if not depth:
                return text[:place].rstrip()
            depth -= 1
        elif one == opener:
            depth += 1
    return ""


def _unpaired(text: str) -> tuple[list[str], list[str]]:
    """Return the opening marks that nothing closes and the closing ones that nothing opens."""
    opened: list[str] = []
    closed: list[str] = []
    for one in text:
        if opened and one in PAIRS[opened[-1]]:
            opened.pop()
        elif one in PAIRS:
            opened.append(one)
        elif one in _OPENERS:
            closed.append(one)
    return opened, closed


def _next_mark(text: str, place: int, wanted: str, step: int, *, default: int) -> int:
    """Return where one of the wanted marks stands, looking on up to the next letter or digit."""
    while 0 <= place < len(text) and not text[place].isalnum():
        if text[place] in wanted:
            return place
        place += step
    return default
