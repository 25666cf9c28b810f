# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Ways on from an answer without hits. Each is a query that was asked before it is offered, so none leads to nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from bbico_desktop.domain.queries import MAX_CHARACTERS, Filters, Query
from bbico_desktop.domain.results import Exit, ExitKind, Found
from bbico_desktop.searching.analysis import composed, tokens
from bbico_desktop.searching.tables import SearchTables

TOPICS = 3
"""So many of the largest topics are offered."""

Ask = Callable[[Query], Found]


def exits_of(query: Query, tables: SearchTables, *, ask: Ask) -> tuple[Exit, ...]:
    """Return the ways on, those nearest to the question first."""
    first_page = replace(query, offset=0, limit=0, explain=False)
    return tuple(one for one in (*_nearest(first_page, ask), *_topics(first_page, tables, ask)) if one.count)


def _nearest(query: Query, ask: Ask) -> Iterator[Exit]:
    suggestion = ask(replace(query, exact_spelling=False)).suggestion
    if suggestion and (query.exact_spelling or not suggestion.shown):
        yield _exit("spelling", replace(query, words=suggestion.query, exact_spelling=False), ask, suggestion.query)
    for facet in query.filters.active():
        kind: ExitKind = "other-languages" if facet == "language" else "without-filter"
        yield _exit(kind, replace(query, filters=query.filters.without(facet)), ask, facet)
    if len(query.filters.active()) > 1:
        yield _exit("without-filters", replace(query, filters=Filters()), ask, "")
    asked = query.words[:MAX_CHARACTERS]
    plain = " ".join(token.word for token in tokens(composed(asked)))
    if plain and plain != asked.strip().casefold():
        yield _exit("fewer-words", replace(query, words=plain), ask, plain)


def _topics(query: Query, tables: SearchTables, ask: Ask) -> Iterator[Exit]:
    """Yield the largest topics, in the language that is filtered by where they have something in it."""
    language = {facet: values for facet, values in query.filters.chosen.items() if facet == "language"}
    for within in (language, {}) if language else ({},):
        browsing = replace(query, words="", filters=Filters(chosen=within), exact_spelling=False, as_words=frozenset())
        counts = sorted(((count, topic) for topic, count in ask(browsing).facets["topic"].items()), reverse=True)
        known = [topic for _, topic in counts if topic in tables.labels.known]
        if known:
            for topic in known[:TOPICS]:
                chosen = {**within, "topic": frozenset((topic,))}
                yield _exit("topic", replace(browsing, filters=Filters(chosen=chosen)), ask, topic)
            return


def _exit(kind: ExitKind, query: Query, ask: Ask, about: str) -> Exit:
    found = ask(query)
    # Asked without its page: the query that is offered has one.
    return Exit(kind=kind, query=replace(query, limit=Query().limit), count=found.total, about=about)
