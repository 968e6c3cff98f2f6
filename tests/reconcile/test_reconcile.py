from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parallax.nouns.place import Place
from parallax.nouns.reconciled import Reconciled
from tests.reconcile.found import origin_of, relations, type_of

DEAD = {"counted": "people", "state": "dead"}
CITY = Place("p-city", "Arlen", ("Arlen",), 51.0, 7.0, "settlement", "x:1", "DE")
REGION = Place("p-region", "Velmark", ("Velmark",), 51.1, 7.1, "region", "x:2", "DE")


def flags(story: Reconciled) -> set[str]:
    return {flag for point in story.points for flag in point.flags}


def test_two_sides_give_two_numbers_for_one_day(desk):
    desk.paper("a").say(
        "The flood in Velmark killed 12 people.",
        "Ann Vel",
        {"12 people": {"low": 12, "window": 2, **DEAD}},
        role="minister of Norway",
    )
    desk.paper("b").say(
        "The flood in Velmark killed 40 people.",
        "Bo Sten",
        {"40 people": {"low": 40, "window": 2, **DEAD}},
        role="minister of Sweden",
    )
    story = desk.reconciled()
    assert type_of(story, "12 people", "40 people") == "conflict"
    assert "disputed" in flags(story)


def test_dead_and_wounded_stay_apart(desk):
    desk.paper("a").say("The flood killed 12 people.", "Ann Vel", {"12 people": {"low": 12, **DEAD}})
    desk.paper("b").say(
        "The flood injured 12 people.", "Bo Sten", {"12 people": {"low": 12, "counted": "people", "state": "wounded"}}
    )
    assert [len(point.figures) for point in desk.reconciled().points if point.figures] == [1, 1]


def test_one_side_counts_more_later(desk):
    desk.paper("a", 2).say("The flood has killed 12 people.", "Ann Vel", {"12 people": {"low": 12, **DEAD}}, said=2)
    desk.paper("b", 3).say("The flood has killed 15 people.", "Ann Vel", {"15 people": {"low": 15, **DEAD}}, said=3)
    found = relations(desk.reconciled())
    assert found["12 people", "15 people"].type == "update"


def test_a_recount_by_the_same_speaker_is_an_update_too(desk):
    desk.paper("a", 2).say("The flood has killed 15 people.", "Ann Vel", {"15 people": {"low": 15, **DEAD}}, said=2)
    desk.paper("b", 3).say("The flood has killed 12 people.", "Ann Vel", {"12 people": {"low": 12, **DEAD}}, said=3)
    assert relations(desk.reconciled())["15 people", "12 people"].how == "recount"


def test_another_day_is_another_scope(desk):
    desk.paper("a", 2).say(
        "The raid killed 12 people.", "Ann Vel", {"12 people": {"low": 12, "window": 1, **DEAD}}, said=2
    )
    desk.paper("b", 3).say(
        "The raid killed 40 people.", "Bo Sten", {"40 people": {"low": 40, "window": 2, **DEAD}}, said=3
    )
    assert type_of(desk.reconciled(), "12 people", "40 people") in {None, "different-scope"}


def test_more_than_three_thousand_and_six_thousand_settle_nothing(desk):
    area = {"unit": "km2", "counted": "forest", "state": "burned"}
    desk.paper("a").say(
        "Fire burned more than 3,000 hectares of forest.",
        "Ann Vel",
        {"more than 3,000 hectares": {"low": 3000.0, "high": None, "comparator": "more than", **area}},
    )
    desk.paper("b").say("Fire burned 6,000 hectares of forest.", "Bo Sten", {"6,000 hectares": {"low": 6000.0, **area}})
    assert type_of(desk.reconciled(), "more than 3,000 hectares", "6,000 hectares") == "undecided"


