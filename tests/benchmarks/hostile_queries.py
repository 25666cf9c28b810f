# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A hundred thousand random and hostile texts are asked: none may fail, take over 250 ms or make the program grow.

`python -m tests.benchmarks hostile_queries [COUNT]`. Times are of the process's own CPU, the search with its rows.
"""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Callable, Sequence

from bbico_desktop.composition import Services, open_services
from bbico_desktop.domain.languages import LANGUAGES
from bbico_desktop.domain.queries import FACETS, Filters, Query
from tests.benchmarks.memory import pss_megabytes

COUNT = 100_000
LONGEST_MS = 250.0
GROWTH = 1.05
"""At most this from a fifth of the texts to all of them: what the search remembers is bounded, and full by then."""

SCRIPTS = ((32, 127), (160, 592), (880, 1328), (1424, 1792), (2304, 2432), (4608, 4992), (11568, 11648), (19968, 20480))
"""Latin, Greek, Cyrillic, Hebrew and Arabic, Devanagari, Ethiopic, Tifinagh, Chinese: (first, last) code point."""

PIECES = (
    '"', "“", "«", "-", "--", "OR", "AND", "NOT", "ODER", "title:", "topic:", "age:", "lang:", "topic:phishing", "age:99999",
    "(", ")", "[", "*", "?", "^", "~2", "\\", "/", "{", "}", "<script>", "' OR 1=1 --", "; DROP TABLE record;", "%00", "\x00",
    "\x1b[2J", "\u202e", "\u200b", "\ufeff", "\U0001f600", "(.*)+$", "a" * 300, "é" * 90, "\u0301" * 80, "12 jaar", "0 ans",
    "999 minutes", "no wifi", "voor leerkrachten", "kleuters", "1h99", "cyberpesten", "sextorsion", "Datenschutz", "helpline",
    "l'", "d'", "qu'", "-12", "12-", "..", "\n", "\t",
)  # fmt: skip
Maker = Callable[[random.Random], str]


def main(count: int) -> int:
    """Ask, and print the table; return 1 when a goal was missed."""
    drawn = random.Random(20261130)
    services = open_services()
    services.finding.find(Query(words="privacy"))
    slowest: list[tuple[float, str]] = []
    weighed: list[float] = []
    for number in range(count):
        kind, text = _text(drawn)
        took = _asked(services, text, drawn)
        slowest = sorted([*slowest, (took, f"{kind}, {len(text)} characters")], reverse=True)[:5]
        if number + 1 in (count // 5, count):
            weighed.append(pss_megabytes(os.getpid()))
    growth = weighed[-1] / weighed[0]
    took, what = slowest[0]
    print("| texts | failed | slowest | memory after a fifth | at the end |\n|---|---|---|---|---|")
    print(f"| {count:,} | 0 | {took:.0f} ms ({what}) | {weighed[0]:.1f} MB | {weighed[-1]:.1f} MB ({growth:.3f} ×) |")
    return int(slowest[0][0] > LONGEST_MS or growth > GROWTH)


def _asked(services: Services, text: str, drawn: random.Random) -> float:
    """Return the milliseconds that an answer and its completions take."""
    chosen = (
        {drawn.choice(FACETS): frozenset((drawn.choice(("nl", "teachers", "unknown", "nothing")),))} if drawn.random() < 0.2 else {}
    )
    query = Query(
        words=text,
        language=drawn.choice(LANGUAGES),
        filters=Filters(chosen=chosen),
        typing=drawn.random() < 0.5,
        exact_spelling=drawn.random() < 0.2,
        explain=drawn.random() < 0.1,
    )
    begun = time.process_time()
    services.finding.find(query)
    asked = time.process_time() - begun
    services.finding.complete(text, query.language)
    return asked * 1000


def _text(drawn: random.Random) -> tuple[str, str]:
    name, make = drawn.choices(MAKERS, weights=WEIGHTS)[0]
    return name, make(drawn)


def _letters(drawn: random.Random) -> str:
    first, last = drawn.choice(SCRIPTS)
    return "".join(chr(drawn.randrange(first, last)) for _ in range(drawn.randrange(80)))


def _anything(drawn: random.Random) -> str:
    every = (drawn.randrange(0x110000) for _ in range(drawn.randrange(60)))
    return "".join(chr(one) for one in every if not 0xD800 <= one <= 0xDFFF)


def _pieces(drawn: random.Random) -> str:
    return drawn.choice(("", " ")).join(drawn.choices(PIECES, k=drawn.randrange(1, 24)))


def _misspelt(drawn: random.Random) -> str:
    words = ["".join(drawn.choices("aeioubcdgklmnprst", k=drawn.randrange(4, 14))) for _ in range(drawn.randrange(1, 12))]
    return " ".join(words)


def _megabyte(drawn: random.Random) -> str:
    piece = drawn.choice(("a", "a ", "privacy ", '"', "-x ", "é", "\u0301", "OR ", "12 jaar ", "topic:"))
    return (piece * (1_000_000 // len(piece)))[:1_000_000]


MAKERS: Sequence[tuple[str, Maker]] = (
    ("letters of one script", _letters),
    ("any characters", _anything),
    ("pieces of languages and of attacks", _pieces),
    ("words that nobody knows", _misspelt),
    ("a megabyte", _megabyte),
)
WEIGHTS = (25, 20, 35, 19, 1)

if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else COUNT))
