# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Help points of one's own: kept, changed, put into the bin and back, and every change can be taken back."""

from pathlib import Path

import pytest

from bbico_desktop.domain.help_points import HelpPoint
from bbico_desktop.domain.problems import Problem
from bbico_desktop.services.own_help_points import HelpPoints
from bbico_desktop.storage.user_help_points import UserHelpPoints
from tests.catalogue_fixture import tiny_vocabulary
from tests.services.test_undo_and_bin import Desk

JAC = HelpPoint(name=" JAC  Gent ", what_for="young people", phone="09 265 04 53", languages=("nl", "klingon"), url="")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def points(desk: Desk) -> HelpPoints:
    kept = UserHelpPoints(desk.folder.file)
    return HelpPoints(folder=desk.folder, points=kept, vocabulary=tiny_vocabulary, clock=desk.clock)


def test_a_help_point_is_kept_as_it_may_be(points: HelpPoints):
    number = points.add(JAC)

    (kept,) = points.all()
    assert (kept.id, kept.name, kept.languages, kept.url, kept.written) == (number, "JAC Gent", ("nl",), None, "2026-11-24")


def test_every_change_is_taken_back_also_the_first(desk: Desk, points: HelpPoints):
    added = desk.done(lambda: points.add(JAC))
    number = points.all()[0].id
    changed = desk.done(lambda: points.change(number, HelpPoint(name="JAC")))

    desk.undoing.undo(changed)
    assert points.all()[0].name == "JAC Gent"
    desk.undoing.undo(added)
    assert points.all() == ()


def test_what_is_removed_comes_back_from_the_bin(desk: Desk, points: HelpPoints):
    number = points.add(JAC)
    before = points.all()
    points.remove(number)
    assert points.add(HelpPoint(name="CLB")) != number
    (item,) = desk.bin.all()

    desk.bin.restore(item.id)

    assert (item.what, item.name) == ("help-point", "JAC Gent")
    assert before[0] in points.all()


def test_what_cannot_be_is_said(points: HelpPoints):
    for draft, code in (
        (HelpPoint(name="  "), "own-text-missing"),
        (HelpPoint(name="x", phone="1" * 61), "own-text-too-long"),
        (HelpPoint(name="x", url="nowhere"), "own-address-wrong"),
    ):
        with pytest.raises(Problem, match=code):
            points.add(draft)
    with pytest.raises(Problem, match="help-point-unknown"):
        points.change("own-help-9", HelpPoint(name="x"))
