# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What may be done where the program runs: on somebody's own computer, or on a terminal that stands in a library."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """One right a field; whoever does something of that kind asks first."""

    open_files: bool
    """Read files that the reader names or drops: kits, packs, PDF files, pictures."""
    save_files: bool
    """Write files where the reader wants them: PDF, exports, reports."""
    open_links: bool
    """Hand an address to another program."""
    print_dialog: bool
    """Choose printer, pages and copies in the system's own dialog."""
    print_pages: bool
    """Put something on paper at all."""
    edit: bool
    """Keep own entries, kits, notes and saved searches."""
    leave: bool
    """Close the program, leave full screen, open other windows."""
    keep_traces: bool
    """Remember what was opened and searched: recent, history, last place."""
    copy: bool
    """Put words on the clipboard."""
    menus: bool
    """Show the menu bar and context menus."""


PERSONAL_COMPUTER = Policy(
    open_files=True,
    save_files=True,
    open_links=True,
    print_dialog=True,
    print_pages=True,
    edit=True,
    leave=True,
    keep_traces=True,
    copy=True,
    menus=True,
)
PUBLIC_TERMINAL = Policy(
    open_files=False,
    save_files=False,
    open_links=False,
    print_dialog=False,
    print_pages=True,
    edit=False,
    leave=False,
    keep_traces=False,
    copy=False,
    menus=False,
)
