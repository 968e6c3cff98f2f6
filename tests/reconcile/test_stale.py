"""An old count in a late report is no update."""

import pytest

from parallax.nouns.relation import Relation
from parallax.reconcile.lay_out import lay_out
from parallax.reconcile.points.stale import MISSING, first_given, without_stale

BODY = "Velmark Civil Protection Directorate"


def count(paper, words, number, speaker, said=None):
    figures = {f"{words} people": {"low": number, "counted": "people", "state": "dead"}}
    paper.say(f"{words} people lost their lives.", speaker, figures, kind_of="body", said=said)


@pytest.mark.parametrize(("before", "kind"), [(1, "undecided"), (2, "update"), (None, "update")])
def test_what_its_speaker_gave_before_the_other_count_is_no_newer(desk, before, kind):
    count(desk.paper("a", 2), "15", 15, "Red Cross", said=2)
    count(desk.paper("b", 4), "39", 39, BODY)
    if before:
        count(desk.paper("c", before), "Thirty-nine", 39, BODY, said=before)
    story = desk.reconciled()
    told = lay_out(story.reports, story.statements, story.figures, story.actors, story.sides, story.places).told
    held = {each.figure.text: (told, each) for told in told for each in told.figures}
    old, new = held["15 people"], held["39 people"]
    found = Relation(old[1].figure.id, new[1].figure.id, "update", "later")
    for pair in ((old, new), (new, old)):
        relation = without_stale(found, *pair, first_given(held.values()))
        assert (relation.type, relation.missing == MISSING) == (kind, kind == "undecided")
