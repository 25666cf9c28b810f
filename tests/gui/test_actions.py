# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The registry of actions: complete, without conflicts in four languages, and ruled by the policy."""

import ast
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest

from bbico_desktop.domain.languages import LANGUAGES
from bbico_desktop.domain.policy import PERSONAL_COMPUTER, PUBLIC_TERMINAL, Policy
from bbico_desktop.gui.action_list import ACTIONS, MENUS, actions_with
from bbico_desktop.gui.action_spec import Words
from bbico_desktop.gui.actions import Actions, keys_of
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.mnemonics import with_mnemonics
from bbico_desktop.gui.places import PLACES
from bbico_desktop.gui.session import Session
from bbico_desktop.gui.shell_acts import PLACES_OF
from tests.gui.fakes import ROOT
from tools.update_translations import translations_in

ALL = actions_with(PLACES)
GUI = ROOT / "bbico_desktop" / "gui"


@cache
def translations_of(language: str) -> dict[Words, str]:
    """Return every translation of the interface; English is its own."""
    text = (ROOT / "translations" / f"bbico_{language}.ts").read_text(encoding="utf-8")
    return {(one.context, one.source): forms[0] for one, forms in translations_in(text).items() if forms}


@pytest.fixture
def actions(tools: Collaborators) -> Actions:
    tools.actions.know_places(PLACES)
    return tools.actions


def test_each_action_has_menu_tip_icon_and_a_right_that_exists():
    rights, menus = {field.name for field in fields(Policy)}, {menu.name for menu in MENUS}

    for spec in ALL:
        assert spec.menu in menus, spec.name
        assert all((*spec.text, *spec.tip)), spec.name
        assert (ROOT / "resources" / "icons" / f"{spec.icon}.svg").is_file(), spec.name
        assert spec.right in {"", *rights}, spec.name
    assert max(Counter(spec.name for spec in ALL).values()) == 1


@pytest.mark.parametrize("language", ["nl", "fr", "de"])
def test_words_and_tips_are_there_in_every_language_and_no_two_of_a_menu_are_the_same(language: str):
    held = translations_of(language)
    labels = Counter((spec.menu, held[spec.text]) for spec in ALL)

    assert [spec.name for spec in ALL if not held.get(spec.text) or not held.get(spec.tip)] == []
    assert [label for label, count in labels.items() if count > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_entries_of_a_menu_share_an_access_key(language: str):
    held = translations_of(language)
    menus = [[spec.text for spec in ALL if spec.menu == menu.name] for menu in MENUS] + [[menu.label for menu in MENUS]]

    for texts in menus:
        marked = with_mnemonics(held.get(text, text[1]) for text in texts)
        letters = Counter(label[label.index("&") + 1].lower() for label in marked)

        assert max(letters.values()) == 1, marked


def test_a_label_without_a_free_letter_has_none_and_keeps_its_own_signs():
    assert with_mnemonics(["A", "A & B", "a"]) == ["&A", "A && &B", "a"]


@pytest.mark.usefixtures("qapp")  # Qt knows the keys of a platform once there is one
def test_no_two_actions_share_a_key():
    shared = [
        (one.name, other.name, key.toString())
        for one, other in combinations(ALL, 2)
        for key in keys_of(one)
        if key in keys_of(other) and one.lends_keys_to != other.name and other.lends_keys_to != one.name
    ]

    assert shared == []


def test_only_the_action_that_can_be_done_has_a_lent_key(actions: Actions):
    search, find = actions.action("focus_search"), actions.action("find_in_page")
    actions.offer({"focus_search": print})
    assert "Ctrl+F" in [key.toString() for key in search.shortcuts()]

    actions.show_page_acts({"find_in_page": print})

    assert find.isEnabled()
    assert "Ctrl+F" not in [key.toString() for key in search.shortcuts()]


def test_what_nobody_does_is_greyed_and_what_a_page_does_goes_before(actions: Actions):
    done: list[str] = []
    action = actions.action("print")
    assert not action.isEnabled()

    actions.offer({"print": lambda: done.append("shell")})
    action.trigger()
    actions.show_page_acts({"print": lambda: done.append("page")})
    action.trigger()
    actions.withdraw("print")
    actions.show_page_acts({})

    assert done == ["shell", "page"]
    assert not actions.run("print")
    assert not action.isEnabled()


def test_an_action_whose_right_is_missing_is_not_there_at_all(tools: Collaborators, actions: Actions):
    done: list[str] = []
    action = actions.action("open_file")
    actions.offer({"open_file": lambda: done.append("opened")})

    tools.session.put_under(PUBLIC_TERMINAL)

    assert (action.isVisible(), action.isEnabled(), actions.run("open_file"), done) == (False, False, False, [])
    assert "open_file" not in [spec.name for spec in actions.specs]
    assert {spec.name for spec in actions.specs} >= {"help_now", "home", "print", "quick_exit"}


def test_no_trace_takes_one_right_and_gives_it_back(qtbot):
    session = Session()
    with qtbot.waitSignal(session.changed):
        session.leave_no_trace(True)

    assert not session.policy.keep_traces
    assert session.policy.edit
    assert session.granted == PERSONAL_COMPUTER
    session.leave_no_trace(False)
    assert session.policy == PERSONAL_COMPUTER


def test_an_action_speaks_the_language_and_says_its_key(actions: Actions):
    action = actions.action("add_to_kit")

    assert action.iconText() == "Add to a kit…"
    assert action.text().replace("&", "") == "Add to a kit…"
    assert action.toolTip() == "Put the chosen entries into a kit (Ctrl+D)"


# What is still being built. A name leaves this list with the page that does it, and the test says when.
WAITING: list[str] = []


def test_every_action_is_carried_out_by_the_shell_or_a_page():
    """What `acts` returns and `offer` gets is looked for in the source: a table entry that nobody does is a dead menu line."""
    places = {place.name for place in PLACES}
    done = {name for file in GUI.rglob("*.py") if "action_lists" not in file.parts for name in _acts_in(file)}
    opened = {name for name, place in PLACES_OF.items() if place in places}

    assert sorted({spec.name for spec in ACTIONS} - done - opened) == WAITING


def _acts_in(file: Path) -> set[str]:
    """Return the names in front of bound methods: `{"print": self._print}`, `acts["print"] = self._print`, `{UNDO: (can, act)}`."""
    nodes = list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    pairs = [pair for node in nodes if isinstance(node, ast.Dict) for pair in zip(node.keys, node.values, strict=True)]
    stores = [(node.targets[0], node.value) for node in nodes if isinstance(node, ast.Assign)]
    pairs += [(target.slice, value) for target, value in stores if isinstance(target, ast.Subscript)]
    words = {name: text for target, value in stores for name, text in _constants(target, value)}
    acts = [key for key, value in pairs if isinstance(value, ast.Attribute | ast.Call | ast.Tuple)]
    return {words.get(key.id, "") if isinstance(key, ast.Name) else getattr(key, "value", "") for key in acts}


def _constants(target: ast.expr, value: ast.expr) -> Iterator[tuple[str, str]]:
    """Yield the names that stand for texts: `UNDO, REDO = "undo", "redo"`."""
    both = (target.elts, value.elts) if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) else ([target], [value])
    for name, text in zip(*both, strict=False):
        if isinstance(name, ast.Name) and isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield name.id, text.value
