"""Numbers that tell by themselves that one count is meant, and counts told beside others."""

import pytest

from parallax.nouns.ident import make_id
from parallax.nouns.place import Place
from parallax.reconcile.counted_words import counted_words
from tests.reconcile.found import relations, type_of

DEAD = {"counted": "people", "state": "dead"}
TOWN = Place("p-town", "Arlen", ("Arlen",), 51.0, 7.0, "settlement", "x:1", "DE")


def test_the_same_seventeen_under_two_names_agree(desk):
    desk.paper("a").say(
        "The navy seized 17 pirates off Velm.",
        "Ann Vel",
        {"17 pirates": {"low": 17, "counted": "pirates", "state": "captured"}},
    )
    desk.paper("b").say("There were 17 crew aboard.", "Bo Sten", {"17 crew": {"low": 17, "counted": "crew"}})
    assert type_of(desk.reconciled(), "17 pirates", "17 crew") == "agree"


@pytest.mark.parametrize(("low", "state"), [(20, "captured"), (7, "captured"), (17, "dead")])
def test_a_round_or_small_number_or_one_of_the_dead_does_not(desk, low, state):
    counted = f"{low} pirates"
    desk.paper("a").say(
        f"The navy met {counted} off Velm.", "Ann Vel", {counted: {"low": low, "counted": "pirates", "state": state}}
    )
    desk.paper("b").say(f"There were {low} crew aboard.", "Bo Sten", {f"{low} crew": {"low": low, "counted": "crew"}})
    assert type_of(desk.reconciled(), counted, f"{low} crew") is None


BOATS = ("{} boats came near the tanker.", "{} boats were chased off.", "{} boats fled in the night.")


@pytest.mark.parametrize(
    ("low", "number", "reports", "type_"),
    [(4, "Four", 3, "agree"), (4, "Four", 2, None), (5, "Five", 2, "agree"), (5, "Five", 1, None)],
)
def test_a_small_count_that_several_reports_give_is_the_events_own(desk, low, number, reports, type_):
    for place, words in enumerate(BOATS[:reports]):
        told = {"unit": "count", "counted": "boats", "low": low}
        desk.paper(f"r{place}").say(words.format(number), None, {f"{number} boats": told})
    found = {relation.type for relation in relations(desk.reconciled()).values()}
    assert found == ({type_} if type_ else set())


def test_a_place_before_the_count_is_where_the_event_was(desk):
    desk.paper("a", 2).say(
        "A blast at a mill on the edge of Arlen killed 9 people.",
        "fire service",
        {"9 people": {"low": 9, "window": 2, "place": TOWN, **DEAD}},
        kind_of="body",
    )
    desk.paper("b", 3).say(
        "The toll of the blast at the mill rose to 27.",
        "disaster council",
        {"27": {"low": 27, "window": 2, **DEAD}},
        kind_of="body",
    )
    assert type_of(desk.reconciled(), "9 people", "27") == "update"


def test_a_count_told_in_no_other_words_is_of_the_storys_event(desk):
    missing = {"unit": "person", "counted": "people", "state": "missing"}
    desk.paper("a", 3).say("Nine are still missing.", None, {"Nine": {"low": 9, **missing}})
    desk.paper("b", 5).say(
        "Six people are missing.", "fire service", {"Six people": {"low": 6, **missing}}, kind_of="body"
    )
    assert type_of(desk.reconciled(), "Nine", "Six people") == "update"


def test_what_a_count_was_is_set_beside_no_other(desk):
    desk.paper("a", 3).say(
        "The council lowered the toll of the fire from 34 to 31.",
        "disaster council",
        {"34": {"low": 34, **DEAD}, "31": {"low": 31, **DEAD}},
        kind_of="body",
    )
    desk.paper("b", 5).say(
        "The toll of the fire rose to 32.", "disaster council", {"32": {"low": 32, **DEAD}}, kind_of="body"
    )
    story = desk.reconciled()
    assert type_of(story, "31", "32") == "update"
    assert type_of(story, "34", "32") is None


def test_one_speakers_later_tally_updates_the_earlier(desk):
    votes = {"unit": "count", "counted": "votes"}
    words = "Vel of the Harbour Party has {} votes after the first count of the runoff in Orrin."
    for name, day, number in (("a", 3, 148210), ("b", 5, 148402)):
        text = f"{number} votes"
        desk.paper(name, day).say(words.format(number), "Ann Holm", {text: {"low": number, **votes}})
    assert type_of(desk.reconciled(), "148210 votes", "148402 votes") == "update"


