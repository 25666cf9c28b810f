# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What each mistake in a record or file is called for an editor, and how to mend it. `{facts}` come from the mistake."""

from __future__ import annotations

from bbico_desktop.foundation.mistake_rule_words import RULES
from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP

Words = tuple[str, str]

OTHER_MISTAKE: Words = (QT_TRANSLATE_NOOP("Mistake", "This is not right ({code})."), "")

FILES: dict[str, Words] = {
    "pack-file-missing": (
        QT_TRANSLATE_NOOP("Mistake", "The folder has no file “pack.yaml”."),
        QT_TRANSLATE_NOOP("Mistake", "Add it: docs/records.md shows what it says."),
    ),
    "file-unreadable": (
        QT_TRANSLATE_NOOP("Mistake", "The file cannot be read ({reason})."),
        QT_TRANSLATE_NOOP("Mistake", "Check that it is there and that you may read it."),
    ),
    "file-too-large": (
        QT_TRANSLATE_NOOP("Mistake", "The file is larger than {limit} kB."),
        QT_TRANSLATE_NOOP("Mistake", "Put long texts in a Markdown file beside the record."),
    ),
    "not-utf-8": (
        QT_TRANSLATE_NOOP("Mistake", "The file is not written in UTF-8."),
        QT_TRANSLATE_NOOP("Mistake", "Save it again with the encoding UTF-8."),
    ),
    "control-character": (
        QT_TRANSLATE_NOOP("Mistake", "There is an invisible control character on this line."),
        QT_TRANSLATE_NOOP("Mistake", "Delete it, or type the line again."),
    ),
    "empty-file": (
        QT_TRANSLATE_NOOP("Mistake", "The file is empty."),
        QT_TRANSLATE_NOOP("Mistake", "Write a record in it, or delete it."),
    ),
    "not-yaml": (
        QT_TRANSLATE_NOOP("Mistake", "This is not YAML: {reason}."),
        QT_TRANSLATE_NOOP("Mistake", "Look at the colons, quotes and indents on this line and the one before."),
    ),
    "second-document": (
        QT_TRANSLATE_NOOP("Mistake", "A second record begins here."),
        QT_TRANSLATE_NOOP("Mistake", "Give each record a file of its own."),
    ),
    "anchor-or-alias": (
        QT_TRANSLATE_NOOP("Mistake", "Anchors (&) and aliases (*) are not read."),
        QT_TRANSLATE_NOOP("Mistake", "Write the value out."),
    ),
    "tag": (
        QT_TRANSLATE_NOOP("Mistake", "The tag {tag} is not read."),
        QT_TRANSLATE_NOOP("Mistake", "Take the tag away: every value is read as text."),
    ),
    "nested-too-deep": (
        QT_TRANSLATE_NOOP("Mistake", "This is nested too deep."),
        QT_TRANSLATE_NOOP("Mistake", "No record needs so many levels: look at the indents."),
    ),
    "key-is-no-text": (
        QT_TRANSLATE_NOOP("Mistake", "The name of a field must be a plain word."),
        QT_TRANSLATE_NOOP("Mistake", "Write “name: value”."),
    ),
    "field-twice": (
        QT_TRANSLATE_NOOP("Mistake", "The field stands here a second time."),
        QT_TRANSLATE_NOOP("Mistake", "Keep one of the two."),
    ),
    "text-without-record": (
        QT_TRANSLATE_NOOP("Mistake", "This text belongs to no record."),
        QT_TRANSLATE_NOOP("Mistake", "Name it “id.language.md” after a record in the same folder, or delete it."),
    ),
    "text-unreadable": (
        QT_TRANSLATE_NOOP("Mistake", "The text {name} beside the record cannot be read as UTF-8."),
        QT_TRANSLATE_NOOP("Mistake", "Save it again with the encoding UTF-8."),
    ),
}

