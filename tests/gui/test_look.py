# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Theme, zoom and tokens."""

import tomllib

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from bbico_desktop.foundation.settings import ZOOM_MAX, ZOOM_MIN
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.system_look import SystemLook, system_theme
from bbico_desktop.gui.theme import ROLES, palette_of, read_tokens, style_sheet_of, tables_of
from bbico_desktop.gui.widgets.icon_button import IconButton
from tests.gui.fakes import ROOT

RESOURCES = ROOT / "resources"
TOKEN_FILE = (RESOURCES / "styles" / "tokens.toml").read_text(encoding="utf-8")


def test_tokens_are_read_as_toml_says():
    assert tables_of(TOKEN_FILE) == tomllib.loads(TOKEN_FILE)


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_the_palette_takes_every_role_from_the_tokens(qapp: QApplication, theme: str):
    colours = read_tokens(RESOURCES).themes[theme]
    palette = palette_of(colours)

    assert {palette.color(role).name().upper() for role in ROLES} <= {colour.upper() for colour in colours.values()}
    assert palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name().upper() == colours["disabled"].upper()


def test_the_style_sheet_scales_every_length():
    tokens = read_tokens(RESOURCES)
    small, large = (style_sheet_of(tokens, tokens.themes["light"], scale) for scale in (1.0, 2.0))

    assert "font-size: 28px" in small
    assert "font-size: 56px" in large
    assert "{" not in small.replace("{\n", "").replace("{ ", "")


def test_a_theme_changes_the_palette_at_once(qtbot, look: Look, qapp: QApplication):
    with qtbot.waitSignal(look.changed):
        look.choose_theme("dark")

    assert qapp.palette().color(QPalette.ColorRole.Window) == look.colour("background")
    assert look.colour("background").lightness() < 60


def test_the_theme_of_the_system_is_one_of_ours(look: Look):
    look.choose_theme("system")

    assert look.theme == "system"
    assert look.colours in [look._tokens.themes["light"], look._tokens.themes["dark"]]


def test_zoom_makes_every_size_grow(qtbot, look: Look):
    before = look.px(100), QFontInfo(look.font("title")).pixelSize(), look.target("help")

    look.choose_zoom(200)

    assert (look.px(100), QFontInfo(look.font("title")).pixelSize(), look.target("help")) == tuple(2 * size for size in before)


def test_zoom_goes_in_steps_and_stays_within_bounds(look: Look):
    look.zoom_in()
    assert look.zoom_percent == 110

    for _ in range(20):
        look.zoom_in()
    assert look.zoom_percent == ZOOM_MAX

    for _ in range(20):
        look.zoom_out()
    assert look.zoom_percent == ZOOM_MIN

    look.zoom_reset()
    assert look.zoom_percent == 100


def test_no_text_is_smaller_than_14_pixels(look: Look):
    assert min(read_tokens(RESOURCES).text.values()) >= 14


def test_buttons_are_as_large_as_a_target_and_their_icons_grow(qtbot, look: Look):
    button = IconButton(look=look, icon="printer", kind="primary")
    qtbot.addWidget(button)
    before = button.iconSize().height()

    look.choose_zoom(200)

    assert button.iconSize().height() == 2 * before
    assert button.minimumHeight() >= look.target()


def test_the_programs_font_is_the_one_it_brings(look: Look):
    assert QFontInfo(look.font("normal", QFont.Weight.Bold)).family() == "Inter"


class Contrast:
    """What a system says of contrast."""

    def __init__(self, preference: Qt.ContrastPreference) -> None:
        self._preference = preference

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802  # as Qt calls it
        return self._preference


class Hints:
    """What a system says of colours."""

    def __init__(self, scheme: Qt.ColorScheme, preference: Qt.ContrastPreference = Qt.ContrastPreference.NoPreference) -> None:
        self._scheme = scheme
        self._contrast = Contrast(preference)

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802  # as Qt calls it
        return self._scheme

    def accessibility(self) -> Contrast:
        return self._contrast


@pytest.mark.parametrize(
    ("hints", "theme"),
    [
        (Hints(Qt.ColorScheme.Dark), "dark"),
        (Hints(Qt.ColorScheme.Light), "light"),
        (Hints(Qt.ColorScheme.Unknown), "dark"),
        (Hints(Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast), "high-contrast"),
    ],
)
def test_the_system_is_asked_for_its_colours(hints: Hints, theme: str):
    assert system_theme(hints, otherwise="dark") == theme


def test_a_change_of_the_system_is_followed_at_once_where_the_reader_left_it_to_the_system(qtbot, look: Look):
    look.choose_theme("system")
    with qtbot.waitSignal(look.changed):
        look.follow_system("high-contrast", 1.5)

    assert look.colours["background"] == "#000000"
    assert look.scale == 1.5
    look.choose_theme("light")
    look.follow_system("dark", 1.5)
    assert look.colours["background"] == "#F7F4EE"


def test_a_new_theme_of_the_desktop_makes_the_look_ask_again(qtbot, look: Look, monkeypatch: pytest.MonkeyPatch):
    window = QWidget()
    qtbot.addWidget(window)
    look.choose_theme("system")
    system = SystemLook(look=look, window=window)
    monkeypatch.setattr("bbico_desktop.gui.system_look.system_theme", lambda hints, otherwise: "dark")

    QApplication.sendEvent(window, QEvent(QEvent.Type.ThemeChange))

    assert look.system_theme == "dark"
    assert system.parent() is window


def test_for_fingers_everything_is_as_large_as_in_help_now(look: Look):
    before = look.target()
    look.choose_touch(True)

    assert (before, look.target(), look.target("row"), look.target("help")) == (28, 44, 44, 44)


class StyleChanges(QObject):
    """Counts how often a widget is told that its style is another one."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.StyleChange
        return False


def test_another_size_looks_at_a_widget_no_more_often_the_deeper_it_lies(qtbot, look: Look):
    window = widget = QWidget()
    qtbot.addWidget(window)
    for _ in range(20):
        widget = QWidget(widget)
    changes = StyleChanges(widget)

    look.choose_zoom(150)

    assert 1 <= changes.count <= 2
