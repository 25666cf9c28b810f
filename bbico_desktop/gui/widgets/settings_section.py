# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A part of the settings page that can be searched."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from bbico_desktop.domain.facets import folded
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.settings_choice import SettingsChoice
from bbico_desktop.gui.widgets.settings_panel import SettingsPanel


class SettingsSection(SettingsPanel):
    """A heading and its settings; only those with the typed words are shown, and none at all takes the heading away."""

    def __init__(self, *, look: Look, settings: Sequence[SettingsChoice], parent: QWidget | None = None) -> None:
        super().__init__(look=look, controls=settings, parent=parent)
        self.settings = tuple(settings)

    def show_matching(self, words: str) -> int:
        """Show the settings that have all these words, and return how many."""
        typed = folded(words).split()
        matching = [one for one in self.settings if all(word in folded(one.words) for word in typed)]
        for one in self.settings:
            one.setVisible(one in matching)
        self.setVisible(bool(matching))
        return len(matching)
