# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The only place that builds services from folders and a clock; each is built, and loads its libraries, when first asked for."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.foundation.clock import Clock, SystemClock
from bbico_desktop.foundation.files import can_write
from bbico_desktop.foundation.paths import HELP_NOW_FILE, OWN_TEXTS_FILE, RECENT_FILE, USER_FILE, Paths, paths_for
from bbico_desktop.foundation.release import VERSION
from bbico_desktop.services.kinds_of_services import OwnServices, ProgramServices

if TYPE_CHECKING:
    from bbico_desktop.packs.editions import Edition, Editions
    from bbico_desktop.packs.installer import Installer
    from bbico_desktop.searching.answering import Answering
    from bbico_desktop.searching.own_search import OwnSearch
    from bbico_desktop.services.all_rows import AllRows
    from bbico_desktop.services.browsing import Browsing
    from bbico_desktop.services.coverage import Coverage
    from bbico_desktop.services.editing import Editing
    from bbico_desktop.services.finding import Finding
    from bbico_desktop.services.handouts import Handouts
    from bbico_desktop.services.health import Health
    from bbico_desktop.services.help_now import HelpNow
    from bbico_desktop.services.open_edition import OpenEdition
    from bbico_desktop.services.own_parts import OwnParts
    from bbico_desktop.services.program_parts import ProgramParts
    from bbico_desktop.services.quality import Quality
    from bbico_desktop.services.recent import Recent
    from bbico_desktop.services.updating import Updating
    from bbico_desktop.storage.catalogue_reader import Catalogue

T = TypeVar("T")


def open_services(
    home: Path | None = None,
    *,
    paths: Paths | None = None,
    environ: Mapping[str, str] | None = None,
    clock: Clock | None = None,
    help_now: HelpNow | None = None,
) -> Services:
    """Return the services over the folders under `home`, else `BBICO_HOME`, else the system's own; nothing is read yet."""
    return Services(paths=paths or paths_for(home, environ), clock=clock or SystemClock(), help_now=help_now)


