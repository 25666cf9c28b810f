# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The words that paper adds to what a record says. Facts come in by name, in braces."""

from __future__ import annotations

from bbico_desktop.foundation import messages
from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP

CONTEXT = "Paper"

# What the hand-out is
HELP_SHEET = QT_TRANSLATE_NOOP("Paper", "Help sheet")
LIST_TITLE = QT_TRANSLATE_NOOP("Paper", "List from the catalogue")
ENTRY_COUNT = QT_TRANSLATE_NOOP("Paper", "Entries: {count}")
NOT_SAID = QT_TRANSLATE_NOOP("Paper", "It is not known whether these fit: {count}")

# Layouts
LAYOUT_SHEET = QT_TRANSLATE_NOOP("Paper", "Whole sheet")
LAYOUT_LARGE_PRINT = QT_TRANSLATE_NOOP("Paper", "Large print")
LAYOUT_EASY = QT_TRANSLATE_NOOP("Paper", "Easy words with pictures")
LAYOUT_LIST = QT_TRANSLATE_NOOP("Paper", "Short list")
LAYOUT_CARD = QT_TRANSLATE_NOOP("Paper", "Pocket card")
LAYOUT_SHELF = QT_TRANSLATE_NOOP("Paper", "Shelf sheet")
LAYOUT_BOOKMARK = QT_TRANSLATE_NOOP("Paper", "Bookmarks")
LAYOUT_QR_POSTER = QT_TRANSLATE_NOOP("Paper", "Poster with numbers to scan")
LAYOUT_POSTER = QT_TRANSLATE_NOOP("Paper", "Poster (A3)")
LAYOUT_LETTER = QT_TRANSLATE_NOOP("Paper", "Letter to parents")
LAYOUT_WORKSHEET = QT_TRANSLATE_NOOP("Paper", "Worksheet for pupils")
LAYOUT_CUT_OUTS = QT_TRANSLATE_NOOP("Paper", "Cards to cut out")
LAYOUT_BOOKLET = QT_TRANSLATE_NOOP("Paper", "Booklet to fold (A5)")
LAYOUT_BOOK = QT_TRANSLATE_NOOP("Paper", "Book with contents and index")

# Headings of a sheet
IN_DANGER = QT_TRANSLATE_NOOP("Paper", "In danger right now?")
DO_NOW = QT_TRANSLATE_NOOP("Paper", "Do now")
DO_NOT = QT_TRANSLATE_NOOP("Paper", "Do not")
KEEP_PROOF = QT_TRANSLATE_NOOP("Paper", "Keep as proof")
WHO_TO_CALL = QT_TRANSLATE_NOOP("Paper", "Who to call")
ADULT_BESIDE = QT_TRANSLATE_NOOP("Paper", "For the adult beside you")
TALK_ABOUT = QT_TRANSLATE_NOOP("Paper", "Talk about it")
EASY = QT_TRANSLATE_NOOP("Paper", "In easy words")
EASY_DRAFT = QT_TRANSLATE_NOOP("Paper", "draft – not yet checked by readers")
WHAT_IT_IS = QT_TRANSLATE_NOOP("Paper", "What it is")
WHY_IT_MATTERS = QT_TRANSLATE_NOOP("Paper", "Why it matters")
WHAT_HELPS = QT_TRANSLATE_NOOP("Paper", "What helps")
WHERE_TO_GO_ON = QT_TRANSLATE_NOOP("Paper", "Where to go on")
SOURCES = QT_TRANSLATE_NOOP("Paper", "Sources")
HELPLINES = QT_TRANSLATE_NOOP("Paper", "Helplines of this organisation")
WE_SUGGEST = QT_TRANSLATE_NOOP("Paper", "We suggest: {text}")
NO_LINE_IN_LANGUAGE = QT_TRANSLATE_NOOP("Paper", "None of these is known to answer in {language}.")

