# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the program does, one verb family a module, shared by window and command line. Synchronous; no Qt, no threads."""
