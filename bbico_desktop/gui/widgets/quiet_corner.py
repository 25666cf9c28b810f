# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Beside the search field, on every page: the quick exit, and that no traces are left while that is so."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.session import Session
from bbico_desktop.gui.widgets.icon_button import IconButton


class QuietCorner(QWidget):
    """Not on the neutral page: there is nothing to leave there, and nothing to explain."""

    def __init__(self, *, look: Look, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self.exit_button = IconButton(look=look, icon="door-open", kind="secondary", parent=self)
        self.no_trace_button = IconButton(look=look, icon="eye-off", kind="chip", side=18, parent=self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.no_trace_button)
        self._row.addWidget(self.exit_button)
        self.exit_button.setProperty("target", "help")
        self.exit_button.clicked.connect(session.exit_quickly)
        self.no_trace_button.clicked.connect(self._remember_again)
        session.changed.connect(self._show_session)
        look.changed.connect(self.refresh)
        self.refresh()
        self.retranslate()
        self._show_session()

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        self._row.setSpacing(self._look.px(10))

    def retranslate(self) -> None:
        """Set the words anew."""
        self.exit_button.setText(QCoreApplication.translate("Actions", "Quick exit"))
        self.exit_button.setToolTip(
            self.tr(
                "A neutral page at once, and what was looked at is forgotten. It cannot hide what lies in the printer, what other "
                "programs show, and what you saved."
            )
        )
        self.no_trace_button.setText(self.tr("No traces"))
        self.no_trace_button.setToolTip(self.tr("Nothing is remembered of what is opened and searched. Press to remember again."))
        self.no_trace_button.setAccessibleDescription(self.no_trace_button.toolTip())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_session(self) -> None:
        self.no_trace_button.setVisible(self._session.no_trace and self._session.granted.keep_traces)

    def _remember_again(self) -> None:
        self._session.leave_no_trace(False)
