# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Sets as whole numbers and scores in slices do what lists and sums do."""

from hypothesis import given
from hypothesis import strategies as st

from bbico_desktop.searching.bitsets import add, at_least, bits_of, first_numbers, highest, numbers_of, score_of, slices_of

COUNT = 90
NUMBERS = st.sets(st.integers(0, COUNT - 1))
# Drawn as one piece: lists of so many numbers take Hypothesis longer than all that they test.
SCORES = st.binary(min_size=2 * COUNT, max_size=2 * COUNT).map(
    lambda data: [int.from_bytes(data[at : at + 2]) % 5001 for at in range(0, 2 * COUNT, 2)]
)
FEW_SCORES = st.binary(min_size=COUNT, max_size=COUNT).map(lambda data: [octet % 4 for octet in data])


def slices(scores: list[int]) -> list[int]:
    return slices_of((score, bits_of([number], COUNT)) for number, score in enumerate(scores))


@given(NUMBERS)
def test_a_set_holds_its_numbers_in_order(numbers: set[int]):
    assert list(numbers_of(bits_of(numbers, COUNT))) == sorted(numbers)
    assert first_numbers(bits_of(numbers, COUNT), 7) == sorted(numbers)[:7]


@given(SCORES, SCORES, SCORES)
def test_scores_add_up(one: list[int], other: list[int], third: list[int]):
    total = slices(one)
    add(total, slices(other))
    add(total, slices(third))

    assert [score_of(total, number) for number in range(COUNT)] == [sum(all_) for all_ in zip(one, other, third, strict=True)]


@given(SCORES, NUMBERS, st.integers(0, COUNT + 5))
def test_the_highest_come_first_and_of_equals_the_lower_number(scores: list[int], among: set[int], limit: int):
    best = sorted(among, key=lambda number: (-scores[number], number))[:limit]

    assert highest(slices(scores), bits_of(among, COUNT), limit) == best


@given(FEW_SCORES, NUMBERS, st.integers(0, COUNT))
def test_ties_are_broken_by_number(scores: list[int], among: set[int], limit: int):
    best = sorted(among, key=lambda number: (-scores[number], number))[:limit]

    assert highest(slices(scores), bits_of(among, COUNT), limit) == best


@given(st.lists(st.tuples(st.integers(0, 300), NUMBERS), max_size=6))
def test_of_several_weights_the_heaviest_counts(weighed: list[tuple[int, set[int]]]):
    scores = slices_of((weight, bits_of(numbers, COUNT)) for weight, numbers in weighed)

    for number in range(COUNT):
        assert score_of(scores, number) == max((weight for weight, numbers in weighed if number in numbers), default=0)


@given(st.lists(NUMBERS, min_size=1, max_size=6))
def test_sets_are_counted(sets: list[set[int]]):
    counted = at_least([bits_of(one, COUNT) for one in sets], len(sets))

    for needed in range(1, len(sets) + 1):
        assert set(numbers_of(counted[needed])) == {n for n in range(COUNT) if sum(n in one for one in sets) >= needed}
