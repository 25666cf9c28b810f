# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Reads a folder of records: `pack.yaml`, `vocabulary/`, and a folder for each kind; every mistake of all files in one report."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

from bbico_desktop.authoring.advice import advice_on
from bbico_desktop.authoring.checks import check_all
from bbico_desktop.authoring.shapes import Shapes
from bbico_desktop.authoring.written import KIND_FOLDERS, Level, Reading, Scheme, Written, WrittenRecord
from bbico_desktop.authoring.yaml_texts import Source, read_source
from bbico_desktop.domain.problems import Mistake, Place
from bbico_desktop.domain.records import RECORD_TYPES, AnyRecord
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.packs.content import PackMeta

T = TypeVar("T")

PACK_FILE = "pack.yaml"
VOCABULARY_FOLDER = "vocabulary"
TEXT_SUFFIX = ".md"


def read_folder(folder: Path, level: Level = "release") -> Reading:
    """Return what a folder of records says, with every mistake in it; nothing is raised for what people wrote."""
    reader = _FolderReader(folder)
    header = reader.header()
    schemes = list(reader.schemes())
    records = list(reader.records())
    reader.name_unread()
    vocabulary = Vocabulary(concepts=tuple(concept for written in schemes for concept in written.value.concepts))
    found = check_all(records=records, schemes=schemes, vocabulary=vocabulary, header=header, level=level)
    return Reading(
        records=tuple(sorted((written.value for written in records), key=lambda record: record.id)),
        vocabulary=vocabulary,
        pack=header.value if header else None,
        mistakes=_in_order([*reader.mistakes, *_not_said_before(reader.mistakes, found)]),
        written=tuple(records),
    )


def advice_for(reading: Reading) -> tuple[Mistake, ...]:
    """Return what an editor should look at again, in the order of the files. It weighs every sentence: only who shows it asks."""
    return _in_order(list(advice_on(reading.written)))


def _not_said_before(said: list[Mistake], found: Iterator[Mistake]) -> Iterator[Mistake]:
    """Leave out what only follows from a field of the wrong shape, which has been named already."""
    wrong = {(mistake.place.file, _top_field(mistake)) for mistake in said}
    return (mistake for mistake in found if (mistake.place.file, _top_field(mistake)) not in wrong)


def _top_field(mistake: Mistake) -> str:
    return mistake.place.field.split(".")[0].split("[")[0]


def _in_order(mistakes: list[Mistake]) -> tuple[Mistake, ...]:
    unique = {(mistake.code, mistake.place, tuple(sorted(mistake.facts.items()))): mistake for mistake in mistakes}
    return tuple(sorted(unique.values(), key=lambda one: (one.place.file, one.place.line, one.place.field, one.code)))


class _FolderReader:
    """Reads the files of one folder and keeps what is wrong with them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._shapes = Shapes()
        self._known: set[Path] = set()
        self.mistakes: list[Mistake] = []

    def header(self) -> Written[PackMeta] | None:
        path = self._folder / PACK_FILE
        if not path.is_file():
            self.mistakes.append(Mistake(code="pack-file-missing", place=Place(file=PACK_FILE)))
            return None
        source = self._source(path)
        header = self._shaped(PackMeta, source, source.value)
        return Written(value=header, source=source) if header else None

    def schemes(self) -> Iterator[Written[Scheme]]:
        for path in self._files(VOCABULARY_FOLDER):
            source = self._source(path)
            concepts = source.value.get("concepts")
            value: dict[str, Any] = dict(source.value)
            if isinstance(concepts, list):
                named = {"scheme": source.value.get("scheme", "")}
                value["concepts"] = [{**one, **named} if isinstance(one, dict) else one for one in concepts]
            scheme = self._shaped(Scheme, source, value)
            if scheme is not None:
                yield Written(value=scheme, source=source)

    def records(self) -> Iterator[WrittenRecord]:
        for folder, kind in KIND_FOLDERS.items():
            texts = {path.name: path for path in self._files(folder, TEXT_SUFFIX)}
            for path in self._files(folder):
                source = self._source(path)
                record = self._record(source, kind, self._bodies(source, path.stem, texts)) if source.value else None
                if record is not None:
                    yield Written(value=record, source=source)
            for name in sorted(texts):
                self.mistakes.append(Mistake(code="text-without-record", place=Place(file=f"{folder}/{name}")))

    def _record(self, source: Source, kind: str, bodies: dict[str, str]) -> AnyRecord | None:
        fields = dict(source.value)
        written_kind = fields.pop("kind", None)
        if written_kind != kind:
            self.mistakes.append(source.mistake("kind-not-folder", ("kind",), kind=written_kind or "–", wanted=kind))
        if bodies:
            fields["body"] = bodies
        return self._shaped(RECORD_TYPES[kind], source, fields)

    def _bodies(self, source: Source, stem: str, texts: dict[str, Path]) -> dict[str, str]:
        """Take the long texts that stand beside a record, `<id>.<language>.md`."""
        bodies = {}
        for name in [name for name in texts if name.startswith(f"{stem}.") and name.count(".") == 2]:
            path = texts.pop(name)
            try:
                bodies[name.split(".")[1]] = path.read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError):
                self.mistakes.append(source.mistake("text-unreadable", ("body",), name=name))
        return bodies

    def _files(self, folder: str, suffix: str = ".yaml") -> list[Path]:
        found = sorted(path for path in (self._folder / folder).glob(f"*{suffix}") if path.is_file())
        self._known.update(found)
        return found

    def name_unread(self) -> None:
        """Name the files in folders below that nobody asked for, such as `x.yml`: a record must not be missing unseen."""
        for path in sorted(self._folder.glob("*/**/*")):
            name = path.relative_to(self._folder).as_posix()
            if path not in self._known and path.is_file() and not name.startswith(".") and "/." not in name:
                self.mistakes.append(Mistake(code="text-without-record", place=Place(file=name)))

    def _source(self, path: Path) -> Source:
        source, mistakes = read_source(path, path.relative_to(self._folder).as_posix())
        self.mistakes.extend(mistakes)
        return source

    def _shaped(self, wanted: type[T], source: Source, value: dict[str, Any]) -> T | None:
        if not source.value:
            return None
        shaped, mistakes = self._shapes.read(wanted, source, value)
        self.mistakes.extend(mistakes)
        return shaped
