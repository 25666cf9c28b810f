# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the directory is asked: helplines or organisations, a name, a language, a community."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QVBoxLayout, QWidget

from bbico_desktop.gui.directory_rows import Wanted
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.choice_box import ChoiceBox
from bbico_desktop.gui.widgets.flowing_grid import FlowingGrid
from bbico_desktop.gui.widgets.toggling import ToggleButton

Choice = tuple[str, str]
"""An id and its label."""


class Section(IntEnum):
    """Which of the two lists is shown."""

    HELPLINES = 0
    ORGANISATIONS = 1


class DirectoryFilters(QWidget):
    """`section_chosen` and `changed` come with what the reader does, never with what the program sets."""

    section_chosen = Signal(int)
    changed = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections = QButtonGroup(self)
        buttons: list[QWidget] = []
        for section in Section:
            button = ToggleButton("", self)
            button.setProperty("kind", "choice")
            button.setObjectName(section.name.lower())
            self._sections.addButton(button, section)
            buttons.append(button)
        self.name = QLineEdit(self)
        self.name.setClearButtonEnabled(True)
        self.language, self.community, self.place = (ChoiceBox(look=look, parent=self) for _ in range(3))
        self._labels: dict[QComboBox, list[Choice]] = {self.language: [], self.community: [], self.place: []}
        grid = FlowingGrid(look=look, column=190, most=3, gap=10, parent=self)
        grid.show_widgets([*buttons, self.name, self.language, self.community, self.place])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(grid)
        self._sections.idClicked.connect(self.section_chosen)
        self.name.textEdited.connect(self.changed)
        self.name.textChanged.connect(self._cleared)
        for box in self._labels:
            box.activated.connect(self.changed)
        self.show_section(Section.HELPLINES)
        self.retranslate()

    def wanted(self) -> Wanted:
        """Return what is asked now."""
        of_organisations = self._sections.checkedId() == Section.ORGANISATIONS
        return Wanted(
            name=self.name.text(),
            language=self.language.currentData() or "",
            community=(self.community.currentData() or "") if of_organisations else "",
            place=(self.place.currentData() or "") if of_organisations else "",
        )

    def show_section(self, section: Section) -> None:
        """Mark which list is shown; helplines belong to no community and to no place."""
        self._sections.button(section).setChecked(True)
        self.community.setEnabled(section == Section.ORGANISATIONS)
        self.place.setEnabled(section == Section.ORGANISATIONS)

    def offer_languages(self, choices: Iterable[Choice]) -> None:
        """Offer these languages, and keep the chosen one."""
        self._offer(self.language, list(choices))

    def offer_communities(self, choices: Iterable[Choice]) -> None:
        """Offer these communities, and keep the chosen one."""
        self._offer(self.community, list(choices))

    def offer_places(self, choices: Iterable[Choice]) -> None:
        """Offer these places, and keep the chosen one."""
        self._offer(self.place, list(choices))

    def retranslate(self) -> None:
        """Set the words anew."""
        self._sections.button(Section.HELPLINES).setText(self.tr("Helplines"))
        self._sections.button(Section.ORGANISATIONS).setText(self.tr("Organisations"))
        self.name.setPlaceholderText(self.tr("Name or number"))
        self.name.setAccessibleName(self.tr("Filter by name or number"))
        self.language.setAccessibleName(self.tr("Language"))
        self.community.setAccessibleName(self.tr("Community"))
        self.place.setAccessibleName(self.tr("Place"))
        for box, choices in self._labels.items():
            self._offer(box, choices)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _offer(self, box: QComboBox, choices: list[Choice]) -> None:
        held = box.currentData()
        self._labels[box] = choices
        box.clear()
        places = self.tr("All communities") if box is self.community else self.tr("All places")
        box.addItem(self.tr("All languages") if box is self.language else places, "")
        for value, label in choices:
            box.addItem(label, value)
        box.setCurrentIndex(max(0, box.findData(held)))

    def _cleared(self, words: str) -> None:
        if not words:
            self.changed.emit()
