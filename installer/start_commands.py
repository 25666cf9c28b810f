# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the packaged program starts: the same main() as the console script of the wheel."""

import sys

from bbico_desktop.cli.main import main

sys.exit(main())
