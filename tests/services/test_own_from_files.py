# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""An entry that is made of a document gets the title that people would give it; a form that was begun is kept."""

from pathlib import Path

import pytest

from bbico_desktop.services.own_from_files import title_for
from bbico_desktop.services.own_unsaved import Unsaved, UnsavedForm


@pytest.mark.parametrize(
    ("name", "title", "expected"),
    [
        ("Werkblad_nepnieuws-3A.pdf", "", "Werkblad nepnieuws 3A"),
        ("x.pdf", "  Cyberpesten:  wat nu? ", "Cyberpesten: wat nu?"),
        ("lesfiche.pdf", "Microsoft Word - lesfiche_def.docx", "lesfiche"),
        ("fiche v2.pdf", "Untitled", "fiche v2"),
        ("___.png", "", "___.png"),
        ("zonder punt", "", "zonder punt"),
    ],
)
def test_a_title_is_that_of_the_document_unless_a_program_made_it_up(name: str, title: str, expected: str):
    assert title_for(name, title) == expected


def test_a_form_is_kept_and_forgotten(tmp_path: Path):
    form, begun = (
        UnsavedForm(tmp_path),
        Unsaved(form="entry", language="nl", fields={"title": "Half \ud800", "topics": ["sexting"]}),
    )

    assert form.held() is None
    form.keep(begun)
    held = form.held()
    assert held is not None
    assert (held.fields["topics"], held.language) == (["sexting"], "nl")
    form.forget()
    assert form.held() is None


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b'{"fields": 3}', b"\xff", b'{"form": 1, "about": 2, "language": 3, "fields": []}']
)
def test_a_damaged_form_is_as_if_there_were_none(tmp_path: Path, content: bytes):
    form = UnsavedForm(tmp_path)
    form._path.write_bytes(content)

    assert form.held() is None
