# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Labels that know the language of their text: for screen readers, and for a voice that reads them aloud."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from bbico_desktop.gui.help_words import locale_of
from bbico_desktop.gui.widgets.icon_button import text_label

Paragraph = tuple[str, str, QWidget | None]
"""What a voice says, in which language, and the widget that shows it."""

LANGUAGE, ALOUD = "language", "aloud"


def said(role: str, text: str, language: str, *, parent: QWidget, wraps: bool = True, aloud: str | None = None) -> QLabel:
    """Return a label with a text in its language; `aloud` is what a voice says for it, empty for nothing."""
    label = text_label(role, parent=parent, wraps=wraps, selectable=True)
    tag(label, language, text if aloud is None else aloud)
    label.setText(text)
    return label


def tag(widget: QWidget, language: str, aloud: str) -> None:
    """Mark the language of what a widget shows, and what a voice says for it."""
    widget.setLocale(locale_of(language))
    widget.setProperty(LANGUAGE, language)
    widget.setProperty(ALOUD, aloud)


def paragraphs_in(*places: QWidget) -> list[Paragraph]:
    """Return what a voice reads of these widgets, in the order in which they were made."""
    held = ((label, place) for place in places for label in place.findChildren(QLabel))
    labels = [label for label, place in held if label.property(ALOUD) and label.isVisibleTo(place)]
    return [(str(label.property(ALOUD)), str(label.property(LANGUAGE)), label) for label in labels]


def digits_aloud(number: str) -> str:
    """Return a telephone number as a voice must say it: digit by digit, a pause where it is grouped."""
    return ", ".join(" ".join(part) for part in number.split())
