# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Help now over records in memory."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.opening import Opener
from bbico_desktop.gui.pages.help_now import HelpNowPage
from bbico_desktop.gui.service_desk import ServiceDesk
from tests.gui.conftest import Agreeing
from tests.gui.help_pages import CLOCK, Asked, Wire
from tests.gui.help_records import HELP, PrintingServices, help_now_of


@pytest.fixture
def services(tmp_path: Path) -> PrintingServices:
    return PrintingServices(help_now_of(tmp_path, HELP, CLOCK), CLOCK)


@pytest.fixture
def make_page(qtbot, look: Look, desk: ServiceDesk, agreeing: Agreeing, tmp_path: Path) -> Callable[..., HelpNowPage]:
    """Return a maker of pages: over `records` or a whole `help_now`, `online` or on a wire; `answer` is where a file is to go."""

    def make(*, records=HELP, language="en", clock=CLOCK, help_now=None, online=True, session=None, answer=None) -> HelpNowPage:
        page = HelpNowPage(
            look=look,
            help_now=help_now or help_now_of(tmp_path, records, clock),
            clock=clock,
            opener=Opener(ask=agreeing.ask, hand_over=agreeing.hand_over),
            desk=desk,
            session=session,
            network=online if isinstance(online, Wire) else Wire(online=online),
            language=language,
            choose_place=Asked(answer).place,
        )
        qtbot.addWidget(page)
        page.resize(1090, 640)
        page.show()
        return page

    return make
