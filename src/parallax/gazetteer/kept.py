"""The small lists kept by hand beside the code: countries, regions across borders, adjectives, abbreviations."""

import csv
from importlib.resources import files


def read_kept(name: str) -> list[dict[str, str]]:
    """The rows of a kept list (`data/NAME.tsv`) by column; lines that begin with # are its note, not rows."""
    text = (files("parallax.gazetteer") / "data" / f"{name}.tsv").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def parts(cell: str | None) -> list[str]:
    """The parts of a cell, which semicolons divide."""
    return [part for part in (cell or "").split(";") if part]
