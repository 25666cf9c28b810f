# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Offline catalogue of e-safety and media-literacy resources for Belgium."""

__version__ = "0.1.0"
