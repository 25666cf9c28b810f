# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the program says of itself, in words: for the page About, and to copy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject

from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.gui import wording
from bbico_desktop.gui.errors import words_for
from bbico_desktop.services.about import About, Part, short_digest

KEY_SHOWN = 16
Fact = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutPart:
    """A heading and (role, words) lines below it."""

    heading: str
    facts: tuple[Fact, ...]


class AboutWords(QObject):
    """Says it in the language of the interface."""

    def parts(self, about: About, language: Language) -> tuple[AboutPart, ...]:
        """Return all that is known, in the language of the interface."""
        return (
            AboutPart(heading=self.tr("Program"), facts=tuple(self._program(about))),
            AboutPart(heading=self.tr("Catalogue"), facts=tuple(self._catalogue(about, language))),
            AboutPart(heading=self.tr("Trusted keys"), facts=tuple(self._keys(about))),
            AboutPart(heading=self.tr("Letters and icons"), facts=tuple(self._made_by(about))),
            AboutPart(heading=self.tr("Libraries"), facts=tuple(self._libraries(about))),
        )

    def _program(self, about: About) -> Iterator[Fact]:
        yield (
            "strong",
            self.tr("Version {version} of {date}").format(version=about.version, date=wording.day(about.built.isoformat())),
        )
        yield "", self.tr("The program needs no network and no account, and sends nothing anywhere.")
        yield "soft", self.tr("Licence: {licence}").format(licence=about.licence)
        yield "soft", f"Python {about.python} · Qt {about.qt} · {about.system}"

    def _catalogue(self, about: About, language: Language) -> Iterator[Fact]:
        info = about.catalogue
        if info is None:
            yield "help-small", words_for(Problem(about.trouble, Family.STORAGE), language)
            return
        yield "strong", self.tr("Catalogue {number} of {date}").format(number=info.seq, date=wording.day(info.issued))
        yield (
            "",
            self.tr(
                "It is compiled from published sources, with their dates. It is not an official publication of the B-BICO "
                "consortium until the consortium adopts it."
            ),
        )
        if info.development:
            yield (
                "help-small",
                self.tr("Development catalogue: its key is public, so anybody could have made it. It is for trying out."),
            )
        yield "soft", self.tr("Licence: {licence}").format(licence=about.catalogue_licence)
        yield "soft", self.tr("Fingerprint: {digest}").format(digest=short_digest(info.digest))

    def _keys(self, about: About) -> Iterator[Fact]:
        yield "", self.tr("Only catalogues that are signed with one of these keys are taken in.")
        for key in about.keys:
            yield "soft", _joined(key.id[:KEY_SHOWN], self.tr("development key, which everybody has") if key.development else "")
        if not about.keys:
            yield "help-small", self.tr("There is none: no catalogue can be taken in.")

    def _made_by(self, about: About) -> Iterator[Fact]:
        for part in about.parts:
            if part.kind != "library":
                yield "strong", part.name
                yield "soft", _joined(part.holder, self._licence(part))

    def _libraries(self, about: About) -> Iterator[Fact]:
        yield "", self.tr("The program stands on the work of others. Each library has its own licence:")
        for part in about.parts:
            if part.kind == "library":
                yield "soft", _joined(f"{part.name} {part.version}", self._licence(part))

    def _licence(self, part: Part) -> str:
        return part.licence or self.tr("licence not known")


def about_text(title: str, parts: Iterable[AboutPart]) -> str:
    """Return the same as plain text."""
    blocks = ["\n".join([one.heading, *(words for _, words in one.facts)]) for one in parts]
    return "\n\n".join([title, *blocks]) + "\n"


def _joined(*words: str) -> str:
    return " · ".join(one for one in words if one)
