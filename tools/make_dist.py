# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`make dist`: the wheel and the Debian package, in `dist/`, both with the ready-made edition inside."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from pathlib import Path

from bbico_desktop import __version__


def main() -> int:
    """Build both; name the files."""
    root = Path(__file__).resolve().parent.parent
    made = root / "build" / "dist"
    run(root, sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", "dist")
    if shutil.which("dpkg-deb"):
        spec = ["--noconfirm", "--log-level", "WARN", "--distpath", str(made), "--workpath", str(made / "work")]
        run(root, sys.executable, "-m", "PyInstaller", *spec, "installer/bbico.spec")
        package = ["--program", str(made / "bbico"), "--version", __version__, "--out", "dist"]
        run(root, sys.executable, "installer/deb/build_deb.py", *package)
    else:
        print(f"No Debian package: dpkg-deb is not on this computer ({platform.system()}).")
    for file in sorted((root / "dist").glob("*.whl")) + sorted((root / "dist").glob("*.deb")):
        print(f"{file.stat().st_size / 1e6:7.1f} MB  {file.relative_to(root)}")
    return 0


def run(root: Path, *command: str) -> None:
    """Run one step of the building; stop when it fails."""
    subprocess.run(command, cwd=root, check=True)


if __name__ == "__main__":
    sys.exit(main())
