# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A small folder of records without a mistake, to be spoilt by a test."""

from __future__ import annotations

from ast import literal_eval
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bbico_desktop.authoring.reader import read_folder
from bbico_desktop.authoring.written import Level, Reading
from bbico_desktop.domain.problems import Mistake
from bbico_desktop.domain.vocabulary import SCHEMES

LANGUAGES = ("nl", "fr", "de", "en")


def in_all(text: str) -> dict[str, str]:
    """Return a different text in each language."""
    return {language: f"{text} {language}" for language in LANGUAGES}


def concept(id_: str, **more: Any) -> dict[str, Any]:
    return {"id": id_, "pref": in_all(id_), "scope_note": in_all(f"About {id_}"), "icon": "circle", **more}


CONCEPTS: dict[str, list[dict[str, Any]]] = {
    "topic_group": [concept("group-one")],
    "topic": [concept("phishing", broader=["group-one"]), concept("sextortion", broader=["group-one"])],
    "audience": [concept("adults")],
    "type": [concept(one) for one in ("guide", "help-sheet", "explain-sheet", "activity-sheet", "helpline", "organisation", "kit")],
    "kind": [concept(one) for one in ("resource", "sheet", "organisation", "helpline", "kit")],
    "organisation_type": [concept("ngo")],
    "education_level": [concept("primary")],
    "age_group": [concept("age-6-8", ages={"min": "6", "max": "8"})],
    "needs": [concept("printable")],
    "community": [concept("federal")],
    "language": [concept(one) for one in (*LANGUAGES, "ar")],
    "price": [concept("free")],
    "format": [concept("pdf")],
    "status": [concept("active"), concept("unknown")],
    "situation": [concept("clicked-and-paid", topics=["phishing"])],
    "room_need": [concept("printer"), concept("projector")],
    "competence": [concept("be-safe", close_match=["safety"])],
    "framework": [concept("safety")],
    "risk": [concept("risk-contract", topics=["phishing"])],
    "bridge": [concept("school-counselling")],
}
SUMMARY = (
    "A page with many plain words that says what this thing is and what one does with it and takes away from it, over and over"
)
FINISHED = {"nl": "done", "fr": "done", "de": "done", "en": "source"}


def common(kind: str, id_: str, type_: str) -> dict[str, Any]:
    return {
        "kind": kind,
        "id": id_,
        "type": type_,
        "title": {"nl": f"Titel van {id_}"},
        "summary": in_all(SUMMARY),
        "languages": ["nl"],
        "topics": ["phishing"],
        "audiences": ["adults"],
        "sources": ["https://example.org/read"],
        "read": "2026-11",
        "as_of": "2024-04",
        "status": "unknown",
        "rights": "CC BY 4.0",
        "translations": FINISHED,
    }


def step(text: str, **more: Any) -> dict[str, Any]:
    return {"text": in_all(text), "pictogram": "ban", "sources": ["https://example.org/read"], **more}


def teaching_records() -> dict[str, dict[str, Any]]:
    """Return an explanation, an activity and a kit that holds it."""
    explain = common("sheet", "explain-phishing", "explain-sheet") | {
        "title": in_all("What phishing is"),
        "what_it_is": [step("A false message")],
        "why_it_matters": [step("It takes money")],
        "what_helps": [step("Wait a day")],
        "talk_about": [step("What did you get")],
        "easy": [step("Wait a day")],
        "related": ["a-guide"],
    }
    activity = common("sheet", "activity-sort", "activity-sheet") | {
        "title": in_all("Sort messages"),
        "duration_minutes": "30",
        "group_size": {"min": "4", "max": "20"},
        "education_levels": ["primary"],
        "room_needs": ["printer"],
        "competences": ["be-safe"],
        "goals": [step("Tell false from real")],
        "materials": [step("Scissors")],
        "phases": [{"minutes": minutes, "title": in_all("Part"), "text": in_all("Sort")} for minutes in ("10", "20")],
        "without_projector": in_all("Use the board"),
        "worksheet": {"intro": in_all("Look"), "questions": [{"text": in_all("Real"), "choices": [in_all("yes"), in_all("no")]}]},
        "answers": [step("No")],
        "talk_about": [step("What next")],
    }
    kit = common("kit", "kit-phishing", "kit") | {
        "title": in_all("Phishing kit"),
        "items": [
            {"entry": "activity-sort", "minutes": "30", "note": in_all("Begin")},
            {"entry": "a-guide", "note": in_all("Then")},
        ],
    }
    return {"sheets/explain-phishing.yaml": explain, "sheets/activity-sort.yaml": activity, "kits/kit-phishing.yaml": kit}


