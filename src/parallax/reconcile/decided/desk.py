"""All that was decided of one story, asked for where it concerns, and what became of it."""

from collections.abc import Mapping, Sequence

from parallax.decisions.regroup import regroup
from parallax.nouns.actor import Actor
from parallax.nouns.decision import Decision, Matter, Subject
from parallax.nouns.outcome import Outcome
from parallax.nouns.reading import Reading
from parallax.reconcile.decided.actors import Found, decide_actors
from parallax.reconcile.decided.origins import DecidedOrigins, Group, Why, decide_origins
from parallax.reconcile.decided.points import DecidedPoints
from parallax.reconcile.decided.sides import Named, find_sides
from parallax.reconcile.decided.subjects import Find, find_actors, find_ids, rulings_of


class Decided:
    """What a story's decisions say of its actors, sides, origins, points and incidents; nothing where there are none.

    `decisions` stand from the earliest to the latest and do not contradict one another; `readings` are the story's.
    """

    def __init__(self, decisions: Sequence[Decision] = (), readings: Sequence[Reading] = ()) -> None:
        self._decisions, self._readings = tuple(decisions), tuple(readings)
        self._found: Found = ()
        self._outcomes: list[Outcome] = []
        self.points = DecidedPoints(self._decisions)

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """What became of the decisions asked for so far."""
        return (*self._outcomes, *self.points.outcomes)

    def actors(self, found: Sequence[tuple[Actor, str]], groups: Sequence[Sequence[int]]) -> list[list[int]]:
        """The groups of places in `found` that are one actor each."""
        self._found = found
        led, outcomes = decide_actors(found, groups, self._readings, self._of("actors"))
        self._outcomes += outcomes
        return led

    def sides(self, united: Mapping[str, str]) -> Named:
        """The sides that were decided, by the story's actors; `united` leads to them from the readings'."""
        asked = [each for each in self._decisions if each.kind == "side"]
        named, outcomes = find_sides(asked, self._find_actors(), united)
        self._outcomes += outcomes
        return named

    def origins(self, groups: Sequence[Group], links: Sequence[Why], ids: Sequence[str]) -> DecidedOrigins:
        """The groups of statements that are one utterance or text each."""
        found = decide_origins(groups, links, ids, self._of("origins"))
        self._outcomes += found.outcomes
        return found

    def incidents(self, groups: Sequence[Sequence[str]]) -> list[Group]:
        """The groups of incidents, as read, that are one act each."""
        rulings, lacking = rulings_of(self._of("incidents"), find_ids(ident for group in groups for ident in group))
        led = regroup(groups, rulings)
        self._outcomes += [*lacking, *led.outcomes]
        return list(led.groups)

    def noted(self) -> tuple[Outcome, ...]:
        """The notes and checks whose subjects are here: they change nothing."""
        ids = {reading.report for reading in self._readings}
        for reading in self._readings:
            ids |= {each.id for each in reading.statements} | {each.id for each in reading.figures}
            ids |= {each.id for each in reading.incidents}
        named, known = self._find_actors(), find_ids(ids)
        places = {mention.text for reading in self._readings for mention in reading.places}

        def is_here(subject: Subject) -> bool:
            if subject.kind == "actor":
                return bool(named(subject))
            return bool(known(subject)) or (subject.kind == "place" and subject.key in places)

        asked = [each for each in self._decisions if each.kind in ("note", "checked")]
        return tuple(Outcome(each, "applied") for each in asked if any(map(is_here, each.subjects)))

    def _of(self, matter: Matter) -> list[Decision]:
        return [each for each in self._decisions if each.of == matter]

    def _find_actors(self) -> Find:
        return find_actors(self._found, self._readings)
