# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Pack the folder that PyInstaller made into a Debian package. Called by `make dist`; standard library and dpkg-deb only."""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
APP_ID = "be.b_bico.desktop"
PROGRAM = Path("usr/lib/bbico")

DEPENDS = (
    "libc6 (>= 2.34), libglib2.0-0 (>= 2.72), libgl1, libegl1, libx11-6, libx11-xcb1, libdbus-1-3, libfontconfig1, libfreetype6, "
    "libxkbcommon0, libxkbcommon-x11-0, libxcb-cursor0, libxcb-icccm4, libxcb-image0, libxcb-keysyms1, libxcb-randr0, "
    "libxcb-render-util0, libxcb-render0, libxcb-shape0, libxcb-shm0, libxcb-sync1, libxcb-util1, libxcb-xfixes0, libxcb-xkb1, "
    "libcups2, libwayland-client0, libwayland-cursor0"
)
"""The system libraries that Qt opens at run time; no tool sees them, so they are named here and tried in a clean root."""

CONTROL = """Package: bbico-desktop
Version: {version}
Architecture: {architecture}
Maintainer: B-BICO <bbico@childfocus.org>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: cups-client
Section: education
Priority: optional
Homepage: https://b-bico.be/
Description: offline catalogue of e-safety and media-literacy resources
 Find, read and print help, lessons and organisations around online safety
 in Belgium, in Dutch, French, German and English, on a computer that has
 no internet. Help for someone in trouble is one click away.
"""


def main() -> int:
    """Build the package that the arguments describe; return 0 when it lies there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", type=Path, required=True, help="folder that PyInstaller made")
    parser.add_argument("--version", required=True)
    parser.add_argument("--out", type=Path, required=True, help="folder for the package")
    parser.add_argument("--compression", default="zstd", choices=("zstd", "xz"))
    asked = parser.parse_args()
    root = asked.out / "deb-root"
    shutil.rmtree(root, ignore_errors=True)
    lay_out(root, asked.program)
    write_control(root, asked.version)
    package = asked.out / f"bbico-desktop_{asked.version}_{architecture()}.deb"
    command = ["dpkg-deb", "--root-owner-group", f"-Z{asked.compression}", "--build", str(root), str(package)]
    subprocess.run(command, check=True, stdout=sys.stderr, env={**os.environ, "SOURCE_DATE_EPOCH": "1795478400"})
    shutil.rmtree(root)
    print(package)
    return 0


def architecture() -> str:
    """Return the name that Debian gives to this machine's kind."""
    return subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True).stdout.strip()


def lay_out(root: Path, program: Path) -> None:
    """Put every file of the package where it will lie on the user's machine."""
    shutil.copytree(program, root / PROGRAM, symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    for name in ("bbico", "bbico-desktop"):
        (root / "usr/bin" / name).symlink_to(f"../lib/bbico/{name}")
    share = root / "usr/share"
    copies = {
        HERE / f"{APP_ID}.desktop": share / f"applications/{APP_ID}.desktop",
        HERE / f"{APP_ID}.metainfo.xml": share / f"metainfo/{APP_ID}.metainfo.xml",
        HERE / f"{APP_ID}.mime.xml": share / f"mime/packages/{APP_ID}.xml",
        TOP / "resources/icons/program/bbico.svg": share / f"icons/hicolor/scalable/apps/{APP_ID}.svg",
        HERE / "copyright": share / "doc/bbico-desktop/copyright",
    }
    for source, target in copies.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    for page in sorted((TOP / "installer/man").glob("*.1")):
        write_compressed(share / f"man/man1/{page.name}.gz", page.read_bytes())
    write_compressed(share / "doc/bbico-desktop/changelog.gz", (TOP / "CHANGELOG.md").read_bytes())
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


def write_compressed(target: Path, content: bytes) -> None:
    """Write `content` as gzip without name and time, so that the same text gives the same bytes."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(content, compresslevel=9, mtime=0))


def write_control(root: Path, version: str) -> None:
    """Write what dpkg reads: the description, and a checksum of every file."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    sums = [f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}" for path in files]
    kilobytes = sum(path.stat().st_size for path in files) // 1024
    control = CONTROL.format(version=version, architecture=architecture(), kilobytes=kilobytes, depends=DEPENDS)
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN/control").write_text(control, encoding="utf-8")
    (root / "DEBIAN/md5sums").write_text("\n".join(sums) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
