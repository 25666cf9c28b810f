# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Where words stand in a text, whatever their accents and capitals."""

from __future__ import annotations

from html import escape

from bbico_desktop.domain.facets import folded

Span = tuple[int, int]


def spans_of(text: str, words: str) -> list[Span]:
    """Return the places (begin, end) in `text`, none of them over another; nothing for no words."""
    wanted = folded(words.strip())
    if not wanted:
        return []
    plain, origin = _folded_with_places(text)
    spans: list[Span] = []
    found = plain.find(wanted)
    while found >= 0:
        end = found + len(wanted)
        spans.append((origin[found], origin[end - 1] + 1))
        found = plain.find(wanted, end)
    return spans


def marked_html(text: str, spans: list[Span], style: str, *, current: int | None, current_style: str) -> str:
    """Return plain text as HTML in which these places are marked, the current one in a style of its own."""
    parts, at = [], 0
    for number, (begin, end) in enumerate(spans):
        wanted = current_style if number == current else style
        parts += [escape(text[at:begin]), f'<span style="{wanted}">{escape(text[begin:end])}</span>']
        at = end
    return "".join((*parts, escape(text[at:]))).replace("\n", "<br>")


def _folded_with_places(text: str) -> tuple[str, list[int]]:
    """Return the folded text, and for each of its letters the place that it comes from."""
    letters: list[str] = []
    origin: list[int] = []
    for place, letter in enumerate(text):
        plain = folded(letter)
        letters.append(plain)
        origin += [place] * len(plain)
    return "".join(letters), origin
