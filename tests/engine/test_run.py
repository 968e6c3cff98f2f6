import io
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from itertools import permutations

import pytest

from parallax.engine.rooms import Rooms
from parallax.engine.run import inspect, keep_each_once, run, run_since
from parallax.nouns.account import Account, Counts, StoryAccount
from parallax.nouns.interval import Interval
from parallax.nouns.lineage import Lineage
from parallax.nouns.page import Page
from parallax.nouns.reading import Reading
from parallax.nouns.reconciled import Reconciled
from parallax.nouns.refusal import Refusal
from parallax.nouns.report import Published, Report
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.nouns.story import Story
from parallax.reports.decided import DecidedReports
from parallax.settings import Settings


def report(name: str, text: str = "Rain fell.", location: str = "", **fields) -> Report:
    return Report(name, location or name, text, sha256(text.encode()).hexdigest(), **fields)


class Reader:
    """Reads one statement, the whole text."""

    def read(self, report: Report) -> Reading:
        span = Span(0, len(report.text))
        return Reading(
            report.id, statements=(Statement(f"s-{report.id}", report.id, span, report.text, (span,), span),)
        )


def read_sources(paths, stdin):
    for path in paths:
        if path == "-":
            yield Page("-", stdin.read().decode())
        elif path.startswith("no"):
            yield Refusal(path, "there is no such file")
        else:
            yield Page(path, f"Text of {path}")


def make_report(page: Page) -> Report | Refusal:
    if page.location.startswith("bad"):
        return Refusal(page.location, "it is empty")
    flags = ("language-not-read",) if page.location.startswith("far") else ()
    return report(f"r-{page.location}", str(page.content), page.location, flags=flags)


def group_stories(reports):
    return tuple(Story(f"t-{report.id}", (report.id,)) for report in reversed(reports))


def date_reports(story, reports, readings):
    return tuple(replace(report, flags=(*report.flags, "dated")) for report in reports), tuple(readings)


def find_lineage(reports, readings):
    return tuple(Lineage(report.id, report.id, "copy", 1.0) for report in reports)


def reconcile(story, reports, readings, lineage, decisions=()):
    statements = tuple(statement for reading in readings for statement in reading.statements)
    return Reconciled(story, tuple(reports), statements=statements, lineage=tuple(lineage))


def compose(item: Reconciled) -> StoryAccount:
    return StoryAccount(item.story.id, "", item.story.reports, (), (), None, None, Counts(1, 1, 1, 1, 1, 1))


def gather(made: Sequence[tuple[StoryAccount, Reconciled]], refused) -> Account:
    reconciled = [item for _, item in made]
    return Account(
        stories=tuple(composed for composed, _ in made),
        reports=tuple(report for item in reconciled for report in item.reports),
        refused=tuple(refused),
        statements=tuple(statement for item in reconciled for statement in item.statements),
        lineage=tuple(entry for item in reconciled for entry in item.lineage),
    )


ROOMS = Rooms(
    read_sources,
    make_report,
    Reader,
    group_stories,
    date_reports,
    find_lineage,
    reconcile,
    compose,
    gather,
    lambda reports, decisions: DecidedReports(tuple(reports), (), ()),
    lambda stories, reports, decisions: (tuple(stories), ()),
)


class Watcher:
    def __init__(self):
        self.steps, self.pieces = [], 0

    def begin(self, step, total):
        self.steps.append((step, total))

    def advance(self):
        self.pieces += 1


def test_the_whole_line():
    account = run(["b", "a", "none", "bad", "-"], io.BytesIO(b"From elsewhere"), rooms=ROOMS)
    assert [report.id for report in account.reports] == ["r--", "r-a", "r-b"]
    assert all("dated" in report.flags for report in account.reports)
    assert account.refused == (Refusal("bad", "it is empty"), Refusal("none", "there is no such file"))
    assert [statement.text for statement in account.statements] == ["From elsewhere", "Text of a", "Text of b"]
    assert [entry.source for entry in account.lineage] == ["r--", "r-a", "r-b"]


def test_order_cannot_matter():
    paths = ["a", "b", "far", "none", "bad1", "bad2"]
    accounts = [run(order, rooms=ROOMS) for order in permutations(paths)]
    assert all(account == accounts[0] for account in accounts)


def test_a_file_given_twice_is_one_report():
    assert run(["a", "b", "a"], rooms=ROOMS) == run(["a", "b"], rooms=ROOMS)


def test_a_language_that_cannot_be_read_is_kept_and_not_read():
    found = inspect(["far", "a"], rooms=ROOMS)
    assert [reading.report for reading in found.readings] == ["r-a", "r-far"]
    assert [len(reading.statements) for reading in found.readings] == [1, 0]


def test_no_reader_is_made_where_there_is_nothing_to_read():
    def fail():
        raise AssertionError("a reader was made")

    found = inspect(["far", "none"], rooms=replace(ROOMS, make_reader=fail))
    assert len(found.reports) == 1


def test_nothing_given_is_an_empty_account():
    assert run([], rooms=ROOMS) == Account()


def test_progress_is_told_in_the_order_of_the_steps():
    watcher = Watcher()
    run(["a", "b", "none"], rooms=ROOMS, progress=watcher)
    assert watcher.steps == [("prepare", None), ("read", 2), ("group", None), ("reconcile", 2), ("compose", None)]
    assert watcher.pieces == 3 + 2 + 2


@pytest.mark.parametrize("turn", [1, -1])
def test_another_text_under_an_id_already_taken_is_refused(turn):
    given = [report("r-1", "One text.", "a"), report("r-1", "Another.", "b"), report("r-1", "One text.", "c")]
    kept, refused = keep_each_once(given[::turn])
    assert kept == (given[0],)
    assert refused == (Refusal("b", "its id r-1 is that of another report, a"),)


def dated(page: Page) -> Report:
    """Published on the day of March that its path tells."""
    made = make_report(page)
    assert isinstance(made, Report)
    return replace(made, published=Published(datetime(2031, 3, int(page.location)), "given"))


DATED = replace(ROOMS, make_report=dated)
TENTH = Interval(datetime(2031, 3, 10), datetime(2031, 3, 10))


def test_as_of_a_day_is_the_account_of_what_was_published_by_then():
    then = run(["09", "10", "11"], settings=Settings(as_of=TENTH), rooms=DATED)
    assert then.as_of == TENTH
    assert then == replace(run(["09", "10"], rooms=DATED), as_of=TENTH)


def test_since_a_day_gives_the_account_of_then_and_that_of_now():
    then, now = run_since(["09", "10", "11"], TENTH, rooms=DATED)
    assert then == run(["09", "10", "11"], settings=Settings(as_of=TENTH), rooms=DATED)
    assert now == run(["09", "10", "11"], rooms=DATED)
