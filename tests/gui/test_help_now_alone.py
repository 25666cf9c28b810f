# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Help now shows and prints with an empty data folder, a broken database or no index, over the real services."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from bbico_desktop.composition import open_services
from bbico_desktop.foundation.paths import Paths
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.opening import Opener
from bbico_desktop.gui.pages.help_now import HelpNowPage
from bbico_desktop.gui.pages.preview import PreviewPage
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.services.help_now import HelpNow
from tests.shipped_fixture import StoppedClock, paths_in, ship_tiny

ROOT = Path(__file__).resolve().parents[2]
CLOCK = StoppedClock()
SHEET_ID = "blackmailed-with-pictures"


def nothing_at_all(paths: Paths) -> None:
    """Leave only the help file: no pack, no edition, no folder of the reader's."""
    shutil.rmtree(paths.shipped / "edition")
    for pack in paths.shipped.glob("*.bbico"):
        pack.unlink()


def empty_data_folder(paths: Paths) -> None:
    paths.data.mkdir(parents=True)
    nothing_at_all(paths)


def broken_database(paths: Paths) -> None:
    (paths.shipped / "edition" / "catalogue.sqlite").write_bytes(b"this is no database")
    for pack in paths.shipped.glob("*.bbico"):
        pack.write_bytes(b"nor is this a pack")


def missing_index(paths: Paths) -> None:
    shutil.rmtree(paths.shipped / "edition" / "index")


DAMAGES = [nothing_at_all, empty_data_folder, broken_database, missing_index]


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    one = paths_in(tmp_path)
    ship_tiny(one)
    return one


@pytest.fixture
def help_now(paths: Paths) -> HelpNow:
    return HelpNow(shipped=paths.shipped / "help_now.json", kept=paths.data / "help_now.json", clock=CLOCK)


@pytest.fixture
def real_desk(background, paths: Paths, help_now: HelpNow):
    desk = ServiceDesk(background=background, open_services=lambda: open_services(paths=paths, clock=CLOCK, help_now=help_now))
    yield desk
    background.close()
    desk.close()


def seen(widget: QWidget) -> set[str]:
    """Return all words that can be seen."""
    QApplication.processEvents()
    return {one.text() for one in widget.findChildren(QLabel) if one.isVisible()}


@pytest.mark.parametrize("damage", DAMAGES)
def test_sheet_and_numbers_are_there_whatever_is_broken(qtbot, look, real_desk, paths, help_now, damage: Callable[[Paths], None]):
    damage(paths)
    page = HelpNowPage(look=look, help_now=help_now, clock=CLOCK, opener=Opener(), desk=real_desk, language="nl")
    qtbot.addWidget(page)
    page.show()

    page.open_route(Route(page="help_now", entry_id=SHEET_ID))

    assert {"112", "116 000"} <= seen(page)


@pytest.mark.logs_expected
@pytest.mark.parametrize("damage", DAMAGES)
def test_a_sheet_prints_whatever_is_broken(qtbot, look, background, real_desk, paths, damage: Callable[[Paths], None]):
    damage(paths)
    preview = PreviewPage(look=look, desk=real_desk, language="nl")
    qtbot.addWidget(preview)
    preview.show()

    preview.open_route(Route(page="preview", entry_id=SHEET_ID))

    qtbot.waitUntil(lambda: preview._pages.page_count > 0, timeout=20_000)
    qtbot.waitUntil(lambda: not (background.busy or preview._settle.isActive()))


def test_help_now_loads_no_library_of_catalogue_search_or_paper():
    code = """
import sys
import bbico_desktop.gui.pages.help_now
import bbico_desktop.services.help_now
print(sorted({name.split(".")[0] for name in sys.modules} & {
    "sqlalchemy", "alembic", "whoosh", "typst", "segno", "pypdfium2", "pydantic", "yaml", "markdown_it", "tuf", "cryptography"}))
"""

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)

    assert done.stdout.strip() == "[]"
