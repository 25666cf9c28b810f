# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the forms of a reader's own page share: fields one below the other, one line of trouble, Save and the way back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from bbico_desktop.domain.problems import Problem
from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.errors import words_for
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.choice_box import ChoiceBox
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.own_field import OwnField
from bbico_desktop.gui.widgets.own_values import OwnValues
from bbico_desktop.gui.widgets.scrolled import scrolled

WIDEST, TEXT_HEIGHT, LOW = 720, 110, 400
Fields = dict[str, "str | list[str]"]


class OwnForm(QWidget):
    """`saved`: the reader wants to keep it; `left`: she wants back to the list; `edited`: something else stands in it."""

    saved = Signal()
    left = Signal()
    edited = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.fields: dict[str, OwnField] = {}
        self._clean: Fields | None = None
        self._heading = text_label("title", parent=self, wraps=True)
        self._stars = text_label("soft", parent=self, wraps=True)
        self._trouble = text_label("help", parent=self, wraps=True, selectable=True)
        self._trouble.hide()
        self.save_button = IconButton(look=look, icon="check", kind="primary", parent=self)
        self.leave_button = IconButton(look=look, icon="arrow-left", parent=self)
        content = QWidget()
        self._column = QVBoxLayout(content)
        for widget in (self._heading, self._stars):
            self._column.addWidget(widget)
        self._content = content
        self._area = scrolled(content, self)
        self._foot = QWidget(self)
        self._row = FlowLayout(self._foot)
        self._row.addWidget(self.save_button)
        self._row.addWidget(self.leave_button)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._area, 1)
        self._whole.addWidget(self._trouble)
        self._whole.addWidget(self._foot)
        self.save_button.clicked.connect(self.saved)
        self.leave_button.clicked.connect(self.left)
        look.changed.connect(self.refresh)

    def line(self, name: str, *, needed: bool = False) -> QLineEdit:
        """Add a field of one line."""
        edit = QLineEdit(self)
        edit.textEdited.connect(self._tell)
        self._add(name, edit, needed=needed)
        return edit

    def text(self, name: str) -> QPlainTextEdit:
        """Add a field of several lines; Tab leaves it."""
        edit = QPlainTextEdit(self)
        edit.setTabChangesFocus(True)
        edit.textChanged.connect(self._tell)
        self._add(name, edit)
        return edit

    def choice(self, name: str, *, needed: bool = False) -> ChoiceBox:
        """Add a field for one of several."""
        box = ChoiceBox(look=self._look, parent=self)
        box.activated.connect(self._tell)
        self._add(name, box, needed=needed)
        return box

    def values(self, name: str, *, needed: bool = False) -> OwnValues:
        """Add a field for several of many."""
        values = OwnValues(look=self._look, parent=self)
        values.edited.connect(self._tell)
        self._add(name, values, needed=needed)
        return values

    @property
    def is_changed(self) -> bool:
        """Say whether something stands in it that was not kept."""
        return self._clean is not None and self.content() != self._clean

    def content(self) -> Fields:
        """Return what stands in it."""
        return {name: _value(field.control) for name, field in self.fields.items()}

    def show_content(self, content: Mapping[str, str | list[str]], *, clean: bool = True) -> None:
        """Show what a draft says; `clean`: this much is kept already."""
        for name, field in self.fields.items():
            _show(field.control, content.get(name, ""))
            field.show_trouble("")
        self.show_general_trouble("")
        self._clean = self.content() if clean else {}
        self._area.verticalScrollBar().setValue(0)

    def take_as_kept(self) -> None:
        """Count what stands in it now as kept."""
        self._clean = self.content()

    def show_troubles(self, troubles: Mapping[str, str]) -> None:
        """Say beside each field what is wrong, and go to the first."""
        for name, field in self.fields.items():
            field.show_trouble(troubles.get(name, ""))
        self.show_general_trouble("")
        first = next((field for name, field in self.fields.items() if troubles.get(name)), None)
        if first is not None:
            self.unfold(first)
            first.control.setFocus()
            self._area.ensureWidgetVisible(first)
            announce(first.control, first.trouble)

    def show_problem(self, error: Exception, language: str) -> None:
        """Say what the services refused: beside its field, else below the form. Nothing that was written is lost."""
        words = words_for(error, language)  # type: ignore[arg-type]  # one of the four
        name = self.field_of(error) if isinstance(error, Problem) else ""
        if name:
            self.show_troubles({name: words})
        else:
            self.show_general_trouble(words)

    def show_general_trouble(self, words: str) -> None:
        """Say what is wrong with all of it."""
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        if words:
            announce(self._trouble, words)

    def field_of(self, problem: Problem) -> str:
        """Return the field that a problem is about; empty for none."""
        if problem.code == "own-address-wrong":
            return "url"
        named = str(problem.facts.get("field") or problem.facts.get("option") or "")
        return named if named in self.fields else ""

    def unfold(self, field: OwnField) -> None:
        """Show a field that may be folded away."""

    def show_heading(self, words: str) -> None:
        """Say what is being written."""
        self._heading.setText(words)

    def retranslate(self) -> None:
        """Set the words anew."""
        self._stars.setText(self.tr("What has a star (*) has to be filled in."))
        self.save_button.setText(self.tr("Save"))
        self.save_button.setToolTip(self.tr("Save (Ctrl+S)"))
        self.leave_button.setText(self.tr("Back to the list"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._say_troubles_again()
            self.show_general_trouble("")
        super().changeEvent(event)

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        px = self._look.px
        self._column.setContentsMargins(0, 0, px(12), px(12))
        self._column.setSpacing(px(14))
        self._content.setMaximumWidth(px(WIDEST))
        self._whole.setSpacing(px(8))
        self._row.setSpacing(px(10))
        for field in self.fields.values():
            if isinstance(field.control, QPlainTextEdit):
                field.control.setFixedHeight(px(TEXT_HEIGHT))
        self._put_foot()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._put_foot()

    def _put_foot(self) -> None:
        """Let the buttons stand below the fields, and scroll along with them where there is little room."""
        low = self.height() < self._look.px(LOW)
        wanted = self._column if low else self._whole
        if wanted.indexOf(self._foot) < 0:
            (self._whole if low else self._column).removeWidget(self._foot)
            wanted.addWidget(self._foot)

    def _add(self, name: str, control: QWidget, *, needed: bool = False) -> None:
        self.fields[name] = OwnField(look=self._look, control=control, needed=needed, parent=self._content)
        self.place(self.fields[name])

    def place(self, field: OwnField) -> None:
        """Put a field below the others."""
        self._column.addWidget(field)

    def troubles(self) -> dict[str, str]:
        """Return what is wrong, by field; empty when it can be kept."""
        return {}

    def _say_troubles_again(self) -> None:
        """Say what is still wrong, in the words of now."""
        wrong = self.troubles()
        for name, field in self.fields.items():
            if field.trouble:
                field.show_trouble(wrong.get(name, ""))

    def _tell(self) -> None:
        self._say_troubles_again()
        self.edited.emit()


def _value(control: QWidget) -> str | list[str]:
    if isinstance(control, QLineEdit):
        return control.text()
    if isinstance(control, QPlainTextEdit):
        return control.toPlainText()
    if isinstance(control, ChoiceBox):
        return str(control.currentData() or "")
    return list(control.values) if isinstance(control, OwnValues) else ""


def _show(control: QWidget, value: str | list[str]) -> None:
    if isinstance(control, OwnValues):
        control.show_values(value if isinstance(value, list) else [])
        return
    words = value if isinstance(value, str) else ""
    if isinstance(control, QLineEdit):
        control.setText(words)
    elif isinstance(control, QPlainTextEdit):
        control.blockSignals(True)
        control.setPlainText(words)
        control.blockSignals(False)
    elif isinstance(control, ChoiceBox):
        control.setCurrentIndex(max(0, control.findData(words)))
