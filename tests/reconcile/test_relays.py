from parallax.nouns.reading import Reading
from parallax.nouns.report import Credit, Report
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.reconcile.actors import unite_actors
from parallax.reconcile.relays import relay_actors


def reading(report: str, *relays: str) -> Reading:
    span = Span(0, 4)
    return Reading(report, statements=(Statement("s-" + report, report, span, "Rain", (span,), span, relays=relays),))


def test_named_relays_and_credited_agencies_are_actors_once() -> None:
    reports = [
        Report("r1", "1.txt", "Rain", "", credits=(Credit("AFP", "text"), Credit("Ann Dorn", "text"))),
        Report("r2", "2.txt", "Rain", ""),
    ]
    readings = [reading("r1"), reading("r2", "Agence France-Presse", "Norda Courier", "local news agencies")]
    united, _ = unite_actors(reports, readings)
    assert sorted(actor.names for actor in united) == [("AFP", "Agence France-Presse"), ("Norda Courier",)]
    assert {actor.kind for actor in united} == {"body"}


def test_photo_credits_are_no_relays() -> None:
    report = Report("r1", "1.txt", "Rain", "", credits=(Credit("AFP", "photo"),))
    assert relay_actors([report], [reading("r1")]) == []
