import json
from pathlib import Path

from parallax.engine.profile import StepTimes, TimedReader, gather_parts
from parallax.engine.progress import Silent
from parallax.engine.rooms import open_rooms
from parallax.nouns.page import Page
from parallax.nouns.report import Report

PARTS = [
    *("start", "between reports", "annotate", "times", "places", "quantities", "who says what", "speakers"),
    *("statements and figures", "incidents", "rest"),
]


def test_each_step_is_timed_and_told_on() -> None:
    told: list[tuple[str, int | None]] = []

    class Told(Silent):
        def begin(self, step: str, total: int | None) -> None:
            told.append((step, total))

    times = StepTimes(Told())
    for step in ("read", "group", "read"):
        times.begin(step, 3)
        times.advance()
        sum(range(200_000))
    times.end()
    times.end()
    assert told == [("read", 3), ("group", 3), ("read", 3)]
    assert list(times.seconds) == ["read", "group"]
    assert all(clock > 0 and processor > 0 for clock, processor in times.seconds.values())


def test_a_timed_reader_reads_the_same_and_notes_each_part(tmp_path: Path) -> None:
    rooms = open_rooms()
    report = rooms.make_report(
        Page("one.txt", "Ferry aground\n\nFour people were hurt, harbour master Ana Prel said.\n")
    )
    assert isinstance(report, Report)
    timed = TimedReader("acled", tmp_path)
    assert timed.read(report) == rooms.make_reader().read(report)
    parts = gather_parts(tmp_path)
    assert list(parts) == PARTS
    assert parts["annotate"] > 0
    (kept,) = tmp_path.iterdir()
    (tmp_path / "other.json").write_text(json.dumps({"annotate": 1.0}))
    assert gather_parts(tmp_path)["annotate"] == parts["annotate"] + 1.0
    assert kept.exists()