FIELDS: dict[str, Words] = {
    "field-missing": (
        QT_TRANSLATE_NOOP("Mistake", "The field “{name}” is missing."),
        QT_TRANSLATE_NOOP("Mistake", "Add it."),
    ),
    "field-unknown": (
        QT_TRANSLATE_NOOP("Mistake", "There is no field “{name}” here."),
        QT_TRANSLATE_NOOP("Mistake", "The nearest known name is: {like}. See docs/records.md."),
    ),
    "not-a-number": (
        QT_TRANSLATE_NOOP("Mistake", "“{name}” must be a whole number."),
        QT_TRANSLATE_NOOP("Mistake", "Write digits only."),
    ),
    "not-yes-or-no": (
        QT_TRANSLATE_NOOP("Mistake", "“{name}” must be true or false."),
        QT_TRANSLATE_NOOP("Mistake", "Write true or false."),
    ),
    "not-a-list": (
        QT_TRANSLATE_NOOP("Mistake", "“{name}” must be a list."),
        QT_TRANSLATE_NOOP("Mistake", "Write it in square brackets, or one item a line with a dash."),
    ),
    "not-by-language": (
        QT_TRANSLATE_NOOP("Mistake", "“{name}” must be given by language."),
        QT_TRANSLATE_NOOP("Mistake", "Write “nl: …”, “fr: …”, “de: …”, “en: …” below it."),
    ),
    "not-a-text": (
        QT_TRANSLATE_NOOP("Mistake", "“{name}” must be a single text."),
        QT_TRANSLATE_NOOP("Mistake", "Write one value after the colon."),
    ),
    "not-fields": (
        QT_TRANSLATE_NOOP("Mistake", "Fields are expected here."),
        QT_TRANSLATE_NOOP("Mistake", "Write “name: value”, one a line."),
    ),
    "not-one-of": (
        QT_TRANSLATE_NOOP("Mistake", "“{name}” has a value that is not known."),
        QT_TRANSLATE_NOOP("Mistake", "Choose: {expected}."),
    ),
    "not-allowed": (
        QT_TRANSLATE_NOOP("Mistake", "This value is not allowed: {reason}."),
        QT_TRANSLATE_NOOP("Mistake", "Correct it."),
    ),
    "not-right": (
        QT_TRANSLATE_NOOP("Mistake", "This is not right: {reason}."),
        QT_TRANSLATE_NOOP("Mistake", "Correct it."),
    ),
    "kind-not-folder": (
        QT_TRANSLATE_NOOP("Mistake", "The kind is “{kind}”, but records in this folder are of the kind “{wanted}”."),
        QT_TRANSLATE_NOOP("Mistake", "Correct the kind, or move the file."),
    ),
    "value-twice": (
        QT_TRANSLATE_NOOP("Mistake", "A value stands twice in this list."),
        QT_TRANSLATE_NOOP("Mistake", "Keep it once."),
    ),
    "id-not-kebab": (
        QT_TRANSLATE_NOOP("Mistake", "“{id}” is not a good id."),
        QT_TRANSLATE_NOOP("Mistake", "Use small letters without accents, digits and single hyphens, at most {limit} characters."),
    ),
    "id-not-file-name": (
        QT_TRANSLATE_NOOP("Mistake", "The id “{id}” differs from the file name “{name}”."),
        QT_TRANSLATE_NOOP("Mistake", "Make them the same."),
    ),
    "id-twice": (
        QT_TRANSLATE_NOOP("Mistake", "The id “{id}” is taken by {other}."),
        QT_TRANSLATE_NOOP("Mistake", "Choose another: an id is never used again."),
    ),
    "type-not-for-kind": (
        QT_TRANSLATE_NOOP("Mistake", "“{id}” is not a type of the kind “{kind}”."),
        QT_TRANSLATE_NOOP("Mistake", "Choose one from vocabulary/type.yaml that fits the kind."),
    ),
    "concept-unknown": (
        QT_TRANSLATE_NOOP("Mistake", "“{id}” is not in the vocabulary “{scheme}”."),
        QT_TRANSLATE_NOOP("Mistake", "Choose one from vocabulary/{scheme}.yaml, or add it there in four languages."),
    ),
    "reference-unknown": (
        QT_TRANSLATE_NOOP("Mistake", "There is no record “{id}” of the kind “{kind}”."),
        QT_TRANSLATE_NOOP("Mistake", "Correct the id, or write that record."),
    ),
    "no-source": (
        QT_TRANSLATE_NOOP("Mistake", "There is no source."),
        QT_TRANSLATE_NOOP("Mistake", "Name the page in which the facts were read."),
    ),
    "not-a-date": (
        QT_TRANSLATE_NOOP("Mistake", "“{value}” is not a date."),
        QT_TRANSLATE_NOOP("Mistake", "Write a year, year-month or year-month-day, such as 2026-11."),
    ),
    "date-after-issue": (
        QT_TRANSLATE_NOOP("Mistake", "The date {value} is later than the pack, which is of {latest}."),
        QT_TRANSLATE_NOOP("Mistake", "Correct the date, or the date “issued” in pack.yaml."),
    ),
    "not-a-year": (
        QT_TRANSLATE_NOOP("Mistake", "{value} cannot be the year of this material."),
        QT_TRANSLATE_NOOP("Mistake", "Correct it, or leave the field out."),
    ),
    "not-minutes": (
        QT_TRANSLATE_NOOP("Mistake", "{value} minutes cannot be right."),
        QT_TRANSLATE_NOOP("Mistake", "Correct it, or leave the field out."),
    ),
    "not-a-web-address": (
        QT_TRANSLATE_NOOP("Mistake", "“{value}” is not a web address."),
        QT_TRANSLATE_NOOP("Mistake", "Write it in full, with http:// or https://."),
    ),
    "not-an-email": (
        QT_TRANSLATE_NOOP("Mistake", "“{value}” is not an e-mail address."),
        QT_TRANSLATE_NOOP("Mistake", "Write it as name@host."),
    ),
    "host-refused": (
        QT_TRANSLATE_NOOP("Mistake", "{value} may not be shown: {host} is a mirror, a test site or a copy."),
        QT_TRANSLATE_NOOP("Mistake", "Use the publisher's own address; the copy may stay among the sources."),
    ),
    "helpline-without-date": (
        QT_TRANSLATE_NOOP("Mistake", "A helpline must say for which date its facts hold."),
        QT_TRANSLATE_NOOP("Mistake", "Add “as_of”, if only “as_of: unknown”."),
    ),
    "not-a-phone-number": (
        QT_TRANSLATE_NOOP("Mistake", "“{value}” is not a telephone number."),
        QT_TRANSLATE_NOOP("Mistake", "Write digits and spaces, as people read it aloud."),
    ),
    "number-refused": (
        QT_TRANSLATE_NOOP("Mistake", "The number {value} is known to be wrong."),
        QT_TRANSLATE_NOOP("Mistake", "Look the number up again at its source."),
    ),
    "review-too-late": (
        QT_TRANSLATE_NOOP("Mistake", "A helpline must be checked again within 6 months, not {value}."),
        QT_TRANSLATE_NOOP("Mistake", "Write a number from 1 to 6."),
    ),
    "not-a-country": (
        QT_TRANSLATE_NOOP("Mistake", "“{value}” is not a country code."),
        QT_TRANSLATE_NOOP("Mistake", "Write two small letters, such as nl."),
    ),
}

MISTAKES: dict[str, Words] = FILES | FIELDS | RULES
