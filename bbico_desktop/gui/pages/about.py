# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Which program and catalogue this is, whose keys are trusted, whose work it is made of; as `bbico --version --json` says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.about_words import AboutPart, AboutWords, about_text
from bbico_desktop.gui.actions import Actions
from bbico_desktop.gui.column_page import ColumnPage
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.quick_qt import take_focus
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.widgets.action_button import ActionButton
from bbico_desktop.gui.widgets.settings_panel import SettingsPanel

if TYPE_CHECKING:
    from bbico_desktop.composition import Services
    from bbico_desktop.services.about import About


class AboutPage(ColumnPage):
    """A panel for each thing there is to know; all of it can be copied."""

    def __init__(
        self, *, look: Look, actions: Actions, desk: ServiceDesk, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(look=look, language=language, parent=parent)
        self._desk = desk
        self._words = AboutWords(self)
        self._about: About | None = None
        self._panels: list[SettingsPanel] = []
        self._add_row(*(ActionButton(look=look, actions=actions, name=name) for name in ("copy_text", "make_report")))
        self._column.addStretch(1)
        take_focus(self._area)  # mostly words: the arrow keys scroll them
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
        super().retranslate()
        self._show_parts()

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
        self.notice.emit(lambda: self.tr("Copied."))


def about_program(services: Services) -> About:
    """Return what there is to know; called in a worker."""
    return services.about.about()
