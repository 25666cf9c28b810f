# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What may be done in the place for kits: nothing is changed where it could not be kept."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from bbico_desktop.domain.policy import Policy
from bbico_desktop.domain.problems import Problem
from bbico_desktop.gui.session import Session


class KitRights(QObject):
    """The policy of the session, less what the state of the reader's own things forbids; `changed` tells that it is another."""

    changed = Signal()

    def __init__(self, session: Session, *, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._trouble: Problem | None = None
        session.changed.connect(self.changed)

    @property
    def trouble(self) -> Problem | None:
        """Return why no kit can be made or changed; None where that is not this reader's to do anyway."""
        return self._trouble if self._session.policy.edit else None

    @property
    def policy(self) -> Policy:
        """Return what may be done just now."""
        policy = self._session.policy
        return policy if self._trouble is None else replace(policy, edit=False)

    def know(self, trouble: Problem | None) -> None:
        """Take what is wrong with the reader's own things."""
        before, self._trouble = self._trouble, trouble
        if (before is None) != (trouble is None):
            self.changed.emit()
