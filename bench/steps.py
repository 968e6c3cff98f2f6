"""One run of the steps in this process, each timed by what it takes of the processor."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from time import process_time
from typing import TypeVar

import spacy

from parallax.engine.rooms import Rooms, StoryWork, open_rooms
from parallax.export import write_html, write_json
from parallax.gazetteer import Gazetteer
from parallax.nouns.reading import Reading
from parallax.nouns.reconciled import Reconciled
from parallax.nouns.refusal import Refusal
from parallax.nouns.report import Report
from parallax.nouns.story import Story
from parallax.reading import Reader
from parallax.reading.annotators import Annotation
from parallax.reading.annotators.english import MODEL, EnglishAnnotator

Given = TypeVar("Given")
Seconds = Mapping[str, float]
"""Seconds by the name of what was timed."""

STEPS = ("prepare", "annotate", "rest of reading", "group", "reconcile", "compose", "export")
ALONE = "spaCy alone"


class WatchedAnnotator:
    """An annotator that adds up the seconds spent in it."""

    def __init__(self) -> None:
        self._within = EnglishAnnotator()
        self.seconds = 0.0

    def annotate(self, texts: Sequence[str]) -> list[Annotation]:
        """One annotation a text, in order."""
        begun = process_time()
        made = self._within.annotate(texts)
        self.seconds += process_time() - begun
        return made


class Course:
    """The reports of a folder, to be run over and over. Raises ValueError where the folder has none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._rooms: Rooms = open_rooms()
        self._annotator = WatchedAnnotator()
        self._reader = Reader(self._annotator, Gazetteer())
        self._alone = spacy.load(MODEL)
        self.reports = len(self._prepare())
        if not self.reports:
            raise ValueError(f"{folder} holds no report")

    def run_once(self) -> Seconds:
        """The seconds of each step of one run, and of spaCy over the same texts by itself."""
        rooms, took = self._rooms, dict.fromkeys(STEPS, 0.0)
        reports = _timed(took, "prepare", self._prepare)
        took[ALONE] = _measure(lambda: list(self._alone.pipe([report.text for report in reports])))[0]
        self._annotator.seconds = 0.0
        readings = _timed(took, "rest of reading", lambda: [self._reader.read(report) for report in reports])
        took["annotate"] = self._annotator.seconds
        took["rest of reading"] -= self._annotator.seconds
        stories = _timed(took, "group", lambda: rooms.group_stories(reports))
        told = _timed(took, "reconcile", lambda: [self._reconcile(story, reports, readings) for story in stories])
        account = _timed(took, "compose", lambda: rooms.gather([(rooms.compose(each), each) for each in told], ()))
        _timed(took, "export", lambda: (write_json(account), write_html(account)))
        return took

    def _prepare(self) -> list[Report]:
        pages = [page for page in self._rooms.read_sources([str(self._folder)], None) if not isinstance(page, Refusal)]
        made = [self._rooms.make_report(page) for page in pages]
        return sorted((each for each in made if not isinstance(each, Refusal)), key=lambda report: report.id)

    def _reconcile(self, story: Story, reports: Sequence[Report], readings: Sequence[Reading]) -> Reconciled:
        mine = tuple(pair for pair in zip(reports, readings, strict=True) if pair[0].id in story.reports)
        return self._rooms.of_story.set_side_by_side(StoryWork(story, mine))


def _timed(took: dict[str, float], step: str, work: Callable[[], Given]) -> Given:
    took[step], made = _measure(work)
    return made


def _measure(work: Callable[[], Given]) -> tuple[float, Given]:
    begun = process_time()
    made = work()
    return process_time() - begun, made
