# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Settings: language, look, and what one may want to know about catalogue, files and program. All of it holds at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from bbico_desktop.domain.entries import CatalogueInfo
from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.foundation.paths import Paths
from bbico_desktop.foundation.release import VERSION
from bbico_desktop.foundation.settings import THEMES, ZOOM_MAX, ZOOM_MIN
from bbico_desktop.gui import wording
from bbico_desktop.gui.catalogue_words import CatalogueWords, read_words
from bbico_desktop.gui.errors import words_for
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.page import Page
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.widgets.icon_button import text_label
from bbico_desktop.gui.widgets.language_switch import OWN_NAMES
from bbico_desktop.gui.widgets.scrolled import scrolled
from bbico_desktop.gui.widgets.settings_choice import SettingsChoice
from bbico_desktop.gui.widgets.settings_panel import SettingsPanel

if TYPE_CHECKING:
    from bbico_desktop.composition import Services

FACTS, FOLDERS = "settings-catalogue", "settings-folders"
ZOOMS = (80, 100, 125, 150, 200, 250, 300)
FONTS = ("Inter", "Atkinson Hyperlegible")
WIDEST = 820


class SettingsPage(Page):
    """Shows what the look and the services say; a click changes the look, or asks the shell for another language."""

    def __init__(self, *, look: Look, desk: ServiceDesk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language=language, parent=parent)
        self._look = look
        self._desk = desk
        self._title = text_label("title", wraps=True)
        self._language = SettingsChoice(look=look, values=len(LANGUAGES))
        self._theme = SettingsChoice(look=look, values=len(THEMES))
        self._zoom = SettingsChoice(look=look, values=len(ZOOMS))
        self._font = SettingsChoice(look=look, values=len(FONTS))
        self._looks = SettingsPanel(look=look, controls=(self._language, self._theme, self._zoom, self._font))
        self._catalogue, self._folders, self._about = (SettingsPanel(look=look) for _ in range(3))
        self._lay_out()
        self._language.chosen.connect(self._choose_language)
        self._theme.chosen.connect(self._choose_theme)
        self._zoom.chosen.connect(self._choose_zoom)
        self._font.chosen.connect(self._choose_font)
        self.look_changed()
        self.retranslate()

    def heading(self) -> str:
        return self.tr("Settings")

    def open_route(self, route: Route) -> None:
        self._ask()

    def set_language(self, language: Language) -> None:
        super().set_language(language)
        self._language.show_value(LANGUAGES.index(language))
        if self.isVisible():
            self._ask()

    def retranslate(self) -> None:
        self._title.setText(self.heading())
        self._looks.show_heading(self.tr("Language and look"))
        self._language.show_words(self.tr("Language"), [OWN_NAMES[one] for one in LANGUAGES])
        self._theme.show_words(
            self.tr("Colours"), [self.tr("As this computer"), self.tr("Light"), self.tr("Dark"), self.tr("High contrast")]
        )
        self._zoom.show_words(self.tr("Size of the text (Ctrl + and Ctrl −)"), [f"{percent} %" for percent in ZOOMS])
        self._font.show_words(self.tr("Letters (those of Atkinson Hyperlegible are easier to tell apart)"), list(FONTS))
        self._catalogue.show_heading(self.tr("Catalogue"))
        self._folders.show_heading(self.tr("Where things are kept"))
        self._about.show_heading(self.tr("About B-BICO Desktop"))
        self._about.show_facts(self._about_facts())

    def look_changed(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(0, 0, px(10), px(24))
        self._column.setSpacing(px(12))
        self._content.setMaximumWidth(px(WIDEST))
        self._show_look()

    def _lay_out(self) -> None:
        self._content = content = QWidget()  # the bound of width is its own: a layout reckons heights without those of its panels
        # As high as its text is at this width, not as its least width would make it.
        content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._column = QVBoxLayout(content)
        for widget in (self._title, self._looks, self._catalogue, self._folders, self._about):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(content, self))

    def _show_look(self) -> None:
        self._language.show_value(LANGUAGES.index(self.language))
        self._theme.show_value(THEMES.index(self._look.theme))
        nearest = min(ZOOMS, key=lambda percent: abs(percent - self._look.zoom_percent))
        self._zoom.show_value(ZOOMS.index(nearest))
        self._font.show_value(int(self._look.reading_font))

    def _ask(self) -> None:
        language = self.language
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

    def _choose_language(self, number: int) -> None:
        self.language_wanted.emit(LANGUAGES[number])

    def _choose_theme(self, number: int) -> None:
        self._look.choose_theme(THEMES[number])

    def _choose_zoom(self, number: int) -> None:
        self._look.choose_zoom(max(ZOOM_MIN, min(ZOOM_MAX, ZOOMS[number])))

    def _choose_font(self, number: int) -> None:
        self._look.choose_reading_font(bool(number))


def paths_of(services: Services) -> Paths:
    """Return where things are kept; called in a worker."""
    return services.paths
