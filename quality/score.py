"""Score an account against gold.

- spans: statements and figures whose text stands at their offsets in their report's text
- published: days of publication that are the gold's
- statements: gold statements of which one of the same report, of at most 100 words, holds 80 % of the snippet's words
- speakers, channels, via, said, quoted, caveat, anonymous, denial: of those found for which the gold tells it, it agrees
- figures: gold figures found in their statement, both ends within half a percent (or the vague word), the unit agreeing
- windows, flags: of the figures found for which the gold tells it, it agrees (both ends of a window within a day)
- statements_precision, figures_precision: in reports that the gold tells completely, those that are some one of the gold
- actors: those whose names all lie in one actor that is no other gold actor too
- places: those whose names all lie in one place that has coordinates within the tolerance
- origins: F1 over pairs of statements of different reports within a point: one origin or not
- origins_apart: of such pairs that are two origins, and those under `not_origin`, the share kept apart
- relations: those demanded whose type agrees; `update` and `narrower` count only the way they run
- no_false_conflict, no_false_agree: pairs under `not` and `not_agree`, both found, that are not so related
- pairs_found: pairs under those lists and `not_origin` of which both statements are found
- lineage: pairs of reports that some entry of the lineage joins
- brief: groups of which the brief cites one; brief_never: not cited in its first half; brief_length: 1 where it cites at
  most 60 % of all statements
- grouping: F1 over pairs of reports, one story or not, where the gold lists stories; else the share in the largest story

What the gold marks optional counts when found and not when missed.
"""

from quality.index import AccountIndex, Gold, Item
from quality.rows.figures import score_figure_precision, score_figures
from quality.rows.names import score_actors, score_places
from quality.rows.points import score_points
from quality.rows.standing import read_standing
from quality.rows.statements import score_statement_precision, score_statements
from quality.rows.whole import score_brief, score_grouping, score_lineage, score_published, score_spans
from quality.tally import Tally


def score_account(account: Item, gold: Item) -> Tally:
    """The rows of one account (the JSON of `parallax read`) against one gold file."""
    tally, index, wanted = Tally(), AccountIndex(account), Gold(gold)
    score_spans(tally, index)
    score_published(tally, index, wanted)
    found = score_statements(tally, index, wanted)
    score_statement_precision(tally, index, wanted)
    score_figures(tally, index, wanted, found)
    score_figure_precision(tally, index, wanted)
    score_actors(tally, index, wanted)
    score_places(tally, index, wanted)
    score_points(tally, wanted, read_standing(index, found))
    score_lineage(tally, index, wanted)
    score_brief(tally, index, wanted, found)
    score_grouping(tally, index, wanted)
    return tally
