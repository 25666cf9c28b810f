# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the program ships, grown to 10,000 entries: the real catalogue, and made-up entries with its real facets beside it."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from bbico_desktop.domain.records import AnyRecord, Resource
from bbico_desktop.packs.builder import build_pack
from bbico_desktop.packs.content import PackContent
from bbico_desktop.packs.edition_builder import EditionBuilder
from bbico_desktop.packs.editions import SHIPPED_EDITION, SHIPPED_PACK, read_edition
from bbico_desktop.packs.reader import read_pack
from bbico_desktop.packs.search_files import OwnSearchFiles
from tests.benchmarks import corpus
from tests.benchmarks.search_engines import KEPT, kept
from tests.benchmarks.search_rows import as_record
from tests.packs.making import PROGRAM, development_key, development_trust, tiny_meta
from tests.whole_catalogue import SHIPPED, whole_catalogue

ENTRIES = 10_000


def shipped() -> Path:
    """Return a folder like the one that is shipped, made now unless it was made before from the same sources."""
    like = read_edition(SHIPPED / SHIPPED_EDITION, shipped=True)
    if like is None:
        raise SystemExit("nothing is shipped yet: make shipped")
    folder = KEPT / f"shipped-{ENTRIES}-{like.digest[:8]}"
    for former in KEPT.glob(f"shipped-{ENTRIES}-*"):
        if former != folder:
            shutil.rmtree(former)
    return kept(folder, partial(_make, entries=ENTRIES))


def _make(to: Path, *, entries: int) -> None:
    shutil.copytree(SHIPPED, to, ignore=shutil.ignore_patterns(SHIPPED_EDITION))
    (to / SHIPPED_EDITION).mkdir()
    whole = whole_catalogue()
    records = (*whole.records, *_made_up(whole.records, entries - len(whole.records)))
    build_pack(
        PackContent(meta=tiny_meta(seq=1), records=records, vocabulary=whole.vocabulary), to / SHIPPED_PACK, key=development_key()
    )
    pack = read_pack(to / SHIPPED_PACK, trust=development_trust(), program_version=PROGRAM)
    EditionBuilder(search_files=OwnSearchFiles()).build(to / SHIPPED_EDITION, [pack], with_index=True)


def _made_up(real: Sequence[AnyRecord], count: int) -> Iterator[Resource]:
    """Yield made-up resources, each with the facets of a real one."""
    chance = random.Random(7)
    patterns = [one for one in real if isinstance(one, Resource)]
    for document in corpus.documents(count):
        pattern, record = chance.choice(patterns), as_record(document)
        yield replace(
            pattern,
            id=f"made-up-{document.number}",
            title=record.title,
            summary=record.summary,
            url=record.url,
            sources=record.sources,
            former_ids=(),
        )
