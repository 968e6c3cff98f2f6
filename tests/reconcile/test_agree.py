"""When the words of two statements agree."""

import pytest

from parallax.reconcile.lay_out import lay_out
from parallax.reconcile.relations.pair import pair_statements
from parallax.reconcile.relations.relate import relate_statements

DEAD = {"counted": "people", "state": "dead"}


@pytest.mark.parametrize(("number", "agrees"), [(61, True), (19, False)])
def test_words_that_count_other_dead_agree_in_no_words(desk, number, agrees):
    for name, count in (("a", 61), ("b", number)):
        told = f"{count} civilians died in the strike on the covered market"
        desk.paper(name).say(told, figures={f"{count} civilians": {"low": count, **DEAD}})
    reports, readings = [each.report() for each in desk.papers], [each.reading() for each in desk.papers]
    statements = [each for reading in readings for each in reading.statements]
    figures = [each for reading in readings for each in reading.figures]
    first, second = lay_out(reports, statements, figures, (), (), ()).told
    relation = relate_statements(pair_statements(first, second, one_origin=False))
    assert (relation is not None and relation.type == "agree") is agrees
