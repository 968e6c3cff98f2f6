"""The spine: a story's readings, set side by side."""

from collections.abc import Sequence

from parallax.nouns.decision import Decision
from parallax.nouns.lineage import Lineage
from parallax.nouns.reading import Reading
from parallax.nouns.reconciled import Reconciled
from parallax.nouns.report import Report
from parallax.nouns.story import Story
from parallax.reconcile.actors import unite_actors
from parallax.reconcile.corrections import tie_corrections
from parallax.reconcile.decided import Decided, decide_readings
from parallax.reconcile.decided.places import decide_places
from parallax.reconcile.denials import tie_denials
from parallax.reconcile.lay_out import lay_out
from parallax.reconcile.left_out import leave_out
from parallax.reconcile.origins import find_origins, with_occasions
from parallax.reconcile.places import unite_places
from parallax.reconcile.points import build_points
from parallax.reconcile.rewrite import rewrite_figures, rewrite_statements
from parallax.reconcile.sides import take_sides
from parallax.reconcile.stance import take_stance
from parallax.reconcile.unite_incidents import unite_incidents


def reconcile(
    story: Story,
    reports: Sequence[Report],
    readings: Sequence[Reading],
    lineage: Sequence[Lineage],
    decisions: Sequence[Decision] = (),
) -> Reconciled:
    """What a story's reports say, side by side; the same for any order of what is given.

    0. leave out: what is only believed or planned, with no words or figure to go by; decide: speakers, figures, places
    1. unite: the actors and places of all readings, and put their ids into statements, figures and incidents;
       the tellings of one act are one incident
    2. sides: who speaks for whom; corrections and denials: which statement each speaks of
    3. lay out: each statement with its speaker, side, figures, words and days
    4. origins: which statements are one utterance or one text
    5. points: which answer one question, and how they stand

    A person's `decisions`, from the earliest to the latest and none at odds with another, come last in each.
    """
    reports = tuple(sorted((each for each in reports if each.id in story.reports), key=lambda each: each.id))
    wanted = {report.id for report in reports}
    mine = sorted((each for each in readings if each.report in wanted), key=lambda each: each.report)
    readings, ruled = decide_readings([leave_out(each) for each in mine], decisions)
    placed = decide_places(readings, [each for each in decisions if each.of == "places"])
    readings, decided = placed.readings, Decided(decisions, placed.readings)

    actors, actor_ids = unite_actors(reports, readings, decided)
    places, place_ids = unite_places(readings, placed.apart)
    relays = sorted({name for reading in readings for each in reading.statements for name in each.relays})
    actors, sides = take_sides(actors, reports, places, relays, decided.sides(actor_ids))
    statements = take_stance(rewrite_statements(readings, actor_ids, place_ids), actors, sides)
    statements = tie_denials(tie_corrections(statements, reports, actors))
    figures = rewrite_figures(readings, place_ids)
    incidents = unite_incidents(readings, statements, actors, actor_ids, place_ids, decided)

    desk = lay_out(reports, statements, figures, actors, sides, places)
    origins = find_origins(desk, {frozenset((each.source, each.target)) for each in lineage}, decided)
    desk = with_occasions(desk, origins)
    points = build_points(desk, story, origins, incidents, decided.points)
    return Reconciled(
        story=story,
        reports=reports,
        actors=tuple(actors),
        sides=tuple(sides),
        places=tuple(places),
        statements=tuple(told.statement for told in desk.told),
        figures=figures,
        incidents=incidents,
        points=points,
        lineage=tuple(sorted(lineage, key=lambda each: (each.source, each.target, each.kind))),
        outcomes=(*ruled, *placed.outcomes, *decided.outcomes, *decided.noted()),
    )
