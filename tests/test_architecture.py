# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The program that checks the rules of the house in `make check` sees what it should."""

import ast

import pytest

from tools import architecture


@pytest.mark.parametrize(
    ("rule", "source"),
    [
        (architecture.qt_habits, "button.clicked.connect(lambda: self.go())"),
        (architecture.qt_habits, "button.clicked.connect(partial(self.go, 1))"),
        (architecture.qt_habits, "button.clicked.connect(functools.partial(self.go, 1))"),
        (architecture.qt_habits, "self.tr(f'{count} results')"),
        (architecture.qt_habits, "from PySide6.QtWidgets import QPushButton\nbutton.setCheckable(True)"),
        (architecture.dangerous_calls, "eval(text)"),
        (architecture.dangerous_calls, "import pickle\npickle.loads(data)"),
        (architecture.dangerous_calls, "from pickle import loads"),
        (architecture.dangerous_calls, "import shelve"),
        (architecture.dangerous_calls, "import time\ntime.sleep(1)"),
        (architecture.module_state, "DATA = Path(__file__).parent"),
        (architecture.module_state, "DATA: Path = Path('~').expanduser()"),
        (architecture.module_state, "HERE = Path.cwd()"),
        (architecture.module_state, "LANGUAGE = os.environ['LANG']"),
        (architecture.module_state, "cache = {}"),
        (architecture.module_state, "def change():\n    global _STATE"),
        (architecture.docstrings, "X = 1"),
        (architecture.docstrings, "'''A module.'''\ndef open_it():\n    first()\n    second()"),
        (architecture.sizes, "def long():\n" + "    step()\n" * 51),
        (architecture.sizes, "X = 1\n" * 401),
    ],
)
def test_a_broken_rule_is_seen(rule: architecture.Rule, source: str):
    assert list(rule(ast.parse(source)))


@pytest.mark.parametrize(
    "source",
    [
        "'''A module.'''\nimport logging\nlogger = logging.getLogger(__name__)",
        "'''A module.'''\nNames = dict[str, Path]",
        "'''A module.'''\nLIMIT: Final[int] = 3\nLAYOUT = Path('typst', 'handouts.typ')",
        "'''A module.'''\nclass View:\n    '''A view.'''\n    def paintEvent(self, event):\n        first()\n        second()",
        "'''A module.'''\nbutton.clicked.connect(self.go)",
        "'''A module.'''\nclass Loader(pickle.Unpickler):\n    '''Reads little.'''",
    ],
)
def test_good_habits_are_left_alone(source: str):
    tree = ast.parse(source)

    assert [one for rule in (*architecture.RULES, architecture.docstrings) for one in rule(tree)] == []


def test_an_override_need_not_repeat_what_the_documented_method_says():
    base = "'''A module.'''\nclass Page:\n    '''A page.'''\n    def show(self):\n        '''Show it.'''\n"
    page = "'''A module.'''\nclass Home(Page):\n    '''Home.'''\n    def show(self):\n        first()\n        second()\n"
    inherited = architecture.documented_methods([ast.parse(base)])

    assert list(architecture.docstrings(ast.parse(page), inherited)) == []
    assert list(architecture.docstrings(ast.parse(page)))
