# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""All checks of a folder together, in the order in which an editor reads them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bbico_desktop.authoring.record_checks import Known, check_ids_among, check_record, is_date
from bbico_desktop.authoring.refused import Numbers
from bbico_desktop.authoring.sheet_checks import check_sheets
from bbico_desktop.authoring.text_checks import check_texts
from bbico_desktop.authoring.vocabulary_checks import check_header, check_vocabulary
from bbico_desktop.authoring.written import Level, Scheme, Written, WrittenRecord
from bbico_desktop.domain.problems import Mistake
from bbico_desktop.domain.records import RECORD_TYPES, Helpline, kind_of
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.packs.content import PackMeta


def check_all(
    *,
    records: Sequence[WrittenRecord],
    schemes: Sequence[Written[Scheme]],
    vocabulary: Vocabulary,
    header: Written[PackMeta] | None,
    level: Level,
) -> Iterator[Mistake]:
    """Yield everything that is wrong with what the files say, but for their shape, which the reader has seen to."""
    if header is not None:
        yield from check_header(header)
    yield from check_vocabulary(schemes, vocabulary, level)
    yield from check_ids_among(records)
    known = _known(records, vocabulary, header)
    numbers = Numbers(_helpline_numbers(records))
    for written in records:
        yield from check_record(written, known)
        yield from check_texts(written, numbers=numbers, vocabulary=vocabulary, level=level)
    yield from check_sheets(records, vocabulary, level)


def _known(records: Sequence[WrittenRecord], vocabulary: Vocabulary, header: Written[PackMeta] | None) -> Known:
    ids: dict[str, frozenset[str]] = {
        kind: frozenset(one.value.id for one in records if kind_of(one.value) == kind) for kind in RECORD_TYPES
    }
    ids["entry"] = frozenset[str]().union(*ids.values())
    issued = header.value.issued if header and is_date(header.value.issued) else ""
    return Known(ids=ids, vocabulary=vocabulary, latest=issued)


def _helpline_numbers(records: Sequence[WrittenRecord]) -> Iterator[str]:
    for written in records:
        if isinstance(written.value, Helpline):
            yield from (one.number for one in written.value.phone)
            if written.value.sms:
                yield written.value.sms
