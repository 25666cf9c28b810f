# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Numbers, hosts and names that must never reach a reader, and telephone numbers in running text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from bbico_desktop.authoring.texts import HELPLINE_MENTION

REFUSED_NUMBERS = ("070 344 344", "113", "0800 30 800")
"""The old Card Stop number, the suicide line of the Netherlands, and a typing error for 0800 30 030."""

REFUSED_NAMES = ("ecops", "stopchildporno")
"""Reporting points that have ended; their names still stand on many pages."""

REFUSED_HOSTS = (
    "goldenoldie.", "nieuwesite.", "dev.consumerconnect.be", "cloudfront.net", "dekrantenkoppen.be", "ru24.pro",
    "docplayer.", "pdfslide.", "fdokument.", "fdocuments.", "vdocuments.", "vdocument.", "readkong.com", "adoc.pub",
    "docslib.org", "docest.com", "pdfdrive.to", "pdfprof.com", "doczz.", "9dok.", "5dok.", "123dok.", "expydoc.com",
    "slidelegend.com", "studylib.", "web.archive.org", "archive.is", "archive.ph", "webcache.googleusercontent.com",
    "netlify.app", "scribd.com", "slideshare.net", "yumpu.com", "biebatest.bytes.news", "beta.rtbf.be", "www-qual.ebu.ch",
    "dl.ouaisfi.eu", "www-origin.checkeins.de", "prod.thinkuknow.co.uk", "franco.wiki", "kampuspedia.com", "world-today-news.com",
    "taketonews.com",
)  # fmt: skip
"""Mirrors, test sites, aggregators, archive copies and scrapers: not the publisher's own address."""

_RUN = re.compile(r"(?<![\w,:€$])\+?\d+(?:[ ./\u00a0\u202f]\d+)*(?![\w:])")
_SEPARATORS = re.compile(r"[ ./\u00a0\u202f]")
_DATE = re.compile(r"\d{1,2}[./ ]\d{1,2}[./ ](?:19|20)\d\d|(?:19|20)\d\d(?:[./ ](?:19|20)\d\d)*")
_AFTER_CALL = re.compile(
    r"\b(?:call|ring|dial|bel|bellen|telefoneer|appelez|appeler|appelle|téléphonez|composez|wähle|wählen|ruf|rufen|anrufen)\b"
    r"(?:\s+(?:to|the|number|now|naar|het|de|nummer|nu|gratis|le|la|au|numéro|die|den|sie|an|bei)\b){0,3}"
    r"[\s:]*(\+?\d[\d ./]{1,}\d)",
    re.IGNORECASE,
)
_URL = re.compile(r"https?://\S+|\b[\w.-]+\.(?:be|com|org|net|eu|fr|de|nl|lu|ch|at|brussels|vlaanderen)\b", re.IGNORECASE)


def digits_of(number: str) -> str:
    """Return the digits of a telephone number, its international form as the national one."""
    digits = re.sub(r"\D", "", number)
    return "0" + digits[2:] if number.strip().startswith("+32") else digits


def refused_host(url: str) -> str | None:
    """Return the part of a host for which an address is refused; None when it may be shown."""
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname or ""
    except ValueError:
        return None
    labels = f".{host.rstrip('.')}."
    return next((refused for refused in REFUSED_HOSTS if f".{refused.rstrip('.')}." in labels), None)


def refused_names_in(text: str) -> Iterator[str]:
    """Yield the names and hosts in a text that no reader may be sent to."""
    lowered = text.casefold()
    yield from (name for name in REFUSED_NAMES if re.search(rf"(?<!\w){name}", lowered))
    for address in _URL.findall(text):
        if refused_host(address):
            yield address


def is_refused_number(number: str) -> bool:
    """Say whether a telephone number is known to be wrong."""
    return digits_of(number) in {digits_of(refused) for refused in REFUSED_NUMBERS}


class Numbers:
    """Knows every number of the helplines, and finds telephone numbers in running text."""

    def __init__(self, helpline_numbers: Iterable[str]) -> None:
        self._known = frozenset(digits_of(number) for number in helpline_numbers)

    def found_in(self, text: str) -> tuple[str, ...]:
        """Return the telephone numbers in a text, as they stand there.

        A number of a helpline, eight digits or more, one that begins with +32 or 0, and what follows "call": but no dates, years,
        or amounts with their thousands apart.
        """
        plain = _URL.sub(" ", HELPLINE_MENTION.sub(" ", text))
        runs = [run.group() for run in _RUN.finditer(plain) if self._is_number(run.group())]
        after_call = [called.strip() for called in _AFTER_CALL.findall(plain)]
        return tuple(dict.fromkeys([*runs, *after_call]))

    def _is_number(self, run: str) -> bool:
        groups = _SEPARATORS.split(run.removeprefix("+"))
        if self._holds_known(groups):
            return True
        if _DATE.fullmatch(run) or _is_amount(groups):
            return False
        digits = "".join(groups)
        return run.startswith("+") or len(digits) >= 8 or (digits.startswith("0") and (len(groups[0]) >= 3 or len(digits) >= 7))

    def _holds_known(self, groups: list[str]) -> bool:
        return any(
            "".join(groups[first:last]) in self._known for first in range(len(groups)) for last in range(first + 1, len(groups) + 1)
        )


def _is_amount(groups: list[str]) -> bool:
    return (
        len(groups) > 1 and not groups[0].startswith("0") and len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])
    )
