# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The program as a screen reader meets it: its tree on the accessibility bus (AT-SPI 2, gitlab.gnome.org/GNOME/at-spi2-core).

Run as a program under `dbus-run-session`, it starts B-BICO, presses every place of the rail by the bus alone, and writes as JSON
to the file that is named what a screen reader would be given: {place: {"title": …, "nodes": [{"role", "name", "focusable"}]}}.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACCESSIBLE, ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
REGISTRY, ROOT = "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"
FOCUSABLE, SHOWING = 11, 25
"""Numbers of states in AtspiStateType."""
PATIENCE, PAUSE = 20.0, 0.05
ANSWER_SECONDS = 5.0
"""After so long an object has gone away while it was asked, as for the screen readers themselves, which wait for less."""
FIRST = "Home"
"""The page that the window opens with; before it stands, what is on the bus belongs to the front door."""
RAIL = "rail-"
ROWS_OF = {"search": "list item"}
"""What a place shows as soon as the catalogue has answered."""
NO_CHILDREN = frozenset({"list item", "table cell"})


@dataclass(frozen=True, slots=True)
class Node:
    """One object of the tree: the bus name of its program, and its path there."""

    program: str
    path: str


class Reader:
    """Asks the accessibility bus."""

    def __init__(self) -> None:
        with open_dbus_connection("SESSION") as session:
            bus = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
            address = session.send_and_get_reply(new_method_call(bus, "GetAddress")).body[0]
        self._bus: DBusConnection = open_dbus_connection(address)

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def programs(self) -> list[Node]:
        """Return the programs that are on the bus."""
        return self.children(Node(REGISTRY, ROOT))

    def children(self, node: Node) -> list[Node]:
        """Return what lies directly below."""
        return [Node(*child) for child in self._call(node, ACCESSIBLE, "GetChildren", ())]

    def role(self, node: Node) -> str:
        """Return the role's name, such as `push button`."""
        return str(self._call(node, ACCESSIBLE, "GetRoleName", "gone"))

    def name(self, node: Node) -> str:
        """Return what a screen reader says."""
        return self._property(node, "Name")

    def identity(self, node: Node) -> str:
        """Return the names that Qt objects bear in the code, from the window down."""
        return self._property(node, "AccessibleId")

    def states(self, node: Node) -> int:
        """Return the states as bits."""
        low, high = self._call(node, ACCESSIBLE, "GetState", (0, 0))
        return int(low) | int(high) << 32

    def act(self, node: Node) -> None:
        """Do the first thing the object can do: press a button."""
        self._call(node, ACTION, "DoAction", False, "i", (0,))

    def below(self, node: Node) -> Iterator[tuple[Node, str]]:
        """Yield all that is showing below a node, with its role, parents first."""
        for child in self.children(node):
            if self.states(child) >> SHOWING & 1:
                role = self.role(child)
                yield child, role
                if role not in NO_CHILDREN:
                    yield from self.below(child)

    def _property(self, node: Node, name: str) -> str:
        return str(self._call(node, "org.freedesktop.DBus.Properties", "Get", ("s", ""), "ss", (ACCESSIBLE, name))[1])

    def _call(self, node: Node, interface: str, method: str, gone: Any, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        """Return the answer; `gone` when the object went away meanwhile, as pages and lists do."""
        address = DBusAddress(node.path, bus_name=node.program, interface=interface)
        try:
            reply = self._bus.send_and_get_reply(new_method_call(address, method, signature, body), timeout=ANSWER_SECONDS)
        except TimeoutError:
            return gone
        return gone if reply.header.message_type is MessageType.error else reply.body[0]


def wait_for(find: Callable[[], Any]) -> Any:
    """Return the first answer that is not empty; the program is another process, so it is asked again and again."""
    pause = Event()
    for _ in range(int(PATIENCE / PAUSE)):
        if found := find():
            return found
        pause.wait(PAUSE)
    raise TimeoutError(f"nothing came within {PATIENCE} s")


def walk(reader: Reader) -> dict[str, Any]:
    """Go to every place of the rail and return what is there."""
    frame = wait_for(lambda: next((one for program in reader.programs() for one in reader.children(program)), None))
    wait_for(lambda: reader.name(frame).startswith(FIRST))
    told = {}
    for button, place in wait_for(lambda: rail(reader, frame)):
        before = reader.name(frame)
        reader.act(button)
        wait_for(partial(_has_another_title, reader, frame, before))
        if place in ROWS_OF:
            wait_for(partial(_has_role, reader, frame, ROWS_OF[place]))
        told[place] = {"title": reader.name(frame), "nodes": [_told(reader, *found) for found in reader.below(frame)]}
    return told


def rail(reader: Reader, frame: Node) -> list[tuple[Node, str]]:
    """Return the buttons that lead to places, in their order on the screen, with the places' names."""
    named = [(node, reader.identity(node)) for node, _ in reader.below(frame)]
    return [(node, identity.partition(RAIL)[2]) for node, identity in named if RAIL in identity]


def _has_another_title(reader: Reader, frame: Node, before: str) -> bool:
    return reader.name(frame) != before


def _has_role(reader: Reader, frame: Node, role: str) -> bool:
    return any(found == role for _, found in reader.below(frame))


def _told(reader: Reader, node: Node, role: str) -> dict[str, Any]:
    return {"role": role, "name": reader.name(node), "focusable": bool(reader.states(node) >> FOCUSABLE & 1)}


def main() -> int:
    """Start the program with an empty home, walk through it, write what was found."""
    with tempfile.TemporaryDirectory() as home:
        surroundings = {
            **os.environ,
            "BBICO_HOME": str(Path(home) / "b"),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LANG": "en_US.UTF-8",
        }
        with subprocess.Popen([sys.executable, "-m", "bbico_desktop"], env=surroundings) as program:
            reader = Reader()
            try:
                Path(sys.argv[1]).write_text(json.dumps(walk(reader)), encoding="utf-8")
            finally:
                reader.close()
                program.terminate()
    return 0


if __name__ == "__main__":
    sys.exit(main())
