# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What can be done with the entry that is open: find in it, copy it, report a mistake, hear it; and that it was opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from bbico_desktop.domain.own_things import is_own
from bbico_desktop.gui.entry_citation import citation
from bbico_desktop.gui.errors import wording_of
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.widgets.entry_detail import EntryDetail

if TYPE_CHECKING:
    from bbico_desktop.composition import Services
    from bbico_desktop.domain.languages import Language
    from bbico_desktop.domain.reports import Report
    from bbico_desktop.gui.service_desk import ServiceDesk
    from bbico_desktop.gui.session import Session
    from bbico_desktop.gui.undo_steps import UndoSteps
    from bbico_desktop.gui.widgets.report_form import ReportForm

RECENT = "search-recent"
Act = Callable[[], None]


class EntryActs(QObject):
    """`go` carries a Route, `said` a line for the reader."""

    go = Signal(object)
    said = Signal(object)

    def __init__(
        self,
        *,
        look: Look,
        detail: EntryDetail,
        desk: ServiceDesk,
        session: Session,
        steps: Callable[[], UndoSteps],
        parent: QObject,
    ) -> None:
        """Take the way to the undo stack, which is not made before something changes."""
        super().__init__(parent)
        self._look = look
        self._detail = detail
        self._desk = desk
        self._session = session
        self._steps = steps
        self._form: ReportForm | None = None
        self._form_area: QWidget | None = None

    def acts(self) -> dict[str, Act]:
        """Return what can be done with the entry, by the names of the registry; nothing while there is none."""
        if self._detail.view is None:
            return {}
        bar = self._detail.find_bar
        acts: dict[str, Act] = {"find_in_page": bar.open, "find_next": bar.go_on, "find_previous": bar.go_back}
        acts |= {"print": self.print, "read_aloud": self._detail.read_aloud, "copy_text": self.copy}
        if self._session.policy.edit:
            own = is_own(self._detail.view.record.id)
            acts |= {"propose_entry": self.propose} if own else {"report_mistake": self.report}
        return acts

    def print(self) -> None:
        """Go to the paper of the entry."""
        if self._detail.view is not None:
            self.go.emit(Route(page="preview", entry_id=self._detail.view.record.id))

    def copy(self) -> None:
        """Put title, maker, address, licence and date on the clipboard."""
        if self._detail.view is not None and self._session.policy.copy:
            QGuiApplication.clipboard().setText(citation(self._detail.view))
            self.said.emit(lambda: self.tr("Copied: title, maker, address, licence and date. Paste it where you want it."))

    def report(self) -> None:
        """Ask what is not right."""
        if self._form is None:
            from bbico_desktop.gui.widgets.report_form import ReportForm  # not before somebody finds a mistake
            from bbico_desktop.gui.widgets.scrolled import scrolled

            self._form = ReportForm(look=self._look, parent=self._detail)
            self._form_area = scrolled(self._form, self._detail)
            self._form.sent.connect(self._keep)
            self._form.closed.connect(self._show_entry)
            self._form.outbox_asked.connect(self._go_to_outbox)
        if self._detail.view is not None:
            self._detail.put_instead(self._form_area)
            self._form.open(self._detail.view.card.title)

    def propose(self) -> None:
        """Put an own entry into the outbox for the editors, and go there."""
        view = self._detail.view
        if view is not None:
            from bbico_desktop.gui.own_changes import OwnChanges  # not before somebody proposes something

            OwnChanges(self._steps()).propose(view.record.id, view.card.title, self._spoken(), self._show_outbox)

    def leave_entry(self) -> None:
        """Close what belongs to the entry that was open."""
        if self._form is not None:
            self._form.put_away()

    def note_opened(self, entry_id: str) -> None:
        """Remember that the reader opened an entry, where that may be remembered."""
        if self._session.policy.keep_traces:
            self._desk.ask(RECENT, _noting(entry_id), _nothing, _no_trouble, certain=True)

    def _keep(self, kind: str, note: str) -> None:
        view = self._detail.view
        if view is not None and self._form is not None:
            title = view.card.title

            def words() -> str:
                return self.tr("The report on “{title}” is in the outbox.").format(title=title)

            verb = _reporting(view.record.id, kind, note, view.words.language or "en")
            self._steps().make(words, verb, self._kept, self._say_trouble)

    def _show_entry(self) -> None:
        self._detail.put_instead(None)

    def _kept(self, report: Report) -> None:
        if self._form is not None:
            self._form.put_away()

    def _say_trouble(self, error: Exception) -> None:
        if self._form is not None:
            self._form.say(wording_of(error, self._spoken))

    def _spoken(self) -> Language:
        view = self._detail.view
        return (view.words.language if view is not None else "") or "en"

    def _show_outbox(self, _report: Report) -> None:
        self._go_to_outbox()

    def _go_to_outbox(self) -> None:
        self.go.emit(Route(page="outbox"))


def _noting(entry_id: str) -> Callable[[Services], None]:
    def note(services: Services) -> None:
        services.recent.note(entry_id)

    return note


def _reporting(entry_id: str, kind: str, note: str, language: Language) -> Callable[[Services], Report]:
    def report(services: Services) -> Report:
        return services.outbox.add(entry_id, kind, note, language=language)

    return report


def _nothing(_answer: None) -> None:
    """Do nothing: nobody waits for it."""


def _no_trouble(_error: Exception) -> None:
    """Say nothing: what is not remembered is no loss."""
