# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The words of the trade: what an entry, a query, an answer and a problem are. Standard library only."""
