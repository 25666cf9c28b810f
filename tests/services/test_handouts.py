# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Paper is made of what the newest source has; what cannot be made is named and nothing is written."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import pytest

from bbico_desktop.domain.entries import CatalogueInfo
from bbico_desktop.domain.kits import KitEntry, OpenKit
from bbico_desktop.domain.paper import USUAL, PaperOptions
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import AnyRecord, Helpline, Kit, KitItem, Organisation, PhoneNumber, Resource, Sheet, Step
from bbico_desktop.domain.vocabulary import Concept, Vocabulary
from bbico_desktop.printing.handout import (
    ActivityHandout,
    EntryHandout,
    ExplainHandout,
    Handout,
    KitHandout,
    ListHandout,
    SheetHandout,
)
from bbico_desktop.printing.letter_content import LetterHandout
from bbico_desktop.printing.shelf_content import ShelfHandout
from bbico_desktop.services.handouts import Handouts
from bbico_desktop.services.kit_records import KitRecords
from tests.lesson_fixture import activity, explanation, kit

TODAY = date(2026, 11, 24)


class FakeRecords:
    def __init__(self, *records: AnyRecord, broken: bool = False) -> None:
        self._records = {record.id: record for record in records}
        self._broken = broken
        self.asked: list[str] = []

    def _check(self) -> None:
        if self._broken:
            raise Problem("catalogue-broken", Family.STORAGE)

    def record(self, record_id: str, /) -> AnyRecord | None:
        self._check()
        self.asked.append(record_id)
        return self._records.get(record_id)

    def labels(self, language: str) -> dict[str, str]:
        self._check()
        return {"game": f"game in {language}"}

    def concepts(self, scheme: str) -> tuple[Concept, ...]:
        self._check()
        return (Concept(id="make", scheme=scheme, pref={"en": "make"}, close_match=("digcomp-3",)),)

    def info(self) -> CatalogueInfo:
        self._check()
        return CatalogueInfo(digest="d", seq=1, issued="2026-01-01", development=True, counts={})


class FakeHelps:
    def __init__(self, *, missing: bool = False) -> None:
        self._missing = missing

    def _check(self) -> None:
        if self._missing:
            raise Problem("help-now-missing", Family.STORAGE)

    @property
    def date(self) -> str:
        self._check()
        return "2026-11-01"

    def sheet(self, sheet_id: str) -> Sheet | None:
        self._check()
        return SHEET if sheet_id == SHEET.id else None

    def helplines(self) -> tuple[Helpline, ...]:
        self._check()
        return (LINE,)

    def helpline(self, helpline_id: str) -> Helpline | None:
        self._check()
        return LINE if helpline_id == LINE.id else None

    def maker(self, organisation_id: str, language: str) -> str:
        self._check()
        return f"{organisation_id} in {language}"

    def vocabulary(self) -> Vocabulary:
        self._check()
        return Vocabulary(concepts=(Concept(id="free", scheme="price", pref={"en": "free"}),))


class FakePress:
    def __init__(self) -> None:
        self.made: list[Handout] = []
        self.issued: date | None = None
        self.options = USUAL

    def make_pdf(self, handouts: Sequence[Handout], *, issued: date, options: PaperOptions = USUAL) -> bytes:
        self.made, self.issued, self.options = list(handouts), issued, options
        return b"%PDF"


class FakeClock:
    def __init__(self, *, plausible: bool = True) -> None:
        self._plausible = plausible

    def today(self) -> date:
        return TODAY

    def now(self) -> datetime:
        return datetime(2026, 11, 24).astimezone()

    def plausible(self) -> bool:
        return self._plausible


