# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The program as it ships, in its real window, without a network, forty days after the catalogue was made."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QLineEdit, QScrollArea, QWidget

from bbico_desktop.composition import Services, open_services
from bbico_desktop.domain.entries import CatalogueInfo
from bbico_desktop.domain.languages import Language
from bbico_desktop.foundation.paths import Paths, paths_for
from bbico_desktop.gui.background import Background
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.opening import Opener
from bbico_desktop.gui.places import PLACES
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.translating import Translating
from bbico_desktop.gui.window import Window
from bbico_desktop.services.help_now import HelpNow
from bbico_desktop.storage.first_page import read_first_page
from tests.whole_catalogue import ROOT, SHIPPED

WIDTH, HEIGHT = 1366, 768
DAYS_OLD = 40
NONE, CTRL, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@dataclass
class WallClock:
    """A clock on the wall: it can be wrong."""

    day: date
    right: bool = True

    def today(self) -> date:
        return self.day

    def now(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, 19, tzinfo=UTC)

    def plausible(self) -> bool:
        return self.right


class NoNetwork(QObject):
    """What the system says of a computer without a network."""

    changed = Signal()

    def is_online(self) -> bool:
        return False

    def is_offline(self) -> bool:
        return True


class Visit:
    """One sitting: the window, what stands behind it, and what a reader does with mouse and keys."""

    def __init__(
        self, qtbot, application: QApplication, home: Path, language: Language, *, zoom: int = 100, shipped: Path = SHIPPED
    ):
        self.qtbot, self.home = qtbot, home
        self.clock = WallClock(date.max)
        self.paths: Paths = replace(paths_for(home, {}), shipped=shipped, resources=ROOT / "resources")
        self._application = application
        self._closed = False
        self._locale = QLocale()
        self._before = (application.font(), application.palette())
        self.look = Look(resources=self.paths.resources, application=application, theme="light")
        self._translating = Translating(application=application, folder=SHIPPED / "translations")
        self.background = Background()
        self.help_now = HelpNow(shipped=shipped / "help_now.json", kept=self.paths.data / "help_now.json", clock=self.clock)
        self.clock.day = date.fromisoformat(self.help_now.date) + timedelta(days=DAYS_OLD)
        self.desk = ServiceDesk(background=self.background, open_services=self._open)
        self.tools = Collaborators(
            look=self.look,
            desk=self.desk,
            clock=self.clock,
            resources=self.paths.resources,
            first_page=lambda spoken: read_first_page(shipped / "edition" / "catalogue.sqlite", spoken),
            make_help_now=lambda: self.help_now,
            make_opener=Opener,
        )
        self.look.choose_zoom(zoom)
        self._translating.speak(language)
        self.window = Window(tools=self.tools, places=PLACES, language=language)
        self.window.language_chosen.connect(self._speak)
        self.window.resize(WIDTH, HEIGHT)
        self.window.navigator.go(Route(page="home"))
        self.window.show()
        self.window.furnish()
        self.desk.ask("catalogue-age", _info, self.window.show_catalogue)
        self.rest()
        self.window.services_ready()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.rest()

    @property
    def issued(self) -> date:
        """Return the day on which the catalogue was made."""
        return date.fromisoformat(self.help_now.date)

    @property
    def language(self) -> Language:
        """Return the language of the window."""
        return self.window.language

    @property
    def services(self) -> Services:
        """Return the services once more, to look at what was kept; ask nothing while the window asks."""
        return self._opened

    @property
    def page(self):
        """Return the page that is shown."""
        route = self.window.navigator.current
        assert route is not None
        return self.window.page(route.page)

    def rest(self) -> None:
        """Wait until nothing is asked any more and everything is laid out."""
        quiet = 0
        while quiet < 3:
            QApplication.processEvents()
            QApplication.sendPostedEvents()
            if self.background.busy:
                self.qtbot.waitUntil(lambda: not self.background.busy, timeout=20_000)
                quiet = 0
            quiet += 1

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, widget: QWidget | None = None) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(widget or self.window.focusWidget() or self.window, key, modifier)
        self.rest()

    def type(self, words: str) -> None:
        """Type where the focus is."""
        focused = self.window.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, words)
        self.rest()

    def click(self, widget: QWidget) -> None:
        """Click on something that can be seen; what is scrolled away is scrolled to."""
        assert widget.isVisible(), f"{widget!r} cannot be seen"
        self._bring_into_view(widget)
        where = widget.rect().center()
        if isinstance(widget, QCheckBox):
            where.setX(where.y())  # in the box itself: its words may be short
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NONE, where)
        self.rest()

    def press(self, words: str, within: QWidget | None = None) -> None:
        """Click on the button with these words."""
        self.click(self.button(words, within))

    def button(self, words: str, within: QWidget | None = None) -> QAbstractButton:
        """Return the one button with these words, as they are seen or heard."""
        held = [one for one in self.buttons(within) if words in (plain(one.text()), one.accessibleName())]
        assert held, f"no button {words!r} among {[plain(one.text()) or one.accessibleName() for one in self.buttons(within)]}"
        return held[0]

    def buttons(self, within: QWidget | None = None) -> list[QAbstractButton]:
        """Return all buttons that can be seen."""
        return [one for one in (within or self.window).findChildren(QAbstractButton) if one.isVisible()]

    def texts(self, within: QWidget | None = None) -> list[str]:
        """Return all words that can be seen."""
        root = within or self.window
        labels = [one.text() for one in root.findChildren(QLabel) if one.isVisible() and one.text()]
        fields = [one.text() for one in root.findChildren(QLineEdit) if one.isVisible() and one.text()]
        return [*labels, *fields, *(plain(one.text()) for one in self.buttons(root) if one.text())]

    def choose_rows(self, view, places: tuple[int, ...]) -> None:
        """Mark rows of a list: a click, then clicks with Ctrl held."""
        for number, place in enumerate(places):
            index = view.model().index(place, 0)
            view.scrollTo(index)
            where = view.visualRect(index).center()
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, CTRL if number else NONE, where)
        self.rest()

    def word(self, context: str, source: str) -> str:
        """Return a text of the window in its language."""
        return QCoreApplication.translate(context, source)

    def counted(self, context: str, source: str, count: int) -> str:
        """Return a text with a number in its language."""
        return QCoreApplication.translate(context, source, "", count)

    def open_windows(self) -> list[QWidget]:
        """Return what stands beside the window: dialogs and menus."""
        return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not self.window]

    def close(self) -> None:
        """End the sitting as the program does; once more does nothing."""
        if self._closed:
            return
        self._closed = True
        self.window.close()
        self.background.close()
        self.desk.close()
        self._translating.speak("en")
        for translator in self._translating._installed:
            self._application.removeTranslator(translator)
        QLocale.setDefault(self._locale)
        self._application.setStyleSheet("")
        font, palette = self._before
        self._application.setFont(font)
        self._application.setPalette(palette)
        for one in (self.window, self.look):
            one.deleteLater()
            QCoreApplication.sendPostedEvents(one, QEvent.Type.DeferredDelete)

    def _open(self) -> Services:
        self._opened = open_services(paths=self.paths, clock=self.clock, help_now=self.help_now)
        return self._opened

    def _speak(self, language: Language) -> None:
        self._translating.speak(language)
        self.window.set_language(language)

    def _bring_into_view(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        QApplication.processEvents()


def plain(words: str) -> str:
    """Return the words of a button without the mark of its key."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _info(services: Services) -> CatalogueInfo:
    return services.browsing.info()
