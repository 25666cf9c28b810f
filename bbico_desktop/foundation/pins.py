# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The staff's number (PIN) of a public terminal: kept as a hash, and tried slowly.

scrypt of the standard library. Whoever has the file can still try all numbers of four digits in minutes: the number keeps visitors
out of the program, and nobody out of the computer.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets

SHORTEST, LONGEST = 4, 12
WORK, BLOCK, LANES = 2**15, 8, 1
MOST_MEMORY = 64 * 1024 * 1024
SALT_BYTES = 16
KIND = "scrypt"


def is_sound(pin: str) -> bool:
    """Say whether this can be a number for staff: 4 to 12 digits, not all of them the same."""
    return SHORTEST <= len(pin) <= LONGEST and pin.isascii() and pin.isdigit() and len(set(pin)) > 1


def hash_of(pin: str) -> str:
    """Return what is kept of a number."""
    salt = secrets.token_bytes(SALT_BYTES)
    return f"{KIND}${WORK}${salt.hex()}${_derived(pin, salt, WORK).hex()}"


def fits(pin: str, kept: str) -> bool:
    """Say whether a number is the one that was kept; what cannot be read fits none."""
    kind, _, rest = kept.partition("$")
    try:
        work, salt, derived = rest.split("$")
        wanted, cost = bytes.fromhex(derived), int(work)
        return kind == KIND and cost <= WORK and hmac.compare_digest(_derived(pin, bytes.fromhex(salt), cost), wanted)
    except ValueError:
        return False


def _derived(pin: str, salt: bytes, work: int) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=work, r=BLOCK, p=LANES, maxmem=MOST_MEMORY)
