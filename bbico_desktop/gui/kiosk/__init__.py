# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The program as a public terminal: what is locked, what is forgotten, and the door for staff."""
