"""`python -m tests.store.torture`: the trials of a store at full length, on SQLite, and on PostgreSQL where it is installed."""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.postgres import find_programs, run_postgres


def main() -> None:
    """Run the command; status 1 where a trial failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.store.torture", description=__doc__)
    parser.add_argument("--kills", type=int, default=10_000, metavar="N", help="programs killed, on each database")
    parser.add_argument("--seconds", type=int, default=600, metavar="N", help="of writing and reading at once, on each")
    parser.add_argument("--worlds", type=int, default=60, metavar="N", help="worlds that are written then")
    told = parser.parse_args()
    failed = False
    for kind in ("sqlite", "postgresql"):
        if kind == "postgresql" and find_programs() is None:
            sys.stdout.write("PostgreSQL is not installed: nothing was tried on it\n")
            continue
        trials = [("kill", "--times", told.kills), ("load", "--seconds", told.seconds, "--worlds", told.worlds)]
        few = max(1, told.kills // 50)
        trials += [("short", "--times", few), ("call", "--times", few)] if kind == "sqlite" else []
        for trial in trials:
            with _address(kind) as address:
                words = [sys.executable, "-m", "tests.store.trials", trial[0], address, *map(str, trial[1:])]
                sys.stdout.write(f"{kind}: {' '.join(map(str, trial))}\n")
                sys.stdout.flush()
                failed = bool(subprocess.run(words, check=False).returncode) or failed
    sys.exit(failed)


@contextmanager
def _address(kind: str) -> Iterator[str]:
    if kind == "postgresql":
        with run_postgres() as url:
            yield url
    else:
        with tempfile.TemporaryDirectory() as folder:
            yield str(Path(folder) / "news.db")


if __name__ == "__main__":
    main()
