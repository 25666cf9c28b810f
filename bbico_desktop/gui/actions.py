# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""One registry of all actions: what each is called, whether it can be done just now, and by whom."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence

from bbico_desktop.gui.mnemonics import with_mnemonics

if TYPE_CHECKING:
    from bbico_desktop.gui.action_spec import ActionSpec, Destination
    from bbico_desktop.gui.look import Look
    from bbico_desktop.gui.session import Session

Act = Callable[[], None]
NOBODY: Mapping[str, Act] = {}


class Actions(QObject):
    """The shown page does what it can do, the shell the rest; what nobody can do is greyed, what may not be done is not there.

    The table is read when the first action is asked for: the window shows sooner.
    """

    changed = Signal()
    """Other actions can be done now, or they have other words."""

    def __init__(self, *, look: Look, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self._places: Sequence[Destination] = ()
        self._table: dict[str, ActionSpec] = {}
        self._keys: dict[str, list[QKeySequence]] = {}
        self._left_out: frozenset[str] = frozenset()
        self._mnemonics: dict[str, dict[str, str]] = {}
        self._actions: dict[str, QAction] = {}
        self._of_shell: dict[str, Act] = {}
        self._of_page: Mapping[str, Act] = NOBODY
        look.changed.connect(self._draw)
        session.changed.connect(self.refresh)

    def know_places(self, places: Sequence[Destination]) -> None:
        """Have an action for each of these places; before the first action is asked for."""
        self._places = places

    @property
    def specs(self) -> tuple[ActionSpec, ...]:
        """Return all actions that may be here, in the order of the menus."""
        return tuple(spec for spec in self._read().values() if self.is_allowed(spec))

    @property
    def here(self) -> tuple[ActionSpec, ...]:
        """Return what the shown page itself can do just now."""
        return tuple(spec for spec in self.specs if spec.name in self._of_page)

    def spec(self, name: str) -> ActionSpec:
        """Return what is known of an action."""
        return self._read()[name]

    def is_allowed(self, spec: ActionSpec) -> bool:
        """Say whether the policy of this computer has the right that an action needs."""
        return not spec.right or bool(getattr(self._session.granted, spec.right))

    def action(self, name: str) -> QAction:
        """Return the one QAction of that name, for buttons and menus."""
        if name not in self._actions:
            self._actions[name] = self._made(self.spec(name))
        return self._actions[name]

    def words(self, name: str) -> str:
        """Return what an action is called in the language of the interface."""
        return QCoreApplication.translate(*self.spec(name).text)

    def can(self, name: str) -> bool:
        """Say whether somebody would carry the action out just now."""
        return self.is_allowed(self.spec(name)) and (name in self._of_page or name in self._of_shell)

    def offer(self, acts: Mapping[str, Act]) -> None:
        """Take what can be done wherever the reader is; what a page does itself goes before."""
        is_new = not acts.keys() <= self._of_shell.keys()
        self._of_shell.update(acts)
        if is_new:
            self.refresh()

    def withdraw(self, *names: str) -> None:
        """Take away what was offered for everywhere."""
        held = [name for name in names if self._of_shell.pop(name, None) is not None]
        if held:
            self.refresh()

    def show_page_acts(self, acts: Mapping[str, Act]) -> None:
        """Take what the shown page can do, in place of what the one before could."""
        is_another = acts.keys() != self._of_page.keys()
        self._of_page = acts
        if is_another:
            self.refresh()

    def show_checked(self, name: str, checked: bool) -> None:
        """Show whether something that can be switched is on."""
        self.action(name).setChecked(checked)

    def run(self, name: str) -> bool:
        """Carry an action out; return whether there was anybody to do it."""
        act = (self._of_page.get(name) or self._of_shell.get(name)) if self.is_allowed(self.spec(name)) else None
        if act is not None:
            act()
        return act is not None

    def refresh(self) -> None:
        """Grey what nobody can do now, and take away what may not be done here."""
        for name, action in self._actions.items():
            action.setVisible(self.is_allowed(self.spec(name)))
            action.setEnabled(self.can(name))
        for spec in self._read().values():
            if spec.lends_keys_to in self._actions:
                self._actions[spec.lends_keys_to].setShortcuts(self.keys(spec.lends_keys_to))
        self.changed.emit()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._mnemonics = {}
        for name, action in self._actions.items():
            self._name(action, self.spec(name))
        self.changed.emit()

    def keys(self, name: str) -> list[QKeySequence]:
        """Return the keys of an action, with those that another one lends it while that cannot be done."""
        lent = [spec for spec in self._read().values() if spec.lends_keys_to == name and not self.can(spec.name)]
        held = [key for spec in (self.spec(name), *lent) for key in self._own_keys(spec)]
        return [key for key in held if key.toString() not in self._left_out]

    def leave_out_keys(self, *keys: str) -> None:
        """Do nothing at these keys, which the reader does not want; other keys of an action stay."""
        if frozenset(keys) != self._left_out:
            self._left_out = frozenset(keys)
            for name, action in self._actions.items():
                action.setShortcuts(self.keys(name))
            self.changed.emit()

    def _own_keys(self, spec: ActionSpec) -> list[QKeySequence]:
        if spec.name not in self._keys:
            self._keys[spec.name] = keys_of(spec)
        return self._keys[spec.name]

    def _read(self) -> dict[str, ActionSpec]:
        if not self._table:
            from bbico_desktop.gui.action_list import actions_with  # not before somebody asks for an action

            self._table = {spec.name: spec for spec in actions_with(self._places)}
        return self._table

    def _made(self, spec: ActionSpec) -> QAction:
        action = QAction(self)
        action.setObjectName(spec.name)
        action.setCheckable(spec.checkable)
        action.setIcon(self._icon(spec))
        action.setShortcuts(self.keys(spec.name))
        action.setVisible(self.is_allowed(spec))
        action.setEnabled(self.can(spec.name))
        self._name(action, spec)
        action.triggered.connect(self._run_sender)
        return action

    def _name(self, action: QAction, spec: ActionSpec) -> None:
        tip, keys = QCoreApplication.translate(*spec.tip), self.keys(spec.name)
        action.setText(self._with_mnemonic(spec))
        action.setIconText(self.words(spec.name))
        action.setToolTip(f"{tip} ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})" if keys else tip)

    def _with_mnemonic(self, spec: ActionSpec) -> str:
        """Return the words with the letter that chooses the action in its menu."""
        if spec.menu not in self._mnemonics:
            own = [one.name for one in self._read().values() if one.menu == spec.menu]
            marked = with_mnemonics(self.words(name) for name in own)
            self._mnemonics[spec.menu] = dict(zip(own, marked, strict=True))
        return self._mnemonics[spec.menu][spec.name]

    def _run_sender(self) -> None:
        self.run(self.sender().objectName())

    def _draw(self) -> None:
        for name, action in self._actions.items():
            action.setIcon(self._icon(self.spec(name)))

    def _icon(self, spec: ActionSpec) -> QIcon:
        """Return its icon; what is switched on has a tick in its place."""
        icon = self._look.icon(spec.icon)
        if spec.checkable:
            icon.addPixmap(self._look.pixmap("square-check", "accent"), QIcon.Mode.Normal, QIcon.State.On)
        return icon


def keys_of(spec: ActionSpec) -> list[QKeySequence]:
    """Return the keys of an action on this platform; the first one is shown."""
    found: list[QKeySequence] = []
    for key in spec.keys:
        held = [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
        found += [one for one in held if not one.isEmpty() and one not in found]
    return found
