"""`python -m bench`: the whole way and each stage beside what people use today, and how long each step takes of a run.

Each round runs everything; the figures are medians of the rounds. Seconds are of this machine, now; the ratios tell more.
Without a folder, pages are made: reports of invented events, 300 to 800 words each.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.made import make_pages
from bench.processes import OURS, run_process
from bench.stages import stage_rows
from bench.steps import ALONE, STEPS, Course, Seconds
from bench.whole import Row, whole_rows


def main(words: Sequence[str] | None = None) -> int:
    """Run the command and give its exit status."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, help="a folder of pages or texts; else pages are made")
    parser.add_argument("--reports", type=int, default=1000, metavar="N", help="how many pages are made (1000)")
    parser.add_argument(
        "--sample", type=int, default=200, metavar="N", help="on how many of them stages are timed (200)"
    )
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="rounds of which medians are taken (3)")
    parser.add_argument("--alone", action="store_true", help="time the steps only, and nothing beside them")
    chosen = parser.parse_args(words)
    if min(chosen.rounds, chosen.reports, chosen.sample) < 1:
        parser.error("there is nothing to time in less than one round or report")
    with TemporaryDirectory() as made:
        folder, sample = _folders(chosen, Path(made))
        try:
            course = Course(sample)
        except ValueError as error:
            parser.error(str(error))
        if not chosen.alone:
            _head(f"From {len(list(folder.iterdir()))} pages to what is kept; {chosen.rounds} rounds")
            _show(whole_rows(folder, chosen.rounds))
            _head(f"Each stage beside its peer, in one process, on {course.reports} of the reports")
            _show(stage_rows(sample))
        _head(f"The steps of a run in one process, on {course.reports} reports")
        course.run_once()  # what is loaded on first use is not timed
        rounds = [course.run_once() for _ in range(chosen.rounds)]
        _show(_step_rows(rounds))
        _show(_ratio_rows(rounds, course.reports))
        _show(_start_rows(chosen.rounds))
    return 0


def _folders(chosen: argparse.Namespace, made: Path) -> tuple[Path, Path]:
    """The folder that is read whole, and that on which stages and steps are timed."""
    if chosen.folder:
        return chosen.folder, chosen.folder
    make_pages(made / "whole", chosen.reports)
    make_pages(made / "sample", min(chosen.sample, chosen.reports))
    return made / "whole", made / "sample"


def _head(words: str) -> None:
    sys.stdout.write(f"\n{words}\n\n")


def _show(rows: Iterable[Row]) -> None:
    for name, value, told in rows:
        sys.stdout.write(f"{name:34}{value:>10}  {told}".rstrip() + "\n")
        sys.stdout.flush()


def _whole(took: Seconds) -> float:
    return sum(took[step] for step in STEPS)


def _step_rows(rounds: Sequence[Seconds]) -> Iterator[Row]:
    for step in STEPS:
        share = median(took[step] / _whole(took) for took in rounds)
        seconds = median(took[step] for took in rounds)
        yield step, f"{share:.1%}", f"{seconds * 1000:.1f} ms"
    yield "whole run", "100.0%", f"{median(map(_whole, rounds)) * 1000:.1f} ms"


def _ratio_rows(rounds: Sequence[Seconds], reports: int) -> Iterator[Row]:
    reading = [took["annotate"] + took["rest of reading"] for took in rounds]
    pairs = list(zip(reading, rounds, strict=True))
    yield "whole reading / annotating alone", f"{median(read / took['annotate'] for read, took in pairs):.2f}", ""
    yield "whole reading / spaCy alone", f"{median(read / took[ALONE] for read, took in pairs):.2f}", ""
    yield "whole run / spaCy alone", f"{median(_whole(took) / took[ALONE] for took in rounds):.2f}", ""
    yield "reports a second, reading", f"{median(reports / read for read in reading):.1f}", ""
    yield "reports a second, whole run", f"{median(reports / _whole(took) for took in rounds):.1f}", ""
    yield "reports a second, spaCy alone", f"{median(reports / took[ALONE] for took in rounds):.1f}", ""


def _start_rows(rounds: int) -> Iterator[Row]:
    start = median(run_process((*OURS, "--version")).seconds for _ in range(rounds))
    yield "start of the program", f"{start:.2f} s", "parallax --version"


if __name__ == "__main__":
    sys.exit(main())
