# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Whether this computer has a network, as far as its system says so. Nothing is ever sent to find out."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation


class Network(QObject):
    """`changed` tells that the answer may be another one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._information: QNetworkInformation | None = None
        if QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            self._information = QNetworkInformation.instance()
            self._information.reachabilityChanged.connect(self._tell)

    def is_online(self) -> bool:
        """Say whether the internet is known to be within reach; not knowing counts as not."""
        online = QNetworkInformation.Reachability.Online
        return self._information is not None and self._information.reachability() == online

    def is_offline(self) -> bool:
        """Say whether the internet is known to be out of reach; not knowing counts as not."""
        out_of_reach = (
            QNetworkInformation.Reachability.Disconnected,
            QNetworkInformation.Reachability.Local,
            QNetworkInformation.Reachability.Site,
        )
        return self._information is not None and self._information.reachability() in out_of_reach

    def _tell(self) -> None:
        self.changed.emit()
