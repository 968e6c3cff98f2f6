"""What was scored, beside its floors."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from quality.floors import Floors, compare, find_changes, raise_floors
from quality.table import draw_table
from quality.tally import Tally


@dataclass(frozen=True, slots=True)
class Result:
    """A story's or a stage's rates (0 to 1) by row, with the digests of its data.

    `counts` tells a rate in numbers, or a peer's rate beside it.
    """

    name: str
    data: Mapping[str, str]
    rates: Mapping[str, float]
    counts: Mapping[str, str] = field(default_factory=dict)


def result_of(name: str, data: Mapping[str, str], tally: Tally) -> Result:
    """A tally as a result."""
    rates = {row: score.rate for row, score in tally.scores.items()}
    return Result(name, data, rates, {row: f"{score.hits}/{score.of}" for row, score in tally.scores.items()})


def draw_results(results: Iterable[Result], floors: Mapping[str, Floors]) -> str:
    """One table of all rows beside their floors."""
    rows = []
    for result in results:
        for each in compare(result.rates, floors.get(result.name)):
            rate = "none" if each.rate is None else f"{each.rate:.3f}"
            floor = "" if each.floor is None else f"{each.floor:.3f}"
            rows.append(
                (result.name, each.row, rate, floor, "SINKS" if each.sinks else "ok", result.counts.get(each.row, ""))
            )
    return draw_table(("data", "row", "rate", "floor", "", "hits/of, or a peer"), rows)


def tell_sinking(results: Iterable[Result], floors: Mapping[str, Floors]) -> list[str]:
    """A line for each row that is below its floor, or that has one and was not counted."""
    return [
        f"{result.name}: {each.row} is {'not counted' if each.rate is None else f'{each.rate:.4f}'}, "
        f"below its floor of {each.floor:.3f}"
        for result in results
        for each in compare(result.rates, floors.get(result.name))
        if each.sinks
    ]


def tell_changes(results: Iterable[Result], floors: Mapping[str, Floors]) -> list[str]:
    """A line for each piece of data that is not what its floors were measured on."""
    return [line for each in results for line in find_changes(each.name, each.data, floors.get(each.name))]


def raise_all(results: Sequence[Result], floors: Mapping[str, Floors]) -> dict[str, Floors]:
    """All floors, those of what was scored raised to what was reached."""
    raised = {each.name: raise_floors(floors.get(each.name), each.data, each.rates) for each in results}
    return {**floors, **raised}
