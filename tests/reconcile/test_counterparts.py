"""Statements that tell several figures of one kind: each stands beside its own counterpart."""

from parallax.nouns.place import Place
from tests.reconcile.found import relations

DEAD = {"counted": "people", "state": "dead", "unit": "person"}


def test_one_number_is_set_beside_itself_alone(desk):
    told = {"16 people": {"low": 16, **DEAD}, "nine": {"low": 9, **DEAD}}
    desk.paper("a").say("16 people died in the town, and nine on the way there", "Ann Vel", told)
    desk.paper("b", published=5).say("16 persons have died", "Ann Vel", {"16 persons": {"low": 16, **DEAD}})
    found = {pair: relation.type for pair, relation in relations(desk.reconciled()).items()}
    assert found == {("16 people", "16 persons"): "agree"}


def test_the_number_nearest_to_a_count_is_its_counterpart(desk):
    told = {"16 people": {"low": 16, **DEAD}, "nine": {"low": 9, **DEAD}}
    desk.paper("a").say("16 people died in the town, and nine on the way there", "Ann Vel", told)
    desk.paper("b", published=5).say("17 persons have died", "Ann Vel", {"17 persons": {"low": 17, **DEAD}})
    found = {pair: relation.type for pair, relation in relations(desk.reconciled()).items()}
    assert found["16 people", "17 persons"] == "update"
    assert ("nine", "17 persons") not in found


def test_the_counts_of_two_places_are_left_where_one_is_told_again_of_its_own(desk):
    share = {"unit": "percent", "counted": "barges"}
    arlen, velm = (
        Place(f"p-{name}", name, (name,), 50.0, 20.0 + at, "settlement", f"x:{at}", "DE")
        for at, name in enumerate(("Arlen", "Velm"))
    )
    desk.paper("a").say(
        "64 percent of the barges in Arlen and 37 percent of the barges in Velm lay idle", "Ann Vel",
        {"64 percent": {"low": 64, "place": arlen, **share}, "37 percent": {"low": 37, "place": velm, **share}},
    )  # fmt: skip
    desk.paper("b").say(
        "for an hour 64 per cent of the barges in Arlen lay idle", "Bo Tarn",
        {"64 per cent": {"low": 64, "place": arlen, **share}},
    )  # fmt: skip
    found = {pair: relation.type for pair, relation in relations(desk.reconciled()).items()}
    assert found == {("64 percent", "64 per cent"): "agree"}
