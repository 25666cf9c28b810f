# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The machine beneath us: folders, files, clock, settings, logs and the words for trouble."""
