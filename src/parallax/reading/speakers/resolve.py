"""Leads every draft's speaker back to one of the report's actors."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from parallax.nouns.mention import PlaceMention
from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attribution import Draft
from parallax.reading.document import Document
from parallax.reading.roles import BODY_NOUNS, body_noun
from parallax.reading.speakers.cast import Cast, Part
from parallax.reading.speakers.naming import FIRMS_TOO
from parallax.reading.speakers.phrase import Phrase, read_phrase
from parallax.reading.speakers.whole import whole_phrase
from parallax.values.person_name import given_name_lines

_GROUP_NOUNS = frozenset(
    [
        "group",
        "monitor",
        "organisation",
        "organization",
        "watchdog",
        "body",
        "monitors",
        "agency",
        "institute",
        "company",
        "firm",
    ]
)

_FIRST_PERSON = frozenset({"i", "we", "us", "me", "our"})


@dataclass(frozen=True, slots=True)
class Spoken:
    """A draft with its speaker: the part, and the phrase that names it in the text (None for a draft that follows)."""

    draft: Draft
    part: Part | None
    phrase: Phrase | None


def resolve_speakers(
    doc: Document, drafts: Sequence[Draft], places: Sequence[PlaceMention]
) -> tuple[list[Spoken], Cast]:
    """The drafts with their speakers, and the report's cast; `places` tell a capital from a body.

    Names of the whole report are gathered first, so that a surname finds its full name wherever it stands; then the
    drafts are walked in order, and pronouns and bare roles mean the last that they can.
    """
    cast = Cast()
    towns = frozenset(
        (p.span.start, p.span.end) for p in places if p.use in ("name", "metonym") and p.place is not None
    )
    topics: list[tuple[int, Part]] = []
    for token in doc.tokens:
        part = _gather(doc, cast, token.index) if token.entity_start and token.entity in ("PERSON", "ORG") else None
        if part is not None:
            topics.append((token.index, part))
    topics.extend((t.index, part) for t in doc.tokens if (part := _acting_body(doc, cast, t.index)) is not None)
    topics.extend((t.index, part) for t in doc.tokens if (part := _known_by_surname(doc, cast, t)) is not None)
    spoken: list[Spoken] = []
    contents = [piece for draft in drafts for piece in draft.pieces]
    named = [(doc.tokens[index].start, part) for index, part in topics if _is_subject(doc, index)]
    subjects = [(at, part) for at, part in named if not any(c.start <= at < c.end for c in contents)]
    scene = Scene(doc, cast, towns, subjects)
    for draft in sorted(drafts, key=lambda d: (d.cue or d.outer).start):
        spoken.append(_spoken(scene, draft, spoken))
    return sorted(spoken, key=lambda s: (s.draft.outer.start, s.draft.outer.end)), cast


@dataclass(frozen=True, slots=True)
class Scene:
    """What resolving one speaker needs: the document, its cast, place names by their bounds, and the named subjects of
    the report's own sentences with where they stand.
    """

    doc: Document
    cast: Cast
    towns: frozenset[tuple[int, int]]
    subjects: list[tuple[int, Part]]


def _is_subject(doc: Document, index: int) -> bool:
    token = doc.tokens[index]
    while token.dep in ("compound", "amod", "nmod", "appos") and token.head != token.index:
        token = doc.tokens[token.head]
    return token.dep in ("nsubj", "nsubjpass")


def _acting_body(doc: Document, cast: Cast, index: int) -> Part | None:
    """The body that a sentence's own subject calls by its kind ("The interior ministry gave another count"); None for others."""
    token = doc.tokens[index]
    leads = token.dep == "nsubj" and doc.tokens[token.head].head == token.head
    if not leads or token.pos != "NOUN" or not body_noun(token):
        return None
    phrase = read_phrase(doc, index)
    named = phrase.proper and not (index + 1 < len(doc.tokens) and doc.tokens[index + 1].lower == "in")
    bare = phrase.kind == "body" and phrase.definite and not named and phrase.head not in _GROUP_NOUNS
    return cast.by_role(phrase) if bare else None


def _known_by_surname(doc: Document, cast: Cast, token: Token) -> Part | None:
    """The person whom one word names again as the subject of a sentence, where the report names him in full."""
    subject = token.pos == "PROPN" and token.dep in ("nsubj", "nsubjpass")
    if not subject or (token.index and doc.tokens[token.index - 1].pos == "PROPN"):
        return None
    persons = [
        p for p in cast.parts if p.kind == "person" and any(name.split()[1:][-1:] == [token.text] for name in p.names)
    ]
    return persons[0] if len(persons) == 1 else None


