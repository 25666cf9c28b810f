# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The form of an own entry: five fields that everybody can fill in, and the rest folded away."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bbico_desktop.domain.ages import AgeRange
from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.own_things import MOST_TITLE, EntryDraft
from bbico_desktop.domain.problems import Problem
from bbico_desktop.domain.vocabulary import Concept
from bbico_desktop.gui.catalogue_words import CatalogueWords
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.icon_button import IconButton
from bbico_desktop.gui.widgets.own_field import OwnField
from bbico_desktop.gui.widgets.own_form import Fields, OwnForm
from bbico_desktop.services.own_drafts import MOST_MINUTES, OTHER_KINDS

_AGES = re.compile(r"\s*(\d{1,3})\s*(?:[-–]\s*(\d{1,3})\s*)?")
_OLDEST = 120
NEEDED = ("title", "type", "languages", "topics", "audiences")


class OwnEntryForm(OwnForm):
    """Texts are kept in one language, the one they were begun in."""

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look=look, parent=parent)
        self.language: Language = "en"
        self._folded: list[OwnField] = []
        self._folding = False
        self.title = self.line("title", needed=True)
        self.title.setMaxLength(MOST_TITLE)
        self.type = self.choice("type", needed=True)
        self.languages = self.values("languages", needed=True)
        self.topics = self.values("topics", needed=True)
        self.audiences = self.values("audiences", needed=True)
        self.more_button = IconButton(look=look, icon="chevron-right", kind="link", parent=self)
        self.more_button.setCheckable(True)
        self._column.addWidget(self.more_button)
        self._more = QWidget(self._content)
        self._more_column = QVBoxLayout(self._more)
        self._more_column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._more)
        self._folding = True
        self.summary = self.text("summary")
        self.url = self.line("url")
        self.organisation = self.line("organisation")
        self.minutes = self.line("minutes")
        self.ages = self.line("ages")
        self._column.addStretch(1)
        self._more.hide()
        self.more_button.toggled.connect(self._fold)
        self.refresh()
        self.retranslate()

    def show_choices(self, choices: Mapping[str, Sequence[Concept]], words: CatalogueWords) -> None:
        """Offer what the vocabularies have, in the reader's language; what is chosen stays."""
        kept = self.type.currentData()
        self.type.clear()
        self.type.addItem("", "")
        types = [one.id for one in choices.get("type", ()) if one.id not in OTHER_KINDS]
        for one in sorted(types, key=lambda one: words.label(one).casefold()):
            self.type.addItem(words.label(one), one)
        self.type.setCurrentIndex(max(0, self.type.findData(kept)))
        for control, scheme in ((self.topics, "topic"), (self.audiences, "audience"), (self.languages, "language")):
            held = [one.id for one in choices.get(scheme, ())]
            if scheme == "topic":
                held.sort(key=lambda one: words.label(one).casefold())
            control.show_choices({one: words.label(one) for one in held})

    def show_draft(self, draft: EntryDraft, *, clean: bool = True) -> None:
        """Show an entry as it is kept."""
        self.language = draft.language
        self.show_content(fields_of(draft), clean=clean)
        held = (draft.summary, draft.url, draft.organisation_names, draft.duration_minutes, draft.ages)
        self.more_button.setChecked(any(held))

    def show_content(self, content: Mapping[str, str | list[str]], *, clean: bool = True) -> None:
        super().show_content(content, clean=clean)
        if any(content.get(name) for name in ("summary", "url", "organisation", "minutes", "ages")):
            self.more_button.setChecked(True)

    def troubles(self) -> dict[str, str]:
        """Return what is wrong, by field; empty when it can be kept."""
        found = {name: self.missing_words(name) for name in NEEDED if not self.content()[name]}
        if not self.title.text().strip():
            found["title"] = self.missing_words("title")
        if self.minutes.text().strip() and _minutes(self.minutes.text()) is None:
            found["minutes"] = self.tr("Write a whole number of minutes, such as 50.")
        if self.ages.text().strip() and _ages(self.ages.text()) is None:
            found["ages"] = self.tr("Write two whole numbers from 0 to 120, such as 10-14.")
        return found

    def draft(self) -> EntryDraft:
        """Return what stands in it; only when there are no troubles."""
        names = tuple(part.strip() for part in self.organisation.text().split(";") if part.strip())
        return EntryDraft(
            language=self.language,
            title=self.title.text(),
            summary=self.summary.toPlainText(),
            type=str(self.type.currentData()),
            topics=self.topics.values,
            audiences=self.audiences.values,
            languages=self.languages.values,
            ages=_ages(self.ages.text()),
            duration_minutes=_minutes(self.minutes.text()),
            organisation_names=names,
            url=self.url.text().strip() or None,
        )

    def field_of(self, problem: Problem) -> str:
        name = super().field_of(problem)
        return {"topic": "topics", "audience": "audiences", "language": "languages"}.get(name, name)

    def unfold(self, field: OwnField) -> None:
        if field in self._folded:
            self.more_button.setChecked(True)

    def place(self, field: OwnField) -> None:
        if self._folding:
            self._more_column.addWidget(field)
            self._folded.append(field)
        else:
            super().place(field)

    def retranslate(self) -> None:
        super().retranslate()
        self.more_button.setText(self.tr("More: summary, address, minutes, ages"))
        for name, words, hint in (
            ("title", self.tr("Title"), ""),
            ("type", self.tr("What is it?"), ""),
            ("languages", self.tr("In which language is it?"), ""),
            ("topics", self.tr("What is it about?"), ""),
            ("audiences", self.tr("For whom is it?"), ""),
            ("summary", self.tr("Summary"), self.tr("Two or three sentences. No names of clients or pupils.")),
            ("url", self.tr("Web address"), ""),
            ("organisation", self.tr("By whom?"), self.tr("Several names: a semicolon between them.")),
            ("minutes", self.tr("How many minutes does it take?"), ""),
            ("ages", self.tr("For which ages?"), self.tr("Such as 10-14.")),
        ):
            self.fields[name].show_words(words, hint)

    def refresh(self) -> None:
        super().refresh()
        if hasattr(self, "_more_column"):
            self._more_column.setSpacing(self._look.px(14))

    def _fold(self, opened: bool) -> None:
        self._more.setVisible(opened)
        self.more_button.show_icon("chevron-down" if opened else "chevron-right")

    def missing_words(self, name: str) -> str:
        """Return what is to be done about a field that has to be filled in."""
        return {
            "title": self.tr("Write a title, so that you find it again."),
            "type": self.tr("Choose what it is."),
            "languages": self.tr("Choose in which language it is."),
            "topics": self.tr("Choose what it is about."),
            "audiences": self.tr("Choose for whom it is."),
        }[name]


def fields_of(draft: EntryDraft) -> Fields:
    """Return what stands in the form for an entry."""
    ages = "" if draft.ages is None else f"{draft.ages.min}-{draft.ages.max}"
    return {
        "title": draft.title,
        "type": draft.type,
        "languages": list(draft.languages),
        "topics": list(draft.topics),
        "audiences": list(draft.audiences),
        "summary": draft.summary,
        "url": draft.url or "",
        "organisation": "; ".join(draft.organisation_names),
        "minutes": str(draft.duration_minutes or ""),
        "ages": ages,
    }


def _minutes(text: str) -> int | None:
    held = text.strip()
    return int(held) if held.isascii() and held.isdigit() and 1 <= int(held[:9]) <= MOST_MINUTES else None


def _ages(text: str) -> AgeRange | None:
    found = _AGES.fullmatch(text)
    if found is None:
        return None
    youngest, oldest = int(found[1]), int(found[2] or found[1])
    return AgeRange(min=youngest, max=oldest) if youngest <= oldest <= _OLDEST else None
