# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Steps back and forward, as in a browser."""

import pytest

from bbico_desktop.gui.navigation import STEPS_KEPT, Navigator, Route

HOME, SEARCH, HELP = Route(page="home"), Route(page="search", words="pesten"), Route(page="help_now")


class Arrivals:
    def __init__(self, navigator: Navigator) -> None:
        self.routes: list[Route] = []
        navigator.arrived.connect(self.arrive)

    def arrive(self, route: Route) -> None:
        self.routes.append(route)


@pytest.fixture
def navigator(qapp) -> Navigator:
    one = Navigator()
    for route in (HOME, SEARCH, HELP):
        one.go(route)
    return one


def test_back_and_forward_go_where_the_reader_was(navigator: Navigator):
    arrivals = Arrivals(navigator)

    navigator.back()
    navigator.back()
    navigator.forward()

    assert arrivals.routes == [SEARCH, HOME, SEARCH]
    assert navigator.current == SEARCH


def test_there_is_nothing_before_the_first_step_and_after_the_last(navigator: Navigator):
    arrivals = Arrivals(navigator)

    navigator.forward()
    navigator.back()
    navigator.back()
    navigator.back()

    assert arrivals.routes == [SEARCH, HOME]
    assert (navigator.can_go_back, navigator.can_go_forward) == (False, True)


def test_a_new_step_forgets_what_lay_ahead(navigator: Navigator):
    navigator.back()
    navigator.go(HOME)

    assert not navigator.can_go_forward
    navigator.back()
    assert navigator.current == SEARCH


def test_the_same_route_again_is_no_step(navigator: Navigator):
    navigator.go(HELP)
    navigator.back()

    assert navigator.current == SEARCH


def test_amending_changes_the_step_itself(navigator: Navigator):
    navigator.back()
    navigator.amend(Route(page="search", words="pesten op school"))
    navigator.forward()
    navigator.back()

    assert navigator.current == Route(page="search", words="pesten op school")


def test_amending_without_a_step_is_the_first_step(qapp):
    navigator = Navigator()

    navigator.amend(HOME)

    assert navigator.current == HOME


def test_forgetting_leaves_only_where_the_reader_is(navigator: Navigator):
    navigator.back()
    navigator.forget()

    assert navigator.current == SEARCH
    assert (navigator.can_go_back, navigator.can_go_forward) == (False, False)


def test_steps_do_not_grow_for_ever(qapp):
    navigator = Navigator()
    for number in range(STEPS_KEPT * 2):
        navigator.go(Route(page="search", words=str(number)))

    for _ in range(STEPS_KEPT * 2):
        navigator.back()

    assert navigator.current == Route(page="search", words=str(STEPS_KEPT))
