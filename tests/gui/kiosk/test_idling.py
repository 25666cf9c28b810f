# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The idle terminal: warned in time, as often extended as wanted, silent where there is nothing to forget."""

import pytest

from bbico_desktop.gui.kiosk.idling import WARNING_SECONDS, Idling
from tests.gui.passing_time import PassingTime


class Heard:
    """Keeps what the idle watch says."""

    def __init__(self, idling: Idling) -> None:
        self.warned: list[int] = []
        self.said: list[str] = []
        idling.warned.connect(self.warned.append)
        idling.stayed.connect(self._stay)
        idling.over.connect(self._end)

    def _stay(self) -> None:
        self.said.append("stayed")

    def _end(self) -> None:
        self.said.append("over")


@pytest.fixture
def time() -> PassingTime:
    return PassingTime()


@pytest.fixture
def idling(qapp, time: PassingTime) -> Idling:
    return Idling(timing=time, seconds=90)


@pytest.fixture
def heard(idling: Idling) -> Heard:
    return Heard(idling)


def test_nothing_is_said_where_nobody_has_touched_anything(idling: Idling, heard: Heard, time: PassingTime):
    time.pass_on(3600)

    assert (heard.warned, heard.said) == ([], [])


def test_the_warning_comes_twenty_seconds_before_and_counts_them(idling: Idling, heard: Heard, time: PassingTime):
    idling.touch()

    time.pass_on(69.9)
    assert heard.warned == []
    time.pass_on(0.2)
    assert heard.warned == [WARNING_SECONDS]
    time.pass_on(19.5)
    assert heard.warned[-1] == 1
    assert heard.said == []
    time.pass_on(0.5)
    assert heard.said[-1] == "over"


def test_any_touch_extends_the_time_as_often_as_wanted(idling: Idling, heard: Heard, time: PassingTime):
    idling.touch()
    for _ in range(5):
        time.pass_on(85)
        idling.touch()
    warned = len(heard.warned)
    time.pass_on(60)

    assert heard.said == ["stayed"] * 5
    assert len(heard.warned) == warned


def test_touching_all_the_time_keeps_the_warning_away(idling: Idling, heard: Heard, time: PassingTime):
    for _ in range(100):
        idling.touch()
        time.pass_on(30)

    assert heard.warned == []


def test_after_the_end_nothing_is_said_until_somebody_comes(idling: Idling, heard: Heard, time: PassingTime):
    idling.touch()
    time.pass_on(90)
    heard.said.clear()

    time.pass_on(3600)
    assert heard.said == []

    idling.touch()
    time.pass_on(90)
    assert heard.said[-1] == "over"


def test_staff_may_choose_another_time(idling: Idling, heard: Heard, time: PassingTime):
    idling.allow(30)

    time.pass_on(9)
    assert heard.warned == []
    time.pass_on(2)
    assert heard.warned[0] == WARNING_SECONDS
