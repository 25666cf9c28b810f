# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Help now: situations in the reader's words, and the sheet of each; needs nothing but the file that ships with the program."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.domain.problems import Problem
from bbico_desktop.domain.records import ForAge
from bbico_desktop.foundation.clock import Clock
from bbico_desktop.gui.errors import words_for
from bbico_desktop.gui.file_dialogs import ChooseFile
from bbico_desktop.gui.help_content import lines_to_ring
from bbico_desktop.gui.help_paper import HelpPaper
from bbico_desktop.gui.help_pictures import PICTURES_VIEW
from bbico_desktop.gui.help_views import NUMBER, HelpPlace, HelpSubject, HelpViews, Online, subject_of
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.opening import Opener
from bbico_desktop.gui.page import Page
from bbico_desktop.gui.pdf_saving import ask_where
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.session import Session
from bbico_desktop.gui.speech import ReadAloud
from bbico_desktop.gui.widgets.help_bar import HelpBar
from bbico_desktop.gui.widgets.help_emergency import HelpEmergency
from bbico_desktop.gui.widgets.help_large_number import HelpLargeNumber
from bbico_desktop.gui.widgets.help_picture_path import HelpPictures, HelpPictureSteps
from bbico_desktop.gui.widgets.help_picture_tile import PictureTile
from bbico_desktop.gui.widgets.help_sheet_view import HelpSheetView
from bbico_desktop.gui.widgets.help_situations import HelpSituations
from bbico_desktop.gui.widgets.help_stage import HelpStage
from bbico_desktop.gui.widgets.help_texts import Paragraph
from bbico_desktop.gui.widgets.icon_button import text_label
from bbico_desktop.gui.widgets.scrolled import scrolled
from bbico_desktop.services.help_now import HelpNow

if TYPE_CHECKING:
    from bbico_desktop.gui.widgets.local_help import LocalHelp

LEAST_HEIGHT = 180


