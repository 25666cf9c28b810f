# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Words that carry grammar and no meaning: they are searched only when a query has nothing else."""

from __future__ import annotations

# Words that mean something in one of the other languages (de "war", en "not" and "die", fr "son" …) are weighed one by one:
# a word stands here when people who type it hardly ever look for it.
_NL = """
aan al als bij binnen daar dan dat de deze die dit door een eens en er geen had heb hebben heeft hem het hier hij hoe hun ik in
is je jij jou jouw jullie kan kunnen maar me mee met mij mijn moet moeten na naar niet nog nu of om omdat onder ons onze ook op
over te tegen ter tijdens toch tot u uit uw van vanuit veel via voor waar waarom wanneer wat we wel welke werd wie wij wil
willen word worden wordt zal ze zich zij zijn zijne zo zoals zonder zou
"""
_FR = """
a as au aucun aussi aux avec avoir c ce cela ces cet cette ceux chez comme comment d dans de des deux donc dont du elle elles
en entre es est et etait ete etes etre eux fait il ils j je l la le les leur leurs lui m ma mais me meme mes moi mon n ne nos
notre nous on ont ou par pas plus pour pourquoi qu quand que quel quelle quelles quelquun quels qui quoi s sa sans se ses si
sommes son sont sous sur t ta te tes toi ton tous tout toute toutes tu un une vers vos votre vous y
"""
_DE = """
ab aber alle als also am an auch auf aus bei beim bin bis bist da damit dann das dass dein deine dem den der des dich die dies
diese diesem diesen dieser dieses dir doch du durch ein eine einem einen einer eines er es etwas euch euer fuer fur gegen hab
habe haben hat hatte ich ihm ihn ihnen ihr ihre im in ins ist ja jede jedem jeden jeder jedes kann kein keine koennen konnen
können machen man mein meine meinem meinen meiner mich mir mit muss nach nein nicht nichts noch nur ob oder ohne sehr sein seine
sich sie sind so soll sollen ueber uber und uns unser unsere vom von vor wann warum was weil welche wenn wer werde werden wie
wieder wir
wird wo wurde zu zum zur zwischen
"""
_EN = """
a about after all am an and any are as at be because been before being but by can could did do does doing dont for from had has
have he her here hers him his how i if im in into is it its just me more most my no nor now of off on once only or other our ours
out over own she should so some such than that the their theirs them then there these they this those to too under until up very
was we were what when where which while who whom why will with would you your yours
"""
BY_LANGUAGE = {
    "nl": frozenset(_NL.split()),
    "fr": frozenset(_FR.split()),
    "de": frozenset(_DE.split()),
    "en": frozenset(_EN.split()),
}

_SOMEBODY = "iemand quelquun jemand somebody someone"
_LETTERS = "a b c d e f g h i j k l m n o p q r s t u v w x y z"

FUNCTION_WORDS = frozenset(f"{_NL} {_FR} {_DE} {_EN} {_SOMEBODY} {_LETTERS}".split())
"""Folded, of all four languages together, since a query may be in any of them."""

_TELLING = """
ik mij mijn me iemand je j m mon ma mes moi quelquun ich mir mich mein meine meinem meinen meiner jemand i im my someone
somebody
"""

FIRST_PERSON = frozenset(_TELLING.split())
"""With one of these a query tells what happened to somebody, rather than name a subject."""
