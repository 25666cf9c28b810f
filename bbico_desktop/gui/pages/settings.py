# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Settings, which can be searched, and what one may want to know about catalogue, files and program. All of it holds at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from bbico_desktop.domain.entries import CatalogueInfo
from bbico_desktop.domain.languages import Language
from bbico_desktop.foundation.paths import Paths
from bbico_desktop.foundation.release import VERSION
from bbico_desktop.gui import wording
from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.catalogue_words import CatalogueWords, read_words
from bbico_desktop.gui.column_page import ColumnPage
from bbico_desktop.gui.errors import words_for
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.preferences import Preferences
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.session import Session
from bbico_desktop.gui.widgets.icon_button import text_label
from bbico_desktop.gui.widgets.look_settings import LookSettings
from bbico_desktop.gui.widgets.quiet_settings import StartSettings, TraceSettings
from bbico_desktop.gui.widgets.settings_panel import SettingsPanel
from bbico_desktop.gui.widgets.settings_reset import SettingsReset
from bbico_desktop.gui.widgets.terminal_section import TerminalSection

if TYPE_CHECKING:
    from bbico_desktop.composition import Services

FACTS, FOLDERS = "settings-catalogue", "settings-folders"


class SettingsPage(ColumnPage):
    """Shows what look, preferences and services say; a click changes them, or asks the shell for another language."""

    def __init__(
        self,
        *,
        look: Look,
        desk: ServiceDesk,
        preferences: Preferences,
        session: Session,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look=look, language=language, parent=parent)
        self._desk = desk
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self._nothing = text_label("soft", wraps=True)
        self._looks = LookSettings(look=look, language=language)
        self._traces = TraceSettings(look=look, preferences=preferences, session=session)
        self._start = StartSettings(look=look, preferences=preferences)
        self._reset = SettingsReset(look=look, preferences=preferences)
        self._catalogue, self._folders, self._about = (SettingsPanel(look=look) for _ in range(3))
        own_computer = session.granted.keep_traces  # a visitor of a terminal chooses how it looks, and nothing else
        self._terminal = TerminalSection(look=look, desk=desk)
        self._sections = (self._looks, self._traces, self._start, self._terminal) if own_computer else (self._looks,)
        self._rest = (self._reset, self._catalogue, self._folders, self._about)
        self._shown_rest = self._rest if own_computer else (self._catalogue, self._about)
        self._lay_out()
        self.line.textEdited.connect(self._filter)
        self._looks.language_wanted.connect(self.language_wanted)
        self.look_changed()
        self.retranslate()

    def heading(self) -> str:
        return self.tr("Settings")

    def acts(self) -> Mapping[str, Callable[[], None]]:
        return {"find_in_page": self._find}

    def open_route(self, route: Route) -> None:
        self._ask()

    def set_language(self, language: Language) -> None:
        super().set_language(language)
        self._looks.show_language(language)
        if self.isVisible():
            self._ask()

    def retranslate(self) -> None:
        super().retranslate()
        self.line.setPlaceholderText(self.tr("Look for a setting"))
        self.line.setAccessibleName(self.tr("Look for a setting"))
        self._nothing.setText(self.tr("No setting has these words."))
        for section in (self._looks, self._traces, self._start, self._terminal):
            section.retranslate()
        self._catalogue.show_heading(self.tr("Catalogue"))
        self._folders.show_heading(self.tr("Where things are kept"))
        self._about.show_heading(self.tr("About B-BICO Desktop"))
        self._about.show_facts(self._about_facts())

    def look_changed(self) -> None:
        super().look_changed()
        self._looks.show_look()

    def _lay_out(self) -> None:
        sections = (self._looks, self._traces, self._start, self._terminal)
        for widget in (self.line, self._nothing, *sections, *self._rest):
            self._column.addWidget(widget)
        for widget in (*sections, *self._rest):
            widget.setVisible(widget in (*self._sections, *self._shown_rest))
        self._nothing.hide()
        self._column.addStretch(1)

    def _find(self) -> None:
        self.line.setFocus()
        self.line.selectAll()

    def _filter(self, words: str) -> None:
        """Show the settings with these words; what is no setting stays away meanwhile."""
        count = sum(section.show_matching(words) for section in self._sections)
        for widget in self._shown_rest:
            widget.setVisible(not words.strip())
        self._nothing.setVisible(not count)
        announce(self.line, self.tr("%n settings", "", count) if count else self._nothing.text())

    def _ask(self) -> None:
        language = self.language
        self._terminal.ask(language)
        self._desk.ask(FOLDERS, paths_of, self._show_folders)
        self._desk.ask(
            FACTS,
            lambda services: (services.browsing.info(), read_words(services, language)),
            self._show_catalogue,
            self._no_catalogue,
        )

    def _show_catalogue(self, held: tuple[CatalogueInfo, CatalogueWords]) -> None:
        self._catalogue.show_facts(self._catalogue_facts(*held))

    def _no_catalogue(self, error: Exception) -> None:
        self._catalogue.show_facts([("help-small", words_for(error, self.language))])

    def _catalogue_facts(self, info: CatalogueInfo, words: CatalogueWords) -> Iterator[tuple[str, str]]:
        yield "strong", self.tr("Catalogue {number} of {date}").format(number=info.seq, date=wording.day(info.issued))
        yield "", " · ".join(wording.named(words.label(kind), count) for kind, count in info.counts.items())
        if info.development:
            yield (
                "help-small",
                self.tr("This is a development catalogue: its key is public, so anybody could have made it. It is for trying out."),
            )

    def _show_folders(self, paths: Paths) -> None:
        named = (
            (self.tr("Catalogues and your own things"), paths.data),
            (self.tr("Settings"), paths.config),
            (self.tr("Can be made again"), paths.cache),
            (self.tr("Log, without searches and names"), paths.log),
        )
        self._folders.show_facts(line for name, path in named for line in (("soft", name), ("", str(path))))

    def _about_facts(self) -> Iterator[tuple[str, str]]:
        yield "strong", self.tr("Version {version}").format(version=VERSION)
        yield (
            "",
            self.tr(
                "The catalogue is compiled from published sources, with their dates. It is not an official publication of the "
                "B-BICO consortium until the consortium adopts it."
            ),
        )
        yield "", self.tr("The program needs no network and no account, and sends nothing anywhere.")
        yield "soft", self.tr("Program: EUPL 1.2. Catalogue: CC BY 4.0. Letters: SIL Open Font Licence. Icons: Lucide (ISC).")


def paths_of(services: Services) -> Paths:
    """Return where things are kept; called in a worker."""
    return services.paths
