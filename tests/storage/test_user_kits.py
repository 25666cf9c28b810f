# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Own kits come back as they were kept."""

from dataclasses import replace
from pathlib import Path

import pytest

from bbico_desktop.domain.kits import KeptItem, KeptKit, KitHead
from bbico_desktop.storage.user_bin import UserBin
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


@pytest.mark.parametrize(
    "items",
    [(), (TWO, ONE), (ONE,), (THREE, TWO, ONE), (replace(ONE, note="x", minutes=None), TWO), (replace(ONE, snapshot="new"), THREE)],
)
def test_another_state_takes_the_place_of_the_one_before(kits: UserKits, items: tuple[KeptItem, ...]):
    before = added(kits)
    after = replace(before, name="Other", items=items)

    assert kits.change(1, lambda kit: after)
    assert kits.one(1) == after
    assert kits.change(1, lambda kit: before)
    assert kits.one(1) == before


def test_what_stops_a_change_leaves_the_kit_as_it_was(kits: UserKits):
    kept = added(kits)

    def failing(kit: KeptKit) -> KeptKit:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        kits.change(1, failing)
    assert kits.all() == (kept,)


def test_a_kit_that_is_not_there_is_not_changed(kits: UserKits):
    assert not kits.remove(1)
    assert not kits.change(1, lambda kit: kit)
    added(kits)

    assert not kits.remove(2)
    assert not kits.change(2, lambda kit: kit)


def test_a_kit_goes_with_all_that_is_in_it_and_its_number_is_never_used_again(kits: UserKits):
    added(kits)

    assert kits.remove(1)
    assert kits.all() == ()
    assert added(kits).id == 2


def test_a_kit_comes_back_from_the_bin(kits: UserKits, tmp_path: Path):
    kept = added(kits)
    kits.remove(1, NOW)
    bin_ = UserBin(UserFile(tmp_path / "user.sqlite"))

    (item,) = bin_.all()
    assert (item.what, item.name, item.contents) == ("kit", "For 4B", {"kit": 1, "kit_item": 2})
    bin_.restore(item.id)
    assert kits.all() == (kept,)
