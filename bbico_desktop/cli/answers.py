# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the search found, as an object and as lines for people."""

from __future__ import annotations

from typing import Any

from bbico_desktop.cli.session import Session
from bbico_desktop.cli.words import (
    ALSO_KNOWN_AS,
    APART,
    DID_YOU_MEAN,
    EXITS,
    FOUND,
    FOUND_ALL,
    FOUND_COUNT,
    IN_DOCUMENT,
    NEXT_STEPS,
    NOTHING_FITS,
    NOTHING_FOUND,
    SHORTENED,
    SHOWN_FOR,
    THROUGH,
    TRY_OTHER_WORDS,
    UNDERSTOOD,
    WAYS_ON,
)
from bbico_desktop.domain.entries import EntryCard
from bbico_desktop.domain.records import UNKNOWN
from bbico_desktop.domain.results import Answer, Exit, Match, Result, unseen_names


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
    return {**shown, **_told(answer)}


def _told(answer: Answer) -> dict[str, Any]:
    """Return what only some answers tell: that the query was shortened, what was understood, ways on where there is no hit."""
    told: dict[str, Any] = {"shortened": True} if answer.shortened else {}
    if answer.understood:
        told["understood"] = [{"kind": one.kind, "values": list(one.values), "phrase": one.phrase} for one in answer.understood]
        told["apart"] = answer.apart
    if answer.exits:
        told["exits"] = [_exit_object(one) for one in answer.exits]
    return told


def _exit_object(way: Exit) -> dict[str, Any]:
    filters = way.query.filters
    chosen: dict[str, Any] = {facet: sorted(values) for facet, values in filters.chosen.items() if values}
    numbers = {"age": filters.age, "minutes": filters.minutes, "group": filters.group}
    chosen |= {name: number for name, number in numbers.items() if number is not None}
    if filters.room:
        chosen["room"] = sorted(filters.room)
    return {"kind": way.kind, "about": way.about, "count": way.count, "query": way.query.words, "filters": chosen}


def _result_object(result: Result) -> dict[str, Any]:
    shown = {
        **card_object(result.card),
        "score": round(result.score, 4),
        "matched": [_match_object(match) for match in result.matched],
    }
    if result.parts:
        shown["parts"] = [{"reason": part.reason, "term": part.term, "points": round(part.points, 4)} for part in result.parts]
    return shown


def _match_object(match: Match) -> dict[str, Any]:
    shown: dict[str, Any] = {"field": match.field, "term": match.term, "concept": match.concept}
    return shown if match.document is None else {**shown, "document": match.document, "page": match.page}


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
        _write_exits(answer, session)
        return
    output.line(_heading(answer, session), strong=True)
    _suggest(answer, session)
    _tell_understood(answer, session)
    labels = session.services.browsing.labels(answer.query.language)
    for result in answer.results:
        output.line()
        _write_card(result.card, labels, session)
        _write_reasons(result, labels, session)
        for part in result.parts:
            output.line(f"{part.points:12.2f}  {labels.get(part.reason, part.reason)}  {part.term or ''}".rstrip(), indent=2)
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


def _tell_understood(answer: Answer, session: Session) -> None:
    if answer.understood:
        phrases = ", ".join(f"“{one.phrase}”" for one in answer.understood)
        session.output.line(session.say(UNDERSTOOD, phrases=phrases))
    if answer.apart:
        session.output.line(session.say(APART, apart=answer.apart))


def _write_exits(answer: Answer, session: Session) -> None:
    if not answer.exits:
        return
    session.output.line(session.say(WAYS_ON))
    labels = session.services.browsing.labels(answer.query.language)
    for way in answer.exits:
        about = f"--{way.about.replace('_', '-')}" if way.kind == "without-filter" else labels.get(way.about, way.about)
        session.output.line(session.say(EXITS[way.kind], about=about, count=way.count), indent=2)


def _write_reasons(result: Result, labels: dict[str, str], session: Session) -> None:
    """Write what the words of the entry itself do not show: other names and concepts, pages of documents."""
    names, concepts = unseen_names(result.matched, labels)
    if names:
        session.output.line(session.say(ALSO_KNOWN_AS, names=", ".join(names)), indent=2)
    pages = [session.say(IN_DOCUMENT, document=one.document, page=one.page) for one in result.matched if one.document]
    reasons = dict.fromkeys((*concepts, *pages))
    if reasons:
        session.output.line(session.say(THROUGH, reasons=", ".join(reasons)), indent=2)


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
