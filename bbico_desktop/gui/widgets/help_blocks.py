# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The blocks of a help sheet on screen: steps with pictograms, lines under a heading, easy text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.help_texts import LANGUAGE, said, tag
from bbico_desktop.gui.widgets.icon_button import IconLabel, text_label
from bbico_desktop.printing.handout import Block, Line

STEP_ICON = "check"
DOT = 44


def panel(look: Look, parent: QWidget, *, kind: str = "panel", heading: str = "", language: str = "") -> tuple[QFrame, QVBoxLayout]:
    """Return a frame and its column; the heading is what a screen reader calls it, `language` that of heading and notes."""
    frame = QFrame(parent)
    frame.setProperty("kind", kind)
    frame.setAccessibleName(heading)
    if language:
        tag(frame, language, "")
    column = QVBoxLayout(frame)
    column.setContentsMargins(look.px(20), look.px(14), look.px(20), look.px(16))
    column.setSpacing(look.px(10))
    return frame, column


def steps_panel(look: Look, block: Block, language: str, parent: QWidget) -> QFrame:
    """Return what to do now: numbered sentences, each with its pictogram and a second sentence."""
    frame, column = panel(look, parent, heading=block.heading, language=language)
    _add_heading(frame, column, block, "accent-heading")
    for line in block.lines:
        column.addLayout(_step(look, line, frame))
    return frame


def lines_panel(look: Look, block: Block, language: str, parent: QWidget, *, kind: str = "panel", icon: str = "") -> QFrame:
    """Return lines under a heading; `icon` stands before each of them, else the mark that paper gives it."""
    frame, column = panel(look, parent, kind=kind, heading=block.heading, language=language)
    _add_heading(frame, column, block, "help-heading" if kind == "help" else "accent-heading")
    for line in block.lines:
        row = QHBoxLayout()
        row.setSpacing(look.px(10))
        if icon:
            row.addWidget(IconLabel(look=look, icon=icon, colour="help", side=20, parent=frame), 0, Qt.AlignmentFlag.AlignTop)
        elif line.mark:
            mark = text_label(parent=frame)
            mark.setText(line.mark)
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(_sentences(look, line, frame, role="", mark=""), 1)
        _add_sources(row, line, frame)
        column.addLayout(row)
    return frame


def easy_panel(look: Look, block: Block, language: str, parent: QWidget) -> QFrame:
    """Return the easy text: one idea a line, large, each with its pictogram."""
    frame, column = panel(look, parent, heading=block.heading, language=language)
    column.setSpacing(look.px(16))
    _add_heading(frame, column, block, "accent-heading")
    for line in block.lines:
        row = QHBoxLayout()
        row.setSpacing(look.px(16))
        row.addWidget(dot(look, line.pictogram or STEP_ICON, frame, side=56), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(_sentences(look, line, frame, role="easy", mark=""), 1)
        column.addLayout(row)
    return frame


def dot(look: Look, icon: str, parent: QWidget, *, side: int = DOT) -> QFrame:
    """Return a pictogram on a soft square with round corners."""
    frame = QFrame(parent)
    frame.setProperty("kind", "dot")
    frame.setFixedSize(look.px(side), look.px(side))
    row = QHBoxLayout(frame)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(IconLabel(look=look, icon=icon, side=side * 0.55, parent=frame), 0, Qt.AlignmentFlag.AlignCenter)
    return frame


def _add_heading(frame: QFrame, column: QVBoxLayout, block: Block, role: str) -> None:
    language = str(frame.property(LANGUAGE))
    column.addWidget(said(role, block.heading, language, parent=frame))
    if block.note:
        column.addWidget(said("soft", block.note, language, parent=frame, aloud=""))


def _step(look: Look, line: Line, frame: QFrame) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look.px(14))
    row.addWidget(dot(look, line.pictogram or STEP_ICON, frame), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(_sentences(look, line, frame, role="strong", mark=f"{line.mark} " if line.mark else ""), 1)
    _add_sources(row, line, frame)
    return row


def _sentences(look: Look, line: Line, frame: QFrame, *, role: str, mark: str) -> QVBoxLayout:
    rows = QVBoxLayout()
    rows.setSpacing(look.px(1))
    if role:
        rows.addStretch(1)  # beside a pictogram, one line stands in its middle
    rows.addWidget(said(role, f"{mark}{line.text.text}", line.text.language, parent=frame))
    if line.detail:
        rows.addWidget(said("soft", line.detail.text, line.detail.language, parent=frame))
    if line.language_note:
        rows.addWidget(said("soft", line.language_note, str(frame.property(LANGUAGE)), parent=frame, aloud=""))
    rows.addStretch(1)
    return rows


def _add_sources(row: QHBoxLayout, line: Line, frame: QFrame) -> None:
    if line.sources:
        label = text_label("soft", parent=frame)
        label.setText(f"[{line.sources}]")
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
