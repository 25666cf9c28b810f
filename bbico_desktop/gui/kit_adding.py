# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Put entries into a kit from wherever they are seen: list, card, detail, menu, keys, or let fall on the place for kits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from bbico_desktop.domain.kits import own_kit_id
from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.kit_changing import KitChanging
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.session import Session
from bbico_desktop.gui.undo_steps import UndoSteps

if TYPE_CHECKING:
    from bbico_desktop.composition import Services
    from bbico_desktop.gui.widgets.kit_chooser import KitChooser

MOST_ADDED = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class KitChoice:
    """A kit that entries can go into; `has` counts those that are in it already."""

    id: str
    name: str
    count: int
    has: int


class KitAdding(QObject):
    """`chosen` tells that a kit was chosen: the list may take its marks away. `last_kit` is the one that was filled last."""

    chosen = Signal()

    def __init__(self, *, look: Look, desk: ServiceDesk, steps: UndoSteps, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._desk, self._session = look, desk, session
        self._changing = KitChanging(steps=steps, parent=self)
        self._changing.filled.connect(self._remember)
        self.last_kit = ""
        self._ids: tuple[str, ...] = ()
        self._anchor: QWidget | None = None
        self._language: Language = "en"
        self._chooser: KitChooser | None = None

    @property
    def chooser(self) -> KitChooser | None:
        """Return the chooser, once it was opened."""
        return self._chooser

    def open(self, ids: Sequence[str], anchor: QWidget, language: Language) -> None:
        """Ask into which kit these entries go; the focus goes back to `anchor`. Nothing happens where nothing may be kept."""
        if not ids or not self._session.policy.edit:
            return
        self._ids, self._anchor, self._language = tuple(ids)[:MOST_ADDED], anchor, language
        self._desk.ask("kit-adding", _reading(self._ids), self._show)

    def _show(self, choices: tuple[KitChoice, ...]) -> None:
        anchor = self._anchor
        if anchor is None or not isValid(anchor) or not anchor.isVisible():  # pages make their content anew
            return
        shell = anchor.window()
        if self._chooser is None or self._chooser.parent() is not shell:
            from bbico_desktop.gui.widgets.kit_chooser import KitChooser  # not before somebody adds something

            self._chooser = KitChooser(look=self._look, parent=shell)
            self._chooser.kit_chosen.connect(self._add)
            self._chooser.new_wanted.connect(self._add_to_new)
        self._chooser.open(choices, len(self._ids), anchor)

    def _add(self, kit_id: str, name: str) -> None:
        self._changing.add(kit_id, name, self._ids)
        self.chosen.emit()

    def _remember(self, kit_id: str) -> None:
        self.last_kit = kit_id

    def _add_to_new(self, name: str) -> None:
        self._changing.add_to_new(name, self._ids, self._language)
        self.chosen.emit()


def _reading(ids: tuple[str, ...]) -> Callable[[Services], tuple[KitChoice, ...]]:
    """Return the errand that reads the reader's own kits, the one changed last first."""

    def read(services: Services) -> tuple[KitChoice, ...]:
        held = services.kits.kept()
        newest = sorted(held, key=lambda one: (one.changed, one.id), reverse=True)
        return tuple(
            KitChoice(
                id=own_kit_id(one.id),
                name=one.name,
                count=len(one.items),
                has=len({item.entry_id for item in one.items} & set(ids)),
            )
            for one in newest
        )

    return read
