# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Texts as paper can bear them: no invisible letters that turn lines round, addresses for the eye, words that can break."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import unquote, urlsplit

from bbico_desktop.domain.languages import Wording

LONGEST_WORD, PIECE = 32, 8
"""A word of more letters than any of ours can break after every few: it fits the narrowest column and the largest letters."""
LONGEST_ADDRESS = 56
LONGEST_TO_TYPE = 120
"""An address up to here is printed whole where somebody may have to type it; beyond, nobody would."""
LONGEST_LINK = 1000
LONGEST_NUMBER = 60
"""How much is printed as a telephone number: no number is longer, and it must fit where numbers are large."""
MOST_DIGITS = 20
"""A number that can be dialled has 15 digits (ITU-T E.164) with the country, and some more where one chooses in a menu."""
LONGEST_NAME = 64
"""As an id may be (`packs.entry_checks`); a date is shorter."""
LONGEST_LABEL = 200
BREAK_HERE = "\u200b"
MISSING_LETTER = "□"
JOINERS = "\u200c\u200d"
"""They part or bind letters of scripts that join: without them Persian, Pashto and Hindi words are misspelt."""

_JOINED = "\u0600-\u08ff\u0900-\u0dff"
_IDLE_JOINER = re.compile(rf"(?<![{_JOINED}])[{JOINERS}]|[{JOINERS}](?![{_JOINED}])")
_WHITE = re.compile(r"[^\S\u00a0\u202f]+")
_LONG_WORD = re.compile(rf"[^\s{BREAK_HERE}]{{{LONGEST_WORD + 1},}}")
_GROUPED = re.compile(r"(?<!\d)(?<!\d )\+?\d{1,4}(?: \d{2,4}){1,5}(?!\d)")
"""A number in groups, such as "116 000" or "+32 78 170 170"; no longer than that, so that it fits a narrow column."""
_PARTED_BY_SENSE = re.compile("[\u0e00-\u0eff]")
"""Thai and Lao have no spaces: the typesetter knows their words, and a break elsewhere would part them."""
_JOINTS = re.compile(r"([/?&=_.-])(?=[^\s/])")
_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d+)?", re.IGNORECASE)
_NUMBER = re.compile(r"\+?[0-9][0-9 ./-]*")
_MAIL = re.compile(r"[^@\s<>\"'?&]+@[a-z0-9.-]+\.[a-z]{2,}", re.IGNORECASE)


def clean(text: str) -> str:
    """Return `text` on one line, in composed letters, without control, format, private or unassigned characters.

    Joiners stay between letters that join.
    """
    composed = _IDLE_JOINER.sub("", unicodedata.normalize("NFC", _WHITE.sub(" ", text)))
    return "".join(one for one in composed if one in JOINERS or not unicodedata.category(one).startswith("C")).strip()


def stands_on_another(character: str) -> bool:
    """Return whether a character is a mark on the letter before it, or binds it, so that nothing may come between."""
    return character in JOINERS or unicodedata.category(character).startswith("M")


def clipped(text: str, most: int) -> str:
    """Return `text`, cut at a word and ended by "…" when it has more than `most` characters."""
    if len(text) <= most:
        return text
    head = text[: most - 1]
    at_word = head.rsplit(" ", 1)[0]
    return (at_word if len(at_word) > most // 2 else head).rstrip(" .,;:–-") + "…"


def clipped_wording(wording: Wording, most: int) -> Wording:
    """Return a text in its language, cut like `clipped`."""
    return replace(wording, text=clipped(wording.text, most))


def kept_whole(text: str) -> str:
    """Return `text` with the groups of a number bound together: half a telephone number at the end of a line is none."""
    return _GROUPED.sub(lambda found: found[0].replace(" ", "\u00a0"), text)


def breakable(text: str) -> str:
    """Return `text` with places to break in words longer than a narrow column, so that nothing runs off the page."""
    return _LONG_WORD.sub(_broken, text)


def _broken(found: re.Match[str]) -> str:
    parts = _JOINTS.sub(rf"\1{BREAK_HERE}", found[0]).split(BREAK_HERE)
    return BREAK_HERE.join(piece for part in parts for piece in _pieces(part))


def _pieces(part: str) -> Iterator[str]:
    length = LONGEST_WORD if len(part) <= LONGEST_WORD or _PARTED_BY_SENSE.search(part) else PIECE
    start = 0
    while start < len(part):
        end = start + length
        while end < len(part) and stands_on_another(part[end]):
            end += 1
        yield part[start:end]
        start = end


def web_target(address: str) -> str:
    """Return a web address that a link and a QR code may carry; empty when it is no plain http(s) address."""
    try:
        parts = urlsplit(address)
        host = parts.netloc
    except ValueError:
        return ""
    whole = address == clean(address) and " " not in address and len(address.encode()) <= LONGEST_LINK
    return address if whole and parts.scheme in {"http", "https"} and _HOST.fullmatch(host) else ""


def mail_target(address: str) -> str:
    """Return the `mailto:` target of an e-mail address; empty when it is none."""
    return f"mailto:{address}" if _MAIL.fullmatch(address) else ""


def phone_target(number: str) -> str:
    """Return the `tel:` target of a number as people read it aloud; empty when it is none."""
    dialled = re.sub(r"[^+0-9]", "", number)
    return f"tel:{dialled}" if _NUMBER.fullmatch(number) and len(dialled) <= MOST_DIGITS else ""


def readable(address: str, most: int = LONGEST_ADDRESS) -> str:
    """Return a web address without what an eye does not need; the middle of one longer than `most` is left out as "…"."""
    parts = urlsplit(address)
    path = clean(unquote(parts.path)).rstrip("/")
    query = f"?{parts.query}" if parts.query else ""
    host = parts.netloc.removeprefix("www.")
    whole = host + path + query
    if len(whole) <= most:
        return whole
    last = path.rsplit("/", 1)[-1] or query
    room = max(LONGEST_ADDRESS - len(host) - 3, 12)
    return f"{host}/…/{clipped(last, room)}" if path.count("/") > 1 else f"{host}/{clipped(last, room)}"