SHEET = Sheet(
    id="hacked",
    type="help-sheet",
    situation="hacked",
    title={"en": "My account: hacked / gone?"},
    do_now=(Step(text={"en": "Change it."}),),
)
LINE = Helpline(
    id="line",
    type="helpline",
    title={"en": "Line"},
    phone=(PhoneNumber(number="108"),),
    cost="free",
    organisations=("maker",),
    as_of="2026-11",
)
OLD_LINE = Helpline(id="line", type="helpline", title={"en": "Old line"}, phone=(PhoneNumber(number="999"),))
GAME = Resource(id="game", type="game", title={"nl": "Spel", "en": "Game"}, organisations=("maker", "unknown-maker"))
GAME_FILE = "Game - en - 2026-11-24.pdf"
MAKER = Organisation(id="maker", type="organisation", title={"en": "The Maker"}, member_of=("maker",))


@pytest.fixture
def press() -> FakePress:
    return FakePress()


@pytest.fixture
def handouts(press: FakePress) -> Handouts:
    return Handouts(records=FakeRecords(GAME, MAKER, OLD_LINE), helps=FakeHelps(), press=press, clock=FakeClock())


def test_each_entry_gets_the_form_of_its_kind(handouts: Handouts, press: FakePress):
    assert handouts.make(["hacked", "game", "line"], ["en"]) == b"%PDF"

    assert [type(one) for one in press.made] == [SheetHandout, EntryHandout, EntryHandout]
    assert press.issued == date(2026, 1, 1)


def test_a_list_is_one_handout_of_all(handouts: Handouts, press: FakePress):
    handouts.make(["game", "hacked", "game"], ["nl"], "list")

    (made,) = press.made
    assert isinstance(made, ListHandout)
    assert [entry.title.text for entry in made.entries] == ["Spel", "My account: hacked / gone?", "Spel"]


def test_whatever_is_asked_of_some_entries_each_is_looked_up_once(press: FakePress):
    records = FakeRecords(GAME, MAKER)
    entries = Handouts(records=records, helps=FakeHelps(), press=press, clock=FakeClock()).wanted(["game"])

    entries.pdf(["en"])
    entries.handout("en")

    assert (entries.title("en", "sheet"), entries.file_name(["en"]), entries.expired("en")) == ("Game", GAME_FILE, {})
    assert "sheet" in entries.layouts()
    assert records.asked.count("game") == records.asked.count("maker") == 1


def test_an_old_number_of_the_catalogue_never_replaces_the_one_of_the_help(handouts: Handouts):
    made = handouts.handout("line", "en")

    assert isinstance(made, EntryHandout)
    assert made.contact
    assert [number.number for number in made.contact.numbers] == ["108"]
    assert made.foot.catalogue == "catalogue of 2026-11-01"


def test_help_prints_without_a_catalogue(press: FakePress):
    handouts = Handouts(records=FakeRecords(broken=True), helps=FakeHelps(), press=press, clock=FakeClock())

    handouts.make(["hacked", "line"], ["en"])

    line = press.made[1]
    assert isinstance(line, EntryHandout)
    assert line.facts[0].value.text == "maker in en"
    assert press.issued == date(2026, 11, 1)


def test_the_catalogue_prints_without_the_help(press: FakePress):
    handouts = Handouts(records=FakeRecords(GAME, MAKER), helps=FakeHelps(missing=True), press=press, clock=FakeClock())

    handouts.make(["game"], ["en"])

    (game,) = press.made
    assert isinstance(game, EntryHandout)
    assert game.facts[0].value.text == "The Maker, unknown-maker"


def test_what_only_a_broken_catalogue_has_is_named_as_broken(press: FakePress):
    handouts = Handouts(records=FakeRecords(broken=True), helps=FakeHelps(), press=press, clock=FakeClock())

    with pytest.raises(Problem) as raised:
        handouts.make(["game"], ["en"])

    assert raised.value.code == "catalogue-broken"


def test_with_a_clock_that_cannot_be_right_every_number_must_be_checked(press: FakePress):
    handouts = Handouts(records=FakeRecords(), helps=FakeHelps(), press=press, clock=FakeClock(plausible=False))

    made = handouts.handout("line", "en")

    assert isinstance(made, EntryHandout)
    assert made.contact
    assert made.contact.warning


