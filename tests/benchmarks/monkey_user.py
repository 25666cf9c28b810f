# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A user who does anything that can be done with mouse and keyboard, by chance: the same seed, the same choices."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from bbico_desktop.domain.languages import LANGUAGES
from bbico_desktop.gui.navigation import Route

if TYPE_CHECKING:
    from tests.benchmarks.monkey_world import World
    from tests.benchmarks.real_window import RealWindow

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QMenuBar, QPlainTextEdit, QTextEdit)
"""What is made in Python. To ask for scroll bars and the like would make objects of Python for them, which nobody else does."""
KEYS = (
    "Tab Tab Tab Backtab Down Down Up Left Right Return Return Space Escape Escape PageDown PageUp Home End Delete Backspace Shift "
    "F1 F2 F3 F8 F10"
)
WITH_CONTROL = "Z Y D E F K L N A C V X S P"
WORDS = (
    "pesten nepnieuws sexting wachtwoord 12 jaar gamen grooming mijn kind wordt afgeperst harcèlement vie privée école réseaux "
    "sociaux arnaque 50 minutes sans ordinateur Mobbing Schule Datenschutz Eltern Passwort Betrug bullying lesson fake news "
    'screen time no wifi "exact words" -not qqxzz ééé 🙂 cyberpestn'
)
SIZES = ((1366, 768), (1366, 740), (1024, 640), (800, 600), (640, 480), (1280, 720))
THEMES = ("light", "dark", "high-contrast", "system")
ZOOMS = (80, 100, 100, 100, 125, 150, 200, 300)
NOT_BY_CHANCE = ("quit",)