def test_a_missing_window_is_named(desk):
    area = {"unit": "km2", "counted": "land", "state": "retaken"}
    desk.paper("a").say(
        "Troops retook 300 square kilometres.",
        "Ann Vel",
        {"300 square kilometres": {"low": 300.0, "window": 2, **area}},
    )
    desk.paper("b").say(
        "Troops retook 900 square kilometres.", "Ann Vel", {"900 square kilometres": {"low": 900.0, **area}}
    )
    story = desk.reconciled()
    relation = next(r for point in story.points for r in point.relations)
    assert (relation.type, relation.missing) == ("undecided", "the time covered")


def test_at_least_twenty_one_and_twenty_one_agree(desk):
    desk.paper("a").say(
        "The flood in Velmark killed at least 21 people.",
        "Ann Vel",
        {"at least 21 people": {"low": 21, "high": None, "comparator": "at least", **DEAD}},
    )
    desk.paper("b").say("The flood in Velmark killed 21 people.", "Bo Sten", {"21 people": {"low": 21, **DEAD}})
    assert type_of(desk.reconciled(), "at least 21 people", "21 people") == "agree"


def test_one_side_in_two_utterances_is_never_agreed(desk):
    for ident, name in (("a", "Ann Vel"), ("b", "Bo Sten")):
        desk.paper(ident).say(
            f"The flood in Velmark killed 21 people, {ident}.",
            name,
            {"21 people": {"low": 21, **DEAD}},
            role="minister of Norway",
        )
    story = desk.reconciled()
    assert "agree" in {r.type for p in story.points for r in p.relations}
    assert "agreed" not in flags(story)


def test_a_city_is_part_of_its_region(desk):
    paper = desk.paper("a")
    paper.say("In Arlen the flood killed 5 people.", "Ann Vel", {"5 people": {"low": 5, "place": CITY, **DEAD}})
    paper.say(
        "The flood killed 12 people across Velmark.", "Ann Vel", {"12 people": {"low": 12, "place": REGION, **DEAD}}
    )
    relation = relations(desk.reconciled())["5 people", "12 people"]
    assert relation.type == "narrower"


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(part=st.integers(2, 400), rest=st.integers(1, 400), day=st.integers(2, 4), one_paper=st.booleans())
def test_a_part_never_conflicts_with_its_whole(desk, part, rest, day, one_paper):
    desk.papers.clear()
    first = desk.paper("a", day)
    second = first if one_paper else desk.paper("b", day)
    first.say(
        f"In Arlen the flood killed {part} people.", "Ann Vel", {f"{part} people": {"low": part, "place": CITY, **DEAD}}
    )
    second.say(
        f"The flood killed {part + rest} people in Velmark.",
        "Bo Sten",
        {f"{part + rest} people": {"low": part + rest, "place": REGION, **DEAD}},
    )
    assert type_of(desk.reconciled(), f"{part} people", f"{part + rest} people") not in {"conflict", "agree"}


def test_one_quotation_in_two_reports_is_one_origin(desk):
    one = desk.paper("a").say("The dam will hold until the morning, engineers promised us.", "Ann Vel", quoted=True)
    other = desk.paper("b").say("The dam will hold until the morning, engineers promised us.", "Ann Vel", quoted=True)
    story = desk.reconciled()
    assert origin_of(story, one) == origin_of(story, other)


def test_a_translation_of_one_utterance_is_one_origin(desk):
    one = desk.paper("a").say(
        "the decision was made to regroup the brigades near Arlen to strengthen the coast",
        "Army of Norway",
        kind_of="body",
        said=2,
    )
    other = desk.paper("b").say(
        "it had decided to redeploy its brigades around Arlen in order to strengthen the coast",
        "Army of Norway",
        kind_of="body",
        said=2,
    )
    story = desk.reconciled()
    assert origin_of(story, one) == origin_of(story, other)


def test_two_told_days_are_two_utterances(desk):
    one = desk.paper("a", 2).say("the situation at the reactor is difficult", "Ann Vel", said=1)
    other = desk.paper("b", 3).say("the situation at the reactor is difficult", "Ann Vel", said=3)
    story = desk.reconciled()
    assert origin_of(story, one) != origin_of(story, other)


