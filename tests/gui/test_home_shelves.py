# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Home's own part: the reader's kits, what she opened last, what the last update brought."""

import pytest
from PySide6.QtWidgets import QLabel

from bbico_desktop.domain.changes import Changes
from bbico_desktop.domain.entries import EntryCard
from bbico_desktop.domain.kits import KitHead
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.widgets.home_shelves import HomeShelves
from bbico_desktop.gui.widgets.tile import Tile
from tests.gui.fakes import FakeServices


class FakeKits:
    def all(self, language: str) -> tuple[KitHead, ...]:
        heads = (("kit-own-1", "Old kit", "2026-01-01"), ("kit-own-2", "Case talk", "2026-11-01"), ("kit-1", "Shipped", ""))
        return tuple(
            KitHead(id=one, name=name, language="en", own=bool(changed), count=3, minutes=None, changed=changed)
            for one, name, changed in heads
        )


class FakeRecent:
    def __init__(self, services: FakeServices) -> None:
        self._services = services
        self._ids: tuple[str, ...] = ("edubox-fake-news",)

    def recent(self, language: str) -> tuple[EntryCard, ...]:
        return tuple(self._services.browsing.cards(self._ids, language).values())

    def clear(self) -> None:
        self._ids = ()


class FakeUpdating:
    changes = Changes(added=("critiquer-l-info",), changed=("a", "b"))

    def latest_changes(self) -> Changes:
        return self.changes


@pytest.fixture
def shelves(qtbot, tools: Collaborators, services: FakeServices) -> HomeShelves:
    services.kits, services.recent, services.updating = FakeKits(), FakeRecent(services), FakeUpdating()
    one = HomeShelves(look=tools.look, desk=tools.desk, session=tools.session)
    qtbot.addWidget(one)
    one.resize(1000, 800)
    one.show()
    one.ask("en")
    qtbot.waitUntil(one.news.isVisible)
    return one


def titles(part) -> list[str]:
    return [tile.text() for tile in part.findChildren(Tile) if tile.isVisible()]


def test_the_kit_that_was_changed_last_comes_first_and_only_own_ones_are_there(shelves: HomeShelves):
    assert titles(shelves.kits) == ["Case talk", "Old kit"]


def test_tiles_open_what_they_name(qtbot, shelves: HomeShelves):
    with qtbot.waitSignal(shelves.go) as kit:
        shelves.kits.findChildren(Tile)[0].click()
    with qtbot.waitSignal(shelves.go) as entry:
        shelves.recent.findChildren(Tile)[0].click()

    assert kit.args == [Route(page="kits", entry_id="kit-own-2", opened=True)]
    assert entry.args == [Route(page="search", entry_id="edubox-fake-news", opened=True)]


def test_what_the_update_did_is_counted(shelves: HomeShelves):
    lines = [label.text() for label in shelves.news.findChildren(QLabel)]

    assert "1 new · 2 changed · 0 withdrawn" in lines


def test_what_was_opened_is_forgotten_at_one_press(qtbot, shelves: HomeShelves):
    shelves.recent.rest_button.click()

    qtbot.waitUntil(lambda: not shelves.recent.isVisible())
    shelves.ask("en")
    qtbot.waitUntil(shelves.news.isVisible)
    assert titles(shelves.recent) == []


def test_without_traces_neither_kits_nor_what_was_opened_is_shown(shelves: HomeShelves, tools: Collaborators):
    tools.session.leave_no_trace(True)

    assert not shelves.recent.isVisible()
    assert not shelves.kits.isVisible()
    assert shelves.news.isVisible()
