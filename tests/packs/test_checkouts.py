# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What is made from a checkout shows at once."""

from tests.packs.installing import Home, fewer_records, ship


def test_a_catalogue_of_a_checkout_takes_over_though_its_number_is_the_same(home: Home):
    """Whoever changes a record does not raise the number each time; no pack of a release comes twice under one number."""
    home.installer().build_missing_index(ship(home))
    assert not home.current().shipped

    made_again = ship(home, records=fewer_records())

    assert home.current() == made_again
    assert not home.installer().needs_rebuild()
