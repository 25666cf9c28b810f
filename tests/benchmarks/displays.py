# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A display of one's own, and a watcher that tells when another program's window is there. Needs Xvfb and libX11."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

MAP_NOTIFY = 19
SUBSTRUCTURE_NOTIFY = 1 << 19
LEAST_WIDTH, LEAST_HEIGHT = 200, 150
"""Smaller windows are helpers of a program, not what a reader waits for."""


@contextmanager
def own_display() -> Iterator[str]:
    """Start an X server without a screen and give its name; it ends with the block."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("event", ctypes.c_ulong),
        ("window", ctypes.c_ulong),
        ("rest", ctypes.c_long * 24),
    )


class _Image(ctypes.Structure):
    """The first fields of Xlib's XImage."""

    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.c_void_p),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
    )


_UNHEARD = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda _display, _error: 0)
"""Xlib ends the process on an error, such as a window that is gone by the time it is asked; ours goes on."""


class WindowWatch:
    """Tells when the next real window is mapped on a display, without polling it."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self._x.XSetErrorHandler(_UNHEARD)
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XGetImage.restype = ctypes.POINTER(_Image)
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._x.XSelectInput(self._display, root, ctypes.c_long(SUBSTRUCTURE_NOTIFY))
        self._x.XSync(self._display, 1)
        self._newest = 0

    def wait(self, seconds: float) -> int | None:
        """Return the time of the monotonic clock, in nanoseconds, at which a real window was mapped; None when none came."""
        until = time.monotonic() + seconds
        event = _Event()
        while time.monotonic() < until:
            if not self._x.XPending(self._display):
                time.sleep(0.001)
                continue
            self._x.XNextEvent(self._display, ctypes.byref(event))
            if event.type == MAP_NOTIFY and self._is_real(event.window):
                self._newest = event.window
                return time.monotonic_ns()
        return None

    def _is_real(self, window: int) -> bool:
        width, height = self._size(window)
        return width >= LEAST_WIDTH and height >= LEAST_HEIGHT

    def _size(self, window: int) -> tuple[int, int]:
        root, x, y = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_int()
        width, height, border, depth = ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint()
        places = [ctypes.byref(one) for one in (root, x, y, width, height, border, depth)]
        known = self._x.XGetGeometry(self._display, ctypes.c_ulong(window), *places)
        return (width.value, height.value) if known else (0, 0)

    def wait_drawn(self, seconds: float, *, share: float) -> int | None:
        """Return the time at which the middle of the newest window is no longer of one colour; None when that never came.

        `share` says how much of the window's width and height the middle is, 0 to 1.
        """
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if len(set(self._pixels(self._newest, share))) > 1:
                return time.monotonic_ns()
            time.sleep(0.004)
        return None

    def _pixels(self, window: int, share: float) -> bytes:
        """Return every 4th byte, the blue, of the window's middle; nothing when the window is gone."""
        whole = self._size(window)
        width, height = (int(one * share) for one in whole)
        if not width or not height:
            return b""
        place = ((whole[0] - width) // 2, (whole[1] - height) // 2, width, height)
        image = self._x.XGetImage(self._display, ctypes.c_ulong(window), *place, ctypes.c_ulong(-1 & 0xFFFFFFFF), 2)
        if not image:
            return b""
        pixels = ctypes.string_at(image.contents.data, image.contents.bytes_per_line * height)[::4]
        self._x.XDestroyImage(image)
        return pixels

    def close(self) -> None:
        """Leave the display."""
        self._x.XCloseDisplay(self._display)
