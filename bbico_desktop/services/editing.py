# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""From records as people write them to a pack: the only service that loads `authoring`, with its YAML and its checks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bbico_desktop.domain.problems import Family, Mistake, Problem
from bbico_desktop.foundation.files import write_for_reader

Level = Literal["draft", "release"]
LEVELS: tuple[Level, ...] = ("draft", "release")


@dataclass(frozen=True, slots=True, kw_only=True)
class PackMade:
    """A pack that was written; an unsigned one cannot be installed, a development one can be made by anybody."""

    path: Path
    pack: str
    seq: int
    records: int
    signed: bool
    development: bool
    advice: tuple[Mistake, ...] = ()


class Editing:
    """Check records and make packs of them."""

    def build_pack(
        self, folder: Path, out: Path, *, level: Level = "release", key: Path | None = None, with_advice: bool = False
    ) -> PackMade:
        """Write a pack, whole or not at all; without `key` it is unsigned, and advice takes time, so it is given on demand.

        Raises Problem `records-mistakes` (BAD_INPUT) with every mistake of every file, and others for key, folder and disk.
        """
        from bbico_desktop.packs.builder import pack_bytes
        from bbico_desktop.packs.content import PackContent
        from bbico_desktop.packs.signing import key_from_file

        try:
            from bbico_desktop.authoring.publisher import publish
            from bbico_desktop.authoring.reader import advice_for, read_folder
        except ModuleNotFoundError as error:
            raise Problem("authoring-missing", Family.STORAGE, module=error.name) from error
        _check_folder(folder)
        signing_key = key_from_file(key) if key else None
        reading = read_folder(folder, level)
        published = publish(reading)
        meta = published.header
        content = PackContent(meta=meta, records=published.records, vocabulary=published.vocabulary)
        write_for_reader(out, pack_bytes(content, key=signing_key))
        return PackMade(
            path=out,
            pack=meta.pack,
            seq=meta.seq,
            records=len(published.records),
            signed=signing_key is not None,
            development=signing_key is not None and signing_key.development,
            advice=advice_for(reading) if with_advice else (),
        )


def _check_folder(folder: Path) -> None:
    if not folder.exists():
        raise Problem("input-folder-missing", Family.BAD_INPUT, path=folder)
    if not folder.is_dir():
        raise Problem("input-not-a-folder", Family.BAD_INPUT, path=folder)
