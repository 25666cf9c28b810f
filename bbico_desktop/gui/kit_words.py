# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Kits and what is in them, in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from bbico_desktop.domain.kits import KitEntry, KitHead, OpenKit
from bbico_desktop.domain.languages import Language, wording
from bbico_desktop.domain.lessons import screen_need
from bbico_desktop.domain.records import Sheet
from bbico_desktop.gui import wording as words_of
from bbico_desktop.gui.catalogue_words import CatalogueWords
from bbico_desktop.gui.models.kit_entries import KitEntryRow
from bbico_desktop.gui.models.kit_list import KitRow

OWN_ICON, SHIPPED_ICON, LESSON_ICON = "folder-heart", "package", "graduation-cap"
LESSON = "lesson-for-tomorrow"
"""Stands in the list of kits, and in a route, for the way to a lesson that is ready."""
NOTHING = "file-text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """How much of the time is filled: in words, as a share from 0 to 1, and whether it is too much."""

    words: str
    more: str
    share: float
    over: bool


def kit_rows(heads: Iterable[KitHead], *, may_change: bool) -> list[KitRow]:
    """Return all kits under their headings."""
    held = tuple(heads)
    own, shipped = [one for one in held if one.own], [one for one in held if not one.own]
    tomorrow = QCoreApplication.translate("Kits", "A lesson for tomorrow")
    ready = QCoreApplication.translate("Kits", "Three that are ready, on paper")
    rows = [KitRow(id=LESSON, title=tomorrow, line=ready, icon=LESSON_ICON)]
    if own:
        rows += [KitRow(id="", title=QCoreApplication.translate("Kits", "My kits")), *(_row(one, may_change) for one in own)]
    if shipped:
        rows += [KitRow(id="", title=QCoreApplication.translate("Kits", "Ready-made kits")), *(_row(one, False) for one in shipped)]
    return rows


def entry_rows(kit: OpenKit, words: CatalogueWords, language: Language) -> list[KitEntryRow]:
    """Return the entries of a kit in their order."""
    return [_entry(one, words, language, on_paper=kit.on_paper) for one in kit.entries]


def clock_of(kit: OpenKit) -> Clock | None:
    """Return how the time is filled; None while nobody said how much there is."""
    if not kit.planned:
        return None
    filled = kit.minutes or 0
    left = kit.planned - filled
    silent = sum(1 for one in kit.entries if not one.item.minutes)
    words = QCoreApplication.translate("Kits", "{filled} of {planned} min").format(filled=filled, planned=kit.planned)
    if left < 0:
        more = QCoreApplication.translate("Kits", "%n minutes over", "", -left)
    elif left:
        more = QCoreApplication.translate("Kits", "%n minutes left", "", left)
    else:
        more = QCoreApplication.translate("Kits", "just right")
    if silent and kit.entries:
        unsaid = QCoreApplication.translate("Kits", "%n entries without a time", "", silent)
        more = f"{more} · {unsaid}"
    return Clock(words=words, more=more, share=filled / kit.planned, over=left < 0)


def sums(count: int, minutes: int | None) -> str:
    """Return how many entries a kit has and how long they take."""
    time = (words_of.minutes(minutes),) if minutes else ()
    return " · ".join((words_of.entries(count), *time))


def what_is_changed(kit: OpenKit) -> str:
    """Return one line when something in the kit is not in the catalogue any more, or is another than when it was added."""
    withdrawn = sum(1 for one in kit.entries if one.state in ("withdrawn", "missing"))
    changed = sum(1 for one in kit.entries if one.state == "changed")
    lines = []
    if withdrawn:
        lines += [
            QCoreApplication.translate("Kits", "%n entries are no longer in the catalogue.", "", withdrawn),
            QCoreApplication.translate("Kits", "The copy in the kit is shown, and printed with a mark."),
        ]
    if changed:
        lines.append(QCoreApplication.translate("Kits", "%n entries were changed since they were added.", "", changed))
    return " ".join(lines)


def state_words(entry: KitEntry) -> str:
    """Return what is the matter with an entry."""
    if entry.state == "withdrawn":
        return QCoreApplication.translate("Kits", "no longer in the catalogue")
    if entry.state == "missing":
        return QCoreApplication.translate("Kits", "not in this catalogue, and no copy is kept")
    if entry.record is not None and entry.record.status == "ended":
        return QCoreApplication.translate("Kits", "has ended: it may be gone")
    if entry.state == "changed":
        return QCoreApplication.translate("Kits", "changed since it was added")
    return ""


def screen_words(entry: KitEntry) -> str:
    """Return what becomes of an entry where there is no screen; nothing where it works as it is."""
    need = screen_need(entry.record) if entry.record is not None else "unknown"
    if need == "swapped" and isinstance(entry.record, Sheet):
        return QCoreApplication.translate("Kits", "without a projector: see the sheet")
    if need == "screen":
        return QCoreApplication.translate("Kits", "needs a screen: leave it out or replace it")
    if need == "unknown":
        return QCoreApplication.translate("Kits", "not known whether it works without a screen")
    return ""


def _row(kit: KitHead, may_change: bool) -> KitRow:
    icon = OWN_ICON if kit.own else SHIPPED_ICON
    return KitRow(id=kit.id, title=kit.name, line=sums(kit.count, kit.minutes), icon=icon, own=kit.own and may_change)


def _entry(entry: KitEntry, words: CatalogueWords, language: Language, *, on_paper: bool) -> KitEntryRow:
    record, item = entry.record, entry.item
    return KitEntryRow(
        id=item.entry,
        title=wording(record.title, language).text if record else item.entry,
        kind=words.label(record.type) if record else "",
        icon=words.icons.get(record.type, NOTHING) if record else NOTHING,
        minutes=item.minutes,
        time=words_of.minutes(item.minutes) if item.minutes else "",
        note=wording(item.note, language).text,
        mark=state_words(entry),
        screen=screen_words(entry) if on_paper else "",
        opens=entry.state in ("current", "changed"),
    )
