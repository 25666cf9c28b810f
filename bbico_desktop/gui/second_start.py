# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What becomes of a start that found the mark of a window: does one run there, or did it end without a farewell."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import NamedTuple

from bbico_desktop.foundation.messages import text
from bbico_desktop.foundation.paths import Paths
from bbico_desktop.foundation.system_language import system_language
from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP
from bbico_desktop.gui.instance import TOKENS, Reply, hand_over
from bbico_desktop.gui.options import Options, say

DONE, REFUSED_CODE = 0, 1
IN_USE = QT_TRANSLATE_NOOP(
    "SecondStart", "The program runs already as a public terminal, or as a window of its own. Close it there first."
)


class First(NamedTuple):
    """What was found. With an exit `code` there is nothing more to do here."""

    code: int | None = None
    ended_unexpectedly: bool = False


def ask_the_first(paths: Paths, options: Options, environ: Mapping[str, str]) -> First:
    """Hand the options over to the window that runs over these folders, if one does."""
    token = next((environ[name] for name in TOKENS if environ.get(name)), "")
    reply = hand_over(paths, options, token=token)
    if reply is Reply.TAKEN:
        return First(code=DONE)
    if reply is Reply.REFUSED:
        say(sys.stderr, text("SecondStart", IN_USE, system_language(environ) or "en"))
        return First(code=REFUSED_CODE)
    return First(ended_unexpectedly=reply is Reply.NOBODY)
