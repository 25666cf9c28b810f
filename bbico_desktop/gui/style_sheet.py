# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The style sheet's template: only what palette and Fusion cannot say. Colours are token names, lengths pixels at 100 %."""

from __future__ import annotations

# Widgets ask for a look by the properties `kind` (what it is) and `role` (what its text is), never by colours of their own.
STYLE_SHEET = """
QToolTip {{ background: {surface}; color: {ink}; border: 1px solid {edge}; padding: {px:6}; }}

QLabel[role="title"] {{ font-size: {text:title}; font-weight: 700; }}
QLabel[role="heading"] {{ font-size: {text:heading}; font-weight: 600; }}
QLabel[role="large"] {{ font-size: {text:large}; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="small"] {{ font-size: {text:small}; }}
QLabel[role="soft"] {{ font-size: {text:small}; color: {soft_ink}; }}
QLabel[role="soft-strong"] {{ font-size: {text:small}; color: {soft_ink}; font-weight: 600; }}
QLabel[role="accent"] {{ font-size: {text:small}; color: {accent}; font-weight: 600; }}
QLabel[role="help"] {{ color: {help}; font-weight: 600; }}
QLabel[role="number"] {{ font-size: {text:number}; font-weight: 700; }}
QLabel[role="big-number"] {{ font-size: {px:44}; font-weight: 700; }}
QLabel[role="key"] {{
  font-size: {text:small}; font-weight: 600; background: {background}; border: 1px solid {edge}; border-radius: {px:6};
  padding: {px:2} {px:8};
}}
QLabel[role="lead"] {{ font-size: {text:large}; color: {soft_ink}; }}
QLabel[role="easy"] {{ font-size: {px:20}; font-weight: 500; }}
QLabel[role="help-heading"] {{ font-size: {text:large}; color: {help}; font-weight: 600; }}
QLabel[role="accent-heading"] {{ font-size: {text:large}; color: {accent}; font-weight: 600; }}
QLabel[role="help-small"] {{ font-size: {text:small}; color: {help}; font-weight: 600; }}
QLabel[spoken="true"] {{ background: {accent}; color: {on_accent}; border-radius: {px:4}; }}

QFrame[kind="panel"] {{ background: {surface}; border: 1px solid {line}; border-radius: {px:14}; }}
QFrame[kind="sunk"] {{ background: {background}; border: 1px solid {line}; border-radius: {px:12}; }}
QFrame[kind="help"] {{ background: {help_soft}; border: 1px solid {help}; border-radius: {px:14}; }}
QFrame[kind="call"] {{ background: {surface}; border: {px:2} solid {help}; border-radius: {px:14}; }}
QFrame[kind="dot"] {{ background: {accent_soft}; border: none; border-radius: {px:20}; }}
QFrame[kind="rule"] {{ background: {line}; border: none; }}
QFrame[kind="notice"] {{ background: {accent_soft}; border: 1px solid {line}; border-radius: {px:10}; }}
QFrame[kind="palette"] {{ background: {surface}; border: {px:2} solid {edge}; border-radius: {px:14}; }}
QFrame[kind="rail"] {{ background: {surface}; border: none; border-right: 1px solid {line}; }}

QPushButton {{
  background: {surface}; color: {ink}; border: 1px solid {edge}; border-radius: {px:10}; padding: {px:7} {px:14};
  min-height: {px:24};
}}
QPushButton:hover {{ background: {accent_soft}; border-color: {accent}; }}
QPushButton:pressed {{ background: {accent_soft}; }}
QPushButton:disabled {{ color: {disabled}; border-color: {line}; background: {surface}; }}
QPushButton:focus {{ border: {px:2} solid {focus}; padding: {px:6} {px:13}; }}

QPushButton[kind="primary"] {{
  background: {accent}; color: {on_accent}; border: {px:2} solid {accent}; font-weight: 600; padding: {px:9} {px:17};
}}
QPushButton[kind="primary"]:hover {{ background: {accent}; border-color: {ink}; }}
QPushButton[kind="primary"]:focus {{ border: {px:3} solid {focus}; padding: {px:8} {px:16}; }}
QPushButton[kind="primary"]:disabled {{ background: {line}; border-color: {line}; color: {soft_ink}; }}

QPushButton[kind="secondary"] {{
  color: {accent}; border: {px:2} solid {accent}; font-weight: 600; padding: {px:9} {px:17};
}}
QPushButton[kind="secondary"]:hover {{ background: {accent_soft}; }}
QPushButton[kind="secondary"]:focus {{ border: {px:3} solid {focus}; padding: {px:8} {px:16}; }}

QPushButton[kind="link"] {{
  background: transparent; border: {px:2} solid transparent; color: {accent}; font-weight: 600; padding: {px:2} {px:6};
  text-align: left;
}}
QPushButton[kind="link"]:hover {{ border-bottom-color: {accent}; border-radius: 0; }}
QPushButton[kind="link"]:disabled {{ color: {soft_ink}; }}
QPushButton[kind="link"]:focus {{ border: {px:2} solid {focus}; border-radius: {px:8}; }}

QPushButton[kind="plain"] {{ background: transparent; border: {px:2} solid transparent; padding: {px:2}; }}
QPushButton[kind="plain"]:hover {{ background: {accent_soft}; }}
QPushButton[kind="plain"]:focus {{ border-color: {focus}; }}

QPushButton[kind="help"] {{
  background: {help}; color: {on_help}; border: {px:2} solid {help}; border-radius: {px:10}; font-weight: 700; text-align: left;
  padding: 0 {px:10}; min-height: {px:40};
}}
QPushButton[kind="help"]:hover {{ border-color: {ink}; }}
QPushButton[kind="help"]:focus {{ border-color: {focus}; }}

QPushButton[kind="language"] {{
  background: transparent; border: {px:2} solid transparent; border-radius: {px:8}; color: {soft_ink}; font-weight: 600;
  padding: 0 {px:8}; min-height: {px:36}; min-width: {px:26};
}}
QPushButton[kind="language"]:hover {{ background: {background}; }}
QPushButton[kind="language"]:checked {{ background: {accent_soft}; color: {accent}; }}
QPushButton[kind="language"]:focus {{ border-color: {focus}; }}

QPushButton[kind="chip"] {{
  background: {accent_soft}; color: {accent}; border: {px:2} solid {accent_soft}; border-radius: {px:14}; font-size: {text:small};
  font-weight: 600; padding: 0 {px:10}; min-height: {px:24};
}}
QPushButton[kind="chip"]:hover {{ border-color: {accent}; }}
QPushButton[kind="chip"]:focus {{ border-color: {focus}; }}

QPushButton[kind="understood"] {{
  background: {surface}; color: {accent}; border: {px:1} solid {accent}; border-radius: {px:14}; font-size: {text:small};
  font-weight: 600; padding: 0 {px:11}; min-height: {px:26};
}}
QPushButton[kind="understood"]:hover {{ background: {accent_soft}; }}
QPushButton[kind="understood"]:focus {{ border: {px:2} solid {focus}; padding: 0 {px:10}; min-height: {px:24}; }}

QPushButton[kind="way"] {{ color: {accent}; font-weight: 600; text-align: left; padding: {px:5} {px:14}; }}
QPushButton[kind="way"]:focus {{ border: {px:2} solid {focus}; padding: {px:4} {px:13}; }}

QPushButton[kind="choice"] {{ background: {surface}; border: {px:2} solid {edge}; font-weight: 600; padding: {px:2} {px:10}; }}
QPushButton[kind="choice"]:hover {{ border-color: {accent}; }}
QPushButton[kind="choice"]:checked {{ background: {accent_soft}; color: {accent}; border-color: {accent}; }}
QPushButton[kind="choice"]:focus {{ border: {px:3} solid {focus}; padding: {px:1} {px:9}; }}
QPushButton[target="help"] {{ min-height: {px:40}; }}
QPushButton[target="help"][kind="primary"], QPushButton[target="help"][kind="secondary"] {{ padding: 0 {px:17}; }}

QPushButton[kind="tile"], QPushButton[kind="door"], QPushButton[kind="help-door"] {{
  background: {surface}; border: {px:1} solid {line}; border-radius: {px:14}; padding: 0; text-align: left;
}}
QPushButton[kind="tile"]:hover, QPushButton[kind="door"]:hover {{ border: {px:2} solid {accent}; }}
QPushButton[kind="tile"]:focus, QPushButton[kind="door"]:focus {{ border: {px:3} solid {focus}; }}
QPushButton[kind="help-door"] {{ background: {help_soft}; border-color: {help}; }}
QPushButton[kind="help-door"]:hover {{ border: {px:2} solid {help}; }}
QPushButton[kind="help-door"]:focus {{ border: {px:3} solid {focus}; }}

QFrame[kind="languages"] {{ background: {surface}; border: 1px solid {line}; border-radius: {px:12}; }}

QLineEdit, QComboBox, QSpinBox {{
  background: {surface}; color: {ink}; border: 1px solid {edge}; border-radius: {px:8}; padding: {px:5} {px:10};
  min-height: {px:24}; placeholder-text-color: {soft_ink}; selection-background-color: {accent}; selection-color: {on_accent};
}}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus {{ border: {px:2} solid {focus}; padding: {px:4} {px:9}; }}
QSpinBox, QSpinBox:focus {{ padding: 0; min-height: {px:34}; }}
QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: none; }}
QSpinBox QLineEdit, QSpinBox QLineEdit:focus {{ background: transparent; border: none; padding: 0 {px:8}; min-height: 0; }}
QPlainTextEdit {{
  background: {surface}; color: {ink}; border: 1px solid {edge}; border-radius: {px:8}; padding: {px:3} {px:6};
  selection-background-color: {accent}; selection-color: {on_accent};
}}
QPlainTextEdit:focus {{ border: {px:2} solid {focus}; padding: {px:2} {px:5}; }}
QComboBox:disabled {{ color: {disabled}; border-color: {line}; }}
QLineEdit[kind="in-frame"], QLineEdit[kind="in-frame"]:focus {{
  background: transparent; border: none; font-size: {text:large}; padding: 0; placeholder-text-color: {soft_ink};
}}
QComboBox::drop-down {{ border: none; width: {px:26}; }}
QComboBox QAbstractItemView {{
  background: {surface}; border: 1px solid {edge}; selection-background-color: {accent_soft}; selection-color: {ink};
}}

QFrame[kind="menus"] {{ background: {surface}; border: none; border-bottom: 1px solid {line}; }}
QFrame[kind="menus"] QFrame[kind="languages"] {{ border-color: {surface}; }}
QMenuBar {{ background: {surface}; color: {ink}; border: none; padding: 0 {px:8}; }}
QMenuBar::item {{ background: transparent; padding: {px:5} {px:10}; border-radius: {px:6}; }}
QMenuBar::item:selected {{ background: {accent_soft}; color: {ink}; }}
QMenuBar::item:disabled {{ color: {disabled}; }}
QMenu {{ background: {surface}; color: {ink}; border: 1px solid {edge}; padding: {px:6}; icon-size: {px:20}; }}
QMenu::right-arrow {{ width: {px:16}; height: {px:16}; margin-right: {px:8}; }}
QMenu::item {{ padding: {px:6} {px:28} {px:6} {px:14}; border-radius: {px:6}; min-height: {px:20}; }}
QMenu::item:selected {{ background: {accent_soft}; color: {ink}; }}
QMenu::item:disabled {{ color: {disabled}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {line}; margin: {px:4} {px:6}; }}
QMenu::icon {{ padding-left: {px:8}; }}

QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QMessageBox {{ icon-size: {px:36}; }}

QCheckBox, QRadioButton {{ spacing: {px:10}; min-height: {px:28}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {px:18}; height: {px:18}; }}
QCheckBox::indicator:unchecked {{
  width: {px:14}; height: {px:14}; border: {px:2} solid {edge}; border-radius: {px:4}; background: {surface};
}}
QCheckBox:focus, QRadioButton:focus {{ border: {px:2} solid {focus}; border-radius: {px:6}; }}

QScrollArea, QScrollArea > QWidget > QWidget[kind="scrolled"] {{ background: transparent; border: none; }}
QListView {{ background: transparent; border: none; outline: none; }}
QListView[kind="contents"]::item {{ padding: {px:4} {px:8}; border-radius: {px:8}; color: {ink}; }}
QListView[kind="contents"]::item:hover {{ background: {background}; }}
QListView[kind="contents"]::item:selected {{ background: {accent_soft}; color: {accent}; }}
QListView[kind="contents"]:focus {{ border: {px:2} solid {focus}; border-radius: {px:8}; }}
QTextBrowser[kind="pages"], QPlainTextEdit[kind="pages"] {{
  background: {surface}; color: {ink}; border: 1px solid {line}; border-radius: {px:12}; padding: {px:6} {px:12};
  selection-background-color: {accent}; selection-color: {on_accent};
}}
QTextBrowser[kind="pages"]:focus, QPlainTextEdit[kind="pages"]:focus {{ border: {px:2} solid {focus}; }}
QListView[kind="suggestions"] {{
  background: {surface}; border: 1px solid {edge}; border-radius: {px:12}; padding: {px:6};
}}

QScrollBar:vertical {{ background: transparent; width: {px:10}; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {px:10}; margin: 0; }}
QScrollBar::handle {{ background: {edge}; border-radius: {px:3}; margin: {px:2}; }}
QScrollBar::handle:vertical {{ min-height: {px:32}; }}
QScrollBar::handle:horizontal {{ min-width: {px:32}; }}
QScrollBar::handle:hover {{ background: {accent}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: transparent; }}
"""

