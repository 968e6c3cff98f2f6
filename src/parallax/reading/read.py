"""Reads one report: the spine of the room."""

from collections.abc import Callable

from parallax.gazetteer import Gazetteer
from parallax.nouns.mention import Mention
from parallax.nouns.reading import Reading
from parallax.nouns.report import Report
from parallax.reading.annotators import Annotator
from parallax.reading.attribution import find_drafts, taken_back
from parallax.reading.details.said import day_headings
from parallax.reading.document import Document, make_document
from parallax.reading.figures import find_quantities, make_figures
from parallax.reading.incidents import Around as Incidents
from parallax.reading.incidents import find_acts, make_incidents
from parallax.reading.own_voice import own_drafts
from parallax.reading.places import find_places
from parallax.reading.quotations import find_quotations
from parallax.reading.speakers import find_doers, resolve_speakers
from parallax.reading.speakers.resolve import Spoken
from parallax.reading.statements import Around, make_statements, relayed
from parallax.reading.times import find_times
from parallax.values.vague import ACLED, Convention

_KINDS = {"PERSON": "person", "ORG": "body", "GPE": "place", "LOC": "place", "FAC": "place"}


class Reader:
    """Reads reports with one annotator, one gazetteer and one convention for vague amounts ("dozens").

    The same report gives the same reading. `done` is told of each part of the work when it is done.
    """

    def __init__(
        self,
        annotator: Annotator,
        gazetteer: Gazetteer,
        vague: Convention = ACLED,
        done: Callable[[str], None] | None = None,
    ) -> None:
        self._annotator = annotator
        self._gazetteer = gazetteer
        self._vague = vague
        self._done = done or _tell_nobody

    def read(self, report: Report) -> Reading:
        """All that one report says.

        1. Annotate the blocks. 2. Find times, places and quantities. 3. Find quotations, and every statement that has a
        speaker or is quoted. 4. Lead the speakers back to the report's actors; outlets that pass on become relays. 5.
        Add what the report says in its own voice. 6. Make the statements, then the figures inside them and the incidents
        that they tell.
        """
        doc = make_document(report, self._annotator)
        self._done("annotate")
        if not doc.tokens:
            return Reading(report.id)
        times = find_times(doc.annotation, report.published)
        self._done("times")
        places = find_places(doc.annotation, self._gazetteer, report.boilerplate)
        self._done("places")
        quantities = find_quantities(doc.annotation, times, report.published, self._vague)
        self._done("quantities")
        quotations = find_quotations(doc.text, [doc.span(first, last - 1) for first, last in doc.blocks])
        drafts = find_drafts(doc, quotations)
        gone = taken_back(drafts, doc.text)
        quantities = tuple(q for q in quantities if not any(span.holds(q.core) for span in gone))
        self._done("who says what")
        spoken, cast = resolve_speakers(doc, drafts, places)
        spoken = relayed(doc, spoken)
        own = own_drafts(doc, [s.draft for s in spoken], [q.span for q in quantities], places)
        spoken = [*spoken, *(Spoken(draft, None, None) for draft in own)]
        doers = find_doers(doc, cast, places)
        parts = {id(p): p for p in [*(s.part for s in spoken), *doers.values()] if p is not None}
        actors = {key: cast.actor(report.id, part) for key, part in parts.items()}
        self._done("speakers")
        statements = make_statements(Around(doc, spoken, actors, times, places, day_headings(doc, times)))
        figures = make_figures(quantities, statements, places)
        self._done("statements and figures")
        named = {head: actors[id(part)].id for head, part in doers.items()}
        kinds = {actor.id: actor.kind for actor in actors.values()}
        around = Incidents(doc, figures, places, times, named.get, kinds)
        incidents = make_incidents(around, find_acts(doc, statements))
        self._done("incidents")
        used = {s.speaker for s in statements} | {i.actor for i in incidents}
        return Reading(
            report=report.id,
            actors=tuple(sorted((a for a in actors.values() if a.id in used), key=lambda a: a.id)),
            statements=statements,
            figures=figures,
            incidents=incidents,
            times=times,
            places=places,
            mentions=_mentions(doc),
        )


def _tell_nobody(part: str) -> None:
    """Nobody is told."""


def _mentions(doc: Document) -> tuple[Mention, ...]:
    """The names of persons, bodies and places as the annotator labels them."""
    found = []
    for token in doc.tokens:
        if token.entity_start and token.entity in _KINDS:
            last = token.index
            while (
                last + 1 < len(doc.tokens)
                and doc.tokens[last + 1].entity == token.entity
                and not doc.tokens[last + 1].entity_start
            ):
                last += 1
            span = doc.span(token.index, last)
            found.append(Mention(span, span.of(doc.text), _KINDS[token.entity]))  # type: ignore[arg-type]
    return tuple(found)
