# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the main thread got of the processors, as Linux counts it: where others work too, waiting for one is no fault of ours."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

MAIN = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/schedstat")


@dataclass(frozen=True, slots=True)
class Got:
    """Milliseconds in which the main thread had a processor, and in which it was ready but had to wait for one."""

    ran: float
    waited: float

    def since(self, before: Got) -> Got:
        """Return what was got after an earlier moment."""
        return Got(self.ran - before.ran, self.waited - before.waited)


def got() -> Got:
    """Return what the main thread got so far; may be asked in any thread."""
    try:
        ran, waited, _ = MAIN.read_text(encoding="ascii").split()
    except OSError:  # not Linux: nothing is known
        return Got(0.0, 0.0)
    return Got(int(ran) / 1e6, int(waited) / 1e6)
