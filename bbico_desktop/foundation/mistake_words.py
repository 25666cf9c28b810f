# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What each mistake in a record or file is called for an editor, and how to mend it. `{facts}` come from the mistake."""

from __future__ import annotations

from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP

Words = tuple[str, str]

OTHER_MISTAKE: Words = (
    QT_TRANSLATE_NOOP("Mistake", "This is not right ({code})."),
    QT_TRANSLATE_NOOP("Mistake", "Correct it as docs/records.md says."),
)

FILES: dict[str, Words] = {
    "file-unreadable": (
        QT_TRANSLATE_NOOP("Mistake", "The file cannot be read ({reason})."),
        QT_TRANSLATE_NOOP("Mistake", "Check that you may read it."),
    ),
    "file-too-large": (
        QT_TRANSLATE_NOOP("Mistake", "The file is larger than {limit} kB."),
        QT_TRANSLATE_NOOP("Mistake", "Split it: one record a file, long texts in Markdown files beside it."),
    ),
    "not-utf-8": (
        QT_TRANSLATE_NOOP("Mistake", "The file is not UTF-8 text."),
        QT_TRANSLATE_NOOP("Mistake", "Save it as UTF-8."),
    ),
    "control-character": (
        QT_TRANSLATE_NOOP("Mistake", "There is an invisible control character in this line."),
        QT_TRANSLATE_NOOP("Mistake", "Delete it."),
    ),
    "empty-file": (
        QT_TRANSLATE_NOOP("Mistake", "The file is empty."),
        QT_TRANSLATE_NOOP("Mistake", "Write the record, or delete the file."),
    ),
    "not-yaml": (
        QT_TRANSLATE_NOOP("Mistake", "This is not valid YAML: {reason}."),
        QT_TRANSLATE_NOOP("Mistake", "Look at spaces, quotes and colons in this line and the one above it."),
    ),
    "not-fields": (
        QT_TRANSLATE_NOOP("Mistake", "There should be fields here: a name, a colon and a value."),
        QT_TRANSLATE_NOOP("Mistake", "Write “field: value”."),
    ),
    "second-document": (
        QT_TRANSLATE_NOOP("Mistake", "A second document begins here."),
        QT_TRANSLATE_NOOP("Mistake", "Keep one record a file; delete the line “---”."),
    ),
    "anchor-or-alias": (
        QT_TRANSLATE_NOOP("Mistake", "References (“&” and “*”) are not read."),
        QT_TRANSLATE_NOOP("Mistake", "Write the value itself."),
    ),
    "tag": (
        QT_TRANSLATE_NOOP("Mistake", "Tags such as {tag} are not read."),
        QT_TRANSLATE_NOOP("Mistake", "Write the value alone."),
    ),
    "nested-too-deep": (
        QT_TRANSLATE_NOOP("Mistake", "The values are nested too deeply."),
        QT_TRANSLATE_NOOP("Mistake", "Write them as docs/records.md shows."),
    ),
    "key-is-no-text": (
        QT_TRANSLATE_NOOP("Mistake", "The name of a field must be a text."),
        QT_TRANSLATE_NOOP("Mistake", "Write a plain name before the colon."),
    ),
    "field-twice": (
        QT_TRANSLATE_NOOP("Mistake", "This field stands here twice."),
        QT_TRANSLATE_NOOP("Mistake", "Keep one of them."),
    ),
    "pack-file-missing": (
        QT_TRANSLATE_NOOP("Mistake", "The folder has no pack.yaml."),
        QT_TRANSLATE_NOOP("Mistake", "Add it: name, number, date and title of the pack (docs/records.md)."),
    ),
    "text-without-record": (
        QT_TRANSLATE_NOOP("Mistake", "This text belongs to no record."),
        QT_TRANSLATE_NOOP("Mistake", "Name it <id>.<language>.md beside the record, or delete it."),
    ),
    "text-unreadable": (
        QT_TRANSLATE_NOOP("Mistake", "The text {name} cannot be read."),
        QT_TRANSLATE_NOOP("Mistake", "Check that it is there and is UTF-8 text."),
    ),
    "kind-not-folder": (
        QT_TRANSLATE_NOOP("Mistake", "The kind is “{kind}”, but this folder holds the kind “{wanted}”."),
        QT_TRANSLATE_NOOP("Mistake", "Correct the kind, or move the file."),
    ),
}

