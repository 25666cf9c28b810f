# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Records as people write them: reading a folder, every mistake in one report, and what a pack gets of it."""
