"""`python -m quality`: score, print one table, and end with 1 where a row sinks or the data are not those of its floors."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from quality.floors import read_floors, write_floors
from quality.report import write_report
from quality.results import Result, draw_results, raise_all, result_of, tell_changes, tell_sinking
from quality.stages.listed import run_stages
from quality.stages.stage import Ran, Stage
from quality.stories import find_stories, score_story


def main(words: Sequence[str] | None = None) -> int:
    """Run the command and give its exit status."""
    chosen = _parse(words)
    floors = read_floors()
    stories = list(_score_stories(chosen.gold, misses=chosen.misses))
    stages = list(_run_stages(chosen.data, misses=chosen.misses)) if chosen.data else []
    results = [*stories, *(result for _, _, result in stages)]
    faults = tell_changes(results, floors)
    if chosen.raised and not faults:
        floors = raise_all(results, floors)
        write_floors(floors)
    print(draw_results(results, floors), end="")
    faults += tell_sinking(results, floors)
    if chosen.report:
        write_report(stories, stages, floors)
    for fault in faults:
        print(f"quality: {fault}", file=sys.stderr)
    return 1 if faults else 0


def _parse(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m quality", description=__doc__)
    parser.add_argument("--gold", type=Path, metavar="DIR", help="a folder with gold/NAME.yaml and reports/NAME/")
    parser.add_argument("--data", type=Path, metavar="DIR", help="a folder with the data of the stages (some minutes)")
    parser.add_argument("--raise", dest="raised", action="store_true", help="raise the floors to what is reached")
    parser.add_argument("--report", action="store_true", help="write docs/accuracy.md")
    parser.add_argument("--misses", action="store_true", help="list what was missed, on standard error")
    chosen = parser.parse_args(words)
    if chosen.gold and not (chosen.gold / "gold").is_dir():
        parser.error(f"--gold {chosen.gold}: there is no folder {chosen.gold / 'gold'}")
    if chosen.data and not chosen.data.is_dir():
        parser.error(f"--data {chosen.data}: there is no such folder")
    return chosen


def _score_stories(shared: Path | None, *, misses: bool) -> Iterator[Result]:
    for story in find_stories(shared):
        tally = score_story(story)
        if misses:
            _tell(f"{story.name}: {row}: {told}" for row, told in tally.misses)
        yield result_of(story.name, story.digests(), tally)


def _run_stages(folder: Path, *, misses: bool) -> Iterator[tuple[Stage, Ran, Result]]:
    for stage, ran, result in run_stages(folder):
        if misses:
            _tell(f"{stage.name}: {count} {kind}" for kind, count in ran.kinds.most_common())
        yield stage, ran, result


def _tell(lines: Iterator[str]) -> None:
    for line in lines:
        print(line, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
