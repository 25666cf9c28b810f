# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the search understood beside a query's subject, and which entries do not say it, in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from PySide6.QtCore import QCoreApplication

from bbico_desktop.domain.results import Understood
from bbico_desktop.gui.catalogue_words import CatalogueWords
from bbico_desktop.gui.facet_rows import heading
from bbico_desktop.gui.room_words import at_most
from bbico_desktop.gui.wording import capital, in_language, named


def understood_label(understood: Understood, words: CatalogueWords) -> str:
    """Return what was understood, as a chip says it: "Age: 12", "Works without internet"."""
    values = understood.values
    if understood.kind == "age":
        ages = dict.fromkeys((values[0], values[-1]))
        return named(heading("age_group"), "–".join(ages))
    if understood.kind == "minutes":
        return at_most(int(values[0]))
    if understood.kind == "needs":
        return QCoreApplication.translate("Understood", "Works without internet")
    if understood.kind == "audience":
        whom = either([words.word(value) for value in values])
        return QCoreApplication.translate("Understood", "For {whom}").format(whom=whom)
    if understood.kind == "language":
        return capital(either([in_language(value, words.labels) for value in values]))
    return capital(either([words.word(value) for value in values]))


def apart_words(understood: Sequence[Understood], count: int, *, some_fit: bool) -> str:
    """Return what the line between entries that fit and `count` entries that do not say whether they do tells."""
    unsaid = either([_question(one.kind) for one in understood])
    if some_fit:
        text = QCoreApplication.translate("Understood", "%n more that do not say {what}", "", count)
    else:
        text = QCoreApplication.translate("Understood", "%n that do not say {what}", "", count)
    return text.format(what=unsaid)


def either(names: Sequence[str]) -> str:
    """Return names in one line: "a, b or c"."""
    if len(names) < 2:
        return "".join(names)
    before = reduce("{}, {}".format, names[:-1])
    return QCoreApplication.translate("Understood", "{one} or {other}").format(one=before, other=names[-1])


def _question(kind: str) -> str:
    if kind == "age":
        return QCoreApplication.translate("Understood", "for which age")
    if kind == "minutes":
        return QCoreApplication.translate("Understood", "how long it takes")
    if kind == "needs":
        return QCoreApplication.translate("Understood", "whether internet is needed")
    if kind == "audience":
        return QCoreApplication.translate("Understood", "for whom")
    if kind == "education_level":
        return QCoreApplication.translate("Understood", "for which school level")
    return QCoreApplication.translate("Understood", "in which language")
