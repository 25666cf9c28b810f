# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Stems: an index made with PyStemmer may be asked where only Python's stemmers are, and the other way round (decision 0010)."""

from functools import cache
from importlib import import_module

import pytest
import Stemmer

from bbico_desktop.domain.facets import folded
from bbico_desktop.searching.analysis import ALGORITHMS, content_words
from tests.whole_catalogue import whole_catalogue

WORDS = 2_000


@cache
def words_of_the_catalogue() -> tuple[str, ...]:
    """Return words of titles and summaries, some of them, and as they are folded."""
    texts = (text for one in whole_catalogue().records for of in (one.title, one.summary) for text in of.values())
    words = sorted({token.word for text in texts for token in content_words(text)})
    some = words[:: len(words) // WORDS]
    return (*some, *(folded(word) for word in some))


@pytest.mark.parametrize("algorithm", ALGORITHMS.values())
def test_c_and_python_stem_alike(algorithm: str):
    module = import_module(f"snowballstemmer.{algorithm}_stemmer")
    slow = getattr(module, f"{algorithm.title().replace('_', '')}Stemmer")()
    words = words_of_the_catalogue()

    assert [Stemmer.Stemmer(algorithm).stemWord(word) for word in words] == [slow.stemWord(word) for word in words]
