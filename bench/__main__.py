"""`python -m bench`: how long each step takes over the reports of a folder, as shares and ratios of one run.

Each round runs everything; the figures are medians of the rounds. Seconds are of this machine, now; the ratios tell more.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from statistics import median

from bench.processes import START, read_words, run_process
from bench.steps import ALONE, STEPS, Course, Seconds

WORLD = Path(__file__).parents[1] / "examples" / "vrana-dam"
Row = tuple[str, str, str]


def main(words: Sequence[str] | None = None) -> int:
    """Run the command and give its exit status."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=WORLD, help="a folder of reports (the invented world)")
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="rounds of which medians are taken (5)")
    parser.add_argument("--times", type=int, default=2, metavar="N", help="times the reports are read a round (2)")
    chosen = parser.parse_args(words)
    if min(chosen.rounds, chosen.times) < 1:
        parser.error("there is nothing to time in less than one round or time")
    try:
        course = Course(chosen.folder)
    except ValueError as error:
        parser.error(str(error))
    course.run_once()  # what is loaded on first use is not timed
    rounds = [_add([course.run_once() for _ in range(chosen.times)]) for _ in range(chosen.rounds)]
    sys.stdout.write(
        f"{course.reports} reports, read {chosen.times} times in each of {chosen.rounds} rounds; medians of the rounds\n\n"
    )
    _show(_step_rows(rounds, chosen.times))
    _show(_ratio_rows(rounds, course.reports * chosen.times))
    _show(_process_rows(chosen.folder, chosen.rounds))
    return 0


def _show(rows: Iterable[Row]) -> None:
    for name, value, told in rows:
        sys.stdout.write(f"{name:34}{value:>10}  {told}".rstrip() + "\n")


def _add(runs: Sequence[Seconds]) -> Seconds:
    return {name: sum(run[name] for run in runs) for name in runs[0]}


def _whole(took: Seconds) -> float:
    return sum(took[step] for step in STEPS)


def _step_rows(rounds: Sequence[Seconds], times: int) -> Iterator[Row]:
    for step in STEPS:
        share = median(took[step] / _whole(took) for took in rounds)
        seconds = median(took[step] for took in rounds) / times
        yield step, f"{share:.1%}", f"{seconds * 1000:.1f} ms"
    yield "whole run", "100.0%", f"{median(map(_whole, rounds)) / times * 1000:.1f} ms"


def _ratio_rows(rounds: Sequence[Seconds], reports: int) -> Iterator[Row]:
    reading = [took["annotate"] + took["rest of reading"] for took in rounds]
    pairs = list(zip(reading, rounds, strict=True))
    yield "whole reading / annotating alone", f"{median(read / took['annotate'] for read, took in pairs):.2f}", ""
    yield "whole reading / spaCy alone", f"{median(read / took[ALONE] for read, took in pairs):.2f}", ""
    yield "whole run / spaCy alone", f"{median(_whole(took) / took[ALONE] for took in rounds):.2f}", ""
    yield "reports a second, reading", f"{median(reports / read for read in reading):.1f}", ""
    yield "reports a second, whole run", f"{median(reports / _whole(took) for took in rounds):.1f}", ""
    yield "reports a second, spaCy alone", f"{median(reports / took[ALONE] for took in rounds):.1f}", ""


def _process_rows(folder: Path, rounds: int) -> Iterator[Row]:
    start = median(run_process(START)[0] for _ in range(rounds))
    runs = [run_process(read_words(folder)) for _ in range(rounds)]
    yield "start of the program", f"{start:.2f} s", "parallax --version"
    yield "whole program", f"{median(seconds for seconds, _ in runs):.2f} s", "parallax read --format json"
    yield "memory at most", f"{max(most for _, most in runs):.0f} MiB", "the same"


if __name__ == "__main__":
    sys.exit(main())