SHAPES_OF_VALUES: dict[str, Words] = {
    "field-missing": (
        QT_TRANSLATE_NOOP("Mistake", "The field “{name}” is missing."),
        QT_TRANSLATE_NOOP("Mistake", "Add it."),
    ),
    "field-unknown": (
        QT_TRANSLATE_NOOP("Mistake", "There is no field “{name}”."),
        QT_TRANSLATE_NOOP("Mistake", "Did you mean: {like}? Correct or delete it."),
    ),
    "not-a-number": (
        QT_TRANSLATE_NOOP("Mistake", "A whole number is needed here."),
        QT_TRANSLATE_NOOP("Mistake", "Write digits only."),
    ),
    "not-yes-or-no": (
        QT_TRANSLATE_NOOP("Mistake", "“true” or “false” is needed here."),
        QT_TRANSLATE_NOOP("Mistake", "Write one of the two."),
    ),
    "not-a-list": (
        QT_TRANSLATE_NOOP("Mistake", "A list is needed here."),
        QT_TRANSLATE_NOOP("Mistake", "Write one value a line, each after a dash."),
    ),
    "not-by-language": (
        QT_TRANSLATE_NOOP("Mistake", "A text for each language is needed here."),
        QT_TRANSLATE_NOOP("Mistake", "Write “nl: …”, “fr: …”, “de: …” and “en: …”."),
    ),
    "not-a-text": (
        QT_TRANSLATE_NOOP("Mistake", "A text is needed here."),
        QT_TRANSLATE_NOOP("Mistake", "Write one text."),
    ),
    "not-one-of": (
        QT_TRANSLATE_NOOP("Mistake", "This value is not one of: {expected}."),
        QT_TRANSLATE_NOOP("Mistake", "Write one of them."),
    ),
    "not-allowed": (
        QT_TRANSLATE_NOOP("Mistake", "This value is not allowed: {reason}."),
        QT_TRANSLATE_NOOP("Mistake", "Correct it."),
    ),
    "not-right": (
        QT_TRANSLATE_NOOP("Mistake", "This value is not right: {reason}."),
        QT_TRANSLATE_NOOP("Mistake", "Correct it as docs/records.md says."),
    ),
}

IDS: dict[str, Words] = {
    "id-twice": (
        QT_TRANSLATE_NOOP("Mistake", "The id “{id}” is already taken."),
        QT_TRANSLATE_NOOP("Mistake", "Choose another id; ids are never used twice."),
    ),
    "id-not-kebab": (
        QT_TRANSLATE_NOOP("Mistake", "“{id}” is not an id."),
        QT_TRANSLATE_NOOP("Mistake", "Use small letters, digits and single hyphens, {limit} characters at most."),
    ),
    "id-not-file-name": (
        QT_TRANSLATE_NOOP("Mistake", "The id “{id}” and the file name “{name}” differ."),
        QT_TRANSLATE_NOOP("Mistake", "Give both the same name."),
    ),
    "type-not-for-kind": (
        QT_TRANSLATE_NOOP("Mistake", "The type “{id}” does not fit the kind “{kind}”."),
        QT_TRANSLATE_NOOP("Mistake", "Choose a type of that kind from vocabulary/type.yaml."),
    ),
    "concept-unknown": (
        QT_TRANSLATE_NOOP("Mistake", "“{id}” does not stand in vocabulary/{scheme}.yaml."),
        QT_TRANSLATE_NOOP("Mistake", "Correct it, or add it there first."),
    ),
    "value-twice": (
        QT_TRANSLATE_NOOP("Mistake", "A value stands here twice."),
        QT_TRANSLATE_NOOP("Mistake", "Keep one of them."),
    ),
    "reference-unknown": (
        QT_TRANSLATE_NOOP("Mistake", "There is no {kind} “{id}”."),
        QT_TRANSLATE_NOOP("Mistake", "Correct the id, or add that record."),
    ),
    "scheme-missing": (
        QT_TRANSLATE_NOOP("Mistake", "The vocabulary “{scheme}” is missing."),
        QT_TRANSLATE_NOOP("Mistake", "Add this file."),
    ),
    "scheme-unknown": (
        QT_TRANSLATE_NOOP("Mistake", "The vocabulary “{scheme}” is not known."),
        QT_TRANSLATE_NOOP("Mistake", "Use one of those that docs/records.md lists."),
    ),
    "scheme-not-file-name": (
        QT_TRANSLATE_NOOP("Mistake", "The vocabulary “{scheme}” stands in a file with another name."),
        QT_TRANSLATE_NOOP("Mistake", "Give both the same name."),
    ),
    "concept-twice": (
        QT_TRANSLATE_NOOP("Mistake", "The concept “{id}” stands here twice."),
        QT_TRANSLATE_NOOP("Mistake", "Keep one of them."),
    ),
    "labels-differ": (
        QT_TRANSLATE_NOOP("Mistake", "“{id}” has other labels in the vocabulary “{scheme}”."),
        QT_TRANSLATE_NOOP("Mistake", "Give it the same labels in both."),
    ),
    "not-one-group": (
        QT_TRANSLATE_NOOP("Mistake", "The topic “{id}” must belong to one group."),
        QT_TRANSLATE_NOOP("Mistake", "Name one group under “broader”."),
    ),
}

