"""Search finds the same on both databases."""

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from parallax.engine.add import add
from parallax.engine.rooms import Rooms
from parallax.errors import UsageError
from parallax.settings import Settings
from parallax.store import Store, open_store
from parallax.store.search import Asked, Hit, Kind, search
from tests.conftest import fresh_address
from tests.store.ready import VERSIONS

DAM = str(Path(__file__).parents[2] / "examples" / "vrana-dam")


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def dam(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, dam_rooms: Rooms) -> Iterator[Store]:
    """The invented world, in a store."""
    store = open_store(fresh_address(request, request.param, tmp_path_factory.mktemp("dam")), create=True)
    add(
        store, [DAM], datetime(2031, 3, 9, tzinfo=UTC), settings=Settings(workers=1), rooms=dam_rooms, versions=VERSIONS
    )
    yield store
    store.close()


def find(store: Store, *kinds: Kind, most: int = 100, **asked) -> list[Hit]:  # type: ignore[no-untyped-def]
    return store.read(lambda db: search(db, Asked(**asked), kinds, most))


def test_words_are_found_whatever_their_case_and_marks(dam: Store) -> None:
    found = find(dam, "statements", words="SÉEPAGE january")
    assert found
    assert all("seepage" in hit.text.lower() and "january" in hit.text.lower() for hit in found)
    assert find(dam, "statements", words="seepage january") == found


def test_all_words_must_be_there_and_a_phrase_in_order(dam: Store) -> None:
    assert find(dam, words="seepage zeppelin") == []
    assert find(dam, "statements", words='"split down the middle"')
    assert find(dam, "statements", words='"down split the middle"') == []
    assert len(find(dam, "statements", words="villag*")) > len(find(dam, "statements", words="villag")) == 0


def test_reports_are_found_by_their_words_or_their_outlet(dam: Store) -> None:
    hits = find(dam, "reports", words="dogs barking")
    assert [hit.name for hit in hits] == ['"We ran because the dogs were barking"']
    assert "dogs were barking" in hits[0].text
    named = find(dam, "reports", outlet="ternfield ledger")
    assert len(named) == 2
    assert {hit.outlet for hit in named} == {"The Ternfield Ledger"}


def test_figures_with_ranges(dam: Store) -> None:
    """A figure is found where it may lie between the bounds: "at least four" may be 40, and 9 is not."""
    found = find(dam, "figures", counted="killed", low=10, high=50)
    assert found
    for hit in found:
        assert hit.high is None or hit.high >= 10
        assert hit.low is None or hit.low <= 50
    assert {hit.low for hit in found} >= {4, 11, 23}
    assert not {hit.low for hit in found} & {9, 17}, "nine is too few, and 17 were missing"
    assert find(dam, counted="killed", low=10, high=50) == found, "figures alone are meant"


def test_speakers_and_places(dam: Store) -> None:
    assert {hit.name for hit in find(dam, "speakers", words="mileva")} == {"Radostina Mileva"}
    [troyan] = find(dam, "places", words="troyan")
    assert (round(troyan.latitude or 0), round(troyan.longitude or 0)) == (43, 25)
    said = find(dam, "statements", speaker="mileva")
    assert said
    assert {hit.name for hit in said} == {"Radostina Mileva"}
    assert find(dam, "statements", place="troyan", words="evacuated")
    assert len(find(dam, "statements", place="troyan")) < len(find(dam, "statements", after="2031-01-01"))


def test_days_of_publication(dam: Store) -> None:
    early = find(dam, "reports", before="2031-03-04")
    late = find(dam, "reports", after="2031-03-05")
    assert {(hit.published or "")[:10] for hit in early} == {"2031-03-04"}
    assert len(early) + len(late) == 11
    assert [hit.published for hit in late] == sorted((hit.published or "" for hit in late), reverse=True)


def test_what_has_no_meaning_for_a_kind_is_told(dam: Store) -> None:
    for asked in ({}, {"words": "—"}):
        with pytest.raises(UsageError, match="no word"):
            find(dam, **asked)
    with pytest.raises(UsageError, match="speakers can't be searched by --after"):
        find(dam, "speakers", words="mileva", after="2031-03-04")


@pytest.mark.parametrize("words", ['"', "a' | 'b", "NEAR(a b)", "dam AND", "text:dam", "*", "(", "-dam", "dam\0wall"])
def test_no_words_are_taken_for_a_language_of_queries(dam: Store, words: str) -> None:
    with contextlib.suppress(UsageError):  # some of these hold no word at all
        assert isinstance(find(dam, words=words), list)


_SEEN: dict[str, list[Hit]] = {}


@pytest.mark.parametrize(
    "asked",
    [
        {"words": "dam"},
        {"words": "the wall"},
        {"words": "officials said*"},
        {"speaker": "ministry"},
        {"counted": "missing", "low": 5},
        {"place": "lovech", "before": "2031-03-05"},
        {"outlet": "press", "words": "water"},
        {"words": "35 meters"},
        {"words": "civil-protection"},
    ],
    ids=str,
)
def test_both_databases_find_the_same(dam: Store, asked: dict[str, object]) -> None:
    found = [replace(hit) for hit in find(dam, **asked)]
    assert found == _SEEN.setdefault(str(asked), found)
    assert found
