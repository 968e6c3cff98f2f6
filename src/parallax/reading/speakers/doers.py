"""Who acts, among the report's cast."""

from collections.abc import Sequence
from dataclasses import replace

from parallax.nouns.mention import PlaceMention
from parallax.reading.acts import TELLING
from parallax.reading.document import Document
from parallax.reading.incidents import doer_of, noun_class
from parallax.reading.noun_kinds import kinds_of
from parallax.reading.speakers.cast import Cast, Part
from parallax.reading.speakers.phrase import Phrase, read_phrase
from parallax.reading.speakers.resolve import as_place, town_bounds
from parallax.values.country import country_name, country_of


def find_doers(doc: Document, cast: Cast, places: Sequence[PlaceMention]) -> dict[int, Part]:
    """For the head token of each doer of an act its part in the cast.

    "Swedish soldiers" are a body; "the ministry" is the last one named; people told of without a name ("three gunmen", "the
    rebels") are unnamed. Pronouns, whole peoples, and what is nobody (a storm, a blast) are left out.
    """
    towns = town_bounds(places)
    found: dict[int, Part] = {}
    for token in doc.tokens:
        if noun_class(token) is None and (token.pos != "VERB" or token.lemma not in TELLING):
            continue
        head = doer_of(doc, token)
        if head is None or head in found:
            continue
        part = _part(doc, cast, as_place(read_phrase(doc, head), towns), head)
        if part is not None:
            found[head] = part
    return found


def _part(doc: Document, cast: Cast, phrase: Phrase, head: int) -> Part | None:
    token = doc.tokens[head]
    if token.entity == "NORP" and token.pos == "ADJ" and token.dep == "amod":
        return _country(cast, phrase)
    if (
        phrase.pronoun
        or token.pos not in ("NOUN", "PROPN")
        or (token.dep == "compound" and kinds_of(doc, head) & {"missile", "weapon"})
    ):
        return None
    if phrase.national and phrase.plural and phrase.name is None and token.entity != "NORP":
        phrase = replace(phrase, kind="body", name=phrase.text.removeprefix("the ").removeprefix("The "))
    kinds = kinds_of(doc, head)
    if kinds & {"hazard", "illness"} or (token.pos == "NOUN" and not kinds & {"people", "body", "force"}):
        return None
    if any(doc.tokens[i].tag == "PRP$" for t in doc.kids(head, "poss") for i in doc.subtree(t.index)):
        return None  # "its navy", "his country's army": whose, the words here don't tell
    if phrase.name and (phrase.proper or phrase.national or phrase.kind in ("person", "place")):
        return cast.named(phrase)
    if token.entity == "NORP" or not kinds & {"people", "body", "force"}:
        return None
    known = cast.known_by_role(phrase) if phrase.kind in ("body", "person") else None
    return known or cast.unnamed(replace(phrase, kind="unnamed", name=None))


def _country(cast: Cast, phrase: Phrase) -> Part | None:
    """The country of "Danish" in "the Danish raid"; None where the people has none."""
    code = country_of(phrase.text)
    if code is None:
        return None
    return cast.named(replace(phrase, kind="place", name=country_name(code), role=None, text=country_name(code)))
