# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Own kits come back as they were kept, and a state is only put in the place of the one that was expected."""

from dataclasses import replace
from pathlib import Path

import pytest

from bbico_desktop.domain.kits import KeptItem, KeptKit, KitHead
from bbico_desktop.storage.user_file import UserFile
from bbico_desktop.storage.user_kits import UserKits

NOW = "2026-11-24T12:00:00+01:00"
ONE, TWO, THREE = (
    KeptItem(entry_id="news-detective", note="First", minutes=45, snapshot='{"id":"news-detective"}'),
    KeptItem(entry_id="account-hacked"),
    KeptItem(entry_id="own-box", minutes=5, snapshot="{}"),
)
KIT = KeptKit(id=0, name="For 4B", language="nl", created=NOW, changed=NOW, items=(ONE, TWO))
MOST = 3


@pytest.fixture
def kits(tmp_path: Path) -> UserKits:
    return UserKits(UserFile(tmp_path / "user.sqlite"))


def added(kits: UserKits, kit: KeptKit = KIT) -> KeptKit:
    kept = kits.add(kit, most=MOST)
    assert kept is not None
    return kept


def test_a_kit_comes_back_as_it_was(kits: UserKits):
    kept = added(kits)

    assert kept == replace(KIT, id=1)
    assert kits.one(1) == kept
    assert kits.all() == (kept,)
    assert kits.one(2) is None


def test_a_list_says_how_many_entries_and_minutes(kits: UserKits):
    added(kits)
    added(kits, replace(KIT, name="Empty", items=()))

    assert kits.heads() == (
        KitHead(id="kit-own-1", name="For 4B", language="nl", own=True, count=2, minutes=45, changed=NOW),
        KitHead(id="kit-own-2", name="Empty", language="nl", own=True, count=0, minutes=None, changed=NOW),
    )


def test_without_a_file_there_is_none(kits: UserKits):
    assert kits.heads() == kits.all() == ()
    assert kits.one(1) is None


def test_more_than_the_most_is_not_kept(kits: UserKits):
    for _ in range(MOST):
        added(kits)

    assert kits.add(KIT, most=MOST) is None
    assert not kits.put(9, None, replace(KIT, id=9), most=MOST)


@pytest.mark.parametrize(
    "items",
    [(), (TWO, ONE), (ONE,), (THREE, TWO, ONE), (replace(ONE, note="x", minutes=None), TWO), (replace(ONE, snapshot="new"), THREE)],
)
def test_another_state_takes_the_place_of_the_one_before(kits: UserKits, items: tuple[KeptItem, ...]):
    before = added(kits)
    after = replace(before, name="Other", items=items)

    assert kits.put(1, before, after, most=MOST)
    assert kits.one(1) == after
    assert kits.put(1, after, before, most=MOST)
    assert kits.one(1) == before


def test_a_kit_that_was_changed_meanwhile_is_left_alone(kits: UserKits):
    before = added(kits)
    meanwhile = replace(before, name="Meanwhile")
    kits.put(1, before, meanwhile, most=MOST)

    assert not kits.put(1, before, replace(before, items=()), most=MOST)
    assert not kits.put(1, before, None, most=MOST)
    assert not kits.put(2, before, None, most=MOST)
    assert kits.all() == (meanwhile,)


def test_a_kit_that_was_removed_comes_back_under_its_number_which_no_other_gets(kits: UserKits):
    kept = added(kits)
    assert kits.put(1, kept, None, most=MOST)
    assert kits.all() == ()
    other = added(kits)

    assert other.id == 2
    assert kits.put(1, None, kept, most=MOST)
    assert kits.all() == (kept, other)
