# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A catalogue gives back what was written into it, and nothing else."""

import sqlite3
import threading
from pathlib import Path

import pytest

from bbico_desktop.domain.facets import in_static_order
from bbico_desktop.domain.first_page import KitDoor
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.storage.catalogue_reader import Catalogue
from bbico_desktop.storage.catalogue_writer import compact, write_catalogue
from bbico_desktop.storage.first_page import read_first_page
from tests.catalogue_fixture import tiny_catalogue, tiny_info, tiny_records, tiny_vocabulary
from tests.lesson_fixture import kit


@pytest.fixture
def catalogue(tmp_path: Path):
    with Catalogue(tiny_catalogue(tmp_path)) as opened:
        yield opened


def test_every_record_comes_back_as_it_was(catalogue: Catalogue):
    read = [catalogue.record(one.id) for one in tiny_records()]

    assert read == list(tiny_records())


def test_a_former_id_leads_to_the_record(catalogue: Catalogue):
    found = catalogue.record("bullying-box")

    assert found is not None
    assert found.id == "bullying-class-box"


def test_an_unknown_id_has_no_record(catalogue: Catalogue):
    assert catalogue.record("nobody") is None


def test_ids_stand_in_static_order(catalogue: Catalogue):
    assert catalogue.ids() == tuple(one.id for one in in_static_order(tiny_records()))


def test_ids_are_narrowed_by_kind_and_type(catalogue: Catalogue):
    assert catalogue.ids(kind="helpline") == ("child-focus-116000", "emergency-112")
    assert catalogue.ids(kind="resource", type="game") == ("news-detective",)


def test_cards_come_in_the_order_asked_for_without_unknown_ones(catalogue: Catalogue):
    cards = catalogue.cards(["news-detective", "nobody", "account-hacked"], "nl")

    assert list(cards) == ["news-detective", "account-hacked"]


def test_a_card_says_which_language_its_texts_are_in(catalogue: Catalogue):
    card = catalogue.cards(["old-website"], "nl")["old-website"]

    assert (card.title_language, card.text_language) == ("fr", "en")


def test_a_card_of_a_helpline_has_its_number(catalogue: Catalogue):
    assert catalogue.cards(["child-focus-116000"], "fr")["child-focus-116000"].phone == "116 000"


def test_makers_have_their_names_in_the_readers_language(catalogue: Catalogue):
    makers = catalogue.makers(["fake-bank-brochure"], "nl")["fake-bank-brochure"]

    assert [(one.id, one.name) for one in makers] == [("example-house", "Voorbeeldhuis"), ("maison-exemple", "Maison de l'Exemple")]


def test_the_vocabulary_comes_back_in_order(catalogue: Catalogue):
    assert catalogue.vocabulary() == tiny_vocabulary()


def test_labels_are_in_the_readers_language(catalogue: Catalogue):
    assert catalogue.labels("fr")["cyberbullying"] == "cyberharcèlement"


def test_the_catalogue_says_what_it_is(catalogue: Catalogue):
    assert catalogue.info() == tiny_info()


def test_a_sound_catalogue_has_no_mistakes(catalogue: Catalogue):
    assert catalogue.check() == ()


def test_threads_read_side_by_side(catalogue: Catalogue):
    seen: list[int] = []
    threads = [threading.Thread(target=lambda: seen.append(len(catalogue.ids()))) for _ in range(4)]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert seen == [12, 12, 12, 12]


def test_the_file_cannot_be_written_through_the_catalogue(catalogue: Catalogue):
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        catalogue._connection().connection.cursor().execute("DELETE FROM entry")


def test_the_same_records_in_any_order_make_the_same_bytes(tmp_path: Path):
    first, second = tmp_path / "first.sqlite", tmp_path / "second.sqlite"

    for path, records in ((first, tiny_records()), (second, tiny_records()[::-1])):
        write_catalogue(path, records=records, vocabulary=tiny_vocabulary(), info=tiny_info())
        compact(path)

    assert first.read_bytes() == second.read_bytes()


def test_a_folder_name_may_hold_anything(tmp_path: Path):
    folder = tmp_path / "à la #1? 100% ü"
    folder.mkdir()

    with Catalogue(tiny_catalogue(folder)) as catalogue:
        assert len(catalogue.ids()) == 12


