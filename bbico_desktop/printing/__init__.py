# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What goes on paper: content models, layouts, QR codes and PDF. No Qt here."""
