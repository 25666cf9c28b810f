# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the search found, as an object and as lines for people."""

from __future__ import annotations

from typing import Any

from bbico_desktop.cli.session import Session
from bbico_desktop.cli.words import (
    DID_YOU_MEAN,
    FOUND,
    FOUND_ALL,
    FOUND_COUNT,
    NEXT_STEPS,
    NOTHING_FITS,
    NOTHING_FOUND,
    SHORTENED,
    SHOWN_FOR,
    TRY_OTHER_WORDS,
)
from bbico_desktop.domain.entries import EntryCard
from bbico_desktop.domain.records import UNKNOWN
from bbico_desktop.domain.results import Answer, Result


def answer_object(answer: Answer) -> dict[str, Any]:
    """Return an answer as `bbico search --json` shows it (docs/command-line.md). `shortened` stands there only when true."""
    suggestion = answer.suggestion
    shown = {
        "query": answer.query.words,
        "lang": answer.query.language,
        "total": answer.total,
        "took_ms": round(answer.took_ms, 3),
        "suggestion": {"query": suggestion.query, "shown": suggestion.shown} if suggestion else None,
        "results": [_result_object(result) for result in answer.results],
        "facets": {facet: dict(counts) for facet, counts in answer.facets.items()},
    }
    return {**shown, "shortened": True} if answer.shortened else shown


def _result_object(result: Result) -> dict[str, Any]:
    return {
        **card_object(result.card),
        "score": round(result.score, 4),
        "matched": [{"field": match.field, "term": match.term, "concept": match.concept} for match in result.matched],
    }


def card_object(card: EntryCard) -> dict[str, Any]:
    """Return what a card says, without what only one answer knows."""
    return {
        "id": card.id,
        "kind": card.kind,
        "type": card.type,
        "title": card.title,
        "title_language": card.title_language,
        "summary": card.summary,
        "text_language": card.text_language,
        "topics": list(card.topics),
        "audiences": list(card.audiences),
        "languages": list(card.languages),
        "organisation": [{"id": maker.id, "name": maker.name} for maker in card.makers],
        "url": card.url,
        "checked": None if card.as_of == UNKNOWN else card.as_of,
    }


def write_answer(answer: Answer, session: Session) -> None:
    """Write the page of results for people."""
    output, say = session.output, session.say
    if answer.shortened:
        output.notice(say(SHORTENED))
    if not answer.total:
        output.line(say(NOTHING_FOUND, query=answer.query.words) if answer.query.words else say(NOTHING_FITS))
        _suggest(answer, session)
        output.line(say(TRY_OTHER_WORDS))
        return
    output.line(_heading(answer, session), strong=True)
    _suggest(answer, session)
    labels = session.services.browsing.labels(answer.query.language)
    for result in answer.results:
        output.line()
        _write_card(result.card, labels, session)
    if output.for_a_person and answer.results:
        output.line()
        output.line(say(NEXT_STEPS))


def _heading(answer: Answer, session: Session) -> str:
    if not answer.results:
        return session.say(FOUND_COUNT, total=answer.total)
    first = answer.query.offset + 1
    last = answer.query.offset + len(answer.results)
    words = answer.query.words
    return session.say(FOUND if words else FOUND_ALL, query=words, total=answer.total, first=first, last=last)


def _suggest(answer: Answer, session: Session) -> None:
    suggestion = answer.suggestion
    if suggestion:
        session.output.line(session.say(SHOWN_FOR if suggestion.shown else DID_YOU_MEAN, query=suggestion.query))


def _write_card(card: EntryCard, labels: dict[str, str], session: Session) -> None:
    facts = (
        card.id,
        labels.get(card.type, card.type),
        ", ".join(maker.name for maker in card.makers),
        ", ".join(labels.get(language, language) for language in card.languages),
        card.phone or "",
    )
    session.output.line(card.title, strong=True)
    session.output.line(" · ".join(fact for fact in facts if fact), indent=2)
    if card.summary:
        session.output.line(card.summary, indent=2)
