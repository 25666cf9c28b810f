# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Texts as paper can bear them: no invisible letters that turn lines round, addresses for the eye, words that can break."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote, urlsplit

LONGEST_WORD = 32
LONGEST_ADDRESS = 56
LONGEST_TO_TYPE = 120
"""An address up to here is printed whole where somebody may have to type it; beyond, nobody would."""
LONGEST_LINK = 1000
BREAK_HERE = "\u200b"
MISSING_LETTER = "□"

_WHITE = re.compile(r"[^\S\u00a0\u202f]+")
_LONG_WORD = re.compile(rf"[^\s{BREAK_HERE}]{{{LONGEST_WORD + 1},}}")
_JOINTS = re.compile(r"([/?&=_.-])(?=[^\s/])")
_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d+)?", re.IGNORECASE)
_NUMBER = re.compile(r"\+?[0-9][0-9 ./-]*")
_MAIL = re.compile(r"[^@\s<>\"'?&]+@[a-z0-9.-]+\.[a-z]{2,}", re.IGNORECASE)


def clean(text: str) -> str:
    """Return `text` on one line, in composed letters, without control, format, private or unassigned characters."""
    composed = unicodedata.normalize("NFC", _WHITE.sub(" ", text))
    return "".join(letter for letter in composed if not unicodedata.category(letter).startswith("C")).strip()


def clipped(text: str, most: int) -> str:
    """Return `text`, cut at a word and ended by "…" when it has more than `most` characters."""
    if len(text) <= most:
        return text
    head = text[: most - 1]
    at_word = head.rsplit(" ", 1)[0]
    return (at_word if len(at_word) > most // 2 else head).rstrip(" ,;:–-") + "…"


def breakable(text: str) -> str:
    """Return `text` with places to break in words longer than a narrow column, so that nothing runs off the page."""
    return _LONG_WORD.sub(_broken, text)


def _broken(found: re.Match[str]) -> str:
    parts = _JOINTS.sub(rf"\1{BREAK_HERE}", found[0]).split(BREAK_HERE)
    pieces = (part[at : at + LONGEST_WORD] for part in parts for at in range(0, len(part), LONGEST_WORD))
    return BREAK_HERE.join(pieces)


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
    return f"tel:{re.sub(r'[^+0-9]', '', number)}" if _NUMBER.fullmatch(number) else ""


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