# What a finger can hit: 44 pixels with frame and padding. Behind the rest, so that it holds where both say something.
TOUCH = """
QPushButton, QPushButton[kind="chip"], QPushButton[kind="understood"], QPushButton[kind="language"], QPushButton[kind="link"],
QPushButton[kind="plain"], QPushButton[kind="choice"] {{
  min-height: {px:40}; min-width: {px:40}; padding-top: 0; padding-bottom: 0;
}}
QPushButton {{ min-height: {px:42}; }}
QPushButton[kind="primary"], QPushButton[kind="secondary"] {{ min-height: {px:24}; }}
QPushButton[target="help"][kind="primary"], QPushButton[target="help"][kind="secondary"] {{ min-height: {px:40}; }}
QPushButton:focus {{ min-height: {px:40}; padding-top: 0; padding-bottom: 0; }}
QLineEdit, QComboBox, QSpinBox {{ min-height: {px:34}; }}
QLineEdit[kind="in-frame"] {{ min-height: {px:44}; }}
QMenuBar::item, QMenu::item {{ padding-top: {px:11}; padding-bottom: {px:11}; }}
QCheckBox, QRadioButton {{ min-height: {px:44}; }}
QScrollBar:vertical {{ width: {px:20}; }}
QScrollBar:horizontal {{ height: {px:20}; }}
"""