def records() -> dict[str, dict[str, Any]]:
    """Return {file: record} of the folder."""
    guide = common("resource", "a-guide", "guide") | {
        "useful_for": in_all("A helper at a desk who needs it"),
        "url": "https://example.org/guide",
        "organisations": ["a-body"],
        "organisation_names": ["Another body"],
        "ages": {"min": "6", "max": "12"},
        "duration_minutes": "50",
        "price": "free",
        "format": ["pdf"],
        "education_levels": ["primary"],
        "year": "2024",
        "low_connectivity": "printable",
    }
    body = common("organisation", "a-body", "organisation") | {"community": "federal", "organisation_types": ["ngo"], "topics": []}
    line = common("helpline", "a-line", "helpline") | {
        "organisations": ["a-body"],
        "phone": [{"number": "078 170 170", "label": in_all("day and night")}],
        "emergency": "false",
    }
    sheet = common("sheet", "clicked-and-paid", "help-sheet") | {
        "title": in_all("I clicked and paid"),
        "situation": "clicked-and-paid",
        "reassurance": in_all("It can happen to anybody"),
        "do_now": [step("Call {helpline:a-line}")],
        "do_not": [step("Do not pay again")],
        "call": [{"helpline": "a-line", "for_age": "all"}],
        "easy": [step("Call the line now")],
    }
    return {
        **teaching_records(),
        "resources/a-guide.yaml": guide,
        "organisations/a-body.yaml": body,
        "helplines/a-line.yaml": line,
        "sheets/clicked-and-paid.yaml": sheet,
    }


def header() -> dict[str, Any]:
    return {
        "pack": "base",
        "seq": "1",
        "issued": "2026-11-24",
        "title": in_all("Catalogue"),
        "publisher": "Somebody",
        "minimum_program": "0.1.0",
        "licence": "CC BY 4.0",
    }


class Folder:
    """A folder of records on disk, and what the reader says about it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.records = deepcopy(records())
        self.header = header()
        self.concepts = deepcopy(CONCEPTS)

    def spoil(self, file: str, **fields: Any) -> Folder:
        """Set fields of a record; None takes a field away."""
        for name, value in fields.items():
            if value is None:
                self.records[file].pop(name, None)
            else:
                self.records[file][name] = value
        return self

    def write(self) -> Path:
        files: dict[str, Any] = {"pack.yaml": self.header, **self.records}
        for scheme in SCHEMES:
            if scheme in self.concepts:
                files[f"vocabulary/{scheme}.yaml"] = {"scheme": scheme, "title": in_all(scheme), "concepts": self.concepts[scheme]}
        for name, value in files.items():
            target = self.path / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(value if isinstance(value, str) else _as_yaml(repr(value)), encoding="utf-8")
        return self.path

    def read(self, level: Level = "draft") -> Reading:
        return read_folder(self.write(), level)

    def mistakes(self, level: Level = "draft") -> tuple[Mistake, ...]:
        return self.read(level).mistakes

    def codes(self, level: Level = "draft") -> list[tuple[str, str]]:
        """Return (code, field) of every mistake."""
        return [(mistake.code, mistake.place.field) for mistake in self.mistakes(level)]


@cache
def _as_yaml(plain: str) -> str:
    """Return YAML of what is written as Python; a test spoils one file, the others are those of the test before."""
    text: str = yaml.safe_dump(literal_eval(plain), allow_unicode=True, sort_keys=False)
    return text
