# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A reader's own entries, notes and documents stand in the same list as the catalogue's, from the moment they are kept."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bbico_desktop.domain.ages import AgeRange
from bbico_desktop.domain.queries import FACETS, Filters
from bbico_desktop.domain.results import Match, Naming
from bbico_desktop.domain.vocabulary import Concept, Vocabulary
from bbico_desktop.searching import own_texts
from tests.searching.conftest import Searched, searched
from tests.searching.own_fixture import EVENING, OwnThings, pages


@pytest.fixture
def own(tiny: Searched, tmp_path: Path) -> OwnThings:
    """Nothing yet, over twelve entries."""
    return OwnThings(tiny, tmp_path)


@pytest.mark.parametrize("words", ["ouderavond", "zilverhaas gokkast", "ouderavond over gokkast zilverhaas", "koffie lootboxen"])
def test_an_own_entry_is_found_at_once(own: OwnThings, words: str):
    assert EVENING.id not in own.ids(words)

    own.change(entries=(EVENING,))

    assert own.ids(words, language="nl")[0] == EVENING.id


def test_an_own_entry_is_found_by_its_keyword(own: OwnThings):
    own.change(entries=(replace(EVENING, keywords={"nl": ("eenarmige bandiet",)}),))

    hit = own.hit("bandiet", EVENING.id)

    assert hit.matched == (Match(field="keyword", term="bandiet"),)


def test_an_own_entry_is_found_by_its_topic_and_says_so(own: OwnThings):
    own.change(entries=(EVENING,))

    hit = own.hit("hameçonnage", EVENING.id, language="fr")

    named = Naming(words="hameçonnage", concept="phishing")
    assert hit.matched == (Match(field="topic", term="hameçonnage", concept="phishing", namings=(named,)),)


def test_a_misspelt_word_of_an_own_entry_is_corrected(own: OwnThings):
    own.change(entries=(EVENING,))

    found = own.found("zilvrehaas")

    assert [hit.id for hit in found.hits] == [EVENING.id]
    assert found.suggestion
    assert found.suggestion.query == "zilverhaas"


def test_an_own_title_is_completed(own: OwnThings):
    own.change(entries=(EVENING,))

    for engine in own.engines:
        assert [one.entry_id for one in engine.complete("zilv", "nl", 8)] == [EVENING.id]


def test_an_own_entry_is_near_to_those_with_its_topic(own: OwnThings):
    own.change(entries=(EVENING,))

    for engine in own.engines:
        assert EVENING.id in engine.similar("fake-bank-brochure", "nl", 5)
        assert "fake-bank-brochure" in engine.similar(EVENING.id, "nl", 5)


def test_a_part_of_a_compound_finds_an_own_entry(own: OwnThings):
    own.change(entries=(replace(EVENING, title={"nl": "Klasberichten"}),))

    assert {match.field for match in own.hit("berichten klas", EVENING.id).matched} == {"text"}


def test_own_entries_stand_after_the_catalogue_when_nothing_is_asked(own: OwnThings):
    other = replace(EVENING, id="own-a", title={"nl": "Aperitief"})
    own.change(entries=(EVENING, other))

    assert own.ids("", limit=50) == [*(one.id for one in own.searched.documents), other.id, EVENING.id]


@pytest.mark.parametrize("words", ["", "ouderavond", "phishing", "bank"])
def test_facets_count_own_entries_and_tell_what_a_click_gives(own: OwnThings, words: str):
    own.change(entries=(EVENING, replace(EVENING, id="own-2", ages=AgeRange(min=8, max=9), languages=("fr",))))

    found = own.found(words)

    assert sum(found.facets["kind"].values()) == found.total
    for facet in FACETS:
        for value, count in found.facets[facet].items():
            assert own.found(words, filters=Filters(chosen={facet: frozenset((value,))})).total == count


def test_ages_and_minutes_filter_own_entries_too(own: OwnThings):
    own.change(entries=(replace(EVENING, ages=AgeRange(min=30, max=40), duration_minutes=45),))

    assert EVENING.id in own.ids("", filters=Filters(age=35, minutes=50))
    assert EVENING.id not in own.ids("", filters=Filters(age=20))
    assert EVENING.id not in own.ids("", filters=Filters(minutes=40))


