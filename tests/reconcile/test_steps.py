"""Steps of one matter, what tells it otherwise, and what could not yet be told."""

from tests.reconcile.found import relations, type_of


def test_what_was_suspended_and_then_cancelled_is_updated_and_not_agreed_on(desk):
    first = desk.paper("a", 3).say(
        "the harbour board suspended the two ferries of the northern line", "Ann Vel", said=3
    )
    then = desk.paper("b", 6).say("The harbour board cancelled the two ferries of the northern line.")
    found = relations(desk.reconciled())
    assert found[first, then].type == "update"
    assert found[first, then].how == "step"


def test_the_earlier_step_told_later_is_neither(desk):
    first = desk.paper("a", 3).say(
        "the harbour board cancelled the two ferries of the northern line", "Ann Vel", said=3
    )
    then = desk.paper("b", 6).say("The harbour board suspended the two ferries of the northern line.")
    assert type_of(desk.reconciled(), first, then) is None


def test_who_tells_a_matter_otherwise_conflicts(desk):
    one = desk.paper("a", 3).say("the harbour warden Rehn resigned over the northern ferries", "Ann Vel")
    other = desk.paper("b", 6).say(
        "she has another version of how the harbour warden Rehn resigned over ferries", "Bo Sten"
    )
    assert type_of(desk.reconciled(), one, other) == "conflict"


def test_what_a_speaker_could_not_yet_tell_is_updated_by_what_it_tells(desk):
    first = desk.paper("a", 3).say("It was too early to say how the burglars had got in", "Ann Vel", said=3)
    then = desk.paper("b", 6).say("the burglars had come through the cellar", "Ann Vel", said=6)
    found = relations(desk.reconciled())
    assert found[first, then].type == "update"


def test_another_speaker_answers_no_open_question(desk):
    first = desk.paper("a", 3).say("It was too early to say how the burglars had got in", "Ann Vel", said=3)
    then = desk.paper("b", 6).say("the burglars had come through the cellar", "Bo Sten", said=6)
    assert type_of(desk.reconciled(), first, then) != "update"


def test_two_who_cannot_tell_yet_agree(desk):
    one = desk.paper("a").say("Nothing could yet be said about what had sunk the barge", "Ann Vel")
    other = desk.paper("b").say("What sank the barge has not been established", "Bo Sten")
    assert type_of(desk.reconciled(), one, other) == "agree"
