# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The interface speaks one language at a time, and holds no other."""

import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from bbico_desktop.gui import translating
from bbico_desktop.gui.translating import Translating
from tests.whole_catalogue import SHIPPED


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Translating]:
    """Return what switches the language; the application is left as it was found."""
    before = QLocale()
    one = Translating(application=qapp, folder=SHIPPED / "translations")
    yield one
    one.stop()
    QLocale.setDefault(before)


def test_the_words_are_those_of_the_last_language(qapp: QApplication, speaking: Translating):
    said = []
    for language in ("nl", "de", "en", "fr"):
        speaking.speak(language)
        said.append(qapp.translate("Places", "Settings"))

    assert said == ["Instellingen", "Einstellungen", "Settings", "Réglages"]


def test_languages_that_are_not_spoken_any_more_are_not_held(
    speaking: Translating, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    made: list[weakref.ref[QTranslator]] = []

    def translator() -> QTranslator:
        one = QTranslator()
        made.append(weakref.ref(one))
        return one

    monkeypatch.setattr(translating, "QTranslator", translator)
    for language in ("nl", "fr", "de", "nl", "fr", "de"):
        speaking.speak(language)

    assert sum(one() is not None for one in made) <= 2
