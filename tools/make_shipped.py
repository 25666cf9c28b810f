# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Make `build/shipped/`: the base pack, its ready-made edition, help now, and the translations. Same inputs, same bytes.

python tools/make_shipped.py                            a development catalogue, signed with the key that everybody has
python tools/make_shipped.py --release --key DIR/KEY    what a release carries; root and key come from outside
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import secrets
import shutil
import sqlite3
import subprocess
import sys
import xml.etree.ElementTree as ET
import zlib
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:  # run before the program is installed: what is shipped is part of the installation
    sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from bbico_desktop.packs.reader import Pack
    from bbico_desktop.packs.signing import SigningKey

RECORDS, TRANSLATIONS = "db", "translations"
INPUTS = (RECORDS, TRANSLATIONS, "resources/keys", "bbico_desktop", "tools/make_shipped.py")
NOT_AN_INPUT = ("bbico_desktop/gui", "bbico_desktop/cli", "bbico_desktop/printing", "bbico_desktop/shipped")
LIBRARIES = ("tuf", "securesystemslib", "SQLAlchemy", "whoosh-reloaded", "snowballstemmer", "PyStemmer", "PySide6-Essentials")
STAMP = "inputs.sha256"
LANGUAGES = ("nl", "fr", "de", "en")  # of English the plural forms alone


class CannotShipError(Exception):
    """Something that a person has to mend first; the text says what."""


def main(arguments: list[str] | None = None) -> int:
    """Build what is shipped, unless it is there already; return 1 when it cannot be built."""
    chosen = _parser().parse_args(arguments)
    try:
        made = make_shipped(ROOT, chosen.out, level=chosen.level, key_file=chosen.key, release=chosen.release)
    except CannotShipError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{chosen.out}: {'made' if made else 'already there'}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description="Build the pack, the edition, help now and the translations that the program ships with."
    )
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "shipped", help="where to put it")
    parser.add_argument("--level", choices=("draft", "release"), default="release", help="how complete the records must be")
    parser.add_argument("--key", type=Path, help="the key that signs the pack; its roots lie beside it as N.root.json")
    parser.add_argument("--release", action="store_true", help="refuse the development key")
    return parser


def make_shipped(root: Path, out: Path, *, level: str = "release", key_file: Path | None = None, release: bool = False) -> bool:
    """Build `out` aside and put it in place; return False when it was made from the same inputs before. Raises CannotShipError."""
    key = _key(root, key_file, release=release)
    stamp = _inputs_hash(root, level, key)
    if (out / STAMP).is_file() and (out / STAMP).read_text(encoding="ascii").strip() == stamp:
        return False
    out.parent.mkdir(parents=True, exist_ok=True)
    aside = out.with_name(f".{out.name}-{secrets.token_hex(4)}")
    aside.mkdir()
    try:
        _fill(root, aside, level, key)
        (aside / STAMP).write_text(f"{stamp}\n", encoding="ascii")
        _make_readable(aside)
        _put_in_place(aside, out)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return True


def _key(root: Path, key_file: Path | None, *, release: bool) -> SigningKey:
    from bbico_desktop.domain.problems import Problem
    from bbico_desktop.packs.signing import DEVELOPMENT_KEY_FILE, key_from_file

    try:
        key = key_from_file(key_file or root / "resources" / DEVELOPMENT_KEY_FILE)
    except Problem as problem:
        raise CannotShipError(f"The key cannot be used: {problem.code} {problem.facts}") from problem
    if release and (key.development or _accepts_development(key)):
        raise CannotShipError("A release is never signed with the development key, and its root never accepts it: give --key FILE.")
    return key


def _accepts_development(key: SigningKey) -> bool:
    from bbico_desktop.packs.trust import trust_from_bytes

    return any(trust_from_bytes(data).development for data in key.roots.values())


def _inputs_hash(root: Path, level: str, key: SigningKey) -> str:
    """Return a hash over everything that what is shipped depends on."""
    digest = hashlib.sha256()
    surroundings = [sys.version, zlib.ZLIB_RUNTIME_VERSION, sqlite3.sqlite_version, *(version(one) for one in LIBRARIES)]
    digest.update(repr([level, str(key.signer.public_key.keyid), sorted(key.roots.items()), surroundings]).encode())
    for file in _input_files(root):
        data = file.read_bytes()
        digest.update(f"{file.relative_to(root).as_posix()} {len(data)}\n".encode() + data)
    return digest.hexdigest()


def _input_files(root: Path) -> list[Path]:
    found = [file for name in INPUTS for file in ((root / name).rglob("*") if (root / name).is_dir() else [root / name])]
    left_out = tuple(root / name for name in NOT_AN_INPUT)
    return sorted(
        file
        for file in found
        if file.is_file() and file.suffix != ".pyc" and not any(file.is_relative_to(folder) for folder in left_out)
    )


