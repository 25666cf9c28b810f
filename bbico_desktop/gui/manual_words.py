# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The manual as the reader sees it: what the window calls things is taken from the window itself, and so are all keys."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import escape

from PySide6.QtCore import QCoreApplication

from bbico_desktop.gui.action_list import MENUS
from bbico_desktop.gui.action_words import NATIVE, KeySection, key_sections, shown_keys, without_ellipsis
from bbico_desktop.gui.actions import Actions
from bbico_desktop.services.manual import Chapter, ManualBlock, Span

NAME = re.compile(r"\{(?P<kind>action|place|menu|text):(?P<name>[^}]+)\}")
MENU_LABELS = {menu.name: menu.label for menu in MENUS}
TAGS = {1: "h1", 2: "h2", 3: "h3"}
Words = tuple[str, str]


class ManualWords:
    """Makes simple HTML of our own words: everything is escaped, nothing is loaded. `places` are the labels of all places."""

    def __init__(self, *, actions: Actions, places: Mapping[str, Words]) -> None:
        self._actions = actions
        self._places = places

    def title(self, chapter: Chapter) -> str:
        """Return a chapter's title."""
        return self.plain(chapter.blocks[0]) if chapter.blocks else chapter.name

    def html(self, chapter: Chapter) -> str:
        """Return a chapter; each place in it that has a name can be scrolled to."""
        return "".join(self._parts(chapter.blocks))

    def plain(self, block: ManualBlock) -> str:
        """Return a block's words without any look."""
        return "".join(words for span in block.spans for words, _ in self._runs(span))

    def text(self, chapter: Chapter) -> str:
        """Return a chapter as plain text, as the search looks through it."""
        return "\n".join(self._keys_text() if block.kind == "keys" else self.plain(block) for block in chapter.blocks)

    def _parts(self, blocks: tuple[ManualBlock, ...]) -> Iterator[str]:
        open_list = ""
        for block in blocks:
            wanted = {"item": "ul", "numbered": "ol"}.get(block.kind, "")
            if wanted != open_list:
                yield (f"</{open_list}>" if open_list else "") + (f"<{wanted}>" if wanted else "")
                open_list = wanted
            yield self._block(block)
        if open_list:
            yield f"</{open_list}>"

    def _block(self, block: ManualBlock) -> str:
        if block.kind == "keys":
            return "".join(_table(section) for section in key_sections(self._actions))
        inside = "".join(self._span(span) for span in block.spans)
        if block.kind == "heading":
            anchor = f'<a name="{escape(block.anchor)}"></a>' if block.anchor else ""
            return f"<{TAGS[block.level]}>{anchor}{inside}</{TAGS[block.level]}>"
        return f"<p>{inside}</p>" if block.kind == "text" else f"<li>{inside}</li>"

    def _span(self, span: Span) -> str:
        inside = "".join(f"<b>{escape(words)}</b>" if strong else escape(words) for words, strong in self._runs(span))
        return f'<a href="{escape(span.link)}">{inside}</a>' if span.link else inside

    def _runs(self, span: Span) -> Iterator[tuple[str, bool]]:
        """Yield (words, whether they are strong)."""
        end = 0
        for found in NAME.finditer(span.text):
            yield span.text[end : found.start()], span.strong
            words, keys = self._named(found["kind"], found["name"])
            yield words, True
            yield (f" ({keys})" if keys else ""), span.strong
            end = found.end()
        yield span.text[end:], span.strong

    def _named(self, kind: str, name: str) -> tuple[str, str]:
        """Return what the window calls something, and its key. Raises KeyError for what there is not."""
        if kind == "action":
            keys = shown_keys(self._actions, self._actions.spec(name))
            return without_ellipsis(self._actions.words(name)), keys[0].toString(NATIVE) if keys else ""
        if kind == "text":
            context, _, source = name.partition("|")
            return without_ellipsis(QCoreApplication.translate(context, source)), ""
        labels = self._places if kind == "place" else MENU_LABELS
        return QCoreApplication.translate(*labels[name]), ""

    def _keys_text(self) -> str:
        rows = (row for section in key_sections(self._actions) for row in section.rows)
        return "\n".join(f"{row.words} {' '.join(row.keys)}" for row in rows)


def _table(section: KeySection) -> str:
    rows = "".join(
        f"<tr><td width='62%'>{escape(row.words)}</td><td><b>{escape(', '.join(row.keys))}</b></td></tr>" for row in section.rows
    )
    return f"<h3>{escape(section.heading)}</h3><table width='100%' cellpadding='4'>{rows}</table>"
