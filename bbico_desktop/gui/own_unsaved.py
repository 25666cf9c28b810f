# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Keeps what stands in a form while it is being written, so that neither leaving nor a power cut loses it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.session import Session
from bbico_desktop.gui.unkept import Done, Failed, Unkept, UnkeptTexts
from bbico_desktop.gui.wording import quoted
from bbico_desktop.services.own_unsaved import Unsaved

if TYPE_CHECKING:
    from bbico_desktop.composition import Services

PAUSE_MS = 1_500
LANE = "own-unsaved"


class UnsavedKeeper(QObject):
    """`found` carries what an earlier run left. Where no traces are kept, it is kept in the form alone.

    What the disk refuses is told to nobody while it stands in the form: saving it will say what is wrong.
    """

    found = Signal(object)

    def __init__(self, *, desk: ServiceDesk, session: Session, unkept: UnkeptTexts, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._session = session
        self._unkept = unkept
        unkept.wanted.connect(self.keep_now)
        unkept.settled.connect(self._hear)
        self._waiting: Unsaved | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.keep_now)

    def ask(self) -> None:
        """Ask for what an earlier run left."""
        self._desk.ask(f"{LANE}-ask", _held, self._tell, _not_kept)

    def keep(self, unsaved: Unsaved) -> None:
        """Keep this as soon as the reader pauses."""
        self._waiting = unsaved
        self._timer.start()

    def keep_now(self) -> None:
        """Keep it without waiting any longer."""
        self._timer.stop()
        waiting, self._waiting = self._waiting, None
        if waiting is not None and self._session.policy.keep_traces and self._session.policy.edit:
            self._unkept.keep(Unkept(place=LANE, title=_title(waiting), text=_text(waiting), ask=self._asking(waiting)))

    def forget(self) -> None:
        """Keep nothing any more: it was saved, or thrown away."""
        self._timer.stop()
        self._waiting = None
        self._unkept.let_go(LANE)
        self._desk.ask(LANE, _forgetting, _done, _not_kept, certain=True)

    def _asking(self, unsaved: Unsaved) -> Callable[[Done, Failed], None]:
        def ask(done: Done, failed: Failed) -> None:
            self._desk.ask(LANE, _keeping(unsaved), done, failed, certain=True)

        return ask

    def _hear(self, place: str) -> None:
        if place == LANE:
            self._unkept.see(LANE)

    def _tell(self, unsaved: Unsaved | None) -> None:
        if unsaved is not None:
            self.found.emit(unsaved)


def _held(services: Services) -> Unsaved | None:
    return services.unsaved_form.held()


def _keeping(unsaved: Unsaved) -> Callable[[Services], None]:
    def keep(services: Services) -> None:
        services.unsaved_form.keep(unsaved)

    return keep


def _forgetting(services: Services) -> None:
    services.unsaved_form.forget()


def _title(unsaved: Unsaved) -> Callable[[], str]:
    def title() -> str:
        name = unsaved.fields.get("title") or unsaved.fields.get("name")
        if not name:
            return QCoreApplication.translate("OwnUnsaved", "A form that was begun")
        return QCoreApplication.translate("OwnUnsaved", "The form {title}").format(title=quoted(str(name)))

    return title


def _text(unsaved: Unsaved) -> str:
    """Return what stands in a form as plain text, a field a line."""
    fields = (", ".join(held) if isinstance(held, list) else held for held in unsaved.fields.values())
    return "\n".join(field for field in fields if field.strip())


def _done(_outcome: object) -> None:
    """Tell nobody: it went well."""


def _not_kept(_error: Exception) -> None:
    """Tell nobody: the form still has it, and saving will say what is wrong."""