@pytest.mark.parametrize(
    ("ids", "languages", "layout", "code", "family"),
    [
        (["game", "nobody", "nothing"], ["en"], "sheet", "unknown-id", Family.NOT_FOUND),
        (["game"], ["en"], "papyrus", "unknown-value", Family.WRONG_USE),
        (["game"], ["en", "nl"], "list", "one-language-at-a-time", Family.WRONG_USE),
        (["game"], ["en", "nl", "fr"], "sheet", "too-many-languages", Family.WRONG_USE),
        ([], ["en"], "sheet", "nothing-to-print", Family.WRONG_USE),
    ],
)
def test_what_cannot_be_printed_is_named_and_nothing_written(
    handouts: Handouts, tmp_path: Path, ids: list[str], languages: list[str], layout: str, code: str, family: Family
):
    with pytest.raises(Problem) as raised:
        handouts.wanted(ids).write(languages, layout, tmp_path / "out.pdf")

    assert (raised.value.code, raised.value.family) == (code, family)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("record_id", "layout", "wanted", "large"),
    [
        ("game", "sheet", False, False),
        ("game", "sheet", True, True),
        ("game", "large-print", False, True),
        ("line", "card", True, False),
    ],
)
def test_letters_are_large_where_they_are_wanted_and_have_room(
    handouts: Handouts, press: FakePress, record_id: str, layout: str, wanted: bool, large: bool
):
    handouts.make([record_id], ["en"], layout, options=PaperOptions(large=wanted))

    assert press.options.large is large


def test_every_unknown_id_is_named(handouts: Handouts):
    with pytest.raises(Problem) as raised:
        handouts.make(["nobody", "game", "nothing"], ["en"])

    assert raised.value.facts == {"id": "nobody, nothing"}


def test_the_file_is_written_whole(handouts: Handouts, tmp_path: Path):
    handouts.wanted(["game"]).write(["en"], "sheet", tmp_path / "out.pdf")

    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"out.pdf": b"%PDF"}


def test_a_target_that_cannot_be_written_leaves_no_half_file(handouts: Handouts, tmp_path: Path):
    with pytest.raises(Problem):
        handouts.wanted(["game"]).write(["en"], "sheet", tmp_path)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("record_id", "layout", "title"),
    [
        ("hacked", "sheet", "My account: hacked / gone?"),
        ("hacked", "bookmark", "Useful numbers"),
        ("hacked", "card", "Useful numbers"),
        ("line", "qr-poster", "Useful numbers"),
        ("game", "bookmark", "Game"),
    ],
)
def test_paper_that_others_may_see_tells_no_subject(handouts: Handouts, record_id: str, layout: str, title: str):
    assert handouts.wanted([record_id]).title("en", layout) == title
    assert handouts.wanted([record_id]).file_name(["en"], layout).startswith(title.replace(": ", " ").split(" /")[0])


def test_file_names_are_safe_on_every_system(handouts: Handouts):
    assert handouts.wanted(["hacked"]).file_name(["en"]) == "My account hacked gone - en - 2026-11-24.pdf"
    assert handouts.wanted(["game"]).file_name(["nl"]) == "Spel - nl - 2026-11-24.pdf"
    assert handouts.wanted(["game"]).file_name(["nl", "fr"]) == "Spel - nl+fr - 2026-11-24.pdf"


def test_a_title_of_dots_or_of_a_thousand_letters_still_gives_a_name(press: FakePress):
    dots = Resource(id="dots", type="game", title={"en": "../.."})
    long = Resource(id="long", type="game", title={"en": "word " * 1000})
    handouts = Handouts(records=FakeRecords(dots, long), helps=FakeHelps(), press=press, clock=FakeClock())

    assert handouts.wanted(["dots"]).file_name(["en"]) == "dots - en - 2026-11-24.pdf"
    assert len(handouts.wanted(["long"]).file_name(["en"])) < 120