# Activities and kits
GOALS = QT_TRANSLATE_NOOP("Paper", "What participants can do afterwards")
BRING = QT_TRANSLATE_NOOP("Paper", "Bring")
PREPARE = QT_TRANSLATE_NOOP("Paper", "Prepare")
COURSE = QT_TRANSLATE_NOOP("Paper", "How the lesson goes")
MINUTES_COLUMN = QT_TRANSLATE_NOOP("Paper", "Minutes")
WHAT_COLUMN = QT_TRANSLATE_NOOP("Paper", "What you do")
WITHOUT_PROJECTOR = QT_TRANSLATE_NOOP("Paper", "Without a projector")
IN_FRAMEWORKS = QT_TRANSLATE_NOOP("Paper", "Close to (our reading): {names}")
COMPETENCES = QT_TRANSLATE_NOOP("Paper", "What one learns")
NEEDS_SCREEN = QT_TRANSLATE_NOOP("Paper", "needs a screen: leave it out or replace it")
SCREEN_NOT_KNOWN = QT_TRANSLATE_NOOP("Paper", "not known whether it works without a screen")
WORKSHEET = QT_TRANSLATE_NOOP("Paper", "Worksheet")
YOUR_NAME = QT_TRANSLATE_NOOP("Paper", "Name")
CARDS = QT_TRANSLATE_NOOP("Paper", "Cards to cut out")
CARD = QT_TRANSLATE_NOOP("Paper", "Card {number}:")
ANSWERS = QT_TRANSLATE_NOOP("Paper", "Answers, for whoever leads the activity")
GROUP = QT_TRANSLATE_NOOP("Paper", "Group")
GROUP_SIZE = QT_TRANSLATE_NOOP("Paper", "{min} to {max} people")
ROOM_NEEDS = QT_TRANSLATE_NOOP("Paper", "The room needs")
NOTHING_SPECIAL = QT_TRANSLATE_NOOP("Paper", "nothing special")
IN_THIS_KIT = QT_TRANSLATE_NOOP("Paper", "In this kit, in the order of use")
NOT_IN_CATALOGUE = QT_TRANSLATE_NOOP("Paper", "not in this catalogue")

# Helplines
UNDER_18 = QT_TRANSLATE_NOOP("Paper", "under 18")
FROM_18 = QT_TRANSLATE_NOOP("Paper", "18 or older")
DAY_AND_NIGHT = QT_TRANSLATE_NOOP("Paper", "day and night, every day")
HOURS_NOT_VERIFIED = QT_TRANSLATE_NOOP("Paper", "{hours} (hours not verified)")
CHECK_NUMBER = QT_TRANSLATE_NOOP("Paper", "check this number first")
CHECK_ADDRESS = QT_TRANSLATE_NOOP("Paper", "check this first")
HELPLINE_IN_TEXT = QT_TRANSLATE_NOOP("Paper", "{name}, {number} ({checked})")
NO_SUCH_HELPLINE = QT_TRANSLATE_NOOP("Paper", "helpline “{id}” (not in this catalogue)")

# Labels of facts
LANGUAGES = QT_TRANSLATE_NOOP("Paper", "Languages")
COST = QT_TRANSLATE_NOOP("Paper", "Cost")
HOURS = QT_TRANSLATE_NOOP("Paper", "Hours")
CHAT = QT_TRANSLATE_NOOP("Paper", "Chat")
SMS = QT_TRANSLATE_NOOP("Paper", "Text message")
EMAIL = QT_TRANSLATE_NOOP("Paper", "E-mail")
REPORT = QT_TRANSLATE_NOOP("Paper", "Report")
ABROAD = QT_TRANSLATE_NOOP("Paper", "Abroad")
NOTE = QT_TRANSLATE_NOOP("Paper", "Note")
MADE_BY = QT_TRANSLATE_NOOP("Paper", "Made by")
TYPE = QT_TRANSLATE_NOOP("Paper", "Kind")
TOPICS = QT_TRANSLATE_NOOP("Paper", "Topics")
AUDIENCES = QT_TRANSLATE_NOOP("Paper", "For whom")
AGES = QT_TRANSLATE_NOOP("Paper", "Ages")
LEVELS = QT_TRANSLATE_NOOP("Paper", "School level")
DURATION = QT_TRANSLATE_NOOP("Paper", "Duration")
PRICE = QT_TRANSLATE_NOOP("Paper", "Price")
FORMAT = QT_TRANSLATE_NOOP("Paper", "Form")
YEAR = QT_TRANSLATE_NOOP("Paper", "Year")
WITHOUT_INTERNET = QT_TRANSLATE_NOOP("Paper", "Without internet")
LICENCE = QT_TRANSLATE_NOOP("Paper", "Licence")
COMMUNITY = QT_TRANSLATE_NOOP("Paper", "Community")
MEMBER_OF = QT_TRANSLATE_NOOP("Paper", "Member of")
POSTAL_ADDRESS = QT_TRANSLATE_NOOP("Paper", "Address")
ON_THE_WEB = QT_TRANSLATE_NOOP("Paper", "On the web")
DESCRIBED_AT = QT_TRANSLATE_NOOP("Paper", "Described at")
NAMED = QT_TRANSLATE_NOOP("Paper", "{name}: {value}")
NO_ADDRESS = QT_TRANSLATE_NOOP("Paper", "no address known")
NOT_KNOWN = QT_TRANSLATE_NOOP("Paper", "not known")
MINUTES = QT_TRANSLATE_NOOP("Paper", "{minutes} minutes")
YEARS = QT_TRANSLATE_NOOP("Paper", "{min} to {max} years")
YEARS_FROM = QT_TRANSLATE_NOOP("Paper", "from {min} years")
YEARS_TO = QT_TRANSLATE_NOOP("Paper", "up to {max} years")
ALL_AGES = QT_TRANSLATE_NOOP("Paper", "all ages")
ASK_THE_MAKER = QT_TRANSLATE_NOOP("Paper", "not known – ask the maker")
HAS_ENDED = QT_TRANSLATE_NOOP("Paper", "This has ended or is no longer offered.")
CHECK_BEFORE_USE = QT_TRANSLATE_NOOP("Paper", "Check before use: this may have changed since it was read.")
QR_CODE = QT_TRANSLATE_NOOP("Paper", "QR code of the address {address}")

