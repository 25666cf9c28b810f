# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How everything looks just now: theme, zoom, fonts and icons behind one object that tells when it changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from bbico_desktop.foundation.settings import ZOOM_MAX, ZOOM_MIN, Theme
from bbico_desktop.gui.icons import Icons
from bbico_desktop.gui.theme import ColourName, Colours, SizeName, palette_of, read_tokens, style_sheet_of

ZOOM_STEPS = (80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
READING_FONT_FILES = ("AtkinsonHyperlegible-Regular.ttf", "AtkinsonHyperlegible-Bold.ttf")
USUAL_HEIGHT, HALF = 20, 128
FONT_FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")
OTHER_SCRIPTS = "NotoSans*.ttf"


class Look(QObject):
    """Colours, sizes, fonts and icons of the chosen theme and zoom; `changed` tells that all of them may be others now."""

    changed = Signal()

    def __init__(
        self,
        *,
        resources: Path,
        application: QApplication,
        theme: Theme = "system",
        zoom_percent: int = 100,
        reading_font: bool = False,
        touch: bool = False,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._tokens = read_tokens(resources)
        self._icons = Icons(folder=resources / "icons")
        self._theme: Theme = theme
        self._zoom_percent = zoom_percent
        self._drawn_fonts: dict[tuple[SizeName, QFont.Weight], QFont] = {}
        self._reading_font = reading_font
        self._touch = touch
        self._fonts = resources / "fonts"
        for file in FONT_FILES:
            QFontDatabase.addApplicationFont(str(self._fonts / file))
        self._load_reading_font()
        # A reader who told her system to write larger gets that as 100 %.
        self._system_scale = scale_of(application.font())
        self._system_theme: Theme = "dark" if is_dark(application.palette()) else "light"
        self._apply()

    @property
    def theme(self) -> Theme:
        """Return the theme that was chosen, `system` included."""
        return self._theme

    @property
    def system_theme(self) -> Theme:
        """Return the theme that the system wants."""
        return self._system_theme

    @property
    def zoom_percent(self) -> int:
        """Return the zoom that was chosen."""
        return self._zoom_percent

    @property
    def reading_font(self) -> bool:
        """Say whether letters are those that are easier to tell apart."""
        return self._reading_font

    @property
    def touch(self) -> bool:
        """Say whether everything is large enough for a finger."""
        return self._touch

    @property
    def scale(self) -> float:
        """Return how many pixels one pixel at 100 % is."""
        return self._system_scale * self._zoom_percent / 100

    @property
    def colours(self) -> Colours:
        """Return the colours of the theme in use, by token name."""
        return self._tokens.themes[self._effective_theme()]

    def colour(self, name: ColourName) -> QColor:
        """Return one colour of the theme in use."""
        return QColor(self.colours[name])

    def px(self, length: float) -> int:
        """Return a length, given in pixels at 100 %, at the zoom in use."""
        return round(length * self.scale)

    def target(self, place: str = "everywhere") -> int:
        """Return the least side of what a finger or mouse must hit: `everywhere`, `help` or `row`."""
        return self.px(self._tokens.target["help" if self._touch else place])

    def font(self, size: SizeName = "normal", weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the program's font in one of the token sizes; it is shared, so copy it before changing it."""
        key = (size, weight)
        if key not in self._drawn_fonts:
            font = QFont(self._tokens.reading_family if self._reading_font else self._tokens.family)
            font.setPixelSize(self.px(self._tokens.text[size]))
            font.setWeight(weight)
            self._drawn_fonts[key] = font
        return self._drawn_fonts[key]

    def pixmap(self, name: str, colour: ColourName = "ink", side: float = 20) -> QPixmap:
        """Return an icon, `side` pixels wide at 100 %."""
        return self._icons.pixmap(name, self.colours[colour], self.px(side), self._application.devicePixelRatio())

    def icon(self, name: str, colour: ColourName = "ink", side: float = 20, checked: ColourName | None = None) -> QIcon:
        """Return an icon for a button; `checked` is its colour while the button is down."""
        icon = QIcon(self.pixmap(name, colour, side))
        if checked is not None:
            icon.addPixmap(self.pixmap(name, checked, side), QIcon.Mode.Normal, QIcon.State.On)
        return icon

    def choose_theme(self, theme: Theme) -> None:
        """Show everything in another theme, at once."""
        if theme != self._theme:
            self._theme = theme
            self._apply()
            self.changed.emit()

    def choose_reading_font(self, reading_font: bool) -> None:
        """Write everything in letters that are easier to tell apart, or in the usual ones, at once."""
        if reading_font != self._reading_font:
            self._reading_font = reading_font
            self._load_reading_font()
            self._apply()
            self.changed.emit()

    def choose_touch(self, touch: bool) -> None:
        """Make everything that is pressed large enough for a finger, or as it was, at once."""
        if touch != self._touch:
            self._touch = touch
            self._apply()
            self.changed.emit()

    def follow_system(self, theme: Theme, scale: float) -> None:
        """Take what the system says of colours and of the size of letters; colours only while the reader left them to it."""
        if (theme, scale) != (self._system_theme, self._system_scale):
            self._system_theme, self._system_scale = theme, scale
            self._apply()
            self.changed.emit()

    def choose_zoom(self, percent: int) -> None:
        """Show everything larger or smaller, at once; held to what the settings allow."""
        percent = max(ZOOM_MIN, min(ZOOM_MAX, percent))
        if percent != self._zoom_percent:
            self._zoom_percent = percent
            self._apply()
            self.changed.emit()

    def zoom_in(self) -> None:
        """Go to the next larger step."""
        self.choose_zoom(next((step for step in ZOOM_STEPS if step > self._zoom_percent), ZOOM_MAX))

    def zoom_out(self) -> None:
        """Go to the next smaller step."""
        self.choose_zoom(next((step for step in reversed(ZOOM_STEPS) if step < self._zoom_percent), ZOOM_MIN))

    def zoom_reset(self) -> None:
        """Go back to 100 %."""
        self.choose_zoom(100)

    def learn_other_scripts(self) -> None:
        """Bring the fonts of scripts that Inter lacks: Qt takes them where the system has none for a letter."""
        for file in sorted(self._fonts.glob(OTHER_SCRIPTS)):
            QFontDatabase.addApplicationFont(str(file))

    def _load_reading_font(self) -> None:
        if self._reading_font and self._tokens.reading_family not in QFontDatabase.families():
            for file in READING_FONT_FILES:
                QFontDatabase.addApplicationFont(str(self._fonts / file))

    def _effective_theme(self) -> str:
        return self._system_theme if self._theme == "system" else self._theme

    def _apply(self) -> None:
        self._drawn_fonts.clear()
        self._icons.forget()
        # From no style sheet to one, Qt looks at each widget once; from one to another, at each as often as it has parents.
        self._application.setStyleSheet("")
        self._application.setPalette(palette_of(self.colours))
        self._application.setFont(self.font())
        self._application.setStyleSheet(style_sheet_of(self._tokens, self.colours, self.scale, touch=self._touch))


def scale_of(font: QFont) -> float:
    """Return how much larger than usual the system writes; never less than 1."""
    return max(1.0, QFontMetrics(font).height() / USUAL_HEIGHT)


def is_dark(palette: QPalette) -> bool:
    """Say whether windows have a dark ground."""
    return palette.color(QPalette.ColorRole.Window).lightness() < HALF