def _fill(root: Path, out: Path, level: str, key: SigningKey) -> None:
    """Write everything into `out`, each thing made from the one before."""
    from bbico_desktop.packs.editions import SHIPPED_PACK
    from bbico_desktop.packs.trust import TRUSTED_ROOT

    (out / TRUSTED_ROOT).write_bytes(key.roots[max(key.roots)])
    (out / SHIPPED_PACK).write_bytes(_pack_bytes(root, level, key))
    pack = _verified(out)
    _build_edition(out, pack)
    _write_translations(root / TRANSLATIONS, out)


def _pack_bytes(root: Path, level: str, key: SigningKey) -> bytes:
    from bbico_desktop.authoring.publisher import publish
    from bbico_desktop.authoring.reader import read_folder
    from bbico_desktop.domain.problems import Problem
    from bbico_desktop.foundation.messages import mistake_sentence
    from bbico_desktop.packs.builder import pack_bytes
    from bbico_desktop.packs.content import PackContent, PackMeta

    try:
        published = publish(read_folder(root / RECORDS, "release" if level == "release" else "draft"))
        meta = PackMeta(**{name: getattr(published.header, name) for name in PackMeta.__slots__})
        return pack_bytes(PackContent(meta=meta, records=published.records, vocabulary=published.vocabulary), key=key)
    except Problem as problem:
        lines = [
            f"{one.place.file}:{one.place.line}: {one.place.field}: {mistake_sentence(one, 'en')[0]}" for one in problem.mistakes
        ]
        raise CannotShipError("\n".join([*lines, f"The records cannot be shipped: {problem.code}"])) from problem


def _verified(out: Path) -> Pack:
    """Read the new pack back as a reader's program will."""
    from bbico_desktop.foundation.release import VERSION
    from bbico_desktop.packs.editions import SHIPPED_PACK
    from bbico_desktop.packs.reader import read_pack
    from bbico_desktop.packs.trust import TRUSTED_ROOT, trust_from_bytes

    trust = trust_from_bytes((out / TRUSTED_ROOT).read_bytes())
    return read_pack(out / SHIPPED_PACK, trust=trust, program_version=VERSION)


def _build_edition(out: Path, pack: Pack) -> None:
    from bbico_desktop.packs.edition_builder import EditionBuilder
    from bbico_desktop.packs.editions import CATALOGUE_FILE, SHIPPED_EDITION
    from bbico_desktop.packs.search_files import OwnSearchFiles
    from bbico_desktop.services.help_now_file import help_set, to_bytes
    from bbico_desktop.storage.catalogue_reader import Catalogue

    folder = out / SHIPPED_EDITION
    folder.mkdir()
    EditionBuilder(search_files=OwnSearchFiles()).build(folder, [pack], with_index=True)
    with Catalogue(folder / CATALOGUE_FILE) as catalogue:
        (out / "help_now.json").write_bytes(to_bytes(help_set(pack.records, pack.vocabulary, catalogue.info())))


def _write_translations(folder: Path, out: Path) -> None:
    """Compile the `.ts` files for the window, and gather them for everything below it."""
    files = {language: folder / f"bbico_{language}.ts" for language in LANGUAGES if (folder / f"bbico_{language}.ts").is_file()}
    words = {language: _words(file) for language, file in files.items()}
    (out / "messages.json").write_text(json.dumps(words, ensure_ascii=False, sort_keys=True, indent=0), encoding="utf-8")
    compiled = out / "translations"
    compiled.mkdir()
    for language, file in files.items():
        _compile(file, compiled / f"bbico_{language}.qm")


def _compile(file: Path, out: Path) -> None:
    program = Path(sys.executable).with_name("pyside6-lrelease")
    done = subprocess.run([str(program), "-silent", str(file), "-qm", str(out)], capture_output=True, text=True, check=False)
    if done.returncode or not out.is_file():
        raise CannotShipError(f"{file.name} cannot be compiled: {done.stderr or done.stdout}")


def _words(file: Path) -> dict[str, dict[str, str]]:
    """Return {context: {source text: finished translation}}; plural forms are Qt's alone."""
    words: dict[str, dict[str, str]] = {}
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314  # a file of this repository
        held = words.setdefault(context.findtext("name", ""), {})
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and not translation.get("type") and translation.text and message.get("numerus") != "yes":
                held[message.findtext("source", "")] = translation.text
    return words


def _make_readable(folder: Path) -> None:
    """Let everybody read it: where a system installs it, other users than root do; an index is private where it is built."""
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)


def _put_in_place(aside: Path, out: Path) -> None:
    former = out.with_name(f".{out.name}-former-{secrets.token_hex(4)}")
    if out.exists():
        os.rename(out, former)
    os.rename(aside, out)
    shutil.rmtree(former, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
