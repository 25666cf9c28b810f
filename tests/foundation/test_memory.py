# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Free memory goes back to the system where that can be done, and nowhere is it an error that it cannot."""

import ctypes
import sys

import pytest

from bbico_desktop.foundation.memory import give_back


@pytest.mark.skipif(sys.platform == "win32", reason="there is no library of the program itself")
def test_memory_is_given_back_where_the_c_library_can():
    assert give_back() is hasattr(ctypes.CDLL(None), "malloc_trim")


@pytest.mark.parametrize("error", [OSError, TypeError, AttributeError])
def test_another_c_library_is_no_error(monkeypatch: pytest.MonkeyPatch, error: type[Exception]):
    def no_library(_name: str | None) -> object:
        raise error

    monkeypatch.setattr(ctypes, "CDLL", no_library)

    assert give_back() is False
