# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What must hold for the vocabularies and for the header of the pack."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bbico_desktop.authoring.record_checks import is_date, is_id
from bbico_desktop.authoring.texts import localized_of
from bbico_desktop.authoring.written import Level, Scheme, Written
from bbico_desktop.authoring.yaml_texts import FieldPath, Source
from bbico_desktop.domain.languages import LANGUAGES, Localized
from bbico_desktop.domain.problems import Mistake, Place
from bbico_desktop.domain.vocabulary import SCHEMES, Concept, Vocabulary
from bbico_desktop.packs.content import PackMeta

BROADER_SCHEME = {"topic": "topic_group"}
NEED_SCOPE_NOTE = frozenset({"topic", "topic_group", "situation", "needs", "bridge"})
NEED_ICON = frozenset({"topic_group", "situation", "type"})
_VERSION = re.compile(r"\d+\.\d+\.\d+")


def check_vocabulary(schemes: Sequence[Written[Scheme]], vocabulary: Vocabulary, level: Level) -> Iterator[Mistake]:
    """Yield what is wrong with the vocabularies, each by itself and among the others."""
    present = {written.value.scheme for written in schemes}
    for scheme in SCHEMES:
        if scheme not in present:
            yield Mistake(code="scheme-missing", place=Place(file=f"vocabulary/{scheme}.yaml"), facts={"scheme": scheme})
    labels: dict[str, tuple[Localized, str]] = {}
    for written in schemes:
        yield from _check_scheme(written)
        for number, concept in enumerate(written.value.concepts):
            path: FieldPath = ("concepts", number)
            yield from _check_concept(written.source, path, concept, vocabulary)
            if level == "release" and concept.scheme in NEED_SCOPE_NOTE:
                yield from _check_four(written.source, (*path, "scope_note"), concept.scope_note)
            pref, scheme = labels.setdefault(concept.id, (concept.pref, concept.scheme))
            if pref != concept.pref:
                yield written.source.mistake("labels-differ", (*path, "pref"), id=concept.id, scheme=scheme)


def _check_scheme(written: Written[Scheme]) -> Iterator[Mistake]:
    scheme, source = written.value, written.source
    if scheme.scheme not in SCHEMES:
        yield source.mistake("scheme-unknown", ("scheme",), scheme=scheme.scheme)
    if source.file.rsplit("/", 1)[-1] != f"{scheme.scheme}.yaml":
        yield source.mistake("scheme-not-file-name", ("scheme",), scheme=scheme.scheme)
    yield from _check_four(source, ("title",), scheme.title)
    seen: set[str] = set()
    for number, concept in enumerate(scheme.concepts):
        if concept.id in seen:
            yield source.mistake("concept-twice", ("concepts", number, "id"), id=concept.id)
        seen.add(concept.id)


def _check_concept(source: Source, path: FieldPath, concept: Concept, vocabulary: Vocabulary) -> Iterator[Mistake]:
    if not is_id(concept.id):
        yield source.mistake("id-not-kebab", (*path, "id"), id=concept.id, limit=64)
    yield from _check_four(source, (*path, "pref"), concept.pref)
    for place, texts in localized_of(concept):
        yield from (
            source.mistake("language-unknown", (*path, *place, code), language=code) for code in texts if code not in LANGUAGES
        )
    broader = BROADER_SCHEME.get(concept.scheme, concept.scheme)
    references = [("broader", number, id_, broader) for number, id_ in enumerate(concept.broader)]
    references += [("topics", number, id_, "topic") for number, id_ in enumerate(concept.topics)]
    references += [("close_match", number, id_, "framework") for number, id_ in enumerate(concept.close_match)]
    for name, number, id_, scheme in references:
        if id_ not in vocabulary.ids(scheme):
            yield source.mistake("concept-unknown", (*path, name, number), id=id_, scheme=scheme)
    if concept.scheme in BROADER_SCHEME and len(concept.broader) != 1:
        yield source.mistake("not-one-group", (*path, "broader"), id=concept.id)
    if concept.scheme in NEED_ICON and concept.icon is None:
        yield source.mistake("field-missing", (*path, "icon"), name="icon")


def _check_four(source: Source, path: FieldPath, texts: Localized) -> Iterator[Mistake]:
    for language in LANGUAGES:
        if not texts.get(language):
            yield source.mistake("sheet-language-missing", (*path, language), language=language)


def check_header(written: Written[PackMeta]) -> Iterator[Mistake]:
    """Yield what is wrong with `pack.yaml`."""
    header, source = written.value, written.source
    if not is_id(header.pack):
        yield source.mistake("id-not-kebab", ("pack",), id=header.pack, limit=64)
    if header.seq < 1:
        yield source.mistake("not-allowed", ("seq",), reason="1 or more")
    if not is_date(header.issued) or header.issued.count("-") != 2:
        yield source.mistake("not-a-date", ("issued",), value=header.issued)
    if not _VERSION.fullmatch(header.minimum_program):
        yield source.mistake("not-allowed", ("minimum_program",), reason="three numbers with dots, such as 0.1.0")
    yield from _check_four(source, ("title",), header.title)