def test_two_voices_put_a_crowd_of_one_day_at_odds(desk):
    crowd = {"counted": "people", "state": "gathered"}
    paper = desk.paper("a")
    paper.say("About 4000 people took part.", "Ann Vel", {"4000 people": {"low": 4000, **crowd}}, role="police chief")
    paper.say("7000 people had joined it.", "Bo Sten", {"7000 people": {"low": 7000, **crowd}}, role="union leader")
    assert type_of(desk.reconciled(), "4000 people", "7000 people") == "conflict"


def test_a_part_told_beside_its_whole_is_set_against_that_whole_alone(desk):
    paper = desk.paper("a")
    whole = {"low": 17, "counted": "people", "state": "wounded"}
    police = {"low": 6, "counted": "police officers", "state": "wounded", "part_of": make_id("f", "a", 0)}
    told = {"17 people": whole, "six police officers": police}
    paper.say("17 people, six police officers among them, were hurt in the blockade.", "Ann Vel", told)
    desk.paper("b").say(
        "17 wounded were counted after the blockade.", "Ann Vel", {"17 wounded": {**whole, "counted": "wounded"}}
    )
    story = desk.reconciled()
    assert type_of(story, "six police officers", "17 people") == "narrower"
    assert type_of(story, "six police officers", "17 wounded") is None


def test_distances_to_one_place_have_their_own_end(desk):
    far = {"unit": "km", "counted": "distance to Orrin"}
    for name, number in (("a", 1500), ("b", 1150)):
        words = f"Velm lies {number} km south of Orrin in the lee of the hills."
        desk.paper(name).say(
            words, None, {f"{number} km": {"low": number, "place": TOWN if name == "a" else None, **far}}
        )
    assert type_of(desk.reconciled(), "1500 km", "1150 km") == "conflict"


def test_the_toll_of_one_raid_is_a_part_of_that_of_two(desk):
    paper = desk.paper("a")
    paper.say(
        "42 people were killed on Friday at the market.", "Ann Vel", {"42 people": {"low": 42, "window": 1, **DEAD}}
    )
    paper.say("In all, the two raids killed 56 people.", "Bo Sten", {"56 people": {"low": 56, **DEAD}})
    found = relations(desk.reconciled())
    assert found["42 people", "56 people"].type == "narrower"


def test_a_number_put_beside_another_in_one_report_is_at_odds_with_it(desk):
    paper, jobs = desk.paper("a"), {"unit": "count", "counted": "jobs"}
    paper.say("400 jobs would be cut.", "Ann Vel", {"400 jobs": {"low": 400, **jobs}})
    paper.say("The figure at 1150 was nearer, he said.", "Bo Sten", {"1150": {"low": 1150, **jobs}})
    assert type_of(desk.reconciled(), "400 jobs", "1150") == "conflict"


@pytest.mark.parametrize(
    ("low", "words", "type_"),
    [(4e6, "4 million marks", "agree"), (640, "640 marks", "agree"), (3000, "3,000 marks", None)],
)
def test_one_sum_of_money_is_one_unless_it_is_small_and_round(desk, low, words, type_):
    desk.paper("a").say(f"{words} went through the abbey.", "Ann Vel", {words: {"low": low, "unit": "mark"}})
    desk.paper("b").say(f"Arlen handed {words} to the gang.", "Bo Sten", {words: {"low": low, "unit": "mark"}})
    assert type_of(desk.reconciled(), words, words) == type_


@pytest.mark.parametrize(("bare", "type_"), [("1,700", "agree"), ("2,000", None)])
def test_a_large_number_without_its_noun_is_what_the_story_counts_so(desk, bare, type_):
    low = float(bare.replace(",", ""))
    desk.paper("a").say(
        f"{bare} looms will go.", "Ann Vel", {f"{bare} looms": {"low": low, "unit": "count", "counted": "looms"}}
    )
    desk.paper("b").say(f"The guild holds fast to the {bare}.", None, {bare: {"low": low, "unit": "count"}})
    assert type_of(desk.reconciled(), f"{bare} looms", bare) == type_


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("robbers", "thieves"),
        ("officers", "policemen"),
        ("shots", "rounds"),
        ("carriages", "wagons"),
    ],
)
def test_names_that_news_changes_for_one_kind_are_one(one, other):
    assert counted_words(one).head == counted_words(other).head
