# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Work happens away from the window; the newest answer of a lane comes home, trouble too."""

import threading
import weakref

from PySide6.QtCore import QThread

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.gui.background import Background, Worker
from bbico_desktop.gui.service_desk import ServiceDesk
from tests.gui.fakes import FakeServices


class Page:
    """Keeps what came home, and in which thread."""

    def __init__(self) -> None:
        self.answers: list[object] = []
        self.troubles: list[Exception] = []
        self.threads: set[QThread] = set()

    def answer(self, value: object) -> None:
        self.answers.append(value)
        self.threads.add(QThread.currentThread())

    def trouble(self, error: Exception) -> None:
        self.troubles.append(error)


def test_an_answer_comes_home_in_the_gui_thread(qtbot, background: Background):
    page = Page()
    worker = []

    background.ask("lane", lambda: worker.append(threading.current_thread().name) or 42, page.answer, page.trouble)

    qtbot.waitUntil(lambda: page.answers == [42])
    assert worker == ["bbico-catalogue"]
    assert page.threads == {QThread.currentThread()}


def test_only_the_newest_answer_of_a_lane_comes_home(qtbot, background: Background):
    page = Page()
    gate = threading.Event()
    background.ask("lane", lambda: gate.wait(5) and "old", page.answer, page.trouble)
    background.ask("lane", lambda: "newer", page.answer, page.trouble)
    background.ask("lane", lambda: "newest", page.answer, page.trouble)

    gate.set()

    qtbot.waitUntil(lambda: not background.busy)
    assert page.answers == ["newest"]


def test_work_that_a_newer_question_overtook_is_not_begun(qtbot, background: Background):
    page = Page()
    gate, begun = threading.Event(), []
    background.ask("other", lambda: gate.wait(5), page.answer, page.trouble)
    for number in range(5):
        background.ask("lane", lambda number=number: begun.append(number), page.answer, page.trouble)

    gate.set()

    qtbot.waitUntil(lambda: not background.busy)
    assert begun == [4]


def test_lanes_do_not_overtake_each_other(qtbot, background: Background):
    page = Page()

    background.ask("one", lambda: 1, page.answer, page.trouble)
    background.ask("two", lambda: 2, page.answer, page.trouble)

    qtbot.waitUntil(lambda: page.answers == [1, 2])


def test_paper_does_not_wait_for_the_catalogue(qtbot, background: Background):
    page = Page()
    gate = threading.Event()
    background.ask("search", lambda: gate.wait(5), page.answer, page.trouble)

    background.ask("print", lambda: "paper", page.answer, page.trouble, worker=Worker.PAPER)

    qtbot.waitUntil(lambda: page.answers == ["paper"])
    gate.set()


def test_trouble_is_delivered_and_the_worker_goes_on(qtbot, background: Background):
    page = Page()
    problem = Problem("catalogue-missing", Family.STORAGE)

    def fail() -> None:
        raise problem

    background.ask("lane", fail, page.answer, page.trouble)
    background.ask("next", lambda: "well", page.answer, page.trouble)

    qtbot.waitUntil(lambda: page.answers == ["well"])
    assert page.troubles == [problem]


def test_a_forgotten_question_is_not_answered(qtbot, background: Background):
    page = Page()
    gate = threading.Event()
    background.ask("lane", lambda: gate.wait(5), page.answer, page.trouble)

    background.forget("lane")
    gate.set()
    background.ask("next", lambda: "next", page.answer, page.trouble)

    qtbot.waitUntil(lambda: page.answers == ["next"])


def test_closing_ends_the_threads_and_delivers_nothing(background: Background):
    page = Page()
    background.ask("lane", lambda: "late", page.answer, page.trouble)

    background.close()

    assert page.answers == []
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("bbico-")]


def test_what_is_certain_is_done_before_the_threads_end(background: Background):
    page = Page()
    gate, done = threading.Event(), []
    background.ask("first", lambda: gate.wait(5), page.answer, page.trouble)
    for number in range(3):
        background.ask("lane", lambda number=number: done.append(number), page.answer, page.trouble, certain=True)
    background.ask("question", lambda: done.append("question"), page.answer, page.trouble)

    threading.Timer(0.05, gate.set).start()
    background.close()

    assert done == [0, 1, 2]


def test_services_are_built_once_and_away_from_the_window(qtbot, background: Background):
    page = Page()
    builders = []

    def build() -> FakeServices:
        builders.append(threading.current_thread().name)
        return FakeServices()

    desk = ServiceDesk(background=background, open_services=build)
    desk.ask("one", lambda services: services.browsing.info().seq, page.answer)
    desk.ask("two", lambda services: services.browsing.info().seq, page.answer)

    qtbot.waitUntil(lambda: page.answers == [12, 12], timeout=20_000)
    assert builders == ["bbico-catalogue"]


def test_trouble_that_nobody_takes_goes_to_the_notice_line(qtbot, desk: ServiceDesk):
    page = Page()

    with qtbot.waitSignal(desk.trouble) as caught:
        desk.ask("lane", lambda services: services.no_such_thing, page.answer)

    assert isinstance(caught.args[0], AttributeError)


def test_a_worker_that_will_not_end_is_left_behind_in_time(qtbot, background: Background):
    page, hold = Page(), threading.Event()
    background.ask("lane", hold.wait, page.answer, page.trouble, certain=True)
    thread = background._threads[0]

    assert background.close(0.01) is False
    hold.set()
    thread.join()


def test_nothing_of_an_errand_lives_on_in_the_worker(qtbot, background: Background):
    class Large:
        """An answer, such as the pages of a paper."""

    alive: list[weakref.ref[Large]] = []
    page = Page()

    def work() -> Large:
        large = Large()
        alive.append(weakref.ref(large))
        return large

    background.ask("lane", work, lambda large: page.answer(type(large)), page.trouble)

    qtbot.waitUntil(lambda: page.answers == [Large])
    qtbot.waitUntil(lambda: alive[0]() is None)


def test_the_paper_worker_gives_memory_back_after_each_errand(qtbot, background: Background, monkeypatch):
    given: list[str] = []
    monkeypatch.setattr("bbico_desktop.gui.background.give_back", lambda: given.append(threading.current_thread().name))
    page = Page()
    for worker in Worker:
        background.ask(worker, lambda: 1, page.answer, page.trouble, worker=worker)

    qtbot.waitUntil(lambda: page.answers == [1, 1, 1] and bool(given))
    assert background.close()
    assert given == ["bbico-paper"]
