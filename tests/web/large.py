"""One large invented story: a fire at a mill, told by as many outlets as asked for, over five days.

`python -m tests.web.large` reads 200 of its reports into a store, which takes some minutes, and times the story's page.
"""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from starlette.testclient import TestClient

from parallax.engine.add import add
from parallax.store import listing, open_store
from parallax.web import make_app, open_desk

SPEAKERS = (
    ("the Orrin Fire Brigade", "Captain Mara Velt, the brigade's spokeswoman"),
    ("the Mill Workers' Union", "Jonas Ferrel, the union's chairman"),
    ("the Orrin Grain Company", "Ilse Dorn, the company's director"),
    ("the Vessen regional hospital", "Doctor Anton Reyk, the hospital's head surgeon"),
    ("the Orrin district police", "Inspector Lena Maur of the district police"),
    ("the Association of Orrin Residents", "Pavel Strand, the association's secretary"),
    ("the Ministry of Labour", "Minister Greta Hollin"),
    ("the Harrow Safety Institute", "Tomas Eck, an engineer of the institute"),
)
COUNTS = ("people died", "people were injured", "people were missing", "workers were evacuated", "houses were damaged")
DOUBTS = (
    "The claim could not be independently verified.",
    "The company denied that the dryer had been out of order.",
    "The cause of the fire was not known.",
)
WORDS = (
    "We heard the first blast at six in the morning and ran into the yard",
    "The dryer had been reported as faulty three times since January",
    "Our people did everything by the book and the alarm rang at once",
    "Nobody told us which gate was open, and two of them were locked",
    "The wards are full, and we are sending the lighter cases to Harrow",
    "We shall publish every inspection of the mill since it was built",
)


def rows(number: int, seed: int = 7) -> list[dict[str, str]]:
    """So many reports, each as a line of JSON Lines has it."""
    random = Random(seed)  # noqa: S311  no secret
    return [_row(random, n) for n in range(number)]


def write(folder: Path, number: int) -> Path:
    """A file of so many reports."""
    path = folder / "large.jsonl"
    path.write_text("\n".join(map(json.dumps, rows(number))), "utf-8")
    return path


def _row(random: Random, n: int) -> dict[str, str]:
    day = 12 + n * 5 // 200 % 5
    lines = [f"ORRIN – A fire at the Orrin grain mill killed workers on Tuesday, {SPEAKERS[n % 8][0]} said."]
    for _ in range(random.randint(4, 8)):
        body, person = random.choice(SPEAKERS)
        count = random.choice(COUNTS)
        many = 5 + COUNTS.index(count) * 30 + (day - 12) * 2 + random.randint(0, 2)
        lines.append(
            random.choice(
                (
                    f"{body[0].upper()}{body[1:]} said that {many} {count} in the fire at the mill.",
                    f"“{random.choice(WORDS)},” said {person}.",
                    f"At least {many} {count} at the Orrin grain mill, {person} said on Wednesday.",
                    random.choice(DOUBTS),
                )
            )
        )
    text = f"Fire at Orrin grain mill\n\n{chr(10).join(f'{line}{chr(10)}' for line in lines)}"
    return {
        "id": f"mill-{n:03}",
        "text": text,
        "outlet": f"The Orrin Gazette No. {n:03}",
        "published": f"2031-03-{day}",
    }


def main() -> None:
    """Measure, and tell."""
    with TemporaryDirectory() as folder:
        store = open_store(f"{folder}/large.db", create=True)
        add(store, [str(write(Path(folder), 200))], datetime.now(UTC))
        story = store.read(listing.stories)[0]
        with open_desk(store) as desk:
            client = TestClient(make_app(desk), base_url="http://localhost")
            times = [_time(client, f"/stories/{story.id}") for _ in range(11)]
        store.close()
    told = f"{story.reports} reports: first {times[0]:.0f} ms, then {median(times[1:]):.0f} ms (at most {max(times[1:]):.0f})"
    sys.stdout.write(f"{told}\n")


def _time(client: TestClient, address: str) -> float:
    """Milliseconds until the page is there."""
    begin = perf_counter()
    assert client.get(address).status_code == 200
    return 1000 * (perf_counter() - begin)


if __name__ == "__main__":
    main()