class HelpNowPage(Page):
    """Emergency numbers on top, then the list of situations, one sheet, pictures, or a number large.

    The page may speak another language than the window, for whoever sits beside: `page_language`.
    """

    def __init__(
        self,
        *,
        look: Look,
        help_now: HelpNow,
        clock: Clock,
        opener: Opener,
        desk: ServiceDesk,
        language: Language,
        session: Session | None = None,
        network: Online | None = None,
        choose_place: ChooseFile = ask_where,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(language=language, parent=parent)
        self._look = look
        self._help_now = help_now
        self._clock = clock
        self._opener = opener
        self._session = session or Session(parent=self)
        self._views = HelpViews(look=look, session=self._session, network=network, parent=self)
        self._paper = HelpPaper(look=look, desk=desk, choose_place=choose_place, page=self)
        self.page_language: Language = language
        self._place = HelpPlace()
        self._subject: HelpSubject | None = None
        self._made: HelpPlace | None = None
        self._age: ForAge = "all"
        self._easy = False
        self._stale = True
        self._aloud = ReadAloud(look=look, parent=self)
        self._local: LocalHelp | None = None
        self._emergency = HelpEmergency(look=look, parent=self)
        self._trouble = text_label("strong", parent=self, wraps=True, selectable=True)
        self._trouble.hide()
        self._bar = HelpBar(look=look, parent=self)
        self._situations = HelpSituations(look=look)
        self._stage = HelpStage(look=look, situations=self._situations, parent=self)
        self._large = HelpLargeNumber(look=look, parent=self)
        self._lay_out()
        self._connect()
        self.look_changed()
        self.retranslate()

    def heading(self) -> str:
        """Return the same for every place of the page: a window's title is seen across the room."""
        return self.tr("Help now")

    def put_local(self, local: LocalHelp) -> None:
        """Show who helps nearby below the numbers for danger."""
        self._local = local
        self._whole.insertWidget(self._whole.indexOf(self._emergency) + 1, local)
        local.all_asked.connect(self._open_local)
        local.ask()

    def services_ready(self) -> None:
        if self._local is not None:
            self._local.services_ready()

    def acts(self) -> Mapping[str, Callable[[], None]]:
        acts: dict[str, Callable[[], None]] = {"read_aloud": self.read_aloud, "large_number": self.show_number_large}
        if self._place.entry_id:
            acts |= {"print": self._paper.print_sheet, "save_pdf": self._paper.save_pdf, "copy_text": self.copy_text}
        return acts | self._stage.acts()

    def open_route(self, route: Route) -> None:
        if self._local is not None:
            self._local.ask()
        place = HelpPlace(entry_id=route.entry_id, view=route.view)
        if place != self._place:
            if place.entry_id != self._place.entry_id:
                self._easy, self._age = False, "all"
            self._place = place
            self._show(same_place=False)
            self.acts_changed.emit()
        elif self._stale:
            self._show(same_place=True)

    def set_language(self, language: Language) -> None:
        super().set_language(language)
        self.page_language = language
        if self._local is not None:
            self._local.set_language(language)
        self._show_again()

    def catalogue_changed(self) -> None:
        self._show_again()

    def choose_page_language(self, language: str) -> None:
        """Let the page speak another language, and the window go on in its own."""
        self.page_language = next(one for one in LANGUAGES if one == language)
        self._show_again()

    def retranslate(self) -> None:
        sheet = self._subject.sheet if self._subject else None
        self._stage.name_it(sheet.handout.title.text if sheet else self.heading())

    def look_changed(self) -> None:
        self._whole.setSpacing(self._look.px(10))
        # Where letters are huge the emergency numbers scroll away rather than being cut.
        self._stage.setMinimumHeight(self._look.px(LEAST_HEIGHT))
        self._show_again()

    def copy_text(self) -> None:
        """Put the sheet on the clipboard, as it is read."""
        text = self._stage.plain_text()
        if text and self._session.policy.copy:
            self._paper.copy(text)

    def show_number_large(self) -> None:
        """Show the number to call first so that it can be read across a desk."""
        self.go.emit(Route(page="help_now", entry_id=self._place.entry_id, view=NUMBER))

    def read_aloud(self) -> None:
        """Read what is shown, or stop reading."""
        if self._aloud.reading:
            self._aloud.stop()
        else:
            self._aloud.read(self._paragraphs())

    def _paragraphs(self) -> list[Paragraph]:
        if self._place.view == NUMBER:
            return self._large.paragraphs()
        view = self._stage.made
        if self._made == self._place and isinstance(view, HelpSheetView | HelpPictures | HelpPictureSteps):
            return view.paragraphs()
        return self._situations.paragraphs()

    def _lay_out(self) -> None:
        content = QWidget()
        self._whole = QVBoxLayout(content)
        self._whole.setContentsMargins(0, 0, 0, 0)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        self._outer = scrolled(content, self)
        settled = QTimer(self, singleShot=True, interval=0)  # digits have their place before the page knows how far it scrolls
        self._large.digits.placed.connect(settled.start)
        settled.timeout.connect(self._show_digits)
        around.addWidget(self._outer)
        for widget in (self._emergency, self._trouble, self._bar, self._aloud, self._paper.question):
            self._whole.addWidget(widget)
        self._whole.addWidget(self._stage, 1)
        self._whole.addWidget(self._large, 1)

    def _connect(self) -> None:
        self._bar.easy_wanted.connect(self._switch_easy)
        self._bar.aloud_wanted.connect(self.read_aloud)
        self._bar.go.connect(self.go)
        self._bar.language_chosen.connect(self.choose_page_language)
        self._situations.go.connect(self.go)
        self._large.left.connect(self.leave)
        self._large.aloud_wanted.connect(self.read_aloud)
        self._paper.said.connect(self.notice)
        self._paper.go.connect(self.go)

    def _show_again(self) -> None:
        """Show the same in another language or look: now, or when the reader comes back."""
        self._stale, self._made = True, None
        if self.isVisible():
            self._show(same_place=True)

    def _show(self, *, same_place: bool) -> None:
        self._aloud.stop()  # what it reads is not shown any more
        self._paper.know(self._place.entry_id, page_language=self.page_language, language=self.language)
        try:
            self._subject = subject_of(self._help_now, self._clock, self.page_language, self._place.entry_id)
        except Problem as problem:
            self._subject = None
            self._trouble.setText(words_for(problem, self.language))
        else:
            self._trouble.setText("")
            self._show_subject(self._subject, same_place=same_place)
        self._stale = False
        if self._local is not None:
            self._local.show_compact(self._place != HelpPlace())
        is_number = self._place.view == NUMBER
        self._emergency.setVisible(self._subject is not None)
        for widget in (self._bar, self._stage):
            widget.setVisible(self._subject is not None and not is_number)
        self._large.setVisible(self._subject is not None and is_number)
        self._trouble.setVisible(self._subject is None)
        if is_number and not same_place:
            self._large.setFocus()  # the keyboard goes on with it
        self.retranslate()

    def _show_subject(self, subject: HelpSubject, *, same_place: bool) -> None:
        self._emergency.show_contacts(subject.danger)
        self._bar.show_language(self.page_language)
        on_sheet = subject.sheet is not None and not self._place.view
        has_easy = on_sheet and subject.sheet is not None and bool(subject.sheet.handout.easy.lines)
        self._bar.show_place(on_list=self._place == HelpPlace(), has_easy=has_easy, easy=self._easy)
        if self._place.view == NUMBER:
            self._large.show_numbers(subject.numbers(self._age), self.page_language, self._large.place if same_place else 0)
        elif self._place == HelpPlace() or (subject.sheet is None and self._place.view != PICTURES_VIEW):
            self._situations.show_situations(subject.situations, self.page_language)
            self._situations.show_lines(lines_to_ring(subject.around), subject.around.label(self.page_language))
            self._stage.show_list()
        elif self._made == self._place:
            self._stage.show_made()  # the reader comes back to it as she left it
        else:
            self._stage.put(self._made_view(subject), same_place=same_place)
            self._made = self._place

    def _made_view(self, subject: HelpSubject) -> QWidget:
        if self._place.view == PICTURES_VIEW or subject.sheet is None:
            pictures = self._views.pictures(subject)
            pictures.aloud.connect(self._read_tile)
            if isinstance(pictures, HelpPictures):
                pictures.go.connect(self.go)
            else:
                pictures.call_wanted.connect(self.show_number_large)
            return pictures
        view = self._views.sheet(subject, subject.sheet, easy=self._easy, age=self._age)
        view.print_it.connect(self._paper.print_sheet)
        view.save_it.connect(self._paper.save_pdf)
        view.card_wanted.connect(self._paper.print_card)
        view.large_wanted.connect(self.show_number_large)
        view.address_chosen.connect(self._open_address)
        view.calls.age_chosen.connect(self._keep_age)
        return view

    def _show_digits(self) -> None:
        """Where there is hardly any room, a number that is to be shown goes before those on top."""
        if self._place.view == NUMBER:
            self._outer.ensureWidgetVisible(self._large.digits, 0, 0)

    def _keep_age(self) -> None:
        view = self._stage.made
        if isinstance(view, HelpSheetView):
            self._age = view.calls.age

    def _read_tile(self, tile: PictureTile) -> None:
        self._aloud.read([(tile.spoken_words, tile.language, tile)])

    def _open_local(self) -> None:
        if self._session.policy.edit:
            self.go.emit(Route(page="own", entry_id="in-help-points"))

    def _open_address(self, address: str) -> None:
        self._opener.open_address(self, address)

    def _switch_easy(self) -> None:
        self._easy, self._made = not self._easy, None
        self._show(same_place=False)
