# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What goes on paper, before it does: pages, language, layout; then to a printer or into a PDF."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.domain.paper import LIST, SHEET
from bbico_desktop.domain.policy import PERSONAL_COMPUTER, Policy
from bbico_desktop.gui.background import Worker
from bbico_desktop.gui.errors import words_for
from bbico_desktop.gui.file_dialogs import ChooseFile
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.page import Page
from bbico_desktop.gui.pdf_saving import ask_where
from bbico_desktop.gui.preview_giving import PreviewGiving
from bbico_desktop.gui.preview_paper import DOTS, PaperWish, Preview, Zoom, drawing, previewing
from bbico_desktop.gui.preview_printing import ChoosePrinter, ask_printer, printer_names
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.widgets.icon_button import text_label
from bbico_desktop.gui.widgets.preview_bar import PreviewBar
from bbico_desktop.gui.widgets.preview_choices import NOTHING, PaperAmount, PreviewChoices
from bbico_desktop.gui.widgets.preview_lesson import PreviewLesson
from bbico_desktop.gui.widgets.preview_pages import PreviewPages
from bbico_desktop.gui.widgets.scrolled import scrolled

PAPER, PAGES, IN_VIEW = "preview", "preview-pages", "preview-in-view"
BESIDE_FROM = 720
CHOICES_WIDTH, WIDEST = 320, 16777215
NARROW_BELOW, LEAST_HEIGHT = 440, 160
SETTLE_MS = 120