DATES: dict[str, Words] = {
    "no-source": (
        QT_TRANSLATE_NOOP("Mistake", "There is no source."),
        QT_TRANSLATE_NOOP("Mistake", "Name the page in which the facts were read."),
    ),
    "not-a-date": (
        QT_TRANSLATE_NOOP("Mistake", "“{value}” is not a date."),
        QT_TRANSLATE_NOOP("Mistake", "Write a year, month or day: 2026, 2026-11 or 2026-11-24."),
    ),
    "date-after-issue": (
        QT_TRANSLATE_NOOP("Mistake", "The date {value} is later than the pack itself ({latest})."),
        QT_TRANSLATE_NOOP("Mistake", "Correct the date, or that of the pack."),
    ),
    "helpline-without-date": (
        QT_TRANSLATE_NOOP("Mistake", "A helpline needs the date of its source."),
        QT_TRANSLATE_NOOP("Mistake", "Fill in “as_of”, if only with “unknown”."),
    ),
    "not-a-year": (
        QT_TRANSLATE_NOOP("Mistake", "“{value}” is not a year."),
        QT_TRANSLATE_NOOP("Mistake", "Write four digits."),
    ),
    "not-minutes": (
        QT_TRANSLATE_NOOP("Mistake", "“{value}” minutes cannot be."),
        QT_TRANSLATE_NOOP("Mistake", "Write the duration in whole minutes."),
    ),
    "not-a-web-address": (
        QT_TRANSLATE_NOOP("Mistake", "“{value}” is not a web address."),
        QT_TRANSLATE_NOOP("Mistake", "Write it whole, beginning with https:// or http://."),
    ),
    "host-refused": (
        QT_TRANSLATE_NOOP("Mistake", "{host} is a copy or a test site, not the publisher’s own address."),
        QT_TRANSLATE_NOOP("Mistake", "Give the publisher’s own address, or none."),
    ),
    "not-an-email": (
        QT_TRANSLATE_NOOP("Mistake", "“{value}” is not an e-mail address."),
        QT_TRANSLATE_NOOP("Mistake", "Correct it."),
    ),
    "not-a-phone-number": (
        QT_TRANSLATE_NOOP("Mistake", "“{value}” is not a telephone number."),
        QT_TRANSLATE_NOOP("Mistake", "Write digits with spaces, as people read it aloud."),
    ),
    "number-refused": (
        QT_TRANSLATE_NOOP("Mistake", "The number {value} is known to be wrong."),
        QT_TRANSLATE_NOOP("Mistake", "Find the right one at its source."),
    ),
    "review-too-late": (
        QT_TRANSLATE_NOOP("Mistake", "A helpline must be reviewed every 1 to 6 months, not every {value}."),
        QT_TRANSLATE_NOOP("Mistake", "Write a number from 1 to 6."),
    ),
    "not-a-country": (
        QT_TRANSLATE_NOOP("Mistake", "“{value}” is not a country."),
        QT_TRANSLATE_NOOP("Mistake", "Write its two capital letters, such as FR."),
    ),
}

TEXTS_TRANSLATIONS: dict[str, Words] = {
    "language-unknown": (
        QT_TRANSLATE_NOOP("Mistake", "“{language}” is not one of the four languages."),
        QT_TRANSLATE_NOOP("Mistake", "Use nl, fr, de or en."),
    ),
    "text-empty": (
        QT_TRANSLATE_NOOP("Mistake", "The text is empty."),
        QT_TRANSLATE_NOOP("Mistake", "Write it, or delete the field."),
    ),
    "name-refused": (
        QT_TRANSLATE_NOOP("Mistake", "“{name}” has ended and must not be named."),
        QT_TRANSLATE_NOOP("Mistake", "Name what has taken its place."),
    ),
    "number-in-text": (
        QT_TRANSLATE_NOOP("Mistake", "There is a telephone number in a text: {number}."),
        QT_TRANSLATE_NOOP("Mistake", "Write {{helpline:ID}} instead, with the id of the helpline."),
    ),
    "no-title": (
        QT_TRANSLATE_NOOP("Mistake", "There is no title."),
        QT_TRANSLATE_NOOP("Mistake", "Write it, as published."),
    ),
    "no-english-summary": (
        QT_TRANSLATE_NOOP("Mistake", "There is no English summary."),
        QT_TRANSLATE_NOOP("Mistake", "Write one of 25 to 70 words."),
    ),
    "not-one-source-language": (
        QT_TRANSLATE_NOOP("Mistake", "One language must be the source of the texts."),
        QT_TRANSLATE_NOOP("Mistake", "Mark it “source” under “translations”."),
    ),
    "translation-state-missing": (
        QT_TRANSLATE_NOOP("Mistake", "The state of the language “{language}” is not given."),
        QT_TRANSLATE_NOOP("Mistake", "Add it under “translations”: source, done, outdated, draft or missing."),
    ),
    "translation-not-missing": (
        QT_TRANSLATE_NOOP("Mistake", "There are texts in “{language}”, but it is marked as missing."),
        QT_TRANSLATE_NOOP("Mistake", "Mark it “draft” or “done”."),
    ),
    "translation-incomplete": (
        QT_TRANSLATE_NOOP("Mistake", "This text is missing in “{language}”, though it is marked as done."),
        QT_TRANSLATE_NOOP("Mistake", "Write it, or change the mark."),
    ),
    "translation-not-done": (
        QT_TRANSLATE_NOOP("Mistake", "The texts in “{language}” are not done."),
        QT_TRANSLATE_NOOP("Mistake", "Finish them."),
    ),
    "same-text-twice": (
        QT_TRANSLATE_NOOP("Mistake", "The text in “{language}” is the same as that in “{other}”."),
        QT_TRANSLATE_NOOP("Mistake", "Translate it."),
    ),
    "summary-length": (
        QT_TRANSLATE_NOOP("Mistake", "The summary has {count} words."),
        QT_TRANSLATE_NOOP("Mistake", "Write {least} to {most} words."),
    ),
}

