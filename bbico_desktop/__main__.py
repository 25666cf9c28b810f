# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`python -m bbico_desktop` opens the window."""

from __future__ import annotations

import sys

from bbico_desktop.gui.main import main

if __name__ == "__main__":
    sys.exit(main())
