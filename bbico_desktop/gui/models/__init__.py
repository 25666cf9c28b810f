# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Qt models: adapters over tuples of domain types, nothing else."""
