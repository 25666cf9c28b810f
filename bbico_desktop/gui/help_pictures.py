# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The way to help for those who do not read: eight pictures, each with one word, and the situation that each leads to."""

from __future__ import annotations

from dataclasses import dataclass

from bbico_desktop.gui import help_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture, its word, and the situation that it stands for."""

    icon: str
    word: str
    situation: str


PICTURES_VIEW = "pictures"
"""The name of this way in a route."""

PICTURES = (
    Picture(icon="image", word=help_words.PHOTO, situation="blackmailed-with-pictures"),
    Picture(icon="message-circle-warning", word=help_words.BULLYING, situation="bullying-in-class-chat"),
    Picture(icon="user-round-x", word=help_words.STRANGER, situation="contacted-by-an-adult"),
    Picture(icon="banknote", word=help_words.MONEY, situation="clicked-and-paid"),
    Picture(icon="key-round", word=help_words.PASSWORD, situation="account-hacked"),
    Picture(icon="angry", word=help_words.HATE, situation="hate-messages"),
    Picture(icon="eye", word=help_words.SHOCK, situation="child-saw-shocking-images"),
    Picture(icon="frown", word=help_words.SADNESS, situation="suicide-or-self-harm"),
)
