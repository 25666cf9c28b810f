# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The places of the program: what each is called, and how its page is made on the first visit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.page import Page
from bbico_desktop.gui.session import NEUTRAL

if TYPE_CHECKING:
    from bbico_desktop.domain.policy import Policy
    from bbico_desktop.gui.widgets.entry_note import EntryNote

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
    right: str = ""
    """The name of a `Policy` field without which the place is not there, or empty."""


def _home(tools: Collaborators, language: Language) -> Page:
    from bbico_desktop.gui.pages.home import HomePage

    return HomePage(look=tools.look, desk=tools.desk, session=tools.session, first_page=tools.first_page, language=language)


def _search(tools: Collaborators, language: Language) -> Page:
    from bbico_desktop.gui.pages.search import SearchPage

    page = SearchPage(
        look=tools.look,
        desk=tools.desk,
        opener=tools.opener,
        session=tools.session,
        steps=lambda: tools.undo_steps,
        language=language,
    )
    if tools.policy.edit:
        page.put_below_entry(_entry_note(tools, language))
    return page


def _entry_note(tools: Collaborators, language: Language) -> EntryNote:
    """Return what the reader keeps at an entry."""
    from bbico_desktop.gui.widgets.entry_note import EntryNote

    return EntryNote(
        look=tools.look,
        desk=tools.desk,
        steps=tools.undo_steps,
        session=tools.session,
        actions=tools.actions,
        preferences=tools.preferences,
        language=language,
    )


def _help_now(tools: Collaborators, language: Language) -> Page:
    from bbico_desktop.gui.pages.help_now import HelpNowPage
    from bbico_desktop.gui.widgets.local_help import LocalHelp

    page = HelpNowPage(
        look=tools.look,
        help_now=tools.help_now,
        clock=tools.clock,
        opener=tools.opener,
        desk=tools.desk,
        session=tools.session,
        language=language,
    )
    page.put_local(LocalHelp(look=tools.look, desk=tools.desk, language=language))
    return page


def _directory(tools: Collaborators, language: Language) -> Page:
    from bbico_desktop.gui.pages.directory import DirectoryPage

    return DirectoryPage(
        look=tools.look,
        help_now=tools.help_now,
        clock=tools.clock,
        desk=tools.desk,
        opener=tools.opener,
        session=tools.session,
        language=language,
    )


def _own(tools: Collaborators, language: Language) -> Page:
    from bbico_desktop.gui.pages.own import OwnPage

    return OwnPage(
        look=tools.look,
        desk=tools.desk,
        steps=tools.undo_steps,
        session=tools.session,
        choose_file=partial(tools.actions.run, "open_file"),
        clock=tools.clock,
        language=language,
    )


def _kits(tools: Collaborators, language: Language) -> Page:
    from bbico_desktop.gui.pages.kits import KitsPage

    return KitsPage(
        look=tools.look,
        desk=tools.desk,
        steps=tools.undo_steps,
        session=tools.session,
        preferences=tools.preferences,
        adding=tools.kit_adding,
        language=language,
    )


def _settings(tools: Collaborators, language: Language) -> Page:
    from bbico_desktop.gui.pages.settings import SettingsPage

    return SettingsPage(look=tools.look, desk=tools.desk, preferences=tools.preferences, session=tools.session, language=language)


def _shortcuts(tools: Collaborators, language: Language) -> Page:
    from bbico_desktop.gui.pages.shortcuts import ShortcutsPage

    return ShortcutsPage(
        look=tools.look, actions=tools.actions, desk=tools.desk, language=language, choose_printer=tools.choose_printer
    )


def _manual(tools: Collaborators, language: Language) -> Page:
    from bbico_desktop.foundation.paths import manual_folder
    from bbico_desktop.gui.pages.manual import ManualPage

    return ManualPage(
        look=tools.look,
        actions=tools.actions,
        desk=tools.desk,
        folder=manual_folder(),
        places={place.name: place.label for place in PLACES},
        choose_printer=tools.choose_printer,
        language=language,
    )


def _about(tools: Collaborators, language: Language) -> Page:
    from bbico_desktop.gui.pages.about import AboutPage

    return AboutPage(look=tools.look, actions=tools.actions, desk=tools.desk, language=language)


def _report(tools: Collaborators, language: Language) -> Page:
    from bbico_desktop.gui.pages.report import ReportPage

    return ReportPage(look=tools.look, actions=tools.actions, desk=tools.desk, language=language)


def _outbox(tools: Collaborators, language: Language) -> Page:
    from bbico_desktop.gui.pages.outbox import OutboxPage

    return OutboxPage(
        look=tools.look,
        desk=tools.desk,
        opener=tools.opener,
        session=tools.session,
        steps=tools.undo_steps,
        language=language,
    )


def _neutral(tools: Collaborators, language: Language) -> Page:
    from bbico_desktop.gui.pages.neutral import NeutralPage

    return NeutralPage(look=tools.look, language=language)


def _preview(tools: Collaborators, language: Language) -> Page:
    from bbico_desktop.gui.pages.preview import PreviewPage

    return PreviewPage(
        look=tools.look, desk=tools.desk, language=language, choose_printer=tools.choose_printer, policy=tools.policy
    )


def places_under(policy: Policy, places: Iterable[Place]) -> tuple[Place, ...]:
    """Return those of the places that are there under a policy."""
    return tuple(place for place in places if not place.right or getattr(policy, place.right))


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
    Place(
        name="directory",
        label=("Places", str(QT_TRANSLATE_NOOP("Places", "Who can help"))),
        icon="building-2",
        make=_directory,
    ),
    Place(name="kits", label=("Places", str(QT_TRANSLATE_NOOP("Places", "Kits"))), icon="folder-heart", make=_kits),
    Place(
        name="own",
        label=("Places", str(QT_TRANSLATE_NOOP("Places", "My own"))),
        icon="notebook-pen",
        make=_own,
        right="edit",
    ),
    Place(
        name="preview",
        label=("Places", str(QT_TRANSLATE_NOOP("Places", "Print preview"))),
        icon="printer",
        make=_preview,
        in_rail=False,
    ),
    Place(
        name="shortcuts",
        label=("Places", str(QT_TRANSLATE_NOOP("Places", "Keys"))),
        icon="keyboard",
        make=_shortcuts,
        in_rail=False,
    ),
    Place(
        name="manual",
        label=("Actions", str(QT_TRANSLATE_NOOP("Actions", "Manual"))),
        icon="book-open",
        make=_manual,
        in_rail=False,
    ),
    Place(
        name="about",
        label=("Actions", str(QT_TRANSLATE_NOOP("Actions", "About B-BICO Desktop"))),
        icon="info",
        make=_about,
        in_rail=False,
    ),
    Place(
        name="outbox",
        label=("Actions", str(QT_TRANSLATE_NOOP("Actions", "Outbox"))),
        icon="archive",
        make=_outbox,
        in_rail=False,
        right="edit",
    ),
    Place(
        name="report",
        label=("ReportPage", str(QT_TRANSLATE_NOOP("ReportPage", "Report about the program"))),
        icon="bug",
        make=_report,
        in_rail=False,
        right="save_files",
    ),
    Place(
        name=NEUTRAL,
        label=("NeutralPage", str(QT_TRANSLATE_NOOP("NeutralPage", "Resources about media"))),
        icon="compass",
        make=_neutral,
        in_rail=False,
    ),
    Place(
        name="settings",
        label=("Places", str(QT_TRANSLATE_NOOP("Places", "Settings"))),
        icon="settings-2",
        make=_settings,
        at_the_end=True,
    ),
)
