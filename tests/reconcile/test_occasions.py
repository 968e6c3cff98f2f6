"""Which tellings are one utterance, and when it was said."""

from tests.reconcile.found import origin_of, relations

DEAD = {"counted": "people", "state": "dead"}


def test_a_governor_who_repeats_a_services_count_is_a_second_origin(desk):
    first = desk.paper("a").say(
        "The flood killed 12 people.", "Velmark Fire Service", {"12 people": {"low": 12, **DEAD}}, kind_of="body"
    )
    second = desk.paper("b").say(
        "The flood killed 12 people.", "Ann Vel", {"12 people": {"low": 12, **DEAD}}, role="governor"
    )
    story = desk.reconciled()
    assert origin_of(story, first) != origin_of(story, second)


def test_a_number_and_its_rounding_of_one_day_are_one_utterance(desk):
    first = desk.paper("a").say("The flood killed 118 people.", "Ann Vel", {"118 people": {"low": 118, **DEAD}}, said=3)
    about = {"About 120 people": {"low": 120, "comparator": "about", **DEAD}}
    second = desk.paper("b").say("About 120 people died.", "Ann Vel", about, said=3)
    other_day = desk.paper("c", 4).say("About 120 people died.", "Ann Vel", about, said=4)
    story = desk.reconciled()
    assert origin_of(story, first) == origin_of(story, second)
    assert origin_of(story, first) != origin_of(story, other_day)


def test_an_utterance_told_late_was_said_when_first_told(desk):
    for paper in (desk.paper("a", 2), desk.paper("c", 5)):
        paper.say("The flood killed 12 people.", "Ann Vel", {"12 people": {"low": 12, **DEAD}})
    desk.paper("b", 3).say("The flood killed 31 people.", "Ann Vel", {"31 people": {"low": 31, **DEAD}}, said=3)
    found = relations(desk.reconciled())
    assert {pair: each.type for pair, each in found.items() if len(set(pair)) == 2} == {
        ("12 people", "31 people"): "update"
    }


def test_two_speakers_are_never_joined_through_a_line_that_both_could_have_given(desk):
    words = "At least 23 people were killed in the old mill fire"
    count = {"23 people": {"low": 23, **DEAD}}
    first = desk.paper("a").say(words, "Ann Vel", dict(count), role="head of the Arlen Fire Service")
    desk.paper("b").say(words, None, dict(count))
    second = desk.paper("c").say(words, "Red Cross", dict(count), kind_of="body")
    story = desk.reconciled()
    assert origin_of(story, first) != origin_of(story, second)


def test_a_passage_with_other_numbers_is_another_passage(desk):
    first = desk.paper("a").say(
        "In 1985 a flood killed 58 people in the same valley.", None, {"58 people": {"low": 58, **DEAD}}
    )
    second = desk.paper("b").say(
        "In 2002 a flood killed 58 people in the same valley.", None, {"58 people": {"low": 58, **DEAD}}
    )
    story = desk.reconciled()
    assert origin_of(story, first) != origin_of(story, second)


def test_two_doubts_of_one_outlet_about_two_things_are_two(desk):
    doubts = []
    for name, words in (("a", "The bridge was mined."), ("b", "Grain was burned.")):
        paper = desk.paper(name, outlet="The Ledger")
        about = paper.say(words, "Bo Sten")
        doubts.append(
            paper.say("could not verify this independently", "The Ledger", kind_of="body", caveat=True, about=about)
        )
    story = desk.reconciled()
    assert origin_of(story, doubts[0]) != origin_of(story, doubts[1])
    assert not relations(story)


def test_a_line_that_sums_up_a_speaker_is_no_other_voice(desk):
    for name, day, number in (("a", 2, 15), ("b", 4, 83)):
        paper, by = desk.paper(name, day), ("Red Cross" if number == 15 else "Arlen Residents' Committee")
        count = {f"{number} people": {"low": number, **DEAD}}
        paper.say(f"{number} people died in the flood.", None, dict(count))
        paper.say(f"The flood killed {number} people.", by, dict(count), kind_of="body", said=day)
    assert {each.type for pair, each in relations(desk.reconciled()).items() if len(set(pair)) == 2} == {"undecided"}


def test_harm_of_several_days_leaves_an_untold_day_open(desk):
    for day in (2, 3):
        words = f"{day}0 people were killed in a raid on the harbour."
        desk.paper(f"a{day}", 4).say(words, "Ann Vel", {f"{day}0 people": {"low": day * 10, "window": day, **DEAD}})
    desk.paper("b", 4).say(
        "208 people were killed in the raids.",
        "Bo Sten",
        {"208 people": {"low": 208, **DEAD}},
        role="minister of Sweden",
    )
    found = relations(desk.reconciled())
    assert {each.missing for pair, each in found.items() if "208 people" in pair} == {"the time covered"}
