# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Names in other scripts show on a computer without fonts for them, and the window does not wait for that."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication

from bbico_desktop.gui import look as look_module
from bbico_desktop.gui.look import Look
from tests.gui.fakes import ROOT
from tests.gui.whole_program import running
from tests.shipped_fixture import paths_in, ship_tiny


@pytest.fixture
def brought(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the names of the fonts that Qt was given since the test began."""
    names: list[str] = []

    class Recorder:
        families = staticmethod(QFontDatabase.families)

        @staticmethod
        def addApplicationFont(file: str) -> int:  # noqa: N802  # Qt's name
            names.append(Path(file).name)
            return QFontDatabase.addApplicationFont(file)

    monkeypatch.setattr(look_module, "QFontDatabase", Recorder)
    return names


def test_a_look_begins_with_the_fonts_of_the_program_alone(qapp: QApplication, brought: list[str]):
    font, palette = qapp.font(), qapp.palette()
    look = Look(resources=ROOT / "resources", application=qapp, theme="light")
    try:
        assert {name.split("-")[0] for name in brought} == {"Inter"}
        look.learn_other_scripts()
        assert {"NotoSansArabic-Bold.ttf", "NotoSansEthiopic-Regular.ttf", "NotoSansTifinagh-Regular.ttf"} <= set(brought)
    finally:
        qapp.setStyleSheet("")
        qapp.setFont(font)
        qapp.setPalette(palette)


@pytest.mark.parametrize(("family", "letters"), [("Arabic", "ښځه"), ("Ethiopic", "ስሓቕ"), ("Tifinagh", "ⵜⵎⵣ"), ("Hebrew", "שלום")])
def test_qt_knows_the_families_by_name(look: Look, family: str, letters: str):
    look.learn_other_scripts()

    font = QRawFont.fromFont(QFont(f"Noto Sans {family}", 12))

    assert font.familyName() == f"Noto Sans {family}"
    assert all(font.supportsCharacter(ord(letter)) for letter in letters)


def test_the_program_brings_them_once_it_has_its_services(qtbot, qapp: QApplication, tmp_path: Path, brought: list[str]):
    ship_tiny(paths_in(tmp_path))

    with running(qtbot, qapp, paths_in(tmp_path)):
        assert [name for name in brought if name.startswith("NotoSans")] == sorted(
            file.name for file in (ROOT / "resources" / "fonts").glob("NotoSans*.ttf")
        )
