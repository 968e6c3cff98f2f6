"""Corrections and retractions, told in one report about another."""

from typing import Any

from parallax.nouns.reconciled import Reconciled
from parallax.nouns.relation import Relation

DEAD = {"counted": "people", "state": "dead", "window": 2}
FORTY, FOURTEEN = {"Forty people": {"low": 40, **DEAD}}, {"Fourteen people": {"low": 14, **DEAD}}
NOTICE = "Correction: An earlier version of this report said that forty people had died in the ferry"
SANK = "people died when the ferry Anthea sank off Orrin"


def notice(**more: Any) -> dict[str, Any]:
    return {"caveat": True, "correction": True, "cue": "Correction:", **more}


def about(story: Reconciled, ident: str) -> str | None:
    return next(each.about for each in story.statements if each.id == ident)


def relation(story: Reconciled) -> Relation:
    found = [each for point in story.points for each in point.relations if point.kind == "figure"]
    assert len(found) == 1
    return found[0]


def test_a_notice_takes_back_what_its_outlet_reported_before(desk):
    wrong = desk.paper("a", 3, "Gazette").say(f"Forty {SANK}", "coast guard", FORTY)
    desk.paper("b", 3, "Tide").say(f"Forty {SANK}", "harbour master", FORTY)
    late = desk.paper("c", 4, "Gazette")
    late.say(f"Fourteen {SANK}", "coast guard", FOURTEEN)
    taken = late.say(NOTICE, **notice())
    assert about(desk.reconciled(), taken) == wrong


def test_the_count_that_stands_updates_the_one_taken_back(desk):
    desk.paper("a", 3, "Gazette").say(f"Forty {SANK}", "Ann Vel", FORTY)
    late = desk.paper("c", 3, "Gazette")
    late.say(f"Fourteen {SANK}", "Bo Sten", FOURTEEN)
    late.say(NOTICE, **notice())
    story = desk.reconciled()
    figures = {figure.id: figure.text for figure in story.figures}
    found = relation(story)
    assert (found.type, found.how) == ("update", "correction")
    assert (figures[found.source], figures[found.target]) == ("Forty people", "Fourteen people")
    assert any(NOTICE in why for why in found.why)


def test_another_outlets_count_is_not_taken_back(desk):
    desk.paper("a", 3, "Tide").say(f"Forty {SANK}", "Ann Vel", FORTY)
    late = desk.paper("c", 4, "Gazette")
    late.say(f"Fourteen {SANK}", "Bo Sten", FOURTEEN)
    taken = late.say(NOTICE, **notice())
    story = desk.reconciled()
    assert about(story, taken) is None
    assert relation(story).how != "correction"


def test_a_later_report_is_not_taken_back(desk):
    desk.paper("a", 5, "Gazette").say(f"Forty {SANK}", "Ann Vel", FORTY)
    taken = desk.paper("c", 4, "Gazette").say(NOTICE, **notice())
    assert about(desk.reconciled(), taken) is None


def test_an_outlet_told_by_a_part_of_its_name_retracts(desk):
    claim = desk.paper("a", 3, "Harbour Gazette").say("the captain had been drinking before the ferry sank", "Ann Vel")
    taken = desk.paper("b", 4, "Tide").say("its report that the captain had been drinking", "The Gazette", **notice())
    assert about(desk.reconciled(), taken) == claim


def test_a_speaker_retracts_its_own_words_alone(desk):
    first = desk.paper("a", 3, "Gazette")
    first.say("the captain had been drinking before the ferry sank", "Cy Holm")
    own = first.say("the captain had been drunk and drinking for hours", "Ann Vel")
    late = desk.paper("b", 4, "Tide")
    taken = late.say("her claim that the captain had been drinking", "Ann Vel", **notice())
    assert about(desk.reconciled(), taken) == own


def test_what_the_reading_tied_stays_where_nothing_fits_better(desk):
    late = desk.paper("c", 4, "Gazette")
    told = late.say("The ferry Anthea sank off Orrin", "Ann Vel")
    taken = late.say(NOTICE, **notice(about=told))
    assert about(desk.reconciled(), taken) == told


def test_a_correction_revises_and_verifies_nothing(desk):
    desk.paper("a", 3, "Gazette").say(f"Forty {SANK}", "Ann Vel", FORTY)
    desk.paper("c", 4, "Gazette").say(NOTICE, **notice())
    flags = {flag for point in desk.reconciled().points for flag in point.flags}
    assert "revised" in flags
    assert "unverified" not in flags
