"""Places with what is claimed of them, as of a time."""

from dataclasses import replace
from datetime import datetime

import pytest
from starlette.testclient import TestClient

from parallax.export.index import Index
from parallax.nouns.account import Account
from parallax.nouns.interval import Interval
from parallax.nouns.place import Place
from parallax.nouns.report import Published, Report
from parallax.nouns.side import Side
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.web.pages.map_claims import Claim, Saying
from parallax.web.pages.map_places import Conflicts, MapPlace, draw_place
from parallax.web.pages.map_words import means_area, place_name
from parallax.web.pages.sides import NEVER, said_by

NORTH, SOUTH = Side("side-n", "Northland", ()), Side("side-s", "Southland", ())
WATCH = Side("side-w", "River Watch", (), observer=True)
TONES = {"side-n": 0, "side-s": 1}
INDEX = Index(Account(sides=(NORTH, SOUTH, WATCH)))
VELM = Place("p-velm", "Velm", ("Velm",), 50.0, 36.0)


def saying(side: Side | None, at: str = "2031-03-04T23:59", name: str = "s") -> Saying:
    ident = side.id if side else None
    told = side.name if side and not side.observer else None
    observer = side.observer if side else False
    return Saying(name, "A speaker", told, ident, TONES.get(ident or ""), observer, "O", at, at, at, "words", (), "/x")


def claim(
    word: str, holds: str | None, *sayings: Saying, of: str | None = None, extent: str = "in", denied: bool = False
) -> Claim:
    return Claim("i", "take", word, "", holds, extent, denied, "", of, "", sayings)  # type: ignore[arg-type]


def kinds(*claims: Claim, conflicts: Conflicts | None = None) -> list[str]:
    [mark] = draw_place(VELM, claims, INDEX, conflicts or {}).marks
    return [each.kind for each in mark.standings]


def test_one_side_alone_is_hollow_in_its_own_shape() -> None:
    [mark] = draw_place(VELM, (claim("taken", "took", saying(NORTH), of="side-n"),), INDEX, {}).marks
    assert [(each.kind, each.tone) for each in mark.standings] == [("one", 0)]


def test_two_sides_that_each_have_the_place_contest_it() -> None:
    held = claim("held", "holds", saying(SOUTH, "2031-03-05T23:59"), of="side-s")
    assert kinds(claim("taken", "took", saying(NORTH), of="side-n"), held) == ["one", "contested"]


def test_what_one_side_left_the_other_may_take() -> None:
    assert kinds(
        claim("taken", "took", saying(NORTH), of="side-n"), claim("left", "left", saying(SOUTH), of="side-s")
    ) == ["several"]


def test_a_denial_by_the_other_side_contests() -> None:
    yes, no = (
        claim("left", "left", saying(side), of="side-s", denied=denied)
        for side, denied in ((NORTH, False), (SOUTH, True))
    )
    assert kinds(yes, no) == ["contested"]
    assert kinds(yes, replace(no, sayings=(saying(NORTH),))) == ["one"]


def test_opposed_sides_or_a_side_and_an_observer_agree() -> None:
    assert kinds(claim("taken", "took", saying(NORTH), saying(SOUTH), of="side-n")) == ["agreed"]
    assert kinds(claim("taken", "took", saying(NORTH), saying(WATCH), of="side-n")) == ["agreed"]
    assert kinds(claim("taken", "took", saying(WATCH), of="side-n")) == ["observer"]
    assert kinds(claim("taken", "took", saying(None), of="side-n")) == ["own"]


def test_a_conflict_found_elsewhere_contests_once_the_other_was_said() -> None:
    first, second = saying(NORTH, "2031-03-04T23:59", "s1"), saying(NORTH, "2031-03-06T23:59", "s2")
    told = claim("taken", "took", first, second, of="side-n")
    assert kinds(told, conflicts={"s1": [("side-s", "2031-03-05T23:59")]}) == ["one", "contested"]
    assert kinds(told, conflicts={"s1": [("side-n", "2031-03-05T23:59")]}) == ["one", "one"]


