# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`make lock`: write the locks anew: every package with its version and hashes, and no word about where it came from."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

OPTIONS = (
    "--upgrade", "--generate-hashes", "--universal", "--python-version", "3.11", "--no-emit-index-url", "--no-emit-find-links",
    "--no-annotate", "--no-header", "--quiet",
)  # fmt: skip
LOCKS = (
    ("requirements.lock", ("pyproject.toml", "--extra", "authoring", "--group", "pyproject.toml:dev")),
    ("requirements-bench.lock", ("--group", "pyproject.toml:bench", "-c", "requirements.lock")),
    ("requirements-installer.lock", ("requirements-installer.in",)),
)


def main() -> int:
    """Write each lock with uv; return 1 when one of them names an address."""
    root = Path(__file__).resolve().parent.parent
    for lock, sources in LOCKS:
        subprocess.run([str(root / ".venv" / "bin" / "uv"), "pip", "compile", *OPTIONS, *sources, "-o", lock], cwd=root, check=True)
    speaking = [lock for lock, _ in LOCKS if "://" in (root / lock).read_text(encoding="utf-8")]
    for lock in speaking:
        print(f"{lock} names an address: it must not", file=sys.stderr)
    return 1 if speaking else 0


if __name__ == "__main__":
    sys.exit(main())
