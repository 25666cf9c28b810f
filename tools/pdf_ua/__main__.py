# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`python -m tools.pdf_ua FILE.pdf…`: name every broken rule; `--rules` names the rules."""

from __future__ import annotations

import sys
from pathlib import Path

from tools.pdf_ua.checking import RULES, findings


def main(wanted: list[str]) -> int:
    """Print what is wrong with some files, or the rules; return 1 when something is wrong."""
    if wanted == ["--rules"]:
        for rule in RULES:
            print(f"{rule.name:24}{rule.checkpoints or '–':18}{(rule.judge.__doc__ or '').removeprefix('Yield ')}")
        return 0
    broken = 0
    for file in wanted:
        found = findings(Path(file).read_bytes())
        broken += bool(found)
        print(f"{file}: {f'{len(found)} findings' if found else 'all rules kept'}")
        for one in found:
            print(f"  {one}")
    return 1 if broken or not wanted else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
