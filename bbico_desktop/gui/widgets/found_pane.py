# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a search found: the list of entries, or the ways on from nothing in its place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.result_list import ResultList
from bbico_desktop.gui.widgets.nothing_found import NothingFound
from bbico_desktop.gui.widgets.result_view import ResultView
from bbico_desktop.gui.widgets.scrolled import scrolled


class FoundPane(QStackedWidget):
    """Holds both, and shows the one that the answer asks for. `act_wanted` names an action: the way back to the search field."""

    act_wanted = Signal(str)

    def __init__(self, *, look: Look, model: ResultList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results = ResultView(look=look, model=model, parent=self)
        self.nothing = NothingFound(look=look, parent=self)
        self.results.left_at_top.connect(self._go_to_field)
        self.addWidget(self.results)
        self.addWidget(scrolled(self.nothing))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def show_found(self, anything: bool) -> None:
        """Show the list, or what stands in its place."""
        self.setCurrentIndex(0 if anything else 1)

    def take_focus(self) -> bool:
        """Give the focus to what is shown; return whether there is room for any of it."""
        shown = next((one for one in (self.results, self.nothing.all_button) if one.isVisible()), None)
        if shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        return shown is not None

    def _go_to_field(self) -> None:
        self.act_wanted.emit("focus_search")
