# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""One module a page; pages know nothing of each other and speak to the shell by signals."""