# Pocket cards: nothing on their outside may tell what they are about
CARD_TITLE = QT_TRANSLATE_NOOP("Paper", "Useful numbers")
DIGITS = QT_TRANSLATE_NOOP("Paper", "zero one two three four five six seven eight nine")
"""The ten digits, each in one word, a space between them."""
ROUND_THE_CLOCK = QT_TRANSLATE_NOOP("Paper", "day and night")

# Books
BOOK_TITLE = QT_TRANSLATE_NOOP("Paper", "Media literacy and online safety in Belgium")
CONTENTS = QT_TRANSLATE_NOOP("Paper", "Contents")
HELP_SHEETS = QT_TRANSLATE_NOOP("Paper", "Help sheets")
BOOK_HELPLINES = QT_TRANSLATE_NOOP("Paper", "Helplines")
EXPLANATIONS = QT_TRANSLATE_NOOP("Paper", "Explanations")
ACTIVITIES = QT_TRANSLATE_NOOP("Paper", "Activities")
KITS = QT_TRANSLATE_NOOP("Paper", "Kits")
RESOURCES = QT_TRANSLATE_NOOP("Paper", "Resources by topic")
WITHOUT_TOPIC = QT_TRANSLATE_NOOP("Paper", "Without a topic")
ORGANISATIONS = QT_TRANSLATE_NOOP("Paper", "Organisations")
INDEX = QT_TRANSLATE_NOOP("Paper", "Index of titles")

# Shelf sheets, and posters of numbers to scan
SHELF_TITLE = QT_TRANSLATE_NOOP("Paper", "Media literacy and online safety")
SCAN_OR_TYPE = QT_TRANSLATE_NOOP("Paper", "Scan the code with the camera of your telephone, or type the address.")
SCAN_NUMBER = QT_TRANSLATE_NOOP(
    "Paper", "Scan a code with the camera of your telephone: the number goes into your contacts. No internet needed."
)
QR_NUMBER = QT_TRANSLATE_NOOP("Paper", "QR code that puts the number {number} into the contacts of a telephone")

# Letters to parents
LETTER_SCHOOL = QT_TRANSLATE_NOOP("Paper", "School")
LETTER_DATE = QT_TRANSLATE_NOOP("Paper", "Date")
LETTER_CLASS = QT_TRANSLATE_NOOP("Paper", "Class")
LETTER_TEACHER = QT_TRANSLATE_NOOP("Paper", "Name of the teacher")
LETTER_GREETING = QT_TRANSLATE_NOOP("Paper", "Dear parents, dear carers,")
LETTER_OPENING = QT_TRANSLATE_NOOP(
    "Paper",
    "In our class we are working on media and the internet. Here you read what we do, and how you can talk about it at home.",
)
LETTER_PURPOSE = QT_TRANSLATE_NOOP("Paper", "What it is for")
LETTER_GOALS = QT_TRANSLATE_NOOP("Paper", "What the children learn")
LETTER_MATERIAL = QT_TRANSLATE_NOOP("Paper", "What we use")
LETTER_HOME = QT_TRANSLATE_NOOP("Paper", "What you can do at home")
LETTER_ASK = QT_TRANSLATE_NOOP("Paper", "Ask your child what we did in class. Let your child explain it to you.")
LETTER_LISTEN = QT_TRANSLATE_NOOP(
    "Paper", "Listen first, and stay calm. Tell your child that it can always come to you, also when something has gone wrong."
)
LETTER_TALK = QT_TRANSLATE_NOOP("Paper", "Our suggestions for a talk together:")
LETTER_HELP = QT_TRANSLATE_NOOP("Paper", "Where to get help")
LETTER_CLOSING = QT_TRANSLATE_NOOP(
    "Paper", "Do you have a question about this letter, or would you like to tell me something? I am glad to listen."
)
LETTER_REGARDS = QT_TRANSLATE_NOOP("Paper", "Kind regards,")
LETTER_SIGNATURE = QT_TRANSLATE_NOOP("Paper", "Signature")