def test_a_note_finds_its_entry(own: OwnThings):
    own.change(notes={"news-detective": "Gebruikt met de groep van Fatima, pittige discussie over waterschildpadden."})

    assert own.ids("waterschildpad fatima") == ["news-detective"]
    assert own.hit("fatima", "news-detective").matched == (Match(field="text", term="fatima"),)
    assert own.ids("groep fatima", exact_spelling=True)[0] == "news-detective"


def test_a_note_adds_to_what_its_entry_says(own: OwnThings):
    own.change(notes={"news-detective": "waterschildpadden"})

    hit = own.hit("nachrichtendetektive waterschildpadden", "news-detective")

    assert [match.field for match in hit.matched] == ["title", "text"]


def test_a_document_is_found_with_the_first_page_that_has_most_of_the_words(own: OwnThings):
    texts = ("Over de dobbelsteen.", "Over de dobbelsteen en het pokerspel.", "Nog eens dobbelsteen en pokerspel.")
    own.change(pages={"news-detective": pages(*texts)})

    hit = own.hit("dobbelstenen pokerspel", "news-detective", language="nl")

    assert hit.matched == (
        Match(field="document", term="dobbelstenen", document="brochure.pdf", page=2),
        Match(field="document", term="pokerspel", document="brochure.pdf", page=2),
    )


def test_a_word_of_the_title_is_not_sought_in_a_document(own: OwnThings):
    own.change(entries=(EVENING,), pages={EVENING.id: pages("Zilverhaas.", "Zilverhaas en waterschildpad.")})

    hit = own.hit("zilverhaas waterschildpad", EVENING.id)

    assert hit.matched == (
        Match(field="title", term="zilverhaas"),
        Match(field="document", term="waterschildpad", document="brochure.pdf", page=2),
    )


def test_of_two_documents_that_have_one_name_each_keeps_its_pages(own: OwnThings):
    own.change(pages={"news-detective": (*pages("dobbelsteen", "poker"), *pages("waterschildpad", "koffie"))})

    assert own.hit("koffie", "news-detective").matched[0].page == 2
    assert own.hit("waterschildpad", "news-detective").matched[0].page == 1


def test_pages_without_text_do_not_shift_the_numbers(own: OwnThings):
    own.change(pages={"news-detective": (pages("a", "dobbelsteen")[1], pages(*"abcdefgh", "waterschildpad")[8])})

    assert own.hit("waterschildpad", "news-detective").matched[0].page == 9


def test_words_in_a_row_are_found_on_the_page_that_has_them_so(own: OwnThings):
    own.change(pages={"news-detective": pages("Het spel met poker.", "Een dagje poker spel."), "old-website": pages("spel poker")})

    found = own.found('"poker spel"')

    assert [hit.id for hit in found.hits] == ["news-detective"]
    assert found.hits[0].matched[0].page == 2


def test_the_score_of_a_document_is_explained_as_such(own: OwnThings):
    own.change(pages={"news-detective": pages("waterschildpad")})

    parts = own.hit("waterschildpad", "news-detective", explain=True).parts

    assert [part.reason for part in parts if part.term == "waterschildpad"] == ["document"]


def test_what_stands_in_a_document_of_unknown_language_is_found_by_other_forms(own: OwnThings):
    own.change(pages={"news-detective": pages("Les élèves ont parlé des tortues dans la classe et de leurs casinos avec nous.")})

    assert own.ids("tortue casino") == ["news-detective"]


