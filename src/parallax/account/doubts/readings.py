"""Doubts about what was read in one report: who speaks, which place, which unit, which day."""

from collections.abc import Iterator

from parallax.account.doubts.rests import Rests
from parallax.nouns.account import Account
from parallax.nouns.actor import Actor
from parallax.nouns.doubt import Doubt
from parallax.nouns.statement import Statement
from parallax.values.word_weights import WORD

PRONOUN, ROLE, UNNAMED_QUOTE = 0.7, 0.4, 0.5
PRONOUNS = frozenset("he she they it him her them his their its who".split())
UNRESOLVED, SUSPECT, UNDATED, INFERRED = 0.6, 0.9, 0.8, 0.4


def led_back_speakers(account: Account, rests: Rests) -> Iterator[Doubt]:
    """Speakers that the words beside the statement do not name: a pronoun, a role; and quotations of nobody."""
    actors = {actor.id: actor for actor in account.actors}
    for statement in account.statements:
        found = _led_back(statement, actors.get(statement.speaker or ""))
        if found is None:
            continue
        name, number, what = found
        yield Doubt(
            "speaker",
            rests.story(statement.id).id,
            f"{what}: “{_short(statement.text)}”",
            (statement.id,),
            ((name, number),),
            rests.on((statement.id,)),
            f'parallax decide speaker {statement.id} --name "…"',
        )


def _led_back(statement: Statement, actor: Actor | None) -> tuple[str, float, str] | None:
    if actor is None:
        if statement.quoted and not statement.own_voice and not statement.speaker_text:
            return "a quotation of nobody", UNNAMED_QUOTE, "nobody is named"
        return None
    words = {word.casefold() for word in WORD.findall(statement.speaker_text or "")}
    names = {word.casefold() for name in (actor.name, *actor.names) for word in WORD.findall(name)}
    if actor.kind == "unnamed" or not words or words & names - PRONOUNS:
        return None
    told = f"“{statement.speaker_text}” is read as {actor.name}"
    return ("told by a pronoun", PRONOUN, told) if words <= PRONOUNS else ("told by a role", ROLE, told)


def unresolved_places(account: Account, rests: Rests) -> Iterator[Doubt]:
    """Places without coordinates, on which statements and figures rest."""
    for place in account.places:
        if place.latitude is not None:
            continue
        told = [each.id for each in account.statements if place.id in each.places]
        told += [each.id for each in account.figures if each.place == place.id]
        if told:
            yield Doubt(
                "place",
                rests.story(rests.statement_of(told[0])).id,
                f"{place.name} was found on no map",
                (place.id,),
                (("no coordinates", UNRESOLVED),),
                rests.on(told),
                f'parallax decide same {place.id} "…" --of places',
            )


def suspect_figures(account: Account, rests: Rests) -> Iterator[Doubt]:
    """Figures whose words can't mean what they say."""
    for figure in account.figures:
        if "unit-suspect" in figure.flags:
            yield Doubt(
                "figure",
                rests.story(figure.statement).id,
                f"“{figure.text}” is counted in {figure.unit}",
                (figure.id,),
                (("the unit does not fit", SUSPECT),),
                rests.on((figure.id,)),
                f"parallax decide figure {figure.id} --unit …",
            )


def open_dates(account: Account, rests: Rests) -> Iterator[Doubt]:
    """Reports whose day of publication is not told, or inferred from the others."""
    for report in account.reports:
        basis = report.published.basis
        if basis not in ("unknown", "inferred"):
            continue
        told = [each.id for each in account.statements if each.report == report.id]
        if told:
            yield Doubt(
                "date",
                rests.story_of[report.id].id,
                f"{report.outlet or report.location}: its day of publication is {basis}",
                (report.id,),
                ((f"the day is {basis}", UNDATED if basis == "unknown" else INFERRED),),
                rests.on(told),
                f'parallax decide report {report.id} --published … --basis "…"',
            )


def _short(text: str, most: int = 80) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= most else f"{plain[:most].rstrip()}…"
