# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Which program this is."""

from __future__ import annotations

from datetime import date

from bbico_desktop import __version__

VERSION = __version__
BUILD_DATE = date(2026, 11, 1)
"""A clock that shows an earlier day is wrong. Changed with each release, never taken from the clock of the building machine."""
