# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a help page says beside its sheet, in the language of the page, which need not be that of the window."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from bbico_desktop.foundation import messages
from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP
from bbico_desktop.gui import wording
from bbico_desktop.printing import words

CONTEXT = "HelpPage"

# The list of situations
WHAT_HAPPENED = QT_TRANSLATE_NOOP("HelpPage", "What has happened?")
CHOOSE = QT_TRANSLATE_NOOP("HelpPage", "Choose what comes closest. You see at once what to do and who can help.")
TALK_IN = QT_TRANSLATE_NOOP("HelpPage", "Talk to somebody, in {language}")
NO_LINE_SPEAKS = QT_TRANSLATE_NOOP("HelpPage", "No telephone line is known to speak {language}")

# Whom to call
HOW_OLD = QT_TRANSLATE_NOOP("HelpPage", "How old is the person it happens to?")
ANY_AGE = QT_TRANSLATE_NOOP("HelpPage", "Any age")
UNDER_18 = QT_TRANSLATE_NOOP("HelpPage", "Under 18")
FROM_18 = QT_TRANSLATE_NOOP("HelpPage", "18 or older")
OTHERS = QT_TRANSLATE_NOOP("HelpPage", "Others to call or write to")
FOR_EVERYBODY = QT_TRANSLATE_NOOP("HelpPage", "For everybody")
NO_LINE_HERE = QT_TRANSLATE_NOOP("HelpPage", "No line here is known to speak {language}.")
CALL_NOW_FREE = QT_TRANSLATE_NOOP("HelpPage", "Call now, free of charge")
CALL_NOW = QT_TRANSLATE_NOOP("HelpPage", "Call now")
REACH_ONLINE = QT_TRANSLATE_NOOP("HelpPage", "Reach them online")
WHEN_ONLINE = QT_TRANSLATE_NOOP("HelpPage", "When you are online")
OPEN_NOW = QT_TRANSLATE_NOOP("HelpPage", "Open now")
SPEAKS = QT_TRANSLATE_NOOP("HelpPage", "Answers in {language}")
CHECKED = QT_TRANSLATE_NOOP("HelpPage", "Checked: {date}")
CHECK_NUMBER = QT_TRANSLATE_NOOP("HelpPage", "Checked: {date} – check this number first")
CHECK_THIS = QT_TRANSLATE_NOOP("HelpPage", "Checked: {date} – check this first")
NO_DATE_CHECK_NUMBER = QT_TRANSLATE_NOOP("HelpPage", "No date of checking known – check this number first")
NO_DATE_CHECK_THIS = QT_TRANSLATE_NOOP("HelpPage", "No date of checking known – check this first")
NAMED = QT_TRANSLATE_NOOP("HelpPage", "{name}: {value}")

# A number, large
KEEP_NUMBER = QT_TRANSLATE_NOOP("HelpPage", "Scan this with a phone to keep the number. It needs no internet.")
QR_OF_NUMBER = QT_TRANSLATE_NOOP("HelpPage", "QR code of the number {number}")
NUMBER_PLACE = QT_TRANSLATE_NOOP("HelpPage", "{place} of {count}")

# Pictures
CHOOSE_PICTURE = QT_TRANSLATE_NOOP("HelpPage", "Choose a picture")
PICTURES_DRAFT = QT_TRANSLATE_NOOP("HelpPage", "draft – not yet tried with people who do not read")
CALL = QT_TRANSLATE_NOOP("HelpPage", "Call")
PHOTO = QT_TRANSLATE_NOOP("HelpPage", "Photo")
BULLYING = QT_TRANSLATE_NOOP("HelpPage", "Bullying")
STRANGER = QT_TRANSLATE_NOOP("HelpPage", "Stranger")
MONEY = QT_TRANSLATE_NOOP("HelpPage", "Money")
PASSWORD = QT_TRANSLATE_NOOP("HelpPage", "Password")
HATE = QT_TRANSLATE_NOOP("HelpPage", "Hate")
SHOCK = QT_TRANSLATE_NOOP("HelpPage", "Shock")
SADNESS = QT_TRANSLATE_NOOP("HelpPage", "Sad")

DAY = QT_TRANSLATE_NOOP("HelpPage", "d MMMM yyyy")
"""How a day is written; German writes "d. MMMM yyyy"."""


def say(source: str, language: str, /, **facts: object) -> str:
    """Return one of the words above in `language`, with its facts filled in."""
    sentence = messages.text(CONTEXT, source, language)
    return sentence.format_map({name: str(value) for name, value in facts.items()}) if facts else sentence


def locale_of(language: str) -> QLocale:
    """Return the locale of a text, which tells a screen reader how to pronounce it."""
    return QLocale(f"{language}_BE" if language in words.IN_LANGUAGE else language)


def day(as_of: str, language: str) -> str:
    """Return an ISO year, month or day as it is written in `language`; nothing for a date that is not known."""
    return wording.day(as_of, locale=locale_of(language), pattern=say(DAY, language))
