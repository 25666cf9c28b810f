# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Help is there without catalogue, and no old number comes back."""

import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bbico_desktop.domain.entries import CatalogueInfo
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import AnyRecord, Helpline, kind_of
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.services.help_now import HelpNow
from bbico_desktop.services.help_now_file import help_set, read_help, to_bytes
from tests.catalogue_fixture import tiny_info, tiny_records, tiny_vocabulary
from tests.shipped_fixture import StoppedClock

ROOT = Path(__file__).resolve().parents[2]


class Shelf:
    """A catalogue in memory."""

    def __init__(self, records: tuple[AnyRecord, ...], info: CatalogueInfo, broken: str = "") -> None:
        self._records = {record.id: record for record in records}
        self._info = info
        self._broken = broken

    def ids(self, kind: str | None = None, type: str | None = None) -> tuple[str, ...]:  # noqa: A002  # the catalogue's own name
        return tuple(one.id for one in self._records.values() if kind in (None, kind_of(one)) and type in (None, one.type))

    def record(self, record_id: str, /) -> AnyRecord | None:
        if record_id == self._broken:
            raise Problem("catalogue-broken", Family.STORAGE)
        return self._records.get(record_id)

    def vocabulary(self) -> Vocabulary:
        return tiny_vocabulary()

    def info(self) -> CatalogueInfo:
        return self._info


def with_number(number: str) -> tuple[AnyRecord, ...]:
    def changed(record: AnyRecord) -> AnyRecord:
        if isinstance(record, Helpline) and record.id == "child-focus-116000":
            return replace(record, phone=(replace(record.phone[0], number=number),))
        return record

    return tuple(map(changed, tiny_records()))


def number_in(helps: HelpNow) -> str:
    helpline = helps.helpline("child-focus-116000")
    assert helpline is not None
    return helpline.phone[0].number


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    path = tmp_path / "shipped.json"
    path.write_bytes(to_bytes(help_set(tiny_records(), tiny_vocabulary(), tiny_info(digest="a" * 64))))
    return path


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "home" / "data" / "help_now.json"


@pytest.fixture
def helps(shipped: Path, kept: Path) -> HelpNow:
    return HelpNow(shipped=shipped, kept=kept, clock=StoppedClock())


def test_the_same_records_give_the_same_bytes_in_any_order():
    forth = to_bytes(help_set(tiny_records(), tiny_vocabulary(), tiny_info()))
    back = to_bytes(help_set(tuple(reversed(tiny_records())), tiny_vocabulary(), tiny_info()))

    assert forth == back


def test_the_shipped_file_alone_gives_situations_sheets_and_numbers(helps: HelpNow):
    situations = helps.situations("nl")

    assert [one.sheet_id for one in situations] == ["blackmailed-with-pictures", "account-hacked"]
    assert situations[0].text_language == "nl"
    assert situations[0].icon
    assert helps.sheet("account-hacked") == next(one for one in tiny_records() if one.id == "account-hacked")
    assert [one.id for one in helps.emergency()] == ["emergency-112"]
    assert helps.helplines()[0].id == "emergency-112"
    assert helps.date == "2026-11-24"


def test_what_is_not_there_is_none_and_labels_fall_back(helps: HelpNow):
    assert helps.sheet("nothing") is None
    assert helps.helpline("nothing") is None
    assert helps.label("teenagers", "fr") != "teenagers"
    assert helps.label("nothing", "fr") == "nothing"
    assert helps.maker("nobody", "fr") == "nobody"
    assert {"situation", "topic"} <= {one.scheme for one in helps.vocabulary()}


def test_looking_writes_nothing(helps: HelpNow, kept: Path):
    helps.situations("de")

    assert not kept.parent.exists()


def test_the_edition_that_shipped_is_nothing_new(helps: HelpNow, kept: Path):
    assert not helps.renew(Shelf(tiny_records(), tiny_info(digest="a" * 64)))
    assert not kept.exists()


def test_a_newer_edition_replaces_numbers_at_once_and_for_good(helps: HelpNow, shipped: Path, kept: Path):
    newer = replace(tiny_info(digest="b" * 64), seq=2, issued="2026-12-01")

    assert helps.renew(Shelf(with_number("116 111"), newer))

    assert number_in(helps) == "116 111"
    assert helps.date == "2026-12-01"
    later = HelpNow(shipped=shipped, kept=kept, clock=StoppedClock())
    assert number_in(later) == "116 111"


