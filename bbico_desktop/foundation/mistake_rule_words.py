# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The words for mistakes against the rules for texts, sheets and vocabularies. `{facts}` come from the mistake."""

from __future__ import annotations

from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP

Words = tuple[str, str]

RULES: dict[str, Words] = {
    "language-unknown": (
        QT_TRANSLATE_NOOP("Mistake", "“{language}” is not a language that can stand here."),
        QT_TRANSLATE_NOOP("Mistake", "Use nl, fr, de or en; a published title may be in any language of vocabulary/language.yaml."),
    ),
    "text-empty": (
        QT_TRANSLATE_NOOP("Mistake", "The text is empty."),
        QT_TRANSLATE_NOOP("Mistake", "Write it, or leave the language out."),
    ),
    "name-refused": (
        QT_TRANSLATE_NOOP("Mistake", "“{name}” may not be named: it has ended or is not the publisher's own."),
        QT_TRANSLATE_NOOP("Mistake", "Leave it out, or name what took its place."),
    ),
    "number-in-text": (
        QT_TRANSLATE_NOOP("Mistake", "The text holds a telephone number: {number}."),
        QT_TRANSLATE_NOOP(
            "Mistake", "Numbers stand in helpline records only: write {{helpline:ID}} in a sheet, or leave the number out."
        ),
    ),
    "no-title": (
        QT_TRANSLATE_NOOP("Mistake", "There is no title."),
        QT_TRANSLATE_NOOP("Mistake", "Write the published title, or describe the thing and add “title_described: true”."),
    ),
    "no-english-summary": (
        QT_TRANSLATE_NOOP("Mistake", "There is no English summary."),
        QT_TRANSLATE_NOOP("Mistake", "Write one of 25 to 70 words."),
    ),
    "not-one-source-language": (
        QT_TRANSLATE_NOOP("Mistake", "Exactly one language must be the source of the translations."),
        QT_TRANSLATE_NOOP("Mistake", "Write “source” for the language in which the text was written first."),
    ),
    "translation-state-missing": (
        QT_TRANSLATE_NOOP("Mistake", "The state of the translation “{language}” is not given."),
        QT_TRANSLATE_NOOP("Mistake", "Write source, done, outdated, draft or missing."),
    ),
    "translation-not-missing": (
        QT_TRANSLATE_NOOP("Mistake", "The translation “{language}” is called missing, but there is a text."),
        QT_TRANSLATE_NOOP("Mistake", "Write draft or done, or take the text away."),
    ),
    "translation-incomplete": (
        QT_TRANSLATE_NOOP("Mistake", "The text in “{language}” is missing here, although the translation counts as finished."),
        QT_TRANSLATE_NOOP("Mistake", "Translate it, or call the translation draft."),
    ),
    "translation-not-done": (
        QT_TRANSLATE_NOOP("Mistake", "The translation “{language}” is not finished."),
        QT_TRANSLATE_NOOP("Mistake", "Finish it, or build with “--level draft”."),
    ),
    "same-text-twice": (
        QT_TRANSLATE_NOOP("Mistake", "The text is the same in “{language}” and “{other}”."),
        QT_TRANSLATE_NOOP("Mistake", "Translate one of the two."),
    ),
    "summary-length": (
        QT_TRANSLATE_NOOP("Mistake", "The summary has {count} words."),
        QT_TRANSLATE_NOOP("Mistake", "Write {least} to {most} words."),
    ),
    "sheet-language-missing": (
        QT_TRANSLATE_NOOP("Mistake", "The text in “{language}” is missing."),
        QT_TRANSLATE_NOOP("Mistake", "It must be there in all four languages."),
    ),
    "sheet-block-missing": (
        QT_TRANSLATE_NOOP("Mistake", "The sheet has no “{name}”."),
        QT_TRANSLATE_NOOP("Mistake", "A help sheet has all its blocks: see docs/records.md."),
    ),
    "too-many-steps": (
        QT_TRANSLATE_NOOP("Mistake", "There are {count} steps."),
        QT_TRANSLATE_NOOP("Mistake", "At most {limit}: keep what must be done first."),
    ),
    "too-long-before-numbers": (
        QT_TRANSLATE_NOOP("Mistake", "There are {count} words before the numbers ({language})."),
        QT_TRANSLATE_NOOP("Mistake", "At most {limit}: make sentences shorter or leave details out."),
    ),
    "too-many-easy-sentences": (
        QT_TRANSLATE_NOOP("Mistake", "The easy text has {count} sentences."),
        QT_TRANSLATE_NOOP("Mistake", "At most {limit}."),
    ),
    "easy-sentence-too-long": (
        QT_TRANSLATE_NOOP("Mistake", "This easy sentence has {count} words."),
        QT_TRANSLATE_NOOP("Mistake", "At most {limit}: one idea a sentence."),
    ),
    "easy-not-one-sentence": (
        QT_TRANSLATE_NOOP("Mistake", "This is more than one sentence."),
        QT_TRANSLATE_NOOP("Mistake", "One sentence an item."),
    ),
    "pictogram-missing": (
        QT_TRANSLATE_NOOP("Mistake", "This easy sentence has no pictogram."),
        QT_TRANSLATE_NOOP("Mistake", "Name one from resources/icons/."),
    ),
    "call-for-age-missing": (
        QT_TRANSLATE_NOOP("Mistake", "Nobody is named for this age group: {age}."),
        QT_TRANSLATE_NOOP("Mistake", "Intimate pictures need a line for minors and one for adults."),
    ),
    "situation-twice": (
        QT_TRANSLATE_NOOP("Mistake", "The situation “{id}” has its sheet already: {other}."),
        QT_TRANSLATE_NOOP("Mistake", "One help sheet a situation."),
    ),
    "situation-without-sheet": (
        QT_TRANSLATE_NOOP("Mistake", "The situation “{id}” has no help sheet."),
        QT_TRANSLATE_NOOP("Mistake", "Write one, or build with “--level draft”."),
    ),
    "scheme-missing": (
        QT_TRANSLATE_NOOP("Mistake", "The vocabulary “{scheme}” is missing."),
        QT_TRANSLATE_NOOP("Mistake", "Add the file vocabulary/{scheme}.yaml."),
    ),
    "scheme-unknown": (
        QT_TRANSLATE_NOOP("Mistake", "There is no vocabulary “{scheme}”."),
        QT_TRANSLATE_NOOP("Mistake", "Correct the name of the scheme."),
    ),
    "scheme-not-file-name": (
        QT_TRANSLATE_NOOP("Mistake", "The scheme “{scheme}” differs from the file name."),
        QT_TRANSLATE_NOOP("Mistake", "Make them the same."),
    ),
    "concept-twice": (
        QT_TRANSLATE_NOOP("Mistake", "The concept “{id}” stands here a second time."),
        QT_TRANSLATE_NOOP("Mistake", "Keep one of the two."),
    ),
    "labels-differ": (
        QT_TRANSLATE_NOOP("Mistake", "“{id}” has other labels in the vocabulary “{scheme}”."),
        QT_TRANSLATE_NOOP("Mistake", "Give it the same labels in both."),
    ),
    "not-one-group": (
        QT_TRANSLATE_NOOP("Mistake", "The topic “{id}” must belong to exactly one group."),
        QT_TRANSLATE_NOOP("Mistake", "Name one id of vocabulary/topic_group.yaml in “broader”."),
    ),
    "minutes-differ": (
        QT_TRANSLATE_NOOP("Mistake", "The phases take {count} minutes together, but the activity says {limit}."),
        QT_TRANSLATE_NOOP("Mistake", "Make the two the same."),
    ),
    "activity-needs-too-much": (
        QT_TRANSLATE_NOOP("Mistake", "The activity needs “{name}”, which many rooms do not have."),
        QT_TRANSLATE_NOOP("Mistake", "Change it so that it works on paper, and take the need out."),
    ),
    "answers-missing": (
        QT_TRANSLATE_NOOP("Mistake", "There are {count} answers for {limit} questions."),
        QT_TRANSLATE_NOOP("Mistake", "Write one answer for each question of the worksheet, in their order."),
    ),
    "kit-items": (
        QT_TRANSLATE_NOOP("Mistake", "The kit holds {count} entries."),
        QT_TRANSLATE_NOOP("Mistake", "Give it 2 to 20."),
    ),
    "sentence-long": (
        QT_TRANSLATE_NOOP("Mistake", "A sentence has {count} words; up to {limit} read easily."),
        QT_TRANSLATE_NOOP("Mistake", "Make two sentences of it."),
    ),
    "hard-to-read": (
        QT_TRANSLATE_NOOP("Mistake", "The text in “{language}” is hard to read: {count} of 100, {limit} is the least."),
        QT_TRANSLATE_NOOP("Mistake", "Use shorter words and sentences."),
    ),
    "facts-differ": (
        QT_TRANSLATE_NOOP("Mistake", "Numbers, addresses or helplines in “{language}” are not those of the English text."),
        QT_TRANSLATE_NOOP("Mistake", "Make all languages say the same."),
    ),
    "length-differs": (
        QT_TRANSLATE_NOOP("Mistake", "The text in “{language}” has {count} words, the English one {limit}."),
        QT_TRANSLATE_NOOP("Mistake", "See whether something was left out or added."),
    ),
}
