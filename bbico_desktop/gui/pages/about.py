# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Which program and catalogue this is, whose keys are trusted, whose work it is made of; as `bbico --version --json` says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.about_words import AboutPart, AboutWords, about_text
from bbico_desktop.gui.actions import Actions
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.page import Page
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.widgets.action_button import ActionButton
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import text_label
from bbico_desktop.gui.widgets.scrolled import scrolled
from bbico_desktop.gui.widgets.settings_panel import SettingsPanel

if TYPE_CHECKING:
    from bbico_desktop.composition import Services
    from bbico_desktop.services.about import About

WIDEST = 820


class AboutPage(Page):
    """A panel for each thing there is to know; all of it can be copied."""

    def __init__(
        self, *, look: Look, actions: Actions, desk: ServiceDesk, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(language=language, parent=parent)
        self._look = look
        self._desk = desk
        self._words = AboutWords(self)
        self._about: About | None = None
        self._panels: list[SettingsPanel] = []
        self._title = text_label("title", wraps=True)
        self._copy_button = ActionButton(look=look, actions=actions, name="copy_text")
        self._report_button = ActionButton(look=look, actions=actions, name="make_report")
        self._lay_out()
        self.look_changed()
        self.retranslate()

    def heading(self) -> str:
        return self.tr("About B-BICO Desktop")

    def acts(self) -> Mapping[str, Callable[[], None]]:
        return {"copy_text": self._copy} if self._about else {}

    def open_route(self, route: Route) -> None:
        self._desk.ask("about", about_program, self._show)

    def catalogue_changed(self) -> None:
        self._desk.ask("about", about_program, self._show)

    def retranslate(self) -> None:
        self._title.setText(self.heading())
        self._show_parts()

    def look_changed(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(0, 0, px(10), px(24))
        self._column.setSpacing(px(12))
        self._row.setSpacing(px(12))
        self._content.setMaximumWidth(px(WIDEST))

    def _lay_out(self) -> None:
        self._content = content = QWidget()
        content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._column = QVBoxLayout(content)
        self._column.addWidget(self._title)
        self._row = FlowLayout()
        self._row.addWidget(self._copy_button)
        self._row.addWidget(self._report_button)
        self._column.addLayout(self._row)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(content, self))

    def _show(self, about: About) -> None:
        self._about = about
        self._show_parts()
        self.acts_changed.emit()

    def _show_parts(self) -> None:
        parts = self._parts()
        while len(self._panels) < len(parts):
            panel = SettingsPanel(look=self._look, parent=self._content)
            self._column.insertWidget(self._column.count() - 1, panel)
            self._panels.append(panel)
        for panel, part in zip(self._panels, parts, strict=False):
            panel.show_heading(part.heading)
            panel.show_facts(part.facts)

    def _parts(self) -> tuple[AboutPart, ...]:
        return self._words.parts(self._about, self.language) if self._about else ()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(about_text(self.heading(), self._parts()))
        self.notice.emit(self.tr("Copied."))


def about_program(services: Services) -> About:
    """Return what there is to know; called in a worker."""
    return services.about.about()
