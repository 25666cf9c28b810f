# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Find and rank ids: analysis, index, ranking, suggestions. The only home of Whoosh; texts for people come from elsewhere."""
