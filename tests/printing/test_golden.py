# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Paper looks as its pictures in `tests/printing/golden/` do; `python -m tests.printing.golden --renew` takes them anew."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tests.printing import golden
from tests.printing.paper_samples import Sample, samples

RENEW = "look at it; if it is as it should be: python -m tests.printing.golden --renew"
MOST_BYTES = 3_000_000


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.name)
def test_paper_looks_as_its_picture(sample: Sample):
    found = golden.difference(sample)

    assert found is None, f"{found.share:.2%} of the dots differ, see {found.shown} (old, new, difference); {RENEW}"


def test_pictures_are_small_and_none_is_left_over():
    assert golden.strays() == []
    assert sum(file.stat().st_size for file in golden.FOLDER.glob("*.png")) <= MOST_BYTES


def test_a_moved_word_is_seen_and_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    sample = samples("nl")[0]
    monkeypatch.setattr(golden, "FOLDER", tmp_path / "kept")
    monkeypatch.setattr(golden, "SHOWN", tmp_path / "shown")
    golden.renew(sample)
    unchanged = golden.difference(sample)
    with Image.open(golden.file_of(sample)) as kept:
        moved = kept.convert("L")
    word = moved.crop((30, 50, 80, 60))
    moved.paste(255, (30, 50, 80, 60))
    moved.paste(word, (30, 53))
    moved.save(golden.file_of(sample))

    found = golden.difference(sample)

    assert unchanged is None
    assert found
    assert found.shown == tmp_path / "shown" / f"{sample.name}.png"
    with Image.open(found.shown) as shown:
        assert shown.width == 3 * moved.width + 2


def test_a_missing_picture_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(golden, "FOLDER", tmp_path / "kept")
    monkeypatch.setattr(golden, "SHOWN", tmp_path / "shown")

    found = golden.difference(samples("nl")[0])

    assert found
    assert found.share == 1.0
    assert found.shown.is_file()
