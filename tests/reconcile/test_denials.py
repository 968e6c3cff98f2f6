"""What a denial is of, told right before it."""

from parallax.nouns.reconciled import Reconciled
from tests.reconcile.found import type_of

CLAIM, DENIED = "500 crowns had been paid for the driver", "any ransom had been paid"


def about(story: Reconciled, ident: str) -> str | None:
    return next(each.about for each in story.statements if each.id == ident)


def test_a_denial_is_of_what_another_said_right_before_it(desk):
    paper = desk.paper("a")
    claim = paper.say(CLAIM, "a man in Velm")
    denial = paper.say(DENIED, "the ministry", denial=True)
    story = desk.reconciled()
    assert about(story, denial) == claim
    assert type_of(story, claim, denial) == "conflict"


def test_nothing_in_common_is_not_denied(desk):
    paper = desk.paper("a")
    paper.say("the road to Velm is closed", "a man in Velm")
    denial = paper.say(DENIED, "the ministry", denial=True)
    assert about(desk.reconciled(), denial) is None


def test_nobody_denies_the_own_words_a_denial_or_a_headline(desk):
    paper = desk.paper("a")
    paper.say(CLAIM, "a man in Velm", headline=True)
    paper.say(CLAIM, "the ministry")
    paper.say("money had been paid", "the bank", denial=True)
    denial = paper.say(DENIED, "the ministry", denial=True)
    assert about(desk.reconciled(), denial) is None


def test_what_most_reports_speak_of_is_no_claim_in_common(desk):
    for name in "bcde":
        desk.paper(name).say(f"the gate was painted in the year {name}", "Ann Vel")
    paper = desk.paper("a")
    paper.say("the gate stands beside the mill", "a man in Velm")
    denial = paper.say("the gate had rusted", "the ministry", denial=True)
    assert about(desk.reconciled(), denial) is None


def test_what_the_reading_tied_stays(desk):
    paper = desk.paper("a")
    first = paper.say("the road to Velm is closed", "Bo Sten")
    paper.say(CLAIM, "a man in Velm")
    denial = paper.say(DENIED, "the ministry", denial=True, about=first)
    assert about(desk.reconciled(), denial) == first
