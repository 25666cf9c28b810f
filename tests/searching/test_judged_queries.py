# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Both engines give the same answer to what people type. How good it is, `tools/search_quality.py` measures."""

import pytest

from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.services.judged_queries import read_judged
from tests.searching.conftest import Searched
from tools.search_quality import JUDGED


@pytest.mark.parametrize("language", LANGUAGES)
def test_judged_queries_find_the_same_in_both_engines(real: Searched, language: Language):
    judged, _ = read_judged(JUDGED.read_text(encoding="utf-8"), JUDGED.name)

    missed = [one.words for one in judged if one.language == language and not real.ids(one.words, language=language)]

    assert missed == []
