# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

from typing import Any, cast

from bbico_desktop.domain.records import AnyRecord, Resource, Sheet
from bbico_desktop.services.browsing import Rows
from bbico_desktop.services.coverage import Coverage, Gap


class Shelf:
    """A catalogue of records in memory."""

    def __init__(self, *records: AnyRecord) -> None:
        self._records = {record.id: record for record in records}

    def ids(self, kind: str | None = None, type: str | None = None) -> tuple[str, ...]:  # noqa: A002
        wanted = Resource if kind == "resource" else Sheet
        return tuple(id_ for id_, record in self._records.items() if isinstance(record, wanted))

    def record(self, id: str) -> AnyRecord | None:  # noqa: A002
        return self._records.get(id)


def guide(id_: str, language: str, **more: Any) -> Resource:
    fields = {"topics": ("privacy",), "audiences": ("teachers",), "format": ("pdf",), "year": 2024} | more
    return Resource(id=id_, type="guide", title={"nl": id_}, languages=(language,), **fields)


def gaps_of(*records: AnyRecord) -> tuple[Gap, ...]:
    return Coverage(catalogue=lambda: cast("Rows", Shelf(*records))).gaps(today_year=2026)


def test_a_language_without_anything_is_a_gap_as_large_as_what_the_others_have():
    gaps = gaps_of(guide("a", "nl"), guide("b", "nl"), guide("c", "fr"))

    assert [(gap.language, gap.lack, gap.elsewhere) for gap in gaps] == [("de", "nothing", 3)]


def test_nothing_on_paper_and_only_old_things_are_gaps_too():
    gaps = gaps_of(guide("a", "nl"), guide("b", "fr", format=("online",)), guide("c", "de", year=2012))

    assert {(gap.language, gap.lack, gap.newest_year) for gap in gaps} == {
        ("fr", "nothing-on-paper", 2024),
        ("de", "only-old", 2012),
    }


def test_what_nobody_has_is_no_gap():
    assert gaps_of() == ()


def test_a_sheet_of_ours_fills_all_languages():
    sheet = Sheet(
        id="s",
        type="explain-sheet",
        title={"en": "s"},
        languages=("nl", "fr", "de", "en"),
        topics=("privacy",),
        audiences=("teachers",),
    )

    assert gaps_of(guide("a", "nl"), sheet) == ()
