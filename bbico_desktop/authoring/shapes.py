# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""From texts to domain dataclasses: which fields there are and what each may hold, every mistake of a file at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from difflib import get_close_matches
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from bbico_desktop.authoring.yaml_texts import FieldPath, Source
from bbico_desktop.domain.problems import Mistake

T = TypeVar("T")

_CODES: Mapping[str, str] = {
    "missing": "field-missing",
    "unexpected_keyword_argument": "field-unknown",
    "int_parsing": "not-a-number",
    "int_type": "not-a-number",
    "bool_parsing": "not-yes-or-no",
    "bool_type": "not-yes-or-no",
    "tuple_type": "not-a-list",
    "dict_type": "not-by-language",
    "mapping_type": "not-by-language",
    "string_type": "not-a-text",
    "dataclass_type": "not-fields",
    "literal_error": "not-one-of",
    "enum": "not-one-of",
    "value_error": "not-allowed",
}
_STAND_INS: Mapping[str, object] = {"id": "", "type": "", "title": {}}
"""For fields that a record must have, where the written value is wrong."""


class Shapes:
    """Knows the shape of each dataclass that it was asked for once."""

    def __init__(self) -> None:
        self._adapters: dict[type[object], TypeAdapter[Any]] = {}

    def read(
        self, wanted: type[T], source: Source, value: Mapping[str, Any], place: FieldPath = ()
    ) -> tuple[T | None, tuple[Mistake, ...]]:
        """Return `value` as an instance of the dataclass `wanted`, and what is wrong with it.

        With mistakes, the instance is what remains without the wrong fields, so that the rest can be checked in the same go; None
        when nothing sensible remains.
        """
        adapter: TypeAdapter[T] = self._adapters.get(wanted) or self._adapters.setdefault(wanted, TypeAdapter(wanted))
        try:
            return adapter.validate_python(value), ()
        except ValidationError as error:
            details = error.errors(include_url=False, include_input=False)
        mistakes = tuple(_mistake(wanted, source, place, detail) for detail in details)
        wrong = {str(detail["loc"][0]) for detail in details if detail["loc"]}
        rest = {name: held for name, held in value.items() if name not in wrong}
        rest |= {name: held for name, held in _STAND_INS.items() if name in wrong}
        try:
            return adapter.validate_python(rest), mistakes
        except ValidationError:
            return None, mistakes


def _mistake(wanted: type[object], source: Source, place: FieldPath, detail: ErrorDetails) -> Mistake:
    path = (*place, *detail["loc"])
    context = detail.get("ctx", {})
    facts: dict[str, object] = {"name": path[-1] if path else ""}
    if "expected" in context:
        facts["expected"] = str(context["expected"]).replace("'", "")
    if "error" in context:
        facts["reason"] = context["error"]
    if detail["type"] == "unexpected_keyword_argument":
        facts["like"] = _like(wanted, detail["loc"])
    return source.mistake(_CODES.get(detail["type"], "not-right"), path, **({"reason": detail["msg"]} | facts))


def _like(wanted: type[object], path: tuple[int | str, ...]) -> str:
    known = [field.name for field in fields(wanted)] if len(path) == 1 else []  # type: ignore[arg-type]  # `wanted` is a dataclass
    return ", ".join(get_close_matches(str(path[-1]), known, n=1)) or "–"