class Services(OwnServices, ProgramServices):
    """What the program can do. May be shared by threads; a service that was got before `refresh` must be got again after it."""

    def __init__(self, *, paths: Paths, clock: Clock, help_now: HelpNow | None = None) -> None:
        self.paths = paths
        self.clock = clock
        self._lock = threading.RLock()
        self._built: dict[str, Any] = {} if help_now is None else {"help_now": help_now}

    @property
    def help_now(self) -> HelpNow:
        """Return help sheets and helplines, which need no catalogue."""
        return self._once("help_now", self._build_help_now)

    @property
    def coverage(self) -> Coverage:
        """Where the catalogue has nothing."""
        return self._once("coverage", self._build_coverage)

    @property
    def browsing(self) -> Browsing:
        """Return what looks at entries without searching."""
        return self._once("browsing", self._build_browsing)

    @property
    def finding(self) -> Finding:
        """Return the search."""
        return self._once("finding", self._build_finding)

    @property
    def recent(self) -> Recent:
        """Return what remembers the entries that were opened last."""
        return self._once("recent", self._build_recent)

    @property
    def quality(self) -> Quality:
        """Return what measures the search."""
        return self._once("quality", self._build_quality)

    @property
    def handouts(self) -> Handouts:
        """Return what makes paper."""
        return self._once("handouts", self._build_handouts)

    @property
    def updating(self) -> Updating:
        """Return what installs and checks packs; call `refresh` after a change."""
        return self._once("updating", self._build_updating)

    @property
    def editing(self) -> Editing:
        """Return what makes packs from records."""
        from bbico_desktop.services.editing import Editing

        return self._once("editing", Editing)

    @property
    def health(self) -> Health:
        """Return what checks and repairs stored files; call `refresh` after a repair."""
        return self._once("health", self._build_health)

    @property
    def notices(self) -> tuple[Problem, ...]:
        """Return what the reader should quietly be told: what was built again, what stands in, that nothing can be kept."""
        own: OwnParts | None = self._built.get("own")  # nothing is opened to know it
        return (*self._edition.notices, *_writing_notice(self.paths.data), *(own.notices() if own else ()))

    def refresh(self) -> None:
        """Open the edition that is current now, and take its helplines over: after an update, a rollback or a repair."""
        with self._lock:
            self._edition.reopen()
            for name in ("browsing", "coverage", "finding", "handouts", "health", "quality"):
                self._built.pop(name, None)
        self.renew_help_now()

    def catch_up(self) -> bool:
        """Do what can wait: take in a newer shipped pack, build a missing or broken index; return whether anything changed.

        Questions of other threads go on being answered from the edition before. Raises Problem of storage.
        """
        changed = self.updating.catch_up()
        if not changed and any(notice.code == "index-broken" for notice in self.notices):
            changed = self.health.repair().sound
        if changed:
            self.refresh()
        return changed

    def renew_help_now(self) -> bool:
        """Let the help take over what the open edition brings; return whether anything changed. Loads the catalogue."""
        return self.help_now.renew(self.browsing)

    def close(self) -> None:
        """Let go of all files. The services may be used again and open them anew."""
        if "edition" in self._built:
            self._edition.close()

    def _once(self, name: str, build: Callable[[], T]) -> T:
        with self._lock:
            if name not in self._built:
                self._built[name] = build()
            return cast("T", self._built[name])

    @property
    def _editions(self) -> Editions:
        from bbico_desktop.packs.editions import Editions

        return self._once("editions", lambda: Editions(self.paths))

    @property
    def _edition(self) -> OpenEdition[Catalogue, Answering]:
        return self._once("edition", self._build_edition)

    def _build_edition(self) -> OpenEdition[Catalogue, Answering]:
        from bbico_desktop.services.edition_files import open_catalogue, open_fts5, open_index
        from bbico_desktop.services.open_edition import OpenEdition

        return OpenEdition(
            current=self._to_open,
            rebuild=self._rebuild,
            open_catalogue=open_catalogue,
            open_index=open_index,
            open_fts5=open_fts5,
        )

    def _to_open(self) -> Edition | None:
        """Return the current edition; None when it must be built again first."""
        return None if self._editions.is_lost() else self._editions.current()

    def _rebuild(self) -> Edition | None:
        """Build the current edition again from its packs."""
        return self._installer.rebuild()

    @property
    def _installer(self) -> Installer:
        return self._once("installer", self._build_installer)

    def _build_installer(self) -> Installer:
        from bbico_desktop.packs.installer import Installer
        from bbico_desktop.packs.search_files import OwnSearchFiles
        from bbico_desktop.packs.trust import trust_for

        return Installer(
            data=self.paths.data,
            editions=self._editions,
            trust=trust_for(shipped=self.paths.shipped, resources=self.paths.resources),
            program_version=VERSION,
            search_files=OwnSearchFiles(),
        )

    def _build_help_now(self) -> HelpNow:
        from bbico_desktop.services.help_now import HelpNow

        return HelpNow(shipped=self.paths.shipped / HELP_NOW_FILE, kept=self.paths.data / HELP_NOW_FILE, clock=self.clock)

    def _build_browsing(self) -> Browsing:
        from bbico_desktop.services.browsing import Browsing

        rows = self._rows(self._edition.catalogue)
        return Browsing(file=self._edition.catalogue_file, catalogue=lambda: rows)

    def _build_coverage(self) -> Coverage:
        from bbico_desktop.services.coverage import Coverage

        return Coverage(catalogue=self._edition.catalogue)

    def _build_finding(self) -> Finding:
        from bbico_desktop.services.finding import Finding

        engine, catalogue = self._edition.engine(), self._edition.catalogue()
        return Finding(engine=self._with_own_things(engine, catalogue), catalogue=self._rows(lambda: catalogue))

    def _with_own_things(self, engine: Answering, catalogue: Catalogue) -> OwnSearch:
        """Return the search that finds own things too; while there are none, nothing is loaded but what searches the catalogue."""
        from bbico_desktop.searching.own_search import NOTHING, OwnSearch

        own = self.paths.data / USER_FILE
        return OwnSearch(
            engine,
            vocabulary=catalogue.vocabulary,
            material=lambda: self.own_things.search_material(),
            changed=lambda: self.own_things.changed if own.exists() else NOTHING,
            kept=self.paths.cache / OWN_TEXTS_FILE,
        )

    def _rows(self, catalogue: Callable[[], Catalogue]) -> AllRows:
        from bbico_desktop.services.all_rows import AllRows

        return AllRows(catalogue=catalogue, own=lambda: self.own_things)

    @property
    def _own(self) -> OwnParts:
        return self._once("own", self._build_own)

    def _build_own(self) -> OwnParts:
        from bbico_desktop.services.own_parts import OwnParts

        return OwnParts(
            data=self.paths.data,
            clock=self.clock,
            catalogue=self._edition.catalogue,
            rows=lambda: self.browsing,
            find_ids=lambda query: self.finding.ids(query),
        )

    def _build_recent(self) -> Recent:
        from bbico_desktop.services.recent import Recent

        return Recent(file=self.paths.cache / RECENT_FILE, rows=lambda: self.browsing)

    def _build_quality(self) -> Quality:
        from bbico_desktop.services.quality import Quality

        return Quality(finding=self.finding, browsing=self.browsing)

    def _build_handouts(self) -> Handouts:
        from bbico_desktop.printing.typst_engine import TypstPress
        from bbico_desktop.services.handouts import Handouts

        press = self._once("press", lambda: TypstPress(resources=self.paths.resources))
        return Handouts(records=self.browsing, helps=self.help_now, press=press, clock=self.clock, near=self.nearby)

    def _build_updating(self) -> Updating:
        from bbico_desktop.services.updating import Updating

        return Updating(installer=self._installer, editions=self._editions)

    def _build_health(self) -> Health:
        from bbico_desktop.packs.search_files import OwnSearchFiles
        from bbico_desktop.services.health import Health

        return Health(
            paths=self.paths,
            editions=self._editions,
            installer=lambda: self._installer,
            search_files=OwnSearchFiles(),
            own=self._own.store,
            backups=self._own.backups,
        )

    @property
    def _program(self) -> ProgramParts:
        return self._once("program", self._build_program)

    def _build_program(self) -> ProgramParts:
        from bbico_desktop.services.program_parts import ProgramParts

        return ProgramParts(self)


def check_folders(paths: Paths) -> None:
    """Raise Problem `not-a-folder` when a file stands where one of the program's folders goes."""
    for folder in paths.own:
        for place in (folder, *folder.parents):
            if place.exists() and not place.is_dir():
                raise Problem("not-a-folder", Family.STORAGE, path=place)


def _writing_notice(folder: Path) -> tuple[Problem, ...]:
    """Return a notice when nothing can be written in a folder."""
    return () if can_write(folder) else (Problem("only-reading", Family.STORAGE, path=folder),)
