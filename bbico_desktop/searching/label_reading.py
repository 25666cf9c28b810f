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
from typing import Any

from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.searching.analysis import content_words
from bbico_desktop.searching.bridging import bridge_labels
from bbico_desktop.searching.labels import label_table


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelReading:
    """`table` is what `Labels` needs, `words` {word: labels that have it}, `bridge` what `Bridge` needs."""

    key: bytes
    table: Mapping[str, Any]
    words: Mapping[str, int]
    bridge: list[tuple[list[str], str]]


def label_reading(vocabulary: Vocabulary, *, version: int, kept: Mapping[bytes, bytes]) -> LabelReading:
    """Return the reading of a vocabulary's labels: the `kept` one if that is of the same labels and `version`."""
    key = hashlib.sha256(repr((version, vocabulary)).encode(errors="surrogatepass")).digest()
    if key in kept:
        return _unpacked(key, kept[key])
    words: Counter[str] = Counter()
    for concept in vocabulary:
        for language, label in concept.pref.items():
            for phrase in (label, *concept.alt.get(language, ())):
                words.update({token.word for token in content_words(phrase)})
    return LabelReading(key=key, table=label_table(vocabulary), words=words, bridge=bridge_labels(vocabulary))


def packed_labels(reading: LabelReading) -> bytes:
    """Return a reading but its key, as it is kept."""
    fields = (reading.table, dict(sorted(reading.words.items())), reading.bridge)
    return zlib.compress(json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode())


def _unpacked(key: bytes, content: bytes) -> LabelReading:
    table, words, bridge = json.loads(zlib.decompress(content))
    return LabelReading(key=key, table=table, words=words, bridge=[(label, concept) for label, concept in bridge])
