"""The gold stories: where they lie, and how the program reads them."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from parallax.engine import run
from parallax.engine.rooms import ReportReader, Rooms, make_reader, open_rooms
from parallax.export import write_json
from parallax.settings import Settings
from quality.digests import digest_of
from quality.score import score_account
from quality.tally import Tally

EXAMPLES = Path(__file__).parents[1] / "examples"
"""The folder of the invented world, which is always scored."""
INVENTED = Path(__file__).parent / "invented"
"""Invented stories whose authors had not seen the program; always scored too."""


@dataclass(frozen=True, slots=True)
class GoldStory:
    """A folder of reports and the gold file that tells what is in them."""

    name: str
    gold: Path
    reports: Path

    def digests(self) -> dict[str, str]:
        """The digests of both. Raises FileNotFoundError where the reports are not there."""
        return {"gold": digest_of(self.gold), "reports": digest_of(self.reports)}


def find_stories(shared: Path | None = None) -> Iterator[GoldStory]:
    """The invented world, the other invented stories, then those of a folder that has `gold/NAME.yaml` and `reports/NAME/`."""
    yield GoldStory("vrana-dam", EXAMPLES / "vrana-dam.yaml", EXAMPLES / "vrana-dam")
    for folder in (INVENTED, *([shared] if shared is not None else [])):
        for gold in sorted((folder / "gold").glob("*.yaml")):
            yield GoldStory(gold.stem, gold, folder / "reports" / gold.stem)


def score_story(story: GoldStory) -> Tally:
    """Read a story's reports and score the account. One reader is made and serves all stories of a process."""
    gold = yaml.safe_load(story.gold.read_text(encoding="utf-8"))
    return score_account(read_account(story.reports), gold)


def read_account(folder: Path) -> Mapping[str, Any]:
    """The account of a folder of reports, as the program writes it in JSON."""
    account: dict[str, Any] = json.loads(write_json(run([str(folder)], settings=Settings(workers=1), rooms=_rooms())))
    return account


@cache
def _reader() -> ReportReader:
    return make_reader()


def _rooms() -> Rooms:
    return replace(open_rooms(), make_reader=_reader)