def test_the_first_page_has_home_and_the_first_list(tmp_path: Path):
    page = read_first_page(tiny_catalogue(tmp_path), "de")

    assert page is not None
    assert page.total == 12
    assert [one.sheet_id for one in page.situations] == ["blackmailed-with-pictures", "account-hacked"]
    assert {one.id: one.count for one in page.groups}["group-bullying"] == 3
    assert page.cards[0].title == "Mein Konto wurde gehackt"
    assert page.facets["kind"] == {"sheet": 2, "helpline": 2, "organisation": 2, "resource": 6}


def test_the_first_page_has_a_door_for_each_kit(tmp_path: Path):
    path = tmp_path / "catalogue.sqlite"
    write_catalogue(path, records=(*tiny_records(), kit()), vocabulary=tiny_vocabulary(), info=tiny_info())
    page = read_first_page(path, "fr")

    assert page is not None
    assert page.kits == (KitDoor(id="kit-riddles", title="A week of riddles [fr]", count=3, minutes=55),)


def test_there_is_no_first_page_in_other_languages(tmp_path: Path):
    assert read_first_page(tiny_catalogue(tmp_path), "xx") is None


def test_a_missing_catalogue_is_named(tmp_path: Path):
    with pytest.raises(Problem) as caught:
        Catalogue(tmp_path / "catalogue.sqlite")

    assert (caught.value.code, caught.value.family) == ("catalogue-missing", Family.STORAGE)


@pytest.mark.parametrize("content", [b"", b"no database at all" * 100])
def test_a_file_that_is_no_catalogue_is_refused(tmp_path: Path, content: bytes):
    path = tmp_path / "catalogue.sqlite"
    path.write_bytes(content)

    with pytest.raises(Problem) as caught:
        Catalogue(path)

    assert caught.value.code == "catalogue-broken"


def test_a_cut_off_catalogue_is_refused(tmp_path: Path):
    path = tiny_catalogue(tmp_path)
    path.write_bytes(path.read_bytes()[:20_000])

    with pytest.raises(Problem) as caught:
        Catalogue(path)

    assert caught.value.code == "catalogue-broken"


def test_a_catalogue_of_another_schema_is_refused(tmp_path: Path):
    path = tiny_catalogue(tmp_path)
    change(path, "PRAGMA user_version = 99")

    with pytest.raises(Problem) as caught:
        Catalogue(path)

    assert caught.value.code == "catalogue-older-schema"


def test_an_altered_helpline_is_noticed_when_the_catalogue_opens(tmp_path: Path):
    path = tiny_catalogue(tmp_path)
    change(path, "UPDATE entry SET record = replace(record, '116 000', '116 001') WHERE kind = 'helpline'")

    with pytest.raises(Problem) as caught:
        Catalogue(path)

    assert caught.value.code == "catalogue-broken"


def test_an_altered_record_is_noticed_when_it_is_read(tmp_path: Path):
    path = tiny_catalogue(tmp_path)
    change(path, "UPDATE entry SET record = replace(record, 'Spiel', 'Zpiel') WHERE id = 'news-detective'")

    with Catalogue(path) as catalogue, pytest.raises(Problem) as caught:
        catalogue.record("news-detective")

    assert caught.value.code == "catalogue-broken"


def test_an_altered_card_is_noticed_when_it_is_read(tmp_path: Path):
    path = tiny_catalogue(tmp_path)
    change(path, "UPDATE card SET card = replace(card, '116 000', '116 001') WHERE id = 'child-focus-116000'")

    with Catalogue(path) as catalogue, pytest.raises(Problem) as caught:
        catalogue.cards(["child-focus-116000"], "nl")

    assert caught.value.code == "catalogue-broken"


def test_a_check_names_every_altered_record(tmp_path: Path):
    path = tiny_catalogue(tmp_path)
    change(path, "UPDATE entry SET record = record || ' ' WHERE id IN ('news-detective', 'old-website')")

    with Catalogue(path) as catalogue:
        mistakes = catalogue.check()

    assert [(one.code, one.facts["id"]) for one in mistakes] == [
        ("record-altered", "news-detective"),
        ("record-altered", "old-website"),
    ]


def change(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()