def test_a_list_of_very_many_words_is_found_as_it_stands_without_taking_minutes(own: OwnThings, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(own_texts, "_MOST_STEMMED", 40)
    many = " ".join(f"woord{chr(97 + one // 26)}{chr(97 + one % 26)}" for one in range(300))
    own.change(pages={"news-detective": pages("schildpadden", f"{many} dobbelstenen")})

    assert own.ids("schildpad") == own.ids("dobbelstenen") == ["news-detective"]
    assert own.ids("dobbelsteen", exact_spelling=True) == []


@pytest.mark.parametrize("said", ["Besproken met het CLB van de school.", "Nous en avons parlé avec l'ONE dans la classe."])
def test_a_bridge_word_finds_what_a_note_says_in_the_word_of_another_community(tiny: Searched, tmp_path: Path, said: str):
    notion = Concept(id="who-helps", scheme="bridge", pref={"nl": "CLB", "fr": "ONE", "en": "school agency"})
    for bridged in searched(tmp_path, tiny.documents, Vocabulary(concepts=(*tiny.vocabulary, notion))):
        own = OwnThings(bridged, tmp_path)
        own.change(notes={"news-detective": said})

        hit = own.hit("school agency", "news-detective", exact_spelling=True)

        named = Naming(words="school agency", concept="who-helps")
        assert Match(field="bridge", term="agency", concept="who-helps", namings=(named,)) in hit.matched


REMOVALS: list[Callable[[OwnThings], None]] = [
    lambda own: own.change(entries=(), notes={}, pages={}),
    lambda own: own.change(
        entries=(replace(EVENING, id="own-other", title={"nl": "Iets anders"}, summary={}),), notes={}, pages={}
    ),
]


@pytest.mark.parametrize("remove", REMOVALS, ids=["all", "with-others-left"])
def test_what_is_removed_is_not_found_any_more(own: OwnThings, remove: Callable[[OwnThings], None]):
    own.change(
        entries=(EVENING,),
        notes={EVENING.id: "dobbelsteen", "old-website": "poker"},
        pages={"old-website": pages("waterschildpad")},
    )
    assert own.ids("dobbelsteen") == [EVENING.id]

    remove(own)

    for words in ("zilverhaas", "dobbelsteen", "poker", "waterschildpad", "zilvrehaas"):
        assert own.ids(words) == []
        assert own.engines[0].complete(words, "nl", 8) == ()


def test_a_changed_entry_is_found_by_what_it_says_now(own: OwnThings):
    own.change(entries=(EVENING,))
    own.found("zilverhaas")

    own.change(entries=(replace(EVENING, title={"nl": "Waterschildpad"}),))

    assert own.ids("zilverhaas") == []
    assert own.ids("waterschildpad") == [EVENING.id]


def test_notes_and_pages_at_entries_that_the_catalogue_lost_are_ignored(own: OwnThings):
    own.change(notes={"gone": "waterschildpad"}, pages={"gone-too": pages("waterschildpad")})

    assert own.ids("waterschildpad") == []


def test_an_own_entry_does_not_hide_one_of_the_catalogue_with_its_id(own: OwnThings):
    own.change(entries=(replace(EVENING, id="old-website"),))

    assert own.ids("zilverhaas") == []
    assert own.ids("", limit=50).count("old-website") == 1


def test_own_things_are_read_again_after_a_change_only(own: OwnThings):
    own.change(entries=(EVENING,))

    for _ in range(3):
        own.found("zilverhaas")

    assert own.asked == 2  # once by each engine


def test_own_texts_are_kept_for_the_next_start_and_leave_with_what_they_are_of(own: OwnThings, tiny: Searched, tmp_path: Path):
    own.change(entries=(EVENING,), pages={"old-website": pages("waterschildpad")})
    before = own.found("zilverhaas waterschildpad")
    again = OwnThings(tiny, tmp_path, own.material, changed=1)
    file = tmp_path / "whoosh-own-texts.bin"
    size = file.stat().st_size

    assert again.found("zilverhaas waterschildpad") == before
    again.change(pages={})
    again.found("zilverhaas")
    assert file.stat().st_size < size
    again.change(entries=())
    again.found("zilverhaas")
    assert not file.exists()


@pytest.mark.parametrize("damage", [lambda data: b"", lambda data: b"x" * 99, lambda data: data[:-9], lambda data: data[:60]])
def test_a_damaged_file_of_own_texts_is_written_anew(
    own: OwnThings, tiny: Searched, tmp_path: Path, damage: Callable[[bytes], bytes]
):
    own.change(entries=(EVENING,), notes={"old-website": "waterschildpad"})
    before = own.found("zilverhaas waterschildpad")
    file = tmp_path / "whoosh-own-texts.bin"
    sound = file.read_bytes()
    file.write_bytes(damage(sound))

    assert OwnThings(tiny, tmp_path, own.material, changed=1).found("zilverhaas waterschildpad") == before
    assert len(file.read_bytes()) == len(sound)


def test_where_nothing_can_be_kept_own_things_are_found_all_the_same(tiny: Searched, tmp_path: Path):
    (tmp_path / "file").write_bytes(b"")
    own = OwnThings(tiny, tmp_path / "file")

    own.change(entries=(EVENING,))

    assert own.ids("zilverhaas") == [EVENING.id]


def test_without_own_things_nothing_of_them_is_loaded():
    code = "import sys, bbico_desktop.searching.own_search; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()

    assert not {"bbico_desktop.searching.own_layer", "bbico_desktop.searching.overlay"} & set(loaded)
