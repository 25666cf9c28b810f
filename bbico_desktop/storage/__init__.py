# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The catalogue file: the only home of SQLAlchemy. `opening`, `cards` and `first_page` need the standard library alone."""
