"""Channel, day and relays that a statement takes over from the one before it."""

from collections.abc import Sequence
from dataclasses import replace

from parallax.nouns.actor import Actor
from parallax.nouns.statement import Statement
from parallax.reading.document import Document


def inherited(doc: Document, actors: dict[str, Actor], made: Sequence[Statement], number: int) -> Statement:
    """The statement of that number with channel, day and relays of one before, where the same speaker goes on; `actors`:
    the actors by their ids.
    """
    statement = made[number]
    if statement.speaker is None or statement.own_voice:
        return statement
    block = doc.block_at(statement.span.start)
    for earlier in reversed(made[:number]):
        distance = block - doc.block_at(earlier.span.start)
        if distance > 1:
            break
        if earlier.own_voice or earlier.speaker is None:
            continue
        if earlier.speaker == statement.speaker and distance == 0:
            return _continued(statement, earlier)
        if _named_after(actors, statement, earlier) or (distance == 0 and _same_body(actors, statement, earlier)):
            return (
                statement
                if statement.said_words
                else replace(statement, said_words=earlier.said_words, said=earlier.said)
            )
    return statement


def _continued(statement: Statement, earlier: Statement) -> Statement:
    return replace(
        statement,
        said_words=statement.said_words or earlier.said_words,
        said=statement.said or earlier.said,
        channel=statement.channel or earlier.channel,
        relays=statement.relays or (earlier.relays if statement.cue_span is None else ()),
    )


def _named_after(actors: dict[str, Actor], statement: Statement, earlier: Statement) -> bool:
    """True where "an official said on Sunday" leads to that official's own words, named, in quotation marks."""
    one, two = actors.get(earlier.speaker or ""), actors.get(statement.speaker or "")
    if one is None or two is None or not statement.quoted:
        return False
    nameless = one.kind == "unnamed" or (one.kind == "person" and one.name in one.roles)
    return nameless and two.kind == "person" and two.name not in two.roles


def _same_body(actors: dict[str, Actor], statement: Statement, earlier: Statement) -> bool:
    """True where a body is next called by its kind alone ("the ministry") in the same paragraph."""
    one, two = actors.get(earlier.speaker or ""), actors.get(statement.speaker or "")
    words = (statement.speaker_text or "").split()
    bare = bool(words) and words[0].lower() == "the" and not any(w[:1].isupper() for w in words[1:])
    return one is not None and two is not None and one.kind == two.kind == "body" and bare
