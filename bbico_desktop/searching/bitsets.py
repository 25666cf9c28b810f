# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Sets of entries as whole numbers, bit n for entry n: and, or and count run over all entries at the speed of the machine.

Scores are kept the same way, cut in slices: slice n holds bit n of every entry's score, so that adding two scores of ten thousand
entries takes a few operations on whole numbers (https://doi.org/10.1145/253262.253268 describes such bit-sliced indexes).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

Slices = list[int]
"""Scores of all entries: lowest bit first."""


def bits_of(numbers: Iterable[int], count: int) -> int:
    """Return the set of these numbers, all below `count`."""
    octets = bytearray((count >> 3) + 1)
    for number in numbers:
        octets[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(octets, "little")


def numbers_of(bits: int) -> Iterator[int]:
    """Yield the numbers in a set, lowest first."""
    if bits.bit_count() <= 64:
        while bits:
            lowest = bits & -bits
            yield lowest.bit_length() - 1
            bits ^= lowest
        return
    for place, octet in enumerate(bits.to_bytes((bits.bit_length() + 7) >> 3, "little")):
        while octet:
            lowest = octet & -octet
            yield (place << 3) + lowest.bit_length() - 1
            octet ^= lowest


def first_numbers(bits: int, limit: int) -> list[int]:
    """Return the lowest numbers of a set, at most `limit`."""
    found: list[int] = []
    for number in numbers_of(bits):
        if len(found) >= limit:
            break
        found.append(number)
    return found


def all_below(count: int) -> int:
    """Return the set of all numbers below `count`."""
    return (1 << count) - 1


def united(sets: Iterable[int]) -> int:
    """Return the numbers that are in any of the sets."""
    union = 0
    for bits in sets:
        union |= bits
    return union


def union_of(sets: Mapping[str, int], names: Iterable[str]) -> int:
    """Return the numbers that are in any of the named sets; a name without a set is an empty one."""
    return united(sets.get(name, 0) for name in names)


def slices_of(weighed: Iterable[tuple[int, int]]) -> Slices:
    """Return scores in slices from (weight, set) pairs; an entry in several sets gets the heaviest weight."""
    by_weight: dict[int, int] = {}
    for weight, bits in weighed:
        by_weight[weight] = by_weight.get(weight, 0) | bits
    slices: Slices = []
    seen = 0
    for weight in sorted(by_weight, reverse=True):
        fresh = by_weight[weight] & ~seen
        seen |= fresh
        slices.extend([0] * (weight.bit_length() - len(slices)))
        for place in range(weight.bit_length()):
            if weight >> place & 1:
                slices[place] |= fresh
    return slices


def add(slices: Slices, more: Slices) -> None:
    """Add the scores `more` to `slices`, entry by entry."""
    slices.extend([0] * (len(more) - len(slices)))
    carry = 0
    for place in range(len(slices)):
        one, other = slices[place], more[place] if place < len(more) else 0
        if not other and not carry:
            if place >= len(more):
                return
            continue
        half = one ^ other
        slices[place] = half ^ carry
        carry = (one & other) | (carry & half)
    if carry:
        slices.append(carry)


def highest(slices: Slices, among: int, limit: int) -> list[int]:
    """Return the `limit` entries of `among` with the highest scores, best first; of equals the lower number comes first."""
    sure, tied = 0, among
    for one in reversed(slices):
        more = sure | (tied & one)
        size = more.bit_count()
        if size > limit:
            tied &= one
        else:
            sure, tied = more, tied & ~one
            if size == limit:
                tied = 0
                break
    chosen = [*numbers_of(sure), *first_numbers(tied, limit - sure.bit_count())]
    return sorted(chosen, key=lambda number: (-score_of(slices, number), number))


def score_of(slices: Slices, number: int) -> int:
    """Return the score of one entry."""
    return sum((one >> number & 1) << place for place, one in enumerate(slices))


def at_least(sets: list[int], limit: int) -> list[int]:
    """Return, for 0, 1, … `limit`, the set of entries that lie in at least so many of the sets (place 0 is not meaningful)."""
    counted = [0] * (limit + 1)
    for bits in sets:
        for place in range(limit, 1, -1):
            counted[place] |= counted[place - 1] & bits
        counted[1] |= bits
    return counted
