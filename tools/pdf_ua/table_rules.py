# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Rules for tables: their parts, a grid without holes, and a header for every cell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tools.pdf_ua.objects import at, dictionary, many, name, text
from tools.pdf_ua.rules import OURS, Rule
from tools.pdf_ua.structure_rules import misplaced
from tools.pdf_ua.tagged import Element, TaggedPdf

KIDS = {
    "Table": frozenset({"TR", "THead", "TBody", "TFoot", "Caption"}),
    "TR": frozenset({"TH", "TD"}),
    **dict.fromkeys(("THead", "TBody", "TFoot"), frozenset({"TR"})),
}
PARENTS = {
    "TR": frozenset({"Table", "THead", "TBody", "TFoot"}),
    **dict.fromkeys(("THead", "TBody", "TFoot"), frozenset({"Table"})),
    **dict.fromkeys(("TH", "TD"), frozenset({"TR"})),
}
PARTS = ("THead", "TBody", "TFoot")
WIDEST = 1000


@dataclass(slots=True)
class Grid:
    """The cells of a table by row and column; `overlaps` and `holes` say whether they do not fit into one."""

    cells: dict[tuple[int, int], Element] = field(default_factory=dict)
    rows: int = 0
    columns: int = 0
    overlaps: bool = False
    runs_out: bool = False

    @property
    def holes(self) -> bool:
        """Say whether a place of the grid has no cell."""
        return len(self.cells) != self.rows * self.columns


def odd_tables(pdf: TaggedPdf) -> Iterator[str]:
    """Yield what does not make a table: parts that stand elsewhere, twice, or without the others."""
    yield from misplaced(pdf, KIDS, PARENTS)
    for table in _tables(pdf):
        roles = [one.role for one in table.elements]
        for part in ("THead", "TFoot", "Caption"):
            if roles.count(part) > 1:
                yield f"a table has more than one {part}"
        if {"THead", "TFoot"} & set(roles) and "TBody" not in roles:
            yield "a table has a head or a foot and no body"
        if "Caption" in roles[1:-1]:
            yield "the caption of a table stands between its rows"


def odd_grids(pdf: TaggedPdf) -> Iterator[str]:
    """Yield tables whose rows have not the same number of columns, or whose cells lie over each other."""
    for table in _tables(pdf):
        grid = _grid(table)
        if grid.overlaps or grid.holes or grid.runs_out:
            yield f"the table of {grid.rows} rows and {grid.columns} columns has cells that do not fit"


def cells_without_header(pdf: TaggedPdf) -> Iterator[str]:
    """Yield cells to which no header belongs, by name, by scope or by its place."""
    for table in _tables(pdf):
        grid = _grid(table)
        headers = {text(at(one.held, "/ID")) for one in grid.cells.values() if one.role == "TH"}
        for place, cell in grid.cells.items():
            if cell.role == "TD" and not _has_header(pdf, grid, place, cell, headers):
                yield f"no header for the cell {pdf.text_of(cell)[:40]!r}"


def headers_without_scope(pdf: TaggedPdf) -> Iterator[str]:
    """Yield header cells that say neither row nor column, in a table whose cells do not name them."""
    for table in _tables(pdf):
        cells = list(_grid(table).cells.values())
        if all(_attribute(pdf, one, "/Headers") for one in cells if one.role == "TD"):
            continue
        for cell in dict.fromkeys(one for one in cells if one.role == "TH"):
            if name(_attribute(pdf, cell, "/Scope")) not in ("Row", "Column", "Both"):
                yield f"the header {pdf.text_of(cell)[:40]!r} has no /Scope"


def _has_header(pdf: TaggedPdf, grid: Grid, place: tuple[int, int], cell: Element, ids: set[str]) -> bool:
    named = [text(one) for one in many(_attribute(pdf, cell, "/Headers"))]
    if named:
        return set(named) <= ids
    row, column = place
    above = [grid.cells.get((other, column)) for other in range(grid.rows)]
    beside = [grid.cells.get((row, other)) for other in range(grid.columns)]
    scoped = [(one, ("Column", "Both")) for one in above] + [(one, ("Row", "Both")) for one in beside]
    return any(one and one.role == "TH" and name(_attribute(pdf, one, "/Scope")) in scopes for one, scopes in scoped)


def _tables(pdf: TaggedPdf) -> Iterator[Element]:
    return (one for one in pdf.elements if one.role == "Table")


def _rows(table: Element) -> list[Element]:
    parts = (one.elements if one.role in PARTS else [one] for one in table.elements)
    return [row for part in parts for row in part if row.role == "TR"]


def _grid(table: Element) -> Grid:
    rows = _rows(table)
    grid = Grid(rows=len(rows))
    for number, row in enumerate(rows):
        column = 0
        for cell in (one for one in row.elements if one.role in ("TH", "TD")):
            while (number, column) in grid.cells:
                column += 1
            across, down = _span(cell, "/ColSpan"), _span(cell, "/RowSpan")
            for place in ((number + below, column + beside) for below in range(down) for beside in range(across)):
                grid.overlaps |= place in grid.cells
                grid.runs_out |= place[0] >= len(rows)
                grid.cells[place] = cell
            column += across
            grid.columns = max(grid.columns, column)
    return grid


def _span(cell: Element, entry: str) -> int:
    found = _own_attribute(cell, entry)
    return min(max(int(found), 1), WIDEST) if isinstance(found, int) else 1


def _own_attribute(element: Element, entry: str) -> Any:
    return next((at(one, entry) for one in many(at(element.held, "/A")) if at(one, entry) is not None), None)


def _attribute(pdf: TaggedPdf, element: Element, entry: str) -> Any:
    """Return an attribute of an element, its own or that of a class that it names."""
    own = _own_attribute(element, entry)
    if own is not None:
        return own
    classes = (name(one) for one in many(at(element.held, "/C")))
    held = (one for kind in classes for one in many(at(dictionary(pdf.tree, "/ClassMap"), f"/{kind}")))
    return next((at(one, entry) for one in held if at(one, entry) is not None), None)


RULES = (
    Rule("tables", "09-004", odd_tables),
    Rule("table-grid", OURS, odd_grids),
    Rule("table-headers", OURS, cells_without_header),
    Rule("table-scope", "15-003", headers_without_scope),
)
