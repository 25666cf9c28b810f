# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What runs before the window shows loads none of the heavy libraries."""

import subprocess
import sys

HEAVY = {"sqlalchemy", "tuf", "securesystemslib", "cryptography", "whoosh", "pydantic", "yaml", "snowballstemmer", "Stemmer"}
SCRIPT = """
import sys
from pathlib import Path
from bbico_desktop.foundation.paths import paths_for
from bbico_desktop.packs.editions import Editions
from bbico_desktop.storage.first_page import read_first_page
edition = Editions(paths_for(Path(sys.argv[1]))).current()
edition and read_first_page(edition.catalogue, "nl")
print(*sorted({name.split(".")[0] for name in sys.modules}))
"""


def test_the_first_page_needs_the_standard_library_alone(tmp_path):
    done = subprocess.run([sys.executable, "-c", SCRIPT, str(tmp_path)], capture_output=True, text=True, check=True)

    assert not HEAVY & set(done.stdout.split())
