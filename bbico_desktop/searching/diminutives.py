# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Dutch diminutives: "filmpje" means film, "spelletjes" games. Snowball's Dutch stemmer leaves them as they are."""

from __future__ import annotations

_SHORTEST = 5
_SHORTEST_BASE = 3
_VOWELS = "aeiouy"


def bases_of(word: str) -> tuple[str, ...]:
    """Return the folded words of which a folded Dutch word may be the diminutive; none when it is no diminutive.

    Two where spelling does not tell: "kaartje" comes from kaart, "diertje" from dier.
    """
    single = word.removesuffix("s")
    if len(single) < _SHORTEST or not single.endswith("je"):
        return ()
    found = [single[:-2]]
    if single.endswith("etje") and len(single) > len("etje") + 1 and single[-5] == single[-6] and single[-5] not in _VOWELS:
        found = [single[:-5]]
    elif single.endswith("tje"):
        found.append(single[:-3])
    elif single.endswith("mpje"):
        found = [single[:-3]]
    return tuple(base for base in found if len(base) >= _SHORTEST_BASE)