class PreviewPage(Page):
    """Everything that takes time goes to the paper worker; the newest wish wins."""

    def __init__(
        self,
        *,
        look: Look,
        desk: ServiceDesk,
        language: Language,
        choose_place: ChooseFile = ask_where,
        printers: Callable[[], list[str]] = printer_names,
        choose_printer: ChoosePrinter = ask_printer,
        policy: Policy = PERSONAL_COMPUTER,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(language=language, parent=parent)
        self._look = look
        self._desk = desk
        self._route = Route(page="preview")
        self._paper_language: Language = language
        self._second = ""
        self._layout_name = SHEET
        self._layouts: tuple[str, ...] = ()
        self._has_notes = False
        self._percent = 0  # as wide as the window
        self._preview: Preview | None = None
        self._giving = PreviewGiving(
            look=look,
            desk=desk,
            choose_place=choose_place,
            printers=printers,
            choose_printer=choose_printer,
            policy=policy,
            page=self,
        )
        self._bar = PreviewBar(look=look, parent=self)
        self._pages = PreviewPages(look=look, parent=self)
        self._choices = PreviewChoices(look=look, parent=self)
        self._choices.allow(printing=policy.print_pages, saving=policy.save_files)
        self._lesson = PreviewLesson(look=look, parent=self._choices)
        self._choices.put_below(self._lesson)
        self._lesson.hide()
        self._state = text_label("strong", parent=self, wraps=True, selectable=True)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._lay_out()
        self._connect()
        self.look_changed()
        self.retranslate()

    def heading(self) -> str:
        return self.tr("Print preview")

    def acts(self) -> Mapping[str, Callable[[], None]]:
        return {"print": self._print, "save_pdf": self._save}

    def open_route(self, route: Route) -> None:
        if route == self._route and self._preview is not None:
            return
        self._route = route
        known = [one for one in LANGUAGES if one in route.languages[:1]]
        self._paper_language = known[0] if known else self.language
        self._second = next(iter(route.languages[1:]), "")
        self._layout_name = route.layout or (SHEET if route.entry_id or route.entries else LIST)
        self._layouts, self._has_notes = (), False
        self._choices.start_anew()
        self._lesson.hide()
        self._percent = 0
        self._ask()

    def set_language(self, language: Language) -> None:
        follows = self._paper_language == self.language
        super().set_language(language)
        if follows:
            self._paper_language = language
            if self.isVisible():
                self._ask()
            else:
                self._preview = None  # made anew when the reader comes back

    def retranslate(self) -> None:
        self._pages.setAccessibleName(self.tr("Pages"))
        if self._preview is not None:
            self._pages.name_pages(self._names(self._preview))

    def look_changed(self) -> None:
        px = self._look.px
        self._whole.setSpacing(px(14))
        self._left.setSpacing(px(8))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self._left = QVBoxLayout()
        for widget in (self._bar, self._state, self._giving.question):
            self._left.addWidget(widget)
        self._left.addWidget(self._pages, 1)
        self._pages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        content = QWidget()
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._whole.setContentsMargins(0, 0, 0, 0)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolled(content, self))
        self._whole.addLayout(self._left, 1)
        self._whole.addWidget(self._choices)
        self._state.hide()

    def _connect(self) -> None:
        self._bar.back_wanted.connect(self.leave)
        self._bar.page_wanted.connect(self._pages.go_to_page)
        self._bar.zoom_wanted.connect(self._choose_zoom)
        self._pages.page_changed.connect(self._show_place)
        self._pages.resized.connect(self._settle.start)
        self._pages.wanted.connect(self._draw_in_view)
        self._settle.timeout.connect(self._fit_again)
        self._choices.changed.connect(self._take_choices)
        self._choices.print_wanted.connect(self._print)
        self._choices.save_wanted.connect(self._save)
        self._lesson.changed.connect(self._ask)
        self._giving.said.connect(self.notice)
        self._giving.large_wanted.connect(self._show_number_large)

    def _arrange(self) -> None:
        beside = self.width() >= self._look.px(BESIDE_FROM)
        self._whole.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.BottomToTop)
        self._choices.show_compact(not beside, narrow=self.width() < self._look.px(NARROW_BELOW))
        self._pages.setMinimumHeight(self._look.px(LEAST_HEIGHT))
        width = self._look.px(CHOICES_WIDTH) if beside else WIDEST
        self._choices.setMinimumWidth(width if beside else 0)
        self._choices.setMaximumWidth(width)

    def _ask(self) -> None:
        self._giving.forget()
        self._choices.show_paper("", NOTHING)
        self._say(self.tr("The paper is being made…") if self._preview is None else "")
        wish = PaperWish(
            language=self._paper_language,
            reader=self.language,
            layout=self._layout_name,
            second=self._second,
            entry_id=self._route.entry_id,
            words=self._route.words,
            filters=self._route.filters,
            sort=self._route.sort,
            exact_spelling=self._route.exact_spelling,
            as_words=self._route.as_words,
            entries=self._route.entries,
            lesson=self._lesson.wish,
            options=self._choices.options,
        )
        self._choices.show_wish(wish, self._layouts, has_notes=self._has_notes)
        for lane in (PAGES, IN_VIEW):
            self._desk.forget(lane)
        self._desk.ask(PAPER, previewing(wish, self._zoom), self._show, self._say_trouble, worker=Worker.PAPER)

    def _show(self, preview: Preview) -> None:
        self._say("")
        self._layouts, self._has_notes = preview.layouts, preview.has_notes
        self._choices.show_wish(preview.wish, self._layouts, has_notes=self._has_notes, is_lesson=preview.lesson is not None)
        self._show_lesson(preview)
        self._show_pages(preview)
        self._fit_again()

    def _show_lesson(self, preview: Preview) -> None:
        """Say how much paper it is; a lesson has parts to choose."""
        lesson = preview.lesson
        self._lesson.setVisible(lesson is not None)
        pages, sheets = len(preview.sizes), 0
        if lesson is not None:
            self._lesson.show_paper(lesson)
            pages, sheets = lesson.pages, lesson.sheets
        amount = PaperAmount(pages=pages, sheets=sheets, size=preview.paper_size, both_sides=preview.on_both_sides)
        self._choices.show_paper(preview.title, amount)

    def _show_pages(self, preview: Preview) -> None:
        self._preview = replace(preview, images={})  # pictures are large, and held by the pages that are in view
        self._pages.show_pages(preview.sizes, self._names(preview), preview.images)
        self._bar.show_zoom(round(preview.dpi / self.devicePixelRatioF() / DOTS * 100))

    def _names(self, preview: Preview) -> list[str]:
        pages = len(preview.sizes)
        names = [self.tr("Page {page} of {pages}").format(page=number, pages=pages) for number in range(1, pages + 1)]
        for place, (_, times) in enumerate(preview.lesson.different if preview.lesson else ()):
            names[place] = self.tr("{page}, printed %n times", "", times).format(page=names[place])
        return names

    def _draw_in_view(self) -> None:
        if self._preview is not None:
            errand = drawing(self._preview, self._preview.dpi, self._pages.in_view)
            self._desk.ask(IN_VIEW, errand, self._show_drawn, self._say_trouble, worker=Worker.PAPER)

    def _show_drawn(self, drawn: Preview) -> None:
        if self._is_of_now(drawn) and self._preview is not None and drawn.dpi == self._preview.dpi:
            self._pages.show_images(drawn.images)
            self._pages.ask_for_missing()

    def _show_place(self, page: int) -> None:
        self._bar.show_place(page, self._pages.page_count)

    def _say_trouble(self, error: Exception) -> None:
        self._preview = None
        self._pages.show_pages((), (), {})
        self._say(words_for(error, self.language))

    def _say(self, words: str) -> None:
        self._state.setText(words)
        self._state.setVisible(bool(words))

    @property
    def _zoom(self) -> Zoom:
        return Zoom(percent=self._percent, room=self._pages.room(), ratio=self.devicePixelRatioF())

    def _fit_again(self) -> None:
        dpi = self._zoom.dpi(self._preview.width) if self._preview is not None else 0
        if self._preview is not None and self._preview.dpi != dpi:
            errand = drawing(self._preview, dpi, self._pages.in_view)
            self._desk.ask(PAGES, errand, self._show_redrawn, self._say_trouble, worker=Worker.PAPER)

    def _show_redrawn(self, drawn: Preview) -> None:
        if self._is_of_now(drawn):
            self._show_pages(drawn)

    def _is_of_now(self, drawn: Preview) -> bool:
        """Say whether pages are those of the paper that is shown: another one may have come meanwhile."""
        return self._preview is not None and drawn.paper is self._preview.paper

    def _choose_zoom(self, percent: int) -> None:
        self._percent = percent
        self._fit_again()

    def _take_choices(self) -> None:
        choices = self._choices
        self._paper_language = next(one for one in LANGUAGES if one == choices.languages.value)
        self._layout_name, self._second = choices.layouts.value, choices.seconds.value
        self._ask()

    def _print(self) -> None:
        if self._preview is not None:
            self._giving.print(self._preview, self._choices.copies.value())

    def _show_number_large(self) -> None:
        self.go.emit(Route(page="help_now", entry_id=self._route.entry_id, view="number"))

    def _save(self) -> None:
        if self._preview is not None:
            self._giving.save(self._preview)
