# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The least that a window of PySide6 can be: the measure for our start. Writes the same marks as the program."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication, QListView, QMainWindow

from bbico_desktop.gui.marks import FILE_VARIABLE, SHOWN, Answering, Marks

ROWS = 200


def main() -> int:
    """Show a list of 200 rows, mark when it is there and answers, and leave."""
    application = QApplication([sys.argv[0]])
    window = QMainWindow()
    rows = QListView(window)
    rows.setModel(QStringListModel([f"Row {number}" for number in range(ROWS)], rows))
    window.setCentralWidget(rows)
    window.resize(1366, 768)
    marks = Marks(file=Path(os.environ[FILE_VARIABLE]), quit_after=SHOWN, parent=application)
    Answering(rows.viewport()).answers.connect(marks.mark_shown)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
