# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What is for the editors and has not left yet: as a file, the draft of a mail, or a slip on paper; then it is taken out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.reports import Report
from bbico_desktop.gui.column_page import ColumnPage
from bbico_desktop.gui.file_dialogs import ChooseFile, documents_folder, where_to
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.opening import Opener
from bbico_desktop.gui.preview_printing import PaperPrinter
from bbico_desktop.gui.report_words import heading_of, mail_address, reports_text, slip_html
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.session import Session
from bbico_desktop.gui.text_paper import pdf_of
from bbico_desktop.gui.undo_steps import UndoSteps
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.report_cards import ReportCards

if TYPE_CHECKING:
    from bbico_desktop.composition import Services

OUTBOX = "outbox"
FILE_NAME, SUFFIX = "reports.json", ".json"


def ask_where(parent: QWidget, suggested: Path) -> Path | None:
    """Ask for a file; None when the reader thinks better of it."""
    return where_to(parent, suggested, QCoreApplication.translate("OutboxPage", "Save for the editors"), f"JSON (*{SUFFIX})")


class OutboxPage(ColumnPage):
    """Mistakes and proposals, oldest first, and the ways in which they leave. Nothing is sent by the program itself."""

    WIDEST, BESIDE, BELOW = 0, 8, 12

    def __init__(
        self,
        *,
        look: Look,
        desk: ServiceDesk,
        opener: Opener,
        session: Session,
        steps: UndoSteps,
        language: Language,
        ask: ChooseFile = ask_where,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look=look, language=language, parent=parent)
        self._desk, self._opener, self._session, self._steps = desk, opener, session, steps
        self._ask_where = ask
        self._folder = documents_folder()
        self._reports: tuple[Report, ...] = ()
        self._lead = text_label("", wraps=True, parent=self)
        self.save_button = IconButton(look=look, icon="download", kind="primary", parent=self)
        self.mail_button = IconButton(look=look, icon="mail", parent=self)
        self.print_button = IconButton(look=look, icon="printer", parent=self)
        self.empty_button = IconButton(look=look, icon="trash-2", kind="link", parent=self)
        self.cards = ReportCards(look=look, parent=self)
        self._printer = PaperPrinter(desk=desk, parent=self)
        self._lay_out()
        self._connect()
        self.look_changed()
        self.retranslate()

    def heading(self) -> str:
        return self.tr("Outbox")

    def acts(self) -> Mapping[str, Callable[[], None]]:
        return {"export": self._save, "print": self._print} if self._reports else {}

    def open_route(self, route: Route) -> None:
        self._ask()

    def set_language(self, language: Language) -> None:
        super().set_language(language)
        if self.isVisible():
            self._ask()

    def retranslate(self) -> None:
        super().retranslate()
        self.save_button.setText(self.tr("Save as a file…"))
        self.mail_button.setText(self.tr("Draft a mail…"))
        self.print_button.setText(self.tr("Print a slip…"))
        self.empty_button.setText(self.tr("Take all out"))
        self._show(self._reports)

    def _lay_out(self) -> None:
        self._column.addWidget(self._lead)
        self._add_row(self.save_button, self.mail_button, self.print_button, self.empty_button)
        self._column.addWidget(self.cards)
        self._column.addStretch(1)

    def _connect(self) -> None:
        self.save_button.clicked.connect(self._save)
        self.mail_button.clicked.connect(self._mail)
        self.print_button.clicked.connect(self._print)
        self.empty_button.clicked.connect(self._empty)
        self.cards.entry_asked.connect(self._open_entry)
        self.cards.remove_asked.connect(self._remove)
        self._printer.said.connect(self.notice)
        self._steps.kept_changed.connect(self._ask_if_shown)
        self._session.changed.connect(self._show_again)

    def _ask_if_shown(self) -> None:
        if self.isVisible():
            self._ask()

    def _ask(self) -> None:
        self._desk.ask(OUTBOX, all_reports, self._show)

    def _show_again(self) -> None:
        self._show(self._reports)

    def _show(self, reports: Sequence[Report]) -> None:
        had_any = bool(self._reports)
        self._reports, policy = tuple(reports), self._session.policy
        self.cards.show_reports(self._reports)
        if self._reports:
            self._lead.setText(self.tr("Nothing is sent by itself: choose how they reach the editors, then take them out."))
        else:
            nothing = self.tr(
                "Nothing waits here. “Report a mistake” in an entry begins a report; an entry of your own you can propose."
            )
            self._lead.setText(nothing)
        shown = bool(self._reports)
        self.save_button.setVisible(shown and policy.save_files)
        self.mail_button.setVisible(shown and policy.open_links)
        self.print_button.setVisible(shown and policy.print_dialog)
        self.empty_button.setVisible(shown and policy.edit)
        if had_any != shown:
            self.acts_changed.emit()

    def _save(self) -> None:
        chosen = self._ask_where(self, self._folder / FILE_NAME) if self._session.policy.save_files else None
        if chosen is not None:
            path = chosen if chosen.suffix else chosen.with_name(chosen.name + SUFFIX)
            self._folder = path.parent
            self._desk.ask("outbox-saving", _exporting(path), self._say_saved)

    def _say_saved(self, path: Path) -> None:
        self.notice.emit(lambda: self.tr("Saved: {path}").format(path=path))

    def _mail(self) -> None:
        """Open a mail with the reports after asking; what is too long for that goes over the clipboard."""
        address = mail_address(self._reports)
        if address is not None:
            self._opener.open_address(self, address)
            return
        QGuiApplication.clipboard().setText(reports_text(self._reports))
        self.notice.emit(lambda: self.tr("This is too much for a mail that opens by itself. It is copied: paste it into a mail."))

    def _print(self) -> None:
        if self._session.policy.print_dialog:
            self._printer.print_pdf(pdf_of(slip_html(self._reports), heading_of(self._reports)))

    def _empty(self) -> None:
        self._take_out([one.id for one in self._reports])

    def _remove(self, number: int) -> None:
        self._take_out([number])

    def _take_out(self, numbers: Sequence[int]) -> None:
        self._steps.make(lambda: self.tr("%n taken out of the outbox", "", len(numbers)), _removing(tuple(numbers)))

    def _open_entry(self, entry_id: str) -> None:
        self.go.emit(Route(page="search", entry_id=entry_id, words=self._words_of(entry_id), opened=True))

    def _words_of(self, entry_id: str) -> str:
        return next((one.title for one in self._reports if one.entry_id == entry_id), "")


def all_reports(services: Services) -> tuple[Report, ...]:
    """Return what waits; called in a worker."""
    return services.outbox.all()


def _exporting(path: Path) -> Callable[[Services], Path]:
    def export(services: Services) -> Path:
        services.outbox.export(path)
        return path

    return export


def _removing(numbers: tuple[int, ...]) -> Callable[[Services], int]:
    def remove(services: Services) -> int:
        return services.outbox.remove(numbers)

    return remove
