# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Name every place where the code breaks a rule of the house that ruff, mypy and import-linter do not know."""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

FUNCTION_LINES = 50
CLASS_LINES = 250
MODULE_LINES = 400
VAGUE_NAMES = {"base", "common", "data", "helper", "helpers", "manager", "misc", "tools", "util", "utils"}
UNSAFE_MODULES = {"marshal", "shelve", "dill", "joblib"}
UNPICKLING = {"load", "loads"}
RUNS_TEXT = {"eval", "exec", "compile", "__import__"}
READS_THE_MACHINE = {"__file__", "cwd", "environ", "expanduser", "getenv"}
STATE_ALLOWED = {"logger", "log"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


class Offence(NamedTuple):
    """One broken rule: where it is and what to do instead."""

    file: str
    line: int
    advice: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.advice}"


Rule = Callable[[ast.Module], Iterator[tuple[int, str]]]


def sizes(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield functions, classes and modules that have a second job in them."""
    walls = {ast.FunctionDef: FUNCTION_LINES, ast.AsyncFunctionDef: FUNCTION_LINES, ast.ClassDef: CLASS_LINES}
    for node in ast.walk(tree):
        wall = walls.get(type(node))
        if wall is None or not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            continue
        lines = (node.end_lineno or node.lineno) - node.lineno + 1
        if lines > wall:
            yield node.lineno, f"{node.name} has {lines} lines, more than {wall}: find its second job and name it"
    last = max((getattr(node, "end_lineno", 0) or 0 for node in tree.body), default=0)
    if last > MODULE_LINES:
        yield 1, f"{last} lines, more than {MODULE_LINES}: find the second job of this module and name it"


def qt_habits(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield Qt habits that leak objects or lose translations."""
    for call in calls(tree):
        if not (isinstance(call.func, ast.Attribute) and call.args):
            continue
        if call.func.attr == "connect" and (isinstance(call.args[0], ast.Lambda) or name_called(call.args[0]) == "partial"):
            yield call.lineno, "connect a bound method: a lambda or a partial keeps the widget alive"
        if call.func.attr in {"tr", "translate"} and any(isinstance(one, ast.JoinedStr) for one in call.args):
            yield call.lineno, "no f-string in tr(): lupdate cannot read it"
    if "ToggleButton" not in {node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}:
        yield from _unheard_toggles(tree)


def _unheard_toggles(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield plain push buttons that are made checkable: a screen reader's toggle would be no click."""
    plain = any(isinstance(node, ast.ImportFrom) and "QPushButton" in {one.name for one in node.names} for node in ast.walk(tree))
    for call in calls(tree) if plain else ():
        if isinstance(call.func, ast.Attribute) and call.func.attr == "setCheckable":
            yield call.lineno, "take a ToggleButton: a screen reader's toggle is no click of a QPushButton"


def dangerous_calls(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield calls and imports that would run what they read, and waits that only hope."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = {alias.name.split(".")[0] for alias in node.names} if isinstance(node, ast.Import) else {node.module or ""}
            for name in sorted(names & UNSAFE_MODULES):
                yield node.lineno, f"no {name}: it runs what it reads"
            if isinstance(node, ast.ImportFrom) and node.module == "pickle" and {one.name for one in node.names} & UNPICKLING:
                yield node.lineno, "no unpickling but through a restricted Unpickler"
    for call in calls(tree):
        if isinstance(call.func, ast.Name) and call.func.id in RUNS_TEXT:
            yield call.lineno, f"no {call.func.id}(): text is data"
        if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name):
            if call.func.value.id == "pickle" and call.func.attr in UNPICKLING:
                yield call.lineno, "no unpickling but through a restricted Unpickler"
            if (call.func.value.id, call.func.attr) == ("time", "sleep"):
                yield call.lineno, "no sleep: wait for the thing itself"


def module_state(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield module-level state: names that are no constants, paths and surroundings read at import."""
    yield from ((node.lineno, "no global: pass the thing on") for node in ast.walk(tree) if isinstance(node, ast.Global))
    for statement in tree.body:
        if not isinstance(statement, ast.Assign | ast.AnnAssign):
            continue
        targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
        for target in targets:
            if isinstance(target, ast.Name) and not is_constant_name(target.id):
                yield statement.lineno, f"{target.id} at module level: constants only, in capitals"
        for node in ast.walk(statement.value) if statement.value else ():
            if final_name(node) in READS_THE_MACHINE:
                yield statement.lineno, f"{final_name(node)} at module level: folders and surroundings are arguments"


def docstrings(tree: ast.Module, inherited: frozenset[str] = frozenset()) -> Iterator[tuple[int, str]]:
    """Yield public things without a docstring; an override of a documented method or of Qt's (camelCase) needs none."""
    if tree.body and not ast.get_docstring(tree):
        yield 1, "no docstring: say in one sentence why this module exists"
    classes = public_classes(tree)
    for owner, body in [(None, tree.body), *((one, one.body) for one in classes)]:
        for node in body:
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) or node.name.startswith("_"):
                continue
            overrides = owner is not None and bool(owner.bases) and node.name in inherited
            if not ast.get_docstring(node) and not overrides and not is_qt_override(node) and not is_accessor(node):
                yield node.lineno, f"{node.name} has no docstring"


def documented_methods(trees: Iterable[ast.Module]) -> frozenset[str]:
    """Return the names of all methods that say what they do, wherever they stand."""
    bodies = (one.body for tree in trees for one in public_classes(tree))
    return frozenset(node.name for body in bodies for node in body if isinstance(node, ast.FunctionDef) and ast.get_docstring(node))


def public_classes(tree: ast.Module) -> list[ast.ClassDef]:
    """Return the classes of a module that others may use."""
    return [node for node in tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Yield every call in the tree."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def name_called(node: ast.AST) -> str:
    """Return the last part of the name that a call calls; empty when the node is no such call."""
    return final_name(node.func) if isinstance(node, ast.Call) else ""


def final_name(node: ast.AST) -> str:
    """Return `c` for `a.b.c`, `c` for `c`, and nothing for anything else."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def is_constant_name(name: str) -> bool:
    """Return whether a module may hold the name: a constant, a type alias, a logger or one of Python's own."""
    bare = name.lstrip("_")
    return bare.isupper() or name in STATE_ALLOWED or name.startswith("__") or bare[:1].isupper()


def is_qt_override(node: ast.AST) -> bool:
    """Return whether a method bears one of Qt's names or is declared to override."""
    if not isinstance(node, ast.FunctionDef):
        return False
    overrides = any(final_name(one) == "override" for one in node.decorator_list)
    return overrides or node.name != node.name.lower() or node.name in {"data", "event", "flags", "index", "paint", "parent", "run"}


def is_accessor(node: ast.AST) -> bool:
    """Return whether a function is a one-line body that its name and types already say, such as a protocol's method."""
    return isinstance(node, ast.FunctionDef) and len(node.body) == 1 and isinstance(node.body[0], ast.Expr | ast.Return)


RULES: tuple[Rule, ...] = (sizes, qt_habits, dangerous_calls, module_state)
RULES_FOR_TESTS: tuple[Rule, ...] = (sizes, qt_habits)


def file_offences(file: Path, root: Path, rules: tuple[Rule, ...]) -> Iterator[Offence]:
    """Yield what the rules find in one file."""
    name = file.relative_to(root).as_posix()
    tree = parsed(file)
    for rule in rules:
        yield from (Offence(name, line, advice) for line, advice in rule(tree))
    if file.stem in VAGUE_NAMES:
        yield Offence(name, 1, f"'{file.stem}' says nothing: name the module after what it knows")


def parsed(file: Path) -> ast.Module:
    """Return the syntax tree of a file."""
    return ast.parse(file.read_text(encoding="utf-8"), filename=file.name)


def url_openers(root: Path) -> Iterator[Offence]:
    """Yield modules that open addresses, when it is more than the one that asks first."""
    openers = [
        file
        for file in sorted((root / "bbico_desktop").rglob("*.py"))
        if any(name_called(call) == "openUrl" for call in calls(parsed(file)))
    ]
    for file in openers if len(openers) > 1 else []:
        yield Offence(file.relative_to(root).as_posix(), 1, "opens an address: only one module may, the one that asks first")


def offences(root: Path) -> list[Offence]:
    """Return every offence of the program, its tools and its tests."""
    found: list[Offence] = []
    inherited = documented_methods(map(parsed, (root / "bbico_desktop").rglob("*.py")))
    ours: tuple[Rule, ...] = (*RULES, partial(docstrings, inherited=inherited))
    for folder, rules in (("bbico_desktop", ours), ("tools", (sizes, dangerous_calls)), ("tests", RULES_FOR_TESTS)):
        for file in sorted((root / folder).rglob("*.py")):
            found += file_offences(file, root, rules)
    return [*found, *url_openers(root)]


def main() -> int:
    """Print every offence; return 1 when there is one."""
    found = offences(Path(__file__).resolve().parent.parent)
    for offence in found:
        print(offence)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
