"""Each stage by itself, in one process, beside the package that a newcomer would take for it."""

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time

import py3langid

from bench.kept import keeper
from bench.whole import PEER, USUAL, Row
from parallax.engine.rooms import open_rooms
from parallax.gazetteer import Gazetteer
from parallax.nouns.page import Page
from parallax.nouns.report import Report
from parallax.reading import Reader
from parallax.reading.annotators.english import EnglishAnnotator
from parallax.reading.document import make_document
from parallax.reports.language import language_of
from parallax.stories import find_lineage, group_stories

TIMES = 3
BESIDE = {
    "text out of a page": "trafilatura, with title and date; ours has language, blocks, boilerplate and credits too",
    "language": "py3langid over the same texts; ours asks it where small words leave it open",
    "annotating": "spaCy's pipe over the same texts; the same tokens, tags, parses and entities",
    "whole reading": "spaCy's pipe; ours has statements, speakers, figures, times, places and incidents",
    "near-copies": "datasketch's MinHash and LSH; ours aligns the copies and tells which was made from which",
    "stories": "average linkage over scikit-learn's TF-IDF; ours takes names, numbers and days into account",
    "durable write": "rows of sentences and entities in SQLite; ours keeps pages, versions, readings, an index of stories, rows to "
    "search, and a log, and groups as it does",
}
LANGUAGES = "py3langid"
_PEER_STAGE = {"whole reading": "annotating"}


def stage_rows(pages: Path) -> Iterator[Row]:
    """A row a stage: the peer's processor seconds for each of ours."""
    told = subprocess.run(  # noqa: S603  # our own script
        (PEER, str(USUAL), "stages", str(pages)), capture_output=True, encoding="utf-8", check=True
    )
    peers, ours = json.loads(told.stdout), _ours(pages)
    peers["language"] = ours.pop(LANGUAGES)
    for stage, beside in BESIDE.items():
        peer = peers[_PEER_STAGE.get(stage, stage)]
        yield stage, f"{peer / ours[stage]:.2f}", f"{ours[stage]:.2f} s beside {peer:.2f} s: {beside}"


def _ours(folder: Path) -> dict[str, float]:
    rooms = open_rooms()
    pages = [page for page in rooms.read_sources([str(folder)], None) if isinstance(page, Page)]
    made = [rooms.make_report(page) for page in pages]
    reports = sorted((each for each in made if isinstance(each, Report)), key=lambda report: report.id)
    annotator = EnglishAnnotator()
    reader = Reader(annotator, Gazetteer())
    readings = [reader.read(report) for report in reports]
    stories = group_stories(reports)
    pairs = {report.id: (report, reading) for report, reading in zip(reports, readings, strict=True)}
    texts = [report.text for report in reports]
    of_story = [tuple(zip(*(pairs[name] for name in sorted(story.reports)), strict=True)) for story in stories]
    return {
        "text out of a page": best(lambda: [rooms.make_report(page) for page in pages]),
        "language": best(lambda: [language_of(None, text) for text in texts]),
        LANGUAGES: best(lambda: [py3langid.classify(text) for text in texts]),
        "annotating": best(lambda: [make_document(report, annotator) for report in reports]),
        "whole reading": best(lambda: [reader.read(report) for report in reports]),
        "near-copies": best(lambda: [find_lineage(*each) for each in of_story]),
        "stories": best(lambda: group_stories(reports)),
        "durable write": best(keeper(pages, rooms, readings)),
    }


def best(work: Callable[[], object]) -> float:
    """The least processor seconds of some runs."""
    return min(_timed(work) for _ in range(TIMES))


def _timed(work: Callable[[], object]) -> float:
    begun = process_time()
    work()
    return process_time() - begun
