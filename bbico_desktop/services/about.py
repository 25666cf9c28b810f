# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Which program and which catalogue this is, whose keys it trusts, and whose work it is made of: read from what is installed."""

from __future__ import annotations

import platform
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import date
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bbico_desktop.domain.entries import CatalogueInfo
from bbico_desktop.domain.problems import Problem
from bbico_desktop.foundation.paths import Paths
from bbico_desktop.foundation.release import BUILD_DATE, VERSION

if TYPE_CHECKING:
    from importlib.metadata import PackageMetadata

    from bbico_desktop.packs.trust import Trust

PROGRAM = "bbico-desktop"
QT = "PySide6-Essentials"
PROGRAM_LICENCE, CATALOGUE_LICENCE = "EUPL-1.2", "CC-BY-4.0"
DIGEST_SHOWN = 12
LICENCE_FILES = "LICENSE-*.txt"
KNOWN_TEXTS = {"SIL OPEN FONT LICENSE": "OFL-1.1", "ISC License": "ISC", "The MIT License": "MIT"}
"""How a licence's text names itself, and its short name."""
LONGEST_LICENCE = 60
REQUIREMENT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Somebody else's work that the program is made of. `kind` is `library`, `fonts` or `icons`; empty texts are not known."""

    kind: str
    name: str
    version: str = ""
    holder: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustedKey:
    """A key whose catalogues are taken in. Everybody has the private half of a `development` one."""

    id: str
    development: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """All that the page About shows, and `bbico --version --json`. Without a catalogue, `trouble` is the code of the reason."""

    version: str
    built: date
    licence: str
    catalogue_licence: str
    python: str
    qt: str
    system: str
    catalogue: CatalogueInfo | None
    trouble: str
    keys: tuple[TrustedKey, ...]
    parts: tuple[Part, ...]


class AboutProgram:
    """Looks at what is installed when it is asked, which takes a tenth of a second."""

    def __init__(self, *, paths: Paths, info: Callable[[], CatalogueInfo], trust: Callable[[], Trust]) -> None:
        self._paths = paths
        self._info = info
        self._trust = trust

    def about(self) -> About:
        """Return what can be said; what cannot be read is left out."""
        catalogue, trouble = self._catalogue()
        return About(
            version=VERSION,
            built=BUILD_DATE,
            licence=PROGRAM_LICENCE,
            catalogue_licence=CATALOGUE_LICENCE,
            python=platform.python_version(),
            qt=_version(QT),
            system=f"{platform.system()} {platform.release()} {platform.machine()}".strip(),
            catalogue=catalogue,
            trouble=trouble,
            keys=self._keys(),
            parts=(*_texts_beside(self._paths.resources, "fonts"), *_texts_beside(self._paths.resources, "icons"), *_libraries()),
        )

    def _catalogue(self) -> tuple[CatalogueInfo | None, str]:
        try:
            return self._info(), ""
        except Problem as problem:
            return None, problem.code

    def _keys(self) -> tuple[TrustedKey, ...]:
        from bbico_desktop.packs.trust import DEVELOPMENT_KEY, SIGNER_ROLE  # cryptography loads with it

        try:
            root = self._trust().root.signed
        except Problem:
            return ()
        return tuple(TrustedKey(id=one, development=one == DEVELOPMENT_KEY) for one in sorted(root.roles[SIGNER_ROLE].keyids))


def about_object(about: About) -> dict[str, Any]:
    """Return what is known as JSON values."""
    return {
        "program": {"version": about.version, "built": about.built.isoformat(), "licence": about.licence},
        "catalogue": _catalogue_object(about),
        "python": about.python,
        "qt": about.qt,
        "system": about.system,
        "keys": [asdict(key) for key in about.keys],
        "parts": [asdict(part) for part in about.parts],
    }


def short_digest(digest: str) -> str:
    """Return as much of a digest as people compare."""
    return digest[:DIGEST_SHOWN]


def _catalogue_object(about: About) -> dict[str, Any] | None:
    info = about.catalogue
    if info is None:
        return None
    return {
        "seq": info.seq,
        "issued": info.issued,
        "digest": info.digest,
        "development": info.development,
        "licence": about.catalogue_licence,
    }


def _texts_beside(resources: Path, kind: str) -> Iterator[Part]:
    """Yield what lies in a folder of resources with its own licence beside it."""
    for file in sorted((resources / kind).glob(LICENCE_FILES)):
        text = file.read_text(encoding="utf-8")
        holder = next((line.strip() for line in text.splitlines() if line.startswith("Copyright")), "")
        licences = [short for named, short in KNOWN_TEXTS.items() if named in text]
        yield Part(kind=kind, name=file.stem.removeprefix("LICENSE-"), holder=holder, licence=" AND ".join(licences))


def _libraries() -> Iterator[Part]:
    """Yield what is installed of what the program needs, and of what that needs in turn."""
    waiting, seen = [PROGRAM], {_plain(PROGRAM)}
    found: list[Part] = []
    while waiting:
        installed = _installed(waiting.pop())
        if installed is None:
            continue
        name = installed.metadata["Name"]
        if _plain(name) != _plain(PROGRAM):
            found.append(Part(kind="library", name=name, version=installed.version, licence=_licence(installed.metadata)))
        for needed in _needed(installed):
            if _plain(needed) not in seen:
                seen.add(_plain(needed))
                waiting.append(needed)
    yield from sorted(found, key=lambda part: part.name.lower())


def _needed(installed: Distribution) -> Iterator[str]:
    for requirement in installed.requires or ():
        named = REQUIREMENT.match(requirement)
        if named and "extra ==" not in requirement:
            yield named[0]


def _installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _version(name: str) -> str:
    installed = _installed(name)
    return installed.version if installed else ""


def _licence(metadata: PackageMetadata) -> str:
    """Return a library's licence as it says it itself, most exact first."""
    held = metadata.json
    lines = str(held.get("license") or "").strip().splitlines()
    classifiers = held.get("classifier") or ()
    named = [one.split(" :: ")[-1] for one in classifiers if one.startswith("License :: ")]
    own = lines[0] if len(lines) == 1 and len(lines[0]) <= LONGEST_LICENCE else ""
    return str(held.get("license_expression") or own or " / ".join(named))


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
