"""What a reading holds that an account leaves out."""

from dataclasses import replace

from parallax.nouns.reading import Reading

_WEAK = ("believed", "planned")


def leave_out(reading: Reading) -> Reading:
    """The reading without what somebody is only said to believe or plan: no words of theirs, and no figure, to go by.

    Statements that were nested in one that is left out, or speak of it, stand on their own; incidents told in nothing
    else go too.
    """
    counted = {figure.statement for figure in reading.figures}
    kept = [s for s in reading.statements if s.kind not in _WEAK or s.quoted or s.id in counted]
    if len(kept) == len(reading.statements):
        return reading
    ids = {statement.id for statement in kept}
    return replace(
        reading,
        statements=tuple(
            replace(
                statement,
                within=statement.within if statement.within in ids else None,
                about=statement.about if statement.about in ids else None,
            )
            if statement.within or statement.about
            else statement
            for statement in kept
        ),
        incidents=tuple(incident for incident in reading.incidents if ids.issuperset(incident.statements)),
    )
