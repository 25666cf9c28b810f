# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What stands in a form and was not saved: kept in a small file, so that nothing is lost when the program ends."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bbico_desktop.foundation.files import write_atomically
from bbico_desktop.foundation.paths import UNSAVED_FILE

logger = logging.getLogger(__name__)

MOST_BYTES = 500_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsaved:
    """A form that was begun: `form` is its name, `about` the id of what is being changed, empty for something new."""

    form: str
    about: str = ""
    language: str = ""
    fields: Mapping[str, str | list[str]] = field(default_factory=dict)


class UnsavedForm:
    """One at a time; the newest counts. What cannot be read is as if it were not there."""

    def __init__(self, data: Path) -> None:
        self._path = data / UNSAVED_FILE

    def held(self) -> Unsaved | None:
        """Return what was not saved, None when there is nothing."""
        try:
            if self._path.stat().st_size > MOST_BYTES:
                return None
            value = json.loads(self._path.read_bytes())
            fields = {str(name): _plain(held) for name, held in value["fields"].items()}
            return Unsaved(form=str(value["form"]), about=str(value["about"]), language=str(value["language"]), fields=fields)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            logger.info("unsaved-form-unreadable")
            return None

    def keep(self, unsaved: Unsaved) -> None:
        """Keep a form. Raises Problem of storage."""
        value = {"form": unsaved.form, "about": unsaved.about, "language": unsaved.language, "fields": dict(unsaved.fields)}
        write_atomically(self._path, json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"))

    def forget(self) -> None:
        """Keep nothing any more; where it cannot be removed it stays."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            logger.info("unsaved-form-stays")


def _plain(held: object) -> str | list[str]:
    return [str(one) for one in held] if isinstance(held, list) else str(held)
