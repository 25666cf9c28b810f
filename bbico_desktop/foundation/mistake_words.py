# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What each mistake in a record or file is called for an editor, and how to mend it. `{facts}` come from the mistake."""

from __future__ import annotations

from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP

Words = tuple[str, str]

OTHER_MISTAKE: Words = (QT_TRANSLATE_NOOP("Mistake", "This is not right ({code})."), "")

MISTAKES: dict[str, Words] = {}
