# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The command line: each command reads its arguments, asks one service and writes text or JSON."""
