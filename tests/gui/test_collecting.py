# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Circles are freed in the window's thread, and in no other."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest

from bbico_desktop.gui.collecting import Collector


class Circle:
    """Holds itself, so that only the collector can free it."""

    def __init__(self) -> None:
        self.itself = self
        self.freed_in: list[int] = []


@pytest.fixture
def collector(qapp) -> Iterator[Collector]:
    gc.enable()
    one = Collector()
    yield one
    one.close()
    gc.disable()


def make_circles(heard: list[int]) -> None:
    """Make more than the collector waits for, and tell in which thread they are freed."""
    for _ in range(2 * gc.get_threshold()[0]):
        weakref.finalize(Circle(), lambda: heard.append(threading.get_ident()))


def test_a_workers_circles_are_freed_by_the_window(collector: Collector):
    heard: list[int] = []
    worker = threading.Thread(target=make_circles, args=(heard,))
    worker.start()
    worker.join()
    assert heard == []

    collector.collect_what_is_due()

    assert set(heard) == {threading.get_ident()}


def test_nothing_is_collected_while_little_was_made(collector: Collector):
    gc.collect()

    assert collector.collect_what_is_due() is None


def test_afterwards_python_collects_by_itself_again(collector: Collector):
    collector.close()

    assert gc.isenabled()
