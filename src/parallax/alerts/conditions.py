"""Whether what happened fulfils the conditions of a rule."""

from parallax.alerts.found import Found
from parallax.alerts.happened import Happening
from parallax.nouns.actor import Actor
from parallax.nouns.alert_rule import AlertRule
from parallax.nouns.figure import Figure
from parallax.nouns.place import Place
from parallax.nouns.side import Side
from parallax.values.country import find_countries
from parallax.values.place_name import fold, parse_place_name, sound
from parallax.values.same_name import same_name
from parallax.values.word_weights import WORD, word_key


class Conditions:
    """The conditions of one rule, held against two accounts."""

    def __init__(self, rule: AlertRule, found: Found) -> None:
        self._rule = rule
        self._found = found
        self._actors = {each.id for each in found.actors.values() if any(is_actor(name, each) for name in rule.actor)}
        self._places = {each.id for each in found.places.values() if any(is_place(name, each) for name in rule.place)}
        sides = [each for each in found.sides.values() if any(is_side(name, each) for name in rule.side)]
        self._sides = {name for side in sides for name in side.actors}
        self._stories = {name for name in found.stories if any(self._is_story(word, name) for word in rule.story)}

    def hold(self, happening: Happening) -> bool:
        """Whether every condition of the rule is fulfilled."""
        rule, found = self._rule, self._found
        statements = found.statements_of(happening.about)
        actors = found.actors_of(statements)
        return (
            (not rule.story or happening.story in self._stories)
            and (not rule.actor or bool(self._actors & actors))
            and (not rule.side or bool(self._sides & actors))
            and (not rule.place or bool(self._places & found.places_of(statements)))
            and (not self._asks_figure() or any(self.fits(name) for name in found.figures_of(happening.about)))
        )

    def counts(self, figure: str) -> bool:
        """Whether a figure (id) counts what the rule names."""
        return not self._rule.counted or any(
            is_counted(word, self._found.figures[figure]) for word in self._rule.counted
        )

    def fits(self, figure: str) -> bool:
        """Whether a figure (id) counts what the rule names, within its bounds."""
        low, high = self._found.figures[figure].range.low, self._found.figures[figure].range.high
        least, most = (low if low is not None else high), (high if high is not None else low)
        above = self._rule.low is None or (least is not None and least >= self._rule.low)
        below = self._rule.high is None or (most is not None and most <= self._rule.high)
        return above and below and self.counts(figure)

    def _asks_figure(self) -> bool:
        return bool(self._rule.counted) or self._rule.low is not None or self._rule.high is not None

    def _is_story(self, word: str, story: str) -> bool:
        """By id, also an earlier one; else where all words stand in its title, or in that of one of its reports."""
        if self._found.aliases.get(word, word) == story:
            return True
        whole = self._found.stories[story]
        reports = (self._found.reports[name] for name in whole.reports if name in self._found.reports)
        wanted = _keys(word)
        return any(
            wanted and wanted <= _keys(title or "") for title in (whole.title, *(each.title for each in reports))
        )


def is_actor(name: str, actor: Actor) -> bool:
    """Whether a name is an actor's: its id, one of its names, or the body it speaks for."""
    if name == actor.id:
        return True
    if actor.kind == "unnamed":
        return any(_same_words(name, each) for each in actor.names)
    kind = actor.kind
    return any(same_name(name, each, kind).same for each in actor.names) or (
        actor.of is not None and _same_words(name, actor.of)
    )


def is_place(name: str, place: Place) -> bool:
    """Whether a name is a place's, in any romanisation, or that of the country that it lies in."""
    if name == place.id or any(_same_place(name, each) for each in (place.name, *place.names)):
        return True
    country = [each.code for each in find_countries(name) if each.use == "name" and len(each.span) == len(name)]
    return bool(place.country) and place.country in country


def is_side(name: str, side: Side) -> bool:
    """Whether a name is a side's."""
    return name == side.id or _same_words(name, side.name)


def is_counted(words: str, figure: Figure) -> bool:
    """Whether all words stand in what a figure counts, what is said of it, and its unit ("dead", "dead people", "km2")."""
    return bool(_keys(words)) and _keys(words) <= _keys(
        " ".join((figure.counted or "", figure.state or "", figure.unit))
    )


def _keys(text: str) -> set[str]:
    return {word_key(word) for word in WORD.findall(text)}


def _same_words(one: str, other: str) -> bool:
    return _plain(one) == _plain(other) != ()


def _plain(name: str) -> tuple[str, ...]:
    return tuple(word for word in fold(name).split() if word not in ("the", "a", "an"))


def _same_place(one: str, other: str) -> bool:
    first, second = parse_place_name(one).bare, parse_place_name(other).bare
    return bool(fold(first)) and (fold(first) == fold(second) or sound(first) == sound(second))
