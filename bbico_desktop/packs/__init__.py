# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Signed files in, editions out: the one way in for all content. The format stands in `docs/packs.md`."""