def test_a_withdrawn_helpline_does_not_come_back(helps: HelpNow, shipped: Path, kept: Path):
    newer = replace(tiny_info(digest="b" * 64), seq=2)
    rest = tuple(one for one in tiny_records() if one.id != "child-focus-116000")

    helps.renew(Shelf(rest, newer))

    assert HelpNow(shipped=shipped, kept=kept, clock=StoppedClock()).helpline("child-focus-116000") is None


def test_an_older_edition_brings_no_old_number_back(helps: HelpNow):
    helps.renew(Shelf(with_number("116 111"), replace(tiny_info(digest="b" * 64), seq=3)))

    assert not helps.renew(Shelf(with_number("116 000"), replace(tiny_info(digest="c" * 64), seq=2)))
    assert number_in(helps) == "116 111"


def test_nothing_is_taken_from_an_edition_with_an_altered_helpline(helps: HelpNow, kept: Path):
    broken = Shelf(with_number("116 111"), replace(tiny_info(digest="b" * 64), seq=2), broken="child-focus-116000")

    assert not helps.renew(broken)
    assert number_in(helps) == "116 000"
    assert not kept.exists()


def test_a_newer_program_goes_before_a_set_kept_from_an_older_edition(helps: HelpNow, shipped: Path, kept: Path):
    helps.renew(Shelf(with_number("116 111"), replace(tiny_info(digest="b" * 64), seq=2)))
    shipped.write_bytes(to_bytes(help_set(tiny_records(), tiny_vocabulary(), replace(tiny_info(digest="d" * 64), seq=3))))

    assert number_in(HelpNow(shipped=shipped, kept=kept, clock=StoppedClock())) == "116 000"


def test_an_altered_file_is_not_believed(shipped: Path, kept: Path):
    shipped.write_bytes(shipped.read_bytes().replace(b"116 000", b"116 666"))

    with pytest.raises(Problem, match="help-now-broken"):
        HelpNow(shipped=shipped, kept=kept, clock=StoppedClock()).situations("nl")


def test_an_altered_kept_set_is_passed_over(helps: HelpNow, shipped: Path, kept: Path):
    helps.renew(Shelf(with_number("116 111"), replace(tiny_info(digest="b" * 64), seq=2)))
    kept.write_bytes(b"{}")

    assert number_in(HelpNow(shipped=shipped, kept=kept, clock=StoppedClock())) == "116 000"


def test_a_missing_file_is_said(kept: Path):
    with pytest.raises(Problem, match="help-now-missing"):
        HelpNow(shipped=kept, kept=kept, clock=StoppedClock()).helplines()


def test_a_set_that_cannot_be_kept_is_used_all_the_same(shipped: Path, tmp_path: Path):
    (tmp_path / "home").write_text("a file")
    helps = HelpNow(shipped=shipped, kept=tmp_path / "home" / "data" / "help_now.json", clock=StoppedClock())

    assert helps.renew(Shelf(with_number("116 111"), replace(tiny_info(digest="b" * 64), seq=2)))
    assert number_in(helps) == "116 111"


def test_only_a_verified_line_for_day_and_night_is_open_now(helps: HelpNow):
    known, undated = helps.helpline("emergency-112"), helps.helpline("child-focus-116000")
    assert known is not None
    assert undated is not None

    assert helps.open_now(known) is True
    assert helps.open_now(undated) is None
    assert helps.open_now(replace(known, hours_247=False, hours={"en": "9-17"})) is None


def test_a_wrong_clock_knows_neither_hours_nor_freshness(shipped: Path, kept: Path):
    helps = HelpNow(shipped=shipped, kept=kept, clock=StoppedClock(date(2020, 1, 1), plausible=False))
    known = helps.helpline("emergency-112")
    assert known is not None

    assert helps.open_now(known) is None
    assert helps.must_be_checked(replace(known, emergency=False))
    assert not helps.must_be_checked(known)


def test_the_file_keeps_the_order_of_the_situations(shipped: Path):
    assert list(read_help(shipped).sheets) == ["blackmailed-with-pictures", "account-hacked"]


def test_help_loads_nothing_but_the_standard_library():
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import bbico_desktop.services.help_now"

    done = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=False)

    assert done.stderr == ""
