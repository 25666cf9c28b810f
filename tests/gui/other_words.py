# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Another language for the interface that needs no translations: the source in capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication


class Loud(QTranslator):
    """Says everything in capitals, but for the names of what is filled in."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return "".join(one if one.startswith(("{", "%")) else one.upper() for one in re.split(r"(\{\w+\}|%\w)", source))

    def isEmpty(self) -> bool:
        return False


@contextmanager
def speaking_loudly(application: QApplication) -> Iterator[None]:
    """Speak the other language meanwhile."""
    loud = Loud()
    application.installTranslator(loud)
    QCoreApplication.sendPostedEvents()
    try:
        yield
    finally:
        application.removeTranslator(loud)
        QCoreApplication.sendPostedEvents()
