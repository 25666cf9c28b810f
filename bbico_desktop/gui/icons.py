# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Icons as pictures: one SVG file each, recoloured from the tokens and drawn once per size."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

logger = logging.getLogger(__name__)


class Icons:
    """Draw icons of one folder and keep what was drawn."""

    def __init__(self, *, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, bytes] = {}
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, colour: str, side: int, ratio: float) -> QPixmap:
        """Return icon `name` in `colour` (`#rrggbb`), `side` logical pixels wide, sharp at device pixel ratio `ratio`."""
        key = (name, colour, side, ratio)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, colour, side, ratio)
        return self._drawn[key]

    def forget(self) -> None:
        """Keep no picture any more: in another look all of them are others."""
        self._drawn.clear()

    def _draw(self, name: str, colour: str, side: int, ratio: float) -> QPixmap:
        pixels = max(1, round(side * ratio))
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(QColor(0, 0, 0, 0))
        renderer = QSvgRenderer(QByteArray(self._source(name).replace(b"currentColor", colour.encode())))
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _source(self, name: str) -> bytes:
        if name not in self._sources:
            try:
                self._sources[name] = (self._folder / f"{name}.svg").read_bytes()
            except OSError:
                logger.warning("icon-missing %s", name)
                self._sources[name] = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>'
        return self._sources[name]
