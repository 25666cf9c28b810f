# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How long a help sheet takes as PDF/UA-1: ours beside WeasyPrint with the same words, fonts, icons and QR codes; and beside
ReportLab, which has no tags.

`python -m tests.benchmarks.print_speed [ROUNDS]` prints a table. Each round starts both engines in a process of their own, one
after the other, and makes every help sheet in four languages, so that no engine sees the same page twice.
"""

from __future__ import annotations

import base64
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from html import escape

from bbico_desktop.composition import open_services
from bbico_desktop.domain.languages import LANGUAGES
from bbico_desktop.foundation.paths import resources_folder
from bbico_desktop.printing.handout import Address, Block, Contact, Line, SheetHandout

ENGINES = ("typst", "weasyprint", "reportlab")
GOALS = {"warm": ("warm sheet / WeasyPrint", 0.25), "first_ms": ("first sheet, ms", 600.0), "warm_ms": ("warm sheet, ms", 150.0)}
RESOURCES = resources_folder()
STYLE = """
@page {
  size: A4; margin: 36pt 42pt 62pt;
  @bottom-left { content: string(foot); font: 7pt Inter }
  @bottom-right { content: counter(page); font: 7pt Inter }
}
body { font: 10pt Inter; color: #111 } h1 { font-size: 20pt; margin: 4pt 0 } h2 { font-size: 12pt; margin: 11pt 0 6pt }
.foot { string-set: foot content(); height: 0; overflow: hidden } .cards { display: flex; flex-wrap: wrap; gap: 4pt }
.card { width: 235pt; border: .6pt solid #555; padding: 5pt } .big { font-size: 17pt; font-weight: bold } small { font-size: 8pt }
img { width: 56pt } ol img, .easy img { width: 16pt } .easy { columns: 2; font-size: 12pt }
"""
FACE = '@font-face {{ font-family: Inter; font-weight: {weight}; src: url("{file}") }}'
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}
FACES = "".join(
    FACE.format(weight=weight, file=(RESOURCES / "fonts" / f"Inter-{name}.ttf").as_uri()) for name, weight in WEIGHTS.items()
)


def sheets() -> Iterator[SheetHandout]:
    """Yield every help sheet in every language as it stands on paper."""
    services = open_services()
    for language in LANGUAGES:
        for situation in services.help_now.situations(language):
            made = services.handouts.handout(situation.sheet_id, language)
            if isinstance(made, SheetHandout):
                yield made


def typst_maker() -> Callable[[SheetHandout], bytes]:
    """Return our own way."""
    from bbico_desktop.printing.typst_engine import TypstPress

    press = TypstPress(resources=RESOURCES)
    return lambda sheet: press.make_pdf([sheet], issued=date(2026, 11, 24))


def weasyprint_maker() -> Callable[[SheetHandout], bytes]:
    """Return the other way; fonts and style sheet are read once."""
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

    fonts = FontConfiguration()
    css = CSS(string=FACES + STYLE, font_config=fonts)
    return lambda sheet: HTML(string=page(sheet)).write_pdf(stylesheets=[css], font_config=fonts, pdf_variant="pdf/ua-1")


def reportlab_way() -> Callable[[SheetHandout], bytes]:
    """Return the way that tags nothing."""
    from tests.benchmarks.print_reportlab_rival import reportlab_maker

    return reportlab_maker(RESOURCES / "fonts")


def page(sheet: SheetHandout) -> str:
    """Return the sheet as HTML: the same texts in the same order."""
    blocks = (sheet.do_now, sheet.do_not, sheet.keep_proof)
    back = (sheet.adult_beside, sheet.talk_about, sheet.easy, *sheet.body)
    foot = sheet.foot
    parts = [
        f"<small>{escape(sheet.kind_label)}</small><h1>{escape(sheet.title.text)}</h1>",
        *(f"<p>{words(line)}</p>" for line in (sheet.reassurance, *sheet.intro) if line),
        cards(sheet.emergency.heading, sheet.emergency.contacts),
        *(block(one) for one in blocks),
        cards(sheet.call.heading, sheet.call.contacts),
        *(block(one) for one in back),
        f"<h2>{escape(sheet.sources.heading)}</h2><ol>{''.join(f'<li>{link(one)}</li>' for one in sheet.sources.addresses)}</ol>",
    ]
    last = " · ".join((foot.title, foot.made_by, foot.licence, foot.checked, foot.valid_until, foot.entry, foot.catalogue))
    head = f"<title>{escape(sheet.title.text)}</title>"
    body = f'<div class="foot">{escape(last)}</div>{"".join(parts)}'
    return f'<!doctype html><html lang="{sheet.language}"><head>{head}</head><body>{body}</body></html>'


def block(held: Block) -> str:
    """Return a block as heading and list."""
    items = "".join(f"<li>{picture(line)}{words(line)}</li>" for line in held.lines)
    return f'<h2>{escape(held.heading)} <small>{escape(held.note)}</small></h2><ol class="easy">{items}</ol>' if held.lines else ""


def words(line: Line) -> str:
    """Return a line as HTML."""
    detail = f" {escape(line.detail.text)}" if line.detail else ""
    return f"<b>{escape(line.text.text)}</b>{detail} <sup>{escape(line.sources)}</sup> <small>{escape(line.language_note)}</small>"


def picture(line: Line) -> str:
    """Return a pictogram without meaning of its own."""
    file = RESOURCES / "icons" / f"{line.pictogram}.svg"
    return f'<img alt="" src="{svg_address(file.read_text(encoding="utf-8"))}">' if line.pictogram and file.is_file() else ""


def cards(heading: str, contacts: tuple[Contact, ...]) -> str:
    """Return contacts as cards."""
    return f'<h2>{escape(heading)}</h2><div class="cards">{"".join(card(one) for one in contacts)}</div>'


def card(contact: Contact) -> str:
    """Return one contact; without a number, its QR code."""
    from bbico_desktop.printing.qr import qr_svg

    numbers = "".join(
        f'<div class="big">{escape(one.number)} <small>{escape(one.label.text)}</small></div>' for one in contact.numbers
    )
    facts = " · ".join(f"<b>{escape(fact.label)}:</b> {escape(fact.value.text)}" for fact in contact.facts)
    code = contact.address if not contact.numbers else None
    image = f'<img alt="{escape(code.alternative)}" src="{svg_address(qr_svg(code.url))}">' if code else ""
    who = escape(contact.who.text) if contact.who else ""
    name = f"<p>{who}</p><p><b>{escape(contact.name.text)}</b></p>"
    last = f"<small>{facts}<br>{escape(contact.checked)} {escape(contact.warning)}</small>"
    return f'<div class="card">{image}{name}{numbers}{last}</div>'


def link(address: Address) -> str:
    """Return a link."""
    return f'<a href="{escape(address.url)}">{escape(address.readable)}</a>'


def svg_address(svg: str) -> str:
    """Return an SVG as an address that an <img> takes."""
    return f"data:image/svg+xml;base64,{base64.b64encode(svg.replace('currentColor', '#111').encode()).decode()}"


def measure(engine: str) -> dict[str, float]:
    """Return what one engine needs in this process: the first sheet with its imports, then the others."""
    work = list(sheets())
    started = time.perf_counter()
    maker = {"typst": typst_maker, "weasyprint": weasyprint_maker, "reportlab": reportlab_way}[engine]()
    sizes = [len(maker(work[0]))]
    first = time.perf_counter() - started
    times = []
    for sheet in work[1:]:
        started = time.perf_counter()
        sizes.append(len(maker(sheet)))
        times.append(time.perf_counter() - started)
    return {"first_ms": first * 1000, "warm_ms": statistics.median(times) * 1000, "most_kb": max(sizes) / 1000, "sheets": len(work)}


def main(rounds: int) -> int:
    """Print the table; return 1 when a goal was missed."""
    found: dict[str, list[dict[str, float]]] = {engine: [] for engine in ENGINES}
    for _ in range(rounds):
        for engine in ENGINES:
            done = subprocess.run(
                [sys.executable, "-m", "tests.benchmarks.print_speed", "--engine", engine],
                capture_output=True,
                text=True,
                check=True,
            )
            found[engine].append(json.loads(done.stdout))
    middle = {engine: {key: statistics.median(one[key] for one in runs) for key in runs[0]} for engine, runs in found.items()}
    print(f"{middle['typst']['sheets']:.0f} help sheets, median of {rounds} rounds\n")
    print("| engine | first ms | warm ms | largest kB |\n|---|---|---|---|")
    for engine, row in middle.items():
        print(f"| {engine} | {row['first_ms']:.0f} | {row['warm_ms']:.0f} | {row['most_kb']:.0f} |")
    ours, theirs = middle["typst"], middle["weasyprint"]
    reached = {"warm": ours["warm_ms"] / theirs["warm_ms"], "first_ms": ours["first_ms"], "warm_ms": ours["warm_ms"]}
    print()
    for key, (name, goal) in GOALS.items():
        print(f"{name}: {reached[key]:.2f} (goal {goal:g})")
    return int(any(reached[key] > goal for key, (_, goal) in GOALS.items()))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--engine"]:
        print(json.dumps(measure(sys.argv[2])))
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5))
