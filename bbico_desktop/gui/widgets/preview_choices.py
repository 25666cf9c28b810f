# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Beside the pages: what is printed, in which languages and layout, how it looks, how often, and where it goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFrame, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.domain.paper import LIST, SHEET, PaperOptions
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.preview_paper import PaperWish
from bbico_desktop.gui.widgets.choice_list import ChoiceList
from bbico_desktop.gui.widgets.choice_row import Choice, ChoiceRow
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.kit_stepper import Stepper
from bbico_desktop.gui.widgets.language_switch import OWN_NAMES
from bbico_desktop.gui.widgets.toggling import ToggleButton
from bbico_desktop.printing import words
from bbico_desktop.printing.layouts import LAYOUTS

MOST_COPIES = 999
NO_LANGUAGE = "–"
USUAL, LARGE = "usual", "large"
ALWAYS = (SHEET, LIST)
"""Layouts that anything has: they lead on where another one could not be made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperAmount:
    """How many pages of which size there are, none while nothing can be printed, and whether they come on both sides by themselves.

    `sheets` is how many sheets that takes for certain, copies and all; 0 where that follows from copies and sides.
    """

    pages: int = 0
    size: str = ""
    sheets: int = 0
    both_sides: bool = False


NOTHING = PaperAmount()


class PreviewChoices(QFrame):
    """`changed` tells that `layout`, `language`, `second` or `options` are others now, at once with the click."""

    changed = Signal()
    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._amount, self._languages_most = NOTHING, 1
        self._compact, self._narrow = False, False
        self.setProperty("kind", "panel")
        self._title = text_label("heading", parent=self, wraps=True)
        self._sheets = text_label("soft", parent=self, wraps=True)
        self.print_button = IconButton(look=look, icon="printer", kind="primary", parent=self)
        self.save_button = IconButton(look=look, icon="download", kind="secondary", parent=self)
        self.layouts = ChoiceList(look=look, parent=self)
        self.languages, self.seconds, self.letters = (ChoiceRow(look=look, parent=self) for _ in range(3))
        self.grey, self.notes = QCheckBox(self), QCheckBox(self)
        self.copies = QSpinBox(self)
        self.copies.setRange(1, MOST_COPIES)
        self._copies_label = text_label("", parent=self, wraps=True)
        self._box = QWidget(self)
        self.more = ToggleButton("", self)
        self.more.setProperty("kind", "choice")
        self._stepper = Stepper(look=look, number=self.copies, parent=self)
        self._lay_out()
        self._connect()
        self.refresh()
        self.retranslate()

    @property
    def options(self) -> PaperOptions:
        """Return how the paper is wanted to look."""
        return PaperOptions(large=self.letters.value == LARGE, grey=self.grey.isChecked(), notes=self.notes.isChecked())

    def start_anew(self) -> None:
        """Forget what was chosen for the paper before: nobody wants 25 copies of the next one."""
        self.blockSignals(True)
        self._show_letters(USUAL)
        self.grey.setChecked(False)
        self.notes.setChecked(True)
        self.copies.setValue(1)
        self.blockSignals(False)

    def show_wish(self, wish: PaperWish, layouts: Sequence[str], *, has_notes: bool, is_lesson: bool = False) -> None:
        """Mark what is shown now, among the layouts that there can be; what makes no difference here is not offered.

        A lesson is in one language.
        """
        layout = LAYOUTS[wish.layout]
        offered = [one for one in LAYOUTS if one in (*(layouts or ALWAYS), wish.layout)]
        self.layouts.show_choices([Choice(value=one, words=paper_words(LAYOUTS[one].title)) for one in offered], wish.layout)
        self.languages.show_choices([_language_choice(one) for one in LANGUAGES], wish.language)
        self._languages_most = 1 if is_lesson else layout.most_languages
        none = Choice(value="", words=NO_LANGUAGE, spoken=self.tr("no second language"))
        others = [_language_choice(one, can_be=one != wish.language) for one in LANGUAGES]
        self.seconds.show_choices([none, *others], wish.second if wish.second != wish.language else "")
        self._show_letters(LARGE if wish.options.large else USUAL)
        self.letters.setVisible(layout.can_grow)
        self.notes.setVisible(has_notes)
        self._direct()
        self._name_rows()

    def allow(self, *, printing: bool, saving: bool) -> None:
        """Offer only what may be done here."""
        self.print_button.setVisible(printing)
        self.save_button.setVisible(saving)

    def put_below(self, widget: QWidget) -> None:
        """Give another group of choices a place below the buttons."""
        self._column.insertWidget(self._column.indexOf(self._buttons) + 1, widget)

    def show_paper(self, title: str, amount: PaperAmount) -> None:
        """Say what is printed and how much paper that is."""
        self._title.setText(title)
        self._title.setVisible(bool(title) and not self._compact)
        self._amount = amount
        for widget in (self._copies_label, self._stepper):
            widget.setVisible(not amount.sheets)
        if amount.sheets:
            self.copies.setValue(1)
        self.print_button.setEnabled(bool(amount.pages))
        self.save_button.setEnabled(bool(amount.pages))
        self._say_sheets()

    def show_compact(self, compact: bool, *, narrow: bool = False) -> None:
        """Take few low lines instead of a column; what the paper itself says is left out then."""
        self._compact, self._narrow = compact, narrow
        self._direct()
        self._name_rows()
        self._say_sheets()
        self._title.setVisible(not compact and bool(self._title.text()))
        self.refresh()

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        px = self._look.px
        side, end, gap = (px(10), px(8), px(6)) if self._compact else (px(18), px(14), px(10))
        self._column.setContentsMargins(side, end, side, end)
        for layout in (self._column, self._buttons, self._below, self._options):
            layout.setSpacing(gap)

    def retranslate(self) -> None:
        """Set the words anew; those of the choices come with the next `show_wish`."""
        self.print_button.setText(self.tr("Print…"))
        self.save_button.setText(self.tr("Save as PDF"))
        self.grey.setText(self.tr("Black and white"))
        self.notes.setText(self.tr("With the notes"))
        self._copies_label.setText(self.tr("Copies"))
        self._stepper.name_it(self.tr("How many copies"), self.tr("Fewer"), self.tr("More"))
        self._direct()
        self._name_rows()
        self._say_sheets()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self._buttons, self._options = QBoxLayout(QBoxLayout.Direction.TopToBottom), QVBoxLayout(self._box)
        self._column = QVBoxLayout(self)
        self._below = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._column.addWidget(self._title)
        self._column.addWidget(self._sheets)
        for button in (self.print_button, self.save_button):
            self._buttons.addWidget(button, 1)
        copies = QHBoxLayout()
        copies.addWidget(self._copies_label, 1)
        copies.addWidget(self._stepper)
        self._options.setContentsMargins(0, 0, 0, 0)
        self._options.addLayout(copies)
        for row in (self.layouts, self.languages, self.seconds, self.letters, self.grey, self.notes):
            self._options.addWidget(row)
        self._column.addLayout(self._buttons)
        self._below.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addLayout(self._below)
        self._column.addWidget(self._box)
        self._column.addStretch(1)
        self.notes.setChecked(True)

    def _connect(self) -> None:
        for row in (self.layouts, self.languages, self.seconds, self.letters):
            row.chosen.connect(self.changed)
        for box in (self.grey, self.notes):
            box.toggled.connect(self.changed)
        self.copies.valueChanged.connect(self._say_sheets)
        self.more.toggled.connect(self._direct)
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        self._look.changed.connect(self.refresh)

    def _show_letters(self, value: str) -> None:
        usual, large = Choice(value=USUAL, words=self.tr("Usual")), Choice(value=LARGE, words=self.tr("Large (18 pt)"))
        self.letters.show_choices([usual, large], value)

    def _direct(self) -> None:
        """Put the buttons beside each other where there is room; on a small screen the pages go before the choices."""
        beside = self._compact and not self._narrow
        self._buttons.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._put_sheets(beside=beside)
        self.seconds.setVisible(self._languages_most > 1)
        self.more.setText(self.tr("Choices") if self._narrow else self.tr("Layout, language, copies"))
        self.more.setVisible(self._compact)
        self._box.setVisible(not self._compact or self.more.isChecked())

    def _put_sheets(self, *, beside: bool) -> None:
        """Say how much paper it is above the buttons; on a small screen beside or below what opens the choices."""
        where = self._below if self._compact else self._column
        place = 1 if self._compact else self._column.indexOf(self._title) + 1
        if where.indexOf(self._sheets) < 0:
            (self._column if self._compact else self._below).removeWidget(self._sheets)
            where.insertWidget(place, self._sheets, 1 if self._compact else 0)
        self._below.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _name_rows(self) -> None:
        for row, heading in (
            (self.layouts, self.tr("Layout")),
            (self.languages, self.tr("Language of the paper")),
            (self.seconds, self.tr("Second language")),
            (self.letters, self.tr("Letters")),
        ):
            row.name_it(heading)

    def _say_sheets(self) -> None:
        amount, copies = self._amount, self.copies.value()
        if not amount.pages:
            self._sheets.setText("")
            return
        both = (amount.pages + 1) // 2 * copies
        sheets = amount.sheets or (both if amount.both_sides else amount.pages * copies)
        pages_said, sheets_said = self.tr("%n pages", "", amount.pages), self.tr("%n sheets", "", sheets)
        said = f"{pages_said}, {sheets_said} ({amount.size})"
        if amount.both_sides:
            sides = self.tr("printed on both sides")
            said = f"{said}, {sides}"
        elif not amount.sheets and both != sheets:
            both_said = self.tr("%n when printed on both sides", "", both)
            said = self.tr("{sheets}; {both_sides}").format(sheets=said, both_sides=both_said)
        self._sheets.setText(said)


def paper_words(source: str) -> str:
    """Return a word that paper has, in the language of the window."""
    return QCoreApplication.translate(words.CONTEXT, source)


def _language_choice(language: Language, *, can_be: bool = True) -> Choice:
    return Choice(value=language, words=language.upper(), spoken=OWN_NAMES[language], can_be=can_be)
