# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Records with a mistake, or whose languages say different things, do not pass `make check`."""

from pathlib import Path
from typing import Any

import pytest

from tests.authoring.folders import Folder, in_all
from tools.check_records import main

GUIDE = "resources/a-guide.yaml"


@pytest.mark.parametrize(
    ("fields", "code", "said"),
    [
        ({}, 0, ""),
        ({"useful_for": in_all(" ".join(["word"] * 26))}, 0, GUIDE),
        ({"useful_for": in_all("Fifty minutes") | {"fr": "40 minutes"}}, 1, "useful_for.fr"),
        ({"audiences": ["aliens"]}, 1, GUIDE),
    ],
    ids=["right", "worth a look", "other facts in French", "a mistake"],
)
def test_what_is_wrong_is_printed(capsys: pytest.CaptureFixture[str], tmp_path: Path, fields: dict[str, Any], code: int, said: str):
    records = Folder(tmp_path / "records").spoil(GUIDE, **fields).write()

    assert main(records, tmp_path / "out.bbico") == code
    assert said in capsys.readouterr().out
