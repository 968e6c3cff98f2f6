"""docs/accuracy.md: what was run, on which data, what came of it, and what goes wrong most."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from parallax import __version__
from quality.floors import Floors
from quality.results import Result
from quality.stages.beside import LOCK
from quality.stages.stage import Ran, Stage

FILE = Path(__file__).parents[1] / "docs" / "accuracy.md"
"""Where the report is kept."""

MOST = 3
"""How many kinds of error are told of each stage."""

_HEAD = """# Accuracy

Written by `python -m quality --gold … --data … --report`; every figure is of that one run, by parallax {version}.
A rate may not sink below its floor in `quality/floors.toml`: `make quality` refuses that, and for whole accounts the
tests do too.

The data are for evaluation only. None of their text is kept here, nothing that ships is trained on them, and they are
given to the command by path. Rules have been looked at against the halves named here, so these figures are kinder than
those of texts not seen before. Peers were run on the same data in the same run and scored by the same scorer, at the versions
locked in `quality/peers.lock`: {peers}. Each is run by a script in `quality/peers/`, which tells how.
"""

_STORIES = """
## Whole accounts

Accounts scored against what a careful reader found, by `quality/score.py`, which tells what each row means. `vrana-dam`
is the invented world in `examples/`; those of `quality/invented` are told in its README, with what was reached when they were
first read; `aceh`, `kharkiv` and `tokhar` are stories of real reports.
"""

_STAGES = """
## Single reports, a stage at a time

Attribution, quantities, places and times are scored from what `parallax inspect` writes, by the scorer that comes with
the data; stories by B-cubed F1 of the grouping; names by the F1 of deciding that two names are one's.
"""

_ERRORS = """
## What goes wrong most

The misses of each stage are sorted by plain rules (`quality/stages/misses/`), and one miss may be of several kinds.
"""

_DATA = """
## The data

SHA-256 of each file, or of a folder's names and digests (`quality/digests.py`).
"""


def write_report(
    stories: Sequence[Result], stages: Sequence[tuple[Stage, Ran, Result]], floors: Mapping[str, Floors]
) -> None:
    """Write the report."""
    FILE.write_text("".join(_parts(stories, stages, floors)), encoding="utf-8")


def _parts(
    stories: Sequence[Result], stages: Sequence[tuple[Stage, Ran, Result]], floors: Mapping[str, Floors]
) -> Iterator[str]:
    yield _HEAD.format(version=__version__, peers=", ".join(_peer_versions()))
    yield _STORIES
    yield from _story_table(stories)
    if stages:
        yield _STAGES
        yield from _stage_table(stages, floors)
        yield _ERRORS
        yield from _errors(stages)
    yield _DATA
    yield from _data_table([*stories, *(result for _, _, result in stages)], {s.name: s.licence for s, _, _ in stages})


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |\n"


def _head(cells: Sequence[str]) -> str:
    return "\n" + _row(cells) + _row("---" for _ in cells)


def _story_table(stories: Sequence[Result]) -> Iterator[str]:
    yield _head(["row", *(result.name for result in stories)])
    rows = dict.fromkeys(row for result in stories for row in result.rates)
    for row in rows:
        yield _row([row, *(_counted(result, row) for result in stories)])


def _counted(result: Result, row: str) -> str:
    return f"{result.rates[row]:.3f} ({result.counts[row]})" if row in result.rates else ""


def _stage_table(stages: Sequence[tuple[Stage, Ran, Result]], floors: Mapping[str, Floors]) -> Iterator[str]:
    yield _head(["stage", "texts", "row", "parallax", "floor", "peer"])
    for stage, ran, result in stages:
        held = floors.get(stage.name)
        for row in stage.rows:
            floor = held.rows.get(row) if held else None
            told = "" if floor is None else f"{floor:.3f}"
            yield _row([stage.name, str(ran.size), row, f"{ran.rates[row]:.3f}", told, result.counts[row]])


def _errors(stages: Sequence[tuple[Stage, Ran, Result]]) -> Iterator[str]:
    yield _head(["stage", "kind", "count", "of all misses"])
    for stage, ran, _ in stages:
        for kind, count in sorted(ran.kinds.items(), key=lambda each: (-each[1], each[0]))[:MOST]:
            yield _row([stage.name, kind, str(count), f"{count / ran.kinds.total():.0%}"])


def _data_table(results: Iterable[Result], licences: Mapping[str, str]) -> Iterator[str]:
    yield _head(["for", "what", "SHA-256", "licence"])
    for result in results:
        for name, digest in sorted(result.data.items()):
            licence = licences.get(
                result.name, "as this project" if result.name == "vrana-dam" else "news text, not free"
            )
            yield _row([result.name, f"`{name}`", f"`{digest}`", licence])


def _peer_versions() -> list[str]:
    wanted = ("nomenklatura", "quantulum3", "scikit-learn", "spacy", "textacy")
    pins = (line.split()[0] for line in LOCK.read_text(encoding="utf-8").splitlines() if "==" in line)
    return [pin.replace("==", " ") for pin in pins if pin.split("==")[0] in wanted]
