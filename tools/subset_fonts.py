# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Make the fonts of other scripts in resources/fonts/ anew, from those of Debian's package fonts-noto-core 20201225-1.

`python -m tools.subset_fonts FOLDER` reads the package's TrueType files in FOLDER; it needs fonttools in the version of
requirements-bench.lock, and the same files give the same bytes. Every letter and every rule of a script stays. Hints for screens of
few dots and the old presentation forms of Arabic go: the program writes those in plain letters (`printing/font_coverage.py`).
"""

from __future__ import annotations

import sys
from pathlib import Path

SCRIPTS = (
    "Arabic", "Armenian", "Bengali", "Devanagari", "Ethiopic", "Georgian", "Gurmukhi", "Hebrew", "Syriac", "Tamil", "Thai",
    "Tifinagh",
)  # fmt: skip
WEIGHTS = ("Regular", "Bold")
TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"
PRESENTATION_FORMS = (range(0xFB50, 0xFE00), range(0xFE70, 0xFEFF))


def subset(source: Path, target: Path) -> None:
    """Write a font with all that its script needs and nothing else."""
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    options = Options(
        layout_features=["*"], hinting=False, name_IDs=["*"], notdef_outline=True, recalc_timestamp=False, drop_tables=["DSIG"]
    )
    font = TTFont(source, recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[one for one in font.getBestCmap() if not any(one in forms for forms in PRESENTATION_FORMS)])
    subsetter.subset(font)
    font.save(target)


def main(folder: Path) -> int:
    """Make all fonts anew, say how large they are, and return 1 when none was found."""
    names = [f"NotoSans{script}-{weight}.ttf" for script in SCRIPTS for weight in WEIGHTS]
    found = [name for name in names if (folder / name).is_file()]
    for name in found:
        subset(folder / name, TARGET / name)
    whole, kept = (sum((place / name).stat().st_size for name in found) for place in (folder, TARGET))
    print(f"{len(found)} fonts: {whole / 1e6:.2f} MB, of which {kept / 1e6:.2f} MB stay")
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
