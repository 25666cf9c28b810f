# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Files of other programs: what comes in from them, and what goes out to them."""
