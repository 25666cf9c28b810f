# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The models of the search page: rows in, roles out."""

import pytest
from PySide6.QtCore import QModelIndex, Qt

from bbico_desktop.domain.queries import Filters
from bbico_desktop.gui.catalogue_words import CatalogueWords, read_words
from bbico_desktop.gui.facet_rows import facet_rows
from bbico_desktop.gui.models.facet_list import FacetList, FacetRole, FacetRow, Line
from bbico_desktop.gui.models.result_list import ResultList, Role
from bbico_desktop.gui.result_rows import result_row
from tests.gui.fakes import FakeServices

NOWHERE = QModelIndex()


def words_in(services: FakeServices, language: str) -> CatalogueWords:
    return read_words(services, language)  # type: ignore[arg-type]


def rows_in(services: FakeServices, language: str, *ids: str) -> list:
    cards = services.browsing.cards(ids, language)
    return [result_row(cards[one], words_in(services, language)) for one in ids]


def test_the_result_list_is_a_sound_model(qtmodeltester, services: FakeServices):
    model = ResultList()
    model.show_rows(rows_in(services, "nl", "edubox-fake-news", "critiquer-l-info"), total=2)
    qtmodeltester.check(model)


def test_a_card_says_the_facts_that_decide(services: FakeServices):
    row = rows_in(services, "nl", "edubox-fake-news")[0]

    assert row.title == "EDUbox Nepnieuws: je checklist voor misleidende informatie"
    assert row.below == "Mediawijs, VRT"
    assert [chip.text for chip in row.chips] == ["Lespakket", "50 min", "ages 12–18", "Works on paper", "Gratis"]
    assert row.badge == ""


def test_a_card_in_another_language_says_so(services: FakeServices):
    row = rows_in(services, "nl", "critiquer-l-info")[0]

    assert "in French" in [chip.text for chip in row.chips]
    assert row.badge == "text in English"


def test_helplines_and_help_sheets_are_warm(services: FakeServices):
    rows = rows_in(services, "en", "child-focus-116000", "blackmailed-with-pictures", "edubox-fake-news")

    assert [row.warm for row in rows] == [True, True, False]
    assert "116 000" in [chip.text for chip in rows[0].chips]


def test_a_row_speaks_title_and_facts(services: FakeServices):
    model = ResultList()
    model.show_rows(rows_in(services, "en", "critiquer-l-info"), total=1)
    index = model.index(0)

    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken.startswith("Critiquer l'info. Dossier. in French. Downloadable. Média Animation")
    assert index.data() == "Critiquer l'info"
    assert index.data(Role.ROW).id == "critiquer-l-info"


def test_more_is_wanted_once_a_page_until_all_rows_are_there(qtbot, services: FakeServices):
    model = ResultList()
    model.show_rows(rows_in(services, "en", "critiquer-l-info"), total=2)

    with qtbot.waitSignal(model.wanted_more):
        model.fetchMore(NOWHERE)
    assert not model.canFetchMore(NOWHERE)

    model.add_rows(rows_in(services, "en", "edubox-fake-news"))
    assert (model.rowCount(), model.canFetchMore(NOWHERE)) == (2, False)


def test_a_page_that_never_comes_ends_the_list(services: FakeServices):
    model = ResultList()
    model.show_rows(rows_in(services, "en", "critiquer-l-info"), total=9)

    model.add_rows([])

    assert not model.canFetchMore(NOWHERE)


@pytest.fixture
def counts(services: FakeServices) -> dict:
    return services.browsing.first_page("en").facets


def test_the_facet_list_is_a_sound_model(qtmodeltester, services: FakeServices, counts: dict):
    model = FacetList()
    model.show_rows(facet_rows(counts, Filters(), words_in(services, "en"), ()))
    qtmodeltester.check(model)


def test_facets_show_the_most_frequent_values_first_and_the_unknown_last(services: FakeServices, counts: dict):
    rows = [
        row
        for row in facet_rows(counts, Filters(), words_in(services, "en"), ())
        if row.facet == "language" and row.line == Line.VALUE
    ]

    assert rows[0].text == "English"
    assert [row.count for row in rows] == sorted((row.count for row in rows), reverse=True)


def test_long_facets_are_short_until_opened(services: FakeServices, counts: dict):
    words = words_in(services, "en")
    closed = [row for row in facet_rows(counts, Filters(), words, ()) if row.facet == "type"]
    opened = [row for row in facet_rows(counts, Filters(), words, {"type"}) if row.facet == "type"]

    assert [row.line for row in closed][-1] == Line.MORE
    assert len([row for row in opened if row.line == Line.VALUE]) == len(counts["type"])


def test_a_chosen_value_is_always_shown(services: FakeServices, counts: dict):
    rows = facet_rows(counts, Filters(chosen={"type": frozenset({"organisation"})}), words_in(services, "en"), ())

    assert [row.value for row in rows if row.checked] == ["organisation"]


def test_a_facet_without_a_choice_is_left_out(services: FakeServices):
    assert facet_rows({"price": {}, "type": {"game": 3}}, Filters(), words_in(services, "en"), ()) == []


def test_rows_of_the_facet_list_know_their_place_and_state(services: FakeServices, counts: dict):
    model = FacetList()
    model.show_rows(facet_rows(counts, Filters(chosen={"type": frozenset({"game"})}), words_in(services, "en"), ()))
    row = next(model.index(n) for n in range(model.rowCount()) if model.index(n).data(FacetRole.ROW).value == "game")

    assert row.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Type: Game, 40 found"
    assert model.place_of(row.data(FacetRole.ROW)) == row.row()
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable


def test_the_same_lines_with_other_counts_keep_their_place(qtbot):
    model = FacetList()
    model.show_rows([FacetRow(line=Line.VALUE, facet="type", text="Game", value="game", count=1)])

    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show_rows([FacetRow(line=Line.VALUE, facet="type", text="Game", value="game", count=2)])
