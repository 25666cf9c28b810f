# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Words are found whatever their accents and capitals, and marked without becoming HTML."""

from hypothesis import given
from hypothesis import strategies as st

from bbico_desktop.domain.facets import folded
from bbico_desktop.gui.text_places import marked_html, spans_of

TEXTS = st.text(st.characters(categories=("L", "N", "P", "Z")), max_size=40)


def test_accents_and_capitals_do_not_matter():
    assert [("Élève et cœur"[a:b]) for a, b in spans_of("Élève et cœur", "COEUR")] == ["cœur"]
    assert spans_of("Straße", "strasse") == [(0, 6)]
    assert spans_of("anything", "  ") == []


def test_what_is_marked_stays_text():
    html = marked_html("a <b> & b\nb", spans_of("a <b> & b\nb", "b"), "s", current=1, current_style="c")

    assert html == ('a &lt;<span style="s">b</span>&gt; &amp; <span style="c">b</span><br><span style="s">b</span>')


@given(text=TEXTS, words=TEXTS)
def test_places_lie_in_the_text_one_behind_the_other(text: str, words: str):
    spans = spans_of(text, words)

    assert all(0 <= begin < end <= len(text) for begin, end in spans)
    assert spans == sorted(spans)
    assert all(folded(words.strip())[:1] in folded(text[begin:end]) for begin, end in spans)
