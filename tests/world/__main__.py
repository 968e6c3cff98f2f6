"""`python -m tests.world --seeds 1000 --texts 50`: make worlds, read them, print the rates and what fails."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from parallax.engine.rooms import Rooms, make_reader, open_rooms

sys.path.insert(0, str(Path(__file__).parents[1]))

from world.judge import judge_readings, judge_texts
from world.table import draw


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m tests.world", description=__doc__)
    parser.add_argument(
        "--seeds", type=int, default=1000, metavar="N", help="worlds as generated readings, from seed 0"
    )
    parser.add_argument(
        "--texts", type=int, default=50, metavar="N", help="worlds as texts, read end to end, from seed 0"
    )
    parser.add_argument("--most", type=int, default=30, metavar="N", help="how many kinds of failure are listed a rate")
    chosen = parser.parse_args()
    if chosen.seeds:
        title = f"{chosen.seeds} worlds as generated readings"
        sys.stdout.write(draw(title, judge_readings(range(chosen.seeds)), chosen.most))
    if chosen.texts:
        sys.stdout.write(
            draw(f"{chosen.texts} worlds as texts", judge_texts(range(chosen.texts), open_once()), chosen.most)
        )


def open_once() -> Rooms:
    """The program's rooms with one reader for all worlds."""
    reader = make_reader()
    return replace(open_rooms(), make_reader=lambda: reader)


if __name__ == "__main__":
    main()
