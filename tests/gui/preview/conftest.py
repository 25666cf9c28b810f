# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The preview page with services in memory, a printer that prints into a file, and a reader who answers."""

from collections.abc import Callable

import pytest

from bbico_desktop.domain.policy import PERSONAL_COMPUTER, Policy
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.preview import PreviewPage
from tests.gui.help_records import HELP, PrintingServices, help_now_of
from tests.gui.preview_pages import CLOCK, ROUTE, Surroundings, rest


@pytest.fixture
def services(tmp_path):
    return PrintingServices(help_now_of(tmp_path, HELP, CLOCK), CLOCK)


@pytest.fixture
def reader(tmp_path) -> Surroundings:
    return Surroundings(tmp_path)


@pytest.fixture
def open_page(qtbot, look, desk, background, reader) -> Callable[..., PreviewPage]:
    def opened(route: Route = ROUTE, language: str = "en", policy: Policy = PERSONAL_COMPUTER) -> PreviewPage:
        page = PreviewPage(
            look=look,
            desk=desk,
            language=language,
            choose_place=reader.place,
            printers=reader.names,
            choose_printer=reader.printer,
            policy=policy,
        )
        qtbot.addWidget(page)
        page.resize(1090, 660)
        page.show()
        page.open_route(route)
        rest(qtbot, page, background)
        return page

    return opened