def test_a_kit_and_an_explanation_name_the_entries_they_lead_to(press: FakePress):
    records = FakeRecords(GAME, kit(), explanation(helpline="line", related=("game", "hacked")))
    handouts = Handouts(records=records, helps=FakeHelps(), press=press, clock=FakeClock())
    bundle, explains = handouts.handout("kit-riddles", "en"), handouts.handout("explain-riddles", "en")

    assert isinstance(bundle, KitHandout)
    assert isinstance(explains, ExplainHandout)
    assert [line.text.text for line in bundle.items.lines] == ["activity-riddles", "Riddles online [en]", "an-entry-that-is-gone"]
    assert [line.text.text for line in explains.related.lines] == ["Game", "My account: hacked / gone?"]
    assert [contact.id for contact in explains.call.contacts] == ["line"]


def test_an_activity_says_what_frameworks_call_what_one_learns(press: FakePress):
    handouts = Handouts(records=FakeRecords(activity()), helps=FakeHelps(), press=press, clock=FakeClock())
    lesson = handouts.handout("activity-riddles", "en")

    assert isinstance(lesson, ActivityHandout)
    learnt = next(block for block in lesson.after if block.heading == "What one learns")
    assert [line.text.text for line in learnt.lines] == ["make, solve", "Close to (our reading): digcomp-3"]


class TestKits:
    """A kit prints with all that is in it, also on a catalogue that lacks some of it."""

    GONE = Resource(id="gone", type="game", title={"en": "Gone"})
    KIT = Kit(
        id="kit-own-1",
        type="kit",
        title={"en": "Mine"},
        items=(KitItem(entry="game", minutes=5), KitItem(entry="gone", minutes=10), KitItem(entry="never-was")),
    )
    OPEN = OpenKit(
        kit=KIT,
        entries=(
            KitEntry(item=KIT.items[0], record=GAME, state="current"),
            KitEntry(item=KIT.items[1], record=GONE, state="withdrawn"),
            KitEntry(item=KIT.items[2], record=None, state="missing"),
        ),
        own=True,
    )

    def made(self, handouts: Handouts, press: FakePress, layout: str, *, cover_only: bool = False) -> list[Handout]:
        paper = handouts.for_kit(self.OPEN)
        paper.make(paper.kit_ids(self.OPEN, layout, cover_only=cover_only), ["en"], layout)
        return press.made

    def test_the_cover_says_what_is_not_in_the_catalogue(self, handouts: Handouts, press: FakePress):
        (cover,) = self.made(handouts, press, "sheet", cover_only=True)

        assert isinstance(cover, KitHandout)
        facts = [line.facts for line in cover.items.lines]
        assert [line.text.text for line in cover.items.lines] == ["Game", "Gone", "never-was"]
        assert ["not in this catalogue" in one for one in facts] == [False, True, True]
        assert len(cover.facts) == 1
        assert cover.foot.made_by == "A kit of your own: nobody else has checked it"

    def test_a_letter_is_one_about_the_kit_and_a_shelf_sheet_shows_its_entries(self, handouts: Handouts, press: FakePress):
        (letter,) = self.made(handouts, press, "letter")
        (shelf,) = self.made(handouts, press, "shelf")

        assert isinstance(letter, LetterHandout)
        assert letter.title.text == "Mine"
        assert isinstance(shelf, ShelfHandout)
        assert [one.title.text for one in shelf.entries] == ["Game", "Gone"]

    def test_then_come_the_entries_that_there_are(self, handouts: Handouts, press: FakePress):
        made = self.made(handouts, press, "sheet")

        assert [one.title.text for one in made] == ["Mine", "Game", "Gone"]
        assert made[2].foot.catalogue == "not in this catalogue"

    def test_a_list_holds_the_entries(self, handouts: Handouts, press: FakePress):
        (listed,) = self.made(handouts, press, "list")

        assert isinstance(listed, ListHandout)
        assert [one.id for one in listed.entries] == ["game", "gone"]

    def test_a_broken_catalogue_leaves_the_copies(self):
        records = KitRecords(FakeRecords(broken=True), self.OPEN)

        assert records.record("gone") == self.GONE
        assert records.record("kit-own-1") == self.KIT
        with pytest.raises(Problem, match="catalogue-broken"):
            records.record("other")
