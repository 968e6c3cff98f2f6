"""`python -m quality`: score, print one table, and end with 1 where a row sinks or the data are not those of its floors."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from quality.floors import read_floors, write_floors
from quality.results import Result, draw_results, raise_all, result_of, tell_changes, tell_sinking
from quality.stories import find_stories, score_story


def main(words: Sequence[str] | None = None) -> int:
    """Run the command and give its exit status."""
    chosen = _parse(words)
    floors = read_floors()
    results = list(_score_stories(chosen.gold, misses=chosen.misses))
    faults = tell_changes(results, floors)
    if chosen.raised and not faults:
        floors = raise_all(results, floors)
        write_floors(floors)
    print(draw_results(results, floors), end="")
    faults += tell_sinking(results, floors)
    for fault in faults:
        print(f"quality: {fault}", file=sys.stderr)
    return 1 if faults else 0


def _parse(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m quality", description=__doc__)
    parser.add_argument("--gold", type=Path, metavar="DIR", help="a folder with gold/NAME.yaml and reports/NAME/")
    parser.add_argument("--raise", dest="raised", action="store_true", help="raise the floors to what is reached")
    parser.add_argument("--misses", action="store_true", help="list what was missed, on standard error")
    chosen = parser.parse_args(words)
    if chosen.gold and not (chosen.gold / "gold").is_dir():
        parser.error(f"--gold {chosen.gold}: there is no folder {chosen.gold / 'gold'}")
    return chosen


def _score_stories(shared: Path | None, *, misses: bool) -> Iterator[Result]:
    for story in find_stories(shared):
        tally = score_story(story)
        if misses:
            for row, told in tally.misses:
                print(f"{story.name}: {row}: {told}", file=sys.stderr)
        yield result_of(story.name, story.digests(), tally)


if __name__ == "__main__":
    sys.exit(main())
