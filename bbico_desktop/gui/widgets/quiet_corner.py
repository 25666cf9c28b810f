# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Beside the search field, on every page: the quick exit, and a mark while no traces are left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.session import NEUTRAL, Session
from bbico_desktop.gui.widgets.icon_button import IconButton

PROMINENT_ON = "help_now"
USUAL, PROMINENT = "secondary", "primary"


class QuickExitButton(IconButton):
    """Always there with its words, filled with colour on Help now; not on the neutral page, where there is nothing to leave."""

    def __init__(self, *, look: Look, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(look=look, icon="door-open", kind=USUAL, parent=parent)
        self.setProperty("target", "help")
        self.clicked.connect(session.exit_quickly)
        self.retranslate()

    def show_place(self, place: str) -> None:
        """Look as it should on this place."""
        self.setVisible(place != NEUTRAL)
        kind = PROMINENT if place == PROMINENT_ON else USUAL
        if kind != self._kind:
            self._kind = kind
            self.setProperty("kind", kind)
            self.style().polish(self)
            self.refresh()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.setText(QCoreApplication.translate("Actions", "Quick exit"))
        self.setToolTip(
            self.tr(
                "A neutral page at once, and what was looked at is forgotten. It cannot hide what lies in the printer, what other "
                "programs show, and what you saved."
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class NoTraceMark(IconButton):
    """Shows while the reader wants no traces left; a press ends that. Where none may ever be left, it is not there."""

    def __init__(self, *, look: Look, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(look=look, icon="eye-off", kind="chip", side=18, parent=parent)
        self._session = session
        self._neutral = False
        self.clicked.connect(self._remember_again)
        session.changed.connect(self._show_session)
        self.retranslate()
        self._show_session()

    def show_place(self, place: str) -> None:
        """Look as it should on this place: nothing is to be explained on the neutral one."""
        self._neutral = place == NEUTRAL
        self._show_session()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.setText(self.tr("No traces"))
        self.setToolTip(self.tr("Nothing is remembered of what is opened and searched. Press to remember again."))
        self.setAccessibleDescription(self.toolTip())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_session(self) -> None:
        self.setVisible(self._session.no_trace and self._session.granted.keep_traces and not self._neutral)

    def _remember_again(self) -> None:
        self._session.leave_no_trace(False)
