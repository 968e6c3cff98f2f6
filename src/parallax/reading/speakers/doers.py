"""Who acts, among the report's cast."""

from collections.abc import Sequence
from dataclasses import replace

from parallax.nouns.mention import PlaceMention
from parallax.reading.act_nouns import ACT_NOUNS
from parallax.reading.acts import ACT_VERBS
from parallax.reading.document import Document
from parallax.reading.incidents import doer_of
from parallax.reading.speakers.cast import Cast, Part
from parallax.reading.speakers.phrase import read_phrase
from parallax.reading.speakers.resolve import as_place, town_bounds


def find_doers(doc: Document, cast: Cast, places: Sequence[PlaceMention]) -> dict[int, Part]:
    """For the head token of each named doer of an act its part in the cast ("Swedish soldiers" are a body); pronouns,
    nameless crowds and whole peoples are left out.
    """
    towns = town_bounds(places)
    found: dict[int, Part] = {}
    for token in doc.tokens:
        if token.lemma not in (ACT_VERBS if token.pos == "VERB" else ACT_NOUNS if token.pos == "NOUN" else ()):
            continue
        head = doer_of(doc, token)
        if head is None or head in found:
            continue
        phrase = as_place(read_phrase(doc, head), towns)
        if phrase.national and phrase.plural and phrase.name is None and doc.tokens[head].entity != "NORP":
            phrase = replace(phrase, kind="body", name=phrase.text.removeprefix("the ").removeprefix("The "))
        if (
            phrase.name
            and not phrase.pronoun
            and (phrase.proper or phrase.national or phrase.kind in ("person", "place"))
        ):
            found[head] = cast.named(phrase)
    return found
