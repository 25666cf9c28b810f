# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Lay a reader's own things over the search of a catalogue; after a change only what was changed is analysed again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import NamedTuple

from bbico_desktop.domain.facets import in_static_order
from bbico_desktop.domain.own_things import OwnMaterial, PageText
from bbico_desktop.domain.records import AnyRecord, Resource
from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.searching.answering import Answering
from bbico_desktop.searching.bridging import Bridge, bridge_labels
from bbico_desktop.searching.documents import documents_of
from bbico_desktop.searching.kept_texts import KeptTexts, key_of
from bbico_desktop.searching.lexicon import ExtendedLexicon, MoreWords
from bbico_desktop.searching.memory_index import MemoryIndex
from bbico_desktop.searching.overlay import OverlaidTables, OverlayIndex
from bbico_desktop.searching.own_pages import Pages
from bbico_desktop.searching.own_texts import OwnText, OwnTexts, text_from_plain, text_to_plain

_ENTRY, _NOTE, _DOCUMENT = "entry", "note", "document"


class _Key(NamedTuple):
    """What a text is; of documents with one name at one entry, `nth` tells them apart."""

    kind: str
    entry_id: str
    document: str = ""
    nth: int = 0


@dataclass(frozen=True, slots=True)
class _Held:
    """A text that is in memory: what it was made of, its place there, its analysed form."""

    content: object
    key: bytes
    place: int
    text: OwnText


@dataclass(frozen=True, slots=True)
class Laid:
    """The search over all, and {entry: its documents}."""

    answering: Answering
    documents: Mapping[str, Sequence[Pages]]


class OwnLayer:
    """Own things over one catalogue."""

    def __init__(self, base: Answering, vocabulary: Vocabulary, kept: KeptTexts) -> None:
        self._base = base
        self._kept = kept
        self._vocabulary = vocabulary
        self._broader = {concept.id: concept.broader for concept in vocabulary}
        self._numbers = {entry_id: number for number, entry_id in enumerate(base.tables.ids)}
        self._bridge_key = self._key_of("bridge")
        bridge = Bridge(kept.value(self._bridge_key, lambda: bridge_labels(vocabulary)))
        self._texts = OwnTexts(index=base.index, lexicon=base.tables.lexicon, bridge=bridge)
        self._memory = MemoryIndex()
        self._words = MoreWords()
        self._places = count()
        self._held: dict[_Key, _Held] = {}
        self._documents: dict[str, SearchDocument] = {}

    def laid(self, material: OwnMaterial) -> Laid:
        """Return the search over the catalogue and this; what an earlier call returned must not be asked any more."""
        entries = [one for one in in_static_order(material.entries) if one.id not in self._numbers]
        numbers = self._numbers | {one.id: number for number, one in enumerate(entries, len(self._numbers))}
        self._hold({key: content for key, content in _contents(entries, material) if key.entry_id in numbers})
        texts: dict[int, list[OwnText]] = {}
        for key, held in self._held.items():
            texts.setdefault(numbers[key.entry_id], []).append(held.text)
        index = OverlayIndex(
            base=self._base.index,
            count=self._base.tables.count,
            memory=self._memory,
            numbers={held.place: numbers[key.entry_id] for key, held in self._held.items()},
            texts=texts,
        )
        tables = OverlaidTables(
            base=self._base.tables,
            own=[replace(self._documents[one.id], number=numbers[one.id]) for one in entries],
            bridged=((concept, number) for number, every in texts.items() for text in every for concept in text.bridged),
            broader=self._broader,
            lexicon=ExtendedLexicon(self._base.tables.lexicon, self._words),
        )
        return Laid(Answering(name=self._base.name, index=index, tables=tables), self._pages())

    def _hold(self, contents: Mapping[_Key, object]) -> None:
        """Have just these texts in memory: {what it is: what it is made of}."""
        for key, held in list(self._held.items()):
            if contents.get(key) != held.content:
                self._forget(key, held)
        fresh = {key: content for key, content in contents.items() if key not in self._held}
        new_entries = [content for content in fresh.values() if isinstance(content, Resource)]
        self._documents |= {one.id: one for one in documents_of(new_entries, self._vocabulary)}
        for key, content in fresh.items():
            held = self._new(key, content)
            self._memory.add(held.place, held.text.terms, held.text.words)
            self._words.add(held.text.spelled)
            self._held[key] = held
        self._texts.forget_words()
        self._kept.save({self._bridge_key, *(held.key for held in self._held.values())})

    def _forget(self, key: _Key, held: _Held) -> None:
        del self._held[key]
        self._memory.remove(held.place, held.text.terms, held.text.words)
        self._words.remove(held.text.spelled)
        if key.kind == _ENTRY:
            del self._documents[key.entry_id]

    def _new(self, key: _Key, content: object) -> _Held:
        """Return a text with its analysed form: as it was kept, else worked out now."""
        kept_at = self._key_of(self._documents[key.entry_id] if key.kind == _ENTRY else content)
        text = text_from_plain(self._kept.value(kept_at, lambda: text_to_plain(self._analysed(key, content))))
        return _Held(content, kept_at, next(self._places), text)

    def _key_of(self, content: object) -> bytes:
        """Return what something is kept under: compounds and bridge concepts are those of one catalogue."""
        return key_of(self._base.tables.lexicon.fingerprint, content)

    def _analysed(self, key: _Key, content: object) -> OwnText:
        if isinstance(content, str):
            return self._texts.note(content)
        if isinstance(content, tuple):
            return self._texts.document([page.text for page in content])
        return self._texts.entry(self._documents[key.entry_id])

    def _pages(self) -> dict[str, list[Pages]]:
        found: dict[str, list[Pages]] = {}
        for key, held in self._held.items():
            if isinstance(held.content, tuple):
                pages = Pages(key.document, [page.number for page in held.content], held.text)
                found.setdefault(key.entry_id, []).append(pages)
        return found


def _contents(entries: Sequence[AnyRecord], material: OwnMaterial) -> Iterator[tuple[_Key, object]]:
    """Yield what each text is and what it is made of: a record, a note, the pages of a document."""
    yield from ((_Key(_ENTRY, one.id), one) for one in entries)
    yield from ((_Key(_NOTE, entry_id), note) for entry_id, note in material.notes.items())
    for entry_id, pages in material.pages.items():
        seen: Counter[str] = Counter()
        for document in _by_document(pages):
            name = document[0].document
            yield _Key(_DOCUMENT, entry_id, name, seen[name]), document
            seen[name] += 1


def _by_document(pages: Sequence[PageText]) -> Iterator[tuple[PageText, ...]]:
    """Yield the pages of each document; of two that have one name, the second begins where the numbers do."""
    held: list[PageText] = []
    for page in pages:
        if held and (page.document != held[-1].document or page.number <= held[-1].number):
            yield tuple(held)
            held = []
        held.append(page)
    if held:
        yield tuple(held)
