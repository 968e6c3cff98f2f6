"""Reading reports and writing readings, one JSON object a line, as the program does. Standard library only."""

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

Row = dict[str, Any]


def read_rows(path: str) -> Iterator[Row]:
    """The objects of a JSON Lines file."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def write_readings(read: Callable[[str], Row]) -> None:
    """Read each report of the file named on the command line by `read`, and write the readings to standard output."""
    for row in read_rows(sys.argv[1]):
        print(json.dumps({"report": {"id": row["id"]}, **read(row["text"])}))
