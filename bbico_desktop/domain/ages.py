# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The ages that an entry is about, apart from the records: lists need nothing else of them."""

from __future__ import annotations

from dataclasses import dataclass

STRICT = {"extra": "forbid"}
"""For the reader of written records, which finds it as `__pydantic_config__`: a field that nobody knows is a mistake."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeRange:
    """Ages of the young people an entry is about, in whole years, both ends included."""

    __pydantic_config__ = STRICT

    min: int = 0
    max: int = 120

    def __post_init__(self) -> None:
        if not 0 <= self.min <= self.max <= 120:
            raise ValueError(f"age range {self.min}-{self.max} is not 0 <= min <= max <= 120")