class RandomUser:
    """Does one thing at a time and says what."""

    def __init__(self, real: RealWindow, chance: random.Random, world: World) -> None:
        self._real = real
        self._chance = chance
        self._world = world
        self._letters: list[str] = []
        self._acts: tuple[tuple[float, Callable[[], str]], ...] = (
            (30, self._click),
            (4, self._click_anywhere),
            (20, self._press),
            (14, self._act),
            (10, self._begin_typing),
            (7, self._turn_wheel),
            (6, self._go),
            (3, self._ask_for_menu),
            (1.5, self._resize),
            (1, self._speak_another),
            (0.7, self._look_other),
            (0.8, self._bring_files),
            (2, self._go_calm),
        )

    def do_something(self) -> str:
        """Do the next thing; return what it is."""
        if self._letters and QApplication.activeModalWidget() is None:
            return self._type_on()
        popup = QApplication.activePopupWidget()
        if popup is not None and self._chance.random() < 0.7:
            return self._use_popup(popup)
        if QApplication.activeModalWidget() is not None:
            return self._click() if self._chance.random() < 0.6 else self._press()
        acts = self._acts
        return self._chance.choices([act for _, act in acts], weights=[weight for weight, _ in acts])[0]()

    def _top(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._real.front_door

    def _controls(self) -> list[QWidget]:
        top = self._top()
        found = (one for kind in CONTROLS for one in top.findChildren(kind))
        return [one for one in found if one.isVisible() and one.isEnabled() and not one.visibleRegion().isEmpty()]

    def _click(self) -> str:
        controls = self._controls()
        if not controls:
            return self._press()
        widget = self._chance.choice(controls)
        button = Qt.MouseButton.LeftButton
        words = f"click {self._name(widget)}"
        self._click_at(widget, button, twice=self._chance.random() < 0.05)
        return words

    def _click_anywhere(self) -> str:
        """Click on a place of the window, whatever lies there: scroll bars, what parts columns, the ground."""
        handle = self._real.front_door.windowHandle()
        place = QPoint(self._within(0, handle.width()), self._within(0, handle.height()))
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        return f"click-at {place.x()},{place.y()} on {self._place()}"

    def _click_at(self, widget: QWidget, button: Qt.MouseButton, *, twice: bool = False) -> None:
        """Click where the widget can be seen, through the window, as the mouse does."""
        area = widget.visibleRegion().boundingRect()
        point = QPoint(self._within(area.left(), area.width()), self._within(area.top(), area.height()))
        if isinstance(widget, QAbstractButton):
            point = area.center()
        window = widget.window()
        handle = window.windowHandle()
        if handle is None:
            return
        place = widget.mapTo(window, point)
        if not window.rect().contains(place):
            return
        modifier = self._chance.choices(
            (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier), (20, 1, 1)
        )[0]
        (QTest.mouseDClick if twice else QTest.mouseClick)(handle, button, modifier, place)

    def _within(self, start: int, length: int) -> int:
        return start + self._chance.randrange(max(1, length))

    def _press(self) -> str:
        handle = self._top().windowHandle()
        if handle is None:
            return "press nothing"
        if self._chance.random() < 0.15:
            name = self._chance.choice(WITH_CONTROL.split())
            QTest.keyClick(handle, getattr(Qt.Key, f"Key_{name}"), Qt.KeyboardModifier.ControlModifier)
            return f"press Ctrl+{name}"
        name = self._chance.choice(KEYS.split())
        for _ in range(self._chance.choice((1, 1, 1, 3))):
            if isValid(handle):  # the key before may have closed a menu
                QTest.keyClick(handle, getattr(Qt.Key, f"Key_{name}"))
        return f"press {name}"

    def _act(self) -> str:
        actions = self._real.program._tools.actions
        possible = [spec.name for spec in actions.specs if actions.can(spec.name) and spec.name not in NOT_BY_CHANCE]
        name = self._chance.choice(possible)
        actions.action(name).trigger()
        return f"act {name}"

    def _begin_typing(self) -> str:
        if self._chance.random() < 0.7:
            self._real.window.focus_search()
        words = " ".join(self._chance.sample(WORDS.split(), self._chance.choice((1, 1, 2, 3))))
        self._letters = [*words, *(["\r"] if self._chance.random() < 0.5 else [])]
        return "begin to type"

    def _type_on(self) -> str:
        letter = self._letters.pop(0)
        focus = QApplication.focusWidget()
        handle = self._real.front_door.windowHandle()
        if letter == "\r":
            QTest.keyClick(handle, Qt.Key.Key_Return)
        elif letter.isascii() or focus is None:
            QTest.keyClicks(focus or self._real.front_door, letter if letter.isascii() else "e")
        elif isinstance(focus, QLineEdit) and not focus.isReadOnly():
            focus.insert(letter)
            focus.textEdited.emit(focus.text())
        return "type"

    def _turn_wheel(self) -> str:
        controls = self._controls()
        if not controls:
            return "turn nothing"
        widget = self._chance.choice(controls)
        point = QPointF(widget.rect().center())
        turned = QPoint(0, self._chance.choice((-120, -120, -360, 120, 360)))
        strong = Qt.KeyboardModifier.ControlModifier if self._chance.random() < 0.05 else Qt.KeyboardModifier.NoModifier
        event = QWheelEvent(
            point,
            QPointF(widget.mapToGlobal(widget.rect().center())),
            QPoint(),
            turned,
            Qt.MouseButton.NoButton,
            strong,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        words = f"wheel {self._name(widget)}"
        QApplication.sendEvent(widget, event)
        return words

    def _go(self) -> str:
        window, chance = self._real.window, self._chance
        page = chance.choice(window.places)
        entry = {
            "help_now": ("blackmailed-with-pictures", None),
            "kits": ("kit-fake-news-lesson", "lesson-for-tomorrow", None),
            "directory": ("child-focus", None),
            "preview": ("blackmailed-with-pictures", "edubox-fake-news"),
            "own": ("new", "new-help-point", "in-bin", None),
        }.get(page, (None,))
        route = Route(page=page, entry_id=chance.choice(entry), opened=chance.random() < 0.5)
        window.navigator.go(route)
        return f"go {route.page} {route.entry_id or ''}"

    def _go_calm(self) -> str:
        self._real.window.navigator.go(Route(page="home"))
        return "go home"

    def _ask_for_menu(self) -> str:
        controls = self._controls()
        if controls:
            widget = self._chance.choice(controls)
            words = f"right button {self._name(widget)}"
            self._click_at(widget, Qt.MouseButton.RightButton)
            return words
        return "right button nowhere"

    def _use_popup(self, popup: QWidget) -> str:
        handle = popup.windowHandle()
        if handle is None:
            return "popup without window"
        if isinstance(popup, QMenu) and self._chance.random() < 0.6:
            possible = [one for one in popup.actions() if one.isEnabled() and one.isVisible() and one.objectName() != "quit"]
            if possible:
                chosen = self._chance.choice(possible)
                words = f"menu {chosen.objectName() or chosen.text()}"
                QTest.mouseClick(
                    handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, popup.actionGeometry(chosen).center()
                )
                return words
        key = self._chance.choice((Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Escape))
        QTest.keyClick(handle, key)
        return f"popup {key.name}"

    def _resize(self) -> str:
        width, height = self._chance.choice(SIZES)
        self._real.front_door.resize(width, height)
        return f"resize {width}x{height}"

    def _speak_another(self) -> str:
        language = self._chance.choice(LANGUAGES)
        self._real.program.choose_language(language)
        return f"speak {language}"

    def _look_other(self) -> str:
        look = self._real.program._look
        if self._chance.random() < 0.5:
            theme = self._chance.choice(THEMES)
            look.choose_theme(theme)  # type: ignore[arg-type]
            return f"theme {theme}"
        zoom = self._chance.choice(ZOOMS)
        look.choose_zoom(zoom)
        return f"zoom {zoom}"

    def _bring_files(self) -> str:
        files = self._chance.sample(self._world.files, self._chance.choice((1, 1, 2)))
        self._real.window.take_files(files)
        return f"bring {', '.join(one.name for one in files)}"

    def _name(self, widget: QWidget) -> str:
        said = widget.accessibleName() or (widget.text() if isinstance(widget, (QAbstractButton, QLabel)) else "")
        return f"{type(widget).__name__} “{said[:40]}” on {self._place()}"

    def _place(self) -> str:
        current = self._real.window.navigator.current
        return f"{current.page}{' ' + current.entry_id if current.entry_id else ''}" if current else "nowhere"
