# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a reader keeps herself, in words: the rows of each part of her own page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from bbico_desktop.domain.languages import wording
from bbico_desktop.domain.own_things import DAYS_IN_BIN, Attached, Binned
from bbico_desktop.domain.records import UNKNOWN, Resource
from bbico_desktop.gui import wording as words_of
from bbico_desktop.gui.models.own_list import OwnRow
from bbico_desktop.gui.own_kept import OwnKept, Section

PICTURE, PDF = "image/", "application/pdf"
SHOWN_OF_NOTE = 160
DAY = 10
BIN_ICONS = {
    "entry": "file-text",
    "note": "notebook-pen",
    "document": "files",
    "search": "bookmark",
    "kit": "briefcase",
    "help-point": "map-pin",
}


def rows_of(section: Section, kept: OwnKept) -> tuple[OwnRow, ...]:
    """Return the rows of one part."""
    return tuple(_MAKERS[section](kept))


def title_at(entry_id: str, kept: OwnKept) -> str:
    """Return what an entry is called at which something stands; its id when the catalogue has lost it."""
    own = next((wording(one.title, kept.words.language or "en").text for one in kept.entries if one.id == entry_id), "")
    return kept.titles.get(entry_id) or own or entry_id


def missing_of(entry: Resource) -> tuple[str, ...]:
    """Return the fields that an entry should have and that nobody filled in yet."""
    needed = {"languages": entry.languages, "topics": entry.topics, "audiences": entry.audiences}
    return tuple(name for name, held in needed.items() if not held)


def kind_word(what: str) -> str:
    """Return what a thing in the bin is."""
    return {
        "entry": QCoreApplication.translate("OwnWords", "entry"),
        "note": QCoreApplication.translate("OwnWords", "note"),
        "document": QCoreApplication.translate("OwnWords", "document"),
        "search": QCoreApplication.translate("OwnWords", "saved search"),
        "kit": QCoreApplication.translate("OwnWords", "kit"),
        "help-point": QCoreApplication.translate("OwnWords", "help point"),
    }.get(what, what)


def size_words(count: int) -> str:
    """Return a number of bytes as people read it."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def document_words(one: Attached) -> str:
    """Return what kind of document it is, how long, and whether the search can look into it."""
    if one.media_type.startswith(PICTURE):
        return QCoreApplication.translate("OwnWords", "picture")
    count = one.pages
    pages = QCoreApplication.translate("OwnWords", "%n pages", "", count)
    if one.searchable:
        return pages
    return f"{pages} · " + QCoreApplication.translate("OwnWords", "only pictures of text: the search cannot look into it")


def _entries(kept: OwnKept) -> Iterator[OwnRow]:
    for one in kept.entries:
        text = wording(one.title, kept.words.language or "en").text
        topics = ", ".join(kept.words.word(topic) for topic in one.topics)
        line = " · ".join(part for part in (kept.words.label(one.type), topics) if part)
        unfinished = bool(missing_of(one))
        if unfinished:
            line += " · " + QCoreApplication.translate("OwnWords", "not complete yet")
        summary = wording(one.summary, kept.words.language or "en").text
        icon = kept.words.icons.get(one.type, "file-text")
        yield OwnRow(id=one.id, title=text, line=line, icon=icon, entry_id=one.id, more=summary, warns=unfinished)


def _help_points(kept: OwnKept) -> Iterator[OwnRow]:
    for one in kept.help_points:
        line = " · ".join(part for part in (one.phone, one.what_for, one.address) if part)
        yield OwnRow(id=one.id, title=one.name, line=line.replace("\n", ", "), icon="map-pin", more=one.hours)


def _notes(kept: OwnKept) -> Iterator[OwnRow]:
    for entry_id, text in sorted(kept.notes.items(), key=lambda one: title_at(one[0], kept).casefold()):
        line = " ".join(text[:SHOWN_OF_NOTE].split())
        yield OwnRow(id=entry_id, title=title_at(entry_id, kept), line=line, icon="notebook-pen", entry_id=entry_id, more=text)


def _documents(kept: OwnKept) -> Iterator[OwnRow]:
    for one in sorted(kept.documents, key=lambda one: one.name.casefold()):
        at = QCoreApplication.translate("OwnWords", "at “{title}”").format(title=title_at(one.entry_id, kept))
        icon = "image" if one.media_type.startswith(PICTURE) else "file-text"
        yield OwnRow(id=str(one.id), title=one.name, line=f"{at} · {document_words(one)}", icon=icon, entry_id=one.entry_id)


def _binned(kept: OwnKept) -> Iterator[OwnRow]:
    for one in kept.binned:
        name = title_at(one.name, kept) if one.what == "note" else one.name
        line = " · ".join((words_of.capital(kind_word(one.what)), *_removed(one)))
        yield OwnRow(id=str(one.id), title=name, line=line, icon=BIN_ICONS.get(one.what, "archive"))


def _removed(one: Binned) -> Iterator[str]:
    if one.removed == UNKNOWN:
        return
    removed = one.removed[:DAY]
    yield QCoreApplication.translate("OwnWords", "removed {date}").format(date=words_of.day(removed))
    gone = (date.fromisoformat(removed) + timedelta(days=DAYS_IN_BIN)).isoformat()
    yield QCoreApplication.translate("OwnWords", "stays until {date}").format(date=words_of.day(gone))


def backup_day(day: str) -> str:
    """Return the day of a backup in words."""
    return words_of.day(day) if day[:1].isdigit() else QCoreApplication.translate("OwnWords", "day not known")


def _backups(kept: OwnKept) -> Iterator[OwnRow]:
    for one in kept.backups:
        count = len(one.documents)
        documents = QCoreApplication.translate("OwnWords", "%n documents", "", count)
        line = f"{size_words(one.bytes)} · {documents}" if one.documents else size_words(one.bytes)
        yield OwnRow(id=str(one.number), title=backup_day(one.day), line=line, icon="history")


_MAKERS: dict[Section, Callable[[OwnKept], Iterator[OwnRow]]] = {
    Section.ENTRIES: _entries,
    Section.HELP_POINTS: _help_points,
    Section.NOTES: _notes,
    Section.DOCUMENTS: _documents,
    Section.BIN: _binned,
    Section.BACKUPS: _backups,
}
