# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Twenty entries, the newest first, forgotten in one go; a file that is damaged or cannot be written is no trouble."""

from pathlib import Path

import pytest

from bbico_desktop.services.recent import MOST_RECENT, Recent


class Shelf:
    """Has a card, here its name, for each id that does not begin with x."""

    def cards(self, ids, language):
        return {one: f"{one} {language}" for one in ids if not one.startswith("x")}


@pytest.fixture
def recent(tmp_path: Path) -> Recent:
    return Recent(file=tmp_path / "cache" / "recent.json", rows=Shelf)


def test_the_newest_comes_first_each_once_and_no_more_than_twenty(recent: Recent):
    for number in range(30):
        recent.note(f"e{number}")
    recent.note("e25")

    names = recent.recent("nl")
    assert names[:2] == ("e25 nl", "e29 nl")
    assert len(names) == len(set(names)) == MOST_RECENT


def test_what_is_no_more_is_left_out(recent: Recent):
    recent.note("a")
    recent.note("x-gone")

    assert recent.recent("fr") == ("a fr",)


def test_all_is_forgotten_and_leaves_no_file(recent: Recent, tmp_path: Path):
    recent.note("a")
    recent.clear()
    recent.clear()

    assert recent.recent("en") == ()
    assert not list((tmp_path / "cache").iterdir())


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b'["a', b"\xff", b'["' + b"a" * 9000 + b'"]'])
def test_a_damaged_file_is_nothing_and_is_written_anew(recent: Recent, tmp_path: Path, content: bytes):
    file = tmp_path / "cache" / "recent.json"
    file.parent.mkdir()
    file.write_bytes(content)

    assert recent.recent("en") == ()
    recent.note("a")
    assert recent.recent("en") == ("a en",)


def test_where_nothing_can_be_written_nothing_is_remembered(tmp_path: Path):
    in_the_way = tmp_path / "file"
    in_the_way.write_text("x")
    one = Recent(file=in_the_way / "recent.json", rows=Shelf)

    one.note("a")
    one.clear()
    assert one.recent("en") == ()