def _gather(doc: Document, cast: Cast, index: int) -> Part | None:
    """Adds a named person or body to the cast where the text names it in full; the part, None for no name."""
    head = index
    entity = doc.tokens[index].entity
    while doc.tokens[doc.tokens[head].head].entity == entity and doc.tokens[head].head != head:
        head = doc.tokens[head].head
    phrase = read_phrase(doc, head)
    if not phrase.name or " and " in phrase.name or "@" in phrase.name:
        return None
    if (phrase.kind == "body" and phrase.proper) or (phrase.kind == "person" and len(phrase.name.split()) > 1):
        return cast.named(phrase)
    return None


def _spoken(scene: Scene, draft: Draft, before: Sequence[Spoken]) -> Spoken:
    recent = _recent(scene, draft, before, 2)
    if draft.name is not None:
        return Spoken(draft, _poster(scene.cast, draft), None)
    if draft.follows or _expletive(scene.doc, draft):
        last = recent if draft.follows else _recent(replace(scene, subjects=[]), draft, before, 2)
        return Spoken(draft, last[0] if last else None, None)
    if draft.speaker is None:
        return Spoken(draft, None, None)
    phrase = as_place(read_phrase(scene.doc, draft.speaker, draft.speaker_bounds), scene.towns)
    here = _recent(scene, draft, before, 0)
    if phrase.head == "it" and not here:
        here = recent = [*_own_subject(scene, draft), *recent]
    if phrase.head in _FIRST_PERSON and _of_the_outlet(scene.doc, draft) and not _in_words(phrase, draft, before):
        return Spoken(draft, None, None)
    whole = whole_phrase(scene.doc, draft, phrase.span)
    return Spoken(draft, _part(scene.cast, phrase, recent, here), replace(phrase, whole=whole))


def _own_subject(scene: Scene, draft: Draft) -> list[Part]:
    """The named body that a sentence begins with, for "it" in that sentence's cue ("The company …, it said")."""
    start = draft.sentence.start
    tokens = [
        t for t in scene.doc.inside(draft.sentence) if t.entity_start and t.entity == "ORG" and t.start - start <= 5
    ]
    found = [_gather(scene.doc, scene.cast, t.index) for t in tokens[:1]]
    return [part for part in found if part is not None]


def town_bounds(places: Sequence[PlaceMention]) -> frozenset[tuple[int, int]]:
    """The bounds of the names that are places, as locations or as governments."""
    return frozenset((p.span.start, p.span.end) for p in places if p.use in ("name", "metonym") and p.place is not None)


def as_place(phrase: Phrase, towns: frozenset[tuple[int, int]]) -> Phrase:
    """A phrase that is a place's name and nothing more is that place, whatever the annotator took it for; a university or
    hospital that stands in one speaks as the body that it is.
    """
    if phrase.kind == "body" and phrase.head in BODY_NOUNS:
        return phrase
    if (phrase.span.start, phrase.span.end) in towns and phrase.kind != "place":
        return replace(phrase, kind="place", name=phrase.text, role=None)
    return phrase


def _part(cast: Cast, phrase: Phrase, recent: list[Part], here: list[Part]) -> Part | None:
    if recent and (phrase.head in _FIRST_PERSON or (phrase.document and phrase.definite and not phrase.proper)):
        return recent[0]
    if phrase.pronoun:
        firm = _firm_taken_for_person(here) if phrase.head == "it" else None
        part = firm or cast.pronoun(phrase, recent, here)
        if part is not None:
            part.last = max(part.last, phrase.span.end)
        return part
    if phrase.definite and phrase.head in _GROUP_NOUNS and not phrase.proper:
        group = _taken_for_person(here) or cast.group(phrase)
        if group is not None and not group.media:
            group.roles.append(phrase.text.removeprefix("The ").removeprefix("the "))
            return group
    if phrase.kind == "body" and phrase.definite and not phrase.proper and not phrase.national:
        return cast.by_role(phrase)
    if phrase.name:
        return cast.named(phrase)
    if (person := cast.surname(phrase)) is not None:
        person.last = max(person.last, phrase.span.end)
        return person
    return cast.by_role(phrase) if phrase.kind == "person" else cast.unnamed(phrase)


