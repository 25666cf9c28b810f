# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""YAML as texts: whatever is written comes back as it stands, and nothing that anybody writes raises."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bbico_desktop.authoring.yaml_texts import field_name, read_source

shared_path = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
words = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=20)
values = st.recursive(words, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3), max_leaves=12)


@pytest.mark.parametrize("written", ["no", "1e3", "2026-11-24", "012", "~", "null", "true", "0x1f", "1:30", "=", "<<"])
def test_nothing_is_taken_for_anything_but_a_text(tmp_path: Path, written: str) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(f"field: {written}\n", encoding="utf-8")
    assert read_source(file, "a.yaml")[0].value == {"field": written}


@shared_path
@given(st.dictionaries(words, values, min_size=1, max_size=5))
def test_what_is_written_comes_back(tmp_path: Path, value: dict[str, object]) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(yaml.safe_dump(value, allow_unicode=True, width=10_000), encoding="utf-8")
    source, mistakes = read_source(file, "a.yaml")
    assert mistakes == ()
    assert source.value == value
    assert all((name,) in source.lines for name in value)


@shared_path
@given(st.text(st.sampled_from("ab: -[]{}&*!%|>'\"\n\t#,?@`\\\u2028\x85é") | st.characters(codec="utf-8"), max_size=60))
def test_any_text_is_read_or_refused(tmp_path: Path, content: str) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(content, encoding="utf-8", newline="")
    source, mistakes = read_source(file, "a.yaml")
    assert bool(mistakes) is not bool(source.value) or content.strip().startswith("{")


def test_a_path_reads_as_an_editor_counts() -> None:
    assert field_name(("do_now", 1, "text", "fr")) == "do_now[2].text.fr"
    assert field_name(()) == ""
