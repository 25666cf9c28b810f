# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The manual: opened by F1 at what it says of the page one is on; searched, printed and read without any network."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.actions import Actions
from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.file_dialogs import ChooseFile
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.manual_words import ManualWords, Words
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.page import Page
from bbico_desktop.gui.pdf_saving import Paper, PdfSaver, ask_where
from bbico_desktop.gui.preview_printing import ChoosePrinter, PaperPrinter, ask_printer, printer_names
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.text_paper import pdf_of
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.manual_contents import ManualContents
from bbico_desktop.gui.widgets.manual_text import ManualText, folded
from bbico_desktop.services.manual import Manual

MANUAL = "manual"
BESIDE_FROM = 640
CONTENTS_WIDTH, WIDEST, QWIDGETSIZE_MAX = 264, 760, 16777215
FILE_NAME = "B-BICO.pdf"
NEW_PAGE = "<h1 style='page-break-before: always'>"


class ManualPage(Page):
    """Contents at the left, a chapter at the right. A route's `anchor` is a chapter, or a place in one, such as a page's name."""

    def __init__(
        self,
        *,
        look: Look,
        actions: Actions,
        desk: ServiceDesk,
        folder: Path,
        places: Mapping[str, Words],
        language: Language,
        choose_place: ChooseFile = ask_where,
        choose_printer: ChoosePrinter = ask_printer,
        printers: Callable[[], list[str]] = printer_names,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(language=language, parent=parent)
        self._look = look
        self._manual = Manual(folder)
        self._words = ManualWords(actions=actions, places=places)
        self._anchor = ""
        self._open = 0
        self._place = -1
        self._title = text_label("title", wraps=True, parent=self)
        self.contents = ManualContents(look=look, parent=self)
        self.text = ManualText(look=look, parent=self)
        self._contents_button = IconButton(look=look, icon="list", parent=self)
        self._contents_button.setCheckable(True)
        self._print_button = IconButton(look=look, icon="printer", kind="secondary", parent=self)
        self._save_button = IconButton(look=look, icon="download", parent=self)
        self._save_action, self._print_action = actions.action("save_pdf"), actions.action("print")
        self._saver = PdfSaver(desk=desk, choose_place=choose_place, parent=self)
        self._printer = PaperPrinter(desk=desk, names=printers, choose=choose_printer, parent=self)
        self._lay_out()
        self._connect()
        self.look_changed()
        self.retranslate()

    def heading(self) -> str:
        return self.tr("Manual")

    def acts(self) -> Mapping[str, Callable[[], None]]:
        if not self._manual.chapters(self.language):
            return {}
        return {
            "print": self._print,
            "save_pdf": self._save,
            "copy_text": self._copy,
            "find_in_page": self._focus_search,
            "find_next": self._find_next,
            "find_previous": self._find_previous,
        }

    def open_route(self, route: Route) -> None:
        self._anchor = route.anchor
        number, anchor = self._manual.place(self.language, route.anchor)
        self._show(number)
        if anchor:
            self.text.scrollToAnchor(anchor)

    def set_language(self, language: Language) -> None:
        super().set_language(language)
        if self.isVisible():
            self._show_contents()
            self._show(self._open)

    def retranslate(self) -> None:
        self._title.setText(self.heading())
        self._contents_button.setText(self.tr("Contents"))
        self._print_button.setText(self.tr("Print this chapter"))
        self._save_button.setText(self.tr("Save the whole manual as PDF"))
        self.text.setAccessibleName(self.tr("The chapter that is open"))
        self._show_contents()

    def look_changed(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(0, 0, px(10), px(12))
        self._column.setSpacing(px(10))
        self._row.setSpacing(px(18))
        self._buttons.setSpacing(px(10))
        self.contents.refresh()
        self.text.setMaximumWidth(px(WIDEST))
        self.text.refresh()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._buttons = FlowLayout()
        self._buttons.addWidget(self._contents_button)
        self._buttons.addWidget(self._print_button)
        self._buttons.addWidget(self._save_button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(self.contents)
        self._row.addWidget(self.text, 1)
        self._row.addStretch(0)
        self._column.addWidget(self._title)
        self._column.addLayout(self._buttons)
        self._column.addLayout(self._row, 1)

    def _connect(self) -> None:
        self.contents.chosen.connect(self._choose)
        self.contents.sought.connect(self._seek)
        self.contents.stepped.connect(self._step)
        self.text.followed.connect(self._follow)
        self._contents_button.toggled.connect(self._arrange)
        self._print_button.clicked.connect(self._print)
        self._print_action.visibleChanged.connect(self._arrange)
        self._save_button.clicked.connect(self._save)
        self._save_action.changed.connect(self._arrange)
        self._saver.said.connect(self.notice)
        self._printer.said.connect(self.notice)

    def _arrange(self) -> None:
        """Where there is room for one column only, chapters and text take turns."""
        beside = self.width() / max(0.1, self._look.scale) >= BESIDE_FROM
        chapters = beside or self._contents_button.isChecked()
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._title.setVisible(beside)
        self._contents_button.setVisible(not beside)
        self._print_button.setVisible(chapters and self._print_action.isVisible())
        self._save_button.setVisible(chapters and self._save_action.isVisible())
        self.contents.show_list(chapters)
        self.text.setVisible(beside or not chapters)
        self.contents.setMinimumWidth(self._look.px(CONTENTS_WIDTH) if beside else 0)
        self.contents.setMaximumWidth(self._look.px(CONTENTS_WIDTH) if beside else QWIDGETSIZE_MAX)

    def _show_contents(self) -> None:
        chapters = self._manual.chapters(self.language)
        self.contents.show_chapters([self._words.title(one) for one in chapters], self._counts())

    def _counts(self) -> list[int]:
        """Return how often the words that are looked for stand in each chapter; -1 when nothing is looked for."""
        sought = folded(self.contents.line.text().strip())
        chapters = self._manual.chapters(self.language)
        return [folded(self._words.text(one)).count(sought) if sought else -1 for one in chapters]

    def _show(self, number: int) -> None:
        chapters = self._manual.chapters(self.language)
        if not chapters:
            missing = self.tr("The manual was not installed with the program.")
            self.text.show_chapter(f"<p>{missing}</p>")
            return
        self._open = min(number, len(chapters) - 1)
        self._place = -1
        self.text.show_chapter(self._words.html(chapters[self._open]))
        self.text.mark(self.contents.line.text())
        self.contents.show_chapter(self._open)

    def _choose(self, number: int) -> None:
        self._contents_button.setChecked(False)
        self.go.emit(Route(page=MANUAL, anchor=self._manual.chapters(self.language)[number].name))

    def _follow(self, place: str) -> None:
        self.go.emit(Route(page=MANUAL, anchor=place))

    def _seek(self, _words: str) -> None:
        self._place = -1
        self._show_contents()
        self._arrange()
        self.text.mark(self.contents.line.text())

    def _step(self, by: int) -> None:
        """Go to the next place of the words, or the one before, from chapter to chapter and round again."""
        counts = self._counts()
        if sum(counts) <= 0:
            return
        self._contents_button.setChecked(False)
        place = self._place + by if self._place >= 0 or by > 0 else counts[self._open] - 1
        while not 0 <= place < counts[self._open]:
            self._open_beside(by, len(counts))
            place = 0 if by > 0 else counts[self._open] - 1
        self._place = place
        self.text.go_to(place)
        announce(self.text, self.tr("{place} of {count}").format(place=sum(counts[: self._open]) + place + 1, count=sum(counts)))

    def _open_beside(self, by: int, chapters: int) -> None:
        """Open the chapter after or before this one: the same step, not one to come back to."""
        number = (self._open + by) % chapters
        self.amend.emit(Route(page=MANUAL, anchor=self._manual.chapters(self.language)[number].name))
        if self._open != number:
            self._show(number)

    def _find_next(self) -> None:
        self._step(1)

    def _find_previous(self) -> None:
        self._step(-1)

    def _focus_search(self) -> None:
        self._contents_button.setChecked(True)
        self.contents.line.setFocus()
        self.contents.line.selectAll()

    def _print(self) -> None:
        chapter = self._manual.chapters(self.language)[self._open]
        self._printer.print_pdf(pdf_of(self._words.html(chapter), self._words.title(chapter)))

    def _save(self) -> None:
        chapters = self._manual.chapters(self.language)
        pages = [self._words.html(one) for one in chapters]
        html = "".join([pages[0], *(page.replace("<h1>", NEW_PAGE, 1) for page in pages[1:])])
        self._saver.put(Paper(pdf=pdf_of(html, self.heading()), file_name=FILE_NAME))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._words.text(self._manual.chapters(self.language)[self._open]))
        self.notice.emit(lambda: self.tr("Copied."))
