from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parallax.nouns.report import Report
from parallax.nouns.span import Span
from parallax.stories import group_stories

Make = Callable[..., Report]

FERRY = (
    "The ferry Solvang ran aground off Harsund on Monday with 214 passengers on board. Rescue boats from "
    "Harsund took "
    "everyone ashore, the coast guard said. Captain Maria Velde told reporters that the rudder of the "
    "Solvang had jammed "
    "in the narrow Brattnes channel. The owner, Velde Marine, promised an inquiry into the grounding.",
    "All 214 passengers of the Solvang were brought ashore after the ferry struck rocks in the Brattnes channel near "
    "Harsund. The coast guard praised the rescue boats. Velde Marine, which owns the Solvang, said that a"
    " jammed rudder "
    "was the likely cause, and that captain Maria Velde had acted rightly.",
    "Divers inspected the hull of the stranded ferry Solvang on Tuesday, a day after the grounding in the Brattnes "
    "channel off Harsund. Oil had begun to leak, the coast guard said, and Velde Marine sent a tug from Harsund.",
)
FIRE = (
    "A fire destroyed the Kestrel paper mill in Dunmore on Monday night. Forty firefighters fought the "
    "flames until dawn, "
    "fire chief Ruth Amsel said. Two workers of the Kestrel mill were treated for smoke, and pulp dust is suspected.",
    "The Kestrel mill in Dunmore burned down overnight. Fire chief Ruth Amsel said that forty "
    "firefighters had been at "
    "work until dawn and that two mill workers had breathed smoke. Paper and pulp dust fed the flames at Dunmore.",
)
OTHER_FERRY = (
    "The ferry Ostrava Queen caught fire in the port of Ketterby, and its 90 passengers were taken ashore"
    " in rescue boats. "
    "The harbour master of Ketterby, Lionel Draper, said that an engine had overheated. The Ostrava Queen"
    " was built in 1987.",
    "An overheated engine set the Ostrava Queen ablaze in Ketterby, harbour master Lionel Draper said. "
    "Rescue boats took "
    "90 passengers off the ferry. Nobody was hurt on the Ostrava Queen, and the port of Ketterby opened "
    "again by noon.",
)


def _all(make: Make) -> list[Report]:
    texts = {"ferry": FERRY, "fire": FIRE, "queen": OTHER_FERRY}
    return [
        make(f"{event}{n}", text, datetime(2031, 5, 6)) for event, told in texts.items() for n, text in enumerate(told)
    ]


def test_events_of_one_kind_stay_apart(make: Make) -> None:
    stories = group_stories(_all(make))
    assert [story.reports for story in stories] == [
        ("ferry0", "ferry1", "ferry2"),
        ("fire0", "fire1"),
        ("queen0", "queen1"),
    ]
    assert stories[0].why[0].startswith("share the rare words")


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_order_and_repetition_change_nothing(make: Make, data: st.DataObject) -> None:
    reports = _all(make)
    mixed = data.draw(st.permutations(reports + reports[:2]))
    assert group_stories(mixed) == group_stories(reports)


def test_a_report_of_another_event_changes_no_other_story(make: Make) -> None:
    reports = _all(make)
    before = set(group_stories([r for r in reports if not r.id.startswith("fire")]))
    assert before < set(group_stories(reports))


def test_the_same_words_a_year_later_are_another_story(make: Make) -> None:
    one = make("a", FERRY[0], datetime(2031, 5, 6))
    other = make("b", FERRY[1], datetime(2032, 5, 6))
    assert len(group_stories([one, other])) == 2
    assert len(group_stories([one, replace(other, published=one.published)])) == 1


def test_a_title_kept_apart_counts_and_boilerplate_does_not(make: Make) -> None:
    cookies = "We use cookies to analyse traffic. Subscribe to our newsletter for daily bulletins. " * 4
    reports = [
        replace(make(f"{name}", text + cookies), blocks=(), boilerplate=(Span(len(text), len(text + cookies)),))
        for name, text in (("a", FIRE[0]), ("b", OTHER_FERRY[0]))
    ]
    assert len(group_stories(reports)) == 2
    named = make("c", "More soon.", title="Kestrel paper mill in Dunmore destroyed, fire chief Ruth Amsel says")
    assert ("a", "c") in {story.reports for story in group_stories([*reports, named])}


def test_reports_without_words_stand_alone(make: Make) -> None:
    assert [story.reports for story in group_stories([make("a", ""), make("b", "…"), make("c", "12 34")])] == [
        ("a",),
        ("b",),
        ("c",),
    ]
    assert group_stories([]) == ()
