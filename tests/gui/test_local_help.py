# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Who helps nearby stands first in Help now, in a block of its own, and is never in the way of help."""

from pathlib import Path

import pytest

from bbico_desktop.domain.help_points import HelpPoint
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.widgets.local_help import LocalHelp
from tests.gui.own_fixture import OwnServices


@pytest.fixture
def services(tmp_path: Path) -> OwnServices:
    return OwnServices(tmp_path)


@pytest.fixture
def local(qtbot, tools: Collaborators) -> LocalHelp:
    one = LocalHelp(look=tools.look, desk=tools.desk, language="nl")
    qtbot.addWidget(one)
    return one


def settle(qtbot, tools: Collaborators) -> None:
    qtbot.waitUntil(lambda: not tools.desk._background.busy)


def words_of(local: LocalHelp) -> str:
    return "\n".join(label.text() for label in local.findChildren(type(local._heading)) if not label.isHidden())


def test_help_points_stand_there_with_the_number_first(qtbot, local: LocalHelp, services: OwnServices, tools: Collaborators):
    services.help_points.add(HelpPoint(name="A without a number", address="Markt 1"))
    services.help_points.add(HelpPoint(name="JAC Gent", phone="09 265 04 53", languages=("fr",), hours="9-12\n13-17"))

    local.services_ready()
    settle(qtbot, tools)

    assert [one.name for one in local.rows] == ["JAC Gent", "A without a number"]
    assert not local.isHidden()
    words = words_of(local)
    for part in ("Near you", "09 265 04 53", "9-12, 13-17 · Frans", "Markt 1", "Written here on 24 November 2026"):
        assert part in words, part


def test_nothing_is_asked_before_the_services_are_there_and_nothing_stands_there_without_points(
    qtbot, local: LocalHelp, tools: Collaborators
):
    local.ask()
    assert not tools.desk._background.busy

    local.services_ready()
    settle(qtbot, tools)

    assert local.isHidden()


def test_damaged_own_things_are_not_in_the_way(
    qtbot, local: LocalHelp, services: OwnServices, tools: Collaborators, monkeypatch: pytest.MonkeyPatch
):
    def broken() -> tuple[HelpPoint, ...]:
        raise Problem("user-data-damaged", Family.STORAGE, path="user.sqlite", reason="x")

    monkeypatch.setattr(services.help_points, "all", broken)
    local.services_ready()
    settle(qtbot, tools)

    assert local.isHidden()
