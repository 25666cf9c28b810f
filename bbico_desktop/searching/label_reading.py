# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the labels of a vocabulary say, worked out once: kept beside the catalogue until the vocabulary changes."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.searching.analysis import content_words
from bbico_desktop.searching.bridging import bridge_labels
from bbico_desktop.searching.labels import label_table


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelReading:
    """`table` is JSON of what `Labels` needs, `words` {word: labels that have it}, `bridge` what `Bridge` needs; `packed` all."""

    key: bytes
    packed: bytes
    table: bytes
    words: Mapping[str, int]
    bridge: list[tuple[list[str], str]]


def label_reading(vocabulary: Vocabulary, *, version: int, kept: Mapping[bytes, bytes]) -> LabelReading:
    """Return the reading of a vocabulary's labels: the `kept` one if that is of the same labels and `version`."""
    key = hashlib.sha256(repr((version, vocabulary)).encode(errors="surrogatepass")).digest()
    if key in kept:
        return kept_labels(key, kept[key])
    words: Counter[str] = Counter()
    for concept in vocabulary:
        for language, label in concept.pref.items():
            for phrase in (label, *concept.alt.get(language, ())):
                words.update({token.word for token in content_words(phrase)})
    fields = (_json(label_table(vocabulary)), words, bridge_labels(vocabulary))
    packed = zlib.compress(_json(fields).encode())
    return LabelReading(key=key, packed=packed, table=fields[0].encode(), words=fields[1], bridge=fields[2])


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def kept_labels(key: bytes, packed: bytes) -> LabelReading:
    """Return a reading as it was kept. Raises zlib.error, ValueError or TypeError when it was not."""
    table, words, bridge = json.loads(zlib.decompress(packed))
    return LabelReading(
        key=key, packed=packed, table=table.encode(), words=words, bridge=[(label, concept) for label, concept in bridge]
    )
