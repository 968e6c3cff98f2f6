"""What a person decided of a story: each kind, in the place it concerns, with its reason; what was read stays."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parallax.decisions import stand
from parallax.nouns.decision import Subject
from parallax.nouns.mention import PlaceMention
from parallax.nouns.place import Place
from parallax.nouns.reading import Reading
from parallax.nouns.span import Span
from parallax.reconcile.decided.places import decide_places
from parallax.reconcile.places import unite_places
from tests.decisions.made import decide, statement, undo
from tests.reconcile.found import origin_of, relations, type_of
from tests.reconcile.test_unite_incidents import NAVY, day

DEAD = {"counted": "people", "state": "dead"}
SAID = "Ann Velde decided on 2031-03-07"


def person(name, report=None):
    return Subject("actor", name, report)


def flood(desk):
    """Two officials of two countries, who differ on the dead; a third report copies the first."""
    one, two = desk.paper("a"), desk.paper("b")
    first = one.say(
        "The flood in Velmark killed 12 people.",
        "Ann Vel",
        {"12 people": {"low": 12, "window": 2, **DEAD}},
        role="minister of Norway",
    )
    second = two.say(
        "The flood in Velmark killed 40 people.",
        "Bo Sten",
        {"40 people": {"low": 40, "window": 2, **DEAD}},
        role="minister of Sweden",
    )
    desk.copy(one, "c")
    return first, second


def figure(desk, text):
    return next(each for paper in desk.papers for each in paper.figures if each.text == text)


def states(story):
    return [(each.state, each.reason) for each in story.outcomes]


def names_of(story, ident):
    speaker = next(each.speaker for each in story.statements if each.id == ident)
    return next((each.names for each in story.actors if each.id == speaker), None)


def test_no_decision_no_difference(desk):
    flood(desk)
    assert desk.reconciled(decisions=[decide("hide", statement("s-far"))]) == desk.reconciled()


def test_a_speaker_is_put_right_and_the_reading_stays(desk):
    first, second = flood(desk)
    before = [paper.reading() for paper in desk.papers]
    story = desk.reconciled(decisions=[decide("speaker", statement(second), value={"name": "Ann Vel"})])
    assert names_of(story, second) == names_of(story, first)
    assert [paper.reading() for paper in desk.papers] == before
    assert states(story) == [("applied", None)]


def test_a_speaker_that_no_report_knows_is_a_new_actor(desk):
    first, _ = flood(desk)
    value = {"name": "Velmark Rescue", "is": "body"}
    story = desk.reconciled(decisions=[decide("speaker", statement(first), value=value)])
    assert "Velmark Rescue" in names_of(story, first)
    assert any(each.kind == "body" and each.name == "Velmark Rescue" for each in story.actors)


def test_nobody_can_be_the_speaker(desk):
    first, _ = flood(desk)
    story = desk.reconciled(decisions=[decide("speaker", statement(first), value={"name": None})])
    told = next(each for each in story.statements if each.id == first)
    assert (told.speaker, told.speaker_text) == (None, None)


def test_a_figure_is_put_right_and_keeps_its_words(desk):
    flood(desk)
    assert type_of(desk.reconciled(), "12 people", "40 people") == "conflict"
    wrong = figure(desk, "40 people")
    story = desk.reconciled(decisions=[decide("figure", Subject("figure", wrong.id), value={"low": 12, "high": 12})])
    told = next(each for each in story.figures if each.id == wrong.id)
    assert (told.text, told.range.low, told.range.high, told.flags) == ("40 people", 12, 12, ("decided",))
    assert type_of(story, "12 people", "40 people") == "agree"


@pytest.mark.parametrize(
    ("value", "bounds"),
    [
        ({"low": 5}, (5, None, "at least")),
        ({"high": 5}, (None, 5, "at most")),
        ({"low": 5, "high": 7}, (5, 7, "between")),
        ({"unit": "km", "counted": "road"}, (40, 40, None)),
    ],
)
def test_what_was_decided_of_a_figure_is_changed_and_no_more(desk, value, bounds):
    flood(desk)
    wrong = figure(desk, "40 people")
    story = desk.reconciled(decisions=[decide("figure", Subject("figure", wrong.id), value=value)])
    told = next(each for each in story.figures if each.id == wrong.id)
    assert (told.range.low, told.range.high, told.range.comparator) == bounds
    assert (told.unit, told.counted) == (value.get("unit", "person"), value.get("counted", "people"))


def test_what_is_no_figure_is_none(desk):
    flood(desk)
    wrong = figure(desk, "40 people")
    story = desk.reconciled(decisions=[decide("figure", Subject("figure", wrong.id), value={"no_figure": True})])
    assert wrong.id not in {each.id for each in story.figures}
    assert wrong.statement in {each.id for each in story.statements}


def test_a_hidden_statement_is_gone_with_its_figures_and_what_is_said_of_it_is_told(desk):
    _, second = flood(desk)
    wrong = figure(desk, "40 people")
    asked = [
        decide("hide", statement(second)),
        decide("figure", Subject("figure", wrong.id), value={"low": 1}, at=1),
    ]
    story = desk.reconciled(decisions=asked)
    assert second not in {each.id for each in story.statements}
    assert wrong.id not in {each.id for each in story.figures}
    assert states(story) == [("applied", None), ("not-applied", "its statement is left out")]


def test_actors_said_to_be_one_are_one(desk):
    first, second = flood(desk)
    story = desk.reconciled(decisions=[decide("same", person("Ann Vel"), person("bo  sten"), of="actors")])
    assert names_of(story, first) == names_of(story, second) == ("Ann Vel", "Bo Sten")


def test_two_of_one_name_are_two_when_a_person_says_so_and_the_others_stay_with_neither(desk):
    ids = [desk.paper(name).say("The road is open.", "Ann Vel") for name in "abc"]
    assert len({names_of(desk.reconciled(), each) for each in ids}) == 1
    story = desk.reconciled(decisions=[decide("not-same", statement(ids[0]), statement(ids[1]), of="actors")])
    speakers = {each.id: each.speaker for each in story.statements}
    assert len({speakers[each] for each in ids}) == 3


def test_whoever_bears_the_name_of_one_part_alone_goes_with_it(desk):
    ids = [
        desk.paper("a").say("The road is open.", "Ann Vel"),
        desk.paper("b").say("The road is shut.", "Anne Vel"),
        desk.paper("c").say("The road is wet.", "Anne Vel"),
    ]
    one = decide("same", person("Ann Vel"), person("Anne Vel"), of="actors")
    assert len({each.speaker for each in desk.reconciled(decisions=[one]).statements}) == 1
    two = decide("not-same", statement(ids[0]), statement(ids[1]), of="actors")
    speakers = {each.id: each.speaker for each in desk.reconciled(decisions=[two]).statements}
    assert speakers[ids[1]] == speakers[ids[2]] != speakers[ids[0]]


def test_a_statement_without_a_speaker_names_no_actor(desk):
    mute, first = desk.paper("a").say("The road is open."), desk.paper("b").say("The road is shut.", "Ann Vel")
    story = desk.reconciled(decisions=[decide("same", statement(mute), statement(first), of="actors")])
    assert states(story) == [("not-applied", f"no speaker is known of statement {mute}")]


def test_a_side_is_put_right_with_its_reason(desk):
    flood(desk)
    story = desk.reconciled(decisions=[decide("side", person("Bo Sten"), value={"name": "Norway"})])
    sides = {each.name: each.side for each in story.actors}
    assert sides["Bo Sten"] == sides["Ann Vel"] is not None
    told = next(each for each in story.actors if each.name == "Bo Sten")
    assert told.side_why == (f"{SAID} that the side is Norway: seen",)
    assert type_of(story, "12 people", "40 people") != "agree"


def test_a_side_can_be_new_or_none(desk):
    flood(desk)
    story = desk.reconciled(decisions=[decide("side", person("Bo Sten"), value={"name": "Farmers"})])
    assert "Farmers" in {each.name for each in story.sides}
    story = desk.reconciled(decisions=[decide("side", person("Bo Sten"), value={"name": None})])
    assert next(each.side for each in story.actors if each.name == "Bo Sten") is None


def test_origins_said_to_be_one_are_one_and_say_who_decided(desk):
    first, second = flood(desk)
    story = desk.reconciled(decisions=[decide("same", statement(first), statement(second), of="origins")])
    assert origin_of(story, first) == origin_of(story, second)
    why = {why for point in story.points for origin in point.origins for why in origin.why}
    assert f"{SAID} that they are one utterance or text: seen" in why


def test_origins_said_to_be_two_are_two_and_the_copy_stays_with_the_first_named(desk):
    first, _ = flood(desk)
    copy = desk.papers[2].statements[0].id
    third = desk.copy(desk.papers[0], "d").statements[0].id
    assert origin_of(desk.reconciled(), first) == origin_of(desk.reconciled(), copy)
    story = desk.reconciled(decisions=[decide("not-same", statement(first), statement(copy), of="origins")])
    assert origin_of(story, first) == origin_of(story, third) != origin_of(story, copy)


def test_an_unsure_origin_counts_once_in_the_lower_bound(desk):
    from parallax.account import compose_story

    first, second = flood(desk)
    before = compose_story(desk.reconciled()).counts
    story = desk.reconciled(decisions=[decide("unsure", statement(first), statement(second), of="origins")])
    assert origin_of(story, first) != origin_of(story, second)
    after = compose_story(story).counts
    assert (before.origins_low, before.origins_high) == (2, 2)
    assert (after.origins_low, after.origins_high) == (1, 2)


def test_points_said_to_be_one_are_one_and_their_relation_says_who_decided(desk):
    desk.paper("a").say("The flood killed 12 people.", "Ann Vel", {"12 people": {"low": 12, **DEAD}})
    desk.paper("b").say(
        "Villagers lost 14 neighbours.", "Bo Sten", {"14 neighbours": {"low": 14, "counted": "neighbours"}}
    )
    subjects = [Subject("figure", figure(desk, text).id) for text in ("12 people", "14 neighbours")]
    assert type_of(desk.reconciled(), "12 people", "14 neighbours") is None
    story = desk.reconciled(decisions=[decide("same", *subjects, of="points")])
    relation = next(iter(relations(story).values()))
    assert relation.why[-1] == f"{SAID} that both answer one question: seen"


def test_points_said_to_be_two_are_two(desk):
    flood(desk)
    subjects = [Subject("figure", figure(desk, text).id) for text in ("12 people", "40 people")]
    story = desk.reconciled(decisions=[decide("not-same", *subjects, of="points")])
    assert type_of(story, "12 people", "40 people") is None
    homes = {ident: point.id for point in story.points for ident in point.figures}
    assert homes[subjects[0].key] != homes[subjects[1].key]


def test_an_unsure_point_is_undecided_and_says_so(desk):
    flood(desk)
    subjects = [Subject("figure", figure(desk, text).id) for text in ("12 people", "40 people")]
    story = desk.reconciled(decisions=[decide("unsure", *subjects, of="points")])
    relation = next(each for each in relations(story).values() if SAID in each.why[-1])
    assert (relation.type, relation.missing) == ("undecided", "whether both answer one question")
    assert states(story) == [("applied", None)]


def test_a_hidden_point_is_left_out_and_its_statements_stay(desk):
    first, _ = flood(desk)
    shown = desk.reconciled()
    story = desk.reconciled(decisions=[decide("hide", Subject("figure", figure(desk, "12 people").id), of="points")])
    assert len(story.points) == len(shown.points) - 1
    assert first in {each.id for each in story.statements}


def test_incidents_are_one_or_two_as_decided(desk):
    from tests.reconcile.test_unite_incidents import Story

    tale = Story()
    tale.tells("attack", actor="a-navy", target="the mill", when=day(3))
    tale.tells("attack", actor="a-navy", target="the mill", when=day(3))
    assert NAVY.id == "a-navy"
    assert len(tale.united()) == 1

    def united(*decisions):
        from parallax.reconcile.decided import Decided
        from parallax.reconcile.unite_incidents import unite_incidents

        told = [each for reading in tale.readings for each in reading.statements]
        return unite_incidents(tale.readings, told, (NAVY,), {}, {}, Decided(decisions, tale.readings))

    subjects = [Subject("incident", "i-0"), Subject("incident", "i-1")]
    assert len(united(decide("not-same", *subjects, of="incidents"))) == 2
    tale.tells("attack", target="the bridge", when=day(9))
    assert len(united()) == 2
    assert len(united(decide("same", subjects[0], Subject("incident", "i-2"), of="incidents"))) == 1


TOWN = Place("p-1", "Arlen", ("Arlen",), 51.0, 7.0, gazetteer="x:1")
OTHER = Place("p-2", "Arlen", ("Arlen",), 40.0, 7.0, gazetteer="x:2")
LOST = Place("p-9", "Nowhere", ("Nowhere",))


def reading(name, *found):
    return Reading(name, places=tuple(PlaceMention(Span(0, len(t)), t, "name", place) for t, place in found))


def placed(readings, *decisions):
    found = decide_places(readings, decisions)
    places, new = unite_places(found.readings, found.apart)
    by_id = {each.id: each for each in places}
    told = {
        (each.report, mention.text): by_id[new[mention.place.id]] if mention.place else None
        for each in found.readings
        for mention in each.places
    }
    return told, [each.state for each in found.outcomes]


def test_a_name_on_no_map_is_a_place_that_is():
    readings = [reading("a", ("Arlen", TOWN)), reading("b", ("Nowhere", LOST)), reading("c", ("Elsewhere", None))]
    one = decide("same", Subject("place", "Nowhere"), Subject("place", "Arlen", "a"), of="places")
    two = decide("same", Subject("place", "Elsewhere"), Subject("place", "arlen"), of="places", at=1)
    told, states_ = placed(readings, one, two)
    assert states_ == ["applied", "applied"]
    assert {each.latitude for each in told.values()} == {51.0}
    assert any(SAID in why for why in told["b", "Nowhere"].why)


def test_of_two_on_the_map_the_first_named_is_kept():
    readings = [reading("a", ("Arlen", TOWN)), reading("b", ("Arlen", OTHER))]
    told, _ = placed(
        readings, decide("same", Subject("place", "Arlen", "b"), Subject("place", "Arlen", "a"), of="places")
    )
    assert {each.id for each in told.values()} == {"p-2"}


@pytest.mark.parametrize("kind", ["not-same", "unsure"])
def test_one_place_that_is_two_keeps_its_coordinates_for_the_first_named(kind):
    readings = [reading("a", ("Arlen", TOWN)), reading("b", ("Arlen", TOWN)), reading("c", ("Arlen", TOWN))]
    asked = decide(kind, Subject("place", "Arlen", "a"), Subject("place", "Arlen", "b"), of="places")
    told, states_ = placed(readings, asked)
    assert states_ == ["applied"]
    assert (told["a", "Arlen"].latitude, told["b", "Arlen"].latitude) == (51.0, None)
    assert told["b", "Arlen"].id != told["a", "Arlen"].id


def test_a_statement_gets_the_place_that_was_left_open(desk):
    paper = desk.paper("a")
    ident = paper.say("Rain fell in Orrin.")
    paper.places.append(PlaceMention(Span(13, 18), "Orrin", "name", None))
    desk.paper("b").say("9 died in Arlen.", "Bo", {"9": {"low": 9, "place": TOWN, **DEAD}})
    asked = decide("same", Subject("place", "Orrin", "a"), Subject("place", "Arlen"), of="places")
    story = desk.reconciled(decisions=[asked])
    assert next(each.places for each in story.statements if each.id == ident) == ("p-1",)


def test_what_stands_in_another_story_is_told(desk):
    first, _ = flood(desk)
    story = desk.reconciled(decisions=[decide("same", statement(first), statement("s-far"), of="origins")])
    assert states(story) == [("not-applied", "not beside its other subjects: statement s-far")]


def test_notes_and_checks_are_taken_up_and_change_nothing(desk):
    first, _ = flood(desk)
    asked = [
        decide("note", person("Ann Vel")),
        decide("checked", statement(first), at=1),
        decide("note", person("Cy"), at=2),
    ]
    story = desk.reconciled(decisions=asked)
    assert replace(story, outcomes=()) == desk.reconciled()
    assert [each.decision.id for each in story.outcomes] == [each.id for each in asked[:2]]


def test_a_decision_holds_after_more_reports_came(desk):
    first, second = flood(desk)
    asked = [
        decide("same", statement(first), statement(second), of="origins"),
        decide("side", statement(second), value={"name": "Norway"}, at=1),
    ]
    desk.reconciled(decisions=asked)
    desk.copy(desk.papers[1], "e")
    desk.paper("f").say("The flood in Velmark has killed 50 people.", "Cy Dahl", {"50 people": {"low": 50, **DEAD}})
    story = desk.reconciled(decisions=asked)
    assert origin_of(story, first) == origin_of(story, second)
    assert states(story) == [("applied", None)] * 2


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chosen=st.lists(st.integers(0, 9), max_size=6, unique=True), random=st.randoms())
def test_any_decisions_in_any_order_give_one_story_and_undone_none_are_left(chosen, random):
    from tests.reconcile.conftest import Desk

    desk = Desk()
    first, second = flood(desk)
    twelve, forty = (Subject("figure", figure(desk, text).id) for text in ("12 people", "40 people"))
    every = [
        decide("same", statement(first), statement(second), of="origins"),
        decide("unsure", statement(first), statement(second), of="origins", at=1),
        decide("not-same", twelve, forty, of="points", at=2),
        decide("same", twelve, forty, of="points", at=3),
        decide("speaker", statement(first), value={"name": "Bo Sten"}, at=4),
        decide("figure", forty, value={"low": 13, "high": 13}, at=5),
        decide("hide", statement(second), at=6),
        decide("side", person("Bo Sten"), value={"name": "Norway"}, at=7),
        decide("same", person("Ann Vel"), person("Bo Sten"), of="actors", at=8),
        decide("not-same", person("Ann Vel"), person("Bo Sten"), of="actors", at=9),
    ]
    asked = [every[n] for n in chosen]
    story = desk.reconciled(decisions=stand(asked).in_force)
    random.shuffle(asked)
    assert desk.reconciled(backwards=True, decisions=stand(asked).in_force) == story
    assert {each.decision.id for each in story.outcomes} == {each.id for each in stand(asked).in_force}
    undone = stand([*asked, *(undo(each) for each in asked)]).in_force
    assert desk.reconciled(decisions=undone) == desk.reconciled()