HELP_SHEETS: dict[str, Words] = {
    "sheet-language-missing": (
        QT_TRANSLATE_NOOP("Mistake", "The text in “{language}” is missing."),
        QT_TRANSLATE_NOOP("Mistake", "Write it."),
    ),
    "sheet-block-missing": (
        QT_TRANSLATE_NOOP("Mistake", "The part “{name}” is missing."),
        QT_TRANSLATE_NOOP("Mistake", "Write it."),
    ),
    "too-many-steps": (
        QT_TRANSLATE_NOOP("Mistake", "There are {count} steps."),
        QT_TRANSLATE_NOOP("Mistake", "Keep the {limit} most important ones."),
    ),
    "too-long-before-numbers": (
        QT_TRANSLATE_NOOP("Mistake", "In “{language}”, {count} words stand before the numbers."),
        QT_TRANSLATE_NOOP("Mistake", "Keep {limit} at most."),
    ),
    "too-many-easy-sentences": (
        QT_TRANSLATE_NOOP("Mistake", "The easy text has {count} sentences."),
        QT_TRANSLATE_NOOP("Mistake", "Keep {limit} at most."),
    ),
    "pictogram-missing": (
        QT_TRANSLATE_NOOP("Mistake", "This step has no picture."),
        QT_TRANSLATE_NOOP("Mistake", "Name an icon under “pictogram”."),
    ),
    "easy-sentence-too-long": (
        QT_TRANSLATE_NOOP("Mistake", "This sentence has {count} words."),
        QT_TRANSLATE_NOOP("Mistake", "Keep {limit} at most."),
    ),
    "easy-not-one-sentence": (
        QT_TRANSLATE_NOOP("Mistake", "This is more than one sentence."),
        QT_TRANSLATE_NOOP("Mistake", "Write one sentence a step."),
    ),
    "call-for-age-missing": (
        QT_TRANSLATE_NOOP("Mistake", "Nobody is named to call for this age: {age}."),
        QT_TRANSLATE_NOOP("Mistake", "Add a helpline with “for_age: {age}”."),
    ),
    "situation-twice": (
        QT_TRANSLATE_NOOP("Mistake", "The situation “{id}” already has a sheet: {other}."),
        QT_TRANSLATE_NOOP("Mistake", "Keep one of them."),
    ),
    "situation-without-sheet": (
        QT_TRANSLATE_NOOP("Mistake", "The situation “{id}” has no help sheet."),
        QT_TRANSLATE_NOOP("Mistake", "Write one."),
    ),
}

STORED_FILES: dict[str, Words] = {
    "catalogue-damaged": (
        QT_TRANSLATE_NOOP("Mistake", "The file is damaged ({reason})."),
        QT_TRANSLATE_NOOP("Mistake", "Build it again: “bbico doctor --repair”."),
    ),
    "record-altered": (
        QT_TRANSLATE_NOOP("Mistake", "The entry “{id}” was altered after it was made."),
        QT_TRANSLATE_NOOP("Mistake", "Build the catalogue again: “bbico doctor --repair”."),
    ),
}

MISTAKES: dict[str, Words] = {**FILES, **SHAPES_OF_VALUES, **IDS, **DATES, **TEXTS_TRANSLATIONS, **HELP_SHEETS, **STORED_FILES}
