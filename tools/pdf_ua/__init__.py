# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Whether a PDF keeps the rules of PDF/UA-1 that a machine can judge; `python -m tools.pdf_ua FILE.pdf` names what is wrong."""
