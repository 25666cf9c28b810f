# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Make own entries from documents that somebody brings: read first, without changing anything, and kept all together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.own_things import MOST_TITLE, DocumentText, EntryDraft
from bbico_desktop.exchange.document_texts import PDF, Progress, read_document, title_in_pdf
from bbico_desktop.services.own_things import OwnThings

TYPES = {PDF: "brochure", "text/plain": "guide"}
PICTURE_TYPE = "poster"
OTHER_TYPE = "website"
_LEAST_LETTERS = 3
_NAME_OF_A_PROGRAM = re.compile(
    r"(?i)^(microsoft (word|powerpoint|excel)|untitled|document ?\d*|presentation ?\d*)\b|\.(docx?|pptx?|indd|odt|tmp)$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDocument:
    """A document as it was read, and the title that an entry of it gets."""

    name: str
    title: str
    content: bytes
    text: DocumentText


def read_for_entry(path: Path, progress: Progress | None = None) -> ReadDocument:
    """Return a document. Raises Problem (BAD_INPUT) that says why it cannot be taken, and whatever `progress` raises."""
    content, text = read_document(path, progress)
    return ReadDocument(name=path.name, title=title_for(path.name, title_in_pdf(content)), content=content, text=text)


def title_for(name: str, title: str) -> str:
    """Return what an entry is called: the title of the PDF unless a program made it up, else the name of the file in words."""
    held = " ".join(title.split())
    if len(held) >= _LEAST_LETTERS and not _NAME_OF_A_PROGRAM.search(held):
        return held[:MOST_TITLE]
    stem = Path(name).stem if Path(name).suffix else name
    words = " ".join(re.sub(r"[_+]+|(?<=\S)-(?=\S)|%20", " ", stem).split())
    return (words or name)[:MOST_TITLE]


def keep_as_entries(things: OwnThings, documents: Iterable[ReadDocument], language: Language) -> tuple[str, ...]:
    """Make an entry of each document and return their ids. What they are about is filled in later by who knows it."""
    return tuple(_keep(things, one, language) for one in documents)


def _keep(things: OwnThings, one: ReadDocument, language: Language) -> str:
    wanted = TYPES.get(one.text.media_type, PICTURE_TYPE)
    kind = wanted if wanted in {concept.id for concept in things.vocabulary().scheme("type")} else OTHER_TYPE
    entry_id = things.add_entry(EntryDraft(language=language, title=one.title, type=kind))
    things.attach_read(entry_id, one.name, one.content, one.text)
    return entry_id
