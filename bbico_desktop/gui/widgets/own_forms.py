# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The two forms of a reader's own page, one at a time; what was not saved stays in them and in a small file."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from bbico_desktop.domain.help_points import HelpPoint
from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.domain.own_things import EntryDraft, draft_of
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.own_changes import OwnChanges
from bbico_desktop.gui.own_kept import OwnKept, Section
from bbico_desktop.gui.own_unsaved import UnsavedKeeper
from bbico_desktop.gui.own_words import missing_of
from bbico_desktop.gui.widgets.own_entry_form import OwnEntryForm
from bbico_desktop.gui.widgets.own_form import OwnForm
from bbico_desktop.gui.widgets.own_point_form import OwnPointForm
from bbico_desktop.services.own_unsaved import Unsaved

NEW_ENTRY, NEW_POINT, POINT_PREFIX = "new", "new-help-point", "own-help-"
ENTRY, POINT = "entry", "help-point"


class OwnForms(QStackedWidget):
    """`kept`: section and key of what was saved; `left`: back to the list; `unsaved_changed`: something was begun or kept."""

    kept = Signal(object, str)
    left = Signal()
    unsaved_changed = Signal()

    def __init__(self, *, look: Look, changes: OwnChanges, keeper: UnsavedKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes = changes
        self._keeper = keeper
        self.language: Language = "en"
        self._about = ""
        self._saving: dict[str, object] | None = None
        self.entry = OwnEntryForm(look=look, parent=self)
        self.point = OwnPointForm(look=look, parent=self)
        for form in (self.entry, self.point):
            self.addWidget(form)
            form.saved.connect(self.save)
            form.left.connect(self.left)
            form.edited.connect(self._tell_edited)
        keeper.found.connect(self._take_up)

    @property
    def form(self) -> OwnForm:
        """Return the form that is shown."""
        return self.point if self.currentWidget() is self.point else self.entry

    @property
    def unsaved(self) -> Unsaved | None:
        """Return what was begun and not saved."""
        if not self.form.is_changed:
            return None
        name = POINT if self.form is self.point else ENTRY
        return Unsaved(form=name, about=self._about, language=self.entry.language, fields=self.form.content())

    @property
    def place(self) -> str:
        """Return what a route must say to come back to what is shown."""
        return self._about or (NEW_POINT if self.form is self.point else NEW_ENTRY)

    def title_of(self, unsaved: Unsaved) -> str:
        """Return what something unsaved is called, as far as that is written."""
        title = unsaved.fields.get("title") or unsaved.fields.get("name") or ""
        return title if isinstance(title, str) else ""

    def open(self, place: str, kept: OwnKept) -> bool:
        """Show what a route says; what was begun and not saved stays, and is shown instead. False: there is no such thing."""
        self.show_choices(kept)
        if self.form.is_changed:
            if place != self.place:
                self.form.show_general_trouble(self.tr("This is not saved yet. Save it, or throw it away in the list."))
            return True
        is_point = place == NEW_POINT or place.startswith(POINT_PREFIX)
        about = "" if place in (NEW_ENTRY, NEW_POINT) else place
        if is_point:
            point = next((one for one in kept.help_points if one.id == about), None if about else HelpPoint(name=""))
            if point is None:
                return False
            self.point.show_point(point)
        elif not self._open_entry(about, kept):
            return False
        self._about = about
        self.setCurrentWidget(self.point if is_point else self.entry)
        self.show_headings()
        return True

    def show_choices(self, kept: OwnKept) -> None:
        """Offer what the vocabularies have."""
        if kept.choices:
            self.entry.show_choices(kept.choices, kept.words)
            self.point.show_choices(kept.choices, kept.words)

    def bring_back(self, unsaved: Unsaved) -> None:
        """Show something unsaved again as it was."""
        form = self.point if unsaved.form == POINT else self.entry
        self._about = unsaved.about
        self.entry.language = next((one for one in LANGUAGES if one == unsaved.language), self.language)
        form.show_content(unsaved.fields, clean=False)
        self.setCurrentWidget(form)
        self.show_headings()
        self._tell_edited()

    def throw_away(self) -> Unsaved | None:
        """Empty the form and return what stood in it."""
        thrown = self.unsaved
        self._keeper.forget()
        self.form.show_content({})
        self._about = ""
        self.unsaved_changed.emit()
        return thrown

    def focus_first(self) -> None:
        """Go to the first field."""
        (self.point.name if self.form is self.point else self.entry.title).setFocus()

    def save(self) -> None:
        """Keep what stands in the form, or say beside each field what is wrong. Asked twice is asked once."""
        if self._saving is not None:
            return
        form = self.form
        troubles = form.troubles()
        form.show_troubles(troubles)
        if troubles:
            return
        self._saving = {"form": form, "content": form.content()}
        if form is self.point:
            self._changes.save_point(self._about, self.point.draft(), self._saved, self._not_saved)
        else:
            self._changes.save_entry(self._about, self.entry.draft(), self._saved, self._not_saved)

    def show_headings(self) -> None:
        """Say what is being written."""
        self.entry.show_heading(self.tr("Change an entry of my own") if self._about else self.tr("New entry of my own"))
        self.point.show_heading(self.tr("Change a help point nearby") if self._about else self.tr("New help point nearby"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.show_headings()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._keeper.keep_now()
        super().hideEvent(event)

    def _open_entry(self, about: str, kept: OwnKept) -> bool:
        if not about:
            known = {one.id for one in kept.choices.get("language", ())}
            languages = (self.language,) if self.language in known else ()
            self.entry.show_draft(EntryDraft(language=self.language, title="", type="", languages=languages))
            return True
        entry = next((one for one in kept.entries if one.id == about), None)
        if entry is None:
            return False
        self.entry.show_draft(draft_of(entry, self.language))
        missing = missing_of(entry)
        if missing:
            self.entry.show_troubles({name: self.entry.missing_words(name) for name in missing})
        return True

    def _tell_edited(self) -> None:
        unsaved = self.unsaved
        if unsaved is not None:
            self._keeper.keep(unsaved)
        self.unsaved_changed.emit()

    def _take_up(self, unsaved: Unsaved) -> None:
        """Take up what an earlier run left, unless something was begun meanwhile."""
        if not self.form.is_changed:
            self.bring_back(unsaved)

    def _saved(self, key: str) -> None:
        saving, self._saving = self._saving, None
        form = self.form
        if saving is None or saving["form"] is not form:
            return
        if saving["content"] == form.content():  # else more was written meanwhile
            form.take_as_kept()
            self._keeper.forget()
            self.unsaved_changed.emit()
            self.kept.emit(Section.HELP_POINTS if form is self.point else Section.ENTRIES, key)
        else:
            self._about = key
            self._tell_edited()

    def _not_saved(self, error: Exception) -> None:
        saving, self._saving = self._saving, None
        form = saving["form"] if saving else None
        if isinstance(form, OwnForm):
            form.show_problem(error, self.language)
