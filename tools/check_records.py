# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Part of `make check`: the records make a pack at release level without a mistake, and all four texts give the same facts."""

from __future__ import annotations

import sys
from pathlib import Path

from bbico_desktop.cli.output import mistake_line
from bbico_desktop.cli.words import Voice
from bbico_desktop.domain.problems import Problem
from bbico_desktop.services.editing import Editing
from tools.search_quality import told

ROOT = Path(__file__).resolve().parent.parent
DIFFERENT = "facts-differ"


def main(records: Path = ROOT / "db", out: Path = ROOT / "build" / "check" / "records.bbico") -> int:
    """Print what an editor should look at; return 1 for a mistake, and where a number or a name differs from other languages."""
    try:
        made = Editing().build_pack(records, out, level="release", with_advice=True)
    except Problem as problem:
        print(told(problem))
        return 1
    for one in made.advice:
        print(mistake_line(one, Voice("en")))
    return 1 if any(one.code == DIFFERENT for one in made.advice) else 0


if __name__ == "__main__":
    sys.exit(main())