# The foot of every page
OUR_NAME = "B-BICO Desktop"
OUR_TEXT = QT_TRANSLATE_NOOP("Paper", "Text: B-BICO Desktop, compiled from published sources")
OUR_OWN_TEXT = QT_TRANSLATE_NOOP("Paper", "Text: B-BICO Desktop")
OWN_ENTRY = QT_TRANSLATE_NOOP("Paper", "An entry of your own: nobody else has checked it")
OWN_KIT = QT_TRANSLATE_NOOP("Paper", "A kit of your own: nobody else has checked it")
OWN_RIGHTS = QT_TRANSLATE_NOOP("Paper", "Ask whoever made the material before you copy it.")
OUR_DESCRIPTION = QT_TRANSLATE_NOOP("Paper", "Made by: {makers} · Description: B-BICO Desktop")
COPY_SHEET = QT_TRANSLATE_NOOP("Paper", "You may copy this page and pass it on if you keep this line (CC BY 4.0).")
COPY_IN_SHORT = QT_TRANSLATE_NOOP("Paper", "You may copy this page with this line (CC BY 4.0)")
COPY_DESCRIPTION = QT_TRANSLATE_NOOP(
    "Paper", "You may copy this description if you keep this line (CC BY 4.0). Licence of the material: {licence}."
)
OTHER_RIGHTS = QT_TRANSLATE_NOOP("Paper", "Rights: {rights}.")
CHECKED = QT_TRANSLATE_NOOP("Paper", "checked {date}")
CHECKED_NEVER = QT_TRANSLATE_NOOP("Paper", "date of checking not known")
VALID_UNTIL = QT_TRANSLATE_NOOP("Paper", "valid until {date}")
WAS_VALID_UNTIL = QT_TRANSLATE_NOOP("Paper", "was valid until {date} – check first")
VALID_NOT_KNOWN = QT_TRANSLATE_NOOP("Paper", "validity not known – check first")
SEE_EACH_ENTRY = QT_TRANSLATE_NOOP("Paper", "date checked: see each entry")
SEE_EACH_NUMBER = QT_TRANSLATE_NOOP("Paper", "date checked: see each number")
ENTRY = QT_TRANSLATE_NOOP("Paper", "entry {id}")
CATALOGUE_OF = QT_TRANSLATE_NOOP("Paper", "catalogue of {date}")
PAGE = QT_TRANSLATE_NOOP("Paper", "Page {page} of {pages}")
LETTER_MISSING = QT_TRANSLATE_NOOP("Paper", "□ = a letter that this program cannot print")

# Where a line is that is not in Belgium
IN_COUNTRY = {
    "at": QT_TRANSLATE_NOOP("Paper", "Austria – from Belgium the number may not work"),
    "de": QT_TRANSLATE_NOOP("Paper", "Germany – from Belgium the number may not work"),
    "lu": QT_TRANSLATE_NOOP("Paper", "Luxembourg – from Belgium the number may not work"),
}
IN_ANOTHER_COUNTRY = QT_TRANSLATE_NOOP("Paper", "another country – from Belgium the number may not work")

IN_LANGUAGE = {
    "nl": QT_TRANSLATE_NOOP("Paper", "in Dutch"),
    "fr": QT_TRANSLATE_NOOP("Paper", "in French"),
    "de": QT_TRANSLATE_NOOP("Paper", "in German"),
    "en": QT_TRANSLATE_NOOP("Paper", "in English"),
}
IN_ANOTHER_LANGUAGE = QT_TRANSLATE_NOOP("Paper", "in another language")


def say(source: str, language: str, /, **facts: object) -> str:
    """Return one of the words above in `language`, with its facts filled in."""
    sentence = messages.text(CONTEXT, source, language)
    return sentence.format_map({name: str(value) for name, value in facts.items()}) if facts else sentence


def in_language(spoken: str, language: str) -> str:
    """Return "in English" and the like, in `language`."""
    return say(IN_LANGUAGE.get(spoken, IN_ANOTHER_LANGUAGE), language)
