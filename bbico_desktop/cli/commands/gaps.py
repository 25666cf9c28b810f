# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico gaps`: what a topic and audience lack in a language, the most missed first."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Any

from bbico_desktop.cli.parser import Parser, add_common
from bbico_desktop.cli.session import Session
from bbico_desktop.cli.words import GAP_LIMIT_HELP, GAP_LINE, GAP_TOPIC_HELP, GAPS_ABOUT, GAPS_FOUND, LACKS, Voice
from bbico_desktop.domain.unknown_values import unknown_value

DONE = 0
LIMIT = 30


def add(commands: Any, say: Voice) -> None:
    """Declare the arguments."""
    parser: Parser = commands.add_parser("gaps", help=say(GAPS_ABOUT), about=GAPS_ABOUT)
    parser.options.add_argument("--topic", metavar="T", help=say(GAP_TOPIC_HELP))
    parser.options.add_argument("--limit", metavar="N", type=int, default=LIMIT, help=say(GAP_LIMIT_HELP))
    add_common(parser)
    parser.set_defaults(run=run)


def run(session: Session, arguments: argparse.Namespace) -> int:
    """Write the gaps; an unknown topic is wrong use."""
    services, output = session.services, session.output
    topics = services.browsing.concepts("topic")
    if arguments.topic is not None and arguments.topic not in [concept.id for concept in topics]:
        raise unknown_value("--topic", arguments.topic, topics)
    gaps = services.coverage.gaps(today_year=services.clock.today().year)
    chosen = [gap for gap in gaps if arguments.topic in (None, gap.topic)]
    shown = chosen[: max(0, arguments.limit)]
    if output.as_json:
        output.json({"total": len(chosen), "gaps": [asdict(gap) for gap in shown]})
        return DONE
    labels = services.browsing.labels(session.say.language)
    output.line(session.say(GAPS_FOUND, total=len(chosen), shown=len(shown)))
    for gap in shown:
        named = {name: labels.get(value, value) for name, value in asdict(gap).items() if name in ("topic", "audience", "language")}
        lack = session.say(LACKS[gap.lack])
        output.line(session.say(GAP_LINE, lack=lack, entries=gap.entries, elsewhere=gap.elsewhere, **named))
    return DONE
