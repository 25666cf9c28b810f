# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Numbers, ages, dates and languages in words. Labels of concepts come from the catalogue, not from here."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from bbico_desktop.domain.records import UNKNOWN, AgeRange

OLDEST, YOUNGEST = 120, 0


def own_place() -> str:
    """Return what the place of one's own things is called in the rail."""
    return QCoreApplication.translate("Places", "My own")


def open_own() -> str:
    """Return what stands on a button that leads there."""
    return QCoreApplication.translate("Wording", "Open “{place}”").format(place=own_place())


def capital(text: str) -> str:
    """Return `text` with a capital in front, as it stands at the beginning of a line."""
    return text[:1].upper() + text[1:]


def entries(count: int) -> str:
    """Return how many entries there are, in words."""
    if count == 1:
        return QCoreApplication.translate("Wording", "1 entry")
    return QCoreApplication.translate("Wording", "%n entries", "", count)


def minutes(count: int) -> str:
    """Return a duration in words."""
    return QCoreApplication.translate("Wording", "%n min", "", count)


def ages(held: AgeRange) -> str:
    """Return an age range in words; an open end is said as such."""
    if held.max >= OLDEST:
        return QCoreApplication.translate("Wording", "from age {age}").format(age=held.min)
    if held.min <= YOUNGEST:
        return QCoreApplication.translate("Wording", "up to age {age}").format(age=held.max)
    if held.min == held.max:
        return QCoreApplication.translate("Wording", "age {age}").format(age=held.min)
    return QCoreApplication.translate("Wording", "ages {youngest}–{oldest}").format(youngest=held.min, oldest=held.max)


def in_language(code: str, labels: Mapping[str, str]) -> str:
    """Return in which language something is: "in French"."""
    if code == "nl":
        return QCoreApplication.translate("Wording", "in Dutch")
    if code == "fr":
        return QCoreApplication.translate("Wording", "in French")
    if code == "de":
        return QCoreApplication.translate("Wording", "in German")
    if code == "en":
        return QCoreApplication.translate("Wording", "in English")
    return labels.get(code, code)


def day(as_of: str, *, locale: QLocale | None = None, pattern: str = "") -> str:
    """Return an ISO year, month or day as people write it in `locale`; nothing for a date that is not known.

    `pattern` is how a day is written there; without both it is the language of the window.
    """
    if as_of == UNKNOWN:
        return ""
    parts = [int(part) for part in as_of.split("-")]
    if len(parts) == 1:
        return as_of
    date = QDate(parts[0], parts[1], parts[2] if len(parts) > 2 else 1)
    if len(parts) == 2:
        return (locale or QLocale()).toString(date, "MMMM yyyy")
    written = pattern or QCoreApplication.translate("Wording", "d MMMM yyyy")  # German writes "d. MMMM yyyy"
    return (locale or QLocale()).toString(date, written)


def checked(as_of: str, *, check_first: bool) -> str:
    """Return when an entry was checked, in words, and whether to check it before use (`domain.freshness.must_check_first`)."""
    if as_of == UNKNOWN and check_first:
        return QCoreApplication.translate("Wording", "no date known: check it first")
    if as_of == UNKNOWN:
        return QCoreApplication.translate("Wording", "no date known")
    if check_first:
        return QCoreApplication.translate("Wording", "{date} – check it first").format(date=day(as_of))
    return day(as_of)


def named(name: str, value: object) -> str:
    """Return a value behind its name, as one line."""
    return QCoreApplication.translate("Wording", "{name}: {value}").format(name=name, value=value)


def quoted(text: str) -> str:
    """Return `text` in the quotation marks of the language in use."""
    return QLocale().quoteString(text)