def test_each_way_of_meaning_a_place_is_a_mark_of_its_own() -> None:
    near = claim("attacked", None, saying(SOUTH), extent="near")
    drawn = draw_place(VELM, (claim("taken", "took", saying(NORTH), of="side-n"), near), INDEX, {})
    assert [(mark.extent, mark.standings[-1].words[0].side) for mark in drawn.marks] == [
        ("in", "Northland"),
        ("near", "Southland"),
    ]


def test_who_did_it_is_told_where_it_is_not_the_claimant() -> None:
    held = replace(claim("held", "holds", saying(SOUTH), of="side-n"), by="Northland")
    assert [each.word for each in draw_place(VELM, (held,), INDEX, {}).marks[0].standings[0].words] == [
        "held by Northland"
    ]


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        (VELM, "place"),
        (replace(VELM, latitude=None), "unresolved"),
        (replace(VELM, precision="country"), "wide"),
        (replace(VELM, precision="region", gazetteer="kept:marches"), "wide"),
        (replace(VELM, precision="region", gazetteer="iso:XX-1"), "place"),
    ],
)
def test_what_has_no_one_point_is_not_drawn(place: Place, kind: str) -> None:
    drawn: MapPlace = draw_place(place, (claim("taken", "took", saying(NORTH)),), INDEX, {})
    assert drawn.kind == kind
    assert drawn.region == ("XX-1" if place.gazetteer == "iso:XX-1" else "")


def test_sectors_are_no_towns() -> None:
    assert means_area("held areas near Bree in the Velm and Orn sectors", ["Velm"])
    assert means_area("troops in the areas of Orn and Velm were moved", ["Velm"])
    assert not means_area("they entered Velm", ["Velm"])


def test_a_region_is_called_as_the_reports_call_it() -> None:
    region = Place("p", "Velms’ka", ("Velm", "Velm region", "Velm regions"), 1, 2, "region")
    assert place_name(region) == "Velm region"
    assert place_name(VELM) == "Velm"


def test_what_was_said_is_known_by_its_saying_or_its_publication() -> None:
    report = Report("r", "x", "text", "0", published=Published(datetime(2031, 3, 6, 8, 50), "given", "minute"))
    statement = Statement("s", "r", Span(0, 4), "text", (Span(0, 4),), Span(0, 4))
    index = Index(Account(reports=(report,)))
    day = datetime(2031, 3, 5)
    assert said_by(statement, index) == ("2031-03-06T08:50", "6 Mar 2031 08:50")
    assert said_by(replace(statement, said=Interval(day, day)), index) == ("2031-03-05T23:59", "5 Mar 2031")
    month = Interval(datetime(2031, 3, 1), datetime(2031, 3, 31), "month")
    assert said_by(replace(statement, said=month), index)[0] == "2031-03-06T08:50"
    assert said_by(replace(statement, report="none"), index)[0] == NEVER


def test_the_map_as_of_a_time_hides_what_was_said_later(client: TestClient, story: str) -> None:
    whole = client.get(f"/stories/{story}/map.json").json()
    first = whole["moments"][0]
    page = client.get(f"/stories/{story}/map?as-of={first['at'].removesuffix('T23:59')}").text
    assert f'data-at="{whole["moments"][-1]["at"]}" hidden' in page
    assert f'data-at="{first["at"]}" hidden' not in page
    assert client.get(f"/stories/{story}/map?as-of=1999-01-01").text.count("Nothing was said of a place by") == 1


def test_the_list_is_complete(client: TestClient, story: str) -> None:
    told = client.get(f"/stories/{story}/map.json").json()
    page = client.get(f"/stories/{story}/map").text
    every = [*told["places"], *told["wide"], *told["unresolved"], *told["named"]]
    assert every
    for place in every:
        assert f'data-place="{place["id"]}"' in page
        for one in (said for each in place["claims"] for said in each["sayings"]):
            assert one["href"].replace("&", "&amp;") in page
