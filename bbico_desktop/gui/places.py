# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The places of the program: what each is called, and how its page is made on the first visit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP

from bbico_desktop.domain.first_page import FirstPage
from bbico_desktop.domain.languages import Language
from bbico_desktop.foundation.clock import Clock
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.opening import Opener
from bbico_desktop.gui.page import Page
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.services.help_now import HelpNow


@dataclass(frozen=True, slots=True, kw_only=True)
class Collaborators:
    """What pages may be made of; each page's constructor takes only what it needs.

    `first_page(language)` reads the catalogue's first page by itself, without the services; None when there is none to be had.
    """

    look: Look
    desk: ServiceDesk
    help_now: HelpNow
    opener: Opener
    clock: Clock
    resources: Path
    first_page: Callable[[Language], FirstPage | None]


PageMaker = Callable[[Collaborators, Language], Page]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One place. `label` is (context, source text); only places `in_rail` have a button, the `warm` one in the help colour."""

    name: str
    label: tuple[str, str]
    icon: str
    make: PageMaker
    in_rail: bool = True
    warm: bool = False
    at_the_end: bool = False


def _home(tools: Collaborators, language: Language) -> Page:
    from bbico_desktop.gui.pages.home import HomePage

    return HomePage(look=tools.look, desk=tools.desk, first_page=tools.first_page, language=language)


def _search(tools: Collaborators, language: Language) -> Page:
    from bbico_desktop.gui.pages.search import SearchPage

    return SearchPage(look=tools.look, desk=tools.desk, opener=tools.opener, language=language)


def _help_now(tools: Collaborators, language: Language) -> Page:
    from bbico_desktop.gui.pages.help_now import HelpNowPage

    return HelpNowPage(
        look=tools.look, help_now=tools.help_now, clock=tools.clock, opener=tools.opener, desk=tools.desk, language=language
    )


# Pages are imported on the first visit: the window shows sooner.
PLACES: tuple[Place, ...] = (
    Place(
        name="help_now",
        label=("Places", str(QT_TRANSLATE_NOOP("Places", "Help now"))),
        icon="life-buoy",
        make=_help_now,
        warm=True,
    ),
    Place(name="home", label=("Places", str(QT_TRANSLATE_NOOP("Places", "Home"))), icon="house", make=_home),
    Place(name="search", label=("Places", str(QT_TRANSLATE_NOOP("Places", "Search"))), icon="search", make=_search),
)
