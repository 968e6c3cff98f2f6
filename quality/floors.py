"""The floors: what a score may not sink below, and the digests of the data that it was measured on."""

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).with_name("floors.toml")
"""Where the floors stand."""

_HEAD = """# What the scores may not sink below, and SHA-256 digests of the data they were measured on.
# `python -m quality --raise` raises floors to what is reached and writes this file; nothing lowers one but a hand.
"""

_DIGITS = 3
_STEPS = 1000


@dataclass(frozen=True, slots=True)
class Floors:
    """The floors of one story or stage: `data` is name → digest, `rows` is row → the least rate (0 to 1)."""

    data: Mapping[str, str]
    rows: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Standing:
    """One row beside its floor; `floor` is None where it has none, `rate` None where it was not counted."""

    row: str
    rate: float | None
    floor: float | None

    @property
    def sinks(self) -> bool:
        """True when the rate is below the floor, or a row that has a floor was not counted."""
        return self.floor is not None and (self.rate is None or self.rate < self.floor)


def read_floors(path: Path = FILE) -> dict[str, Floors]:
    """The floors by the name of the story or stage; empty where there is no file."""
    if not path.exists():
        return {}
    read = tomllib.loads(path.read_text(encoding="utf-8"))
    return {name: Floors(part["data"], part["rows"]) for name, part in read.items()}


def write_floors(floors: Mapping[str, Floors], path: Path = FILE) -> None:
    """Write the floors, in order of their names."""
    parts = [_HEAD]
    for name in sorted(floors):
        pinned, rows = floors[name].data, floors[name].rows
        parts.append(f'\n["{name}".data]\n' + "".join(f'"{key}" = "{pinned[key]}"\n' for key in sorted(pinned)))
        parts.append(f'\n["{name}".rows]\n' + "".join(f"{row} = {rate:.{_DIGITS}f}\n" for row, rate in rows.items()))
    path.write_text("".join(parts), encoding="utf-8")


def compare(rates: Mapping[str, float], floors: Floors | None) -> list[Standing]:
    """Each row beside its floor: those counted, in their order, then those that have a floor and were not counted."""
    least = floors.rows if floors else {}
    rows = [*rates, *(row for row in least if row not in rates)]
    return [Standing(row, rates.get(row), least.get(row)) for row in rows]


def raise_floors(old: Floors | None, data: Mapping[str, str], rates: Mapping[str, float]) -> Floors:
    """The floors raised to the rates, cut to three digits; none is lowered and none is dropped."""
    least = old.rows if old else {}
    rows = {each.row: max(_cut(each.rate or 0.0), each.floor or 0.0) for each in compare(rates, old)}
    order = [*least, *(row for row in rows if row not in least)]
    return Floors(dict(data), {row: rows[row] for row in order})


def _cut(rate: float) -> float:
    # so small a part is added that a rate such as 0.29 is not cut to 0.289 by the way floats are held
    return math.floor(rate * _STEPS + 1e-9) / _STEPS


def find_changes(name: str, data: Mapping[str, str], floors: Floors | None) -> list[str]:
    """What of the data is not what the floors were measured on, told a line each; nothing where there are no floors."""
    if floors is None:
        return []
    told = []
    for key in sorted({*floors.data, *data}):
        pinned, now = floors.data.get(key), data.get(key)
        if pinned != now:
            told.append(
                f"{name}: {key} is not what its floors were measured on (pinned {_short(pinned)}, now {_short(now)}); "
                f"where the change is meant, write the new digest {now or '(none)'} into {FILE.name}"
            )
    return told


def _short(digest: str | None) -> str:
    return digest[:12] if digest else "none"
