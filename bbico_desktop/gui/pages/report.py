# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A report about the program: shown to the last letter, then saved as one file by whoever wants to pass it on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QListWidget, QPlainTextEdit, QWidget

from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.actions import Actions
from bbico_desktop.gui.column_page import ColumnPage
from bbico_desktop.gui.file_dialogs import ChooseFile, documents_folder, where_to, with_ending
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from bbico_desktop.composition import Services
    from bbico_desktop.services.diagnostics import ProgramReport

BESIDE_FROM = 640
LIST_WIDTH, LIST_HEIGHT, TEXT_HEIGHT = 220, 150, 220
ZIP = ".zip"


def ask_where(parent: QWidget, suggested: Path) -> Path | None:
    """Ask for a file; None when the reader thinks better of it."""
    return where_to(parent, suggested, QCoreApplication.translate("ReportPage", "Save the report"), f"ZIP (*{ZIP})")


class ReportPage(ColumnPage):
    """What is shown is what is saved: both are the same report, made when the reader came here."""

    WIDEST, GAP, BELOW = 0, 10, 12

    def __init__(
        self,
        *,
        look: Look,
        actions: Actions,
        desk: ServiceDesk,
        language: Language,
        ask: ChooseFile = ask_where,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look=look, language=language, parent=parent)
        self._actions = actions
        self._desk = desk
        self._ask_where = ask
        self._folder = documents_folder()
        self._report: ProgramReport | None = None
        self._lead = text_label("", wraps=True, parent=self)
        self._state = text_label("soft", wraps=True, parent=self)
        self._save_button = IconButton(look=look, icon="download", kind="primary", parent=self)
        self.files = QListWidget(self)
        self.files.setProperty("kind", "contents")
        self.text = QPlainTextEdit(self)
        self.text.setProperty("kind", "pages")
        self.text.setReadOnly(True)
        self.text.setUndoRedoEnabled(False)
        self.text.setTabChangesFocus(True)
        self._lay_out()
        self._save_button.clicked.connect(self._save)
        self.files.currentRowChanged.connect(self._show_file)
        self.look_changed()
        self.retranslate()

    def heading(self) -> str:
        return self.tr("Report about the program")

    def acts(self) -> Mapping[str, Callable[[], None]]:
        return {"export": self._save} if self._report else {}

    def open_route(self, route: Route) -> None:
        self._show_report(None)
        self._state.setText(self.tr("Every stored file is being checked…"))
        self._desk.ask("report", made_report, self._show_report, self._say_trouble)

    def retranslate(self) -> None:
        super().retranslate()
        self._lead.setText(
            self.tr(
                "For whoever looks into a fault. It holds the files below and nothing else: no searches, no titles, no notes, "
                "no names. Look at them first. Nothing is sent: you save the report, and you decide who gets it."
            )
        )
        self._save_button.setText(self.tr("Save the report…"))
        self.files.setAccessibleName(self.tr("Files of the report"))
        self.text.setAccessibleName(self.tr("What stands in this file"))
        self._say_count()

    def look_changed(self) -> None:
        super().look_changed()
        self._beside.setSpacing(self._look.px(12))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.addWidget(self._save_button)
        head.addWidget(self._state, 1)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.addWidget(self.files)
        self._beside.addWidget(self.text, 1)
        self._column.addWidget(self._lead)
        self._column.addLayout(head)
        self._column.addLayout(self._beside, 1)

    def _arrange(self) -> None:
        beside = self.width() / max(0.1, self._look.scale) >= BESIDE_FROM
        self._beside.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.text.setMinimumHeight(self._look.px(TEXT_HEIGHT))
        self.files.setMinimumHeight(self._look.px(LIST_HEIGHT))
        self.files.setMaximumSize(*((self._look.px(LIST_WIDTH), 16777215) if beside else (16777215, self._look.px(LIST_HEIGHT))))

    def _show_report(self, report: ProgramReport | None) -> None:
        self._report = report
        self.files.clear()
        self.text.clear()
        self._save_button.setEnabled(report is not None)
        if report is not None:
            self.files.addItems([file.name for file in report.files])
            self.files.setCurrentRow(0)
        self._say_count()
        self.acts_changed.emit()

    def _say_count(self) -> None:
        if self._report is not None:
            size = sum(len(file.text.encode()) for file in self._report.files) // 1024 + 1
            self._state.setText(self.tr("{count} files, {size} kB").format(count=len(self._report.files), size=size))

    def _show_file(self, row: int) -> None:
        if self._report is not None and 0 <= row < len(self._report.files):
            self.text.setPlainText(self._report.files[row].text)

    def _say_trouble(self, error: Exception) -> None:
        self._state.setText("")
        self._desk.trouble.emit(error)

    def _save(self) -> None:
        if self._report is None or not self._actions.is_allowed(self._actions.spec("make_report")):
            return
        chosen = self._ask_where(self, self._folder / self._report.file_name)
        if chosen is not None:
            path = with_ending(chosen, ZIP)
            self._folder = path.parent
            self._desk.ask("report-saving", saving(self._report, path), self._say_saved)

    def _say_saved(self, path: Path) -> None:
        self.notice.emit(lambda: self.tr("Saved: {path}").format(path=path))


def made_report(services: Services) -> ProgramReport:
    """Return a report; called in a worker."""
    return services.diagnostics.report()


def saving(report: ProgramReport, path: Path) -> Callable[[Services], Path]:
    """Return the errand that saves a report."""

    def save(services: Services) -> Path:
        services.diagnostics.write(report, path)
        return path

    return save
