# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What stands above every help page: the way back, other ways to take it in, and in which language it speaks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.gui.help_pictures import PICTURES_VIEW
from bbico_desktop.gui.help_words import locale_of
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.language_switch import OWN_NAMES
from bbico_desktop.gui.widgets.toggling import ToggleButton

FULL_NAMES_FROM = 760


class HelpBar(QWidget):
    """The buttons speak the language of the window, for whoever works with it; the page beneath may speak another."""

    go = Signal(object)
    """A Route: the list, or the pictures."""
    easy_wanted = Signal()
    aloud_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._easy = False
        self.back = self._button("chevron-left", "link")
        self.easy = self._button("text-align-start", "secondary")
        self.easy.setObjectName("easy")
        self.aloud = self._button("volume-2", "secondary")
        self.pictures = self._button("image", "secondary")
        self._label = text_label("soft-strong", parent=self)
        self._group = QButtonGroup(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = FlowLayout(self)
        for widget in (self.back, self.easy, self.aloud, self.pictures, self._languages()):
            self._row.addWidget(widget)
        self._connect()
        self.refresh()
        self.retranslate()

    def show_place(self, *, on_list: bool, has_easy: bool, easy: bool) -> None:
        """Show the buttons of a place: the list of situations, or something that has a way back to it."""
        self.back.setVisible(not on_list)
        self.easy.setVisible(has_easy)
        self.pictures.setVisible(on_list)
        self._easy = easy
        self.retranslate()

    def show_language(self, language: Language) -> None:
        """Mark the language of the page."""
        self._group.button(LANGUAGES.index(language)).setChecked(True)

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        self._row.setSpacing(self._look.px(8))
        self._name_languages()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.back.setText(self.tr("All situations"))
        self.easy.setText(self.tr("All of the text") if self._easy else self.tr("Easy text"))
        self.aloud.setText(self.tr("Read aloud"))
        self.pictures.setText(self.tr("Pictures"))
        self._label.setText(self.tr("This page in:"))
        self._name_languages()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_languages()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return as much height as the bar takes at its width of now: a page scrolls only where it must."""
        least = self._row.minimumSize().width()
        return QSize(least, self._row.heightForWidth(max(self.width(), least)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _button(self, icon: str, kind: str) -> IconButton:
        button = IconButton(look=self._look, icon=icon, kind=kind, parent=self)
        button.setProperty("target", "help")
        return button

    def _languages(self) -> QWidget:
        """Return the language buttons as one thing, so that a narrow page does not tear them apart."""
        held = QWidget(self)
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.px(6))
        row.addWidget(self._label)
        for number, language in enumerate(LANGUAGES):
            button = ToggleButton("", held)
            button.setProperty("kind", "choice")
            button.setProperty("target", "help")
            button.setAccessibleName(OWN_NAMES[language])
            button.setLocale(locale_of(language))
            self._group.addButton(button, number)
            row.addWidget(button)
        return held

    def _name_languages(self) -> None:
        """Name each language in itself; where there is no room by its two letters, as on top of the window."""
        whole = self.width() >= self._look.px(FULL_NAMES_FROM)
        self._label.setVisible(whole)
        for number, language in enumerate(LANGUAGES):
            button = self._group.button(number)
            button.setText(OWN_NAMES[language] if whole else language.upper())
            button.setToolTip("" if whole else OWN_NAMES[language])

    def _connect(self) -> None:
        self.back.clicked.connect(self._go_to_list)
        self.easy.clicked.connect(self.easy_wanted)
        self.aloud.clicked.connect(self.aloud_wanted)
        self.pictures.clicked.connect(self._go_to_pictures)
        self._group.idClicked.connect(self._choose)
        self._look.changed.connect(self.refresh)

    def _go_to_list(self) -> None:
        self.go.emit(Route(page="help_now"))

    def _go_to_pictures(self) -> None:
        self.go.emit(Route(page="help_now", view=PICTURES_VIEW))

    def _choose(self, number: int) -> None:
        self.language_chosen.emit(LANGUAGES[number])
