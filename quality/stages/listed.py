"""The stages, in the order they are run."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from quality.digests import digest_of
from quality.results import Result
from quality.stages.beside import make_environment
from quality.stages.given import CLUSTERS, READING
from quality.stages.names import run_names
from quality.stages.readings import run_reading
from quality.stages.stage import Peer, Ran, Stage
from quality.stages.stories import run_stories

_NAMES = ("f1", "precision", "recall")
_STORIES = ("b3_f1", "b3_precision", "b3_recall")
_QUANTITIES = ("value", "value_unit", "value_change")
_ATTRIBUTION = (
    *("content_overlap", "speaker_overlap", "cue_overlap", "content_exact", "speaker_exact", "cue_exact"),
    *("content_overlap_direct_r", "content_overlap_indirect_r"),
)

STAGES = (
    Stage(
        name="names",
        data=("names/pairs_dev.csv",),
        scorer=None,
        rows=_NAMES,
        peer=Peer("nomenklatura logic-v2", "names.py", _NAMES),
        licence="nomenklatura's pairs, MIT",
    ),
    Stage(
        name="stories",
        data=("stories/ecbplus_dev_docs.jsonl", "stories/ecbplus_train_docs.jsonl"),
        scorer=CLUSTERS,
        rows=_STORIES,
        peer=Peer("scikit-learn TF-IDF, average link", "stories.py", _STORIES),
        licence="ECB+: annotation CC BY 3.0, the text is not free",
    ),
    Stage(
        name="quantities",
        data=("quantities/newsquant_dev.json",),
        scorer=READING,
        rows=_QUANTITIES,
        peer=Peer("quantulum3", "quantities.py", _QUANTITIES),
        licence="NewsQuant (CQE): none stated",
    ),
    Stage(
        name="times",
        data=("times/wikiwars/train/tml",),
        scorer=READING,
        rows=("strict", "relaxed", "value"),
        peer=None,
        licence="WikiWars: CC BY-SA 3.0",
    ),
    Stage(
        name="places",
        data=("places/geowebnews", "places/geonames_coordinates.json"),
        scorer=READING,
        rows=("spans", "acc161_found", "acc161"),
        peer=Peer("spaCy small", "places.py", ("spans",)),
        licence="GeoWebNews: annotation GPL-3; coordinates from GeoNames, CC BY 4.0",
    ),
    Stage(
        name="attribution",
        data=("attribution/polnear/dev",),
        scorer=READING,
        rows=_ATTRIBUTION,
        peer=Peer("textacy over spaCy small", "quotations.py", _ATTRIBUTION),
        licence="PolNeAR: none stated",
    ),
)

_RUN: Mapping[str, Callable[[Stage, Path], Ran]] = {"names": run_names, "stories": run_stories}


def run_stages(folder: Path) -> Iterator[tuple[Stage, Ran, Result]]:
    """Run every stage whose data are in `folder`, one at a time, with its peer."""
    make_environment()
    for stage in STAGES:
        if all((folder / name).exists() for name in stage.data):
            ran = _RUN.get(stage.name, run_reading)(stage, folder)
            yield stage, ran, _result(stage, folder, ran)


def _result(stage: Stage, folder: Path, ran: Ran) -> Result:
    names = (*stage.data, *([stage.scorer] if stage.scorer else []))
    pinned = {name: digest_of(folder / name) for name in names}
    return Result(stage.name, pinned, ran.rates, {row: tell_beside(stage, ran, row) for row in stage.rows})


def tell_beside(stage: Stage, ran: Ran, row: str) -> str:
    """The peer's rate in words, or why there is none; "" for a row that it can't answer."""
    if stage.peer is None or row not in stage.peer.rows:
        return ""
    if ran.beside is None:
        return f"{stage.peer.name} did not run: {ran.fault}"
    return f"{stage.peer.name} {ran.beside[row]:.3f}"
