# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""One module a command: `add` declares its arguments, `run` does it and returns the exit code."""