def test_two_persons_of_one_side_are_two_origins(desk):
    words = "the brigades are advancing in the eastern valleys and liberating villages"
    one = desk.paper("a").say(words, "Ann Vel", role="minister of Norway")
    other = desk.paper("b").say(words + " today", "Bo Sten", role="general of Norway")
    story = desk.reconciled()
    assert origin_of(story, one) != origin_of(story, other)


def test_a_lead_that_sums_up_belongs_to_what_it_sums_up(desk):
    paper = desk.paper("a")
    lead = paper.say(
        "Raids killed at least 21 people.",
        None,
        {"at least 21 people": {"low": 21, "high": None, "comparator": "at least", **DEAD}},
    )
    told = paper.say(
        "At least 15 people were killed in the town and 6 in a village.",
        "Ann Vel",
        {"At least 15 people": {"low": 15, "high": None, "comparator": "at least", **DEAD}, "6": {"low": 6, **DEAD}},
    )
    story = desk.reconciled()
    assert origin_of(story, lead) == origin_of(story, told)


def test_a_denial_by_the_other_side_conflicts(desk):
    one = desk.paper("a").say("the trawler sank after it rammed the patrol ship", "Ann Vel", role="minister of Norway")
    other = desk.paper("b").say("the trawler rammed the patrol ship", "Bo Sten", role="minister of Sweden", denial=True)
    relation = relations(desk.reconciled())
    assert (relation.get((one, other)) or relation[other, one]).how == "denial"


def test_a_denied_number_is_no_answer_and_agrees_with_none(desk):
    told = desk.paper("a").say("40 sailors died", "Ann Vel", {"40 sailors": {"low": 40, **DEAD}})
    desk.paper("b").say("40 sailors died", "Bo Sten", {"40 sailors": {"low": 40, **DEAD}}, denial=True)
    story = desk.reconciled()
    (point,) = [each for each in story.points if each.kind == "figure"]
    assert point.statements == (told,)


def test_two_characters_of_one_act_conflict(desk):
    one = desk.paper("a").say(
        "the brigades of Norway were regrouped from the valley", "Ann Vel", role="minister of Norway"
    )
    other = desk.paper("b").say(
        "the brigades of Norway retreated in panic from the valley", "Bo Sten", role="minister of Sweden"
    )
    relation = relations(desk.reconciled())
    assert (relation.get((one, other)) or relation[other, one]).how == "character"


def _filled(desk):
    first = desk.paper("a", 2)
    first.say(
        "The flood has killed 12 people in Velmark.", "Ann Vel", {"12 people": {"low": 12, "window": 2, **DEAD}}, said=2
    )
    first.say("The dam will hold until the morning, engineers promised.", "Ann Vel", quoted=True)
    second = desk.paper("b", 3)
    second.say(
        "The flood has killed 15 people in Velmark.", "Ann Vel", {"15 people": {"low": 15, "window": 2, **DEAD}}, said=3
    )
    second.say("Many houses along the river were damaged.")
    third = desk.paper("c", 3)
    third.say("Nobody was able to verify the figures.", "The Courier", caveat=True, kind_of="body")
    return first


def test_order_of_readings_changes_nothing(desk):
    _filled(desk)
    assert desk.reconciled() == desk.reconciled(backwards=True)


@pytest.mark.parametrize("copies", [1, 3])
def test_a_copy_adds_no_origin(desk, copies):
    first = _filled(desk)
    before = {o.id: o for point in desk.reconciled().points for o in point.origins}
    for number in range(copies):
        desk.copy(first, f"copy{number}")
    after = {o.id: o for point in desk.reconciled().points for o in point.origins}
    assert len(after) == len(before)
    assert max(origin.reports for origin in after.values()) == 1 + copies


def test_every_statement_has_one_origin_and_a_point(desk):
    _filled(desk)
    story = desk.reconciled()
    for statement in story.statements:
        origin_of(story, statement.id)


def test_relations_join_what_their_point_holds(desk):
    _filled(desk)
    for point in desk.reconciled().points:
        known = set(point.figures) | set(point.statements)
        assert all({relation.source, relation.target} <= known for relation in point.relations)
        assert all(relation.why for relation in point.relations)
        assert replace(point) == point