def _taken_for_person(here: list[Part]) -> Part | None:
    """Who spoke last in the paragraph, where the name was taken for a person's but nothing more tells one: it is next
    called "the company", so it is a body.
    """
    if not here or here[0].kind != "person" or here[0].roles or here[0].gender() is not None:
        return None
    here[0].kind = "body"
    return here[0]


def _firm_taken_for_person(here: list[Part]) -> Part | None:
    """The same, where "it" goes on: no role of a person is told of the name, but that it owns or runs something, and it
    begins with no given name.
    """
    if not here or here[0].kind != "person" or here[0].gender() is not None:
        return None
    words = {word for role in here[0].roles for word in role.lower().split()} - {"the", "its", "a", "an"}
    given = here[0].name.split()[:1]
    if not words <= FIRMS_TOO or not given or given_name_lines(given[0]):
        return None
    here[0].kind = "body"
    return here[0]


def _poster(cast: Cast, draft: Draft) -> Part:
    phrase = Phrase(
        Span(draft.sentence.end, draft.sentence.end), draft.name or "", (draft.name or "").lower(), "person", draft.name
    )
    part = cast.named(phrase)
    if draft.handle and draft.handle not in part.names:
        part.names.append(draft.handle)
    return part


def _expletive(doc: Document, draft: Draft) -> bool:
    """True for "it is also stated that": the one who spoke last goes on, not one who only did something."""
    if draft.cue_index is None or draft.speaker is not None or draft.form != "speech":
        return False
    subjects = doc.kids(draft.cue_index, "nsubjpass", "nsubj", "expl")
    return any(t.lower == "it" for t in subjects)


_OURS = re.compile(
    r"\bour (?:\w+ ){0,2}(?:article|count|edition|estimate|issue|newspaper|page|paper|report|story|website)s?\b",
    re.IGNORECASE,
)
_PUBLISHING = frozenset({"print", "publish", "report", "write"})


def _of_the_outlet(doc: Document, draft: Draft) -> bool:
    """True for a "we" that could not check, published something, or speaks of its own edition or count: the report itself."""
    return draft.form == "caveat" or draft.verb in _PUBLISHING or _OURS.search(draft.sentence.of(doc.text)) is not None


def _in_words(phrase: Phrase, draft: Draft, before: Sequence[Spoken]) -> bool:
    """True for a "we" that stands in the words of another, or brings them itself: it is no longer the report's own."""
    if draft.form == "caveat":
        return any(piece.meets(draft.outer) for other in before for piece in other.draft.pieces)
    return any(piece.holds(phrase.span) for other in before for piece in other.draft.pieces)


def _aside(doc: Document, draft: Draft) -> bool:
    """True for what somebody holds or asks in a clause beside the main one ("when a reporter asked about the claims")."""
    at = draft.cue_index
    return draft.form == "frame" and at is not None and doc.tokens[at].dep in ("advcl", "relcl", "acl")


def _within(spoken: Spoken, before: Sequence[Spoken]) -> bool:
    """True for one whom another cites in his own words: what is said next is the other's ("according to its list")."""
    cue = spoken.draft.cue
    if cue is None:
        return False
    around = [s for s in before if s.draft.pieces[0].start <= cue.start <= s.draft.pieces[-1].end and s is not spoken]
    return any(
        other.part is not None and other.draft.form != "phrase" and any(p.holds(cue) for p in other.draft.pieces)
        for other in around
    )


def _recent(scene: Scene, draft: Draft, before: Sequence[Spoken], reach: int) -> list[Part]:
    """The speakers of the statements before and the named subjects of the report's own sentences, latest first, from
    this paragraph and `reach` before it, each once; posts and headings are apart.
    """
    doc, place = scene.doc, (draft.cue or draft.outer).start
    block = doc.block_at(place)

    def near(at: int) -> bool:
        return block - reach <= doc.block_at(at) <= block

    found: list[tuple[int, Part]] = [
        (at, s.part)
        for s in before
        if s.part is not None and s.draft.form not in ("post", "heading", "caveat")
        if near(at := (s.draft.cue or s.draft.outer).start) and not _within(s, before) and not _aside(doc, s.draft)
    ]
    found.extend((at, part) for at, part in scene.subjects if at < place and near(at))
    return list({id(part): part for _, part in sorted(found, key=lambda x: -x[0])}.values())
